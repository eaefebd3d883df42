#include "figures/charts/key_players.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/charts/bar_chart.hpp"
#include "figures/charts/first_actors.hpp"
#include "figures/embedded.hpp"
#include "figures/hatching.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/measure_choice.hpp"
#include "figures/named_record.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/networks/legend.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;

double score_of(const analysis::Analysis& analysis, const std::string& measure, ActorId actor) {
  return analysis.score(measure).actors[actor].value_or(0);
}

/// The actors to draw, highest first, and the one that was asked for last if it is not among them.
struct Chosen {
  std::vector<ActorId> actors;
  std::vector<double> scores;
  std::size_t with_score = 0;  ///< how many have a score above 0
  double best = 0;             ///< the highest score, whoever is drawn
  int decimals = 0;
  std::optional<ActorId> highlight;
};

Chosen chosen(const analysis::Analysis& analysis, const KeyPlayersRecipe& recipe) {
  refuse_too_many(recipe.top, recipe.page);
  Chosen result;
  if (!recipe.highlight.empty()) result.highlight = named_actor(analysis.inventory, recipe.highlight);
  if (analysis.score(recipe.measure).actors.size() > 0) result.actors = analysis::ranking(analysis, recipe.measure);
  std::erase_if(result.actors, [&](ActorId actor) { return score_of(analysis, recipe.measure, actor) <= 0; });
  result.with_score = result.actors.size();
  if (result.actors.empty()) {
    const Words& title = measures::measure(recipe.measure).title;
    throw base::UsageError({fmt::format("Geen enkele actor heeft een waarde voor '{}'.", title.nl),
                            fmt::format("No actor has a value for '{}'.", title.en)});
  }
  result.best = score_of(analysis, recipe.measure, result.actors.front());
  result.actors = first_of(std::move(result.actors), static_cast<std::size_t>(recipe.top), result.highlight);
  for (const ActorId actor : result.actors) result.scores.push_back(score_of(analysis, recipe.measure, actor));
  result.decimals = decimals_for(result.scores);
  return result;
}

