#include "synth/same_by_chance.hpp"

#include <algorithm>

namespace regioscan::synth {

std::uint64_t signature(const InventedInitiative& initiative) {
  std::uint64_t archetypes = 0;
  for (const std::size_t archetype : initiative.archetypes) archetypes |= std::uint64_t{1} << archetype;
  // 12 archetypes, 11 words for sectors, 18 themes: 12 + 11 + 5 bits.
  return archetypes | std::uint64_t{initiative.target.sector} << 12 | std::uint64_t{initiative.theme} << 23 |
         std::uint64_t{initiative.cluster} << 28;
}

std::uint64_t years(const InventedInitiative& initiative) {
  constexpr int kFirst = 2000;  // all periods lie well within the 64 years from here
  std::uint64_t set = 0;
  for (int year = initiative.start_year; year <= initiative.end_year; ++year)
    set |= std::uint64_t{1} << (year - kFirst);
  return set;
}

std::uint64_t TakenYears::of(std::uint64_t signature) const {
  const auto found = taken_.find(signature);
  return found == taken_.end() ? 0 : found->second;
}

std::vector<std::pair<std::size_t, std::size_t>> same_by_chance(const Ecosystem& made) {
  std::vector<std::pair<std::uint64_t, std::size_t>> by_signature;
  for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
    by_signature.emplace_back(signature(made.initiatives[at]), at);
  }
  std::sort(by_signature.begin(), by_signature.end());
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (auto later = by_signature.begin(); later != by_signature.end(); ++later) {
    const InventedInitiative& initiative = made.initiatives[later->second];
    for (auto earlier = later; earlier != by_signature.begin() && (--earlier)->first == later->first;) {
      const bool is_planted = initiative.likeness == Likeness::duplicate && initiative.like == earlier->second;
      const bool is_at_once = (years(initiative) & years(made.initiatives[earlier->second])) != 0;
      if (is_at_once && !is_planted) pairs.emplace_back(later->second, earlier->second);
    }
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

}  // namespace regioscan::synth
