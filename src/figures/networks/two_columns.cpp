#include "figures/networks/two_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "analysis/findings.hpp"
#include "figures/embedded.hpp"
#include "figures/marks.hpp"
#include "figures/named_record.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/networks/two_mode.hpp"
#include "figures/networks/two_mode_findings.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "layout/columns.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;

constexpr double kSize_pt = 7.5;
constexpr double kLeastRow_pt = 9.6;
constexpr double kTwoLines_pt = 20;   // a row of this height has room for two lines of a name
constexpr double kNamesShare = 0.34;  // of the frame's width, on either side
constexpr double kGap_pt = 4;

struct Chosen {
  std::vector<std::size_t> actors, initiatives;  ///< drawn, in the order of ids
  std::optional<std::size_t> highlight;
};

/// Nodes from the highest count on; `first` before all others.
std::vector<std::size_t> by_count(std::vector<std::pair<std::size_t, std::size_t>> counts,
                                  std::optional<std::size_t> first) {
  std::stable_sort(counts.begin(), counts.end(), [&](const auto& a, const auto& b) {
    const bool is_a = first == a.second, is_b = first == b.second;
    return is_a != is_b ? is_a : a.first > b.first;
  });
  std::vector<std::size_t> nodes;
  for (const auto& [count, node] : counts) nodes.push_back(node);
  return nodes;
}

/// How many neighbours of a node are taken.
std::size_t taken_beside(const TwoMode& graph, std::size_t node, const std::vector<bool>& is_taken) {
  return static_cast<std::size_t>(std::ranges::count_if(graph.rows[node], [&](auto each) { return is_taken[each]; }));
}

/// Takes `most` initiatives: of a highlighted actor as many as half, then those of the actors by turns, so that nobody
/// who is drawn stands without a line as long as there is room; in the first turn only for those who have none yet.
void take_initiatives(const TwoMode& graph, const std::vector<std::size_t>& actors, std::size_t most,
                      std::optional<std::size_t> highlight, std::vector<bool>& is_taken) {
  std::vector<std::pair<std::size_t, std::size_t>> counts;
  for (std::size_t node = graph.actors; node < graph.rows.size(); ++node)
    counts.emplace_back(taken_beside(graph, node, is_taken), node);
  const std::vector<std::size_t> order = by_count(std::move(counts), highlight);
  std::map<std::size_t, std::vector<std::size_t>> of_actor;
  for (const std::size_t initiative : order) {
    for (const std::uint32_t actor : graph.rows[initiative]) of_actor[actor].push_back(initiative);
  }
  std::size_t taken = 0;
  const auto take = [&](std::size_t initiative) {
    if (taken == most || is_taken[initiative]) return false;
    is_taken[initiative] = true;
    ++taken;
    return true;
  };
  if (highlight && !graph.is_actor(*highlight)) take(*highlight);
  if (highlight && graph.is_actor(*highlight)) {
    for (const std::size_t initiative : of_actor[*highlight]) {
      if (2 * taken < most) take(initiative);
    }
  }
  bool is_first = true, is_more = true;
  while (is_first || is_more) {
    is_more = false;
    for (const std::size_t actor : actors) {
      if (is_first && taken_beside(graph, actor, is_taken) > 0) continue;
      is_more = std::ranges::any_of(of_actor[actor], take) || is_more;
    }
    is_first = false;
  }
  for (const std::size_t initiative : order) take(initiative);
}

/// Actors without any line make room for the ones with most lines that are not drawn yet.
void replace_lonely(const TwoMode& graph, std::vector<std::size_t>& actors, std::optional<std::size_t> highlight,
                    const std::vector<bool>& is_taken) {
  std::vector<std::pair<std::size_t, std::size_t>> counts;
  for (std::size_t node = 0; node < graph.actors; ++node) {
    const std::size_t count = taken_beside(graph, node, is_taken);
    if (!is_taken[node] && count > 0) counts.emplace_back(count, node);
  }
  const std::vector<std::size_t> others = by_count(std::move(counts), std::nullopt);
  std::size_t next = 0;
  for (std::size_t& actor : actors) {
    const bool is_lonely = taken_beside(graph, actor, is_taken) == 0 && highlight != actor;
    if (is_lonely && next < others.size()) actor = others[next++];
  }
}

