#include "figures/networks/ego.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/marks.hpp"
#include "figures/named_record.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/networks/placing.hpp"
#include "figures/networks/two_mode.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "layout/rings.hpp"
#include "layout/spread.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;

/// Room beside and above the outer ring, for names.
constexpr double kBeside_pt = 76, kAbove_pt = 22;
constexpr double kGap_pt = 2.5;

/// Who is drawn around whom.
struct Neighbourhood {
  std::size_t ego = 0;
  std::vector<std::size_t> direct, outer;  ///< drawn, most tied first
  std::vector<Named> partners;             ///< all of them, by what they share with the ego
  std::size_t all_direct = 0;
};

std::size_t chosen_ego(const analysis::Analysis& analysis, const EgoRecipe& recipe) {
  if (!recipe.highlight.empty()) return named_node(analysis.inventory, recipe.highlight);
  // An actor without partners may take part in something; one that takes part in nothing has no neighbourhood.
  const std::vector<graph::ActorId> ranking = analysis::ranking(analysis, "degree");
  const auto found = std::find_if(ranking.begin(), ranking.end(), [&](graph::ActorId actor) {
    return !analysis.graph.by_actor()[actor.index()].empty();
  });
  return (found == ranking.end() ? ranking.front() : *found).index();
}

/// The first `most` of some nodes by a count, highest first, ties by the order of ids.
std::vector<std::size_t> most_of(const std::map<std::size_t, std::size_t>& counts, std::int64_t most) {
  std::vector<std::pair<std::size_t, std::size_t>> order;
  for (const auto& [node, count] : counts) order.emplace_back(count, node);
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::size_t> nodes;
  for (const auto& [count, node] : order) {
    if (nodes.size() < static_cast<std::size_t>(most)) nodes.push_back(node);
  }
  return nodes;
}

Neighbourhood neighbourhood(const analysis::Analysis& analysis, const TwoMode& graph, const EgoRecipe& recipe) {
  Neighbourhood found{.ego = chosen_ego(analysis, recipe)};
  std::map<std::size_t, std::size_t> direct, shared, shared_drawn;
  for (const std::uint32_t node : graph.rows[found.ego]) {
    direct[node] = graph.degree(node);
    for (const std::uint32_t other : graph.rows[node]) {
      if (other != found.ego) ++shared[other];
    }
  }
  found.all_direct = direct.size();
  found.direct = most_of(direct, recipe.most_direct);
  const std::set<std::size_t> drawn(found.direct.begin(), found.direct.end());
  for (const auto& [node, count] : shared) {
    found.partners.push_back({name_of(analysis, graph, node), count});
    if (std::ranges::any_of(graph.rows[node], [&](std::uint32_t between) { return drawn.contains(between); }))
      shared_drawn[node] = count;
  }
  found.outer = most_of(shared_drawn, recipe.top);
  if (!direct.empty()) return found;
  const std::string& name = name_of(analysis, graph, found.ego);
  throw base::UsageError(
      {fmt::format("'{}' is met niemand verbonden, dus er is geen omgeving te tekenen; kies een ander met --highlight.",
                   name),
       fmt::format("'{}' is tied to nobody, so there is no neighbourhood to draw; choose another with --highlight.",
                   name)});
}

/// All nodes that are drawn: the ego, then the inner ring, then the outer one.
std::vector<std::size_t> nodes_of(const Neighbourhood& around) {
  std::vector<std::size_t> nodes{around.ego};
  nodes.insert(nodes.end(), around.direct.begin(), around.direct.end());
  nodes.insert(nodes.end(), around.outer.begin(), around.outer.end());
  return nodes;
}

