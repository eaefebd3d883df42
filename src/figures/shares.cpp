#include "figures/shares.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "figures/bar_chart.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/page_frame.hpp"
#include "figures/share_parts.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;

/// The values of the rows between which a share differs most; rows of a few records, or of which most is unknown, are
/// no finding.
struct Extremes {
  std::size_t highest, lowest;
};
std::optional<Extremes> extremes(const Shares& shares, const PartOfBar& part) {
  constexpr std::int64_t kLeastRecords = 5;
  std::optional<Extremes> found;
  const auto share = [&](std::size_t row) {
    return static_cast<double>(shares.at(row, part)) / static_cast<double>(shares.sum(row));
  };
  for (const std::size_t row : shares.rows) {
    if (row >= shares.table.row_count() || shares.table.row_total(row) < kLeastRecords) continue;
    if (2 * shares.table.at(row, shares.table.column_count()) > shares.table.row_total(row)) continue;
    if (!found) found = Extremes{row, row};
    if (share(row) > share(found->highest)) found->highest = row;
    if (share(row) < share(found->lowest)) found->lowest = row;
  }
  if (found && found->highest == found->lowest) return std::nullopt;
  return found;
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
    const Words high = coverage::name_at(shares.table.rows(), found->highest),
                low = coverage::name_at(shares.table.rows(), found->lowest);
    sentence.nl += fmt::format(", het grootste deel bij {} ({}), het kleinste bij {} ({})", high.nl,
                               share(found->highest).nl, low.nl, share(found->lowest).nl);
    sentence.en += fmt::format(", the largest share at {} ({}), the smallest at {} ({})", high.en,
                               share(found->highest).en, low.en, share(found->lowest).en);
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
  RecipeReader reader(toml.empty() ? embedded::shares() : toml, toml.empty() ? "layouts/shares.toml" : "recipe",
                      options);
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
