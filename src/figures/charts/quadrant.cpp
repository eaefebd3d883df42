#include "figures/charts/quadrant.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "coverage/cross_table.hpp"
#include "figures/charts/counted_values.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;
using scene::Part;

constexpr double kText_pt = 8;
constexpr double kLine_pt = 9.6;
constexpr double kInset_pt = 7;
constexpr double kRowHead_pt = 62;
constexpr double kColumnHead_pt = 30;
constexpr std::size_t kClasses = 3;

const Words& class_name(std::size_t level) {
  static const std::array<Words, kClasses> names{{{"laag", "low"}, {"middel", "middle"}, {"hoog", "high"}}};
  return names.at(level);
}

/// A value as it stands in its cell.
struct Item {
  const Classed* value;
  std::vector<std::string> lines;  ///< its name, the number behind it
  double radius_pt, height_pt;
};

/// Three rows of reach, the highest above, by three columns of effort, the highest to the right. Rows are as high as
/// the fullest of their cells needs, and share what is left.
struct Cells {
  scene::Rectangle frame;
  double column_width = 0;
  double largest_radius_pt = 0;
  double most_activities = 1;
  std::array<std::array<std::vector<Item>, kClasses>, kClasses> items;  ///< [reach][effort]
  std::array<double, kClasses> tops{}, heights{};                       ///< by reach
};

double needed(const std::vector<Item>& items) {
  double height = 2 * kInset_pt;
  for (const Item& item : items) height += item.height_pt;
  return height;
}

Item item_of(const Classed& value, const Cells& cells, std::size_t lines, Language language) {
  Item item{.value = &value, .lines = {}, .radius_pt = 0, .height_pt = 0};
  item.radius_pt = cells.largest_radius_pt * std::sqrt(static_cast<double>(value.activities) / cells.most_activities);
  const double room = cells.column_width - 2 * kInset_pt - 2 * cells.largest_radius_pt - 5;
  item.lines = scene::wrapped(fmt::format("{} ({})", value.label.in(language), base::whole(value.activities, language)),
                              kText_pt, room, lines);
  item.height_pt = std::max(2 * item.radius_pt + 3, static_cast<double>(item.lines.size()) * kLine_pt + 2);
  return item;
}

Cells cells_of(const ClassedValues& classed, const QuadrantRecipe& recipe, std::size_t lines, Language language) {
  Cells cells{.frame = picture_frame(recipe.page), .items = {}};
  cells.column_width = (cells.frame.right - cells.frame.left - kRowHead_pt) / static_cast<double>(kClasses);
  cells.largest_radius_pt = recipe.largest_diameter_pt / 2;
  for (const Classed& value : classed.values)
    cells.most_activities = std::max(cells.most_activities, static_cast<double>(value.activities));
  for (const Classed& value : classed.values)
    cells.items.at(value.reach).at(value.effort).push_back(item_of(value, cells, lines, language));
  double left_over = cells.frame.bottom - cells.frame.top - kColumnHead_pt;
  for (std::size_t reach = 0; reach < kClasses; ++reach) {
    for (const auto& items : cells.items.at(reach))
      cells.heights.at(reach) = std::max(cells.heights.at(reach), needed(items));
    left_over -= cells.heights.at(reach);
  }
  if (left_over < 0) {
    if (lines > 1) return cells_of(classed, recipe, 1, language);
    throw base::UsageError(
        {"Zoveel waarden passen niet in het kwadrant; kies met --rows een dimensie met minder waarden of een grotere "
         "--size.",
         "So many values do not fit into the quadrant; choose a dimension of fewer values with --rows, or a larger "
         "--size."});
  }
  double top = cells.frame.top + kColumnHead_pt;
  for (std::size_t reach = kClasses; reach-- > 0;) {
    cells.heights.at(reach) += left_over / static_cast<double>(kClasses);
    cells.tops.at(reach) = top;
    top += cells.heights.at(reach);
  }
  return cells;
}

