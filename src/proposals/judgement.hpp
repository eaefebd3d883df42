#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "proposals/near_initiative.hpp"
#include "proposals/touched_cells.hpp"

namespace regioscan::proposals {

/// What a coordinator is told first. The rules, of which the first that holds decides:
///   join        an initiative is a possible duplicate of the proposal
///   white_spot  the proposal would be in a cell that is surprisingly empty now
///   align       an initiative is something else to it: it overlaps, is continued, does the same elsewhere, or works in
///               the same broad field and area, which one more would fragment further
///   new_ground  none of these
/// Nothing is weighed: a white spot does not make up for a duplicate, and partners do not change what a proposal does.
enum class Judgement { join, white_spot, align, new_ground };
inline constexpr Judgement kJudgements[] = {Judgement::join, Judgement::white_spot, Judgement::align,
                                            Judgement::new_ground};
/// Lasting key ("white_spot"), what it is called, and when it is given.
[[nodiscard]] std::string_view key(Judgement judgement);
[[nodiscard]] const base::Words& label(Judgement judgement);
[[nodiscard]] const base::Words& rule(Judgement judgement);

/// Order in which near initiatives matter for the judgement: 0 for a possible duplicate, 1 for one that overlaps or is
/// continued, 2 for one that does the same elsewhere or is in the same broad field, 3 for one that is nothing to it.
[[nodiscard]] int order(overlaps::Kind kind);

/// A judgement and what it rests on.
struct Judged {
  Judgement judgement = Judgement::new_ground;
  std::optional<std::size_t> near;       ///< place in the list of near initiatives, for join and align
  std::vector<std::size_t> white_spots;  ///< places in the list of touched cells, whatever the judgement
};

/// `near` is sorted by `order`, then by likeness.
[[nodiscard]] Judged judged(const std::vector<NearInitiative>& near, const TouchedCells& cells);

}  // namespace regioscan::proposals
