#include "figures/charts/shares.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "figures/charts/bar_chart.hpp"
#include "figures/charts/share_parts.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;

/// The rows with the largest or smallest share of a part, and that share as it is read.
struct Extreme {
  std::int64_t percent = 0;
  std::vector<std::size_t> rows;  ///< several where their percents read alike
};
struct Extremes {
  Extreme highest, lowest;
};

/// Over all values that are drawn, however few their records, so that no bar contradicts the title; the row of what is
/// unknown is no value. Nothing where all read alike.
std::optional<Extremes> extremes(const Shares& shares, const PartOfBar& part) {
  Extremes found{.highest = {.percent = -1, .rows = {}}, .lowest = {.percent = 101, .rows = {}}};
  for (const std::size_t row : shares.rows) {
    if (row >= shares.table.row_count()) continue;
    const std::int64_t share = base::whole_percent(shares.at(row, part), shares.sum(row));
    if (share > found.highest.percent) found.highest = {.percent = share, .rows = {}};
    if (share == found.highest.percent) found.highest.rows.push_back(row);
    if (share < found.lowest.percent) found.lowest = {.percent = share, .rows = {}};
    if (share == found.lowest.percent) found.lowest.rows.push_back(row);
  }
  if (found.highest.percent <= found.lowest.percent) return std::nullopt;
  return found;
}

/// "Friesland en Groningen (50 %)"; of more rows than a title can bear their number.
Words named(const Shares& shares, const PartOfBar& part, const Extreme& extreme) {
  constexpr std::size_t kMostNamed = 3;
  const std::size_t first = extreme.rows.front();
  const Words share = percent(shares.at(first, part), shares.sum(first));
  Words who{fmt::format("{} rijen", extreme.rows.size()), fmt::format("{} rows", extreme.rows.size())};
  if (extreme.rows.size() <= kMostNamed) {
    std::vector<std::string> nl, en;
    for (const std::size_t row : extreme.rows) {
      const Words name = coverage::name_at(shares.table.rows(), row);
      nl.push_back(name.nl);
      en.push_back(name.en);
    }
    who = {base::enumeration(nl, Language::nl), base::enumeration(en, Language::en)};
  }
  return {fmt::format("{} ({})", who.nl, share.nl), fmt::format("{} ({})", who.en, share.en)};
}

