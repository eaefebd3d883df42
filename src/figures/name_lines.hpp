#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace regioscan::figures {

/// Lines of a name that stands in a narrow place, by cautious width: cut at spaces and behind hyphens and strokes, and
/// where a word is too wide before an ending that readers know ('Gelder-land'). A long word without one is cut before a
/// syllable; a short one, and what does not fit into `most` lines, ends in '…'.
[[nodiscard]] std::vector<std::string> name_lines(const std::string& label, double size_pt, double widest_pt,
                                                  std::size_t most);

}  // namespace regioscan::figures
