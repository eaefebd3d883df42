#pragma once

#include <string>
#include <vector>

#include "inventory/inventory.hpp"

namespace regioscan::resilience {

using inventory::ActorId;
using inventory::InitiativeId;

/// Who leaves and what ends; each list sorted, without repeats.
struct Departure {
  std::vector<ActorId> actors;
  std::vector<InitiativeId> initiatives;

  [[nodiscard]] bool is_empty() const { return actors.empty() && initiatives.empty(); }
  friend bool operator==(const Departure&, const Departure&) = default;
};

/// What some words name: each an actor or an initiative, by its text id or by its name (compared folded). A word that
/// names both needs `actor:` or `initiative:` (or `initiatief:`) before it; among those of one kind a text id written
/// exactly so goes before names. UsageError that tells of all words at once: those that name nothing, with the
/// nearest actor and initiative, and those that name more than one, with their text ids. Cost: words times records.
[[nodiscard]] Departure departure_named(const inventory::Inventory& inventory, const std::vector<std::string>& words);

}  // namespace regioscan::resilience
