#pragma once

#include "base/table.hpp"
#include "figures/networks/cluster_map.hpp"

namespace regioscan::figures {

// What the map of clusters says beside the picture, and its table.

/// The ties that are drawn: the strongest, and fewer than there are.
[[nodiscard]] std::vector<ClusterTie> drawn_ties(const ClusterCounts& counts, const ClusterMapRecipe& recipe);

/// Which two clusters are joined most, or how many pairs share that place.
[[nodiscard]] base::Words cluster_map_finding(const analysis::Analysis& analysis, const ClusterCounts& counts);

/// "2. Zeeland: 18 actoren, 9 initiatieven …"
[[nodiscard]] base::Words area_sentence(const analysis::Analysis& analysis, const ClusterArea& area);
[[nodiscard]] base::Words tie_sentence(const analysis::Analysis& analysis, const ClusterCounts& counts,
                                       const ClusterTie& tie);

/// What was drawn and what left out.
[[nodiscard]] base::Words cluster_map_drawn(const ClusterMapRecipe& recipe, const ClusterCounts& counts);
[[nodiscard]] base::Words cluster_map_description(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                                                  const ClusterCounts& counts);

/// A row for each area and each tie that is drawn.
[[nodiscard]] base::Table cluster_map_table(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                                            const ClusterCounts& counts, base::Language language);

}  // namespace regioscan::figures
