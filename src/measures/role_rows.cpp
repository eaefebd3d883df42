// The rows of measures that say what an actor does, role by role.
#include "measures/measure_rows.hpp"
#include "measures/role_slices.hpp"

namespace regioscan::measures {

std::vector<Measure> role_rows() {
  return {
      {"initiatives_as_initiator",
       {"initiatieven als initiatiefnemer", "initiatives as initiator"},
       {"In hoeveel initiatieven een actor initiatiefnemer is.", "In how many initiatives an actor is an initiator."},
       {"aantal", "number"},
       "k_i in the slice of initiators",
       "Regioscan Digitalisering MKB 2023, fig. 16",
       initiatives_as_initiator},
      {"partners_as_initiator",
       {"mede-initiatiefnemers", "fellow initiators"},
       {"Met hoeveel andere initiatiefnemers een actor, zelf initiatiefnemer, samen in een initiatief zit.",
        "With how many other initiators an actor, an initiator itself, shares an initiative."},
       {"aantal", "number"},
       "number of j ≠ i with P_ij > 0 in the slice of initiators",
       "Regioscan Digitalisering MKB 2023, fig. 17",
       partners_as_initiator},
      {"initiatives_as_funder",
       {"initiatieven als financier", "initiatives as funder"},
       {"In hoeveel initiatieven een actor financier is.", "In how many initiatives an actor is a funder."},
       {"aantal", "number"},
       "k_i in the slice of funders",
       "Regioscan Digitalisering MKB 2023, fig. 16",
       initiatives_as_funder},
      {"partners_as_funder",
       {"mede-financiers", "fellow funders"},
       {"Met hoeveel andere financiers een actor, zelf financier, samen in een initiatief zit.",
        "With how many other funders an actor, a funder itself, shares an initiative."},
       {"aantal", "number"},
       "number of j ≠ i with P_ij > 0 in the slice of funders",
       "Regioscan Digitalisering MKB 2023, fig. 17",
       partners_as_funder},
      {"initiatives_as_executor",
       {"initiatieven als uitvoerder", "initiatives as executor"},
       {"In hoeveel initiatieven een actor uitvoerder is.", "In how many initiatives an actor is an executor."},
       {"aantal", "number"},
       "k_i in the slice of executors",
       "Regioscan Digitalisering MKB 2023, fig. 16",
       initiatives_as_executor},
      {"partners_as_executor",
       {"mede-uitvoerders", "fellow executors"},
       {"Met hoeveel andere uitvoerders een actor, zelf uitvoerder, samen in een initiatief zit.",
        "With how many other executors an actor, an executor itself, shares an initiative."},
       {"aantal", "number"},
       "number of j ≠ i with P_ij > 0 in the slice of executors",
       "Regioscan Digitalisering MKB 2023, fig. 17",
       partners_as_executor},
  };
}

}  // namespace regioscan::measures
