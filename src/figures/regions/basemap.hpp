#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "figures/regions/place_shapes.hpp"

namespace regioscan::figures {

/// Areas of regions as a file gives them: x to the east and y to the north, in degrees or in metres.
struct Basemap {
  std::string property;                            ///< of a feature, by which regions were found
  std::vector<std::vector<std::vector<Ring>>> of;  ///< by region of the level: polygons, each outer ring then holes
  bool is_in_degrees = true;
};

struct BasemapReading {
  Basemap basemap;
  std::vector<base::Problem> problems;  ///< an error in it means that `basemap` is of no use
};

/// Reads a GeoJSON FeatureCollection (RFC 7946) of Polygons and MultiPolygons. A feature belongs to the region of the
/// level that one of its properties names by key, name, alias or code; the property that does so for most features
/// counts for all, the first by name of equals. Several features of one region are all its areas; features of no region
/// are left out. Coordinates beyond ±180 and ±90 are metres, such as RD. Every feature that cannot be read is a
/// problem.
[[nodiscard]] BasemapReading read_basemap(std::string_view text, const std::string& file,
                                          const inventory::Inventory& inventory, const ActorPlaces& places);

/// The areas on the page: degrees equirectangularly with the cosine of the middle latitude, metres as they are; as
/// large as the frame allows, in its middle; lines simplified to a third of a point (Douglas & Peucker 1973), specks
/// left out unless a region has nothing else. The centre is that of an area that is more than half of
/// the region, or else of all its areas.
[[nodiscard]] RegionShapes on_page(const Basemap& basemap, const scene::Rectangle& frame);

}  // namespace regioscan::figures
