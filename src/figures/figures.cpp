#include "figures/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/actor_network.hpp"
#include "figures/bars.hpp"
#include "figures/bipartite_network.hpp"
#include "figures/ego.hpp"
#include "figures/embedded.hpp"
#include "figures/initiative_network.hpp"
#include "figures/key_players.hpp"
#include "figures/quadrant.hpp"
#include "figures/region_network.hpp"
#include "figures/roles.hpp"
#include "figures/shares.hpp"
#include "figures/two_columns.hpp"
#include "figures/white_spots.hpp"

namespace regioscan::figures {
namespace {

Picture composed_actor_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  const Recipe recipe = recipe_or_shipped(request.recipe, request.options);
  const ActorNetworkPlan plan = actor_network_plan(analysis, recipe, request.places);
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

Picture composed_initiative_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  return initiative_network_picture(analysis, initiative_network_recipe(request.recipe, request.options),
                                    request.places, request.language);
}

Picture composed_bipartite_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  return bipartite_picture(analysis, bipartite_recipe(request.recipe, request.options), request.places,
                           request.language);
}

Picture composed_two_columns(const analysis::Analysis& analysis, const FigureRequest& request) {
  return two_columns_picture(analysis, two_columns_recipe(request.recipe, request.options), request.language);
}

Picture composed_region_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  return region_network_picture(analysis, region_network_recipe(request.recipe, request.options), request.language);
}

Picture composed_ego(const analysis::Analysis& analysis, const FigureRequest& request) {
  return ego_picture(analysis, ego_recipe(request.recipe, request.options), request.language);
}

}  // namespace

std::span<const Figure> all_figures() {
  static const std::array<Figure, 12> figures{{
      {"actor-network",
       {"Wie werkt met wie, wie zijn de sleutelspelers en welke clusters vormen zij?",
        "Who works with whom, who are the key players and which clusters do they form?"},
       {"een rij per actor, met zijn plaats, en per getekende band",
        "a row for each actor, with its place, and each tie drawn"},
       "actor-network.toml",
       embedded::actor_network(),
       Figure::Places::may_be_given,
       composed_actor_network},
      {"initiative-network",
       {"Welke initiatieven hangen door dezelfde actoren samen?",
        "Which initiatives hang together by the same actors?"},
       {"een rij per initiatief, met zijn plaats, en per getekende band",
        "a row for each initiative, with its place, and each tie drawn"},
       "initiative-network.toml",
       embedded::initiative_network(),
       Figure::Places::may_be_given,
       composed_initiative_network},
      {"bipartite-network",
       {"Welke actoren komen in welke initiatieven bijeen, en in welke rol?",
        "Which actors meet in which initiatives, and in which role?"},
       {"een rij per actor en initiatief, met plaats, en per deelname",
        "a row for each actor and initiative, with its place, and each participation"},
       "bipartite-network.toml",
       embedded::bipartite_network(),
       Figure::Places::may_be_given,
       composed_bipartite_network},
      {"region-network",
       {"Hoe hangt een regio van binnen samen, en met welke andere regio's?",
        "How does a region hang together inside, and with which other regions?"},
       {"een rij per actor en andere regio, met plaats, en per getekende band",
        "a row for each actor and other region, with its place, and each tie drawn"},
       "region-network.toml",
       embedded::region_network(),
       Figure::Places::are_own,
       composed_region_network},
      {"two-columns",
       {"Wie doet waaraan mee? Alle namen, voor een klein ecosysteem of zijn kern.",
        "Who takes part in what? All names, for a small ecosystem or the core of one."},
       {"een rij per actor en initiatief, met plaats, en per deelname",
        "a row for each actor and initiative, with its place, and each participation"},
       "two-columns.toml",
       embedded::two_columns(),
       Figure::Places::are_own,
       composed_two_columns},
      {"ego",
       {"Met wie en waarin werkt deze ene actor, of wie komen in dit ene initiatief bijeen?",
        "With whom and in what does this one actor work, or who meet in this one initiative?"},
       {"een rij per actor en initiatief, met plaats, en per deelname",
        "a row for each actor and initiative, with its place, and each participation"},
       "ego.toml",
       embedded::ego(),
       Figure::Places::are_own,
       composed_ego},
      {"white-spots",
       {"Wat wordt waar gedaan, waar gebeurt opvallend veel, en welke leegte kan geen toeval zijn?",
        "What is done where, where is surprisingly much, and which emptiness cannot be chance?"},
       {"een rij per cel", "a row for each cell"},
       "white-spots.toml",
       embedded::white_spots(),
       Figure::Places::are_own,
       composed_white_spots},
      {"key-players",
       {"Wie zijn de sleutelspelers, in welk cluster, en in hoeveel initiatieven?",
        "Who are the key players, in which cluster, and in how many initiatives?"},
       {"een rij per staaf: een actor", "a row for each bar: an actor"},
       "key-players.toml",
       embedded::key_players(),
       Figure::Places::are_own,
       composed_key_players},
      {"roles",
       {"Hoeveel initiatiefnemers, financiers en uitvoerders heeft een initiatief, en wie is dat het vaakst?",
        "How many initiators, funders and executors has an initiative, and who is that most often?"},
       {"een rij per deel van een staaf: initiatieven naar aantal, dan actoren naar rol",
        "a row for each part of a bar: initiatives by number, then actors by role"},
       "roles.toml",
       embedded::roles(),
       Figure::Places::are_own,
       composed_roles},
      {"bars",
       {"Hoeveel activiteiten zijn er van elke soort?", "How many activities are there of each kind?"},
       {"een rij per staaf: een waarde van de dimensie", "a row for each bar: a value of the dimension"},
       "bars.toml",
       embedded::bars(),
       Figure::Places::are_own,
       composed_bars},
      {"shares",
       {"Hoe zijn de activiteiten in elke regio verdeeld?", "How are the activities in each region divided?"},
       {"een rij per deel van een staaf", "a row for each part of a bar"},
       "shares.toml",
       embedded::shares(),
       Figure::Places::are_own,
       composed_shares},
      {"quadrant",
       {"Wat bereikt veel met weinig inspanning?", "What reaches far with little effort?"},
       {"een rij per cirkel: een waarde van de dimensie", "a row for each circle: a value of the dimension"},
       "quadrant.toml",
       embedded::quadrant(),
       Figure::Places::are_own,
       composed_quadrant},
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
