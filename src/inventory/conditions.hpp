#pragma once

#include <cstddef>
#include <vector>

#include "base/words.hpp"
#include "inventory/facets.hpp"
#include "inventory/selection.hpp"

namespace regioscan::inventory {

/// Conditions made ready for one inventory: the values found and the columns that they are on. Several on one facet are
/// one: any of their values. UsageError for a facet or value that there is not.
class Conditions {
 public:
  Conditions(const Inventory& inventory, const std::vector<Condition>& where);

  /// True if a condition is on records (activities, or initiatives where there are none) and not on actors alone.
  [[nodiscard]] bool are_on_records() const;
  /// True if a condition is on roles or types of actors.
  [[nodiscard]] bool are_on_participations() const;
  /// All conditions on records are met.
  [[nodiscard]] bool record_meets(std::size_t record) const;
  /// All conditions on participations are met.
  [[nodiscard]] bool participation_meets(std::size_t participation) const;
  /// "Activiteit: Signaleren of Kennisplatform", one for each condition.
  [[nodiscard]] std::vector<base::Words> in_words() const;

 private:
  struct Ready {
    FacetColumn column;
    std::vector<char> is_wanted;  ///< of each value; the last: of records without a value
  };
  [[nodiscard]] static bool meets(const Ready& condition, std::size_t at);

  std::vector<Ready> conditions_;
};

}  // namespace regioscan::inventory
