#include "inventory/values_by_dimension.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/column.hpp"
#include "base/random.hpp"

namespace regioscan::inventory {
namespace {

using Lists = std::vector<std::vector<ValueId>>;

ValuesByDimension made_of(const Lists& lists) {
  const std::vector<std::span<const ValueId>> spans(lists.begin(), lists.end());
  return ValuesByDimension(spans);
}

Lists held_by(const ValuesByDimension& values) {
  Lists lists;
  for (const DimensionId id : base::ids<DimensionId>(values.size())) {
    lists.emplace_back(values[id].begin(), values[id].end());
  }
  return lists;
}

TEST(ValuesByDimension, HoldWhatWasPutIn) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    base::Stream chance = base::stream(seed, "values");
    Lists lists(chance.below(13));
    for (std::vector<ValueId>& list : lists) {
      for (std::uint64_t count = chance.below(4); count > 0; --count) {
        list.push_back(ValueId{static_cast<std::uint32_t>(chance.below(300))});
      }
    }
    const ValuesByDimension values = made_of(lists);
    EXPECT_EQ(held_by(values), lists) << "seed " << seed;
    EXPECT_EQ(values.empty(), lists.empty());
    const ValuesByDimension copy = values;
    EXPECT_EQ(copy, values);
    EXPECT_EQ(held_by(copy), lists) << "seed " << seed;
  }
}

TEST(ValuesByDimension, DifferInAnyValueAndInTheDimensionThatHasIt) {
  const ValueId one{1};
  const ValueId two{2};
  EXPECT_NE(made_of({{one}, {}}), made_of({{}, {one}}));
  EXPECT_NE(made_of({{one}, {}}), made_of({{two}, {}}));
  EXPECT_NE(made_of({{one}}), made_of({{one}, {}}));
  EXPECT_NE(made_of({{one, two}, {}}), made_of({{one}, {two}}));
  EXPECT_EQ(made_of({}), ValuesByDimension());
}

}  // namespace
}  // namespace regioscan::inventory
