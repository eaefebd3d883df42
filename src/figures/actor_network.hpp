#pragma once

#include <cstdint>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/table.hpp"
#include "base/words.hpp"
#include "figures/node_shapes.hpp"
#include "figures/recipe.hpp"
#include "scene/check.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// The actor network as decided, before anything is drawn: where each actor stands, how large it is, which ties are
/// drawn. The same for both languages, so that they share one picture.
struct ActorNetworkPlan {
  scene::Rectangle frame;  ///< the part of the page for the network
  base::Column<graph::ActorId, scene::Point> places;
  base::Column<graph::ActorId, double>
      radii_pt;  ///< of the circle with the node's area, which is in proportion to the degree
  double largest_radius_pt = 0;
  double largest_degree = 0;
  std::vector<ShownType> types;
  std::uint32_t least_shared = 1;  ///< ties with so many common initiatives are drawn
  std::size_t drawn_ties = 0;
};

/// Places the actors by all ties. The slow step.
[[nodiscard]] ActorNetworkPlan actor_network_plan(const analysis::Analysis& analysis, const Recipe& recipe);

/// How wide a tie of so many common initiatives is drawn: it grows more slowly than the number, and a network with few
/// ties has wider ones.
[[nodiscard]] double tie_width(const Recipe& recipe, const ActorNetworkPlan& plan, std::uint32_t shared);

/// The report's figure 17: area ∝ degree, colour by cluster, shape by type of actor, labels for those with most
/// partners, legend, source and what was left out.
[[nodiscard]] scene::Scene actor_network(const analysis::Analysis& analysis, const Recipe& recipe,
                                         const ActorNetworkPlan& plan, const base::Words& title,
                                         base::Language language);

/// The same as a table: a row for each node with its place on the page, and for each tie that is drawn.
[[nodiscard]] base::Table actor_network_table(const analysis::Analysis& analysis, const ActorNetworkPlan& plan);

}  // namespace regioscan::figures
