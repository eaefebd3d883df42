#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/words.hpp"

namespace regioscan::figures {

/// Something with a name and how much it has of what is looked at.
struct Named {
  std::string name;
  std::size_t count = 0;
};

/// A name as it stands in the sentence of a title: of a very long one the beginning and '…', so that the finding itself
/// is never cut off.
[[nodiscard]] std::string in_title(const std::string& name);

/// Those that share the first place, for a title: "Rabobank", "A en B", or "5 actoren" where more than two do
/// or their names are too long for a title.
struct Leaders {
  base::Words who;
  std::size_t number = 0;  ///< how many share it; 0: nobody has anything
  std::size_t count = 0;   ///< how much each has
  /// "12", or "elk 12" where several share the place.
  [[nodiscard]] base::Words how_many() const;
};

/// `what`: the plural that stands for many, such as {"actoren", "actors"}.
[[nodiscard]] Leaders leaders(const std::vector<Named>& all, const base::Words& what);

}  // namespace regioscan::figures
