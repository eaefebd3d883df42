#include "figures/matrices/actor_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "figures/matrices/matrix_grid.hpp"
#include "figures/matrices/seriation.hpp"
#include "figures/named_record.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Words;
using graph::ActorId;

bool works_together(const analysis::Analysis& analysis, ActorId actor) {
  return !analysis.actors.rows[actor.index()].empty();
}

void refuse_too_many(std::int64_t top, std::size_t fit) {
  if (top <= static_cast<std::int64_t>(fit)) return;
  throw base::UsageError(
      {fmt::format("Op deze bladzijde passen hoogstens {} actoren; kies een kleinere --top of een grotere --size.",
                   fit),
       fmt::format("At most {} actors fit on this page; choose a smaller --top or a larger --size.", fit)});
}

void refuse_alone(const analysis::Analysis& analysis, std::optional<ActorId> highlight) {
  if (!highlight || works_together(analysis, *highlight)) return;
  const std::string& name = analysis.inventory.actors[*highlight].name;
  throw base::UsageError(
      {fmt::format("'{}' heeft met niemand een initiatief gemeen; kies een ander met --highlight.", name),
       fmt::format("'{}' has no initiative in common with anyone; choose another with --highlight.", name)});
}

std::vector<ActorId> first_actors(const analysis::Analysis& analysis, const ActorMatrixRecipe& recipe,
                                  std::optional<ActorId> highlight) {
  std::vector<ActorId> actors = analysis::ranking(analysis, recipe.measure);
  std::erase_if(actors, [&](ActorId actor) { return !works_together(analysis, actor); });
  const auto top = static_cast<std::size_t>(recipe.top);
  if (actors.size() > top) actors.resize(top);
  if (highlight && std::find(actors.begin(), actors.end(), *highlight) == actors.end()) {
    if (actors.size() == top) actors.pop_back();
    actors.push_back(*highlight);
  }
  std::sort(actors.begin(), actors.end());  // seriation breaks ties by number: that of the id, not of the ranking
  return actors;
}

Likenesses shared_initiatives(const analysis::Analysis& analysis, const std::vector<ActorId>& actors) {
  Likenesses shared(actors.size());
  for (std::size_t row = 0; row < actors.size(); ++row) {
    const auto partners = analysis.actors.rows[actors[row].index()];
    const auto counts = analysis.actors.shared_of(actors[row].index());
    for (std::size_t column = 0; column < row; ++column) {
      const auto found = std::lower_bound(partners.begin(), partners.end(), actors[column].value);
      if (found == partners.end() || *found != actors[column].value) continue;
      shared.set(row, column, counts[static_cast<std::size_t>(found - partners.begin())]);
    }
  }
  return shared;
}

std::size_t block_of(const analysis::Analysis& analysis, ActorId actor) {
  const auto cluster = analysis.clusters.groups.of[actor];
  return cluster ? cluster->index() : analysis.clusters.groups.members.size();
}

}  // namespace

std::int64_t shared(const ActorRows& drawn, std::size_t row, std::size_t column) {
  return std::llround(drawn.shared(row, column));
}

ActorRows actor_rows(const analysis::Analysis& analysis, const ActorMatrixRecipe& recipe) {
  refuse_too_many(recipe.top, matrix_rows_that_fit(picture_frame(recipe.page)));
  std::optional<ActorId> highlight;
  if (!recipe.highlight.empty()) highlight = named_actor(analysis.inventory, recipe.highlight);
  if (analysis.actors.tie_count() == 0) {
    throw base::UsageError({"Geen twee actoren hebben een initiatief gemeen: er valt niets te tekenen.",
                            "No two actors have an initiative in common: there is nothing to draw."});
  }
  refuse_alone(analysis, highlight);
  const std::vector<ActorId> actors = first_actors(analysis, recipe, highlight);
  const Likenesses given = shared_initiatives(analysis, actors);
  std::vector<std::size_t> blocks;
  for (const ActorId actor : actors) blocks.push_back(block_of(analysis, actor));
  ActorRows drawn{.actors = {}, .shared = Likenesses(actors.size()), .with_partners = 0, .highlight = highlight};
  const std::vector<std::size_t> order = seriated(given, blocks);
  for (std::size_t row = 0; row < order.size(); ++row) {
    drawn.actors.push_back(actors[order[row]]);
    for (std::size_t column = 0; column < row; ++column)
      drawn.shared.set(row, column, given(order[row], order[column]));
  }
  for (const ActorId actor : base::ids<ActorId>(analysis.inventory.actors.size())) {
    drawn.with_partners += works_together(analysis, actor) ? 1U : 0U;
  }
  return drawn;
}

