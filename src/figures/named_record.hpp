#pragma once

#include <cstddef>
#include <string>

#include "inventory/inventory.hpp"

namespace regioscan::figures {

// The actor or initiative that a reader names: by its id or, whatever the capitals and accents, by its name; of several
// of a name the first. UsageError with the nearest name where there is none.
[[nodiscard]] inventory::ActorId named_actor(const inventory::Inventory& inventory, const std::string& name);
[[nodiscard]] inventory::InitiativeId named_initiative(const inventory::Inventory& inventory, const std::string& name);

/// Either of both, by its place where actors come first, then initiatives; see two_mode.hpp.
[[nodiscard]] std::size_t named_node(const inventory::Inventory& inventory, const std::string& name);

}  // namespace regioscan::figures
