#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "overlaps/scan.hpp"
#include "proposals/invitations.hpp"
#include "proposals/judgement.hpp"
#include "proposals/network_effect.hpp"
#include "proposals/proposal.hpp"
#include "proposals/touched_cells.hpp"

namespace regioscan::proposals {

/// What an assessment is asked for. Equal settings, proposal and inventory give equal assessments.
struct Settings {
  overlaps::Weights weights = overlaps::default_weights();
  coverage::SpotSettings spot_settings;  ///< with which cells are judged, see analysis::spot_settings
  std::size_t most = 10;                 ///< near initiatives and actors to invite
  std::uint64_t seed = 1;                ///< of the clusters
  unsigned threads = 0;                  ///< 0: as many as the machine has; never changes an answer
};

/// A proposal against what there is: a value that writers turn into pages and files. All ids are of `inventory`, which
/// does not hold the proposal.
struct Assessment {
  Settings settings;
  base::Words selection;  ///< in a sentence, in the words of the whole inventory
  inventory::Inventory inventory;
  std::vector<base::Problem> problems;  ///< warnings of reading inventory and proposal
  Proposal proposal;
  std::vector<inventory::InputFile> beside;     ///< what was read beside the inventory: the proposal, weights
  std::vector<NearInitiative> near;             ///< at most `most`
  std::map<overlaps::Kind, std::size_t> kinds;  ///< how many initiatives are what to it, in `near` or not
  std::size_t little_known = 0;                 ///< initiatives of which too little is known to say
  std::vector<Invitation> invitations;          ///< at most `most`
  std::size_t not_invited = 0;                  ///< actors active there who are not partners, in `invitations` or not
  TouchedCells cells;
  NetworkEffect network;
  Judged judged;
};

/// What there is already, whom to join and what a proposal would add. `near` holds first what may be a duplicate, then
/// what asks to be aligned with, then the rest (see `order`); each by likeness. Invited are actors of those in `near`
/// that are something to the proposal, and of initiatives that are in one of its cells already. Cost: that of comparing
/// one initiative with all, and of the distances in the network of actors: actors times ties.
[[nodiscard]] Assessment assess(inventory::Inventory inventory, Proposal proposal, const Settings& settings);

}  // namespace regioscan::proposals
