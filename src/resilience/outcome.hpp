#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "resilience/departure.hpp"
#include "resilience/ends.hpp"
#include "resilience/loss.hpp"
#include "resilience/ranking.hpp"
#include "resilience/situation.hpp"

namespace regioscan::resilience {

/// What somebody asks: what if these are gone, and what ends in this period too? Nothing of both is a question as well:
/// who could be missed least.
struct Scenario {
  std::vector<std::string> without;  ///< words that name actors and initiatives, as for `departure_named`
  std::optional<Date> from;          ///< only with `before`, and earlier
  std::optional<Date> before;

  [[nodiscard]] bool is_open() const { return without.empty() && !before; }
};

/// Which initiatives are ranked: those that end from one day up to another, as far as these are given.
struct InitiativeRanking {
  std::optional<Date> from, before;  ///< neither: all of which an end is known
  std::size_t unknown = 0;           ///< initiatives of which no end is known: not ranked
  std::vector<Ranked<InitiativeId>> worst_first;
};

/// What comes of a scenario. Refers to the situation, which must outlive it.
struct Outcome {
  const Situation& situation;
  Departure named;                               ///< by the words of the scenario
  std::optional<Ending> ending;                  ///< what ends in the period; absent where none is given
  Departure departure;                           ///< who leaves and what ends, all together
  Loss loss;                                     ///< of all together; nothing for an open scenario
  std::vector<Ranked<ActorId>> actors;           ///< all, each as if it alone left, the worst first
  std::optional<InitiativeRanking> initiatives;  ///< absent where only a departure by name is asked for
  bool is_open = false;                          ///< as the scenario
};

/// UsageError for words that name nothing or more than one thing. An open scenario ranks the initiatives that end from
/// the date of the inventory on (a year or month counts from its first day), or all of which an end is known where the
/// inventory says no date. Linear in the inventory, apart from sorting and looking up words.
[[nodiscard]] Outcome outcome(const Situation& situation, const Scenario& scenario);

/// For each cell that goes white, in their order, the initiatives that end of which records stood in it; sorted, at
/// least one each.
[[nodiscard]] std::vector<std::vector<InitiativeId>> holders_of_white_cells(const Outcome& outcome);

}  // namespace regioscan::resilience
