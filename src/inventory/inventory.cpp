#include "inventory/inventory.hpp"

namespace regioscan::inventory {

std::string_view key(Role role) {
  switch (role) {
    case Role::initiator: return "initiator";
    case Role::funder: return "funder";
    case Role::executor: return "executor";
    case Role::unknown: break;
  }
  return "unknown";
}

const base::Words& label(Role role) {
  static const base::Words kInitiator{"initiatiefnemer", "initiator"};
  static const base::Words kFunder{"financier", "funder"};
  static const base::Words kExecutor{"uitvoerder", "executor"};
  static const base::Words kUnknown{"onbekend", "unknown"};
  switch (role) {
    case Role::initiator: return kInitiator;
    case Role::funder: return kFunder;
    case Role::executor: return kExecutor;
    case Role::unknown: break;
  }
  return kUnknown;
}

std::vector<RegionId> lineage(const base::Column<RegionId, Region>& regions, RegionId region) {
  std::vector<RegionId> line{region};
  while (regions[line.back()].parent) line.push_back(*regions[line.back()].parent);
  return line;
}

}  // namespace regioscan::inventory
