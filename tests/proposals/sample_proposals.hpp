#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "proposals/proposal_file.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::testing {

/// Scans in Zeeland, where there are none, by Anna of the north, Xan of the south and somebody new.
inline constexpr const char* kScansInZeeland = R"(
schema = 1
name = "Scan Zeeland"
description = "Scans aan huis"
start = 2025-01-01
end = "2026"
regions = ["Zeeland"]

[[activity]]
name = "Scan"
archetype = "scans"
sector = "C"
reach = 20

[[partner]]
actor = "Anna"
role = "initiatiefnemer"

[[partner]]
actor = "xan"
role = "funder"

[[partner]]
actor = "Nieuw"
region = "Zeeland"
)";

/// A proposal that must be sound.
inline proposals::Proposal sound_proposal(const std::string& toml, const inventory::Inventory& inventory) {
  proposals::ProposalReading reading = proposals::read_proposal(toml, "voorstel.toml", inventory);
  if (!reading.proposal) throw std::runtime_error("the proposal has errors: " + reading.problems.front().what.en);
  return std::move(*reading.proposal);
}

/// The codes of all problems, sorted.
inline std::vector<std::string> codes(const std::vector<base::Problem>& problems) {
  std::vector<std::string> all;
  for (const base::Problem& problem : problems) all.push_back(problem.code);
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace regioscan::testing
