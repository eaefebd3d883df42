#include "figures/matrices/actor_matrix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/escape.hpp"
#include "figures/embedded.hpp"
#include "figures/hatching.hpp"
#include "figures/legend_writer.hpp"
#include "figures/marks.hpp"
#include "figures/matrices/actor_rows.hpp"
#include "figures/matrices/matrix_grid.hpp"
#include "figures/matrices/matrix_shades.hpp"
#include "figures/measure_choice.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;
using graph::ClusterId;

Words caption_of(const ActorMatrixRecipe& recipe, const ActorRows& drawn) {
  const std::size_t actors = drawn.actors.size();
  const Words rows = shown(actors), all = shown(drawn.with_partners), title = measures::measure(recipe.measure).title,
              tied = shown(pairs_of(drawn).size()), pairs = shown(actors * (actors - 1) / 2);
  return {
      fmt::format("Getekend: {} van de {} actoren met partners, de eerste naar {}. {} van de {} paren hebben een "
                  "initiatief gemeen. Volgorde: per cluster; wie veel gemeen heeft, staat naast elkaar.",
                  rows.nl, all.nl, title.nl, tied.nl, pairs.nl),
      fmt::format("Drawn: {} of the {} actors with partners, the first by {}. {} of the {} pairs have an initiative "
                  "in common. Order: by cluster; those with much in common stand side by side.",
                  rows.en, all.en, title.en, tied.en, pairs.en)};
}

scene::Colour cluster_colour(const scene::Theme& theme, const std::optional<ClusterId>& cluster) {
  return cluster ? theme.category(cluster->index()) : theme.rest;
}

scene::Stroke cluster_hatching(const scene::Theme& theme, const std::optional<ClusterId>& cluster) {
  const bool needs = cluster && theme.needs_mark(cluster->index());
  return needs ? hatching_stroke(theme.category(cluster->index()), theme) : scene::Stroke{};
}

void add_cells(std::vector<scene::Mark>& marks, const analysis::Analysis& analysis, const ActorRows& drawn,
               const MatrixGrid& grid, const scene::Theme& theme, Language language) {
  const std::int64_t most = most_shared(drawn);
  const CountClasses classes(most);
  const bool has_numbers = has_room(grid, base::whole(most, language));
  const auto& actors = analysis.inventory.actors;
  for (std::size_t row = 0; row < drawn.actors.size(); ++row) {
    for (std::size_t column = 0; column < drawn.actors.size(); ++column) {
      const std::int64_t count = row == column ? 0 : shared(drawn, row, column);
      if (count == 0) continue;
      const scene::Colour fill = shade(theme, classes.of(count), classes.size());
      scene::Mark cell = matrix_cell(grid.cell(row, column), fill, theme);
      const inventory::Actor& a = actors[drawn.actors[row]];
      const inventory::Actor& b = actors[drawn.actors[column]];
      cell.id = base::identifier("actor-", a.key) + base::identifier("-actor-", b.key);
      cell.klass = "cell";
      cell.tip = fmt::format("{} × {}: {}", a.name, b.name, base::whole(count, language));
      marks.push_back(std::move(cell));
      if (has_numbers) marks.push_back(cell_number(grid.cell(row, column), base::whole(count, language), fill, theme));
    }
  }
}

void add_blocks(std::vector<scene::Mark>& marks, const analysis::Analysis& analysis, const ActorRows& drawn,
                const MatrixGrid& grid, const scene::Theme& theme) {
  for (const ActorBlock& block : blocks_of(analysis, drawn)) {
    for (std::size_t row = block.first; row <= block.last; ++row) {
      const inventory::Actor& actor = analysis.inventory.actors[drawn.actors[row]];
      scene::Mark own = matrix_cell(grid.cell(row, row), cluster_colour(theme, block.cluster), theme);
      own.id = base::identifier("actor-", actor.key);
      own.klass = block.cluster ? fmt::format("own cluster-{}", block.cluster->value + 1) : "own";
      own.tip = actor.name;
      marks.push_back(std::move(own));
      append(marks, hatching(grid.cell(row, row), cluster_hatching(theme, block.cluster), scene::Part::frame));
    }
    const scene::Rectangle around = grid.cells(block.first, block.last, block.first, block.last);
    marks.push_back(block_frame(around, theme));
    if (!block.cluster) continue;
    constexpr double kSize_pt = 7;
    marks.push_back(text_mark({grid.whole().right + 5, (around.top + around.bottom + kSize_pt * scene::kCapHeight) / 2},
                              std::to_string(block.cluster->value + 1),
                              {.size_pt = kSize_pt, .weight = scene::Weight::bold, .colour = theme.ink},
                              scene::Part::label));
  }
}