void add_item(std::vector<Mark>& marks, const Item& item, scene::Point upper_left, const Cells& cells,
              const scene::Theme& theme, Language language) {
  const double middle = upper_left.y + item.height_pt / 2;
  Mark node =
      shape_mark(scene::Circle{.centre = {upper_left.x + cells.largest_radius_pt, middle},
                               .radius_pt = item.radius_pt,
                               .fill = theme.category(0),
                               .fill_opacity = 1,
                               .stroke = {.colour = theme.outline, .width_pt = 0.5, .opacity = 1, .dash_pt = {}}},
                 Part::node);
  node.id = base::identifier("value-", item.value->key);
  node.klass = fmt::format("node reach-{} effort-{}", item.value->reach + 1, item.value->effort + 1);
  node.tip = fmt::format("{}: {}", item.value->label.in(language), base::whole(item.value->activities, language));
  marks.push_back(std::move(node));
  double y = middle + kText_pt * scene::kCapHeight / 2 -
             static_cast<double>(item.lines.empty() ? 0 : item.lines.size() - 1) * kLine_pt / 2;
  for (const std::string& line : item.lines) {
    marks.push_back(text_mark({upper_left.x + 2 * cells.largest_radius_pt + 5, y}, line,
                              {.size_pt = kText_pt, .colour = theme.ink}, Part::label));
    y += kLine_pt;
  }
}

void add_cells(std::vector<Mark>& marks, const Cells& cells, const scene::Theme& theme, Language language) {
  for (std::size_t reach = 0; reach < kClasses; ++reach) {
    for (std::size_t effort = 0; effort < kClasses; ++effort) {
      const double left = cells.frame.left + kRowHead_pt + static_cast<double>(effort) * cells.column_width;
      Mark box = shape_mark(scene::Box{.corner = {left, cells.tops.at(reach)},
                                       .width_pt = cells.column_width,
                                       .height_pt = cells.heights.at(reach),
                                       .round_pt = 0,
                                       .fill = theme.ground,
                                       .fill_opacity = 1,
                                       .stroke = {.colour = theme.line, .width_pt = 0.6, .opacity = 1, .dash_pt = {}}},
                            Part::area);
      box.id = fmt::format("cell-reach-{}-effort-{}", reach + 1, effort + 1);
      marks.push_back(std::move(box));
      const auto& items = cells.items.at(reach).at(effort);
      double y = cells.tops.at(reach) + kInset_pt + (cells.heights.at(reach) - needed(items)) / 2;
      for (const Item& item : items) {
        add_item(marks, item, {left + kInset_pt, y}, cells, theme, language);
        y += item.height_pt;
      }
    }
  }
}

void add_heads(std::vector<Mark>& marks, const Cells& cells, const scene::Theme& theme, Language language) {
  const bool is_dutch = language == Language::nl;
  const auto head = [&](double x, double y, const std::string& words, scene::Anchor anchor, scene::Weight weight) {
    marks.push_back(text_mark({x, y}, words,
                              {.size_pt = kText_pt,
                               .weight = weight,
                               .anchor = anchor,
                               .colour = weight == scene::Weight::bold ? theme.ink : theme.soft},
                              Part::label));
  };
  const double cells_left = cells.frame.left + kRowHead_pt, heads_bottom = cells.frame.top + kColumnHead_pt - 5;
  head(cells_left + 1.5 * cells.column_width, heads_bottom - 11, is_dutch ? "inspanning →" : "effort →",
       scene::Anchor::middle, scene::Weight::bold);
  head(cells_left - 8, heads_bottom, is_dutch ? "bereik ↑" : "reach ↑", scene::Anchor::end, scene::Weight::bold);
  for (std::size_t level = 0; level < kClasses; ++level) {
    const std::string& name = class_name(level).in(language);
    head(cells_left + (static_cast<double>(level) + 0.5) * cells.column_width, heads_bottom, name,
         scene::Anchor::middle, scene::Weight::regular);
    head(cells_left - 8, cells.tops.at(level) + cells.heights.at(level) / 2 + kText_pt * scene::kCapHeight / 2, name,
         scene::Anchor::end, scene::Weight::regular);
  }
}

/// The values of one cell, and whether it is one.
struct Named {
  Words names;
  std::size_t count = 0;
};

