// The rows of measures that say how an actor's initiatives are spread over clusters and regions.
#include "measures/measure_rows.hpp"
#include "measures/participation.hpp"

namespace regioscan::measures {

std::vector<Measure> spread_rows() {
  return {
      {"participation_clusters",
       {"spreiding over clusters", "spread over clusters"},
       {"Hoe gelijk de initiatieven van een actor over de clusters zijn verdeeld: 0 = alle in één cluster.",
        "How evenly an actor's initiatives are spread over the clusters: 0 = all in one cluster."},
       {"0 tot 1", "0 to 1"},
       "P_i = 1 − Σ_s (k_is/k_i)², k_is initiatives in cluster s, that of most of their actors (1/r to each of r)",
       "Guimerà & Amaral 2005",
       participation_over_clusters},
      {"participation_regions",
       {"spreiding over regio's", "spread over regions"},
       {"Hoe gelijk de initiatieven van een actor over de regio's zijn verdeeld: 0 = alle in één regio.",
        "How evenly an actor's initiatives are spread over the regions: 0 = all in one region."},
       {"0 tot 1", "0 to 1"},
       "P_i = 1 − Σ_s (k_is/k_i)², k_is initiatives in region s (1/r to each of r), unknown left out",
       "Guimerà & Amaral 2005",
       participation_over_regions},
      {"z_cluster",
       {"werk in het eigen cluster (z)", "work in the own cluster (z)"},
       {"Hoeveel meer een actor in zijn cluster doet dan de anderen daar, in standaardafwijkingen.",
        "How much more an actor does in its cluster than the others there, in standard deviations."},
       {"standaardafwijkingen", "standard deviations"},
       "(k_is − mean)/sd over the actors of the own cluster s",
       "Guimerà & Amaral 2005",
       z_in_cluster},
      {"z_region",
       {"werk in de eigen regio (z)", "work in the own region (z)"},
       {"Hoeveel meer een actor in de regio van zijn zetel doet dan de anderen die daar zitten, in "
        "standaardafwijkingen.",
        "How much more an actor does in the region of its seat than the others seated there, in standard deviations."},
       {"standaardafwijkingen", "standard deviations"},
       "(k_is − mean)/sd over the actors with a seat in region s",
       "Guimerà & Amaral 2005",
       z_in_region},
  };
}

}  // namespace regioscan::measures
