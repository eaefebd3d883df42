#include "figures/regions/geographic_map.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "figures/page_frame.hpp"
#include "figures/regions/basemap.hpp"

namespace regioscan::figures {
namespace {

using scene::Point;

constexpr double kLine_pt = 9.2;
constexpr double kLargest_pt = 17;

RegionShapes shapes_of(const analysis::Analysis& analysis, const GeographicNetworkRecipe& recipe,
                       const NamedText& basemap, const ActorPlaces& places) {
  const scene::Rectangle frame = picture_frame(recipe.page);
  if (basemap.name.empty()) return tiles(analysis.inventory, places, recipe.tiles, frame);
  BasemapReading reading = read_basemap(basemap.text, basemap.name, analysis.inventory, places);
  if (base::has_errors(reading.problems)) {
    throw base::InputError({fmt::format("De kaart {} kan niet worden gebruikt; er is niets geschreven.", basemap.name),
                            fmt::format("The map {} cannot be used; nothing was written.", basemap.name)},
                           std::move(reading.problems));
  }
  return on_page(reading.basemap, frame);
}

/// The radius of the largest circle with which no two circles touch and, on tiles, none touches the texts.
double largest_radius(const GeographicMap& map) {
  double largest = kLargest_pt;
  for (std::size_t a = 0; a < map.shapes.size(); ++a) {
    if (!map.shapes[a].is_placed) continue;
    if (!map.has_basemap) {
      const Ring& tile = map.shapes[a].areas.front().front();
      largest = std::min(largest, (tile[2].y - tile[0].y - 2 * kLine_pt - 10) / 2);
    }
    for (std::size_t b = 0; b < a; ++b) {
      if (!map.shapes[b].is_placed) continue;
      const Point &first = map.shapes[a].centre, &second = map.shapes[b].centre;
      const double roots =
          std::sqrt(static_cast<double>(map.counts.actors[a])) + std::sqrt(static_cast<double>(map.counts.actors[b]));
      if (roots <= 0) continue;
      const double room = std::hypot(first.x - second.x, first.y - second.y) - 3;
      largest = std::min(largest, room / roots * std::sqrt(static_cast<double>(map.most_actors)));
    }
  }
  return std::max(largest, 1.0);
}

}  // namespace

std::vector<RegionTie> ties_of(const RegionCooperation& counts) {
  std::vector<RegionTie> ties;
  for (std::size_t first = 0; first < counts.between.size(); ++first) {
    for (std::size_t second = first + 1; second < counts.between.size(); ++second) {
      if (counts.between[first][second] > 0) ties.push_back({first, second, counts.between[first][second]});
    }
  }
  std::stable_sort(ties.begin(), ties.end(),
                   [](const RegionTie& a, const RegionTie& b) { return a.initiatives > b.initiatives; });
  return ties;
}

GeographicMap geographic_map(const analysis::Analysis& analysis, const GeographicNetworkRecipe& recipe,
                             const NamedText& basemap) {
  GeographicMap map{.places = actor_places(analysis, recipe.places), .counts = {}, .shapes = {}, .ties = {}};
  map.counts = region_cooperation(analysis.graph, map.places);
  map.shapes = shapes_of(analysis, recipe, basemap, map.places);
  map.has_basemap = !basemap.name.empty();
  map.ties = ties_of(map.counts);
  map.all_ties = map.ties.size();
  std::erase_if(map.ties, [&](const RegionTie& tie) {
    return !map.shapes[tie.first].is_placed || !map.shapes[tie.second].is_placed;
  });
  if (map.ties.size() > static_cast<std::size_t>(recipe.top)) map.ties.resize(static_cast<std::size_t>(recipe.top));
  for (std::size_t region = 0; region < map.shapes.size(); ++region) {
    if (map.shapes[region].is_placed) map.most_actors = std::max(map.most_actors, map.counts.actors[region]);
  }
  map.largest_pt = largest_radius(map);
  return map;
}

std::string key_of(const analysis::Analysis& analysis, const GeographicMap& map, std::size_t region) {
  return analysis.inventory.regions[map.places.regions[region]].key;
}

}  // namespace regioscan::figures
