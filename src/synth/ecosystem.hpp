#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "synth/target_group.hpp"

namespace regioscan::synth {

/// How large an invented ecosystem is, how mixed its clusters, and how hard it is to find what is hidden in it.
struct EcosystemSettings {
  std::size_t actors = 400;
  std::size_t initiatives = 220;
  std::size_t participations = 1400;
  std::size_t regions = 12;
  std::uint64_t mixing_permille = 200;  ///< of 1,000 participations so many are drawn from another cluster
  std::uint64_t seed = 1;
  std::uint64_t likenesses_permille = 20;  ///< of 1,000 initiatives so many are of each likeness; 0 … 100
  std::uint64_t noise_percent = 0;    ///< of the cells of what is like another so many get another value; 0 … 100
  std::uint64_t unknown_percent = 0;  ///< of all cells of dimensions so many are left empty; 0 … 100
};

/// What an initiative is to an earlier one. All three have its theme, region, archetypes and content (form, technology,
/// application, goal, bottleneck, rationale).
enum class Likeness {
  none,
  duplicate,     ///< for the same target group at the same time, in other words, by other organisations
  look_alike,    ///< at the same time and in the same words, but for another target group altogether: no duplicate
  continuation,  ///< for the same target group; the same initiator goes on under another name in the year after the end
};

struct InventedActor {
  std::size_t cluster = 0;
  std::optional<std::size_t> variant_of;  ///< the same organisation under another spelling
};

struct InventedInitiative {
  std::size_t cluster = 0;
  std::size_t theme = 0;
  std::vector<std::size_t> archetypes;  ///< one for each activity
  TargetGroup target;
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
/// are participations enough, few actors take part in many. Some initiatives are like an earlier one, each of those in
/// one way and to one other only; fewer than asked where an ecosystem is so small or crowded that nothing fits. One of
/// fifty actors is a variant of the name of an earlier one. Noise and unknown cells change nothing here: they come in
/// where activities are noted (synth/invented_activities.hpp). Whole numbers and `base::stream` only, a stream for each
/// purpose. UsageError for numbers that cannot be met: fewer participations than initiatives, more than
/// actors times initiatives, fewer actors or initiatives than regions, a share out of its range. Cost: for each
/// initiative the square of its size, and its size times the logarithm of the actors.
[[nodiscard]] Ecosystem ecosystem(const EcosystemSettings& settings);

}  // namespace regioscan::synth
