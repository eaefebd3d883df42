#include "measures/measures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/failure.hpp"
#include "measures/measure_rows.hpp"
#include "measures/weighted_paths.hpp"

namespace regioscan::measures {

std::span<const Measure> all_measures() {
  static const std::vector<Measure> measures = [] {
    std::vector<Measure> all;
    std::array parts{centrality_rows(), structure_rows(), spread_rows(), brokerage_rows(), role_rows()};
    for (std::vector<Measure>& rows : parts) {
      std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
  }();
  return measures;
}

std::map<std::string, Scores> all_scores(const Inputs& given) {
  // Three measures read the weighted ways, which take longer to find than all three to read.
  const WeightedPaths weighted = weighted_paths(given.graph, given.actors, given.threads);
  Inputs inputs = given;
  inputs.weighted = &weighted;
  std::map<std::string, Scores> scores;
  for (const Measure& measure : all_measures()) {
    if (measure.derive == nullptr) scores.emplace(measure.key, measure.compute(inputs));
  }
  for (const Measure& measure : all_measures()) {
    if (measure.derive != nullptr) scores.emplace(measure.key, measure.derive(scores.at(measure.from)));
  }
  return scores;
}

const Measure& measure(std::string_view key) {
  const std::span<const Measure> all = all_measures();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Measure& measure) { return measure.key == key; });
  if (found == all.end()) {
    throw base::OwnFault(
        {fmt::format("De maat '{}' bestaat niet.", key), fmt::format("There is no measure '{}'.", key)});
  }
  return *found;
}

}  // namespace regioscan::measures
