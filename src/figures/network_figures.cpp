#include "figures/figure_rows.hpp"

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/networks/actor_network.hpp"
#include "figures/networks/bipartite_network.hpp"
#include "figures/networks/cluster_map.hpp"
#include "figures/networks/ego.hpp"
#include "figures/networks/initiative_network.hpp"
#include "figures/networks/two_columns.hpp"
#include "figures/overlaps/learning_circles.hpp"
#include "figures/overlaps/overlap_network.hpp"
#include "figures/regions/region_network.hpp"

namespace regioscan::figures {
namespace {

Picture composed_actor_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  if (analysis.graph.actor_count() == 0) {
    throw base::UsageError({"Er zijn geen actoren: vul participations.csv, of kies een ruimere selectie.",
                            "There are no actors: fill participations.csv, or choose a wider selection."});
  }
  const Recipe recipe = recipe_or_shipped(request.recipe, request.options);
  const ActorNetworkPlan plan = actor_network_plan(analysis, recipe, request.places);
  return {
      .scene = actor_network(analysis, recipe, plan, title_or(recipe, analysis::headline(analysis)), request.language),
      .table = actor_network_table(analysis, plan)};
}

}  // namespace

std::vector<Figure> network_figures() {
  return {
      {"actor-network",
       {"Wie werkt met wie, wie zijn de sleutelspelers en welke clusters vormen zij?",
        "Who works with whom, who are the key players and which clusters do they form?"},
       {"een rij per actor, met zijn plaats, en per getekende band",
        "a row for each actor, with its place, and each tie drawn"},
       "actor-network.toml",
       embedded::actor_network(),
       composed_actor_network,
       Figure::Places::may_be_given},
      {"initiative-network",
       {"Welke initiatieven hangen door dezelfde actoren samen?",
        "Which initiatives hang together by the same actors?"},
       {"een rij per initiatief, met zijn plaats, en per getekende band",
        "a row for each initiative, with its place, and each tie drawn"},
       "initiative-network.toml",
       embedded::initiative_network(),
       composed_at_places<initiative_network_recipe, initiative_network_picture>,
       Figure::Places::may_be_given},
      {"bipartite-network",
       {"Welke actoren komen in welke initiatieven bijeen, en in welke rol?",
        "Which actors meet in which initiatives, and in which role?"},
       {"een rij per actor en initiatief, met plaats, en per deelname",
        "a row for each actor and initiative, with its place, and each participation"},
       "bipartite-network.toml",
       embedded::bipartite_network(),
       composed_at_places<bipartite_recipe, bipartite_picture>,
       Figure::Places::may_be_given},
      {"region-network",
       {"Hoe hangt een regio van binnen samen, en met welke andere regio's?",
        "How does a region hang together inside, and with which other regions?"},
       {"een rij per actor en andere regio, met plaats, en per getekende band",
        "a row for each actor and other region, with its place, and each tie drawn"},
       "region-network.toml",
       embedded::region_network(),
       composed<region_network_recipe, region_network_picture>},
      {"two-columns",
       {"Wie doet waaraan mee? Alle namen, voor een klein ecosysteem of zijn kern.",
        "Who takes part in what? All names, for a small ecosystem or the core of one."},
       {"een rij per actor en initiatief, met plaats, en per deelname",
        "a row for each actor and initiative, with its place, and each participation"},
       "two-columns.toml",
       embedded::two_columns(),
       composed<two_columns_recipe, two_columns_picture>},
      {"ego",
       {"Met wie en waarin werkt deze ene actor, of wie komen in dit ene initiatief bijeen?",
        "With whom and in what does this one actor work, or who meet in this one initiative?"},
       {"een rij per actor en initiatief, met plaats, en per deelname",
        "a row for each actor and initiative, with its place, and each participation"},
       "ego.toml",
       embedded::ego(),
       composed<ego_recipe, ego_picture>},
      {"cluster-map",
       {"Welke clusters zijn er, wie trekt ze, en hoe sterk zijn zij onderling verbonden?",
        "Which clusters are there, who leads them, and how strongly are they joined?"},
       {"een rij per cluster en per getekende band", "a row for each cluster and each tie drawn"},
       "cluster-map.toml",
       embedded::cluster_map(),
       composed<cluster_map_recipe, cluster_map_picture>},
      {"overlap-network",
       {"Welke initiatieven lijken op elkaar, en welke daarvan werken nog niet samen?",
        "Which initiatives are alike, and which of them do not work together yet?"},
       {"een rij per initiatief van een getekende familie, en per getekende band",
        "a row for each initiative of a family drawn, and each tie drawn"},
       "overlap-network.toml",
       embedded::overlap_network(),
       composed<overlap_network_recipe, overlap_network_picture>},
      {"circles",
       {"Welke initiatieven kunnen van elkaar leren, en wie kan hen bij elkaar brengen?",
        "Which initiatives could learn from each other, and who could bring them together?"},
       {"een rij per initiatief van een getekende leerkring", "a row for each initiative of a learning circle drawn"},
       "circles.toml",
       embedded::circles(),
       composed<learning_circles_recipe, learning_circles_picture>},
  };
}

}  // namespace regioscan::figures
