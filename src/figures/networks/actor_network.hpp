#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/table.hpp"
#include "base/words.hpp"
#include "figures/networks/known_places.hpp"
#include "figures/networks/network_ties.hpp"
#include "figures/networks/recipe.hpp"
#include "figures/node_shapes.hpp"
#include "scene/check.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// Which ties are drawn: those with so many common initiatives, or those that chance alone would not have made. Where
/// no tie is more than chance there would be none, and the first rule stands in.
enum class DrawnBy { shared, backbone, shared_as_none_is_more };

/// The actor network as decided, before anything is drawn: where each actor stands, how large it is, which ties are
/// drawn. The same for both languages, so that they share one picture.
struct ActorNetworkPlan : DrawnTies {
  Page page;
  scene::Rectangle frame;  ///< the part of the page for the network
  base::Column<graph::ActorId, scene::Point> places;
  base::Column<graph::ActorId, double>
      radii_pt;  ///< of the circle with the node's area, which is in proportion to the degree
  double largest_radius_pt = 0;
  double largest_degree = 0;
  std::vector<ShownType> types;
  DrawnBy drawn_by = DrawnBy::shared;
  std::optional<graph::ActorId> highlight;
  base::Words places_note;  ///< what was done with places of an earlier picture, for the caption
};

/// Places the actors by all ties, or as they were placed before. The slow step. UsageError for a highlight that is not
/// there.
[[nodiscard]] ActorNetworkPlan actor_network_plan(const analysis::Analysis& analysis, const Recipe& recipe,
                                                  const KnownPlaces& known = {});

/// The report's figure 17: area ∝ degree, colour by cluster, shape by type of actor, labels for those with most
/// partners, legend, source and what was left out.
[[nodiscard]] scene::Scene actor_network(const analysis::Analysis& analysis, const Recipe& recipe,
                                         const ActorNetworkPlan& plan, const base::Words& title,
                                         base::Language language);

/// The same as a table: a row for each node with its place on the page, and for each tie that is drawn, then the
/// page: `read_known_places` reads it back.
[[nodiscard]] base::Table actor_network_table(const analysis::Analysis& analysis, const ActorNetworkPlan& plan);

}  // namespace regioscan::figures