std::vector<std::array<std::size_t, 2>> pairs_of(const ActorRows& drawn) {
  std::vector<std::array<std::size_t, 2>> pairs;
  for (std::size_t first = 0; first < drawn.actors.size(); ++first) {
    for (std::size_t second = first + 1; second < drawn.actors.size(); ++second) {
      if (shared(drawn, first, second) > 0) pairs.push_back({first, second});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(),
                   [&](const auto& a, const auto& b) { return shared(drawn, a[0], a[1]) > shared(drawn, b[0], b[1]); });
  return pairs;
}

std::int64_t most_shared(const ActorRows& drawn) {
  const auto pairs = pairs_of(drawn);
  return pairs.empty() ? 0 : shared(drawn, pairs.front()[0], pairs.front()[1]);
}

Words actor_matrix_finding(const analysis::Analysis& analysis, const ActorRows& drawn) {
  constexpr std::size_t kMostNamed = 2;
  const auto pairs = pairs_of(drawn);
  const std::int64_t most = most_shared(drawn);
  std::vector<std::string> nl, en;
  for (const auto& [first, second] : pairs) {
    if (shared(drawn, first, second) < most) break;
    const std::string a = in_title(analysis.inventory.actors[drawn.actors[first]].name);
    const std::string b = in_title(analysis.inventory.actors[drawn.actors[second]].name);
    nl.push_back(a + " en " + b);
    en.push_back(a + " and " + b);
  }
  const auto as_many = std::count_if(analysis.actors.shared.begin(), analysis.actors.shared.end(),
                                     [&](std::uint32_t count) { return count >= static_cast<std::uint32_t>(most); });
  const bool is_of_all = static_cast<std::size_t>(as_many) == 2 * nl.size();  // a tie stands in two rows
  const Words number = base::whole(most);
  Words sentence;
  if (pairs.empty()) {
    sentence = {"Deze actoren hebben onderling geen initiatief gemeen",
                "These actors have no initiative in common with each other"};
  } else if (nl.size() <= kMostNamed) {
    const char* const each_nl = nl.size() == 1 ? "" : "elk ";
    const char* const each_en = nl.size() == 1 ? "" : "each ";
    sentence = {fmt::format("{} delen de meeste initiatieven ({}{})", fmt::join(nl, ", en "), each_nl, number.nl),
                fmt::format("{} share the most initiatives ({}{})", fmt::join(en, ", and "), each_en, number.en)};
    if (!is_of_all) sentence = {"Van deze actoren: " + sentence.nl, "Of these actors: " + sentence.en};
  } else {
    const Words count = shown(nl.size()),
                what = base::counted(static_cast<std::size_t>(most), {"initiatief", "initiative"},
                                     {"initiatieven", "initiatives"});
    const Words whom = is_of_all ? Words{"paren van actoren", "pairs of actors"}
                                 : Words{"paren van deze actoren", "pairs of these actors"};
    sentence = {fmt::format("{} {} delen elk {}, het meest van alle", count.nl, whom.nl, what.nl),
                fmt::format("{} {} share {} each, the most of all", count.en, whom.en, what.en)};
    if (!is_of_all) {
      sentence = {fmt::format("{} {} delen elk {}", count.nl, whom.nl, what.nl),
                  fmt::format("{} {} share {} each", count.en, whom.en, what.en)};
    }
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

std::vector<ActorBlock> blocks_of(const analysis::Analysis& analysis, const ActorRows& drawn) {
  std::vector<ActorBlock> blocks;
  for (std::size_t row = 0; row < drawn.actors.size(); ++row) {
    const auto cluster = analysis.clusters.groups.of[drawn.actors[row]];
    if (!blocks.empty() && blocks.back().cluster == cluster) {
      blocks.back().last = row;
    } else {
      blocks.push_back({.first = row, .last = row, .cluster = cluster});
    }
  }
  return blocks;
}

}  // namespace regioscan::figures
