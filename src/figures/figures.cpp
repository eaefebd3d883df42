#include "figures/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/actor_matrix.hpp"
#include "figures/actor_network.hpp"
#include "figures/bars.hpp"
#include "figures/cluster_map.hpp"
#include "figures/embedded.hpp"
#include "figures/incidence_matrix.hpp"
#include "figures/key_players.hpp"
#include "figures/learning_circles.hpp"
#include "figures/overlap_matrix.hpp"
#include "figures/overlap_network.hpp"
#include "figures/quadrant.hpp"
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

Picture composed_cluster_map(const analysis::Analysis& analysis, const FigureRequest& request) {
  return cluster_map_picture(analysis, cluster_map_recipe(request.recipe, request.options), request.language);
}

Picture composed_overlap_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  return overlap_network_picture(analysis, overlap_network_recipe(request.recipe, request.options), request.language);
}

Picture composed_circles(const analysis::Analysis& analysis, const FigureRequest& request) {
  return learning_circles_picture(analysis, learning_circles_recipe(request.recipe, request.options), request.language);
}

Picture composed_actor_matrix(const analysis::Analysis& analysis, const FigureRequest& request) {
  return actor_matrix_picture(analysis, actor_matrix_recipe(request.recipe, request.options), request.language);
}

Picture composed_incidence_matrix(const analysis::Analysis& analysis, const FigureRequest& request) {
  return incidence_matrix_picture(analysis, incidence_matrix_recipe(request.recipe, request.options), request.language);
}

Picture composed_overlap_matrix(const analysis::Analysis& analysis, const FigureRequest& request) {
  return overlap_matrix_picture(analysis, overlap_matrix_recipe(request.recipe, request.options), request.language);
}

}  // namespace

std::span<const Figure> all_figures() {
  static const std::array<Figure, 13> figures{{
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
      {"cluster-map",
       {"Welke clusters zijn er, wie trekt ze, en hoe sterk zijn zij onderling verbonden?",
        "Which clusters are there, who leads them, and how strongly are they joined?"},
       {"een rij per cluster en per getekende band", "a row for each cluster and each tie drawn"},
       "cluster-map.toml",
       embedded::cluster_map(),
       composed_cluster_map},
      {"overlap-network",
       {"Welke initiatieven lijken op elkaar, en welke daarvan werken nog niet samen?",
        "Which initiatives are alike, and which of them do not work together yet?"},
       {"een rij per initiatief van een getekende familie, en per getekende band",
        "a row for each initiative of a family drawn, and each tie drawn"},
       "overlap-network.toml",
       embedded::overlap_network(),
       composed_overlap_network},
      {"circles",
       {"Welke initiatieven kunnen van elkaar leren, en wie kan hen bij elkaar brengen?",
        "Which initiatives could learn from each other, and who could bring them together?"},
       {"een rij per initiatief van een getekende leerkring", "a row for each initiative of a learning circle drawn"},
       "circles.toml",
       embedded::circles(),
       composed_circles},
      {"actor-matrix",
       {"Welke actoren hebben veel initiatieven gemeen, en welke groepen vormen zij?",
        "Which actors have many initiatives in common, and which groups do they form?"},
       {"een rij per paar dat een initiatief gemeen heeft", "a row for each pair with an initiative in common"},
       "actor-matrix.toml",
       embedded::actor_matrix(),
       composed_actor_matrix},
      {"incidence-matrix",
       {"Wie doet in welke initiatieven mee, en welke groepen tekenen zich af?",
        "Who takes part in which initiatives, and which groups stand out?"},
       {"een rij per deelname", "a row for each participation"},
       "incidence-matrix.toml",
       embedded::incidence_matrix(),
       composed_incidence_matrix},
      {"overlap-matrix",
       {"Welke initiatieven lijken op elkaar, en werken die al samen?",
        "Which initiatives are alike, and do they work together already?"},
       {"een rij per paar in beeld", "a row for each pair shown"},
       "overlap-matrix.toml",
       embedded::overlap_matrix(),
       composed_overlap_matrix},
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
