#include "figures/regions/alluvial_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {

using base::Language;
using base::Words;

Words alluvial_finding(const analysis::Analysis& analysis, const AlluvialFlows& flows) {
  const clusters::Guess guess = clusters::guess_of_second(flows.known);
  const Words &first = flows.row_grouping.the, &second = flows.column_grouping.the;
  if (guess.all == 0) {
    return analysis::in_reconstruction(analysis.inventory,
                                       {fmt::format("Van geen actor zijn {} en {} allebei bekend", first.nl, second.nl),
                                        fmt::format("Of no actor both {} and {} are known", first.en, second.en)});
  }
  const Words right = unparted_percent(guess.right, guess.all),
              without = unparted_percent(guess.right_without, guess.all);
  return analysis::in_reconstruction(
      analysis.inventory, {fmt::format("Wie {} kent, raadt {} van {} van de actoren goed; zonder die kennis van {}",
                                       first.nl, second.nl, right.nl, without.nl),
                           fmt::format("Who knows {} guesses {} of {} of the actors right; without it, of {}", first.en,
                                       second.en, right.en, without.en)});
}

Words alluvial_drawn(const AlluvialFlows& flows, std::int64_t least_coloured) {
  std::size_t small = 0;
  std::int64_t inside = 0;
  for (const auto& row : flows.flows) {
    for (const std::int64_t flow : row) {
      if (flow == 0 || flow >= least_coloured) continue;
      ++small;
      inside += flow;
    }
  }
  const Words known = base::whole(flows.known_actors), all = shown(flows.row_grouping.of.size());
  Words text{fmt::format("{} actoren, van {} is beide bekend; zij tellen in de titel.", all.nl, known.nl),
             fmt::format("{} actors; of {} both are known, and count in the title.", all.en, known.en)};
  for (const ActorGrouping* grouping : {&flows.row_grouping, &flows.column_grouping}) {
    if (grouping->how.empty()) continue;
    text.nl += " " + grouping->how.nl;
    text.en += " " + grouping->how.en;
  }
  if (small > 0) {
    const Words number = base::counted(small, {"stroom", "flow"}, {"stromen", "flows"}),
                least = base::whole(least_coloured), together = base::whole(inside);
    text.nl += fmt::format(" Grijs: {} van minder dan {} actoren, samen {}.", number.nl, least.nl, together.nl);
    text.en += fmt::format(" Grey: {} of fewer than {} actors, together {}.", number.en, least.en, together.en);
  }
  if (const auto agreement = clusters::adjusted_mutual_information(flows.known)) {
    const Words number = base::decimal(*agreement, 2);
    text.nl += fmt::format(" Overeenkomst: {} op een schaal van 0 (als bij toeval) tot 1 (gelijk) (AMI).", number.nl);
    text.en += fmt::format(" Agreement: {} on a scale from 0 (as by chance) to 1 (the same) (AMI).", number.en);
  }
  return text;
}

std::string flow_words(const AlluvialFlows& flows, std::size_t row, std::size_t column, Language language) {
  const std::int64_t actors = flows.flows[row][column];
  return fmt::format(
      "{} – {}: {}", flows.rows[row].name.in(language), flows.columns[column].name.in(language),
      base::counted(static_cast<std::size_t>(actors), {"actor", "actor"}, {"actoren", "actors"}).in(language));
}

Words alluvial_description(const AlluvialFlows& flows) {
  const auto in = [&](Language language) {
    std::string text;
    for (std::size_t row = 0; row < flows.rows.size(); ++row) {
      const auto most = std::max_element(flows.flows[row].begin(), flows.flows[row].end());
      const std::size_t column = static_cast<std::size_t>(most - flows.flows[row].begin());
      text += flow_words(flows, row, column, language) + (language == Language::nl ? " van " : " of ") +
              base::whole(flows.rows[row].actors, language) + ". ";
    }
    return text;
  };
  return {in(Language::nl), in(Language::en)};
}

base::Table alluvial_table(const AlluvialFlows& flows, Language language) {
  base::Table table{.header = {"row", "column", "row_label", "column_label", "actors", "row_actors", "column_actors"},
                    .rows = {}};
  for (std::size_t row = 0; row < flows.rows.size(); ++row) {
    for (std::size_t column = 0; column < flows.columns.size(); ++column) {
      if (flows.flows[row][column] == 0) continue;
      table.rows.push_back({flows.rows[row].key, flows.columns[column].key, flows.rows[row].name.in(language),
                            flows.columns[column].name.in(language), flows.flows[row][column], flows.rows[row].actors,
                            flows.columns[column].actors});
    }
  }
  return table;
}

}  // namespace regioscan::figures
