#include <algorithm>

#include "figures/named_record.hpp"
#include "figures/networks/actor_network.hpp"
#include "figures/networks/geography.hpp"
#include "figures/networks/node_sizes.hpp"
#include "figures/networks/placing.hpp"
#include "figures/page_frame.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;

std::vector<double> degrees(const analysis::Analysis& analysis) {
  std::vector<double> all;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count()))
    all.push_back(analysis.score("degree").actors[actor].value_or(0));
  return all;
}

Unplaced unplaced(const analysis::Analysis& analysis, const Recipe& recipe, const NodeSizes& sizes,
                  const std::vector<ShownType>& types) {
  Unplaced network{.rows = analysis.actors.rows, .pull = analysis.actors.weight};
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    network.bodies.push_back({2 * sizes.radii_pt[actor.index()] * reach(shown_type(types, record).outline)});
    network.place_ids.push_back(place_id("node", record.key));
  }
  if (recipe.arrange == "regions") {
    const auto places = expected_places(analysis).actors;
    network.wishes.assign(places.begin(), places.end());
  }
  return network;
}

DrawnTies ties_beyond_chance(const backbone::Backbone& tested) {
  DrawnTies drawn;
  for (const backbone::TestedTie& tie : tested.ties) {
    if (!tie.is_kept) continue;
    drawn.least_shared = drawn.ties.empty() ? tie.shared : std::min(drawn.least_shared, tie.shared);
    drawn.ties.push_back({.a = tie.a.value, .b = tie.b.value, .shared = tie.shared});
  }
  return drawn;
}

void choose_ties(ActorNetworkPlan& plan, const analysis::Analysis& analysis, const Recipe& recipe) {
  DrawnTies& drawn = plan;
  if (analysis.backbone) drawn = ties_beyond_chance(*analysis.backbone);
  if (!drawn.ties.empty()) {
    plan.drawn_by = DrawnBy::backbone;
    return;
  }
  if (analysis.backbone) plan.drawn_by = DrawnBy::shared_as_none_is_more;
  drawn = drawn_ties(analysis.actors, recipe);
}

}  // namespace

ActorNetworkPlan actor_network_plan(const analysis::Analysis& analysis, const Recipe& recipe,
                                    const KnownPlaces& known) {
  ActorNetworkPlan plan;
  plan.page = recipe.page;
  plan.frame = picture_frame(recipe.page);
  plan.types = shown_types(analysis.inventory);
  if (!recipe.highlight.empty()) plan.highlight = named_actor(analysis.inventory, recipe.highlight);
  choose_ties(plan, analysis, recipe);
  NodeSizes sizes = node_sizes(degrees(analysis), recipe.largest_diameter_pt, recipe.node_cover, plan.frame);
  const Placed where = placed(unplaced(analysis, recipe, sizes, plan.types), {.engine = recipe.engine,
                                                                              .seed = analysis.settings.seed,
                                                                              .separation_pt = recipe.separation_pt,
                                                                              .page = recipe.page,
                                                                              .known = known});
  sizes = shrunk(std::move(sizes), where.shrink);
  plan.largest_degree = sizes.most;
  plan.largest_radius_pt = sizes.largest_pt;
  plan.places = base::Column<ActorId, scene::Point>(where.places);
  plan.radii_pt = base::Column<ActorId, double>(sizes.radii_pt);
  plan.places_note = places_note(where, known);
  return plan;
}

}  // namespace regioscan::figures
