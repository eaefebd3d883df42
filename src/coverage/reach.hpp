#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::coverage {

/// The reach of one kind of activity: as it was registered, and as its class says.
struct ReachOfValue {
  std::string key;
  base::Words label;
  std::string reach_class;  ///< the class of most of its activities (of equally many the lower); empty: unknown
  std::int64_t activities = 0;
  std::int64_t with_reach = 0;  ///< activities whose reach is registered
  std::int64_t registered = 0;  ///< sum of the registered reach: minima, and not different entrepreneurs
  /// registered / activities: what an activity of this kind reaches at least, since those whose reach is not registered
  /// add nothing; absent where none is registered.
  std::optional<double> per_activity;
  /// Kinds with a higher class that reach less per activity, and with a lower class that reach more.
  std::size_t higher_classed_reaching_less = 0, lower_classed_reaching_more = 0;

  [[nodiscard]] std::size_t disagreements() const { return higher_classed_reaching_less + lower_classed_reaching_more; }
};

struct ReachComparison {
  base::Words title;                 ///< of the facet
  std::vector<ReachOfValue> values;  ///< in the order of the taxonomy; those without activities left out
  std::int64_t registered = 0;       ///< over all activities that have a value
  std::size_t activities = 0;        ///< that have a value
  std::size_t with_reach = 0;        ///< of those whose reach is registered
  std::size_t pairs = 0;             ///< pairs of kinds of different class
  std::size_t reversed = 0;          ///< those of which the lower class reaches more per activity
};

/// Registered against classed reach over the values of one facet, such as archetype: where do the two disagree? Empty
/// where no reach is registered or no class is known. A facet that gives an activity several values counts it in each.
[[nodiscard]] ReachComparison reach_comparison(const inventory::Inventory& inventory, std::string_view facet);

/// In words: how many pairs are the wrong way round, and the kind that is so most. Nothing where it is empty.
[[nodiscard]] std::vector<base::Words> reach_findings(const ReachComparison& comparison);

}  // namespace regioscan::coverage