std::vector<scene::Mark> legend_of(const analysis::Analysis& analysis, const ActorMatrixRecipe& recipe,
                                   const ActorRows& drawn, const MatrixGrid& grid, const scene::Theme& theme,
                                   Language language) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  const std::int64_t most = most_shared(drawn);
  if (most > 0) {
    const bool has_numbers = has_room(grid, base::whole(most, language));
    legend.title(has_numbers ? (is_dutch ? "Getal en tint: gezamenlijke initiatieven"
                                         : "Number and shade: initiatives in common")
                             : (is_dutch ? "Tint: gezamenlijke initiatieven" : "Shade: initiatives in common"));
    const CountClasses classes(most);
    for (std::size_t at = 0; at < classes.size(); ++at) {
      legend.box(shade(theme, at, classes.size()), {}, classes.label(at, language), 1);
    }
    legend.box(matrix_ground_colour(theme), {}, is_dutch ? "geen" : "none", 1);
    legend.space();
  }
  legend.title(is_dutch ? "Kader, nummer rechts en kleur: cluster" : "Frame, number to the right and colour: cluster");
  std::vector<ActorBlock> blocks = blocks_of(analysis, drawn);
  std::sort(blocks.begin(), blocks.end(), [](const ActorBlock& a, const ActorBlock& b) {
    return a.cluster.value_or(ClusterId{~0U}) < b.cluster.value_or(ClusterId{~0U});
  });
  constexpr std::size_t kMostClusters = 12;
  const std::size_t lines = blocks.size() > 8 ? 1 : 2;
  for (std::size_t at = 0; at < std::min(blocks.size(), kMostClusters); ++at) {
    const auto& cluster = blocks[at].cluster;
    const std::string words =
        cluster ? fmt::format("{}. {}", cluster->value + 1, analysis.cluster_names[*cluster].in(language))
                : (is_dutch ? std::string("geen cluster") : std::string("no cluster"));
    legend.box(cluster_colour(theme, cluster), cluster_hatching(theme, cluster), words, lines);
  }
  if (blocks.size() > kMostClusters) {
    legend.note(fmt::format(fmt::runtime(is_dutch ? "en {} andere" : "and {} more"), blocks.size() - kMostClusters), 1);
  }
  return std::move(legend).finished();
}

Words description(const analysis::Analysis& analysis, const ActorRows& drawn) {
  constexpr std::size_t kMost = 10;
  Words text;
  const auto pairs = pairs_of(drawn);
  for (std::size_t at = 0; at < std::min(pairs.size(), kMost); ++at) {
    const auto& [first, second] = pairs[at];
    const std::string& a = analysis.inventory.actors[drawn.actors[first]].name;
    const std::string& b = analysis.inventory.actors[drawn.actors[second]].name;
    const Words number = base::whole(shared(drawn, first, second));
    const char* const end = at + 1 == std::min(pairs.size(), kMost) ? "." : "; ";
    text.nl += fmt::format("{} en {}: {}{}", a, b, number.nl, end);
    text.en += fmt::format("{} and {}: {}{}", a, b, number.en, end);
  }
  return text;
}

base::Table table_of(const analysis::Analysis& analysis, const ActorRows& drawn) {
  base::Table table{.header = {"row", "column", "first_id", "first_name", "first_cluster", "second_id", "second_name",
                               "second_cluster", "shared"},
                    .rows = {}};
  const auto cluster = [&](ActorId actor) {
    const auto found = analysis.clusters.groups.of[actor];
    return found ? std::to_string(found->value + 1) : std::string();
  };
  for (const auto& [first, second] : pairs_of(drawn)) {
    const ActorId a = drawn.actors[first], b = drawn.actors[second];
    table.rows.push_back({static_cast<std::int64_t>(first + 1), static_cast<std::int64_t>(second + 1),
                          analysis.inventory.actors[a].key, analysis.inventory.actors[a].name, cluster(a),
                          analysis.inventory.actors[b].key, analysis.inventory.actors[b].name, cluster(b),
                          shared(drawn, first, second)});
  }
  return table;
}

}  // namespace

ActorMatrixRecipe actor_matrix_recipe(std::string_view toml, const Options& options) {
  ActorMatrixRecipe recipe;
  RecipeReader reader = recipe_reader(toml, embedded::actor_matrix(), "actor-matrix", options);
  read_settings(reader, recipe);
  reader.whole("top", recipe.top, 2, 500);
  read_measure(reader, recipe.measure);
  reader.text("highlight", recipe.highlight);
  fail_on(std::move(reader).problems());
  return recipe;
}

Picture actor_matrix_picture(const analysis::Analysis& analysis, const ActorMatrixRecipe& recipe, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  const ActorRows drawn = actor_rows(analysis, recipe);
  std::vector<std::string> names;
  std::vector<RowName> rows;
  for (const ActorId actor : drawn.actors) {
    names.push_back(analysis.inventory.actors[actor].name);
    rows.push_back(
        {.name = names.back(), .weight = drawn.highlight == actor ? scene::Weight::bold : scene::Weight::regular});
  }
  const MatrixGrid grid = square_grid(names, picture_frame(recipe.page));
  std::vector<scene::Mark> marks{matrix_ground(grid, theme)};
  add_cells(marks, analysis, drawn, grid, theme, language);
  add_blocks(marks, analysis, drawn, grid, theme);
  append(marks, row_names(grid, rows, theme));
  append(marks, column_numbers(grid, theme));
  append(marks, legend_of(analysis, recipe, drawn, grid, theme, language));
  const PageWords words{.key = "actor-matrix",
                        .title = title_or(recipe, actor_matrix_finding(analysis, drawn)),
                        .description = description(analysis, drawn),
                        .drawn = caption_of(recipe, drawn)};
  return {.scene = framed(analysis, recipe, words, std::move(marks), language), .table = table_of(analysis, drawn)};
}

}  // namespace regioscan::figures
