#pragma once

#include "base/words.hpp"
#include "overlaps/scan.hpp"

namespace regioscan::proposals {

/// An initiative that is there, and what it is to the proposal.
struct NearInitiative {
  inventory::InitiativeId initiative;
  overlaps::Kind kind = overlaps::Kind::none;
  overlaps::Likeness likeness;
  base::Words reason;  ///< what the two have in common, in a sentence
};

}  // namespace regioscan::proposals
