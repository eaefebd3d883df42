// The rows of measures that say how the ties around an actor lie.
#include "measures/cores.hpp"
#include "measures/measure_rows.hpp"
#include "measures/structural_holes.hpp"

namespace regioscan::measures {

std::vector<Measure> structure_rows() {
  return {
      {"core",
       {"kern", "core"},
       {"Het hoogste getal c waarvoor een actor in een groep zit waarvan ieder met minstens c anderen uit de groep "
        "samenwerkt.",
        "The highest number c for which an actor is in a group of which each works with at least c others of the "
        "group."},
       {"aantal", "number"},
       "largest c with i in a part of least degree c, projection, unweighted",
       "Seidman 1983",
       core_number},
      {"local_clustering",
       {"partners die elkaar ook kennen", "partners who know each other too"},
       {"Welk deel van de paren partners van een actor ook zelf samenwerkt.",
        "Which share of the pairs of an actor's partners work together themselves."},
       {"aandeel, 0 tot 1", "share, 0 to 1"},
       "t_i/(k_i(k_i − 1)/2), t_i ties among the k_i partners, projection, unweighted",
       "Watts & Strogatz 1998",
       local_clustering},
      {"effective_size",
       {"partners die niet dubbelop zijn", "partners who are not redundant"},
       {"Het aantal partners, verminderd met hoeveel andere partners ieder van hen gemiddeld kent.",
        "The number of partners, less how many other partners each of them knows on average."},
       {"aantal", "number"},
       "k_i − 2t_i/k_i, t_i ties among the k_i partners, projection, unweighted",
       "Burt 1992; Borgatti 1997",
       effective_size},
      {"constraint",
       {"gebondenheid (constraint)", "constraint"},
       {"Hoe zeer het werk van een actor naar partners gaat die elkaar ook kennen: laag voor wie kringen verbindt die "
        "elkaar niet kennen.",
        "How much of an actor's work goes to partners who know each other: low for those who join circles that do not "
        "know each other."},
       {"boven 0, kan boven 1", "above 0, may exceed 1"},
       "Σ_j (p_ij + Σ_q p_iq·p_qj)² over partners j, p_ij = w_ij/Σ_j w_ij, w = newman",
       "Burt 1992",
       constraint},
  };
}

}  // namespace regioscan::measures
