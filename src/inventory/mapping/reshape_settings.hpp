#pragma once

#include <string_view>

#include "inventory/mapping/mapping_file.hpp"
#include "inventory/mapping/setting.hpp"

namespace regioscan::inventory {

/// One [actors], [initiatives], [activities] or [participations] of a mapping.
[[nodiscard]] Reshape reshape_of(const Setting& table, std::string_view native, std::string_view file,
                                 ProblemList& problems);

}  // namespace regioscan::inventory
