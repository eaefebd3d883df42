#include "figures/charts/bars.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "coverage/cross_table.hpp"
#include "figures/charts/bar_chart.hpp"
#include "figures/charts/counted_values.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "inventory/facets.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using Kind = CountedValue::Kind;

std::int64_t largest(const CountedValues& counted) {
  std::int64_t most = 0;
  for (const CountedValue& value : counted.values) {
    if (value.kind == Kind::value) most = std::max(most, value.count);
  }
  return most;
}

/// "Workshops komt het meest voor: 86 van de 582 activiteiten (15 %)".
Words finding(const analysis::Analysis& analysis, const CountedValues& counted) {
  constexpr std::size_t kMostNamed = 3;
  const std::int64_t most = largest(counted);
  std::vector<std::string> dutch, english;
  for (const CountedValue& value : counted.values) {
    if (value.kind != Kind::value || value.count != most) continue;
    dutch.push_back(value.label.nl);
    english.push_back(value.label.en);
  }
  const bool is_one = dutch.size() == 1, are_few = dutch.size() <= kMostNamed;
  const Words who = are_few ? Words{base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)}
                            : Words{fmt::format("{} groepen", dutch.size()), fmt::format("{} groups", english.size())};
  const Words what = coverage::many(coverage::Unit::activities, analysis.inventory);
  const Words share = percent(most, counted.records), number = base::whole(most), all = base::whole(counted.records);
  return analysis::in_reconstruction(
      analysis.inventory,
      {fmt::format("{} {} het meest voor: {}{} van de {} {} ({})", who.nl, is_one ? "komt" : "komen",
                   is_one ? "" : "elk ", number.nl, all.nl, what.nl, share.nl),
       fmt::format("{} {} most often: {}{} of the {} {} ({})", who.en, is_one ? "occurs" : "occur",
                   is_one ? "" : "each ", number.en, all.en, what.en, share.en)});
}

Words drawn(const analysis::Analysis& analysis, const CountedValues& counted) {
  const Words what = coverage::many(coverage::Unit::activities, analysis.inventory);
  const Words one = coverage::one(coverage::Unit::activities, analysis.inventory);
  const Words all = base::whole(counted.records);
  Words text{fmt::format("{}: aantal {} en deel van alle {}.", counted.title.nl, what.nl, all.nl),
             fmt::format("{}: number of {} and share of all {}.", counted.title.en, what.en, all.en)};
  if (!counted.is_single) {
    text.nl += fmt::format(" Eén {} kan bij meer groepen tellen; de procenten zijn samen meer dan 100.", one.nl);
    text.en += fmt::format(" One {} can count in several groups; the percents add up to more than 100.", one.en);
  }
  return text;
}

std::string value_text(const CountedValue& value, std::int64_t records, Language language) {
  return fmt::format("{} ({})", base::whole(value.count, language), percent(value.count, records).in(language));
}

BarChart chart_of(const CountedValues& counted, const scene::Theme& theme, Language language) {
  // At least one, as each record has a value or is unknown.
  std::int64_t longest = 1;
  for (const CountedValue& value : counted.values) longest = std::max(longest, value.count);
  BarChart chart{.rows = {}, .longest = static_cast<double>(longest), .headings = {}};
  for (const CountedValue& value : counted.values) {
    const Look look = value.kind == Kind::unknown ? look_of_unknown(theme)
                      : value.kind == Kind::other ? Look{theme.rest, {}}
                                                  : Look{theme.category(0), {}};
    BarRow row{.name = value.label.in(language), .shape = {}, .segments = {}, .notes = {}};
    row.value = value_text(value, counted.records, language);
    row.segments.push_back({.value = static_cast<double>(value.count),
                            .fill = look.fill,
                            .hatching = look.hatching,
                            .label = {},
                            .id = base::identifier("bar-", counted.facet + "-" + value.key),
                            .klass = value.kind == Kind::value ? "bar" : "bar rest",
                            .tip = row.name + ": " + row.value});
    chart.rows.push_back(std::move(row));
  }
  return chart;
}

Words description(const CountedValues& counted) {
  Words text;
  for (const CountedValue& value : counted.values) {
    const char* const end = &value == &counted.values.back() ? "." : "; ";
    text.nl += fmt::format("{}: {}{}", value.label.nl, value_text(value, counted.records, Language::nl), end);
    text.en += fmt::format("{}: {}{}", value.label.en, value_text(value, counted.records, Language::en), end);
  }
  return text;
}

base::Table table_of(const CountedValues& counted, Language language) {
  base::Table table{.header = {"key", "label", "number", "percent"}, .rows = {}};
  for (const CountedValue& value : counted.values) {
    table.rows.push_back(
        {value.key, value.label.in(language), value.count, base::whole_percent(value.count, counted.records)});
  }
  return table;
}

/// Bars need no legend: its room goes to them.
scene::Rectangle whole_frame(const Page& page) {
  scene::Rectangle frame = picture_frame(page);
  frame.right = legend_frame(page).right;
  return frame;
}

}  // namespace

BarsRecipe bars_recipe(std::string_view toml, const Options& options) {
  BarsRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::bars(), "bars", options);
  read_settings(reader, recipe);
  reader.text("rows", recipe.rows);
  reader.whole("top", recipe.top, 0, 500);
  reader.choice("order", recipe.order, {"size", "own"});
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture bars_picture(const analysis::Analysis& analysis, const BarsRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const scene::Rectangle frame = whole_frame(recipe.page);
  const std::size_t rows = rows_that_fit(frame);
  const std::size_t fit = rows - std::min<std::size_t>(rows, 2);  // behind them others and unknown
  const std::size_t most = recipe.top == 0 ? fit : std::min(fit, static_cast<std::size_t>(recipe.top));
  const CountedValues counted = counted_values(analysis.inventory, facet_or_main(analysis.inventory, recipe.rows),
                                               recipe.order == "size" ? Order::by_size : Order::own, most);
  const PageWords words{.key = "bars",
                        .title = title_or(recipe, finding(analysis, counted)),
                        .description = description(counted),
                        .drawn = drawn(analysis, counted)};
  return {
      .scene = framed(analysis, recipe, words, bar_chart(chart_of(counted, theme, language), frame, theme), language),
      .table = table_of(counted, language)};
}

}  // namespace regioscan::figures
