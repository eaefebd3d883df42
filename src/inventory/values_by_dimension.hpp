#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "inventory/ids.hpp"

namespace regioscan::inventory {

/// The values of one activity in each dimension of the taxonomy, sorted; none in a dimension means unknown.
/// One allocation an activity: a vector a dimension takes four times the memory, which a million activities notice.
class ValuesByDimension {
 public:
  ValuesByDimension() = default;
  /// One list of values for each dimension, in their order.
  explicit ValuesByDimension(std::span<const std::span<const ValueId>> lists);

  /// The number of dimensions.
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::span<const ValueId> operator[](DimensionId id) const;

  friend bool operator==(const ValuesByDimension&, const ValuesByDimension&) = default;

 private:
  std::uint32_t size_ = 0;
  /// First an entry for each dimension, whose number is that of the entry behind its last value; then all values.
  std::vector<ValueId> entries_;
};

}  // namespace regioscan::inventory
