#include "figures/charts/roles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/charts/bar_chart.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;
using scene::Mark;
using scene::Part;

constexpr double kHead_pt = 9;
constexpr double kUpper_pt = 110;  // the chart of initiatives: three bars with headings
constexpr double kBetween_pt = 24;

const std::array<std::pair<Words, Words>, 3>& role_names() {
  static const std::array<std::pair<Words, Words>, 3> names{
      {{{"initiatiefnemer", "initiator"}, {"initiatiefnemers", "initiators"}},
       {{"financier", "funder"}, {"financiers", "funders"}},
       {{"uitvoerder", "executor"}, {"uitvoerders", "executors"}}}};
  return names;
}

scene::Rectangle upper_frame(const Page& page) {
  scene::Rectangle frame = picture_frame(page);
  frame.top += kHead_pt + 10;  // clear of a banner below a title of two lines
  frame.bottom = frame.top + kUpper_pt;
  return frame;
}

scene::Rectangle lower_frame(const Page& page) {
  scene::Rectangle frame = picture_frame(page);
  frame.top = upper_frame(page).bottom + kBetween_pt + kHead_pt;
  return frame;
}

std::string number_name(std::size_t number, Language language) {
  if (number + 1 < kNumbers) return std::to_string(number);
  return std::to_string(number) + (language == Language::nl ? " of meer" : " or more");
}

/// The actors with most participations of known role, highest first, ties by text id.
std::vector<ActorId> busiest(const RoleCounts& counts, std::size_t most) {
  std::vector<ActorId> actors;
  for (const ActorId actor : base::ids<ActorId>(counts.actors.size())) {
    if (counts.total(actor) > 0) actors.push_back(actor);
  }
  std::stable_sort(actors.begin(), actors.end(),
                   [&](ActorId a, ActorId b) { return counts.total(a) > counts.total(b); });
  actors.resize(std::min(actors.size(), most));
  return actors;
}

/// "Een initiatief heeft meestal 1 initiatiefnemer, 2 financiers en 3 uitvoerders": the medians.
Words finding(const analysis::Analysis& analysis, const RoleCounts& counts) {
  std::vector<std::string> dutch, english;
  for (std::size_t role = 0; role < kKnownRoles.size(); ++role) {
    const auto& [one, many] = role_names().at(role);
    Words number = base::counted(counts.medians.at(role), one, many);
    if (counts.medians.at(role) == 0) number = {"geen " + one.nl, "no " + one.en};
    dutch.push_back(number.nl);
    english.push_back(number.en);
  }
  return analysis::in_reconstruction(analysis.inventory,
                                     {"Een doorsnee initiatief heeft " + base::enumeration(dutch, Language::nl),
                                      "A typical initiative has " + base::enumeration(english, Language::en)});
}

Words drawn(const RoleCounts& counts, std::size_t actors) {
  std::size_t with_role = 0;
  for (const ActorId actor : base::ids<ActorId>(counts.actors.size())) with_role += counts.total(actor) > 0 ? 1U : 0U;
  const Words shown_actors = shown(actors), all_actors = shown(with_role);
  Words text{
      fmt::format("Getekend: {} van de {} actoren met een rol. Doorsnee: mediaan. Wie in een initiatief twee rollen "
                  "heeft, telt in beide.",
                  shown_actors.nl, all_actors.nl),
      fmt::format("Drawn: {} of the {} actors with a role. Typical: the median. Whoever has two roles in an "
                  "initiative counts in both.",
                  shown_actors.en, all_actors.en)};
  if (counts.unknown > 0) {
    const Words unknown = base::whole(counts.unknown), all = base::whole(counts.known + counts.unknown);
    text.nl += fmt::format(" Van {} van de {} deelnames is de rol onbekend; die tellen niet mee.", unknown.nl, all.nl);
    text.en +=
        fmt::format(" Of {} of the {} participations the role is unknown; they do not count.", unknown.en, all.en);
  }
  return text;
}