std::vector<scene::Point> places(const TwoMode& graph, const EgoRecipe& recipe, const Neighbourhood& around,
                                 const NodeSizes& sizes) {
  layout::Around wanted;
  std::map<std::size_t, std::size_t> place;
  for (const std::size_t node : around.direct) {
    place[node] = wanted.groups.size();
    wanted.groups.push_back(graph.clusters[node] ? graph.clusters[node]->index() : graph.rows.size());
  }
  for (const std::size_t node : around.outer) {
    auto& shares = wanted.shares.emplace_back();
    for (const std::uint32_t between : graph.rows[node]) {
      if (place.contains(between)) shares.push_back(place.at(between));
    }
  }
  const layout::Frame page = layout_frame(recipe.page);
  const layout::Frame inner{page.left + kBeside_pt, page.top + kAbove_pt, page.width - 2 * kBeside_pt,
                            page.height - 2 * kAbove_pt};
  const layout::Rings rings = layout::rings(wanted, inner);
  std::vector<layout::Point> all{inner.centre()};
  all.insert(all.end(), rings.direct.begin(), rings.direct.end());
  all.insert(all.end(), rings.outer.begin(), rings.outer.end());
  std::vector<layout::Body> bodies;
  for (std::size_t at = 0; at < all.size(); ++at) bodies.push_back({2 * sizes.radii_pt[at] * reach(Outline::square)});
  std::vector<scene::Point> found;
  for (const layout::Point& at : layout::spread(all, bodies, page, kGap_pt)) found.push_back({at.x, at.y});
  return found;
}

NetworkDrawing drawing_of(const analysis::Analysis& analysis, const TwoMode& graph, const EgoRecipe& recipe,
                          const Neighbourhood& around, const NodeSizes& sizes, const scene::Theme& theme,
                          Language language) {
  const std::vector<std::size_t> nodes = nodes_of(around);
  const std::vector<scene::Point> at = places(graph, recipe, around, sizes);
  NetworkDrawing drawing{.key_names = around.direct.size() + 1,
                         .labels = static_cast<std::size_t>(recipe.labels),
                         .label_size_pt = recipe.label_size_pt};
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    DrawnNode node = two_mode_node(analysis, graph, nodes[i], theme, language);
    node.place = at[i];
    node.radius_pt = sizes.radii_pt[i];
    node.is_striking = i == 0;
    if (i > 0) node.outward = scene::Point{(at[i].x - at[0].x), (at[i].y - at[0].y) / 2};  // names are wide, not high
    drawing.nodes.push_back(std::move(node));
    drawing.naming_order.push_back(i);
  }
  drawing.ties = two_mode_ties(graph, nodes, theme, 0.8, 0.55);
  for (DrawnTie& tie : drawing.ties) {
    if (tie.from != 0 && tie.to != 0) continue;
    tie.stroke.width_pt = 1.4;
    tie.stroke.opacity = 0.9;
  }
  return drawing;
}

