#include "figures/embedded.hpp"
#include "figures/figure_rows.hpp"
#include "figures/regions/alluvial.hpp"
#include "figures/regions/geographic_network.hpp"
#include "figures/regions/region_ties.hpp"

namespace regioscan::figures {
namespace {

Picture composed_geographic_network(const analysis::Analysis& analysis, const FigureRequest& request) {
  const auto basemap = request.files.find("basemap");
  return geographic_network_picture(analysis, geographic_network_recipe(request.recipe, request.options),
                                    basemap == request.files.end() ? NamedText{} : basemap->second, request.language);
}

}  // namespace

std::vector<Figure> region_figures() {
  return {
      {"region-ties",
       {"Welke regio's werken met elkaar, en hoeveel blijft binnen de eigen regio?",
        "Which regions work with each other, and how much stays inside a region?"},
       {"een rij per cel: een paar regio's", "a row for each cell: a pair of regions"},
       "region-ties.toml",
       embedded::region_ties(),
       composed<region_ties_recipe, region_ties_picture>},
      {"alluvial",
       {"Hoe ver vallen twee indelingen van de actoren samen, zoals regio's en clusters?",
        "How far do two groupings of the actors agree, such as regions and clusters?"},
       {"een rij per stroom: een paar groepen", "a row for each flow: a pair of groups"},
       "alluvial.toml",
       embedded::alluvial(),
       composed<alluvial_recipe, alluvial_picture>},
      {"geographic-network",
       {"Welke regio's werken samen, op de kaart?", "Which regions work together, on the map?"},
       {"een rij per regio, en per paar regio's dat initiatieven deelt",
        "a row for each region, and for each pair of regions that shares initiatives"},
       "geographic-network.toml",
       embedded::geographic_network(),
       composed_geographic_network},
  };
}

}  // namespace regioscan::figures
