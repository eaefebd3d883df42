#include "cli/resilience_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "resilience/findings.hpp"
#include "resilience/outcome_findings.hpp"

namespace regioscan::cli {
namespace {

using base::Language;

template <class IdType>
void add_ranking(std::vector<std::string>& lines, const inventory::Inventory& inventory,
                 const std::vector<resilience::Ranked<IdType>>& ranking, std::size_t most, Language language) {
  for (std::size_t at = 0; at < std::min(ranking.size(), most); ++at) {
    lines.push_back(fmt::format("  {}. {}", at + 1, resilience::sentence(inventory, ranking[at]).in(language)));
  }
}

}  // namespace

std::vector<std::string> resilience_text(const exports::ResilienceResult& result, std::size_t most, Language language) {
  const resilience::Outcome& outcome = result.outcome;
  const inventory::Inventory& inventory = outcome.situation.inventory;
  std::vector<std::string> lines;
  if (!result.banner.empty()) lines.push_back(result.banner.in(language));
  lines.push_back(result.selection.in(language));
  for (const base::Words& sentence : result.findings) lines.push_back(sentence.in(language));
  lines.push_back(resilience::actors_ranked(outcome).in(language));
  add_ranking(lines, inventory, outcome.actors, most, language);
  if (!outcome.initiatives) return lines;
  lines.push_back(resilience::initiatives_ranked(outcome).in(language));
  add_ranking(lines, inventory, outcome.initiatives->worst_first, most, language);
  return lines;
}

}  // namespace regioscan::cli
