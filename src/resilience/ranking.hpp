#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "resilience/loss.hpp"

namespace regioscan::resilience {

/// What a loss comes to in numbers.
struct Harm {
  std::uint64_t separated_pairs = 0;  ///< pairs of actors that stay and are no longer connected
  std::size_t white_cells = 0;        ///< combinations of the main table that are left without offer
  std::size_t left_with_nothing = 0;  ///< actors that take part in nothing any more
  std::size_t without_actor = 0;      ///< initiatives that lose their last actor
  std::size_t participations = 0;     ///< rows of the inventory that fall away: actor, initiative and role
  std::size_t cut_off = 0;            ///< actors; not part of the order, as `separated_pairs` weighs them

  friend bool operator==(const Harm&, const Harm&) = default;
};
[[nodiscard]] Harm harm(const Loss& loss);

/// Which of two losses is worse, the greater being the worse: first by the pairs that are no longer connected, since
/// that touches everybody; of as many by the cells that go white, what entrepreneurs would notice; then by actors left
/// with nothing and by initiatives left without an actor (a single actor never causes the first, nor a single
/// initiative the second); last by the participations that fall away, which tell apart the many whose absence cuts
/// nothing. One number is never set off against another, so that a place in the ranking can be explained.
[[nodiscard]] std::strong_ordering by_harm(const Harm& a, const Harm& b);

/// One actor or initiative, and what its going alone comes to.
template <class IdType>
struct Ranked {
  IdType id;
  Harm harm;
  friend bool operator==(const Ranked&, const Ranked&) = default;
};

/// All actors, each as if it alone left; the worst first, of equals by text id. Linear in the participations and cells,
/// apart from sorting.
[[nodiscard]] std::vector<Ranked<ActorId>> actor_losses(const Situation& situation);

/// The same for some initiatives, each as if it alone ended.
[[nodiscard]] std::vector<Ranked<InitiativeId>> initiative_losses(const Situation& situation,
                                                                  std::span<const InitiativeId> initiatives);

}  // namespace regioscan::resilience
