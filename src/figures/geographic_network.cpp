// Over 300 lines because the parts of the map and their sentences in two languages make one page.
#include "figures/geographic_network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "base/files.hpp"
#include "figures/basemap.hpp"
#include "figures/embedded.hpp"
#include "figures/labels.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "figures/region_cooperation.hpp"
#include "figures/shown_numbers.hpp"
#include "figures/simplify.hpp"
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
constexpr double kLine_pt = 9.2;
constexpr double kThickest_pt = 7;
constexpr double kLargest_pt = 17;

struct RegionTie {
  std::size_t first, second;
  std::int64_t initiatives;
};

struct Map {
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
    return kThickest_pt * static_cast<double>(initiatives) / static_cast<double>(ties.front().initiatives);
  }
};

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

/// All pairs of regions that share initiatives, strongest first; of equals in the order of the regions.
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

/// The radius of the largest circle with which no two circles touch and, on tiles, none touches the texts.
double largest_radius(const Map& map) {
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

Map map_of(const analysis::Analysis& analysis, const GeographicNetworkRecipe& recipe, const NamedText& basemap) {
  Map map{.places = actor_places(analysis, recipe.places), .counts = {}, .shapes = {}, .ties = {}};
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

std::string key_of(const analysis::Analysis& analysis, const Map& map, std::size_t region) {
  return analysis.inventory.regions[map.places.regions[region]].key;
}

scene::Colour land_of(const scene::Theme& theme) { return scene::blended(theme.line, theme.ground, 0.32); }

void add_areas(std::vector<Mark>& marks, const analysis::Analysis& analysis, const Map& map,
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
std::string numbers_of(const Map& map, std::size_t region, Language language) {
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

Names names_on_tiles(const analysis::Analysis& analysis, const Map& map, const scene::Theme& theme, Language language) {
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

Names names_on_map(const analysis::Analysis& analysis, const Map& map, const scene::Rectangle& frame,
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
std::size_t hits(const Ring& points, const RegionTie& tie, const Map& map, const std::vector<scene::Rectangle>& names,
                 double thickness) {
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

void add_ties(std::vector<Mark>& marks, const analysis::Analysis& analysis, const Map& map, const Names& names,
              const scene::Rectangle& frame, const scene::Theme& theme, Language language) {
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

void add_circles(std::vector<Mark>& marks, const analysis::Analysis& analysis, const Map& map,
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

/// "Gelderland en Overijssel werken het meest samen: in 24 initiatieven; 61 % van alle initiatieven verbindt
/// provincies".
Words finding(const analysis::Analysis& analysis, const Map& map) {
  const std::vector<RegionTie> ties = ties_of(map.counts);
  const LevelWords& level = map.places.words;
  if (ties.empty()) {
    return analysis::in_reconstruction(analysis.inventory,
                                       {fmt::format("Geen enkel initiatief verbindt twee {}", level.many.nl),
                                        fmt::format("Not one initiative joins two {}", level.many.en)});
  }
  // Two regions that share an initiative have actors in it, so there is one.
  const Words share = unparted_percent(map.counts.across, map.counts.initiatives);
  Words sentence{fmt::format("{} van de initiatieven verbindt {}", share.nl, level.many.nl),
                 fmt::format("{} of the initiatives join {}", share.en, level.many.en)};
  if (ties.size() == 1 || ties[0].initiatives > ties[1].initiatives) {
    const Words first = region_name(analysis.inventory, map.places, ties.front().first),
                second = region_name(analysis.inventory, map.places, ties.front().second);
    const Words number = base::counted(static_cast<std::size_t>(ties.front().initiatives), {"initiatief", "initiative"},
                                       {"initiatieven", "initiatives"});
    sentence = {fmt::format("{} en {} werken het meest samen, in {}; {}", first.nl, second.nl, number.nl, sentence.nl),
                fmt::format("{} and {} work together most, in {}; {}", first.en, second.en, number.en, sentence.en)};
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

/// Regions with actors that the map has no place for, with their numbers.
Words not_on_map(const analysis::Analysis& analysis, const Map& map) {
  std::vector<std::int64_t> actors(map.places.regions.size());
  for (const auto& place : map.places.of) {
    if (place) ++actors[*place];
  }
  constexpr std::size_t kMostNamed = 5;
  std::vector<std::size_t> missing;
  for (std::size_t region = 0; region < actors.size(); ++region) {
    const bool is_drawn = region < map.places.at_level && map.shapes[region].is_placed;
    if (!is_drawn && (region < map.places.at_level || actors[region] > 0)) missing.push_back(region);
  }
  std::stable_sort(missing.begin(), missing.end(), [&](std::size_t a, std::size_t b) { return actors[a] > actors[b]; });
  Words text;
  for (std::size_t at = 0; at < std::min(missing.size(), kMostNamed); ++at) {
    const std::size_t region = missing[at];
    const Words name = region_name(analysis.inventory, map.places, region), number = base::whole(actors[region]);
    text.nl += fmt::format("{}{} ({})", text.nl.empty() ? "" : ", ", name.nl, number.nl);
    text.en += fmt::format("{}{} ({})", text.en.empty() ? "" : ", ", name.en, number.en);
  }
  if (missing.size() > kMostNamed) {
    std::int64_t rest = 0;
    for (std::size_t at = kMostNamed; at < missing.size(); ++at) rest += actors[missing[at]];
    text.nl += fmt::format(" en {} andere ({})", missing.size() - kMostNamed, base::whole(rest).nl);
    text.en += fmt::format(" and {} more ({})", missing.size() - kMostNamed, base::whole(rest).en);
  }
  return text;
}

Words drawn(const analysis::Analysis& analysis, const GeographicNetworkRecipe& recipe, const Map& map,
            const NamedText& basemap, const Names& names) {
  Words text = placing(map.places);
  text.nl += fmt::format(" Getekend: de {} sterkste van {} verbindingen tussen {}.", map.ties.size(), map.all_ties,
                         map.places.words.many.nl);
  text.en += fmt::format(" Drawn: the {} strongest of {} links between {}.", map.ties.size(), map.all_ties,
                         map.places.words.many.en);
  const Words missing = not_on_map(analysis, map);
  if (!missing.empty()) {
    text.nl += fmt::format(" Niet op de kaart (aantal actoren): {}.", missing.nl);
    text.en += fmt::format(" Not on the map (number of actors): {}.", missing.en);
  }
  if (names.without_room > 0) {
    text.nl += fmt::format(" Zonder ruimte voor een naam: {}.", names.without_room);
    text.en += fmt::format(" Without room for a name: {}.", names.without_room);
  }
  if (map.has_basemap) {
    const std::string whose = recipe.basemap_source.empty() ? std::string() : ", " + recipe.basemap_source;
    const std::string hash = base::sha256(basemap.text).substr(0, 8);
    text.nl += fmt::format(" Ondergrond: {} ({}){}.", basemap.name, hash, whose);
    text.en += fmt::format(" Basemap: {} ({}){}.", basemap.name, hash, whose);
  } else {
    text.nl += " Tegels: ligging bij benadering.";
    text.en += " Tiles: positions are approximate.";
  }
  return text;
}

std::vector<Mark> legend_of(const Map& map, const Page& page, const scene::Theme& theme, Language language) {
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

Words description(const analysis::Analysis& analysis, const Map& map) {
  const auto in = [&](Language language) {
    std::string text;
    for (const RegionTie& tie : map.ties) {
      text += fmt::format("{} – {}: {}. ", region_name(analysis.inventory, map.places, tie.first).in(language),
                          region_name(analysis.inventory, map.places, tie.second).in(language),
                          base::whole(tie.initiatives, language));
    }
    return text;
  };
  return {in(Language::nl), in(Language::en)};
}

base::Table table_of(const analysis::Analysis& analysis, const Map& map, Language language) {
  base::Table table{
      .header = {"region", "partner_region", "region_label", "partner_region_label", "initiatives", "actors", "drawn"},
      .rows = {}};
  const auto name = [&](std::size_t region) {
    return region_name(analysis.inventory, map.places, region).in(language);
  };
  for (std::size_t region = 0; region < map.places.at_level; ++region) {
    table.rows.push_back({key_of(analysis, map, region), key_of(analysis, map, region), name(region), name(region),
                          map.counts.inside[region], map.counts.actors[region],
                          std::string(map.shapes[region].is_placed ? "yes" : "no")});
  }
  for (const RegionTie& tie : ties_of(map.counts)) {
    const bool is_drawn = std::any_of(map.ties.begin(), map.ties.end(), [&](const RegionTie& other) {
      return other.first == tie.first && other.second == tie.second;
    });
    table.rows.push_back({key_of(analysis, map, tie.first), key_of(analysis, map, tie.second), name(tie.first),
                          name(tie.second), tie.initiatives, std::string(), std::string(is_drawn ? "yes" : "no")});
  }
  return table;
}

}  // namespace

GeographicNetworkRecipe geographic_network_recipe(std::string_view toml, const Options& options) {
  GeographicNetworkRecipe recipe;
  RecipeReader reader(toml.empty() ? embedded::geographic_network() : toml,
                      toml.empty() ? "layouts/geographic-network.toml" : "recipe", options);
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
  const Map map = map_of(analysis, recipe, basemap);
  const Names names = map.has_basemap ? names_on_map(analysis, map, picture_frame(recipe.page), theme, language)
                                      : names_on_tiles(analysis, map, theme, language);
  std::vector<Mark> marks;
  add_areas(marks, analysis, map, theme);
  add_ties(marks, analysis, map, names, picture_frame(recipe.page), theme, language);
  add_circles(marks, analysis, map, theme, language);
  append(marks, names.marks);
  append(marks, legend_of(map, recipe.page, theme, language));
  const PageWords words{.key = "geographic-network",
                        .title = title_or(recipe, finding(analysis, map)),
                        .description = description(analysis, map),
                        .drawn = drawn(analysis, recipe, map, basemap, names)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = table_of(analysis, map, language)};
}

}  // namespace regioscan::figures
