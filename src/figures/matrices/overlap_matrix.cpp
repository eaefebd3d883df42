#include "figures/matrices/overlap_matrix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/matrix_grid.hpp"
#include "figures/matrices/matrix_shades.hpp"
#include "figures/matrices/overlap_rows.hpp"
#include "figures/overlaps/compared_on.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;
using scene::Part;

// From so many percent on a cell has the shade of its class; below the first it has none.
constexpr std::array<std::int64_t, 4> kClasses{20, 40, 60, 80};

scene::Colour fill_of(std::int64_t likeness, const scene::Theme& theme) {
  const auto above = std::upper_bound(kClasses.begin(), kClasses.end(), likeness) - kClasses.begin();
  return above == 0 ? matrix_ground_colour(theme) : shade(theme, static_cast<std::size_t>(above - 1), kClasses.size());
}

/// A filled circle for two that work together, an open one for two that do not.
scene::Circle sign(Company company, scene::Point centre, double radius_pt, const scene::Colour& fill,
                   const scene::Theme& theme) {
  const bool takes_ink = scene::contrast(theme.ink, fill) >= scene::contrast(theme.ground, fill);
  const scene::Colour& colour = takes_ink ? theme.ink : theme.ground;
  return {.centre = centre,
          .radius_pt = radius_pt,
          .fill = company == Company::together ? colour : scene::Colour{},
          .fill_opacity = 1,
          .stroke = {.colour = colour, .width_pt = 1, .opacity = 1, .dash_pt = {}}};
}

Words label_of(Company company) {
  switch (company) {
    case Company::together:
      return {"een partij gemeen", "a party in common"};
    case Company::apart:
      return {"geen partij gemeen", "no party in common"};
    case Company::nothing:
      break;
  }
  return {};
}

std::string tip_of(const analysis::Analysis& analysis, const OverlapRows& rows, std::size_t row, std::size_t column,
                   Language language) {
  std::string text = fmt::format("{} × {}: {}", analysis.inventory.initiatives[rows.initiatives[row]].name,
                                 analysis.inventory.initiatives[rows.initiatives[column]].name,
                                 percent(rows.percent(row, column), 100).in(language));
  const Words company = label_of(rows.between(row, column));
  if (!company.empty()) text += "; " + company.in(language);
  return text;
}

void add_cells(std::vector<Mark>& marks, const analysis::Analysis& analysis, const OverlapRows& rows,
               const MatrixGrid& grid, const scene::Theme& theme, Language language) {
  const bool has_numbers = has_room(grid, "100");
  for (std::size_t row = 0; row < grid.rows; ++row) {
    for (std::size_t column = 0; column < grid.columns; ++column) {
      const scene::Rectangle box = grid.cell(row, column);
      const std::string& key = analysis.inventory.initiatives[rows.initiatives[row]].key;
      const bool is_own = row == column;
      const scene::Colour fill = is_own ? theme.rest : fill_of(rows.percent(row, column), theme);
      Mark cell = matrix_cell(box, fill, theme);
      cell.klass = is_own ? "own" : "cell";
      cell.id = base::identifier("initiative-", key);
      if (!is_own) {
        cell.id += base::identifier("-initiative-", analysis.inventory.initiatives[rows.initiatives[column]].key);
        cell.tip = tip_of(analysis, rows, row, column, language);
      }
      marks.push_back(std::move(cell));
      if (is_own) continue;
      const Company company = rows.between(row, column);
      if (column > row && company != Company::nothing) {
        const scene::Point centre{(box.left + box.right) / 2, (box.top + box.bottom) / 2};
        marks.push_back(
            shape_mark(sign(company, centre, std::min(grid.width_pt * 0.26, 4.0), fill, theme), Part::frame));
        marks.back().klass = company == Company::together ? "together" : "apart";
      }
      if (column < row && has_numbers) {
        marks.push_back(cell_number(box, base::whole(rows.percent(row, column), language), fill, theme));
      }
    }
  }
}

void add_families(std::vector<Mark>& marks, const OverlapRows& rows, const MatrixGrid& grid,
                  const scene::Theme& theme) {
  for (std::size_t first = 0, last = 0; first < grid.rows; first = last + 1) {
    last = first;
    if (!rows.family[first]) continue;
    while (last + 1 < grid.rows && rows.family[last + 1] == rows.family[first]) ++last;
    const scene::Rectangle around = grid.cells(first, last, first, last);
    marks.push_back(block_frame(around, theme));
    constexpr double kSize_pt = 7;
    marks.push_back(text_mark({grid.whole().right + 5, (around.top + around.bottom + kSize_pt * scene::kCapHeight) / 2},
                              std::to_string(*rows.family[first]),
                              {.size_pt = kSize_pt, .weight = scene::Weight::bold, .colour = theme.ink}, Part::label));
  }
}

