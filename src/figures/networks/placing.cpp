#include "figures/networks/placing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/failure.hpp"
#include "figures/networks/network_drawing.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "layout/beside.hpp"
#include "layout/spread.hpp"

namespace regioscan::figures {
namespace {

using base::Words;

/// Smaller than this share of their size nodes say nothing: rather let them move.
constexpr double kLeastShrink = 0.25;

Placed laid_out(const Unplaced& network, const HowToPlace& how) {
  const layout::Frame frame = layout_frame(how.page);
  Placed result;
  for (const layout::Point& place : layout::positions(network.rows, network.pull, network.bodies,
                                                      {.engine = engine_for(how.engine, network.rows.size()),
                                                      .seed = how.seed,
                                                      .width_pt = frame.width,
                                                      .height_pt = frame.height,
                                                      .separation_pt = how.separation_pt,
                                                      .wishes = network.wishes}))
    result.places.push_back({frame.left + place.x, frame.top + place.y});
  return result;
}

/// The frame in which the known places lie: that of their page, or what they take up where the page is not known and
/// they do not fit this one.
layout::Frame known_frame(const KnownPlaces& known, const layout::Frame& now) {
  if (known.page) return layout_frame(*known.page);
  const double left = now.left, top = now.top, right = now.left + now.width, bottom = now.top + now.height;
  bool fits = true;
  double least_x = right, least_y = bottom, most_x = left, most_y = top;
  for (const auto& [id, node] : known.nodes) {
    const auto& [x, y] = node.place;
    fits = fits && x >= left && x <= right && y >= top && y <= bottom;
    least_x = std::min(least_x, x);
    most_x = std::max(most_x, x);
    least_y = std::min(least_y, y);
    most_y = std::max(most_y, y);
  }
  return fits ? now : layout::Frame{least_x, least_y, most_x - least_x, most_y - least_y};
}

/// A known place in the frame of today. A frame without width or height keeps the middle.
layout::Point moved(const scene::Point& place, const layout::Frame& from, const layout::Frame& to) {
  if (from == to) return {place.x, place.y};  // to the last digit: nothing moves
  const auto along = [](double at, double first, double length, double to_first, double to_length) {
    return length > 0 ? to_first + (at - first) / length * to_length : to_first + to_length / 2;
  };
  return {along(place.x, from.left, from.width, to.left, to.width),
          along(place.y, from.top, from.height, to.top, to.height)};
}

/// The largest share of their size at which placed nodes neither collide nor leave the frame.
double shrink_of(const std::vector<std::optional<layout::Point>>& places, const std::vector<layout::Body>& bodies,
                 const layout::Frame& frame) {
  constexpr double kAir_pt = 0.8;  // outlines reach half their width beyond
  double share = 1;
  const auto at_most = [&](double room, double needed) {
    if (needed > 0) share = std::min(share, std::max(0.0, room) / needed);
  };
  for (std::size_t a = 0; a < places.size(); ++a) {
    if (!places[a]) continue;
    const double right = frame.left + frame.width, bottom = frame.top + frame.height;
    at_most(2 * std::min(
                    {places[a]->x - frame.left, right - places[a]->x, places[a]->y - frame.top, bottom - places[a]->y}),
            bodies[a].diameter_pt);
    for (std::size_t b = 0; b < a; ++b) {
      if (!places[b]) continue;
      at_most(std::hypot(places[a]->x - places[b]->x, places[a]->y - places[b]->y) - kAir_pt,
              (bodies[a].diameter_pt + bodies[b].diameter_pt) / 2);
    }
  }
  return share;
}

/// Puts nodes without a place beside those of their partners that have one, those with placed partners first.
void place_fresh(const Unplaced& network, const std::vector<layout::Body>& bodies, const layout::Frame& frame,
                 double gap, std::vector<std::optional<layout::Point>>& places) {
  const auto wish = [&](std::size_t node) -> std::optional<layout::Point> {
    std::vector<scene::Point> partners;
    for (const std::uint32_t other : network.rows[node]) {
      if (places[other]) partners.push_back({places[other]->x, places[other]->y});
    }
    if (partners.empty()) return std::nullopt;
    const scene::Point middle = heart(partners);
    return layout::Point{middle.x, middle.y};
  };
  bool has_placed = true;
  while (has_placed) {
    has_placed = false;
    for (std::size_t node = 0; node < places.size(); ++node) {
      if (places[node]) continue;
      const auto beside = wish(node);
      if (!beside) continue;
      places[node] = layout::nearest_free(*beside, node, places, bodies, frame, gap);
      has_placed = true;
    }
  }
  for (std::size_t node = 0; node < places.size(); ++node) {
    const layout::Point foot{frame.centre().x, frame.top + frame.height};
    if (!places[node]) places[node] = layout::nearest_free(foot, node, places, bodies, frame, gap);
  }
}

/// Not one node of the earlier picture is in this one: it is a picture of something else.
[[noreturn]] void refuse_all_gone(const KnownPlaces& known) {
  const Words nodes = base::counted(known.nodes.size(), {"knoop", "node"}, {"knopen", "nodes"});
  throw base::InputError({fmt::format("Geen van de {} in {} staat in deze figuur; neem de tabel van dezelfde figuur "
                                      "van deze inventarisatie.",
                                      nodes.nl, known.file),
                          fmt::format("None of the {} in {} is in this figure; take the table of the same figure of "
                                      "this inventory.",
                                      nodes.en, known.file)},
                         {});
}

Placed as_known(const Unplaced& network, const HowToPlace& how) {
  const layout::Frame frame = layout_frame(how.page), old = known_frame(how.known, frame);
  Placed result;
  std::vector<std::optional<layout::Point>> places(network.rows.size());
  std::set<std::string> there;
  for (std::size_t node = 0; node < places.size(); ++node) {
    const auto found = how.known.nodes.find(network.place_ids[node]);
    if (found == how.known.nodes.end()) {
      result.fresh.push_back(node);
      continue;
    }
    there.insert(found->first);
    places[node] = moved(found->second.place, old, frame);
    ++result.kept;
  }
  if (result.kept == 0) refuse_all_gone(how.known);
  for (const auto& [id, node] : how.known.nodes) {
    if (!there.contains(id)) result.gone.push_back(node.name);
  }
  const double share = shrink_of(places, network.bodies, frame);
  result.shrink = std::max(share, kLeastShrink);
  std::vector<layout::Body> bodies = network.bodies;
  for (layout::Body& body : bodies) body.diameter_pt *= result.shrink;
  place_fresh(network, bodies, frame, how.separation_pt, places);
  std::vector<layout::Point> all;
  for (const auto& place : places) all.push_back(*place);
  if (share < kLeastShrink) all = layout::spread(std::move(all), bodies, frame, 0.3);
  for (const layout::Point& place : all) result.places.push_back({place.x, place.y});
  return result;
}

}  // namespace

std::string engine_for(const std::string& asked, std::size_t nodes) {
  constexpr std::size_t kSmall = 150;
  if (asked != "auto") return asked;
  return nodes <= kSmall ? "neato" : "sfdp";
}

layout::Frame layout_frame(const Page& page) {
  const scene::Rectangle frame = picture_frame(page);
  return {frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top};
}

Placed placed(const Unplaced& network, const HowToPlace& how) {
  return how.known.is_given() ? as_known(network, how) : laid_out(network, how);
}

Words places_note(const Placed& placed, const KnownPlaces& known) {
  constexpr std::size_t kMostNamed = 5;
  if (!known.is_given()) return {};
  const Words kept = shown(placed.kept);
  Words text{fmt::format(" Plaatsen uit {}: {} als toen", known.file, kept.nl),
             fmt::format(" Places from {}: {} as then", known.file, kept.en)};
  if (!placed.fresh.empty()) {
    const Words fresh = shown(placed.fresh.size());
    text.nl += fmt::format(", {} nieuw, naast hun partners", fresh.nl);
    text.en += fmt::format(", {} new, beside their partners", fresh.en);
  }
  if (!placed.gone.empty()) {
    std::vector<std::string> dutch(placed.gone.begin(), placed.gone.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                                  kMostNamed, placed.gone.size())));
    std::vector<std::string> english = dutch;
    if (placed.gone.size() > kMostNamed) {
      const Words more = shown(placed.gone.size() - kMostNamed);
      dutch.push_back(fmt::format("nog {}", more.nl));
      english.push_back(fmt::format("{} more", more.en));
    }
    text.nl += "; er niet meer: " + base::enumeration(dutch, base::Language::nl);
    text.en += "; no longer there: " + base::enumeration(english, base::Language::en);
  }
  return {text.nl + ".", text.en + "."};
}

}  // namespace regioscan::figures