Words finding(const analysis::Analysis& analysis, const TwoMode& graph, const Neighbourhood& around) {
  const std::string ego = in_title(name_of(analysis, graph, around.ego));
  const bool is_actor = graph.is_actor(around.ego);
  const Leaders first =
      leaders(around.partners, is_actor ? Words{"actoren", "actors"} : Words{"initiatieven", "initiatives"});
  const Words initiatives =
      base::counted(around.all_direct, {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
  const Words actors = base::counted(around.all_direct, {"actor doet", "actor takes"}, {"actoren doen", "actors take"});
  Words text = is_actor
                   ? Words{fmt::format("{} doet aan {} mee", ego, initiatives.nl),
                           fmt::format("{} takes part in {}", ego, initiatives.en)}
                   : Words{fmt::format("{} mee aan {}", actors.nl, ego), fmt::format("{} part in {}", actors.en, ego)};
  const Words how_many = first.how_many();
  if (first.number == 0) {
    text.nl += is_actor ? ", zonder partners" : ", en aan niets anders";
    text.en += is_actor ? ", without partners" : ", and in nothing else";
  } else if (is_actor) {
    const Words partners = base::counted(around.partners.size(), {"partner", "partner"}, {"partners", "partners"});
    text.nl += fmt::format(", met {}; het vaakst samen met {} ({})", partners.nl, first.who.nl, how_many.nl);
    text.en += fmt::format(", with {}; most often together with {} ({})", partners.en, first.who.en, how_many.en);
  } else {
    text.nl += fmt::format("; het vaakst ook aan {} ({})", first.who.nl, how_many.nl);
    text.en += fmt::format("; most often also in {} ({})", first.who.en, how_many.en);
  }
  return analysis::in_reconstruction(analysis.inventory, text);
}

Words drawn(const TwoMode& graph, const Neighbourhood& around, std::size_t labelled) {
  const bool is_actor = graph.is_actor(around.ego);
  const Words direct = shown(around.direct.size()), all_direct = shown(around.all_direct);
  const Words outer = shown(around.outer.size()), all_outer = shown(around.partners.size());
  const Words inner_what = is_actor ? Words{"initiatieven", "initiatives"} : Words{"actoren", "actors"};
  const Words outer_what =
      is_actor ? Words{"partners", "partners"} : Words{"andere initiatieven van hen", "other initiatives of theirs"};
  const Words names = shown(labelled), nodes = shown(1 + around.direct.size() + around.outer.size());
  Words text{
      fmt::format("Getekend: {} van de {} {} (binnenste ring, per cluster) en {} van de {} {} (buiten, naast wat "
                  "zij delen; die het meest delen); namen: {} van {}.",
                  direct.nl, all_direct.nl, inner_what.nl, outer.nl, all_outer.nl, outer_what.nl, names.nl, nodes.nl),
      fmt::format("Drawn: {} of the {} {} (inner ring, by cluster) and {} of the {} {} (outside, beside what "
                  "they share; those that share most); names: {} of {}.",
                  direct.en, all_direct.en, inner_what.en, outer.en, all_outer.en, outer_what.en, names.en, nodes.en)};
  const Words roles = several_roles_note(graph);
  return {text.nl + roles.nl, text.en + roles.en};
}

Words description(const analysis::Analysis& analysis, const TwoMode& graph, const Neighbourhood& around) {
  const auto names = [&](const std::vector<std::size_t>& nodes, Language language) {
    std::vector<std::string> all;
    for (const std::size_t node : nodes) all.push_back(name_of(analysis, graph, node));
    return base::enumeration(all, language);
  };
  Words text{fmt::format("Rechtstreeks: {}.", names(around.direct, Language::nl)),
             fmt::format("Direct: {}.", names(around.direct, Language::en))};
  if (around.outer.empty()) return text;
  text.nl += fmt::format(" Daaromheen: {}.", names(around.outer, Language::nl));
  text.en += fmt::format(" Around them: {}.", names(around.outer, Language::en));
  return text;
}

}  // namespace

EgoRecipe ego_recipe(std::string_view toml, const Options& options) {
  EgoRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::ego(), "ego", options);
  read_settings(reader, recipe);
  reader.text("highlight", recipe.highlight);
  reader.whole("top", recipe.top, 0, 200);
  reader.whole("most_direct", recipe.most_direct, 1, 100);
  reader.number("largest_diameter_pt", recipe.largest_diameter_pt, 4, 60);
  reader.whole("labels", recipe.labels, 0, 2000);
  reader.number("label_size_pt", recipe.label_size_pt, 7, 40);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture ego_picture(const analysis::Analysis& analysis, const EgoRecipe& recipe, Language language) {
  refuse_without_participations(analysis);
  constexpr double kCover = 0.05;
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const scene::Rectangle frame = picture_frame(recipe.page);
  const TwoMode graph = two_mode(analysis);
  const Neighbourhood around = neighbourhood(analysis, graph, recipe);
  const std::vector<std::size_t> nodes = nodes_of(around);
  const NodeSizes sizes = sizes_of(graph, nodes, recipe.largest_diameter_pt, kCover, frame);
  const NetworkDrawing drawing = drawing_of(analysis, graph, recipe, around, sizes, theme, language);
  NetworkMarks network = network_marks(drawing, frame, theme);
  append(network.marks, two_mode_legend(analysis, graph, {.nodes = nodes, .sizes = sizes}, legend_frame(recipe.page),
                                        theme, language));
  const PageWords words{.key = "ego",
                        .title = title_or(recipe, finding(analysis, graph, around)),
                        .description = description(analysis, graph, around),
                        .drawn = drawn(graph, around, network.labelled)};
  return {.scene = framed(analysis, recipe, words, std::move(network.marks), language),
          .table = two_mode_table(analysis, graph, nodes, drawing)};
}

}  // namespace regioscan::figures
