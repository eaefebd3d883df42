#pragma once

#include <vector>

#include "inventory/inventory.hpp"

namespace regioscan::proposals {

/// An actor in one near initiative, with the roles that it has there, sorted.
struct Involvement {
  inventory::InitiativeId initiative;
  std::vector<inventory::Role> roles;
};

/// An actor that is active where the proposal would be, and is no partner of it.
struct Invitation {
  inventory::ActorId actor;
  double strength = 0;  ///< sum of the likeness, 0 … 1 each, of the near initiatives in which it takes part
  std::vector<Involvement> involvements;  ///< the most alike first
};

/// How alike an initiative is to the proposal, 0 … 1.
struct Nearness {
  inventory::InitiativeId initiative;
  double likeness = 0;
};

/// All actors in near initiatives but the partners, the strongest first; of equals the one in more initiatives, then by
/// id. `partners` are sorted. Linear in the participations.
[[nodiscard]] std::vector<Invitation> invitations(const inventory::Inventory& inventory,
                                                  const std::vector<Nearness>& near,
                                                  const std::vector<inventory::ActorId>& partners);

}  // namespace regioscan::proposals
