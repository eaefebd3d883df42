#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the map of clusters is drawn: layouts/cluster-map.toml.
struct ClusterMapRecipe : Settings {
  std::int64_t top = 8;         ///< so many clusters at most, the largest
  std::int64_t most_ties = 12;  ///< between them, the strongest
  double largest_diameter_pt = 200;
  double widest_tie_pt = 7;
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] ClusterMapRecipe cluster_map_recipe(std::string_view toml, const Options& options = {});

/// A cluster as counted.
struct ClusterArea {
  graph::ClusterId cluster;
  std::size_t actors = 0;
  std::size_t initiatives_inside = 0;   ///< in which at least two of its actors take part
  std::vector<graph::ActorId> leaders;  ///< those with most partners, at most three
};

/// Two clusters, by their place in the list of areas, and the initiatives in which actors of both take part.
struct ClusterTie {
  std::size_t first = 0, second = 0;  ///< first < second
  std::size_t initiatives = 0;        ///< at least 1
};

/// The clusters that are shown, the largest first, with what joins them, and the rest summed.
struct ClusterCounts {
  std::vector<ClusterArea> areas;
  std::vector<ClusterTie> ties;  ///< all between areas: most initiatives first, then by their places
  std::size_t other_clusters = 0, other_actors = 0;
  std::size_t actors_in_none = 0;  ///< without partners
};

/// Counts the clusters and what joins them; the `top` largest stand for themselves. No clusters, no areas. Cost: for
/// each initiative the square of the clusters that it joins.
[[nodiscard]] ClusterCounts cluster_counts(const analysis::Analysis& analysis, std::size_t top);

/// The clusters as named areas and what joins them. UsageError where nobody works together, or where the areas do not
/// fit.
[[nodiscard]] Picture cluster_map_picture(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                                          base::Language language);

}  // namespace regioscan::figures
