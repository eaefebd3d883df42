#include "figures/node_shapes.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace regioscan::figures {
namespace {

struct Polygon {
  int corners;
  double first_corner;  ///< angle in radians, 0 to the right, clockwise
};

Polygon polygon(Outline outline) {
  constexpr double kUp = -std::numbers::pi / 2;
  switch (outline) {
    case Outline::circle:
      return {0, 0};
    case Outline::square:
      return {4, kUp + std::numbers::pi / 4};
    case Outline::diamond:
      return {4, kUp};
    case Outline::triangle:
      return {3, kUp};
    case Outline::pentagon:
      return {5, kUp};
    case Outline::hexagon:
      return {6, kUp};
  }
  return {0, 0};
}

std::map<std::string, std::size_t> actors_per_type(const inventory::Inventory& inventory) {
  std::map<std::string, std::size_t> counts;
  for (const inventory::Actor& actor : inventory.actors) ++counts[actor.type];
  return counts;
}

}  // namespace

scene::Circle category_dot(scene::Point centre, double circle_radius_pt, const scene::Theme& theme) {
  return {
      .centre = centre, .radius_pt = 0.45 * circle_radius_pt, .fill = theme.ground, .fill_opacity = 1, .stroke = {}};
}

double reach(Outline outline) {
  const int corners = polygon(outline).corners;
  if (corners == 0) return 1;
  // A regular polygon with circumradius R has the area ½·n·R²·sin(2π/n).
  return std::sqrt(std::numbers::pi / (0.5 * corners * std::sin(2 * std::numbers::pi / corners)));
}

scene::Shape node_shape(Outline outline, scene::Point centre, double circle_radius_pt, const scene::Colour& fill,
                        const scene::Stroke& stroke) {
  const Polygon form = polygon(outline);
  if (form.corners == 0)
    return scene::Circle{.centre = centre, .radius_pt = circle_radius_pt, .fill = fill, .stroke = stroke};
  scene::Path path{.points = {}, .is_closed = true, .fill = fill, .stroke = stroke};
  const double radius = circle_radius_pt * reach(outline);
  for (int corner = 0; corner < form.corners; ++corner) {
    const double angle = form.first_corner + 2 * std::numbers::pi * corner / form.corners;
    path.points.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
  }
  return path;
}

std::vector<ShownType> shown_types(const inventory::Inventory& inventory) {
  constexpr Outline kOutlines[] = {Outline::square, Outline::diamond, Outline::triangle, Outline::pentagon,
                                   Outline::hexagon};
  const auto counts = actors_per_type(inventory);
  const auto count = [&](const std::string& key) { return counts.contains(key) ? counts.at(key) : std::size_t{0}; };
  std::vector<ShownType> types;
  for (const inventory::ActorType& type : inventory.taxonomy.actor_types) {
    if (type.key != "other" && count(type.key) > 0)
      types.push_back({.key = type.key, .label = type.label, .actors = count(type.key)});
  }
  std::vector<std::size_t> sizes;
  for (const ShownType& type : types) sizes.push_back(type.actors);
  std::sort(sizes.rbegin(), sizes.rend());
  const std::size_t least = sizes.size() > std::size(kOutlines) ? sizes[std::size(kOutlines) - 1] : 1;
  std::erase_if(types, [&](const ShownType& type) { return type.actors < least; });
  types.resize(std::min(types.size(), std::size(kOutlines)));
  std::size_t rest = inventory.actors.size();
  for (std::size_t i = 0; i < types.size(); ++i) {
    types[i].outline = kOutlines[i];
    rest -= types[i].actors;
  }
  types.push_back({.key = {},
                   .label = types.empty() ? base::Words{"soort onbekend", "type unknown"}
                                          : base::Words{"overig of onbekend", "other or unknown"},
                   .outline = Outline::circle,
                   .actors = rest});
  return types;
}

const ShownType& shown_type(const std::vector<ShownType>& types, const inventory::Actor& actor) {
  const auto found = std::find_if(types.begin(), types.end(),
                                  [&](const ShownType& type) { return !type.key.empty() && type.key == actor.type; });
  return found == types.end() ? types.back() : *found;
}

}  // namespace regioscan::figures