/// "Rabobank heeft de meeste partners (184)", or how many share the first place.
Words finding(const analysis::Analysis& analysis, const KeyPlayersRecipe& recipe, const Chosen& chosen) {
  constexpr std::size_t kMostNamed = 3;
  Words best = base::decimal(chosen.best, chosen.decimals);
  std::vector<std::string> names;
  for (const ActorId actor : analysis::ranking(analysis, recipe.measure)) {
    if (base::decimal(score_of(analysis, recipe.measure, actor), chosen.decimals) != best) break;
    names.push_back(in_title(analysis.inventory.actors[actor].name));
  }
  const bool is_one = names.size() == 1;
  if (!is_one) best = {"elk " + best.nl, "each " + best.en};
  Words who{base::enumeration(names, Language::nl), base::enumeration(names, Language::en)};
  if (names.size() > kMostNamed) who = {shown(names.size()).nl + " actoren", shown(names.size()).en + " actors"};
  const Words& title = measures::measure(recipe.measure).title;
  Words sentence{fmt::format("{} {} bovenaan: {}, {}", who.nl, is_one ? "staat" : "staan", title.nl, best.nl),
                 fmt::format("{} {} first: {}, {}", who.en, is_one ? "comes" : "come", title.en, best.en)};
  if (recipe.measure == "degree") {
    sentence = {fmt::format("{} {} de meeste partners ({})", who.nl, is_one ? "heeft" : "hebben", best.nl),
                fmt::format("{} {} the most partners ({})", who.en, is_one ? "has" : "have", best.en)};
  } else if (recipe.measure == "initiatives") {
    sentence = {fmt::format("{} {} aan de meeste initiatieven mee ({})", who.nl, is_one ? "doet" : "doen", best.nl),
                fmt::format("{} {} part in the most initiatives ({})", who.en, is_one ? "takes" : "take", best.en)};
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words drawn(const KeyPlayersRecipe& recipe, const Chosen& chosen) {
  const measures::Measure& measure = measures::measure(recipe.measure);
  const Words rows = shown(chosen.actors.size()), all = shown(chosen.with_score);
  return {fmt::format("Getekend: {} van de {} actoren met een waarde boven 0. Maat: {}. {}", rows.nl, all.nl,
                      measure.title.nl, measure.meaning.nl),
          fmt::format("Drawn: {} of the {} actors with a value above 0. Measure: {}. {}", rows.en, all.en,
                      measure.title.en, measure.meaning.en)};
}

/// Beside a ranking by initiatives partners say more.
std::string other_measure(const KeyPlayersRecipe& recipe) {
  return recipe.measure == "initiatives" ? "degree" : "initiatives";
}

scene::Stroke cluster_hatching(const analysis::Analysis& analysis, ActorId actor, const scene::Theme& theme) {
  const auto cluster = analysis.clusters.groups.of[actor];
  if (!cluster || !theme.needs_mark(cluster->index())) return {};
  return hatching_stroke(theme.category(cluster->index()), theme);
}

BarChart chart_of(const analysis::Analysis& analysis, const KeyPlayersRecipe& recipe, const Chosen& chosen,
                  const std::vector<ShownType>& types, const scene::Theme& theme, Language language) {
  const bool is_by_initiatives = recipe.measure == "initiatives";
  BarChart chart{
      .rows = {},
      .longest = chosen.best,
      .headings = {is_by_initiatives ? "partners" : Words{"initiatieven", "initiatives"}.in(language), "cluster"}};
  for (std::size_t at = 0; at < chosen.actors.size(); ++at) {
    const ActorId actor = chosen.actors[at];
    const inventory::Actor& record = analysis.inventory.actors[actor];
    const auto cluster = analysis.clusters.groups.of[actor];
    const std::string value = base::decimal(chosen.scores[at], chosen.decimals, language);
    BarRow row{.name = record.name,
               .shape = types.size() > 1 ? std::optional(shown_type(types, record).outline) : std::nullopt,
               .segments = {},
               .value = value,
               .notes = {base::decimal(score_of(analysis, other_measure(recipe), actor), 0, language),
                         cluster ? std::to_string(cluster->value + 1) : std::string("–")},
               .is_striking = chosen.highlight == actor};
    row.segments.push_back({.value = chosen.scores[at],
                            .fill = colour_of(analysis, theme, actor),
                            .hatching = cluster_hatching(analysis, actor, theme),
                            .label = {},
                            .id = base::identifier("actor-", record.key),
                            .klass = cluster ? fmt::format("bar cluster-{}", cluster->value + 1) : "bar",
                            .tip = fmt::format("{}: {}", record.name, value)});
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

/// Clusters and types of the actors that are drawn.
std::vector<scene::Mark> legend_of(const analysis::Analysis& analysis, const KeyPlayersRecipe& recipe,
                                   const Chosen& chosen, const std::vector<ShownType>& types, const scene::Theme& theme,
                                   Language language) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  std::set<std::uint32_t> clusters;
  std::set<std::string> shown_types;
  bool has_rest = false;
  for (const ActorId actor : chosen.actors) {
    const auto cluster = analysis.clusters.groups.of[actor];
    if (cluster && cluster->index() < theme.categories.size()) clusters.insert(cluster->value);
    has_rest = has_rest || !cluster || cluster->index() >= theme.categories.size();
    shown_types.insert(shown_type(types, analysis.inventory.actors[actor]).key);
  }
  legend.title(is_dutch ? "Kleur: cluster" : "Colour: cluster");
  for (const std::uint32_t cluster : clusters) {
    const scene::Colour& fill = theme.category(cluster);
    legend.box(fill, theme.needs_mark(cluster) ? hatching_stroke(fill, theme) : scene::Stroke{},
               fmt::format("{}. {}", cluster + 1, analysis.cluster_names[graph::ClusterId{cluster}].in(language)), 3);
  }
  if (has_rest) legend.box(theme.rest, {}, is_dutch ? "kleiner cluster of geen" : "smaller cluster or none", 2);
  if (types.size() > 1) {
    legend.space();
    legend.title(is_dutch ? "Vorm: soort actor" : "Shape: type of actor");
    for (const ShownType& type : types) {
      if (shown_types.contains(type.key)) legend.shape(theme.ground, type.outline, type.label.in(language), 2);
    }
  }
  return std::move(legend).finished();
}

Words description(const analysis::Analysis& analysis, const Chosen& chosen) {
  Words text;
  for (std::size_t at = 0; at < chosen.actors.size(); ++at) {
    const std::string& name = analysis.inventory.actors[chosen.actors[at]].name;
    const Words value = base::decimal(chosen.scores[at], chosen.decimals);
    const char* const end = at + 1 == chosen.actors.size() ? "." : "; ";
    text.nl += fmt::format("{}: {}{}", name, value.nl, end);
    text.en += fmt::format("{}: {}{}", name, value.en, end);
  }
  return text;
}

base::Table table_of(const analysis::Analysis& analysis, const KeyPlayersRecipe& recipe, const Chosen& chosen) {
  base::Table table{.header = {"id", "name", "type", recipe.measure, other_measure(recipe), "cluster"}, .rows = {}};
  for (std::size_t at = 0; at < chosen.actors.size(); ++at) {
    const inventory::Actor& record = analysis.inventory.actors[chosen.actors[at]];
    const auto cluster = analysis.clusters.groups.of[chosen.actors[at]];
    table.rows.push_back({record.key, record.name, record.type, std::optional(chosen.scores[at]),
                          analysis.score(other_measure(recipe)).actors[chosen.actors[at]],
                          cluster ? std::to_string(cluster->value + 1) : std::string()});
  }
  return table;
}

}  // namespace

KeyPlayersRecipe key_players_recipe(std::string_view toml, const Options& options) {
  KeyPlayersRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::key_players(), "key-players", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 1, 500);
  read_measure(reader, recipe.measure);
  reader.text("highlight", recipe.highlight);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture key_players_picture(const analysis::Analysis& analysis, const KeyPlayersRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const Chosen picked = chosen(analysis, recipe);
  const std::vector<ShownType> types = shown_types(analysis.inventory);
  std::vector<scene::Mark> marks =
      bar_chart(chart_of(analysis, recipe, picked, types, theme, language), picture_frame(recipe.page), theme);
  append(marks, legend_of(analysis, recipe, picked, types, theme, language));
  const PageWords words{.key = "key-players",
                        .title = title_or(recipe, finding(analysis, recipe, picked)),
                        .description = description(analysis, picked),
                        .drawn = drawn(recipe, picked)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = table_of(analysis, recipe, picked)};
}

}  // namespace regioscan::figures
