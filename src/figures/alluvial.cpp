// Over 300 lines because where blocks stand, ribbons and the sentences in two languages make one page.
#include "figures/alluvial.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/alluvial_flows.hpp"
#include "figures/embedded.hpp"
#include "figures/hatching.hpp"
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

constexpr double kText_pt = 7.5;
constexpr double kNames_pt = 138;  // names on either side
constexpr double kBlock_pt = 11;
constexpr double kSlot_pt = 11;  // room of a block that is lower than its name
constexpr double kGap_pt = 3;
constexpr double kLine_pt = 9.2;
constexpr double kHead_pt = 16;

/// Where the blocks of a side stand: top and height of each.
struct Place {
  double top, height;
};

double height_of(const std::vector<FlowBlock>& blocks, double scale) {
  double height = -kGap_pt;
  for (const FlowBlock& block : blocks)
    height += std::max(kSlot_pt, static_cast<double>(block.actors) * scale) + kGap_pt;
  return height;
}

/// Points for one actor, the same on both sides, with which the higher side fills the room.
double scale_for(const AlluvialFlows& flows, double room) {
  double least = 0, most = room;
  for (int step = 0; step < 60; ++step) {
    const double middle = (least + most) / 2;
    const bool fits = std::max(height_of(flows.rows, middle), height_of(flows.columns, middle)) <= room;
    (fits ? least : most) = middle;
  }
  return least;
}

std::vector<Place> places_of(const std::vector<FlowBlock>& blocks, double top, double scale) {
  std::vector<Place> places;
  for (const FlowBlock& block : blocks) {
    const double height = static_cast<double>(block.actors) * scale, slot = std::max(kSlot_pt, height);
    places.push_back({top + (slot - height) / 2, height});
    top += slot + kGap_pt;
  }
  return places;
}

/// The side whose groups have the colours: clusters, which have theirs in every figure, or else the one of fewer
/// blocks.
bool is_coloured_by_rows(const AlluvialFlows& flows) {
  if (flows.column_grouping.key == "cluster") return false;
  return flows.row_grouping.key == "cluster" || flows.rows.size() < flows.columns.size();
}

struct Colours {
  bool by_rows;
  std::vector<scene::Colour> of_block;     ///< of the side that has them
  std::vector<scene::Stroke> hatching_of;  ///< where greys are few
};

Colours colours_of(const AlluvialFlows& flows, const scene::Theme& theme) {
  Colours colours{.by_rows = is_coloured_by_rows(flows), .of_block = {}, .hatching_of = {}};
  const std::vector<FlowBlock>& blocks = colours.by_rows ? flows.rows : flows.columns;
  const std::string& key = colours.by_rows ? flows.row_grouping.key : flows.column_grouping.key;
  std::size_t next = 0;
  for (const FlowBlock& block : blocks) {
    const std::size_t number = !block.group ? theme.categories.size() : key == "cluster" ? *block.group : next++;
    const scene::Colour& fill = theme.category(number);
    colours.of_block.push_back(fill);
    colours.hatching_of.push_back(theme.needs_mark(number) ? hatching_stroke(fill, theme) : scene::Stroke{});
  }
  return colours;
}

struct Drawing {
  const AlluvialFlows& flows;
  const scene::Theme& theme;
  Colours colours;
  double left, right;  ///< of the ribbons
  double scale;
  std::vector<Place> rows, columns;
  std::int64_t least;
};

