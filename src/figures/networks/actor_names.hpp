#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::figures {

/// A cluster's short name for a picture: its number and its region, or its leading member where the region tells it
/// apart from no other.
[[nodiscard]] std::string short_cluster_name(const analysis::Analysis& analysis, graph::ClusterId cluster,
                                             base::Language language);

/// Clusters smaller than this stand in the legend only.
inline constexpr std::size_t kLeastNamedCluster = 4;

/// Actors with most partners, named before all others.
inline constexpr std::size_t kFirstNamed = 10;

/// Whom to name first: the ten with most partners, then by turns the next of each cluster, so that every part of the
/// picture gets names; actors without partners last. At most four times as many as there are labels: where there is no
/// room for the first, a large network would else name its fringe.
[[nodiscard]] std::vector<graph::ActorId> actors_in_order_of_naming(const analysis::Analysis& analysis,
                                                                    std::size_t labels);

}  // namespace regioscan::figures
