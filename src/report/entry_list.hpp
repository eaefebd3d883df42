#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "overlaps/entries.hpp"

namespace regioscan::report {

/// A list that may be longer than a page: how long, how much of it to show, and where it is in full.
struct LongList {
  std::size_t count = 0;
  std::size_t in_sight = 10;  ///< so many first ones
  std::size_t on_page = 100;  ///< so many with those that open on a click
  std::string file;           ///< that holds all of them
};

/// A numbered list of entries: title in bold, what stands beside it, a line for each sentence. The rest is behind one
/// click; where not all are in sight, their number and the file that has them are said, also in print. Asks for the
/// entries that it shows only. Empty for no entries.
[[nodiscard]] std::string entry_list(const LongList& list, const std::function<overlaps::Entry(std::size_t)>& entry_of,
                                     base::Language language);

}  // namespace regioscan::report