std::vector<Mark> legend_of(const OverlapMatrixRecipe& recipe, const OverlapRows& rows, const MatrixGrid& grid,
                            const scene::Theme& theme, Language language) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  legend.title(is_dutch ? "Tint: hoe gelijk de inhoud is (zonder kenmerken: de woorden)"
                        : "Shade: how alike the content is (the words, where no features are known)");
  for (std::size_t at = 0; at < kClasses.size(); ++at) {
    const std::int64_t last = at + 1 < kClasses.size() ? kClasses.at(at + 1) - 1 : 100;
    legend.box(shade(theme, at, kClasses.size()), {},
               fmt::format("{}–{}", kClasses.at(at), percent(last, 100).in(language)), 1);
  }
  legend.box(matrix_ground_colour(theme), {},
             (is_dutch ? "minder dan " : "less than ") + percent(kClasses.front(), 100).in(language), 1);
  if (has_room(grid, "100"))
    legend.note(is_dutch ? "getallen onder de diagonaal: procenten" : "numbers below the diagonal: percents", 2);
  legend.space();
  legend.title(fmt::format(fmt::runtime(is_dutch ? "Tekens (boven de diagonaal): {} gelijk of meer"
                                                 : "Signs (above the diagonal): {} alike or more"),
                           percent(kAlike_percent, 100).in(language)));
  std::vector<Mark> signs;
  for (const Company company : {Company::apart, Company::together}) {
    const double y = legend.y();
    legend.box(theme.ground, {},
               fmt::format("{} ({})", label_of(company).in(language), shown(rows.pairs(company)).in(language)), 2);
    signs.push_back(shape_mark(sign(company, {legend_frame(recipe.page).left + 5, y + 6.9}, 2.4, theme.ground, theme),
                               Part::legend));
  }
  legend.note(is_dutch ? "geen teken: minder gelijk, een van beide is afgelopen, of deelnemers "
                         "zijn onbekend"
                       : "no sign: less alike, one has ended, or who takes part is unknown",
              4);
  legend.space();
  legend.title(is_dutch ? "Kader en nummer rechts: familie" : "Frame and number to the right: family");
  legend.note(is_dutch ? "genummerd zoals regioscan overlap ze noemt: de grootste is 1"
                       : "numbered as regioscan overlap lists them: the largest is 1",
              3);
  std::vector<Mark> marks = std::move(legend).finished();
  append(marks, std::move(signs));
  return marks;
}

