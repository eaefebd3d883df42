#pragma once

#include "proposals/proposal.hpp"

namespace regioscan::proposals {

/// An inventory as it would be: the proposal is one more initiative in it, with its activities, participations, new
/// actors and new values of open dimensions. Sorted and finished as any Inventory, so that all that is computed from
/// one can be computed before and after.
struct WithProposal {
  inventory::Inventory inventory;
  inventory::InitiativeId initiative;  ///< the proposal, in the new inventory
};

/// `proposal` must have been read in the words of this inventory, or of the one that this is a selection of. Activities
/// are left out where the inventory has none. Linear in the inventory, which is copied.
[[nodiscard]] WithProposal with_proposal(const inventory::Inventory& inventory, const Proposal& proposal);

/// An initiative of the inventory with the proposal, in the inventory before; `initiative` must not be the proposal.
[[nodiscard]] inventory::InitiativeId before(const WithProposal& after, inventory::InitiativeId initiative);

}  // namespace regioscan::proposals
