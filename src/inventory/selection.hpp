#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

/// One of these values of one facet ("archetype", "province", "actor_type" …).
struct Condition {
  std::string facet;
  std::vector<std::string> values;  ///< by key, name or synonym; 'onbekend' or 'unknown' means those without a value
  friend bool operator==(const Condition&, const Condition&) = default;
};

/// "DIM=VALUE|VALUE" as a condition. UsageError where a part is missing.
[[nodiscard]] Condition parsed_condition(std::string_view text);

/// Which part of an inventory is looked at; empty lists select everything.
struct Selection {
  std::vector<Role> roles;           ///< participations in one of these roles
  std::vector<std::string> regions;  ///< what serves or was inventoried in one of these regions (key, name or alias)
  std::vector<Condition> where;      ///< all of these conditions
  [[nodiscard]] bool is_everything() const { return roles.empty() && regions.empty() && where.empty(); }
};

/// A new inventory with dense ids. Kept are the activities that meet all conditions and serve or were inventoried in a
/// selected region (or say neither, in an initiative that does); the initiatives of the selected regions, and with
/// conditions those that keep an activity; with roles or conditions on actors those that keep a participation;
/// the participations in those, in a selected role and by actors that meet the
/// conditions on actors; and the actors that still take part. With an empty selection the inventory itself, actors
/// without participation included. UsageError for a region, dimension or value that is not there, with the nearest
/// names. Move a large inventory in: it then comes out again without a copy where everything is selected.
[[nodiscard]] Inventory selected(Inventory inventory, const Selection& selection);

/// The selection in one sentence, printed with every result: "Selectie: rol financier; regio Drenthe; Activiteit:
/// Signaleren of Kennisplatform."
[[nodiscard]] base::Words sentence(const Inventory& inventory, const Selection& selection);

}  // namespace regioscan::inventory
