#include "figures/networks/initiative_network.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/marks.hpp"
#include "figures/named_record.hpp"
#include "figures/networks/geography.hpp"
#include "figures/networks/initiative_classes.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/networks/network_ties.hpp"
#include "figures/networks/node_sizes.hpp"
#include "figures/networks/node_tips.hpp"
#include "figures/networks/placing.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::InitiativeId;

/// The network as decided, before anything is drawn.
struct Plan {
  DrawnTies ties;
  NodeSizes sizes;
  Placed where;
  InitiativeClasses classes;
  std::optional<std::size_t> highlight;
};

std::size_t actors_of(const analysis::Analysis& analysis, std::size_t initiative) {
  return analysis.graph.by_initiative()[initiative].size();
}

Unplaced unplaced(const analysis::Analysis& analysis, const Recipe& recipe, const NodeSizes& sizes) {
  Unplaced network{.rows = analysis.initiatives.rows, .pull = analysis.initiatives.weight};
  for (const InitiativeId initiative : base::ids<InitiativeId>(analysis.graph.initiative_count())) {
    network.bodies.push_back({2 * sizes.radii_pt[initiative.index()] * reach(Outline::square)});
    network.place_ids.push_back(place_id("initiative", analysis.inventory.initiatives[initiative].key));
  }
  if (recipe.arrange == "regions") {
    const auto places = expected_places(analysis).initiatives;
    network.wishes.assign(places.begin(), places.end());
  }
  return network;
}

Plan plan_of(const analysis::Analysis& analysis, const InitiativeNetworkRecipe& recipe, const KnownPlaces& known) {
  std::vector<double> actors;
  for (std::size_t initiative = 0; initiative < analysis.graph.initiative_count(); ++initiative)
    actors.push_back(static_cast<double>(actors_of(analysis, initiative)));
  Plan plan{.ties = drawn_ties(analysis.initiatives, recipe),
            .sizes = node_sizes(actors, recipe.largest_diameter_pt, recipe.node_cover, picture_frame(recipe.page)),
            .classes = initiative_classes(analysis, recipe.colour)};
  if (!recipe.highlight.empty()) plan.highlight = named_initiative(analysis.inventory, recipe.highlight).index();
  plan.where = placed(unplaced(analysis, recipe, plan.sizes), {.engine = recipe.engine,
                                                               .seed = analysis.settings.seed,
                                                               .separation_pt = recipe.separation_pt,
                                                               .page = recipe.page,
                                                               .known = known});
  plan.sizes = shrunk(std::move(plan.sizes), plan.where.shrink);
  return plan;
}

/// The highlight and its partners first, then the one with most partners, which the title is about, then initiatives
/// with most actors.
std::vector<std::size_t> naming_order(const analysis::Analysis& analysis, const Plan& plan, std::size_t labels) {
  std::vector<std::size_t> order(analysis.graph.initiative_count());
  for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return actors_of(analysis, a) > actors_of(analysis, b); });
  const auto most_partners = std::max_element(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return analysis.initiatives.rows[a].size() < analysis.initiatives.rows[b].size();
  });
  if (most_partners != order.end()) std::rotate(order.begin(), most_partners, most_partners + 1);
  if (plan.highlight) order = named_around(analysis.initiatives, *plan.highlight, std::move(order));
  order.resize(std::min(order.size(), kLookedAt * labels));
  return order;
}

NetworkDrawing drawing_of(const analysis::Analysis& analysis, const InitiativeNetworkRecipe& recipe, const Plan& plan,
                          const scene::Theme& theme, Language language) {
  NetworkDrawing drawing{
      .ties = network_ties(recipe, plan.ties, {.categories = plan.classes.of, .highlight = plan.highlight}, theme),
      .naming_order = naming_order(analysis, plan, static_cast<std::size_t>(recipe.labels)),
      .labels = static_cast<std::size_t>(recipe.labels),
      .label_size_pt = recipe.label_size_pt};
  for (const InitiativeId initiative : base::ids<InitiativeId>(analysis.graph.initiative_count())) {
    const inventory::Initiative& record = analysis.inventory.initiatives[initiative];
    const auto own = plan.classes.of[initiative.index()];
    const bool is_alone = analysis.initiatives.rows[initiative.index()].empty();
    drawing.nodes.push_back({.place = plan.where.places[initiative.index()],
                             .radius_pt = plan.sizes.radii_pt[initiative.index()],
                             .outline = Outline::square,
                             .fill = is_alone ? theme.ground
                                     : own    ? theme.category(*own)
                                              : theme.rest,
                             .has_dot = own && theme.needs_mark(*own),
                             .is_striking = plan.highlight == initiative.index(),
                             .name = record.name,
                             .id = base::identifier("initiative-", record.key),
                             .klass = own ? base::identifier("node class-", plan.classes.classes[*own].key) : "node",
                             .tip = initiative_tip(analysis, initiative, language)});
  }
  return drawing;
}

