#include "figures/regions/alluvial.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/hatching.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "figures/regions/alluvial_plan.hpp"
#include "figures/regions/alluvial_words.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;
using scene::Part;

constexpr double kText_pt = 7.5;
constexpr double kLine_pt = 9.2;

/// A ribbon from left to right: its upper edge there, its lower edge back, both as smooth steps.
scene::Path ribbon(const AlluvialPlan& drawing, double from_top, double to_top, double thickness) {
  constexpr int kSteps = 24;
  scene::Path path{.points = {}, .is_closed = true};
  const auto point = [&](int step, double down) {
    const double t = static_cast<double>(step) / kSteps, smooth = t * t * (3 - 2 * t);
    return scene::Point{drawing.left + t * (drawing.right - drawing.left),
                        from_top + smooth * (to_top - from_top) + down};
  };
  for (int step = 0; step <= kSteps; ++step) path.points.push_back(point(step, 0));
  for (int step = kSteps; step >= 0; --step) path.points.push_back(point(step, thickness));
  return path;
}

void add_ribbons(std::vector<Mark>& marks, const AlluvialPlan& drawing, Language language) {
  const AlluvialFlows& flows = drawing.flows;
  std::vector<double> used(flows.columns.size());
  std::vector<Mark> small, large;  // the thin grey ones lie below
  for (std::size_t row = 0; row < flows.rows.size(); ++row) {
    double from = drawing.rows[row].top;
    for (std::size_t column = 0; column < flows.columns.size(); ++column) {
      const std::int64_t actors = flows.flows[row][column];
      if (actors == 0) continue;
      const double thickness = static_cast<double>(actors) * drawing.scale;
      scene::Path path = ribbon(drawing, from, drawing.columns[column].top + used[column], thickness);
      from += thickness;
      used[column] += thickness;
      const bool is_small = actors < drawing.least;
      path.fill = is_small ? drawing.theme.rest : drawing.colours.of_block[drawing.colours.by_rows ? row : column];
      path.fill_opacity = is_small ? 0.45 : 0.6;
      if (!is_small) path.stroke = {.colour = drawing.theme.ground, .width_pt = 0.4, .opacity = 1, .dash_pt = {}};
      Mark mark = shape_mark(std::move(path), Part::tie);
      mark.id = base::identifier("flow-", flows.rows[row].key + "--" + flows.columns[column].key);
      mark.klass = is_small ? "flow small" : "flow";
      mark.tip = flow_words(flows, row, column, language);
      (is_small ? small : large).push_back(std::move(mark));
    }
  }
  append(marks, std::move(small));
  append(marks, std::move(large));
}

/// Name and number on two lines where there is room, or else as much of the name as fits beside its number.
std::vector<std::string> block_label(const FlowBlock& block, double height, Language language) {
  constexpr double kTwoLines_pt = 19;
  const std::string number = " (" + base::whole(block.actors, language) + ")";
  const double widest = kFlowNames_pt - 8;
  if (height >= kTwoLines_pt) {
    std::vector<std::string> lines = scene::wrapped(block.name.in(language) + number, kText_pt, widest, 2);
    if (!lines.empty() && lines.back().ends_with(')')) return lines;  // nothing was cut off
  }
  const double room = widest - scene::cautious_width_pt(number, kText_pt);
  return {scene::shortened(block.name.in(language), kText_pt, room) + number};
}

enum class Side { left, right };

void add_blocks(std::vector<Mark>& marks, const AlluvialPlan& drawing, Side side, Language language) {
  const bool is_left = side == Side::left;
  const std::vector<FlowBlock>& blocks = is_left ? drawing.flows.rows : drawing.flows.columns;
  const std::vector<BlockPlace>& places = is_left ? drawing.rows : drawing.columns;
  const bool has_colours = is_left == drawing.colours.by_rows;
  const double x = is_left ? drawing.left - kFlowBlock_pt : drawing.right;
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    const BlockPlace& place = places[at];
    Mark box = shape_mark(
        scene::Box{.corner = {x, place.top},
                   .width_pt = kFlowBlock_pt,
                   .height_pt = place.height,
                   .fill = has_colours ? drawing.colours.of_block[at] : drawing.theme.soft,
                   .stroke = {.colour = drawing.theme.outline, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}},
        Part::area);
    box.id = base::identifier(is_left ? "row-" : "column-", blocks[at].key);
    box.klass = "block";
    box.tip = blocks[at].name.in(language) + ": " + base::whole(blocks[at].actors, language);
    marks.push_back(std::move(box));
    if (has_colours) {
      append(marks, hatching({x, place.top, x + kFlowBlock_pt, place.top + place.height},
                             drawing.colours.hatching_of[at], Part::area));
    }
    const std::vector<std::string> lines = block_label(blocks[at], place.height, language);
    double baseline = place.top + place.height / 2 + kText_pt * scene::kCapHeight / 2 -
                      (static_cast<double>(lines.size()) - 1) * kLine_pt / 2;
    for (const std::string& line : lines) {
      marks.push_back(text_mark(
          {is_left ? x - 5 : x + kFlowBlock_pt + 5, baseline}, line,
          {.anchor = is_left ? scene::Anchor::end : scene::Anchor::start, .colour = drawing.theme.ink}, Part::label));
      baseline += kLine_pt;
    }
  }
}

