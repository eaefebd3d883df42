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

/// A tie that is drawn, between two actors that share so many initiatives.
struct PlannedTie {
  graph::ActorId a, b;  ///< a < b
  std::uint32_t shared = 0;
};

/// Which ties are drawn: those with so many common initiatives, or those that chance alone would not have made. Where
/// no tie is more than chance there would be none, and the first rule stands in.
enum class DrawnBy { shared, backbone, shared_as_none_is_more };

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
  DrawnBy drawn_by = DrawnBy::shared;
  std::uint32_t least_shared = 1;  ///< the fewest common initiatives of a tie that is drawn
  std::vector<PlannedTie> ties;    ///< by a, then b
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