/// Whether an initiative shares no actor with another.
bool has_lonely(const analysis::Analysis& analysis) {
  for (std::size_t initiative = 0; initiative < analysis.initiatives.node_count(); ++initiative) {
    if (analysis.initiatives.rows[initiative].empty()) return true;
  }
  return false;
}

std::vector<scene::Mark> legend_of(const analysis::Analysis& analysis, const Recipe& recipe, const Plan& plan,
                                   const scene::Theme& theme, Language language) {
  LegendWriter legend(legend_frame(recipe.page), theme);
  std::size_t rest = plan.classes.of.size();
  if (!plan.classes.classes.empty())
    legend.title(fmt::format("{}: {}", Words{"Kleur", "Colour"}.in(language), plan.classes.title.in(language)));
  for (std::size_t at = 0; at < plan.classes.classes.size(); ++at) {
    const auto& own = plan.classes.classes[at];
    legend.category(at, fmt::format("{} ({})", own.label.in(language), shown(own.initiatives).in(language)), 2);
    rest -= own.initiatives;
  }
  if (rest > 0)
    legend.shape(theme.rest, Outline::circle,
                 fmt::format("{} ({})", Words{"anders, gemengd of onbekend", "other, mixed or unknown"}.in(language),
                             shown(rest).in(language)),
                 2);
  if (plan.sizes.most > 0) {
    legend.space();
    legend.title(Words{"Oppervlak: aantal actoren", "Area: number of actors"}.in(language));
    legend.sizes(legend_values(plan.sizes.most), plan.sizes.most, plan.sizes.largest_pt, language);
  }
  add_tie_widths(legend, recipe, plan.ties, {"Lijn: gemeenschappelijke actoren", "Line: common actors"}, theme,
                 language);
  if (!has_lonely(analysis)) return std::move(legend).finished();
  legend.space();
  legend.note(
      Words{"Open vierkant: geen actor gemeen met een ander", "Open square: no actor in common with another"}.in(
          language),
      2);
  return std::move(legend).finished();
}

Words finding(const analysis::Analysis& analysis) {
  std::vector<Named> partners;
  for (const InitiativeId initiative : base::ids<InitiativeId>(analysis.graph.initiative_count()))
    partners.push_back(
        {analysis.inventory.initiatives[initiative].name, analysis.initiatives.rows[initiative.index()].size()});
  const Leaders first = leaders(partners, {"initiatieven", "initiatives"});
  if (first.number == 0)
    return analysis::in_reconstruction(analysis.inventory, {"Geen twee initiatieven hebben een actor gemeen",
                                                            "No two initiatives have an actor in common"});
  const bool is_one = first.number == 1;
  const Words others = shown(partners.size() - 1), how_many = first.how_many();
  return analysis::in_reconstruction(
      analysis.inventory, {fmt::format("{} {} actoren met de meeste andere initiatieven ({} van de {})", first.who.nl,
                                       is_one ? "deelt" : "delen", how_many.nl, others.nl),
                           fmt::format("{} {} actors with the most other initiatives ({} of the {})", first.who.en,
                                       is_one ? "shares" : "share", how_many.en, others.en)});
}

