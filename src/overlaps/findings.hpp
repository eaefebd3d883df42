#pragma once

#include <vector>

#include "overlaps/circles.hpp"
#include "overlaps/decisions.hpp"
#include "overlaps/reasons.hpp"

namespace regioscan::overlaps {

/// All that is found about who does the same as whom. Holds a reference to the profiles.
struct Overlaps {
  const Profiles& profiles;
  Judged judged;
  std::vector<base::Words> reasons;  ///< of each pair of the scan, in a sentence
  std::vector<Family> families;
  std::vector<Circle> circles;
  States states;                       ///< of the whole inventory
  std::size_t verdicts_elsewhere = 0;  ///< rows of the decision file on initiatives that are not here
};

/// `states`: of the whole inventory, where the profiles are those of a selection.
[[nodiscard]] Overlaps overlaps(const Profiles& profiles, DecisionReading decisions, States states,
                                unsigned threads = 0);
/// Of a whole inventory.
[[nodiscard]] Overlaps overlaps(const Profiles& profiles, DecisionReading decisions, unsigned threads = 0);

/// The coordination gaps: pairs that are duplicates, overlap or do the same elsewhere and do not work together
/// (wholly), the largest gap first, ties by likeness; those that were decided and have not
/// changed since left out, and those of which one has ended before the date of the inventory.
/// Places in `judged.scan.pairs`.
[[nodiscard]] std::vector<std::size_t> gaps(const Overlaps& overlaps);

/// The pairs of one kind, most alike first. Places in `judged.scan.pairs`.
[[nodiscard]] std::vector<std::size_t> of_kind(const Overlaps& overlaps, Kind kind);

/// The pairs on which a person should decide: possible duplicates and overlap without a verdict, or with a stale one.
[[nodiscard]] std::vector<std::size_t> to_decide(const Overlaps& overlaps);

// In sentences, for somebody who coordinates initiatives and never saw the method.

/// Whether any actor of any initiative is known.
[[nodiscard]] bool knows_parties(const Overlaps& overlaps);

/// The main finding in one line, without a full stop.
[[nodiscard]] base::Words headline(const Overlaps& overlaps);
/// How many pairs were looked at and how, how many there are of each kind, how much is unknown, what was decided.
[[nodiscard]] std::vector<base::Words> summary(const Overlaps& overlaps);

/// How many pairs there are of one kind.
struct KindCount {
  Kind kind = Kind::none;
  std::size_t pairs = 0;
  std::size_t without_common_party = 0;  ///< of which it is known that no actor takes part in both
};
/// In the order of `kKinds`; kinds without pairs left out.
[[nodiscard]] std::vector<KindCount> kind_counts(const Overlaps& overlaps);
/// What the summary says beside the counts of kinds.
[[nodiscard]] std::vector<base::Words> circumstances(const Overlaps& overlaps);

}  // namespace regioscan::overlaps
