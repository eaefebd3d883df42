#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "resilience/departure.hpp"
#include "resilience/situation.hpp"

namespace regioscan::resilience {

/// A network of actors in few numbers.
struct Shape {
  std::size_t parts = 0;              ///< an actor without company is a part of its own
  std::size_t largest = 0;            ///< actors in the largest part
  std::uint64_t connected_pairs = 0;  ///< unordered pairs of actors that reach each other, through others too
  friend bool operator==(const Shape&, const Shape&) = default;
};

/// All that is lost when some actors leave and some initiatives end. An actor that leaves takes with it only the
/// initiatives that it leaves without any actor: those count as ended. Whether an initiative that keeps an actor would
/// really go on without the one that left, an inventory does not know. An initiative without actors from the start is
/// no loss, unless it is among those that end. Lists are sorted.
struct Loss {
  std::vector<std::size_t> participations;  ///< places in Inventory::participations
  Shape before;                             ///< of all actors
  Shape after;                              ///< of the actors that stay
  /// Unordered pairs of actors that stay, reached each other before, and no longer do.
  std::uint64_t separated_pairs = 0;
  /// Actors that stay but not in the largest piece of the part in which they were (of pieces of one size: that of the
  /// first actor). Empty if and only if `separated_pairs` is 0.
  std::vector<ActorId> cut_off;
  std::vector<ActorId> left_with_nothing;  ///< that stay, took part in something before, and now in nothing

  std::vector<InitiativeId> without_actor;  ///< that lose their last actor, and so count as ended
  /// That keep an actor, but none that is known to be its initiator, its funder, where they had one.
  std::vector<InitiativeId> without_initiator, without_funder;

  std::vector<ActivityId> activities;  ///< of the initiatives that end
  std::int64_t reach = 0;              ///< registered reach of those: a minimum, and not different entrepreneurs
  std::size_t with_reach = 0;          ///< of those activities that have a registered reach
  std::vector<Cell> white_cells;       ///< cells of the main table that held something, and hold nothing any more
  std::vector<RegionId> regions;       ///< in which initiatives lay, and none does any more
};

/// What is lost; nothing for an empty departure. Linear in the inventory.
[[nodiscard]] Loss loss(const Situation& situation, const Departure& departure);

/// The initiatives that end: those of the departure and those that it leaves without an actor; sorted.
[[nodiscard]] std::vector<InitiativeId> ended(const Departure& departure, const Loss& loss);

/// Cells that hold nothing any more when these initiatives end; sorted. The initiatives must be different ones.
[[nodiscard]] std::vector<Cell> cells_going_white(const Situation& situation,
                                                  const std::vector<InitiativeId>& initiatives);

}  // namespace regioscan::resilience
