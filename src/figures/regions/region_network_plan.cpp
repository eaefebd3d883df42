#include "figures/regions/region_network_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/named_record.hpp"
#include "figures/networks/geography.hpp"
#include "figures/networks/placing.hpp"
#include "figures/page_frame.hpp"
#include "layout/rings.hpp"
#include "layout/spread.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using inventory::RegionId;

using FamiliarPlaces = base::Column<RegionId, layout::Wish>;
using Places = std::vector<std::optional<RegionId>>;  ///< per actor, at the level of the focus

/// The region below the root with most actors; the root where there is no other.
RegionId busiest(const analysis::Analysis& analysis, const Homes& homes) {
  std::map<RegionId, std::size_t> counts;
  for (const ActorId actor : base::ids<ActorId>(homes.of.size())) {
    if (homes.of[actor]) ++counts[*homes.of[actor]];
  }
  std::optional<RegionId> found;
  const auto weight = [&](RegionId region) {
    return std::pair(analysis.inventory.regions[region].parent ? 1 : 0, counts[region]);
  };
  for (const auto& [region, count] : std::map(counts)) {
    if (!found || weight(region) > weight(*found)) found = region;
  }
  if (found) return *found;
  throw base::UsageError(
      {"Van geen enkele actor is een regio bekend, ook niet door zijn initiatieven; vul de kolom region van actors.csv "
       "of regions van initiatives.csv.",
       "Of no actor a region is known, not by its initiatives either; fill the column region of actors.csv or regions "
       "of initiatives.csv."});
}

/// Every actor's region: the focus for all that is in it, else the region of the same level.
Places places_of(const analysis::Analysis& analysis, const Homes& homes, RegionId focus) {
  Places places;
  const auto& regions = analysis.inventory.regions;
  for (const ActorId actor : base::ids<ActorId>(homes.of.size())) {
    auto place = homes.of[actor];
    if (place) {
      const std::vector<RegionId> line = inventory::lineage(regions, *place);
      const bool is_inside = std::find(line.begin(), line.end(), focus) != line.end();
      place = is_inside ? focus : lifted(regions, *place, regions[focus].level);
    }
    places.push_back(place);
  }
  return places;
}

void refuse_empty(const analysis::Analysis& analysis, const Homes& homes, const RegionNetworkPlan& plan) {
  if (plan.members > 0) return;
  const auto& regions = analysis.inventory.regions;
  const base::Words& name = regions[plan.focus].name;
  const base::Words& other = regions[busiest(analysis, homes)].name;
  throw base::UsageError(
      {fmt::format("Geen enkele actor is thuis in {}; kies met --focus een andere regio, zoals {}.", name.nl, other.nl),
       fmt::format("No actor is at home in {}; choose another region with --focus, such as {}.", name.en, other.en)});
}

/// The network of some actors only.
graph::Network excerpt(const graph::Network& whole, const std::vector<ActorId>& actors) {
  graph::Network part{.weighting = whole.weighting};
  for (const ActorId actor : actors) {
    for (std::size_t at = whole.rows.offsets[actor.value]; at < whole.rows.offsets[actor.value + 1]; ++at) {
      const auto found = std::lower_bound(actors.begin(), actors.end(), ActorId{whole.rows.targets[at]});
      if (found == actors.end() || found->value != whole.rows.targets[at]) continue;
      part.rows.targets.push_back(static_cast<std::uint32_t>(found - actors.begin()));
      part.shared.push_back(whole.shared[at]);
      part.weight.push_back(whole.weight[at]);
    }
    part.rows.offsets.push_back(static_cast<std::uint32_t>(part.rows.targets.size()));
  }
  return part;
}

/// Counts the ties of the region, and with which other regions.
void count_ties(const analysis::Analysis& analysis, const Places& places, RegionNetworkPlan& plan) {
  std::map<std::optional<RegionId>, OutsideRegion> outside;
  std::map<std::optional<RegionId>, std::vector<char>> is_seen;
  for (const ActorId actor : base::ids<ActorId>(places.size())) {
    if (places[actor.index()] != plan.focus) continue;
    const auto drawn = std::lower_bound(plan.actors.begin(), plan.actors.end(), actor);
    const bool is_drawn = drawn != plan.actors.end() && *drawn == actor;
    for (const std::uint32_t other : analysis.actors.rows[actor.index()]) {
      if (places[other] == plan.focus) {
        plan.ties_inside += other > actor.value ? 1U : 0U;
        continue;
      }
      ++plan.ties_outside;
      OutsideRegion& region = outside[places[other]];
      region.region = places[other];
      ++region.ties;
      region.ties_of.resize(plan.actors.size());
      if (is_drawn) ++region.ties_of[static_cast<std::size_t>(drawn - plan.actors.begin())];
      auto& seen = is_seen[places[other]];
      seen.resize(places.size());
      if (seen[other] == 0) region.actors.push_back(ActorId{other});
      seen[other] = 1;
    }
  }
  for (auto& [region, found] : outside) plan.outside.push_back(std::move(found));
}

/// The direction from a place to a region on the map; none for what is no place on it.
std::optional<double> direction(const analysis::Analysis& analysis, const FamiliarPlaces& familiar,
                                const layout::Point& here, const OutsideRegion& outside) {
  if (!outside.region || !analysis.inventory.regions[*outside.region].parent) return std::nullopt;
  const layout::Wish there = familiar[*outside.region];
  if (!there || *there == here) return std::nullopt;
  return std::atan2(there->y - here.y, there->x - here.x);
}

