#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "figures/regions/geographic_network.hpp"
#include "figures/regions/place_shapes.hpp"
#include "figures/regions/region_cooperation.hpp"

namespace regioscan::figures {

/// Two regions that share initiatives.
struct RegionTie {
  std::size_t first, second;
  std::int64_t initiatives;
};

/// A map as decided, before anything is drawn: shapes of regions, sizes of circles, which ties.
struct GeographicMap {
  ActorPlaces places;
  RegionCooperation counts;
  RegionShapes shapes;
  bool has_basemap = false;
  std::vector<RegionTie> ties;   ///< drawn, strongest first
  std::size_t all_ties = 0;      ///< pairs of regions that share an initiative
  std::int64_t most_actors = 1;  ///< of a region that is drawn
  double largest_pt = 0;         ///< radius for that many

  [[nodiscard]] double radius_pt(std::size_t region) const {
    return largest_pt * std::sqrt(static_cast<double>(counts.actors[region]) / static_cast<double>(most_actors));
  }
  [[nodiscard]] double thickness_pt(std::int64_t initiatives) const {
    constexpr double kThickest_pt = 7;
    return kThickest_pt * static_cast<double>(initiatives) / static_cast<double>(ties.front().initiatives);
  }
};

/// Shapes from the basemap, or as tiles where it has no name. InputError with all problems of the basemap.
[[nodiscard]] GeographicMap geographic_map(const analysis::Analysis& analysis, const GeographicNetworkRecipe& recipe,
                                           const NamedText& basemap);

/// All pairs of regions that share initiatives, strongest first; of equals in the order of the regions.
[[nodiscard]] std::vector<RegionTie> ties_of(const RegionCooperation& counts);

/// The text id of a region of the map.
[[nodiscard]] std::string key_of(const analysis::Analysis& analysis, const GeographicMap& map, std::size_t region);

}  // namespace regioscan::figures