BarChart chart_of_initiatives(const RoleCounts& counts, const scene::Theme& theme, Language language) {
  const std::vector<Look> looks = looks_of_parts(kNumbers, Parts::steps, theme);
  BarChart chart{.rows = {}, .longest = 1, .headings = {}};
  for (std::size_t role = 0; role < kKnownRoles.size(); ++role) {
    const auto& numbers = counts.initiatives.at(role);
    // Not 0: a participation with a role is in an initiative.
    const std::int64_t all = std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0});
    BarRow row{
        .name = role_names().at(role).second.in(language), .shape = {}, .segments = {}, .value = {}, .notes = {}};
    for (std::size_t number = 0; number < kNumbers; ++number) {
      row.segments.push_back(
          {.value = static_cast<double>(numbers.at(number)) / static_cast<double>(all),
           .fill = looks[number].fill,
           .hatching = looks[number].hatching,
           .label = numbers.at(number) == 0 ? std::string() : percent(numbers.at(number), all).in(language),
           .id = fmt::format("initiatives-{}-{}", inventory::key(kKnownRoles.at(role)), number),
           .klass = fmt::format("number-{}", number),
           .tip = fmt::format("{} {}: {}", number_name(number, language), row.name,
                              base::whole(numbers.at(number), language))});
    }
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

BarChart chart_of_actors(const analysis::Analysis& analysis, const RoleCounts& counts,
                         const std::vector<ActorId>& actors, const scene::Theme& theme, Language language) {
  const std::vector<Look> looks = looks_of_parts(kKnownRoles.size(), Parts::kinds, theme);
  BarChart chart{.rows = {}, .longest = static_cast<double>(counts.total(actors.front())), .headings = {}};
  for (const ActorId actor : actors) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    BarRow row{.name = record.name, .shape = {}, .segments = {}, .value = {}, .notes = {}};
    row.value = base::whole(counts.total(actor), language);
    for (std::size_t role = 0; role < kKnownRoles.size(); ++role) {
      const std::int64_t count = counts.actors[actor].at(role);
      const std::string role_key(inventory::key(kKnownRoles.at(role)));
      row.segments.push_back({.value = static_cast<double>(count),
                              .fill = looks[role].fill,
                              .hatching = looks[role].hatching,
                              .label = count == 0 ? std::string() : base::whole(count, language),
                              .id = base::identifier("actor-", record.key) + "-" + role_key,
                              .klass = "role-" + role_key,
                              .tip = fmt::format("{}, {}: {}", record.name, role_names().at(role).first.in(language),
                                                 base::whole(count, language))});
    }
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

void add_head(std::vector<Mark>& marks, const scene::Rectangle& frame, const std::string& words,
              const scene::Theme& theme) {
  marks.push_back(text_mark({frame.left, frame.top - 3}, words,
                            {.size_pt = kHead_pt, .weight = scene::Weight::bold, .colour = theme.ink}, Part::label));
}

std::vector<Mark> legend_of(const Page& page, const scene::Theme& theme, Language language) {
  const bool is_dutch = language == Language::nl;
  scene::Rectangle frame = legend_frame(page);
  LegendWriter above(frame, theme);
  above.title(is_dutch ? "Zoveel per initiatief (deel van de initiatieven)"
                       : "So many in an initiative (share of the initiatives)");
  const std::vector<Look> numbers = looks_of_parts(kNumbers, Parts::steps, theme);
  for (std::size_t number = 0; number < kNumbers; ++number)
    above.box(numbers[number].fill, numbers[number].hatching, number_name(number, language), 1);
  frame.top = std::max(lower_frame(page).top - kHead_pt, above.y() + 8);
  LegendWriter below(frame, theme);
  below.title(is_dutch ? "Rol (initiatieven; één telt in elke rol)" : "Role (initiatives; one counts in each role)");
  const std::vector<Look> roles = looks_of_parts(kKnownRoles.size(), Parts::kinds, theme);
  for (std::size_t role = 0; role < kKnownRoles.size(); ++role)
    below.box(roles[role].fill, roles[role].hatching, role_names().at(role).first.in(language), 1);
  std::vector<Mark> marks = std::move(above).finished();
  append(marks, std::move(below).finished());
  return marks;
}

Words description(const analysis::Analysis& analysis, const RoleCounts& counts, const std::vector<ActorId>& actors) {
  const auto in = [&](Language language) {
    std::string text;
    for (const ActorId actor : actors) {
      text += analysis.inventory.actors[actor].name + ": ";
      for (std::size_t role = 0; role < kKnownRoles.size(); ++role) {
        text += fmt::format("{} {}{}", role_names().at(role).first.in(language),
                            base::whole(counts.actors[actor].at(role), language),
                            role + 1 == kKnownRoles.size() ? ". " : ", ");
      }
    }
    return text;
  };
  return {in(Language::nl), in(Language::en)};
}

base::Table table_of(const analysis::Analysis& analysis, const RoleCounts& counts, const std::vector<ActorId>& actors) {
  base::Table table{.header = {"part", "id", "name", "role", "actors_in_role", "initiatives"}, .rows = {}};
  for (std::size_t role = 0; role < kKnownRoles.size(); ++role) {
    for (std::size_t number = 0; number < kNumbers; ++number) {
      table.rows.push_back({"initiatives", "", "", std::string(inventory::key(kKnownRoles.at(role))),
                            std::to_string(number) + (number + 1 == kNumbers ? " or more" : ""),
                            counts.initiatives.at(role).at(number)});
    }
  }
  for (const ActorId actor : actors) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    for (std::size_t role = 0; role < kKnownRoles.size(); ++role) {
      table.rows.push_back({"actors", record.key, record.name, std::string(inventory::key(kKnownRoles.at(role))), "",
                            counts.actors[actor].at(role)});
    }
  }
  return table;
}