/// Half of the room for each side; what one side does not need, the other gets, as far as rows fit on the page.
Chosen chosen(const analysis::Analysis& analysis, const TwoMode& graph, const TwoColumnsRecipe& recipe) {
  const scene::Rectangle frame = picture_frame(recipe.page);
  const auto rows = static_cast<std::size_t>((frame.bottom - frame.top) / kLeastRow_pt);
  const auto top = static_cast<std::size_t>(recipe.top);
  const std::size_t initiatives = graph.rows.size() - graph.actors;
  const std::size_t left = std::min({rows, graph.actors, std::max(top / 2, top - std::min(top, initiatives))});
  const std::size_t right = std::min({rows, initiatives, std::max(top - top / 2, top - std::min(top, graph.actors))});
  Chosen result;
  if (!recipe.highlight.empty()) result.highlight = named_node(analysis.inventory, recipe.highlight);
  std::vector<std::pair<std::size_t, std::size_t>> counts;
  for (std::size_t node = 0; node < graph.actors; ++node) {
    const bool is_partner =
        result.highlight && std::ranges::count(graph.rows[node], static_cast<std::uint32_t>(*result.highlight)) > 0;
    counts.emplace_back(graph.degree(node) + (is_partner ? graph.rows.size() : 0), node);
  }
  result.actors = by_count(std::move(counts), result.highlight);
  result.actors.resize(left);
  std::vector<bool> is_taken(graph.rows.size());
  for (const std::size_t actor : result.actors) is_taken[actor] = true;
  take_initiatives(graph, result.actors, right, result.highlight, is_taken);
  replace_lonely(graph, result.actors, result.highlight, is_taken);
  std::sort(result.actors.begin(), result.actors.end());
  for (std::size_t node = graph.actors; node < graph.rows.size(); ++node) {
    if (is_taken[node]) result.initiatives.push_back(node);
  }
  return result;
}

/// The nodes of both columns from above, left first.
struct Order {
  std::vector<std::size_t> nodes;
  std::size_t left = 0;
  std::size_t crossings = 0;
};

Order ordered(const TwoMode& graph, const Chosen& chosen) {
  std::map<std::size_t, std::size_t> place;
  for (std::size_t at = 0; at < chosen.initiatives.size(); ++at) place[chosen.initiatives[at]] = at;
  std::vector<layout::ColumnTie> ties;
  for (std::size_t at = 0; at < chosen.actors.size(); ++at) {
    for (const std::uint32_t initiative : graph.rows[chosen.actors[at]]) {
      if (place.contains(initiative)) ties.emplace_back(at, place.at(initiative));
    }
  }
  const layout::Columns columns = layout::ordered_columns(chosen.actors.size(), chosen.initiatives.size(), ties);
  Order order{.left = columns.left.size(), .crossings = columns.crossings};
  for (const std::size_t at : columns.left) order.nodes.push_back(chosen.actors[at]);
  for (const std::size_t at : columns.right) order.nodes.push_back(chosen.initiatives[at]);
  return order;
}

/// The middle of row `at` of so many, rows not so far apart that a few nodes seem lost.
double row_middle(const scene::Rectangle& frame, std::size_t at, std::size_t count) {
  constexpr double kMostRow_pt = 40;
  const double height = std::min(kMostRow_pt, (frame.bottom - frame.top) / static_cast<double>(count));
  const double top = (frame.top + frame.bottom) / 2 - height * static_cast<double>(count) / 2;
  return top + height * (static_cast<double>(at) + 0.5);
}

NetworkDrawing drawing_of(const analysis::Analysis& analysis, const TwoMode& graph, const TwoColumnsRecipe& recipe,
                          const Order& order, const NodeSizes& sizes, std::optional<std::size_t> highlight,
                          const scene::Theme& theme, Language language) {
  const scene::Rectangle frame = picture_frame(recipe.page);
  const double names = kNamesShare * (frame.right - frame.left);
  NetworkDrawing drawing;
  for (std::size_t at = 0; at < order.nodes.size(); ++at) {
    const bool is_left = at < order.left;
    DrawnNode node = two_mode_node(analysis, graph, order.nodes[at], theme, language);
    node.radius_pt = sizes.radii_pt[at];
    node.is_striking = highlight == order.nodes[at];
    node.place = {is_left ? frame.left + names : frame.right - names,
                  is_left ? row_middle(frame, at, order.left)
                          : row_middle(frame, at - order.left, order.nodes.size() - order.left)};
    drawing.nodes.push_back(std::move(node));
  }
  drawing.ties = two_mode_ties(graph, order.nodes, theme, 0.8, highlight ? 0.35 : 0.6);
  for (DrawnTie& tie : drawing.ties) {
    if (!highlight || (order.nodes[tie.from] != *highlight && order.nodes[tie.to] != *highlight)) continue;
    tie.stroke.width_pt = 1.6;
    tie.stroke.opacity = 1;
  }
  return drawing;
}

