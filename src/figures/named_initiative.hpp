#pragma once

#include <string>

#include "inventory/inventory.hpp"

namespace regioscan::figures {

/// The initiative with this id or, whatever the capitals and accents, this name; of several of a name the first.
/// UsageError with the nearest name where there is none.
[[nodiscard]] inventory::InitiativeId named_initiative(const inventory::Inventory& inventory, const std::string& name);

}  // namespace regioscan::figures
