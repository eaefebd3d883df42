#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"

namespace regioscan::analysis {
namespace {

using base::Words;

/// "n van de m" with numbers in the language.
Words of_all(std::size_t part, std::size_t whole) {
  const Words a = base::whole(static_cast<std::int64_t>(part));
  const Words b = base::whole(static_cast<std::int64_t>(whole));
  return {fmt::format("{} van de {}", a.nl, b.nl), fmt::format("{} of the {}", a.en, b.en)};
}

template <class Range, class Predicate>
std::size_t count_where(const Range& range, Predicate predicate) {
  return static_cast<std::size_t>(std::count_if(range.begin(), range.end(), predicate));
}

void add_missing(std::vector<Words>& sentences, std::size_t missing, std::size_t total, const Words& of_what,
                 const Words& consequence) {
  if (missing == 0) return;
  const Words share = missing == total ? Words{"alle", "all"} : of_all(missing, total);
  sentences.push_back({fmt::format("Van {} {}: {}.", share.nl, of_what.nl, consequence.nl),
                       fmt::format("For {} {}: {}.", share.en, of_what.en, consequence.en)});
}

}  // namespace

std::vector<Words> caveats(const Analysis& analysis) {
  const inventory::Inventory& inventory = analysis.inventory;
  std::vector<Words> sentences;
  if (inventory.activities.empty()) {
    sentences.push_back(
        {"Deze inventarisatie noemt geen activiteiten; tabellen over doelgroep, vorm en knelpunt ontbreken daarom.",
         "This inventory names no activities; tables on target group, form and bottleneck are therefore absent."});
  }
  add_missing(sentences,
              count_where(inventory.participations, [](const auto& p) { return p.role == inventory::Role::unknown; }),
              inventory.participations.size(), {"deelnames is de rol onbekend", "participations the role is unknown"},
              {"wie initieert, betaalt of uitvoert, blijkt niet", "who initiates, pays or executes does not show"});
  add_missing(sentences, count_where(inventory.initiatives, [](const auto& i) { return i.regions.empty(); }),
              inventory.initiatives.size(), {"initiatieven is de regio onbekend", "initiatives the region is unknown"},
              {"ze tellen niet mee in de naam van een cluster", "they do not count in the name of a cluster"});
  add_missing(sentences, count_where(inventory.actors, [](const auto& a) { return a.type.empty(); }),
              inventory.actors.size(), {"actoren is de soort onbekend", "actors the type is unknown"},
              {"ze staan als rondje in de figuur", "they are circles in the figure"});
  const std::size_t doubtful = base::occurrences(analysis.problems, base::Severity::warning);
  if (doubtful > 0) {
    const Words count = base::counted(doubtful, {"waarschuwing", "warning"}, {"waarschuwingen", "warnings"});
    sentences.push_back({fmt::format("Bij het lezen waren er {}; problems.csv noemt ze alle.", count.nl),
                         fmt::format("Reading gave {}; problems.csv names them all.", count.en)});
  }
  sentences.push_back(
      {"Een band betekent: samen in een initiatief. Hoe intensief de samenwerking is, staat niet in de gegevens; wie "
       "niet is geïnventariseerd, ontbreekt.",
       "A tie means: together in an initiative. How intensive the co-operation is, the data do not say; who was not "
       "inventoried is missing."});
  return sentences;
}

}  // namespace regioscan::analysis
