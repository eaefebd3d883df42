#include <algorithm>
#include <cmath>
#include <numbers>

#include "figures/actor_network.hpp"
#include "figures/page_frame.hpp"
#include "layout/layout.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;

/// An actor without partners has no area; it is drawn as an open dot of this radius.
constexpr double kOpenDot_pt = 1.3;

double degree(const analysis::Analysis& analysis, ActorId actor) {
  return analysis.score("degree").actors[actor].value_or(0);
}

/// The radius of the actor with most partners: the recipe's, or less so that nodes cover no more of the frame than
/// asked.
double largest_radius(const analysis::Analysis& analysis, const Recipe& recipe, const scene::Rectangle& frame,
                      double largest_degree) {
  double sum_of_shares = 0;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count()))
    sum_of_shares += degree(analysis, actor) / largest_degree;
  const double area = (frame.right - frame.left) * (frame.bottom - frame.top) * recipe.node_cover;
  return std::min(recipe.largest_diameter_pt / 2, std::sqrt(area / (std::numbers::pi * sum_of_shares)));
}

std::size_t ties_with(const graph::Network& network, std::uint32_t least_shared) {
  const auto count = std::count_if(network.shared.begin(), network.shared.end(),
                                   [&](std::uint32_t shared) { return shared >= least_shared; });
  return static_cast<std::size_t>(count) / 2;  // each tie stands in two rows
}

/// The lowest number of common initiatives that leaves at most so many ties, and at least one.
std::uint32_t chosen_least_shared(const graph::Network& network, const Recipe& recipe) {
  if (recipe.least_shared > 0) return static_cast<std::uint32_t>(recipe.least_shared);
  std::uint32_t least = 1;
  while (ties_with(network, least) > static_cast<std::size_t>(recipe.most_ties) && ties_with(network, least + 1) > 0)
    ++least;
  return least;
}

std::vector<PlannedTie> ties_that_share(const graph::Network& network, std::uint32_t least) {
  std::vector<PlannedTie> ties;
  for (std::uint32_t a = 0; a < network.node_count(); ++a) {
    for (std::uint32_t at = network.rows.offsets[a]; at < network.rows.offsets[a + 1]; ++at) {
      const std::uint32_t b = network.rows.targets[at];
      if (b > a && network.shared[at] >= least)
        ties.push_back({.a = ActorId{a}, .b = ActorId{b}, .shared = network.shared[at]});
    }
  }
  return ties;
}

std::vector<PlannedTie> ties_beyond_chance(const backbone::Backbone& tested) {
  std::vector<PlannedTie> ties;
  for (const backbone::TestedTie& tie : tested.ties) {
    if (tie.is_kept) ties.push_back({.a = tie.a, .b = tie.b, .shared = tie.shared});
  }
  return ties;
}

void choose_ties(ActorNetworkPlan& plan, const analysis::Analysis& analysis, const Recipe& recipe) {
  if (analysis.backbone) plan.ties = ties_beyond_chance(*analysis.backbone);
  if (!plan.ties.empty()) {
    plan.drawn_by = DrawnBy::backbone;
    const auto fewest = std::min_element(plan.ties.begin(), plan.ties.end(),
                                         [](const auto& one, const auto& other) { return one.shared < other.shared; });
    plan.least_shared = fewest->shared;
    return;
  }
  if (analysis.backbone) plan.drawn_by = DrawnBy::shared_as_none_is_more;
  plan.least_shared = chosen_least_shared(analysis.actors, recipe);
  plan.ties = ties_that_share(analysis.actors, plan.least_shared);
}

std::vector<layout::Body> bodies(const analysis::Analysis& analysis, const ActorNetworkPlan& plan) {
  std::vector<layout::Body> all;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const Outline outline = shown_type(plan.types, analysis.inventory.actors[actor]).outline;
    all.push_back({.diameter_pt = 2 * plan.radii_pt[actor] * reach(outline)});
  }
  return all;
}

/// neato heeds how strong ties are, which a small, dense network needs; its cost grows with the square of the actors.
std::string engine(const Recipe& recipe, std::size_t actors) {
  constexpr std::size_t kSmall = 150;
  if (recipe.engine != "auto") return recipe.engine;
  return actors <= kSmall ? "neato" : "sfdp";
}

}  // namespace

ActorNetworkPlan actor_network_plan(const analysis::Analysis& analysis, const Recipe& recipe) {
  const std::size_t actors = analysis.graph.actor_count();
  ActorNetworkPlan plan{.frame = picture_frame(recipe.page),
                        .places = base::Column<ActorId, scene::Point>(actors),
                        .radii_pt = base::Column<ActorId, double>(actors, kOpenDot_pt),
                        .types = shown_types(analysis.inventory)};
  for (const ActorId actor : base::ids<ActorId>(actors))
    plan.largest_degree = std::max(plan.largest_degree, degree(analysis, actor));
  if (plan.largest_degree > 0) {
    plan.largest_radius_pt = largest_radius(analysis, recipe, plan.frame, plan.largest_degree);
    for (const ActorId actor : base::ids<ActorId>(actors)) {
      const double partners = degree(analysis, actor);
      if (partners > 0) plan.radii_pt[actor] = plan.largest_radius_pt * std::sqrt(partners / plan.largest_degree);
    }
  }
  choose_ties(plan, analysis, recipe);
  const std::vector<layout::Point> places =
      layout::positions(analysis.actors.rows, analysis.actors.weight, bodies(analysis, plan),
                        {.engine = engine(recipe, actors),
                         .seed = analysis.settings.seed,
                         .width_pt = plan.frame.right - plan.frame.left,
                         .height_pt = plan.frame.bottom - plan.frame.top,
                         .separation_pt = recipe.separation_pt});
  for (const ActorId actor : base::ids<ActorId>(actors)) {
    plan.places[actor] = {plan.frame.left + places[actor.index()].x, plan.frame.top + places[actor.index()].y};
  }
  return plan;
}

double tie_width(const Recipe& recipe, const ActorNetworkPlan& plan, std::uint32_t shared) {
  constexpr double kManyTies = 600;
  const double for_few =
      std::clamp(std::sqrt(kManyTies / static_cast<double>(std::max<std::size_t>(plan.ties.size(), 1))), 1.0, 1.8);
  const double relative = static_cast<double>(shared) / plan.least_shared;  // at least 1 for ties that are drawn
  return recipe.tie_width_pt * for_few * std::min(5.0, std::pow(relative, 0.8));
}

}  // namespace regioscan::figures
