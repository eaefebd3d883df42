#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/words.hpp"
#include "graph/bipartite.hpp"
#include "graph/grouping.hpp"
#include "graph/network.hpp"

namespace regioscan::measures {

struct WeightedPaths;

/// What a measure may be computed from. All of one inventory and one slice; the networks are projections of `graph`.
/// Without clusters or inventory a measure that needs them is absent for everybody.
struct Inputs {
  const graph::Bipartite& graph;
  const graph::Network& actors;                     ///< projection on actors, weighting newman
  const graph::Network& initiatives;                ///< projection on initiatives, weighting newman
  unsigned threads = 0;                             ///< 0: as many as the machine has; answers do not depend on it
  const graph::Grouping* clusters = nullptr;        ///< found on `actors`
  const inventory::Inventory* inventory = nullptr;  ///< of which `graph` was made: regions, types and roles
  const WeightedPaths* weighted = nullptr;          ///< of `actors`; absent: who needs them makes them anew
};

/// A score per actor and per initiative; absent where it has no meaning. A measure that is defined for one mode only
/// leaves the other side empty (size 0).
using Scores = graph::Sides<std::optional<double>>;

/// One row of the list of measures: it is the registry, the column heading, the axis label and the footnote.
struct Measure {
  std::string key;      ///< lasting English key, the CSV heading
  base::Words title;    ///< "verbindende positie (betweenness)"
  base::Words meaning;  ///< one plain sentence for somebody who knows regions, not graphs
  base::Words unit;
  std::string formula;  ///< with the symbols of the source
  std::string source;   ///< author, year
  Scores (*compute)(const Inputs&);
  std::string from = {};                      ///< key of a measure from which this one follows; empty: none
  Scores (*derive)(const Scores&) = nullptr;  ///< how it follows: gives what `compute` gives, for less
};

/// All measures, in the order in which tables show them.
[[nodiscard]] std::span<const Measure> all_measures();

/// The scores of all measures by key; what follows from another measure is not computed anew.
[[nodiscard]] std::map<std::string, Scores> all_scores(const Inputs& inputs);

/// The measure with this key; a wrong key is our own fault (OwnFault).
[[nodiscard]] const Measure& measure(std::string_view key);

}  // namespace regioscan::measures
