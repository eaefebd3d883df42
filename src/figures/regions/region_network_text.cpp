#include "figures/regions/region_network_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {

using base::Language;
using base::Words;
using graph::ActorId;

Words region_name(const analysis::Analysis& analysis, const OutsideRegion& outside) {
  if (!outside.region) return {"geen vaste regio", "no one region"};
  const inventory::Region& region = analysis.inventory.regions[*outside.region];
  if (region.parent) return region.name;
  return {region.name.nl + " als geheel", region.name.en + " as a whole"};
}

std::string region_key(const analysis::Analysis& analysis, const OutsideRegion& outside) {
  return outside.region ? analysis.inventory.regions[*outside.region].key : "unknown";
}

Words region_finding(const analysis::Analysis& analysis, const RegionNetworkPlan& plan) {
  const Words& full = analysis.inventory.regions[plan.focus].name;
  const Words region{in_title(full.nl), in_title(full.en)};
  const std::size_t all = plan.ties_inside + plan.ties_outside;
  if (all == 0)
    return analysis::in_reconstruction(
        analysis.inventory, {fmt::format("Actoren in {} hebben met niemand een initiatief gemeen", region.nl),
                             fmt::format("Actors in {} have no initiative in common with anyone", region.en)});
  const Words total = base::counted(all, {"band", "tie"}, {"banden", "ties"});
  const Words inside = shown(plan.ties_inside), outside = shown(plan.ties_outside);
  Words text{fmt::format("Actoren in {} hebben {}: {} onderling en {} met actoren elders", region.nl, total.nl,
                         inside.nl, outside.nl),
             fmt::format("Actors in {} have {}: {} among themselves and {} with actors elsewhere", region.en, total.en,
                         inside.en, outside.en)};
  const auto most = std::max_element(plan.outside.begin(), plan.outside.end(),
                                     [](const auto& a, const auto& b) { return a.ties < b.ties; });
  const auto equals =
      std::count_if(plan.outside.begin(), plan.outside.end(), [&](const auto& one) { return one.ties == most->ties; });
  if (equals == 1 && plan.outside.size() > 1 && most->region) {
    const Words name = region_name(analysis, *most), ties = shown(most->ties);
    text.nl += fmt::format(", het vaakst met {} ({})", in_title(name.nl), ties.nl);
    text.en += fmt::format(", most often with {} ({})", in_title(name.en), ties.en);
  }
  return analysis::in_reconstruction(analysis.inventory, text);
}

Words region_drawn(const RegionNetworkPlan& plan, std::size_t labelled) {
  const Words actors = shown(plan.actors.size()), members = shown(plan.members), ties = shown(plan.drawn.ties.size()),
              all = shown(plan.network.tie_count()), names = shown(labelled), seats = shown(plan.homes.by_seat),
              others = shown(plan.homes.by_initiatives);
  const Words which = plan.drawn.least_shared == 1
                          ? Words{}
                          : Words{fmt::format(" ({} of meer gemeenschappelijke initiatieven)", plan.drawn.least_shared),
                                  fmt::format(" ({} or more common initiatives)", plan.drawn.least_shared)};
  Words text{
      fmt::format("Getekend: {} van de {} actoren van de regio, met de meeste partners, en {} van de {} banden "
                  "tussen hen{}; namen: {}. Thuis is waar een actor zetelt ({}), anders waar de meeste van zijn "
                  "initiatieven zijn ({}).",
                  actors.nl, members.nl, ties.nl, all.nl, which.nl, names.nl, seats.nl, others.nl),
      fmt::format("Drawn: {} of the {} actors of the region, with most partners, and {} of the {} ties among "
                  "them{}; names: {}. Home is where an actor has its seat ({}), else where most of its initiatives "
                  "are ({}).",
                  actors.en, members.en, ties.en, all.en, which.en, names.en, seats.en, others.en)};
  if (plan.homes.undecided > 0) {
    const Words undecided = shown(plan.homes.undecided);
    text.nl += fmt::format(" {} doen in meer regio's evenveel en zijn in geen ervan thuis.", undecided.nl);
    text.en += fmt::format(" {} do as much in several regions and are at home in none.", undecided.en);
  }
  return text;
}

Words region_description(const analysis::Analysis& analysis, const RegionNetworkPlan& plan) {
  Words text{"Banden per andere regio:", "Ties by other region:"};
  for (const OutsideRegion& outside : plan.outside) {
    const Words name = region_name(analysis, outside), ties = shown(outside.ties);
    text.nl += fmt::format(" {} {};", name.nl, ties.nl);
    text.en += fmt::format(" {} {};", name.en, ties.en);
  }
  if (plan.outside.empty()) text = {"Geen banden naar buiten.", "No ties to the outside."};
  text.nl.back() = text.en.back() = '.';
  return text;
}

base::Table region_network_table(const analysis::Analysis& analysis, const RegionNetworkPlan& plan, Language language) {
  base::Table table{.header = {"mark", "id", "name", "other", "other_name", "cluster", "number", "x_pt", "y_pt"},
                    .rows = {}};
  const auto& actors = analysis.inventory.actors;
  const std::size_t inside = plan.actors.size();
  for (std::size_t at = 0; at < inside; ++at) {
    const auto cluster = analysis.clusters.groups.of[plan.actors[at]];
    table.rows.push_back({"actor", actors[plan.actors[at]].key, actors[plan.actors[at]].name, "", "",
                          cluster ? std::to_string(cluster->value + 1) : std::string(),
                          analysis.score("degree").actors[plan.actors[at]], std::optional(plan.places[at].x),
                          std::optional(plan.places[at].y)});
  }
  for (std::size_t at = 0; at < plan.outside.size(); ++at) {
    const scene::Point& place = plan.places[inside + at];
    table.rows.push_back({"region", region_key(analysis, plan.outside[at]),
                          region_name(analysis, plan.outside[at]).in(language), "", "", "",
                          static_cast<std::int64_t>(plan.outside[at].actors.size()), std::optional(place.x),
                          std::optional(place.y)});
  }
  const auto add_tie = [&](const char* mark, ActorId from, const std::string& key, const std::string& name,
                           std::size_t number) {
    table.rows.push_back({mark, actors[from].key, actors[from].name, key, name, "", static_cast<std::int64_t>(number),
                          std::optional<double>{}, std::optional<double>{}});
  };
  for (const PlannedTie& tie : plan.drawn.ties) {
    const inventory::Actor& other = actors[plan.actors[tie.b]];
    add_tie("tie", plan.actors[tie.a], other.key, other.name, tie.shared);
  }
  for (const OutsideRegion& outside : plan.outside) {
    for (std::size_t at = 0; at < inside; ++at) {
      if (outside.ties_of[at] > 0)
        add_tie("tie-outside", plan.actors[at], region_key(analysis, outside),
                region_name(analysis, outside).in(language), outside.ties_of[at]);
    }
  }
  return table;
}

}  // namespace regioscan::figures
