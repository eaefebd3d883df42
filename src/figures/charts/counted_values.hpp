#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/words.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::figures {

/// How many records have one value of a facet, or one of several that are taken together.
struct CountedValue {
  std::string key;  ///< of the value; "other" and "unknown" for what is taken together and what is not known
  base::Words label;
  std::int64_t count = 0;
  enum class Kind { value, other, unknown } kind = Kind::value;
};

struct CountedValues {
  std::string facet;
  base::Words title;  ///< of the facet
  std::vector<CountedValue> values;
  std::int64_t records = 0;
  bool is_single = true;  ///< no record has several values, so that the counts add up to the records
};

/// In which order values stand.
enum class Order { by_size, own };

/// Counts the records by the values of a facet: the `most` largest by themselves, the others together, and last those
/// of which the value is unknown. UsageError for a facet that there is not, or of which nothing is known.
[[nodiscard]] CountedValues counted_values(const inventory::Inventory& inventory, const std::string& facet, Order order,
                                           std::size_t most);

/// The facet that was asked for, or else the one that says what is done, or where nothing is known of that, where.
/// UsageError where there is neither.
[[nodiscard]] std::string facet_or_main(const inventory::Inventory& inventory, const std::string& asked);

}  // namespace regioscan::figures
