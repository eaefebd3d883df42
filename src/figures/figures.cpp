#include "figures/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/actor_network.hpp"
#include "figures/embedded.hpp"
#include "figures/white_spots.hpp"

namespace regioscan::figures {
namespace {

scene::Scene composed_actor_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  if (!request.rows.empty() || !request.columns.empty()) {
    throw base::UsageError({"Het netwerk van actoren is geen tabel: --rows en --columns horen bij white-spots.",
                            "The actor network is no table: --rows and --columns belong to white-spots."});
  }
  const Recipe recipe = recipe_or_shipped(request.recipe);
  return actor_network(analysis, recipe, actor_network_plan(analysis, recipe), analysis::headline(analysis),
                       request.language);
}

scene::Scene composed_white_spots(const analysis::Analysis& analysis, const FigureRequest& request) {
  WhiteSpotsRecipe recipe = white_spots_recipe(request.recipe);
  if (!request.rows.empty()) recipe.rows = request.rows;
  if (!request.columns.empty()) recipe.columns = request.columns;
  return white_spots(analysis, recipe, request.language);
}

}  // namespace

std::span<const Figure> all_figures() {
  static const std::array<Figure, 2> figures{{
      {"actor-network",
       {"Wie werkt met wie, wie zijn de sleutelspelers en welke clusters vormen zij?",
        "Who works with whom, who are the key players and which clusters do they form?"},
       "actor-network.toml",
       embedded::actor_network(),
       composed_actor_network},
      {"white-spots",
       {"Wat wordt waar gedaan, waar gebeurt opvallend veel, en welke leegte kan geen toeval zijn?",
        "What is done where, where is surprisingly much, and which emptiness cannot be chance?"},
       "white-spots.toml",
       embedded::white_spots(),
       composed_white_spots},
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
