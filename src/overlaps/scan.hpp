#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "overlaps/similarity.hpp"

namespace regioscan::overlaps {

/// What two initiatives are to each other. After GAO-15-49SP (fragmentation, overlap, duplication) and the two sources of
/// lost strength of the Regioscan report: [A] separate work on the same content, [B] the same way of working developed
/// separately.
enum class Kind {
  duplication,             ///< the same activities for the same target group in the same area at the same time
  overlap,                 ///< similar activities, target group or goals in the same area
  same_content_elsewhere,  ///< [A]
  same_way_elsewhere,      ///< [B]
  fragmentation,           ///< several parties in the same broad field and area
  continuation,            ///< one goes on from the other, or is its new name: no duplicate
  none,
};
inline constexpr Kind kKinds[] = {Kind::duplication,   Kind::overlap,      Kind::same_content_elsewhere, Kind::same_way_elsewhere,
                                  Kind::fragmentation, Kind::continuation, Kind::none};
[[nodiscard]] std::string_view key(Kind kind);
[[nodiscard]] const base::Words& label(Kind kind);
/// What the kind means, in a sentence.
[[nodiscard]] const base::Words& meaning(Kind kind);

[[nodiscard]] Kind kind_of(const Profiles& profiles, const Likeness& likeness, InitiativeId first, InitiativeId second);

/// Two initiatives that are something to each other; `first` < `second`.
struct Pair {
  InitiativeId first, second;
  Kind kind = Kind::none;
  Likeness likeness;
  /// Coordination gap: content · (1 − partners): alike and not working together. Absent where an actor set is unknown.
  std::optional<double> gap;
};

/// How pairs came to be scored.
struct Candidates {
  bool is_every_pair = true;
  double jaccard = 0;          ///< else those with at least so much of their feature sets in common, exactly
  std::size_t scored = 0;      ///< pairs
  std::size_t little_known = 0;  ///< scored pairs of which too little is known on both sides to say anything
};

struct Scan {
  Candidates candidates;
  std::vector<Pair> pairs;  ///< those that are something to each other: most similar first, ties by ids
};

/// All pairs of initiatives that overlap, in two stages: candidates, then scores. Cost of the scores: see `likeness`,
/// for every pair up to `most_scored_wholly` initiatives, for the candidates above.
[[nodiscard]] Scan scan(const Profiles& profiles, unsigned threads = 0);

/// One initiative against all others, whatever their number: pairs with kind `none` included, most similar first.
[[nodiscard]] std::vector<Pair> compared(const Profiles& profiles, InitiativeId one, unsigned threads = 0);

}  // namespace regioscan::overlaps
