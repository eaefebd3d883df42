#include "figures/regions/geographic_network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/labels.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "figures/regions/geographic_words.hpp"
#include "figures/regions/simplify.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;
using scene::Part;
using scene::Point;

constexpr double kText_pt = 7.5;

scene::Colour land_of(const scene::Theme& theme) { return scene::blended(theme.line, theme.ground, 0.32); }

void add_areas(std::vector<Mark>& marks, const analysis::Analysis& analysis, const GeographicMap& map,
               const scene::Theme& theme) {
  const scene::Colour land = land_of(theme);
  for (std::size_t region = 0; region < map.shapes.size(); ++region) {
    bool is_first = true;
    for (const auto& rings : map.shapes[region].areas) {
      Mark area = shape_mark(scene::Path{.points = with_holes(rings), .is_closed = true, .fill = land}, Part::area);
      if (is_first) area.id = base::identifier("region-", key_of(analysis, map, region));
      area.klass = "region";
      is_first = false;
      marks.push_back(std::move(area));
      for (const Ring& ring : rings) {
        marks.push_back(
            shape_mark(scene::Path{.points = ring,
                                   .is_closed = true,
                                   .fill = {},
                                   .stroke = {.colour = theme.line, .width_pt = 0.7, .opacity = 1, .dash_pt = {}}},
                       Part::frame));
      }
    }
  }
}

/// The second line of a label: its actors, and the initiatives that stay inside.
std::string numbers_of(const GeographicMap& map, std::size_t region, Language language) {
  return base::whole(map.counts.actors[region], language) + " · " + base::whole(map.counts.inside[region], language);
}

Mark label_mark(Point baseline, const std::string& words, scene::Weight weight, scene::Anchor anchor,
                const scene::Theme& theme) {
  Mark mark = text_mark(baseline, words, {.size_pt = kText_pt, .weight = weight, .anchor = anchor, .colour = theme.ink},
                        Part::label);
  std::get<scene::Text>(mark.shape).halo = land_of(theme);
  std::get<scene::Text>(mark.shape).halo_width_pt = 2;
  return mark;
}

struct Names {
  std::vector<Mark> marks;
  std::size_t without_room = 0;
};

Names names_on_tiles(const analysis::Analysis& analysis, const GeographicMap& map, const scene::Theme& theme,
                     Language language) {
  Names names;
  for (std::size_t region = 0; region < map.shapes.size(); ++region) {
    if (!map.shapes[region].is_placed) continue;
    const Ring& tile = map.shapes[region].areas.front().front();
    const double middle = (tile[0].x + tile[1].x) / 2, widest = tile[1].x - tile[0].x - 6;
    const std::string name = region_name(analysis.inventory, map.places, region).in(language);
    names.marks.push_back(label_mark({middle, tile[0].y + 10},
                                     scene::shortened(name, kText_pt, widest, scene::Weight::bold), scene::Weight::bold,
                                     scene::Anchor::middle, theme));
    names.marks.push_back(label_mark({middle, tile[2].y - 4.5}, numbers_of(map, region, language),
                                     scene::Weight::regular, scene::Anchor::middle, theme));
  }
  return names;
}

Names names_on_map(const analysis::Analysis& analysis, const GeographicMap& map, const scene::Rectangle& frame,
                   const scene::Theme& theme, Language language) {
  std::vector<WantedLabel> wanted;
  std::vector<Disc> discs;
  std::vector<std::size_t> order;
  for (std::size_t region = 0; region < map.shapes.size(); ++region) {
    if (map.shapes[region].is_placed) order.push_back(region);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return map.counts.actors[a] > map.counts.actors[b]; });
  for (const std::size_t region : order) {
    const std::string name = region_name(analysis.inventory, map.places, region).in(language);
    wanted.push_back(
        {.centre = map.shapes[region].centre,
         .radius_pt = map.radius_pt(region),
         .lines = {scene::shortened(name, kText_pt, 110, scene::Weight::bold), numbers_of(map, region, language)},
         .size_pt = kText_pt,
         .weight = scene::Weight::bold});
    discs.push_back({.centre = map.shapes[region].centre, .radius_pt = map.radius_pt(region) + 1});
  }
  Names names;
  const std::vector<PlacedLabel> placed = placed_labels(wanted, discs, frame, wanted.size());
  names.without_room = wanted.size() - placed.size();
  for (const PlacedLabel& label : placed) {
    if (label.leader) names.marks.push_back(shape_mark(*label.leader, Part::frame));
    for (std::size_t line = 0; line < label.baselines.size(); ++line) {
      names.marks.push_back(label_mark(label.baselines[line], wanted[label.wanted].lines[line],
                                       line == 0 ? scene::Weight::bold : scene::Weight::regular, label.anchor, theme));
    }
  }
  return names;
}

