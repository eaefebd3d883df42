#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synth/published.hpp"

namespace regioscan::synth {

// What a reconstruction is made of before it becomes text; places are indices into the lists of `Draft`.

struct DraftActivity {
  std::size_t archetype = 0;
  std::size_t province = 0;
  std::size_t initiative = 0;
  std::string maturity, reach_class, effort_class;
  std::optional<std::int64_t> reach;
};

struct DraftInitiative {
  std::size_t province = 0;  ///< where it is at home
  std::size_t theme = 0;
  std::vector<std::size_t> activities;
  std::vector<std::size_t> actors;
  std::size_t size = 0;  ///< how many actors are wanted
};

/// Somebody who can take part: named by the report, or invented.
struct DraftActor {
  std::string name;
  std::string type;                     ///< a word of the taxonomy of the Regioscan
  std::optional<std::size_t> province;  ///< seat; absent: the whole country
  bool is_named = false;                ///< by the report
  std::uint64_t weight = 0;             ///< how often an invented one is drawn
  std::size_t most = 9;                 ///< initiatives at most; of a named one: exactly
  std::vector<std::size_t> initiatives;
};

struct Draft {
  std::vector<DraftActivity> activities;
  std::vector<DraftInitiative> initiatives;
  std::vector<DraftActor> actors;
};

/// All activities with what the report prints of them, by province; in no initiative yet.
[[nodiscard]] std::vector<DraftActivity> draft_activities(const Published& published, std::uint64_t seed);

/// Gathers activities into initiatives: each province gets initiatives in proportion to its activities, most activities
/// join one of their own province, some one of a neighbour.
[[nodiscard]] std::vector<DraftInitiative> draft_initiatives(const Published& published,
                                                             std::vector<DraftActivity>& activities,
                                                             std::uint64_t seed);

/// Those whom the report names first, then invented ones; all without initiatives.
[[nodiscard]] std::vector<DraftActor> draft_actors(const Published& published);

/// Lets actors take part. The named ones are in exactly as many initiatives as printed, the others in at most nine; the
/// second named one has more partners than the first. Actors that were never drawn are taken out.
void draft_participations(const Published& published, Draft& draft, std::uint64_t seed);

/// Provinces by their place in a group of neighbours, as the default region tree groups them.
[[nodiscard]] std::vector<std::size_t> parts_of(const std::vector<std::string>& provinces);

}  // namespace regioscan::synth