/// A name for every node, outside of its column.
std::vector<scene::Mark> name_marks(const NetworkDrawing& drawing, const TwoColumnsRecipe& recipe, const Order& order,
                                    double largest_radius_pt, const scene::Theme& theme) {
  const scene::Rectangle frame = picture_frame(recipe.page);
  const double away = largest_radius_pt * reach(Outline::square) + kGap_pt;
  const double widest = kNamesShare * (frame.right - frame.left) - away;
  std::vector<scene::Mark> marks;
  for (std::size_t at = 0; at < drawing.nodes.size(); ++at) {
    const DrawnNode& node = drawing.nodes[at];
    const bool is_left = at < order.left;
    const std::size_t rows = is_left ? order.left : drawing.nodes.size() - order.left;
    const double height = (frame.bottom - frame.top) / static_cast<double>(rows);
    const scene::Weight weight = node.is_striking ? scene::Weight::bold : scene::Weight::regular;
    const std::vector<std::string> lines =
        scene::wrapped(node.name, kSize_pt, widest, height >= kTwoLines_pt ? 2 : 1, weight);
    constexpr double kLine_pt = 1.15 * kSize_pt;
    double y = node.place.y + kSize_pt * scene::kCapHeight / 2 - kLine_pt * (static_cast<double>(lines.size()) - 1) / 2;
    for (const std::string& line : lines) {
      marks.push_back(text_mark({is_left ? node.place.x - away : node.place.x + away, y}, line,
                                {.size_pt = kSize_pt,
                                 .weight = weight,
                                 .anchor = is_left ? scene::Anchor::end : scene::Anchor::start,
                                 .colour = theme.ink},
                                scene::Part::label));
      y += kLine_pt;
    }
  }
  return marks;
}

Words drawn(const TwoMode& graph, const Order& order, std::size_t ties) {
  const std::size_t initiatives = graph.rows.size() - graph.actors, right = order.nodes.size() - order.left;
  const Words left_shown = shown(order.left), left_all = shown(graph.actors), right_shown = shown(right),
              right_all = shown(initiatives), ties_shown = shown(ties), ties_all = shown(graph.rows.targets.size() / 2),
              crossings = shown(order.crossings);
  const bool is_all = order.left == graph.actors && right == initiatives;
  const Words which =
      is_all ? Words{}
             : Words{" (de actoren in de meeste initiatieven, en om beurten een initiatief van elk van hen)",
                     " (the actors in most initiatives, and by turns an initiative of each of them)"};
  const Words roles = several_roles_note(graph);
  return {
      fmt::format("Getekend: {} van de {} actoren en {} van de {} initiatieven{}, {} van de {} deelnames. De volgorde "
                  "houdt lijnen zo veel mogelijk uit elkaar ({} kruisingen).{}",
                  left_shown.nl, left_all.nl, right_shown.nl, right_all.nl, which.nl, ties_shown.nl, ties_all.nl,
                  crossings.nl, roles.nl),
      fmt::format("Drawn: {} of the {} actors and {} of the {} initiatives{}, {} of the {} participations. The order "
                  "keeps lines apart as far as it can ({} crossings).{}",
                  left_shown.en, left_all.en, right_shown.en, right_all.en, which.en, ties_shown.en, ties_all.en,
                  crossings.en, roles.en)};
}

}  // namespace

TwoColumnsRecipe two_columns_recipe(std::string_view toml, const Options& options) {
  TwoColumnsRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::two_columns(), "two-columns", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 2, 400);
  reader.text("highlight", recipe.highlight);
  reader.number("largest_diameter_pt", recipe.largest_diameter_pt, 4, 40);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture two_columns_picture(const analysis::Analysis& analysis, const TwoColumnsRecipe& recipe, Language language) {
  refuse_without_participations(analysis);
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const scene::Rectangle frame = picture_frame(recipe.page);
  const TwoMode graph = two_mode(analysis);
  const Chosen picked = chosen(analysis, graph, recipe);
  const Order order = ordered(graph, picked);
  const double rows = static_cast<double>(std::max(order.left, order.nodes.size() - order.left));
  // A square reaches farther than the circle of its area; neighbours in a column keep apart.
  const double largest = std::min(recipe.largest_diameter_pt, 0.75 * (frame.bottom - frame.top) / rows);
  const NodeSizes sizes = sizes_of(graph, order.nodes, largest, 1, frame);
  const NetworkDrawing drawing = drawing_of(analysis, graph, recipe, order, sizes, picked.highlight, theme, language);
  NetworkMarks network = network_marks(drawing, frame, theme);
  append(network.marks, name_marks(drawing, recipe, order, sizes.largest_pt, theme));
  append(network.marks, two_mode_legend(analysis, graph, {.nodes = order.nodes, .sizes = sizes},
                                        legend_frame(recipe.page), theme, language));
  const PageWords words{.key = "two-columns",
                        .title = title_or(recipe, two_mode_finding(analysis, graph)),
                        .description = two_mode_description(analysis, graph),
                        .drawn = drawn(graph, order, drawing.ties.size())};
  return {.scene = framed(analysis, recipe, words, std::move(network.marks), language),
          .table = two_mode_table(analysis, graph, order.nodes, drawing)};
}

}  // namespace regioscan::figures
