#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inventory/mapping/mapping_file.hpp"

namespace regioscan::inventory {

/// The type of an actor by its name: that of the first rule that fits; empty if none does. Plain comparisons of text,
/// with capitals and accents as they stand: no pattern can be slow or surprising.
[[nodiscard]] std::string type_by_name(std::string_view name, const std::vector<TypeRule>& rules);

}  // namespace regioscan::inventory
