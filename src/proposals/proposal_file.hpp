#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "proposals/proposal.hpp"

namespace regioscan::proposals {

/// More bytes than this are no proposal.
inline constexpr std::size_t kLargestProposal = std::size_t{1} << 20;

/// A proposal with all that was wrong. `proposal` is absent if and only if `problems` holds an error.
struct ProposalReading {
  std::optional<Proposal> proposal;
  std::vector<base::Problem> problems;  ///< sorted by line
};

/// Reads a proposal (TOML, see docs/assess.md) in the words of an inventory: regions by name, values by key, label or
/// synonym, actors by text id or else by name. What would make the assessment wrong is an error: a region, role or
/// value that is not known, a name that fits two actors, an end before the start, a key that is not known. An actor
/// that is not in the inventory is new, and a warning says so; a value that an open dimension does not hold is simply
/// new. An activity without scope serves the regions of the proposal; one without province is counted in its scope
/// where that is one region. Does not throw. Linear in the bytes and, for each new actor, in the actors of the
/// inventory.
[[nodiscard]] ProposalReading read_proposal(std::string_view bytes, const std::string& file_name,
                                            const inventory::Inventory& inventory);

/// Whether this is a proposal, right or wrong, rather than another file, as a mapping: TOML with an [[activity]].
[[nodiscard]] bool looks_like_proposal(std::string_view bytes);

}  // namespace regioscan::proposals