void add_heads(std::vector<Mark>& marks, const AlluvialPlan& drawing, double top, Language language) {
  const auto head = [&](const Words& title, double x, scene::Anchor anchor) {
    std::string words = title.in(language);
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
      words.front() = static_cast<char>(words.front() - 'a' + 'A');
    marks.push_back(text_mark(
        {x, top + 8}, scene::shortened(words, 8, kFlowNames_pt + kFlowBlock_pt, scene::Weight::bold),
        {.size_pt = 8, .weight = scene::Weight::bold, .anchor = anchor, .colour = drawing.theme.ink}, Part::label));
  };
  head(drawing.flows.row_grouping.title, drawing.left, scene::Anchor::end);
  head(drawing.flows.column_grouping.title, drawing.right, scene::Anchor::start);
}

std::vector<Mark> legend_of(const AlluvialPlan& drawing, const Page& page, Language language) {
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(language); };
  LegendWriter legend(legend_frame(page), drawing.theme);
  legend.title(in("Dikte: aantal actoren", "Thickness: number of actors"));
  legend.space();
  const auto all = static_cast<double>(drawing.flows.row_grouping.of.size());
  for (const double value : legend_values(all / 4)) {
    const double thickness = value * drawing.scale;
    if (thickness > 40 || thickness < 0.3) continue;
    for (double room = 9; room < thickness; room += 9) legend.space();  // so that thick ones do not touch
    legend.line(base::whole(static_cast<std::int64_t>(value), language),
                {.colour = drawing.theme.soft, .width_pt = thickness, .opacity = 1, .dash_pt = {}});
    for (double room = 9; room < thickness; room += 9) legend.space();
  }
  legend.space();
  const Words& coloured =
      drawing.colours.by_rows ? drawing.flows.row_grouping.title : drawing.flows.column_grouping.title;
  legend.title(in("Kleur: ", "Colour: ") + coloured.in(language));
  legend.note(in("dezelfde als van het blok waar een stroom heen gaat of vandaan komt",
                 "that of the block that a flow goes to or comes from"),
              3);
  legend.box(drawing.theme.rest, {},
             drawing.least <= 1 ? std::string(in("een blok zonder eigen kleur", "a block without a colour"))
                                : fmt::format(fmt::runtime(in("minder dan {} actoren, of een blok zonder eigen kleur",
                                                              "fewer than {} actors, or a block without a colour")),
                                              drawing.least),
             3);
  legend.space();
  legend.note(in("Tussen haakjes: aantal actoren. Volgorde: zo min mogelijk kruisingen.",
                 "In brackets: number of actors. Order: as few crossings as possible."),
              3);
  return std::move(legend).finished();
}

}  // namespace

AlluvialRecipe alluvial_recipe(std::string_view toml, const Options& options) {
  AlluvialRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::alluvial(), "alluvial", options);
  read_settings(reader, recipe);
  reader.text("rows", recipe.rows);
  reader.text("columns", recipe.columns);
  reader.whole("top", recipe.top, 2, 60);
  reader.whole("least", recipe.least, 0, 1'000'000);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture alluvial_picture(const analysis::Analysis& analysis, const AlluvialRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  ActorGrouping rows = actor_grouping(analysis, recipe.rows), columns = actor_grouping(analysis, recipe.columns);
  if (rows.key == columns.key) {
    throw base::UsageError({fmt::format("Links en rechts staat hetzelfde ('{}'); kies met --rows en --columns twee "
                                        "verschillende indelingen.",
                                        rows.key),
                            fmt::format("Left and right are the same ('{}'); choose two different groupings with "
                                        "--rows and --columns.",
                                        rows.key)});
  }
  const AlluvialFlows flows = alluvial_flows(std::move(rows), std::move(columns), static_cast<std::size_t>(recipe.top));
  const AlluvialPlan drawing = alluvial_plan(flows, recipe, theme);
  std::vector<Mark> marks;
  add_ribbons(marks, drawing, language);
  add_blocks(marks, drawing, Side::left, language);
  add_blocks(marks, drawing, Side::right, language);
  add_heads(marks, drawing, picture_frame(recipe.page).top, language);
  append(marks, legend_of(drawing, recipe.page, language));
  const PageWords words{.key = "alluvial",
                        .title = title_or(recipe, alluvial_finding(analysis, flows)),
                        .description = alluvial_description(flows),
                        .drawn = alluvial_drawn(flows, drawing.least)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = alluvial_table(flows, language)};
}

}  // namespace regioscan::figures