/// A curve between two points that stands off its chord by a share of its length.
Ring curve(const Point& from, const Point& to, double bulge) {
  constexpr int kSteps = 24;
  const Point control{(from.x + to.x) / 2 - (to.y - from.y) * bulge * 2,
                      (from.y + to.y) / 2 + (to.x - from.x) * bulge * 2};
  Ring points;
  for (int step = 0; step <= kSteps; ++step) {
    const double t = static_cast<double>(step) / kSteps, left = (1 - t) * (1 - t), middle = 2 * t * (1 - t),
                 right = t * t;
    points.push_back(
        {left * from.x + middle * control.x + right * to.x, left * from.y + middle * control.y + right * to.y});
  }
  return points;
}

/// How much of a curve runs over names, or over circles that are not its own.
std::size_t hits(const Ring& points, const RegionTie& tie, const GeographicMap& map,
                 const std::vector<scene::Rectangle>& names, double thickness) {
  std::size_t count = 0;
  for (const Point& at : points) {
    const double half = thickness / 2 + 0.5;
    const scene::Rectangle around{at.x - half, at.y - half, at.x + half, at.y + half};
    for (const scene::Rectangle& name : names) count += scene::overlap(around, name) ? 1U : 0U;
    for (std::size_t region = 0; region < map.shapes.size(); ++region) {
      if (region == tie.first || region == tie.second || !map.shapes[region].is_placed) continue;
      const Point& centre = map.shapes[region].centre;
      count += std::hypot(at.x - centre.x, at.y - centre.y) < map.radius_pt(region) + half ? 2U : 0U;
    }
  }
  return count;
}

void add_ties(std::vector<Mark>& marks, const analysis::Analysis& analysis, const GeographicMap& map,
              const Names& names, const scene::Rectangle& frame, const scene::Theme& theme, Language language) {
  std::vector<scene::Rectangle> boxes;
  for (const Mark& mark : names.marks) {
    if (std::holds_alternative<scene::Text>(mark.shape)) boxes.push_back(scene::extent(mark.shape));
  }
  for (const RegionTie& tie : map.ties) {
    const double thickness = map.thickness_pt(tie.initiatives);
    Ring best;
    std::size_t fewest = SIZE_MAX;
    const auto is_inside = [&](const Point& at) {
      return at.x >= frame.left && at.x <= frame.right && at.y >= frame.top && at.y <= frame.bottom;
    };
    for (const double bulge : {0.1, -0.1, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32, 0.04, -0.04, 0.0}) {
      Ring points = curve(map.shapes[tie.first].centre, map.shapes[tie.second].centre, bulge);
      if (!std::all_of(points.begin(), points.end(), is_inside)) continue;  // a straight line always is
      const std::size_t found = hits(points, tie, map, boxes, thickness);
      if (found >= fewest) continue;
      fewest = found;
      best = std::move(points);
    }
    Mark mark = shape_mark(
        scene::Path{.points = std::move(best),
                    .is_closed = false,
                    .fill = {},
                    .stroke = {.colour = theme.category(0), .width_pt = thickness, .opacity = 0.45, .dash_pt = {}}},
        Part::tie);
    mark.id = base::identifier("tie-", key_of(analysis, map, tie.first) + "--" + key_of(analysis, map, tie.second));
    mark.klass = "tie";
    mark.tip = fmt::format("{} – {}: {}", region_name(analysis.inventory, map.places, tie.first).in(language),
                           region_name(analysis.inventory, map.places, tie.second).in(language),
                           base::whole(tie.initiatives, language));
    marks.push_back(std::move(mark));
  }
}

