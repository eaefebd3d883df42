#include "figures/overlaps/compared_on.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/figures/alike.hpp"

namespace regioscan::figures {
namespace {

using inventory::InitiativeId;

base::Words of_first_pairs(const inventory::Inventory& inventory) {
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  return compared_on(profiles, {{InitiativeId{0}, InitiativeId{1}}, {InitiativeId{0}, InitiativeId{2}}});
}

TEST(ComparedOn, SaysHowManyDimensionsAreKnownAndNamesAFew) {
  const inventory::Inventory inventory = testing::with_families();
  const std::string of_all = std::to_string(inventory.taxonomy.dimensions.size());
  EXPECT_THAT(of_first_pairs(inventory).en,
              ::testing::StartsWith(" Compared on 3.0 of " + of_all + " dimensions on average ("));
}

TEST(ComparedOn, SaysWhereWordsAreAllThereIs) {
  inventory::Inventory inventory = testing::with_families();
  inventory.activities = {};
  EXPECT_EQ(of_first_pairs(inventory).nl, " Vergeleken op: alleen woorden (naam en beschrijving).");
}

TEST(ComparedOn, CountsThePairsThatHaveWordsOnly) {
  inventory::Inventory inventory = testing::with_families();
  decltype(inventory.activities) kept;
  for (const auto& activity : inventory.activities) {
    if (activity.initiative != InitiativeId{2}) kept.add(activity);
  }
  inventory.activities = kept;
  EXPECT_THAT(of_first_pairs(inventory).nl, ::testing::HasSubstr("; 1 van 2 paren op woorden alleen."));
}

TEST(ComparedOn, SaysNothingWithoutPairs) {
  const inventory::Inventory inventory = testing::with_families();
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  EXPECT_TRUE(compared_on(profiles, {}).empty());
}

}  // namespace
}  // namespace regioscan::figures