std::int64_t most_rows(const Page& page) { return static_cast<std::int64_t>(rows_that_fit(lower_frame(page))); }

void refuse(const RoleCounts& counts, const RolesRecipe& recipe) {
  if (counts.known == 0) {
    throw base::UsageError(
        {"In deze inventarisatie is van geen deelname de rol bekend: wie initiatiefnemer, financier of uitvoerder is, "
         "valt niet te zeggen.",
         "In this inventory the role is not known of any participation: who is initiator, funder or executor cannot be "
         "said."});
  }
  const std::int64_t fit = most_rows(recipe.page);
  if (recipe.top > fit) {
    throw base::UsageError(
        {fmt::format("Op deze bladzijde passen hoogstens {} actoren; kies een kleinere --top of een grotere --size.",
                     fit),
         fmt::format("At most {} actors fit on this page; choose a smaller --top or a larger --size.", fit)});
  }
}

}  // namespace

RolesRecipe roles_recipe(std::string_view toml, const Options& options) {
  RolesRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::roles(), "roles", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 1, 500);
  if (!reader.is_option("top")) recipe.top = std::min(recipe.top, most_rows(recipe.page));
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture roles_picture(const analysis::Analysis& analysis, const RolesRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const RoleCounts counts = role_counts(analysis.inventory);
  refuse(counts, recipe);
  const std::vector<ActorId> actors = busiest(counts, static_cast<std::size_t>(recipe.top));
  const bool is_dutch = language == Language::nl;
  std::vector<Mark> marks = bar_chart(chart_of_initiatives(counts, theme, language), upper_frame(recipe.page), theme);
  append(marks, bar_chart(chart_of_actors(analysis, counts, actors, theme, language), lower_frame(recipe.page), theme));
  add_head(
      marks, upper_frame(recipe.page),
      is_dutch ? "Hoeveel actoren een initiatief in elke rol heeft" : "How many actors an initiative has in each role",
      theme);
  add_head(marks, lower_frame(recipe.page), is_dutch ? "Wie het vaakst een rol heeft" : "Who has a role most often",
           theme);
  append(marks, legend_of(recipe.page, theme, language));
  const PageWords words{.key = "roles",
                        .title = title_or(recipe, finding(analysis, counts)),
                        .description = description(analysis, counts, actors),
                        .drawn = drawn(counts, actors.size())};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language),
          .table = table_of(analysis, counts, actors)};
}

}  // namespace regioscan::figures
