#include "inventory/values_by_dimension.hpp"

#include <cassert>

namespace regioscan::inventory {

ValuesByDimension::ValuesByDimension(std::span<const std::span<const ValueId>> lists)
    : size_(static_cast<std::uint32_t>(lists.size())) {
  std::size_t count = lists.size();
  for (const std::span<const ValueId> list : lists) count += list.size();
  entries_.reserve(count);
  std::uint32_t end = size_;
  for (const std::span<const ValueId> list : lists) {
    end += static_cast<std::uint32_t>(list.size());
    entries_.push_back(ValueId{end});
  }
  for (const std::span<const ValueId> list : lists) entries_.insert(entries_.end(), list.begin(), list.end());
}

std::span<const ValueId> ValuesByDimension::operator[](DimensionId id) const {
  assert(id.index() < size());
  const std::size_t begin = id.index() == 0 ? size() : entries_[id.index() - 1].index();
  return std::span(entries_).subspan(begin, entries_[id.index()].index() - begin);
}

}  // namespace regioscan::inventory