void add_circles(std::vector<Mark>& marks, const analysis::Analysis& analysis, const GeographicMap& map,
                 const scene::Theme& theme, Language language) {
  for (std::size_t region = 0; region < map.shapes.size(); ++region) {
    if (!map.shapes[region].is_placed || map.counts.actors[region] == 0) continue;
    Mark mark =
        shape_mark(scene::Circle{.centre = map.shapes[region].centre,
                                 .radius_pt = map.radius_pt(region),
                                 .fill = theme.category(0),
                                 .fill_opacity = 1,
                                 .stroke = {.colour = theme.outline, .width_pt = 0.6, .opacity = 1, .dash_pt = {}}},
                   Part::node);
    mark.id = base::identifier("actors-", key_of(analysis, map, region));
    mark.klass = "node";
    mark.tip = region_name(analysis.inventory, map.places, region).in(language) + ": " +
               base::whole(map.counts.actors[region], language);
    marks.push_back(std::move(mark));
  }
}

std::vector<Mark> legend_of(const GeographicMap& map, const Page& page, const scene::Theme& theme, Language language) {
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(language); };
  LegendWriter legend(legend_frame(page), theme);
  legend.title(in("Cirkel: aantal actoren", "Circle: number of actors"));
  legend.sizes(legend_values(static_cast<double>(map.most_actors)), static_cast<double>(map.most_actors),
               map.largest_pt, language);
  legend.space();
  legend.title(in("Lijn: gezamenlijke initiatieven", "Line: initiatives in common"));
  if (!map.ties.empty()) {
    for (const double value : legend_values(static_cast<double>(map.ties.front().initiatives))) {
      const auto number = static_cast<std::int64_t>(value);
      legend.line(base::whole(number, language),
                  {.colour = theme.category(0), .width_pt = map.thickness_pt(number), .opacity = 0.45, .dash_pt = {}});
    }
  }
  legend.space();
  legend.title(in("Getallen bij een regio", "Numbers of a region"));
  legend.note(in("actoren · initiatieven waarin ten minste twee van hen samenwerken",
                 "actors · initiatives in which at least two of them work together"),
              3);
  return std::move(legend).finished();
}

}  // namespace

GeographicNetworkRecipe geographic_network_recipe(std::string_view toml, const Options& options) {
  GeographicNetworkRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::geographic_network(), "geographic-network", options);
  read_settings(reader, recipe);
  read_place_choice(reader, recipe.places);
  reader.whole("top", recipe.top, 1, 500);
  reader.text("tiles", recipe.tiles);
  reader.text("basemap", recipe.basemap);
  reader.text("basemap_source", recipe.basemap_source);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture geographic_network_picture(const analysis::Analysis& analysis, const GeographicNetworkRecipe& recipe,
                                   const NamedText& basemap, Language language) {
  if (!recipe.basemap.empty() && basemap.name.empty()) {
    throw base::UsageError(
        {"Noem de kaart op de opdrachtregel, met --basemap BESTAND; een recept leest geen bestanden.",
         "Name the map on the command line, with --basemap FILE; a recipe reads no files."});
  }
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const GeographicMap map = geographic_map(analysis, recipe, basemap);
  const Names names = map.has_basemap ? names_on_map(analysis, map, picture_frame(recipe.page), theme, language)
                                      : names_on_tiles(analysis, map, theme, language);
  std::vector<Mark> marks;
  add_areas(marks, analysis, map, theme);
  add_ties(marks, analysis, map, names, picture_frame(recipe.page), theme, language);
  add_circles(marks, analysis, map, theme, language);
  append(marks, names.marks);
  append(marks, legend_of(map, recipe.page, theme, language));
  const PageWords words{.key = "geographic-network",
                        .title = title_or(recipe, geographic_finding(analysis, map)),
                        .description = geographic_description(analysis, map),
                        .drawn = geographic_drawn(analysis, recipe, map, basemap, names.without_room)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = geographic_table(analysis, map, language)};
}

}  // namespace regioscan::figures
