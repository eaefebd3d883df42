#include "layout/layout.hpp"

#include <algorithm>
#include <cassert>

#include "base/failure.hpp"
#include "graph/components.hpp"
#include "layout/dot.hpp"
#include "layout/fit.hpp"
#include "layout/frame.hpp"
#include "layout/program.hpp"
#include "layout/small_parts.hpp"
#include "layout/spread.hpp"

namespace regioscan::layout {
namespace {

/// Room between the parts of a network, in points.
constexpr double kBetweenParts = 14;

/// Nodes by part, largest part first, as graph::components numbers them.
std::vector<std::vector<std::size_t>> parts_of(const graph::Rows& rows) {
  const graph::Components components = graph::components(rows);
  std::vector<std::vector<std::size_t>> parts(components.sizes.size());
  for (std::size_t node = 0; node < rows.size(); ++node) parts[components.of[node]].push_back(node);
  return parts;
}

template <class T>
std::vector<T> picked(const std::vector<T>& all, const std::vector<std::size_t>& nodes) {
  std::vector<T> some;
  for (const std::size_t node : nodes) some.push_back(all[node]);
  return some;
}

void put(const std::vector<Point>& from, const std::vector<std::size_t>& nodes, std::vector<Point>& places) {
  for (std::size_t i = 0; i < nodes.size(); ++i) places[nodes[i]] = from[i];
}

/// How much room a part asks for: its bodies, each with air around it.
double room(const std::vector<Body>& bodies, const std::vector<std::size_t>& nodes) {
  double sum = 0;
  for (const std::size_t node : nodes) {
    const double side = bodies[node].diameter_pt + kBetweenParts;
    sum += side * side;
  }
  return sum;
}

/// Puts each part into a piece of the frame of its own.
void place_parts(const std::vector<std::vector<std::size_t>>& parts, const std::vector<Body>& bodies,
                 const Frame& frame, const Settings& settings, std::vector<Point>& places) {
  std::vector<std::pair<double, std::size_t>> by_room;
  for (std::size_t part = 0; part < parts.size(); ++part) by_room.emplace_back(-room(bodies, parts[part]), part);
  std::sort(by_room.begin(), by_room.end());
  std::vector<double> rooms;
  for (const auto& [negative, part] : by_room) rooms.push_back(-negative);
  const std::vector<Frame> frames = pieces(frame, rooms);
  const double margin = parts.size() > 1 ? kBetweenParts / 2 : 0;
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const std::vector<std::size_t>& part = parts[by_room[i].second];
    const double across = std::min(margin, frames[i].width / 4), down = std::min(margin, frames[i].height / 4);
    const Frame inner{frames[i].left + across, frames[i].top + down, frames[i].width - 2 * across,
                      frames[i].height - 2 * down};
    const std::vector<Body> own = picked(bodies, part);
    const std::vector<Wish> wishes = settings.wishes.empty() ? std::vector<Wish>{} : picked(settings.wishes, part);
    put(spread(fitted(picked(places, part), own, inner, wishes), own, inner, settings.separation_pt), part, places);
  }
}

/// Puts the small parts in rows at the lower edge of the frame, and gives the frame that is left above.
Frame place_small_parts(const std::vector<std::vector<std::size_t>>& parts, const std::vector<Body>& bodies,
                        const Frame& frame, double gap, std::vector<Point>& places) {
  if (parts.empty()) return frame;
  std::vector<std::vector<double>> diameters;
  for (const auto& part : parts) {
    auto& own = diameters.emplace_back();
    for (const std::size_t node : part) own.push_back(bodies[node].diameter_pt);
  }
  const Shelves set = shelves(diameters, frame.width, gap);
  const double top = frame.top + frame.height - set.height_pt;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    for (std::size_t i = 0; i < parts[part].size(); ++i) {
      places[parts[part][i]] = {frame.left + set.places[part][i].x, top + set.places[part][i].y};
    }
  }
  return {frame.left, frame.top, frame.width, std::max(0.0, frame.height - set.height_pt - kBetweenParts)};
}

/// The nodes of some parts as a network of their own: a part keeps all its ties.
struct Excerpt {
  std::vector<std::size_t> nodes;  ///< which node of the whole each one is, ascending
  graph::Rows rows;
  std::vector<double> pull;
};

Excerpt excerpt(const graph::Rows& rows, const std::vector<double>& pull,
                const std::vector<std::vector<std::size_t>>& parts) {
  Excerpt result;
  for (const auto& part : parts) result.nodes.insert(result.nodes.end(), part.begin(), part.end());
  std::sort(result.nodes.begin(), result.nodes.end());
  std::vector<std::uint32_t> place(rows.size(), 0);
  for (std::size_t i = 0; i < result.nodes.size(); ++i) place[result.nodes[i]] = static_cast<std::uint32_t>(i);
  for (const std::size_t node : result.nodes) {
    for (std::size_t at = rows.offsets[node]; at < rows.offsets[node + 1]; ++at) {
      result.rows.targets.push_back(place[rows.targets[at]]);
      if (!pull.empty()) result.pull.push_back(pull[at]);
    }
    result.rows.offsets.push_back(static_cast<std::uint32_t>(result.rows.targets.size()));
  }
  return result;
}

/// Asks the layout program for the places of some parts. The rest need none of it, and would cost it much time.
void place_by_program(const graph::Rows& rows, const std::vector<double>& pull,
                      const std::vector<std::vector<std::size_t>>& parts, const Settings& settings,
                      std::vector<Point>& places) {
  const Excerpt asked = excerpt(rows, pull, parts);
  const std::string answer =
      answer_of(layout_program(), dot_text(asked.rows, asked.pull, settings.engine, settings.seed));
  std::optional<std::vector<Point>> found = places_of(answer, asked.nodes.size());
  if (!found) {
    throw base::OwnFault(
        {"De indeling van de figuur gaf geen plaats per knoop.", "The layout gave no place per node."});
  }
  for (Point& place : *found) place.y = -place.y;  // Graphviz counts upwards
  put(*found, asked.nodes, places);
}

}  // namespace

std::vector<Point> positions(const graph::Rows& rows, const std::vector<double>& pull, const std::vector<Body>& bodies,
                             const Settings& settings) {
  assert(bodies.size() == rows.size());                        // one body per node
  assert(pull.empty() || pull.size() == rows.targets.size());  // one pull per entry of the rows
  assert(settings.wishes.empty() || settings.wishes.size() == rows.size());
  if (rows.size() == 0) return {};
  const std::vector<std::vector<std::size_t>> parts = parts_of(rows);
  const Frame page{0, 0, settings.width_pt, settings.height_pt};
  // Small parts stand aside only where there is something larger to stand aside for.
  const bool is_apart = parts.front().size() > kSmallPart;
  const auto first_small =
      std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return is_apart && part.size() <= kSmallPart; });
  std::vector<Point> places(rows.size());
  const std::vector<std::vector<std::size_t>> large(parts.begin(), first_small);
  place_by_program(rows, pull, large, settings, places);
  const Frame left = place_small_parts({first_small, parts.end()}, bodies, page, settings.separation_pt, places);
  place_parts(large, bodies, left, settings, places);
  return places;
}

}  // namespace regioscan::layout