/// In which direction each outside region lies: as on a map where that is known of all, else around the circle in the
/// order of the tree.
std::vector<double> directions(const analysis::Analysis& analysis, const RegionNetworkRecipe& recipe,
                               const RegionNetworkPlan& plan) {
  const FamiliarPlaces familiar = familiar_places(analysis.inventory.regions);
  std::vector<double> angles;
  for (std::size_t at = 0; at < plan.outside.size(); ++at) {
    const double otherwise = -std::numbers::pi / 2 +
                             2 * std::numbers::pi * static_cast<double>(at) / static_cast<double>(plan.outside.size());
    const layout::Wish here = familiar[plan.focus];
    const bool has_map = recipe.arrange == "regions" && here;
    // What is no place on the map, such as the country as a whole, stands below.
    angles.push_back(has_map ? direction(analysis, familiar, *here, plan.outside[at]).value_or(std::numbers::pi / 2)
                             : otherwise);
  }
  constexpr double kLeastGap = 0.75;
  return layout::parted(angles, kLeastGap);
}

/// Actors in the middle, turned towards the regions they are tied to; regions on an ellipse around them.
void place(const analysis::Analysis& analysis, const RegionNetworkRecipe& recipe, RegionNetworkPlan& plan) {
  constexpr double kInner = 0.56, kBeside_pt = 62, kAbove_pt = 26;
  const layout::Frame page = layout_frame(recipe.page);
  const bool has_outside = !plan.outside.empty();
  const double share = has_outside ? kInner : 1;
  const layout::Frame inner{page.left + (1 - share) * page.width / 2, page.top + (1 - share) * page.height / 2,
                            share * page.width, share * page.height};
  std::vector<layout::Point> rim;
  for (const double angle : directions(analysis, recipe, plan))
    rim.push_back({page.centre().x + (page.width / 2 - kBeside_pt) * std::cos(angle),
                   page.centre().y + (page.height / 2 - kAbove_pt) * std::sin(angle)});
  std::vector<layout::Body> bodies;
  std::vector<std::optional<layout::Point>> wishes;
  for (std::size_t at = 0; at < plan.actors.size(); ++at) {
    bodies.push_back({2 * plan.sizes.radii_pt[at]});
    double x = 0, y = 0, ties = 0;
    for (std::size_t region = 0; region < plan.outside.size(); ++region) {
      const double here = static_cast<double>(plan.outside[region].ties_of[at]);
      x += here * rim[region].x;
      y += here * rim[region].y;
      ties += here;
    }
    wishes.push_back(ties > 0 ? std::optional(layout::Point{x / ties, y / ties}) : std::nullopt);
  }
  std::vector<layout::Point> all;
  for (const layout::Point& at : layout::positions(plan.network.rows, plan.network.weight, bodies,
                                                   {.engine = engine_for(recipe.engine, plan.actors.size()),
                                                   .seed = analysis.settings.seed,
                                                   .width_pt = inner.width,
                                                   .height_pt = inner.height,
                                                   .separation_pt = recipe.separation_pt,
                                                   .wishes = wishes}))
    all.push_back({inner.left + at.x, inner.top + at.y});
  for (std::size_t region = 0; region < rim.size(); ++region) {
    all.push_back(rim[region]);
    bodies.push_back({2 * plan.sizes.radii_pt[plan.actors.size() + region] * reach(Outline::square)});
  }
  for (const layout::Point& at : layout::spread(std::move(all), bodies, page, recipe.separation_pt))
    plan.places.push_back({at.x, at.y});
}

}  // namespace

RegionNetworkPlan region_network_plan(const analysis::Analysis& analysis, const RegionNetworkRecipe& recipe) {
  RegionNetworkPlan plan{.homes = homes(analysis)};
  plan.focus = recipe.focus.empty() ? busiest(analysis, plan.homes) : named_region(analysis.inventory, recipe.focus);
  plan.homes = homes(analysis, analysis.inventory.regions[plan.focus].level);
  const Places places = places_of(analysis, plan.homes, plan.focus);
  std::optional<ActorId> highlight;
  if (!recipe.highlight.empty()) highlight = named_actor(analysis.inventory, recipe.highlight);
  std::vector<ActorId> members;
  for (const ActorId actor : analysis::ranking(analysis, "degree")) {
    if (places[actor.index()] == plan.focus) members.push_back(actor);
  }
  plan.members = members.size();
  refuse_empty(analysis, plan.homes, plan);
  std::stable_partition(members.begin(), members.end(), [&](ActorId actor) { return highlight == actor; });
  members.resize(std::min(members.size(), static_cast<std::size_t>(recipe.top)));
  std::sort(members.begin(), members.end());
  plan.actors = members;
  if (highlight) {
    const auto found = std::lower_bound(members.begin(), members.end(), *highlight);
    const std::string& name = analysis.inventory.actors[*highlight].name;
    const base::Words& region = analysis.inventory.regions[plan.focus].name;
    if (found == members.end() || *found != *highlight)
      throw base::UsageError({fmt::format("'{}' is niet thuis in {}.", name, region.nl),
                              fmt::format("'{}' is not at home in {}.", name, region.en)});
    plan.highlight = static_cast<std::size_t>(found - members.begin());
  }
  count_ties(analysis, places, plan);
  plan.network = excerpt(analysis.actors, plan.actors);
  plan.drawn = drawn_ties(plan.network, recipe);
  std::vector<double> numbers;
  for (const ActorId actor : plan.actors) numbers.push_back(analysis.score("degree").actors[actor].value_or(0));
  for (const OutsideRegion& region : plan.outside) numbers.push_back(static_cast<double>(region.actors.size()));
  plan.sizes = node_sizes(numbers, recipe.largest_diameter_pt, recipe.node_cover, picture_frame(recipe.page));
  place(analysis, recipe, plan);
  return plan;
}

}  // namespace regioscan::figures
