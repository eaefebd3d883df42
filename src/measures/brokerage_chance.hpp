#pragma once

#include <array>
#include <optional>
#include <vector>

#include "measures/brokerage.hpp"

namespace regioscan::measures {

/// How the roles of open pairs fall if the groups have nothing to do with who works with whom: group names are dealt
/// out anew to the actors of known group, each way equally likely, the network and the sizes of groups as they are. No
/// draws: two open pairs of one broker are three, four or five different actors, and how their groups fall follows from
/// the sizes.
struct RoleChances {
  using PerRole = std::array<double, kBrokerRoles>;
  PerRole one{};       ///< that an open pair has this role
  PerRole sharing{};   ///< that two open pairs of a broker with one of the two in common both have it
  PerRole disjoint{};  ///< that two open pairs of a broker with nobody else in common both have it
};

/// From the number of actors in each group. A chance for which there are too few actors is 0 and never asked for.
/// Cost O(groups²).
[[nodiscard]] RoleChances role_chances(const std::vector<std::size_t>& group_sizes);

/// The sizes of the groups that occur, largest first.
[[nodiscard]] std::vector<std::size_t> group_sizes(const Groups& groups);

/// What a count of open pairs is to be set against.
struct Expectation {
  double mean = 0;
  double deviation = 0;  ///< standard deviation; 0 where the count is the same however groups are dealt out
};
/// Exact, for the open pairs of known groups of one actor. Absent for an actor without any.
[[nodiscard]] std::optional<Expectation> expected_in_role(const OpenPairs& open, const RoleChances& chances,
                                                          BrokerRole role);

/// The expected number of pairs from two different groups: gatekeeper and liaison together.
[[nodiscard]] double expected_across(const OpenPairs& open, const RoleChances& chances);

/// Who brokers between which groups, with what chance would give.
struct Brokerage {
  base::Column<graph::ActorId, OpenPairs> open;
  RoleChances chances;
};
[[nodiscard]] Brokerage brokerage(const graph::Rows& rows, const Groups& groups, unsigned threads);

/// Open pairs in one role as a measure, by seat and by type. Absent for an actor whose own group is not known, and for
/// everybody without an inventory to ask.
[[nodiscard]] Scores coordinator_by_seat(const Inputs& inputs);
[[nodiscard]] Scores itinerant_by_seat(const Inputs& inputs);
[[nodiscard]] Scores gatekeeper_by_seat(const Inputs& inputs);
[[nodiscard]] Scores liaison_by_seat(const Inputs& inputs);
[[nodiscard]] Scores coordinator_by_type(const Inputs& inputs);
[[nodiscard]] Scores itinerant_by_type(const Inputs& inputs);
[[nodiscard]] Scores gatekeeper_by_type(const Inputs& inputs);
[[nodiscard]] Scores liaison_by_type(const Inputs& inputs);

}  // namespace regioscan::measures
