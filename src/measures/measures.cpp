#include "measures/measures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/failure.hpp"
#include "measures/betweenness.hpp"
#include "measures/closeness.hpp"
#include "measures/degree.hpp"
#include "measures/influence.hpp"

namespace regioscan::measures {

std::span<const Measure> all_measures() {
  static const std::array<Measure, 13> measures{{
      {"initiatives",
       {"initiatieven", "initiatives"},
       {"In hoeveel initiatieven een actor meedoet.", "In how many initiatives an actor takes part."},
       {"aantal", "number"},
       "k_i = Σ_a B_ia",
       "Regioscan Digitalisering MKB 2023, fig. 16",
       initiatives},
      {"degree",
       {"partners (degree)", "partners (degree)"},
       {"Met hoeveel verschillende andere actoren een actor samen in een initiatief zit.",
        "With how many different other actors an actor shares an initiative."},
       {"aantal", "number"},
       "number of j ≠ i with P_ij > 0, P = B·Bᵀ",
       "Regioscan Digitalisering MKB 2023, fig. 17",
       degree},
      {"strength_count",
       {"ontmoetingen", "meetings"},
       {"Hoe vaak een actor anderen ontmoet: iedere ander in ieder initiatief telt een keer.",
        "How often an actor meets others: each other one in each initiative counts once."},
       {"aantal", "number"},
       "Σ_j P_ij",
       "Barrat et al. 2004",
       strength_count},
      {"strength_newman",
       {"initiatieven met gezelschap", "initiatives with company"},
       {"In hoeveel initiatieven een actor niet alleen staat.", "In how many initiatives an actor is not alone."},
       {"aantal", "number"},
       "Σ_j w_ij, w_ij = Σ_a B_ia·B_ja/(d_a − 1)",
       "Newman 2001",
       strength_newman},
      {"betweenness",
       {"verbindende positie (betweenness)", "connecting position (betweenness)"},
       {"Hoe vaak een actor op de kortste weg tussen twee anderen ligt, als deel van het hoogst mogelijke; de wegen "
        "lopen via initiatieven.",
        "How often an actor lies on the shortest way between two others, as a share of the highest possible; the ways "
        "lead through initiatives."},
       {"aandeel, 0 tot 1", "share, 0 to 1"},
       "Σ σ_st(v)/σ_st over unordered pairs of both modes, ÷ b_max(n, m)",
       "Freeman 1977; Borgatti & Everett 1997",
       betweenness},
      {"betweenness_raw",
       {"betweenness, ongedeeld", "betweenness, raw"},
       {"Hetzelfde, niet gedeeld door het hoogst mogelijke.", "The same, not divided by the highest possible."},
       {"paren", "pairs"},
       "Σ σ_st(v)/σ_st over unordered pairs of both modes",
       "Freeman 1977",
       betweenness_raw},
      {"betweenness_projection",
       {"betweenness tussen actoren", "betweenness among actors"},
       {"Hoe vaak een actor op de kortste weg tussen twee andere actoren ligt, in het netwerk van actoren alleen.",
        "How often an actor lies on the shortest way between two other actors, in the network of actors alone."},
       {"aandeel, 0 tot 1", "share, 0 to 1"},
       "Σ σ_st(v)/σ_st ÷ ((n − 1)(n − 2)/2), projection, unweighted",
       "Freeman 1977",
       betweenness_projection},
      {"harmonic",
       {"nabijheid (harmonisch)", "closeness (harmonic)"},
       {"Hoe dicht een actor gemiddeld bij alle anderen staat: 1 = werkt met iedereen samen.",
        "How near an actor is to all others on average: 1 = works with everybody."},
       {"0 tot 1", "0 to 1"},
       "Σ_j 1/d_ij ÷ (n − 1), projection, unweighted",
       "Marchiori & Latora 2000",
       harmonic},
      {"closeness_projection",
       {"nabijheid binnen het eigen deel", "closeness inside the own part"},
       {"Hoe dicht een actor bij de anderen staat met wie een weg bestaat.",
        "How near an actor is to those to whom a way exists."},
       {"0 tot 1", "0 to 1"},
       "(n_c − 1)/Σ_j d_ij, projection, unweighted",
       "Freeman 1979",
       closeness_projection},
      {"two_mode_degree",
       {"aandeel van alle initiatieven", "share of all initiatives"},
       {"In welk deel van alle initiatieven een actor meedoet.",
        "In which share of all initiatives an actor takes part."},
       {"aandeel, 0 tot 1", "share, 0 to 1"},
       "k_i/m",
       "Borgatti & Everett 1997",
       two_mode_degree},
      {"two_mode_closeness",
       {"nabijheid via initiatieven", "closeness through initiatives"},
       {"Hoe dicht een actor bij alle andere actoren en initiatieven van zijn deel staat.",
        "How near an actor is to all other actors and initiatives of its part."},
       {"0 tot 1", "0 to 1"},
       "(m_c + 2(n_c − 1))/Σ d",
       "Borgatti & Everett 1997",
       two_mode_closeness},
      {"eigenvector",
       {"samen met wie telt (eigenvector)", "together with those who count (eigenvector)"},
       {"Hoog voor wie samenwerkt met actoren die zelf hoog scoren; de hoogste is 1.",
        "High for those who work with actors that score high themselves; the highest is 1."},
       {"0 tot 1", "0 to 1"},
       "A x = λ x, largest λ, A = newman, largest connected part, max 1",
       "Bonacich 1972",
       eigenvector},
      {"pagerank",
       {"gewicht in het netwerk (PageRank)", "weight in the network (PageRank)"},
       {"Waar een wandelaar die willekeurig van partner naar partner loopt, het vaakst komt; samen 1.",
        "Where a walker who goes from partner to partner at random is found most often; together 1."},
       {"aandeel, som 1", "share, sum 1"},
       "x = .85·Wᵀx + .15/n, W = newman by row",
       "Brin & Page 1998",
       pagerank},
  }};
  return measures;
}

const Measure& measure(std::string_view key) {
  const std::span<const Measure> all = all_measures();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Measure& measure) { return measure.key == key; });
  if (found == all.end()) {
    throw base::OwnFault(
        {fmt::format("De maat '{}' bestaat niet.", key), fmt::format("There is no measure '{}'.", key)});
  }
  return *found;
}

}  // namespace regioscan::measures
