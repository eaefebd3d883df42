#include "figures/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/actor_network.hpp"
#include "figures/alluvial.hpp"
#include "figures/bars.hpp"
#include "figures/embedded.hpp"
#include "figures/geographic_network.hpp"
#include "figures/key_players.hpp"
#include "figures/quadrant.hpp"
#include "figures/region_ties.hpp"
#include "figures/roles.hpp"
#include "figures/shares.hpp"
#include "figures/white_spots.hpp"

namespace regioscan::figures {
namespace {

Picture composed_actor_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  const Recipe recipe = recipe_or_shipped(request.recipe, request.options);
  const ActorNetworkPlan plan = actor_network_plan(analysis, recipe);
  return {
      .scene = actor_network(analysis, recipe, plan, title_or(recipe, analysis::headline(analysis)), request.language),
      .table = actor_network_table(analysis, plan)};
}

Picture composed_white_spots(const analysis::Analysis& analysis, const FigureRequest& request) {
  const WhiteSpotsRecipe recipe = white_spots_recipe(request.recipe, request.options);
  return {.scene = white_spots(analysis, recipe, request.language),
          .table = white_spots_table(analysis, recipe, request.language)};
}

Picture composed_key_players(const analysis::Analysis& analysis, const FigureRequest& request) {
  return key_players_picture(analysis, key_players_recipe(request.recipe, request.options), request.language);
}

Picture composed_roles(const analysis::Analysis& analysis, const FigureRequest& request) {
  return roles_picture(analysis, roles_recipe(request.recipe, request.options), request.language);
}

Picture composed_quadrant(const analysis::Analysis& analysis, const FigureRequest& request) {
  return quadrant_picture(analysis, quadrant_recipe(request.recipe, request.options), request.language);
}

Picture composed_bars(const analysis::Analysis& analysis, const FigureRequest& request) {
  return bars_picture(analysis, bars_recipe(request.recipe, request.options), request.language);
}

Picture composed_shares(const analysis::Analysis& analysis, const FigureRequest& request) {
  return shares_picture(analysis, shares_recipe(request.recipe, request.options), request.language);
}

Picture composed_region_ties(const analysis::Analysis& analysis, const FigureRequest& request) {
  return region_ties_picture(analysis, region_ties_recipe(request.recipe, request.options), request.language);
}

Picture composed_alluvial(const analysis::Analysis& analysis, const FigureRequest& request) {
  return alluvial_picture(analysis, alluvial_recipe(request.recipe, request.options), request.language);
}

Picture composed_geographic_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  const auto basemap = request.files.find("basemap");
  return geographic_network_picture(analysis, geographic_network_recipe(request.recipe, request.options),
                                    basemap == request.files.end() ? NamedText{} : basemap->second, request.language);
}

}  // namespace

std::span<const Figure> all_figures() {
  static const std::array<Figure, 10> figures{{
      {"actor-network",
       {"Wie werkt met wie, wie zijn de sleutelspelers en welke clusters vormen zij?",
        "Who works with whom, who are the key players and which clusters do they form?"},
       {"een rij per actor, met zijn plaats, en per getekende band",
        "a row for each actor, with its place, and each tie drawn"},
       "actor-network.toml",
       embedded::actor_network(),
       composed_actor_network},
      {"white-spots",
       {"Wat wordt waar gedaan, waar gebeurt opvallend veel, en welke leegte kan geen toeval zijn?",
        "What is done where, where is surprisingly much, and which emptiness cannot be chance?"},
       {"een rij per cel", "a row for each cell"},
       "white-spots.toml",
       embedded::white_spots(),
       composed_white_spots},
      {"key-players",
       {"Wie zijn de sleutelspelers, in welk cluster, en in hoeveel initiatieven?",
        "Who are the key players, in which cluster, and in how many initiatives?"},
       {"een rij per staaf: een actor", "a row for each bar: an actor"},
       "key-players.toml",
       embedded::key_players(),
       composed_key_players},
      {"roles",
       {"Hoeveel initiatiefnemers, financiers en uitvoerders heeft een initiatief, en wie is dat het vaakst?",
        "How many initiators, funders and executors has an initiative, and who is that most often?"},
       {"een rij per deel van een staaf: initiatieven naar aantal, dan actoren naar rol",
        "a row for each part of a bar: initiatives by number, then actors by role"},
       "roles.toml",
       embedded::roles(),
       composed_roles},
      {"bars",
       {"Hoeveel activiteiten zijn er van elke soort?", "How many activities are there of each kind?"},
       {"een rij per staaf: een waarde van de dimensie", "a row for each bar: a value of the dimension"},
       "bars.toml",
       embedded::bars(),
       composed_bars},
      {"shares",
       {"Hoe zijn de activiteiten in elke regio verdeeld?", "How are the activities in each region divided?"},
       {"een rij per deel van een staaf", "a row for each part of a bar"},
       "shares.toml",
       embedded::shares(),
       composed_shares},
      {"quadrant",
       {"Wat bereikt veel met weinig inspanning?", "What reaches far with little effort?"},
       {"een rij per cirkel: een waarde van de dimensie", "a row for each circle: a value of the dimension"},
       "quadrant.toml",
       embedded::quadrant(),
       composed_quadrant},
      {"region-ties",
       {"Welke regio's werken met elkaar, en hoeveel blijft binnen de eigen regio?",
        "Which regions work with each other, and how much stays inside a region?"},
       {"een rij per cel: een paar regio's", "a row for each cell: a pair of regions"},
       "region-ties.toml",
       embedded::region_ties(),
       composed_region_ties},
      {"alluvial",
       {"Hoe ver vallen twee indelingen van de actoren samen, zoals regio's en clusters?",
        "How far do two groupings of the actors agree, such as regions and clusters?"},
       {"een rij per stroom: een paar groepen", "a row for each flow: a pair of groups"},
       "alluvial.toml",
       embedded::alluvial(),
       composed_alluvial},
      {"geographic-network",
       {"Welke regio's werken samen, op de kaart?", "Which regions work together, on the map?"},
       {"een rij per regio, en per paar regio's dat initiatieven deelt",
        "a row for each region, and for each pair of regions that shares initiatives"},
       "geographic-network.toml",
       embedded::geographic_network(),
       composed_geographic_network},
  }};
  return figures;
}

const Figure& figure(const std::string& key) {
  const std::span<const Figure> all = all_figures();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Figure& figure) { return figure.key == key; });
  if (found != all.end()) return *found;
  std::vector<std::string> keys;
  for (const Figure& figure : all) keys.push_back(figure.key);
  throw base::UsageError(
      {fmt::format("Er is geen figuur '{}'; kies uit: {}.", key, base::enumeration(keys, base::Language::nl)),
       fmt::format("There is no figure '{}'; choose from: {}.", key, base::enumeration(keys, base::Language::en))});
}

}  // namespace regioscan::figures
