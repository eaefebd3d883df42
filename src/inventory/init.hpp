#pragma once

#include "base/files.hpp"

namespace regioscan::inventory {

/// The files of an empty inventory, which reads without a problem: every table with its header, a commented
/// inventory.toml, the default taxonomy and regions to change, and a README.txt in both languages.
[[nodiscard]] base::Files empty_inventory();

}  // namespace regioscan::inventory
