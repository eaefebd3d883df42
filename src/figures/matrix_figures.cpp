#include "figures/figure_rows.hpp"

#include "figures/embedded.hpp"
#include "figures/matrices/actor_matrix.hpp"
#include "figures/matrices/incidence_matrix.hpp"
#include "figures/matrices/overlap_matrix.hpp"
#include "figures/matrices/white_spots.hpp"

namespace regioscan::figures {
namespace {

Picture composed_white_spots(const analysis::Analysis& analysis, const FigureRequest& request) {
  const WhiteSpotsRecipe recipe = white_spots_recipe(request.recipe, request.options);
  return {.scene = white_spots(analysis, recipe, request.language),
          .table = white_spots_table(analysis, recipe, request.language)};
}

}  // namespace

std::vector<Figure> matrix_figures() {
  return {
      {"white-spots",
       {"Wat wordt waar gedaan, waar gebeurt opvallend veel, en welke leegte kan geen toeval zijn?",
        "What is done where, where is surprisingly much, and which emptiness cannot be chance?"},
       {"een rij per cel", "a row for each cell"},
       "white-spots.toml",
       embedded::white_spots(),
       composed_white_spots},
      {"actor-matrix",
       {"Welke actoren hebben veel initiatieven gemeen, en welke groepen vormen zij?",
        "Which actors have many initiatives in common, and which groups do they form?"},
       {"een rij per paar dat een initiatief gemeen heeft", "a row for each pair with an initiative in common"},
       "actor-matrix.toml",
       embedded::actor_matrix(),
       composed<actor_matrix_recipe, actor_matrix_picture>},
      {"incidence-matrix",
       {"Wie doet in welke initiatieven mee, en welke groepen tekenen zich af?",
        "Who takes part in which initiatives, and which groups stand out?"},
       {"een rij per deelname", "a row for each participation"},
       "incidence-matrix.toml",
       embedded::incidence_matrix(),
       composed<incidence_matrix_recipe, incidence_matrix_picture>},
      {"overlap-matrix",
       {"Welke initiatieven lijken op elkaar, en werken die al samen?",
        "Which initiatives are alike, and do they work together already?"},
       {"een rij per paar in beeld", "a row for each pair shown"},
       "overlap-matrix.toml",
       embedded::overlap_matrix(),
       composed<overlap_matrix_recipe, overlap_matrix_picture>},
  };
}

}  // namespace regioscan::figures
