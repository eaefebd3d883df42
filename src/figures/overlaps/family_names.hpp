#pragma once

#include "base/words.hpp"
#include "overlaps/families.hpp"

namespace regioscan::figures {

/// What most of a family have in common, as a title: the one or two values of what they do, for whom and about what
/// that at least three in five have, the most telling first: "Onderwijs voor studenten · data". Where no dimension is
/// known the words that as many of their names share. Where there is neither: "zoals 'Scan Noord'".
[[nodiscard]] base::Words family_name(const overlaps::Profiles& profiles, const overlaps::Family& family);

}  // namespace regioscan::figures
