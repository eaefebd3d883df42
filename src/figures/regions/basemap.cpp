// Over 200 lines because reading, its problems in two languages, and the projection are one idea.
#include "figures/regions/basemap.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

#include "base/json.hpp"
#include "figures/regions/simplify.hpp"
#include "inventory/region_names.hpp"

namespace regioscan::figures {
namespace {

using base::Json;
using base::Words;
using scene::Point;

/// Collects what is wrong with a file.
class Faults {
 public:
  explicit Faults(std::string file) : file_(std::move(file)) {}

  /// `feature` counts from 1; 0: the file as a whole.
  void add(const char* code, std::size_t feature, const Words& what, const Words& mend) {
    const Words where =
        feature == 0 ? Words{} : Words{fmt::format("vlak {}: ", feature), fmt::format("feature {}: ", feature)};
    problems_.push_back({.severity = base::Severity::error,
                         .code = code,
                         .file = file_,
                         .row = 0,
                         .column = {},
                         .what = {where.nl + what.nl, where.en + what.en},
                         .mend = mend});
  }
  [[nodiscard]] std::vector<base::Problem> taken() && { return std::move(problems_); }
  [[nodiscard]] bool empty() const { return problems_.empty(); }

 private:
  std::string file_;
  std::vector<base::Problem> problems_;
};

const Words kExport{"exporteer de kaart als GeoJSON met vlakken (Polygon of MultiPolygon)",
                    "export the map as GeoJSON of areas (Polygon or MultiPolygon)"};

/// A ring without its closing point; nothing where it is none. Its points may coincide.
std::optional<Ring> ring_of(const Json& json) {
  Ring ring;
  if (!json.is_array() || json.size() < 3) return std::nullopt;
  for (const Json& position : json) {
    if (!position.is_array() || position.size() < 2 || !position[0].is_number() || !position[1].is_number())
      return std::nullopt;
    ring.push_back({position[0].get<double>(), position[1].get<double>()});
    if (!std::isfinite(ring.back().x) || !std::isfinite(ring.back().y)) return std::nullopt;
  }
  if (ring.front() == ring.back()) ring.pop_back();
  return ring;
}

/// The rings of one polygon; nothing where one of them is none. Those that a coarser export has flattened to a line are
/// left out, and with the outer one its holes.
std::optional<std::vector<Ring>> polygon_of(const Json& json) {
  std::vector<Ring> rings;
  if (!json.is_array() || json.empty()) return std::nullopt;
  bool is_flat = false;
  for (const Json& part : json) {
    std::optional<Ring> ring = ring_of(part);
    if (!ring) return std::nullopt;
    if (ring_area(*ring) > 0) {
      rings.push_back(*std::move(ring));
    } else {
      is_flat = is_flat || rings.empty();
    }
  }
  return is_flat ? std::vector<Ring>{} : rings;
}

using Areas = std::vector<std::vector<Ring>>;

/// The areas of a feature; nothing where they cannot be read.
std::optional<Areas> areas_of(const Json& feature) {
  if (!feature.is_object() || !feature.contains("geometry") || !feature["geometry"].is_object()) return std::nullopt;
  const Json& geometry = feature["geometry"];
  if (!geometry.contains("type") || !geometry.contains("coordinates")) return std::nullopt;
  const Json& coordinates = geometry["coordinates"];
  std::vector<std::optional<std::vector<Ring>>> polygons;
  if (geometry["type"] == "Polygon") {
    polygons.push_back(polygon_of(coordinates));
  } else if (geometry["type"] == "MultiPolygon" && coordinates.is_array() && !coordinates.empty()) {
    for (const Json& polygon : coordinates) polygons.push_back(polygon_of(polygon));
  } else {
    return std::nullopt;
  }
  Areas areas;
  for (auto& polygon : polygons) {
    if (!polygon) return std::nullopt;
    if (!polygon->empty()) areas.push_back(*std::move(polygon));
  }
  return areas;
}

/// What a feature says of itself: its id and its properties of text or number.
std::map<std::string, std::string> words_of(const Json& feature) {
  std::map<std::string, std::string> words;
  const auto add = [&](const std::string& key, const Json& value) {
    if (value.is_string()) words[key] = value.get<std::string>();
    if (value.is_number_integer()) words[key] = value.dump();
  };
  if (!feature.is_object()) return words;
  if (feature.contains("id")) add("id", feature["id"]);
  if (!feature.contains("properties") || !feature["properties"].is_object()) return words;
  for (const auto& [key, value] : feature["properties"].items()) add(key, value);
  return words;
}

std::string best_property(const Json& features, const inventory::RegionNames& names) {
  std::map<std::string, std::size_t> times;
  for (const Json& feature : features) {
    for (const auto& [key, word] : words_of(feature)) times[key] += names.find(word).size() == 1 ? 1U : 0U;
  }
  std::string best;
  std::size_t most = 0;
  for (const auto& [key, count] : times) {
    if (count > most) best = key;
    most = std::max(most, count);
  }
  return best;
}

/// Fits in degrees, fits only as metres, or mixes both.
bool is_beyond_degrees(const Basemap& basemap) {
  for (const Areas& areas : basemap.of) {
    for (const auto& rings : areas) {
      for (const Ring& ring : rings) {
        if (std::ranges::any_of(ring, [](const Point& at) { return std::abs(at.x) > 180 || std::abs(at.y) > 90; }))
          return true;
      }
    }
  }
  return false;
}

struct Bounds {
  double left = 1e300, bottom = 1e300, right = -1e300, top = -1e300;
};

Bounds bounds_of(const Basemap& basemap) {
  Bounds bounds;
  for (const Areas& areas : basemap.of) {
    for (const auto& rings : areas) {
      for (const Point& at : rings.front()) {  // holes lie inside
        bounds = {std::min(bounds.left, at.x), std::min(bounds.bottom, at.y), std::max(bounds.right, at.x),
                  std::max(bounds.top, at.y)};
      }
    }
  }
  return bounds;
}

/// One polygon on the page; empty if it is a speck.
std::vector<Ring> shrunk(const std::vector<Ring>& rings, const auto& project, double least_area) {
  constexpr double kTolerance_pt = 0.33;
  std::vector<Ring> shown;
  for (const Ring& ring : rings) {
    Ring projected;
    for (const Point& at : ring) projected.push_back(project(at));
    projected = simplified(projected, kTolerance_pt);
    if (ring_area(projected) < least_area) {
      if (shown.empty()) return {};
      continue;  // a hole that nobody sees
    }
    shown.push_back(std::move(projected));
  }
  return shown;
}

/// The centre of the area that is more than half of the whole or, of a region in many parts, of all of them.
Point centre_of(const Areas& areas) {
  double whole = 0;
  for (const auto& rings : areas) whole += ring_area(rings.front());
  Point mean;
  for (const auto& rings : areas) {
    const Point centre = ring_centre(rings.front());
    const double area = ring_area(rings.front());
    if (2 * area > whole || whole <= 0) return centre;
    mean.x += centre.x * area / whole;
    mean.y += centre.y * area / whole;
  }
  return mean;
}

}  // namespace

BasemapReading read_basemap(std::string_view text, const std::string& file, const inventory::Inventory& inventory,
                            const ActorPlaces& places) {
  Faults faults(file);
  BasemapReading reading;
  const std::optional<Json> json = base::parsed_json(text);
  if (!json) {
    faults.add("bad-json", 0, {"dit is geen geldige JSON", "this is not valid JSON"}, kExport);
  } else if (!json->is_object() || !json->contains("features") || !(*json)["features"].is_array()) {
    faults.add("no-features", 0,
               {"dit is geen FeatureCollection van GeoJSON", "this is no FeatureCollection of GeoJSON"}, kExport);
  }
  if (!faults.empty()) {
    reading.problems = std::move(faults).taken();
    return reading;
  }
  const Json& features = (*json)["features"];
  const inventory::RegionNames names(regions_of_level(inventory, places));
  reading.basemap.property = best_property(features, names);
  reading.basemap.of.resize(places.at_level);
  if (reading.basemap.property.empty()) {
    faults.add("no-known-region", 0,
               {fmt::format("geen enkel vlak heeft een eigenschap met de naam of code van een van de {}",
                            places.words.many.nl),
                fmt::format("no feature has a property with the name or code of one of the {}", places.words.many.en)},
               {"geef de vlakken een eigenschap met de naam of code uit regions.csv, of kies een ander --level",
                "give the features a property with the name or code in regions.csv, or choose another --level"});
  }
  std::size_t number = 0;
  for (const Json& feature : features) {
    ++number;
    std::optional<Areas> areas = areas_of(feature);
    if (!areas) {
      faults.add("no-area", number,
                 {"dit is geen vlak van ten minste drie punten", "this is no area of three points or more"}, kExport);
      continue;
    }
    const auto words = words_of(feature);
    const auto word = words.find(reading.basemap.property);
    if (word == words.end() || names.find(word->second).size() != 1) continue;  // a region that the inventory lacks
    Areas& own = reading.basemap.of[names.find(word->second).front().index()];
    own.insert(own.end(), std::make_move_iterator(areas->begin()), std::make_move_iterator(areas->end()));
  }
  reading.basemap.is_in_degrees = !is_beyond_degrees(reading.basemap);
  reading.problems = std::move(faults).taken();
  return reading;
}

RegionShapes on_page(const Basemap& basemap, const scene::Rectangle& frame) {
  constexpr double kSpeck_pt2 = 0.6;
  const Bounds bounds = bounds_of(basemap);
  const double middle = (bounds.top + bounds.bottom) / 2;
  const double stretch = basemap.is_in_degrees ? std::cos(middle * std::numbers::pi / 180) : 1;
  const double width = std::max((bounds.right - bounds.left) * stretch, 1e-9),
               height = std::max(bounds.top - bounds.bottom, 1e-9);
  const double scale = std::min((frame.right - frame.left) / width, (frame.bottom - frame.top) / height);
  const double left = (frame.left + frame.right - scale * width) / 2,
               top = (frame.top + frame.bottom - scale * height) / 2;
  const auto project = [&](const Point& at) {
    return Point{left + (at.x - bounds.left) * stretch * scale, top + (bounds.top - at.y) * scale};
  };
  RegionShapes shapes(basemap.of.size());
  for (std::size_t region = 0; region < basemap.of.size(); ++region) {
    RegionShape& shape = shapes[region];
    for (const auto& rings : basemap.of[region]) {
      std::vector<Ring> shown = shrunk(rings, project, kSpeck_pt2);
      if (!shown.empty()) shape.areas.push_back(std::move(shown));
    }
    if (shape.areas.empty() && !basemap.of[region].empty()) {
      shape.areas.push_back(shrunk(basemap.of[region].front(), project, 0));
    }
    shape.centre = centre_of(shape.areas);
    shape.is_placed = !shape.areas.empty();
  }
  return shapes;
}

}  // namespace regioscan::figures