/// A ribbon from left to right: its upper edge there, its lower edge back, both as smooth steps.
scene::Path ribbon(const Drawing& drawing, double from_top, double to_top, double thickness) {
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

std::string flow_tip(const AlluvialFlows& flows, std::size_t row, std::size_t column, Language language) {
  const std::int64_t actors = flows.flows[row][column];
  return fmt::format(
      "{} – {}: {}", flows.rows[row].name.in(language), flows.columns[column].name.in(language),
      base::counted(static_cast<std::size_t>(actors), {"actor", "actor"}, {"actoren", "actors"}).in(language));
}

void add_ribbons(std::vector<Mark>& marks, const Drawing& drawing, Language language) {
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
      mark.tip = flow_tip(flows, row, column, language);
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
  const double widest = kNames_pt - 8;
  if (height >= kTwoLines_pt) {
    std::vector<std::string> lines = scene::wrapped(block.name.in(language) + number, kText_pt, widest, 2);
    if (!lines.empty() && lines.back().ends_with(')')) return lines;  // nothing was cut off
  }
  const double room = widest - scene::cautious_width_pt(number, kText_pt);
  return {scene::shortened(block.name.in(language), kText_pt, room) + number};
}

enum class Side { left, right };

void add_blocks(std::vector<Mark>& marks, const Drawing& drawing, Side side, Language language) {
  const bool is_left = side == Side::left;
  const std::vector<FlowBlock>& blocks = is_left ? drawing.flows.rows : drawing.flows.columns;
  const std::vector<Place>& places = is_left ? drawing.rows : drawing.columns;
  const bool has_colours = is_left == drawing.colours.by_rows;
  const double x = is_left ? drawing.left - kBlock_pt : drawing.right;
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    const Place& place = places[at];
    Mark box = shape_mark(
        scene::Box{.corner = {x, place.top},
                   .width_pt = kBlock_pt,
                   .height_pt = place.height,
                   .fill = has_colours ? drawing.colours.of_block[at] : drawing.theme.soft,
                   .stroke = {.colour = drawing.theme.outline, .width_pt = 0.4, .opacity = 1, .dash_pt = {}}},
        Part::area);
    box.id = base::identifier(is_left ? "row-" : "column-", blocks[at].key);
    box.klass = "block";
    box.tip = blocks[at].name.in(language) + ": " + base::whole(blocks[at].actors, language);
    marks.push_back(std::move(box));
    if (has_colours) {
      append(marks, hatching({x, place.top, x + kBlock_pt, place.top + place.height}, drawing.colours.hatching_of[at],
                             Part::area));
    }
    const std::vector<std::string> lines = block_label(blocks[at], place.height, language);
    double baseline = place.top + place.height / 2 + kText_pt * scene::kCapHeight / 2 -
                      (static_cast<double>(lines.size()) - 1) * kLine_pt / 2;
    for (const std::string& line : lines) {
      marks.push_back(text_mark(
          {is_left ? x - 5 : x + kBlock_pt + 5, baseline}, line,
          {.anchor = is_left ? scene::Anchor::end : scene::Anchor::start, .colour = drawing.theme.ink}, Part::label));
      baseline += kLine_pt;
    }
  }
}

void add_heads(std::vector<Mark>& marks, const Drawing& drawing, double top, Language language) {
  const auto head = [&](const Words& title, double x, scene::Anchor anchor) {
    std::string words = title.in(language);
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
      words.front() = static_cast<char>(words.front() - 'a' + 'A');
    marks.push_back(text_mark(
        {x, top + 8}, scene::shortened(words, 8, kNames_pt + kBlock_pt, scene::Weight::bold),
        {.size_pt = 8, .weight = scene::Weight::bold, .anchor = anchor, .colour = drawing.theme.ink}, Part::label));
  };
  head(drawing.flows.row_grouping.title, drawing.left, scene::Anchor::end);
  head(drawing.flows.column_grouping.title, drawing.right, scene::Anchor::start);
}

Drawing drawing_of(const AlluvialFlows& flows, const AlluvialRecipe& recipe, const scene::Theme& theme) {
  const scene::Rectangle frame = picture_frame(recipe.page);
  const double room = frame.bottom - frame.top - kHead_pt - 4;
  const double scale = scale_for(flows, room);
  if (height_of(flows.rows, 0) > room || height_of(flows.columns, 0) > room) {
    throw base::UsageError(
        {"Zoveel groepen passen niet op deze bladzijde; kies een kleinere --top of een grotere --size.",
         "So many groups do not fit on this page; choose a smaller --top or a larger --size."});
  }
  const double top = frame.top + kHead_pt;
  const auto start = [&](const std::vector<FlowBlock>& blocks) { return top + (room - height_of(blocks, scale)) / 2; };
  constexpr double kNarrowest_pt = 60;  // of the ribbons
  if (frame.right - frame.left < 2 * (kNames_pt + kBlock_pt) + kNarrowest_pt) {
    throw base::UsageError({"Op zo'n smalle bladzijde passen geen namen aan weerszijden; kies een grotere --size.",
                            "So narrow a page has no room for names on either side; choose a larger --size."});
  }
  const auto all = static_cast<std::int64_t>(flows.row_grouping.of.size());
  return {.flows = flows,
          .theme = theme,
          .colours = colours_of(flows, theme),
          .left = frame.left + kNames_pt + kBlock_pt,
          .right = frame.right - kNames_pt - kBlock_pt,
          .scale = scale,
          .rows = places_of(flows.rows, start(flows.rows), scale),
          .columns = places_of(flows.columns, start(flows.columns), scale),
          .least = recipe.least > 0 ? recipe.least : (all + 99) / 100};  // rounded up, wanted
}

