#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "measures/labels.hpp"

namespace regioscan::measures {

// Who stands between two actors that do not work together, and from which groups the three are (Gould & Fernandez,
// Sociol. Methodol. 19, 1989). Betweenness looks at the whole network and shares a pair out among all who lie between;
// here every broker gets the whole pair, and only direct partners count.

/// What a broker is to the two it stands between. The network is undirected, so that Gould and Fernandez's gatekeeper
/// and representative are one role.
enum class BrokerRole {
  coordinator,  ///< all three of one group
  itinerant,    ///< the two of one group, the broker of another
  gatekeeper,   ///< the broker of one group with one of the two: gatekeeper or representative
  liaison       ///< all three of different groups
};
inline constexpr std::size_t kBrokerRoles = 4;
[[nodiscard]] std::span<const LabelValue> broker_role_values();

/// A group per actor, any number; absent where it is not known.
using Groups = base::Column<graph::ActorId, std::optional<std::uint32_t>>;

/// The region of the seat as given ('national' is the country, a group of its own), and the type.
[[nodiscard]] Groups groups_by_seat(const inventory::Inventory& inventory);
[[nodiscard]] Groups groups_by_type(const inventory::Inventory& inventory);

/// The open pairs around one actor: two of its partners that are not tied to each other. Those with an actor of unknown
/// group, the broker included, are left out of the roles and counted.
struct OpenPairs {
  std::array<std::uint64_t, kBrokerRoles> by_role{};
  std::uint64_t unknown = 0;
  std::uint64_t sharing = 0;  ///< pairs of open pairs of known groups that have one of the two in common

  [[nodiscard]] std::uint64_t known() const { return by_role[0] + by_role[1] + by_role[2] + by_role[3]; }
  friend bool operator==(const OpenPairs&, const OpenPairs&) = default;
};

/// For each actor of the projection, unweighted. 0 everywhere for an actor without two partners. Cost O(Σ partners²).
[[nodiscard]] base::Column<graph::ActorId, OpenPairs> open_pairs(const graph::Rows& rows, const Groups& groups,
                                                                 unsigned threads);

}  // namespace regioscan::measures
