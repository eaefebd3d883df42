#include "figures/figure_rows.hpp"

#include "figures/charts/bars.hpp"
#include "figures/charts/key_players.hpp"
#include "figures/charts/quadrant.hpp"
#include "figures/charts/rank_ranges.hpp"
#include "figures/charts/roles.hpp"
#include "figures/charts/shares.hpp"
#include "figures/embedded.hpp"

namespace regioscan::figures {

std::vector<Figure> chart_figures() {
  return {
      {"key-players",
       {"Wie zijn de sleutelspelers, in welk cluster, en in hoeveel initiatieven?",
        "Who are the key players, in which cluster, and in how many initiatives?"},
       {"een rij per staaf: een actor", "a row for each bar: an actor"},
       "key-players.toml",
       embedded::key_players(),
       composed<key_players_recipe, key_players_picture>},
      {"rank-ranges",
       {"Welke plaatsen van de sleutelspelers staan vast, en welke zijn niet te onderscheiden?",
        "Which places of the key players are firm, and which cannot be told apart?"},
       {"een rij per actor, met zijn plaats en de plaatsen die hij kan hebben",
        "a row for each actor, with its place and the places that it may have"},
       "rank-ranges.toml",
       embedded::rank_ranges(),
       composed<rank_ranges_recipe, rank_ranges_picture>},
      {"roles",
       {"Hoeveel initiatiefnemers, financiers en uitvoerders heeft een initiatief, en wie is dat het vaakst?",
        "How many initiators, funders and executors has an initiative, and who is that most often?"},
       {"een rij per deel van een staaf: initiatieven naar aantal, dan actoren naar rol",
        "a row for each part of a bar: initiatives by number, then actors by role"},
       "roles.toml",
       embedded::roles(),
       composed<roles_recipe, roles_picture>},
      {"bars",
       {"Hoeveel activiteiten zijn er van elke soort?", "How many activities are there of each kind?"},
       {"een rij per staaf: een waarde van de dimensie", "a row for each bar: a value of the dimension"},
       "bars.toml",
       embedded::bars(),
       composed<bars_recipe, bars_picture>},
      {"shares",
       {"Hoe zijn de activiteiten in elke regio verdeeld?", "How are the activities in each region divided?"},
       {"een rij per deel van een staaf", "a row for each part of a bar"},
       "shares.toml",
       embedded::shares(),
       composed<shares_recipe, shares_picture>},
      {"quadrant",
       {"Wat bereikt veel met weinig inspanning?", "What reaches far with little effort?"},
       {"een rij per cirkel: een waarde van de dimensie", "a row for each circle: a value of the dimension"},
       "quadrant.toml",
       embedded::quadrant(),
       composed<quadrant_recipe, quadrant_picture>},
  };
}

}  // namespace regioscan::figures
