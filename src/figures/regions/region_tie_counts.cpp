#include "figures/regions/region_tie_counts.hpp"

namespace regioscan::figures {

void TieCounts::add(std::size_t first, std::size_t second, std::int64_t ties) {
  cells_[first * groups_ + second] += ties;
  if (first != second) cells_[second * groups_ + first] += ties;
  ends_[first] += ties;
  ends_[second] += ties;
  total_ += ties;
}

double TieCounts::expected(std::size_t first, std::size_t second) const {
  if (total_ == 0) return 0;
  const double product = static_cast<double>(ends_[first]) * static_cast<double>(ends_[second]);
  return product / ((first == second ? 4.0 : 2.0) * static_cast<double>(total_));
}

RegionTies region_tie_counts(const graph::Network& actors, const ActorPlaces& places) {
  RegionTies ties{.counts = TieCounts(places.regions.size()), .left_out = 0};
  for (std::uint32_t actor = 0; actor < actors.node_count(); ++actor) {
    const auto own = places.of[graph::ActorId{actor}];
    for (const std::uint32_t partner : actors.rows[actor]) {
      if (partner < actor) continue;  // each pair once
      const auto other = places.of[graph::ActorId{partner}];
      if (own && other) {
        ties.counts.add(*own, *other);
      } else {
        ++ties.left_out;
      }
    }
  }
  return ties;
}

TieCounts taken_together(const TieCounts& counts, const std::vector<std::size_t>& group_of, std::size_t groups) {
  TieCounts together(groups);
  for (std::size_t first = 0; first < counts.size(); ++first) {
    for (std::size_t second = first; second < counts.size(); ++second) {
      if (counts.at(first, second) > 0) together.add(group_of[first], group_of[second], counts.at(first, second));
    }
  }
  return together;
}

}  // namespace regioscan::figures
