#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regioscan::inventory {

/// A word for comparison: lower case, Latin letters without accents ("Súdwest-Fryslân" → "sudwest-fryslan"), white
/// space at the ends off and inside as one space. Other scripts and invalid bytes stay as they are.
[[nodiscard]] std::string folded(std::string_view text);

/// Without white space at both ends: space, tab, line breaks and the no-break space of spreadsheets.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The values in a cell, trimmed, empty ones left out. An empty separator does not split.
[[nodiscard]] std::vector<std::string_view> parts(std::string_view cell, std::string_view separator);

/// The candidate nearest to a word (folded; insertions, deletions, replacements and swaps of neighbours cost 1), if
/// it takes at most a third of the word's letters to get there; the first of equals; else empty. Cost: linear in the
/// candidates times the square of their length; with more than 20,000 candidates none is looked for.
/// Optimal string alignment: Damerau 1964.
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace regioscan::inventory
