#pragma once

#include <string_view>

#include "tests/graph/examples.hpp"

namespace regioscan::measures::examples {

/// Eighteen women at fourteen social events in a town in the American South in 1936, 89 attendances: Davis, Gardner &
/// Gardner, Deep South, 1941, p. 148. One row per woman, one column per event E1 … E14.
inline constexpr std::string_view kWomen[] = {"Evelyn",  "Laura", "Theresa", "Brenda",  "Charlotte", "Frances",
                                              "Eleanor", "Pearl", "Ruth",    "Verne",   "Myra",      "Katherina",
                                              "Sylvia",  "Nora",  "Helen",   "Dorothy", "Olivia",    "Flora"};
inline constexpr std::string_view kAttendances[] = {
    "11111101100000", "11101111000000", "01111111100000", "10111111000000", "00111010000000", "00101101000000",
    "00001111000000", "00000101100000", "00001011100000", "00000011100100", "00000001110100", "00000001110111",
    "00000011110111", "00000110111111", "00000011011100", "00000001100000", "00000000101000", "00000000101000"};

inline graph::Bipartite southern_women() {
  std::vector<graph::examples::Pair> pairs;
  for (std::uint32_t woman = 0; woman < std::size(kAttendances); ++woman) {
    for (std::uint32_t event = 0; event < kAttendances[woman].size(); ++event) {
      if (kAttendances[woman][event] == '1') pairs.push_back({woman, event});
    }
  }
  return graph::examples::bipartite(std::size(kWomen), 14, pairs);
}

inline graph::ActorId woman(std::string_view name) {
  const auto* const found = std::find(std::begin(kWomen), std::end(kWomen), name);
  return graph::ActorId{static_cast<std::uint32_t>(found - std::begin(kWomen))};
}

/// Events are counted from 1.
inline graph::InitiativeId event(std::uint32_t number) { return graph::InitiativeId{number - 1}; }

}  // namespace regioscan::measures::examples