Words drawn(const analysis::Analysis& analysis, const Plan& plan, std::size_t labelled, const Words& places) {
  const Words ties = shown(plan.ties.ties.size()), all = shown(analysis.initiatives.tie_count()),
              names = shown(labelled), initiatives = shown(analysis.graph.initiative_count());
  const Words which =
      plan.ties.least_shared == 1
          ? Words{}
          : Words{fmt::format(" ({} of meer gemeenschappelijke actoren); alle banden bepalen de plaats",
                              plan.ties.least_shared),
                  fmt::format(" ({} or more common actors); all ties decide on the place", plan.ties.least_shared)};
  return {
      fmt::format("Getekend: {} van de {} banden{}; labels: {} van {} initiatieven, die met de meeste actoren, voor "
                  "zover er plaats is.{}",
                  ties.nl, all.nl, which.nl, names.nl, initiatives.nl, places.nl),
      fmt::format("Drawn: {} of the {} ties{}; labels: {} of {} initiatives, those with most actors, as far as there "
                  "is room.{}",
                  ties.en, all.en, which.en, names.en, initiatives.en, places.en)};
}

Words description(const analysis::Analysis& analysis, const Plan& plan) {
  const Words size = analysis::size_in_words(analysis);
  Words text{size.nl + ". " + plan.classes.title.nl + ":", size.en + ". " + plan.classes.title.en + ":"};
  for (const auto& own : plan.classes.classes) {
    text.nl += fmt::format(" {} {};", own.label.nl, shown(own.initiatives).nl);
    text.en += fmt::format(" {} {};", own.label.en, shown(own.initiatives).en);
  }
  text.nl.back() = text.en.back() = '.';
  return text;
}

base::Table table_of(const analysis::Analysis& analysis, const Recipe& recipe, const Plan& plan) {
  base::Table table{.header = {"mark", "id", "name", "other", "other_name", "class", "number", "x_pt", "y_pt"},
                    .rows = {}};
  const auto& initiatives = analysis.inventory.initiatives;
  for (const InitiativeId initiative : base::ids<InitiativeId>(initiatives.size())) {
    const auto own = plan.classes.of[initiative.index()];
    const scene::Point& place = plan.where.places[initiative.index()];
    table.rows.push_back({"initiative", initiatives[initiative].key, initiatives[initiative].name, "", "",
                          own ? plan.classes.classes[*own].key : std::string(),
                          static_cast<std::int64_t>(actors_of(analysis, initiative.index())), std::optional(place.x),
                          std::optional(place.y)});
  }
  for (const PlannedTie& tie : plan.ties.ties) {
    const inventory::Initiative& a = initiatives[InitiativeId{tie.a}];
    const inventory::Initiative& b = initiatives[InitiativeId{tie.b}];
    table.rows.push_back({"tie", a.key, a.name, b.key, b.name, "", std::int64_t{tie.shared}, std::optional<double>{},
                          std::optional<double>{}});
  }
  table.rows.push_back(page_row(recipe.page, table.header));
  return table;
}

}  // namespace

InitiativeNetworkRecipe initiative_network_recipe(std::string_view toml, const Options& options) {
  InitiativeNetworkRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::initiative_network(), "initiative-network", options);
  read_network_keys(reader, recipe);
  reader.text("colour", recipe.colour);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture initiative_network_picture(const analysis::Analysis& analysis, const InitiativeNetworkRecipe& recipe,
                                   const KnownPlaces& known, Language language) {
  if (analysis.graph.initiative_count() == 0) {
    throw base::UsageError(
        {"In deze inventarisatie staat geen initiatief; vul initiatives.csv, of kies een ruimere selectie.",
         "This inventory holds no initiative; fill initiatives.csv, or choose a wider selection."});
  }
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const Plan plan = plan_of(analysis, recipe, known);
  NetworkMarks network =
      network_marks(drawing_of(analysis, recipe, plan, theme, language), picture_frame(recipe.page), theme);
  append(network.marks, legend_of(analysis, recipe, plan, theme, language));
  const PageWords words{.key = "initiative-network",
                        .title = title_or(recipe, finding(analysis)),
                        .description = description(analysis, plan),
                        .drawn = drawn(analysis, plan, network.labelled, places_note(plan.where, known))};
  return {.scene = framed(analysis, recipe, words, std::move(network.marks), language),
          .table = table_of(analysis, recipe, plan)};
}

}  // namespace regioscan::figures