Named named(const ClassedValues& classed, std::size_t reach, std::size_t effort) {
  constexpr std::size_t kMostNamed = 3;
  std::vector<std::string> dutch, english;
  for (const Classed& value : classed.values) {
    if (value.reach != reach || value.effort != effort) continue;
    dutch.push_back(value.label.nl);
    english.push_back(value.label.en);
  }
  const std::size_t count = dutch.size();
  if (count > kMostNamed) {
    dutch = {dutch.front(), fmt::format("{} andere", count - 1)};
    english = {english.front(), fmt::format("{} others", count - 1)};
  }
  return {{base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)}, count};
}

/// "Signaleren en Scans & assessments bereiken veel met weinig inspanning; Onderzoek & ontwikkeling weinig met veel".
Words finding(const analysis::Analysis& analysis, const ClassedValues& classed) {
  const Named best = named(classed, 2, 0), worst = named(classed, 0, 2);
  Words sentence{"Niets bereikt veel met weinig inspanning", "Nothing reaches far with little effort"};
  if (best.count > 0) {
    sentence = {
        fmt::format("{} {} veel met weinig inspanning", best.names.nl, best.count == 1 ? "bereikt" : "bereiken"),
        fmt::format("{} {} far with little effort", best.names.en, best.count == 1 ? "reaches" : "reach")};
  }
  if (worst.count > 0) {
    sentence.nl += fmt::format("; {} weinig met veel", worst.names.nl);
    sentence.en += fmt::format("; {} not far with much", worst.names.en);
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words drawn(const ClassedValues& classed) {
  Words text{
      fmt::format("{}: de klasse van bereik en van inspanning die de meeste activiteiten hebben; bij evenveel de "
                  "laagste. Tussen haakjes het aantal activiteiten.",
                  classed.title.nl),
      fmt::format("{}: the class of reach and of effort that most activities have; of equally many the lowest. "
                  "In brackets the number of activities.",
                  classed.title.en)};
  if (classed.without_class > 0) {
    text.nl += fmt::format(" Zonder klasse, niet getekend: {}.", classed.without_class);
    text.en += fmt::format(" Without a class, not drawn: {}.", classed.without_class);
  }
  return text;
}

Words description(const ClassedValues& classed) {
  Words text;
  for (const Classed& value : classed.values) {
    text.nl += fmt::format("{}: bereik {}, inspanning {}. ", value.label.nl, class_name(value.reach).nl,
                           class_name(value.effort).nl);
    text.en += fmt::format("{}: reach {}, effort {}. ", value.label.en, class_name(value.reach).en,
                           class_name(value.effort).en);
  }
  return text;
}

base::Table table_of(const ClassedValues& classed, Language language) {
  base::Table table{.header = {"key", "label", "activities", "reach_class", "effort_class"}, .rows = {}};
  for (const Classed& value : classed.values) {
    table.rows.push_back({value.key, value.label.in(language), value.activities, class_name(value.reach).in(language),
                          class_name(value.effort).in(language)});
  }
  return table;
}

}  // namespace

QuadrantRecipe quadrant_recipe(std::string_view toml, const Options& options) {
  QuadrantRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::quadrant(), "quadrant", options);
  read_settings(reader, recipe);
  reader.text("rows", recipe.rows);
  reader.number("largest_diameter_pt", recipe.largest_diameter_pt, 4, 60);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture quadrant_picture(const analysis::Analysis& analysis, const QuadrantRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const ClassedValues classed = classed_values(analysis.inventory, facet_or_main(analysis.inventory, recipe.rows));
  if (classed.values.empty()) {
    throw base::UsageError(
        {"In deze inventarisatie is van geen activiteit de klasse van bereik en van inspanning bekend.",
         "In this inventory the classes of reach and effort are not known of any activity."});
  }
  const Cells cells = cells_of(classed, recipe, 2, language);
  std::vector<Mark> marks;
  add_cells(marks, cells, theme, language);
  add_heads(marks, cells, theme, language);
  LegendWriter legend(legend_frame(recipe.page), theme);
  legend.title(language == Language::nl ? "Oppervlak: aantal activiteiten" : "Area: number of activities");
  legend.sizes(legend_values(cells.most_activities), cells.most_activities, cells.largest_radius_pt, language);
  append(marks, std::move(legend).finished());
  const PageWords words{.key = "quadrant",
                        .title = title_or(recipe, finding(analysis, classed)),
                        .description = description(classed),
                        .drawn = drawn(classed)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language), .table = table_of(classed, language)};
}

}  // namespace regioscan::figures
