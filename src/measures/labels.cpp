#include "measures/labels.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/failure.hpp"
#include "measures/network_roles.hpp"
#include "measures/role_slices.hpp"

namespace regioscan::measures {

std::span<const Label> all_labels() {
  static const std::array<Label, 5> labels{{
      {"role_clusters",
       {"rol tussen de clusters", "role between the clusters"},
       {"Of een actor in één cluster werkt of clusters verbindt, en of hij daarbij in het eigen cluster een spil is.",
        "Whether an actor works in one cluster or joins clusters, and whether it is a hub of its own cluster."},
       "z < 2.5: P ≤ .05, ≤ .62, ≤ .80, above; z ≥ 2.5: P ≤ .30, ≤ .75, above",
       "Guimerà & Amaral 2005",
       network_role_values,
       role_over_clusters},
      {"role_clusters_basis",
       {"waarop de rol tussen de clusters berust", "what the role between the clusters rests on"},
       {"Of er anderen in het cluster zijn om het eigen werk mee te vergelijken.",
        "Whether there are others in the cluster with whom to compare its work."},
       "z absent: the role by P among those that are no hubs",
       "Guimerà & Amaral 2005",
       role_basis_values,
       basis_over_clusters},
      {"role_regions",
       {"rol tussen de regio's", "role between the regions"},
       {"Of een actor in één regio werkt of regio's verbindt, en of hij daarbij in de eigen regio een spil is.",
        "Whether an actor works in one region or joins regions, and whether it is a hub of its own region."},
       "z < 2.5: P ≤ .05, ≤ .62, ≤ .80, above; z ≥ 2.5: P ≤ .30, ≤ .75, above",
       "Guimerà & Amaral 2005",
       network_role_values,
       role_over_regions},
      {"role_regions_basis",
       {"waarop de rol tussen de regio's berust", "what the role between the regions rests on"},
       {"Of bekend is waar de actor zit, met anderen daar om het eigen werk mee te vergelijken.",
        "Whether the seat is known, with others there with whom to compare its work."},
       "z absent: the role by P among those that are no hubs",
       "Guimerà & Amaral 2005",
       role_basis_values,
       basis_over_regions},
      {"tasks",
       {"begint, betaalt, voert uit", "begins, pays, executes"},
       {"Welke rollen een actor heeft, over al zijn initiatieven samen.",
        "Which roles an actor has, over all its initiatives together."},
       "roles of all participations; absent if one is unknown",
       "Regioscan Digitalisering MKB 2023, roles of actors",
       tasks_values,
       tasks},
  }};
  return labels;
}

const Label& label(std::string_view key) {
  const std::span<const Label> all = all_labels();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Label& label) { return label.key == key; });
  if (found == all.end()) {
    throw base::OwnFault(
        {fmt::format("De indeling '{}' bestaat niet.", key), fmt::format("There is no label '{}'.", key)});
  }
  return *found;
}

}  // namespace regioscan::measures
