#pragma once

#include <string>
#include <vector>

#include "base/words.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

/// Which part of an inventory is looked at; empty lists select everything.
struct Selection {
  std::vector<Role> roles;           ///< participations in one of these roles
  std::vector<std::string> regions;  ///< initiatives in one of these regions (key, name or alias) or below
  [[nodiscard]] bool is_everything() const { return roles.empty() && regions.empty(); }
};

/// A new inventory with dense ids: the selected participations, the initiatives in the selected regions, and the actors
/// that still take part. With an empty selection the inventory itself, actors without participation included.
/// UsageError for a region that is not in the tree, with the nearest names.
[[nodiscard]] Inventory selected(const Inventory& inventory, const Selection& selection);

/// The selection in one sentence, printed with every result: "Selectie: rol financier; regio Drenthe."
[[nodiscard]] base::Words sentence(const Inventory& inventory, const Selection& selection);

}  // namespace regioscan::inventory
