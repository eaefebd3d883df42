#include "figures/named_record.hpp"

#include <fmt/format.h>

#include <vector>

#include "base/failure.hpp"
#include "base/words.hpp"
#include "inventory/fold.hpp"

namespace regioscan::figures {
namespace {

/// What there is to be named: ids and names, side by side.
struct Candidates {
  std::vector<std::string> keys, names;

  void add(const auto& records) {
    for (const auto& record : records) {
      keys.push_back(record.key);
      names.push_back(record.name);
    }
  }
};

/// The place of the one that is meant. `what` is the kind of thing, for the refusal.
std::size_t place_of(const std::string& name, const Candidates& candidates, const base::Words& what) {
  for (std::size_t at = 0; at < candidates.keys.size(); ++at) {
    if (candidates.keys[at] == name) return at;
  }
  const std::string wanted = inventory::folded(name);
  for (std::size_t at = 0; at < candidates.names.size(); ++at) {
    if (inventory::folded(candidates.names[at]) == wanted) return at;
  }
  const std::string near = inventory::nearest(name, candidates.names);
  throw base::UsageError(
      {fmt::format("Er is geen {} '{}'{}.", what.nl, name, near.empty() ? "" : fmt::format("; bedoelt u '{}'?", near)),
       fmt::format("There is no {} '{}'{}.", what.en, name,
                   near.empty() ? "" : fmt::format("; do you mean '{}'?", near))});
}

}  // namespace

inventory::ActorId named_actor(const inventory::Inventory& inventory, const std::string& name) {
  Candidates actors;
  actors.add(inventory.actors);
  return inventory::ActorId{static_cast<std::uint32_t>(place_of(name, actors, {"actor", "actor"}))};
}

inventory::InitiativeId named_initiative(const inventory::Inventory& inventory, const std::string& name) {
  Candidates initiatives;
  initiatives.add(inventory.initiatives);
  return inventory::InitiativeId{static_cast<std::uint32_t>(place_of(name, initiatives, {"initiatief", "initiative"}))};
}

std::size_t named_node(const inventory::Inventory& inventory, const std::string& name) {
  Candidates both;
  both.add(inventory.actors);
  both.add(inventory.initiatives);
  return place_of(name, both, {"actor of initiatief", "actor or initiative"});
}

}  // namespace regioscan::figures
