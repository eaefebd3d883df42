#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace regioscan::synth {

/// How large an invented ecosystem is, and how mixed its clusters.
struct EcosystemSettings {
  std::size_t actors = 400;
  std::size_t initiatives = 220;
  std::size_t participations = 1400;
  std::size_t regions = 12;
  std::uint64_t mixing_permille = 200;  ///< of 1,000 participations so many are drawn from another cluster
  std::uint64_t seed = 1;
};

/// What an initiative is to an earlier one.
enum class Likeness {
  none,
  duplicate,     ///< the same activities for the same target group, by other actors
  look_alike,    ///< alike in words, but for another target group and in another region: no duplicate
  continuation,  ///< the same initiator goes on under another name after the end
};

struct InventedActor {
  std::size_t cluster = 0;
  std::optional<std::size_t> variant_of;  ///< the same organisation under another spelling
};

struct InventedInitiative {
  std::size_t cluster = 0;
  std::size_t theme = 0;
  std::vector<std::size_t> archetypes;  ///< one for each activity
  std::size_t sector = 0;               ///< of its target group
  int start_year = 0, end_year = 0;
  Likeness likeness = Likeness::none;
  std::size_t like = 0;               ///< the earlier initiative
  std::vector<std::uint32_t> actors;  ///< the first is the initiator
};

/// An ecosystem with its truth: who belongs to which cluster (one a region), what is like what.
struct Ecosystem {
  EcosystemSettings settings;
  std::vector<InventedActor> actors;
  std::vector<InventedInitiative> initiatives;

  [[nodiscard]] std::size_t participations() const;
  /// Participations of an actor in an initiative of another cluster.
  [[nodiscard]] std::size_t participations_across() const;
};

/// Invents an ecosystem of exactly the asked numbers: every initiative has an actor, every actor takes part where there
/// are participations enough, few actors take part in many. One of fifty initiatives is a duplicate, one a look-alike
/// and one a continuation of an earlier one, one of fifty actors a variant of the name of an earlier one. Whole numbers
/// and `base::stream` only. UsageError for numbers that cannot be met: fewer participations than initiatives, more than
/// actors times initiatives, fewer actors or initiatives than regions. Cost: for each initiative the square of
/// its size, and its size times the logarithm of the actors.
[[nodiscard]] Ecosystem ecosystem(const EcosystemSettings& settings);

}  // namespace regioscan::synth
