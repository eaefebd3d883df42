#pragma once

#include <cstdint>
#include <vector>

#include "figures/regions/actor_places.hpp"
#include "graph/network.hpp"

namespace regioscan::figures {

/// Ties between groups of actors. A tie is a pair of actors that share at least one initiative, and counts once.
class TieCounts {
 public:
  explicit TieCounts(std::size_t groups) : groups_(groups), cells_(groups * groups), ends_(groups) {}

  void add(std::size_t first, std::size_t second, std::int64_t ties = 1);

  [[nodiscard]] std::size_t size() const { return groups_; }
  /// Ties between two groups, or inside one. Symmetric.
  [[nodiscard]] std::int64_t at(std::size_t first, std::size_t second) const {
    return cells_[first * groups_ + second];
  }
  [[nodiscard]] std::int64_t total() const { return total_; }
  [[nodiscard]] std::int64_t inside(std::size_t group) const { return at(group, group); }
  /// Ties that leave the group, and all that touch it.
  [[nodiscard]] std::int64_t outside(std::size_t group) const { return ends_[group] - 2 * inside(group); }
  [[nodiscard]] std::int64_t touching(std::size_t group) const { return ends_[group] - inside(group); }

  /// What to expect if every actor kept its number of ties and found its partners anywhere: with K the ends of ties in
  /// a group and m the ties, K_r·K_s/(2m) between two groups and K_r²/(4m) inside one (the configuration model; Newman
  /// 2010, Networks, §13.2). 0 without ties.
  [[nodiscard]] double expected(std::size_t first, std::size_t second) const;

 private:
  std::size_t groups_;
  std::vector<std::int64_t> cells_, ends_;
  std::int64_t total_ = 0;
};

struct RegionTies {
  TieCounts counts;           ///< over the regions of the places
  std::int64_t left_out = 0;  ///< ties with an actor that has no place
};

/// Counts the ties of a network of actors by their places. Linear in the ties.
[[nodiscard]] RegionTies region_tie_counts(const graph::Network& actors, const ActorPlaces& places);

/// The same counts over fewer groups: `group_of` names for every old group its new one.
[[nodiscard]] TieCounts taken_together(const TieCounts& counts, const std::vector<std::size_t>& group_of,
                                       std::size_t groups);

}  // namespace regioscan::figures
