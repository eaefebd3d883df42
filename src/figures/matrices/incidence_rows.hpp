#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

#include "analysis/analysis.hpp"

namespace regioscan::figures {

/// An actor in an initiative, by their places as row and column, with all roles that are known.
struct IncidenceCell {
  std::size_t row = 0, column = 0;
  std::set<inventory::Role> roles;  ///< without unknown ones; may be empty
};

/// Who takes part in what, in the order in which it is drawn.
struct IncidenceRows {
  std::vector<graph::ActorId> actors;
  std::vector<graph::InitiativeId> initiatives;
  std::vector<IncidenceCell> cells;  ///< by actor and initiative
};

/// All actors and initiatives with a participation.
[[nodiscard]] IncidenceRows all_incidence_rows(const analysis::Analysis& analysis);
/// The `actors` in most initiatives, and of their initiatives the `initiatives` with most of them.
[[nodiscard]] IncidenceRows first_incidence_rows(const analysis::Analysis& analysis, std::size_t actors,
                                                 std::size_t initiatives);

/// Participations of actors in initiatives in which no other cluster has more actors than their own, and all of them;
/// over the whole analysis. Actors in no cluster are in none of the former.
struct OwnShare {
  std::int64_t own = 0, all = 0;
};
[[nodiscard]] OwnShare own_share(const analysis::Analysis& analysis);

}  // namespace regioscan::figures
