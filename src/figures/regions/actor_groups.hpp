#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::figures {

struct ActorGroup {
  std::string key;
  base::Words name;
};

/// Every actor in at most one group.
struct ActorGrouping {
  std::string key;    ///< "cluster", "province", "actor_type" …
  base::Words title;  ///< "Provincie"
  base::Words the;    ///< "de provincie", inside a sentence
  base::Words how;    ///< how actors got their group, as a sentence; empty where that needs no words
  std::vector<ActorGroup> groups;
  base::Column<graph::ActorId, std::optional<std::uint32_t>> of;  ///< place in `groups`; absent: unknown, or undecided
};

/// A grouping of the actors by name: "cluster"; "region", or a level of the regions such as "province" (see
/// `actor_places`); "actor_type"; "role" and every other dimension of `list dimensions`, by the value that an actor has
/// most often over its participations or over what its initiatives do (as often: in no group); or the key of a labelled
/// column such as "role_clusters". UsageError for any other, or where nothing is known.
[[nodiscard]] ActorGrouping actor_grouping(const analysis::Analysis& analysis, const std::string& key);

}  // namespace regioscan::figures
