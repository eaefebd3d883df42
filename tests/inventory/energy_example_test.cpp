#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/taxonomy.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

class EnergyExample : public ::testing::Test {
 protected:
  Reading reading = read_inventory({.path = testing::source_path("data/energy-example"), .tables = {}});

  static std::vector<std::string> keys_of(const Taxonomy& taxonomy, std::string_view dimension) {
    std::vector<std::string> keys;
    for (const Dimension& candidate : taxonomy.dimensions) {
      if (candidate.key != dimension) continue;
      for (const Value& value : candidate.values) keys.push_back(value.key);
    }
    return keys;
  }
};

TEST_F(EnergyExample, AnotherThemeNeedsNoCode) {
  EXPECT_THAT(testing::codes(reading.problems), ::testing::IsEmpty());
  ASSERT_TRUE(reading.inventory);
  EXPECT_EQ(reading.inventory->initiatives.size(), 12U);
  EXPECT_EQ(reading.inventory->activities.size(), 24U);
  EXPECT_EQ(reading.inventory->actors.size(), 22U);
}

TEST_F(EnergyExample, OnlyTheFormDiffersFromTheRegioscan) {
  ASSERT_TRUE(reading.inventory);
  const Taxonomy& own = reading.inventory->taxonomy;
  EXPECT_FALSE(keys_of(own, "form").empty());
  EXPECT_NE(keys_of(own, "form"), keys_of(default_taxonomy(), "form"));
  for (const char* same : {"archetype", "sector", "bottleneck", "rationale"}) {
    EXPECT_EQ(keys_of(own, same), keys_of(default_taxonomy(), same)) << same;
  }
}

TEST_F(EnergyExample, SaysThatItIsFictive) {
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(reading.inventory->about.name, ::testing::HasSubstr("fictief"));
}

}  // namespace
}  // namespace regioscan::inventory
