#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bridges/distances.hpp"

namespace regioscan::bridges {

/// What changes for all unordered pairs of actors if two who do not work together begin to.
struct Gain {
  double efficiency = 0;         ///< rise of Σ 1/distance (Latora & Marchiori 2001); pairs without a way count 0
  double of_others = 0;          ///< the part of it of pairs that hold neither of the two
  std::uint64_t nearer = 0;      ///< pairs that reached each other and come nearer, the two themselves not counted
  std::uint64_t steps = 0;       ///< by how many steps together
  std::uint64_t into_reach = 0;  ///< pairs that did not reach each other and do now, the two themselves not counted
  std::uint64_t others = 0;      ///< of all these pairs those that hold neither of the two
  friend bool operator==(const Gain&, const Gain&) = default;
};

/// How the others lie around each actor, by distance.
struct Surroundings {
  std::vector<std::vector<std::uint32_t>> at_distance;  ///< how many there are at each, those out of reach not counted
  std::vector<std::vector<std::uint32_t>> far;          ///< those at four steps or more, farthest first
  std::size_t longest = 0;                              ///< distance of all
};
/// Cost O(actors²).
[[nodiscard]] Surroundings surroundings(const Distances& distances);

/// Finds the gain of one new tie after another; keeps references to both arguments. One for each thread.
class NewTies {
 public:
  NewTies(const Distances& distances, const Surroundings& around);

  /// The gain of a tie between two actors; nothing for two that have one, or are the same. A pair (s, t) can come
  /// nearer only where s is nearer to a than to b by two steps or more, and t nearer to b likewise: only such are
  /// looked at, of them for each s either all t or all that are far from s, whichever is less. Pairs of two parts that
  /// are not connected are counted by distance. Cost O(actors + those two sets multiplied).
  [[nodiscard]] Gain gain(std::size_t a, std::size_t b);

  /// How many looks at actors and pairs that takes: for deciding beforehand how many ties can be tried.
  [[nodiscard]] std::uint64_t looks(std::size_t a, std::size_t b);

 private:
  /// Pairs by the distance that they get less those by the distance that they had. Whole numbers, so that equal ties
  /// have equal gains whatever the order of counting.
  using Change = std::vector<std::int64_t>;
  struct Near {
    std::uint32_t actor;
    std::uint8_t steps;
  };

  void find_near(std::size_t a, std::size_t b);
  void count(Change& change, Gain& gain, int before, int now) const;
  void count_pairs_of(std::span<const Near> near, std::span<const std::uint8_t> before, Gain& gain);
  void count_others(const Near& one, Gain& gain, std::span<const std::uint8_t> from_b);
  [[nodiscard]] std::span<const std::uint32_t> farther(const Near& one) const;
  [[nodiscard]] Gain within_one_part(std::size_t a, std::size_t b);
  [[nodiscard]] Gain between_parts(std::size_t a, std::size_t b);
  [[nodiscard]] static double efficiency(const Change& change);

  const Distances& distances_;
  const Surroundings& around_;
  std::vector<Near> room_a_, room_b_;
  std::span<const Near> near_a_, near_b_;  ///< the two sets, without a and b; in those vectors
  Change of_the_two_, of_others_;
};

}  // namespace regioscan::bridges