/// "Wie de provincie kent, raadt het cluster van 61 % van de actoren goed; zonder die kennis van 17 %".
Words finding(const analysis::Analysis& analysis, const AlluvialFlows& flows) {
  const clusters::Guess guess = clusters::guess_of_second(flows.known);
  const Words &first = flows.row_grouping.the, &second = flows.column_grouping.the;
  if (guess.all == 0) {
    return analysis::in_reconstruction(analysis.inventory,
                                       {fmt::format("Van geen actor zijn {} en {} allebei bekend", first.nl, second.nl),
                                        fmt::format("Of no actor both {} and {} are known", first.en, second.en)});
  }
  const Words right = unparted_percent(guess.right, guess.all),
              without = unparted_percent(guess.right_without, guess.all);
  return analysis::in_reconstruction(
      analysis.inventory, {fmt::format("Wie {} kent, raadt {} van {} van de actoren goed; zonder die kennis van {}",
                                       first.nl, second.nl, right.nl, without.nl),
                           fmt::format("Who knows {} guesses {} of {} of the actors right; without it, of {}", first.en,
                                       second.en, right.en, without.en)});
}

Words drawn(const Drawing& drawing) {
  const AlluvialFlows& flows = drawing.flows;
  std::size_t small = 0;
  std::int64_t inside = 0;
  for (const auto& row : flows.flows) {
    for (const std::int64_t flow : row) {
      if (flow == 0 || flow >= drawing.least) continue;
      ++small;
      inside += flow;
    }
  }
  const Words known = base::whole(flows.known_actors), all = shown(flows.row_grouping.of.size());
  Words text{fmt::format("{} actoren, van {} is beide bekend; zij tellen in de titel.", all.nl, known.nl),
             fmt::format("{} actors; of {} both are known, and count in the title.", all.en, known.en)};
  for (const ActorGrouping* grouping : {&flows.row_grouping, &flows.column_grouping}) {
    if (grouping->how.empty()) continue;
    text.nl += " " + grouping->how.nl;
    text.en += " " + grouping->how.en;
  }
  if (small > 0) {
    const Words number = base::counted(small, {"stroom", "flow"}, {"stromen", "flows"}),
                least = base::whole(drawing.least), together = base::whole(inside);
    text.nl += fmt::format(" Grijs: {} van minder dan {} actoren, samen {}.", number.nl, least.nl, together.nl);
    text.en += fmt::format(" Grey: {} of fewer than {} actors, together {}.", number.en, least.en, together.en);
  }
  if (const auto agreement = clusters::adjusted_mutual_information(flows.known)) {
    const Words number = base::decimal(*agreement, 2);
    text.nl += fmt::format(" Overeenkomst: {} op een schaal van 0 (als bij toeval) tot 1 (gelijk) (AMI).", number.nl);
    text.en += fmt::format(" Agreement: {} on a scale from 0 (as by chance) to 1 (the same) (AMI).", number.en);
  }
  return text;
}

std::vector<Mark> legend_of(const Drawing& drawing, const Page& page, Language language) {
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

Words description(const AlluvialFlows& flows) {
  const auto in = [&](Language language) {
    std::string text;
    for (std::size_t row = 0; row < flows.rows.size(); ++row) {
      const auto most = std::max_element(flows.flows[row].begin(), flows.flows[row].end());
      const std::size_t column = static_cast<std::size_t>(most - flows.flows[row].begin());
      text += flow_tip(flows, row, column, language) + (language == Language::nl ? " van " : " of ") +
              base::whole(flows.rows[row].actors, language) + ". ";
    }
    return text;
  };
  return {in(Language::nl), in(Language::en)};
}

base::Table table_of(const AlluvialFlows& flows, Language language) {
  base::Table table{.header = {"row", "column", "row_label", "column_label", "actors", "row_actors", "column_actors"},
                    .rows = {}};
  for (std::size_t row = 0; row < flows.rows.size(); ++row) {
    for (std::size_t column = 0; column < flows.columns.size(); ++column) {
      if (flows.flows[row][column] == 0) continue;
      table.rows.push_back({flows.rows[row].key, flows.columns[column].key, flows.rows[row].name.in(language),
                            flows.columns[column].name.in(language), flows.flows[row][column], flows.rows[row].actors,
                            flows.columns[column].actors});
    }
  }
  return table;
}

}  // namespace

AlluvialRecipe alluvial_recipe(std::string_view toml, const Options& options) {
  AlluvialRecipe recipe;
  RecipeReader reader(toml.empty() ? embedded::alluvial() : toml, toml.empty() ? "layouts/alluvial.toml" : "recipe",
                      options);
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
  const Drawing drawing = drawing_of(flows, recipe, theme);
  std::vector<Mark> marks;
  add_ribbons(marks, drawing, language);
  add_blocks(marks, drawing, Side::left, language);
  add_blocks(marks, drawing, Side::right, language);
  add_heads(marks, drawing, picture_frame(recipe.page).top, language);
  append(marks, legend_of(drawing, recipe.page, language));
  const PageWords words{.key = "alluvial",
                        .title = title_or(recipe, finding(analysis, flows)),
                        .description = description(flows),
                        .drawn = drawn(drawing)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language), .table = table_of(flows, language)};
}

}  // namespace regioscan::figures
