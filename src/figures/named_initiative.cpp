#include "figures/named_initiative.hpp"

#include <fmt/format.h>

#include <vector>

#include "base/failure.hpp"
#include "inventory/fold.hpp"

namespace regioscan::figures {

inventory::InitiativeId named_initiative(const inventory::Inventory& inventory, const std::string& name) {
  using inventory::InitiativeId;
  const std::string wanted = inventory::folded(name);
  std::vector<std::string> names;
  for (const InitiativeId initiative : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (inventory.initiatives[initiative].key == name) return initiative;
  }
  for (const InitiativeId initiative : base::ids<InitiativeId>(inventory.initiatives.size())) {
    if (inventory::folded(inventory.initiatives[initiative].name) == wanted) return initiative;
    names.push_back(inventory.initiatives[initiative].name);
  }
  const std::string near = inventory::nearest(name, names);
  throw base::UsageError(
      {fmt::format("Er is geen initiatief '{}'{}.", name, near.empty() ? "" : fmt::format("; bedoelt u '{}'?", near)),
       fmt::format("There is no initiative '{}'{}.", name,
                   near.empty() ? "" : fmt::format("; do you mean '{}'?", near))});
}

}  // namespace regioscan::figures
