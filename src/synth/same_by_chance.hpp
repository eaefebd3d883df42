#pragma once

#include <unordered_map>
#include <utility>
#include <vector>

#include "synth/ecosystem.hpp"

namespace regioscan::synth {

/// What two initiatives have in common that do the same for the same people: theme, sectors, region and the set of
/// archetypes, as one number. Different for every other combination of up to two to the power of 36 regions.
[[nodiscard]] std::uint64_t signature(const InventedInitiative& initiative);

/// The years in which an initiative runs, a bit a year: two initiatives run at the same time if they share one.
[[nodiscard]] std::uint64_t years(const InventedInitiative& initiative);

/// In which years there is an initiative of a signature already. Constant cost for each question.
class TakenYears {
 public:
  void add(const InventedInitiative& initiative) { taken_[signature(initiative)] |= years(initiative); }
  [[nodiscard]] std::uint64_t of(std::uint64_t signature) const;

 private:
  std::unordered_map<std::uint64_t, std::uint64_t> taken_;  ///< only asked by key: its order never matters
};

/// Pairs (later, earlier) of initiatives with one signature that run at the same time without being planted as
/// duplicate and original, sorted. They duplicate each other as truly as planted ones, but their actors may overlap.
/// `ecosystem` avoids them where it can, so that there are few. Cost: sorting, and the number of pairs with one
/// signature.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> same_by_chance(const Ecosystem& made);

}  // namespace regioscan::synth