/// "Digitale maturiteit 'laag': het grootste deel in Zeeland (50 %), het kleinste in Limburg (20 %)".
Words finding(const analysis::Analysis& analysis, const Shares& shares) {
  const PartOfBar& largest =
      *std::max_element(shares.parts.begin(), shares.parts.end(), [&](const PartOfBar& a, const PartOfBar& b) {
        // What is unknown or taken together is no finding; of equals the first wins.
        const auto weight = [&](const PartOfBar& part) {
          return part.key == "unknown" || part.key == "other" ? -1 : shares.at(shares.table.row_count() + 1, part);
        };
        return weight(a) < weight(b);
      });
  const Words& title = shares.table.columns().title;
  const std::size_t all = shares.table.row_count() + 1;
  const auto share = [&](std::size_t row) { return percent(shares.at(row, largest), shares.sum(row)); };
  Words sentence{fmt::format("{} '{}': {} van het geheel", title.nl, largest.label.nl, share(all).nl),
                 fmt::format("{} '{}': {} of the whole", title.en, largest.label.en, share(all).en)};
  if (const auto found = extremes(shares, largest)) {
    const Words high = named(shares, largest, found->highest), low = named(shares, largest, found->lowest);
    sentence.nl += fmt::format(", het grootste deel bij {}, het kleinste bij {}", high.nl, low.nl);
    sentence.en += fmt::format(", the largest share at {}, the smallest at {}", high.en, low.en);
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words drawn(const analysis::Analysis& analysis, const Shares& shares) {
  const Words what = coverage::many(coverage::Unit::activities, analysis.inventory);
  const Words one = coverage::one(coverage::Unit::activities, analysis.inventory);
  const bool is_single =
      std::ranges::all_of(shares.rows, [&](std::size_t row) { return shares.sum(row) == shares.table.row_total(row); });
  Words text{fmt::format("Deel van de {} in elke rij, in hele procenten, die samen 99 of 101 kunnen zijn; n = aantal.",
                         what.nl),
             fmt::format("Share of the {} in each row, in whole percents, which may add up to 99 or 101; n = number.",
                         what.en)};
  if (!is_single) {
    text.nl += fmt::format(" Eén {} kan meer waarden hebben; de delen zijn die van alle waarden.", one.nl);
    text.en += fmt::format(" One {} can have several values; the shares are those of all values.", one.en);
  }
  if (std::ranges::count(shares.rows, shares.table.row_count()) > 0) {
    text.nl += " De rij van wat onbekend is telt niet mee in grootste en kleinste.";
    text.en += " The row of what is unknown does not count in largest and smallest.";
  }
  return text;
}

/// The percent inside a part, without its sign, which the legend gives.
std::string inside(std::int64_t part, std::int64_t total, Language language) {
  return part == 0 ? std::string() : base::whole(base::whole_percent(part, total), language);
}

BarChart chart_of(const Shares& shares, Language language) {
  BarChart chart{.rows = {}, .longest = 1, .headings = {"n"}};
  for (const std::size_t row : shares.rows) {
    const std::int64_t sum = shares.sum(row);
    const bool is_value = row < shares.table.row_count();
    BarRow bar{.name = coverage::name_at(shares.table.rows(), row).in(language),
               .shape = {},
               .segments = {},
               .value = {},
               .notes = {base::whole(shares.table.row_total(row), language)},
               .is_striking = row > shares.table.row_count()};
    const std::string key = is_value ? shares.table.rows().values[row].key : bar.is_striking ? "total" : "unknown";
    for (const PartOfBar& part : shares.parts) {
      const std::int64_t count = shares.at(row, part);
      bar.segments.push_back({.value = static_cast<double>(count) / static_cast<double>(sum),
                              .fill = part.look.fill,
                              .hatching = part.look.hatching,
                              .label = inside(count, sum, language),
                              .id = base::identifier("share-", key + "-" + part.key),
                              .klass = base::identifier("part-", part.key),
                              .tip = fmt::format("{}, {}: {} ({})", bar.name, part.label.in(language),
                                                 base::whole(count, language), percent(count, sum).in(language))});
    }
    chart.rows.push_back(std::move(bar));
  }
  return chart;
}

std::vector<scene::Mark> legend_of(const Shares& shares, const Page& page, const scene::Theme& theme,
                                   Language language) {
  LegendWriter legend(legend_frame(page), theme);
  legend.title(shares.table.columns().title.in(language) +
               (language == Language::nl ? ", in procenten" : ", in percent"));
  for (const PartOfBar& part : shares.parts) legend.box(part.look.fill, part.look.hatching, part.label.in(language), 2);
  return std::move(legend).finished();
}

Words description(const Shares& shares) {
  const auto in = [&](Language language) {
    std::string text;
    for (const std::size_t row : shares.rows) {
      text += coverage::name_at(shares.table.rows(), row).in(language) + ": ";
      for (const PartOfBar& part : shares.parts) {
        text += part.label.in(language) + " " + percent(shares.at(row, part), shares.sum(row)).in(language) +
                (&part == &shares.parts.back() ? ". " : ", ");
      }
    }
    return text;
  };
  return {in(Language::nl), in(Language::en)};
}

base::Table table_of(const Shares& shares, Language language) {
  base::Table table{.header = {"row", "column", "row_label", "column_label", "number", "of", "percent"}, .rows = {}};
  for (const std::size_t row : shares.rows) {
    const std::string key = row < shares.table.row_count()    ? shares.table.rows().values[row].key
                            : row == shares.table.row_count() ? "unknown"
                                                              : "total";
    for (const PartOfBar& part : shares.parts) {
      const std::int64_t count = shares.at(row, part), sum = shares.sum(row);
      table.rows.push_back({key, part.key, coverage::name_at(shares.table.rows(), row).in(language),
                            part.label.in(language), count, sum, base::whole_percent(count, sum)});
    }
  }
  return table;
}

}  // namespace

SharesRecipe shares_recipe(std::string_view toml, const Options& options) {
  SharesRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::shares(), "shares", options);
  read_settings(reader, recipe);
  reader.text("rows", recipe.rows);
  reader.text("columns", recipe.columns);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture shares_picture(const analysis::Analysis& analysis, const SharesRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const Shares shares = shares_of(analysis.inventory, recipe, theme);
  std::vector<scene::Mark> marks = bar_chart(chart_of(shares, language), picture_frame(recipe.page), theme);
  append(marks, legend_of(shares, recipe.page, theme, language));
  const PageWords words{.key = "shares",
                        .title = title_or(recipe, finding(analysis, shares)),
                        .description = description(shares),
                        .drawn = drawn(analysis, shares)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language), .table = table_of(shares, language)};
}

}  // namespace regioscan::figures
