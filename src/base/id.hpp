#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace regioscan::base {

/// The place of one record among the records of its kind, counted from 0. `Kind` is a tag that is never
/// defined: ids of different kinds cannot be mixed. An id is meaningful inside one Inventory (or one
/// clustering) only; across inventories, files and scans identity is the text id of the record.
template <class Kind>
struct Id {
  std::uint32_t value = 0;

  [[nodiscard]] constexpr std::size_t index() const { return value; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

}  // namespace regioscan::base