/// "43 van de 45 lopende paren in beeld die minstens 40 % gelijk zijn, hebben geen partij gemeen".
Words finding(const analysis::Analysis& analysis, const OverlapRows& rows) {
  const std::size_t apart = rows.pairs(Company::apart), all = apart + rows.pairs(Company::together);
  const Words pairs = shown(all), gaps = shown(apart), least = unparted_percent(kAlike_percent, 100),
              initiatives = shown(rows.initiatives.size());
  Words sentence{fmt::format("{} van de {} lopende paren in beeld die minstens {} gelijk zijn, {} geen partij gemeen",
                             gaps.nl, pairs.nl, least.nl, apart == 1 ? "heeft" : "hebben"),
                 fmt::format("{} of the {} running pairs shown that are at least {} alike {} no party in common",
                             gaps.en, pairs.en, least.en, apart == 1 ? "has" : "have")};
  if (all == 0) {
    sentence = {
        fmt::format("{} initiatieven lijken op een ander; geen lopend paar is minstens {} gelijk", initiatives.nl,
                    least.nl),
        fmt::format("{} initiatives are like another; no running pair is at least {} alike", initiatives.en, least.en)};
  } else if (all == 1) {
    sentence = {fmt::format("Eén lopend paar in beeld is minstens {} gelijk en heeft {} partij gemeen", least.nl,
                            apart == 1 ? "geen" : "een"),
                fmt::format("One running pair shown is at least {} alike and has {} party in common", least.en,
                            apart == 1 ? "no" : "a")};
  } else if (apart == 0) {
    sentence = {fmt::format("Alle {} lopende paren in beeld die minstens {} gelijk zijn, hebben een partij gemeen",
                            pairs.nl, least.nl),
                fmt::format("All {} running pairs shown that are at least {} alike have a party in common", pairs.en,
                            least.en)};
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words caption_of(const OverlapRows& rows, const Words& basis) {
  const Words drawn = shown(rows.initiatives.size()), all = shown(rows.of_all);
  return {
      fmt::format("Getekend: {} van de {} initiatieven die op een ander lijken: die van de sterkste paren, met hun "
                  "familie waar die past. Vergeleken zoals regioscan overlap, zonder oordelen. Volgorde: per "
                  "familie; wat op elkaar lijkt, staat naast elkaar.{}",
                  drawn.nl, all.nl, basis.nl),
      fmt::format("Drawn: {} of the {} initiatives that are like another: those of the strongest pairs, with their "
                  "families where these fit. Compared as regioscan overlap does, without verdicts. Order: by family; "
                  "what is alike stands side by side.{}",
                  drawn.en, all.en, basis.en)};
}

/// Pairs of rows, most alike first.
std::vector<std::array<std::size_t, 2>> pairs_of(const OverlapRows& rows) {
  std::vector<std::array<std::size_t, 2>> pairs;
  for (std::size_t first = 0; first < rows.initiatives.size(); ++first) {
    for (std::size_t second = first + 1; second < rows.initiatives.size(); ++second) pairs.push_back({first, second});
  }
  std::stable_sort(pairs.begin(), pairs.end(),
                   [&](const auto& a, const auto& b) { return rows.percent(a[0], a[1]) > rows.percent(b[0], b[1]); });
  return pairs;
}

Words description(const analysis::Analysis& analysis, const OverlapRows& rows) {
  constexpr std::size_t kMost = 10;
  std::vector<std::array<std::size_t, 2>> pairs = pairs_of(rows);
  if (pairs.size() > kMost) pairs.resize(kMost);
  std::vector<std::string> nl, en;
  for (const auto& [first, second] : pairs) {
    nl.push_back(tip_of(analysis, rows, first, second, Language::nl));
    en.push_back(tip_of(analysis, rows, first, second, Language::en));
  }
  return {fmt::format("{}.", fmt::join(nl, ". ")), fmt::format("{}.", fmt::join(en, ". "))};
}

base::Table table_of(const analysis::Analysis& analysis, const OverlapRows& rows) {
  base::Table table{.header = {"row", "column", "first_id", "first_name", "first_family", "second_id", "second_name",
                               "second_family", "likeness_percent", "company"},
                    .rows = {}};
  const auto family = [&](std::size_t row) {
    return rows.family[row] ? std::to_string(*rows.family[row]) : std::string();
  };
  for (const auto& [first, second] : pairs_of(rows)) {
    const inventory::Initiative& a = analysis.inventory.initiatives[rows.initiatives[first]];
    const inventory::Initiative& b = analysis.inventory.initiatives[rows.initiatives[second]];
    const Company company = rows.between(first, second);
    table.rows.push_back({static_cast<std::int64_t>(first + 1), static_cast<std::int64_t>(second + 1), a.key, a.name,
                          family(first), b.key, b.name, family(second), rows.percent(first, second),
                          std::string(company == Company::nothing    ? ""
                                      : company == Company::together ? "together"
                                                                     : "apart")});
  }
  return table;
}

}  // namespace

OverlapMatrixRecipe overlap_matrix_recipe(std::string_view toml, const Options& options) {
  OverlapMatrixRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::overlap_matrix(), "overlap-matrix", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 2, 500);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture overlap_matrix_picture(const analysis::Analysis& analysis, const OverlapMatrixRecipe& recipe,
                               Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const std::size_t fit = matrix_rows_that_fit(picture_frame(recipe.page));
  if (recipe.top > static_cast<std::int64_t>(fit)) {
    throw base::UsageError(
        {fmt::format(
             "Op deze bladzijde passen hoogstens {} initiatieven; kies een kleinere --top of een grotere --size.", fit),
         fmt::format("At most {} initiatives fit on this page; choose a smaller --top or a larger --size.", fit)});
  }
  const overlaps::Profiles profiles = overlaps::profiles(analysis.inventory, overlaps::default_weights());
  const OverlapRows rows = overlap_rows(profiles, static_cast<std::size_t>(recipe.top));
  if (rows.initiatives.empty()) {
    throw base::UsageError(
        {"Geen twee initiatieven lijken op elkaar, voor zover bekend: vul activiteiten of beschrijvingen in om dat te "
         "kunnen zien.",
         "No two initiatives are alike, as far as is known: fill in activities or descriptions to be able to see it."});
  }
  std::vector<std::string> names;
  std::vector<RowName> row_labels;
  for (const graph::InitiativeId initiative : rows.initiatives) {
    names.push_back(analysis.inventory.initiatives[initiative].name);
    row_labels.push_back({.name = names.back()});
  }
  const MatrixGrid grid = square_grid(names, picture_frame(recipe.page));
  std::vector<Mark> marks{matrix_ground(grid, theme)};
  add_cells(marks, analysis, rows, grid, theme, language);
  add_families(marks, rows, grid, theme);
  append(marks, row_names(grid, row_labels, theme));
  append(marks, column_numbers(grid, theme));
  append(marks, legend_of(recipe, rows, grid, theme, language));
  const PageWords words{.key = "overlap-matrix",
                        .title = title_or(recipe, finding(analysis, rows)),
                        .description = description(analysis, rows),
                        .drawn = caption_of(rows, compared_on(profiles, alike_pairs(rows)))};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language), .table = table_of(analysis, rows)};
}

}  // namespace regioscan::figures
