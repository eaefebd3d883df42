#include "figures/named_actor.hpp"

#include <fmt/format.h>

#include <vector>

#include "base/failure.hpp"
#include "inventory/fold.hpp"

namespace regioscan::figures {

inventory::ActorId named_actor(const inventory::Inventory& inventory, const std::string& name) {
  using inventory::ActorId;
  const std::string wanted = inventory::folded(name);
  std::vector<std::string> names;
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size())) {
    if (inventory.actors[actor].key == name) return actor;
  }
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size())) {
    if (inventory::folded(inventory.actors[actor].name) == wanted) return actor;
    names.push_back(inventory.actors[actor].name);
  }
  const std::string near = inventory::nearest(name, names);
  throw base::UsageError(
      {fmt::format("Er is geen actor '{}'{}.", name, near.empty() ? "" : fmt::format("; bedoelt u '{}'?", near)),
       fmt::format("There is no actor '{}'{}.", name, near.empty() ? "" : fmt::format("; do you mean '{}'?", near))});
}

}  // namespace regioscan::figures
