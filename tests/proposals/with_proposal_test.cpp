#include "proposals/with_proposal.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::proposals {
namespace {

using inventory::InitiativeId;
using inventory::Inventory;

template <class Records>
void expect_sorted(const Records& records) {
  EXPECT_TRUE(
      std::is_sorted(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.key < b.key; }));
  EXPECT_EQ(
      std::adjacent_find(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.key == b.key; }),
      records.end());
}

TEST(WithProposal, IsTheInventoryThatSomebodyWouldHaveWrittenDown) {
  const Inventory old = testing::two_groups();
  const Proposal proposal = testing::sound_proposal(
      "name='Plan'\nregions='Zeeland'\n[[partner]]\nactor='Anna'\n[[partner]]\nactor='Nieuw'\n[[partner]]\nactor='Aap'"
      "\n",
      old);
  Inventory expected = testing::small_inventory({{"Anna", "N1"},
                                                 {"Bas", "N1"},
                                                 {"Cor", "N1"},
                                                 {"Anna", "N2"},
                                                 {"Bas", "N2"},
                                                 {"Cor", "N2"},
                                                 {"Brug", "N2"},
                                                 {"Xan", "Z1"},
                                                 {"Yde", "Z1"},
                                                 {"Zus", "Z1"},
                                                 {"Xan", "Z2"},
                                                 {"Yde", "Z2"},
                                                 {"Zus", "Z2"},
                                                 {"Brug", "Z2"},
                                                 {"Anna", "proposal"},
                                                 {"Nieuw", "proposal"},
                                                 {"Aap", "proposal"}});
  const WithProposal made = with_proposal(old, proposal);
  expected.initiatives[made.initiative].name = "Plan";
  expected.initiatives[made.initiative].regions = {inventory::RegionId{2}};
  EXPECT_EQ(made.inventory.content, inventory::content_hash(expected));
  EXPECT_EQ(made.inventory.initiatives[made.initiative].key, "proposal");
}

TEST(WithProposal, HasNoIdThatWasThere) {
  Inventory old = testing::with_activities();
  old.initiatives[InitiativeId{0}].key = "proposal";
  old.initiatives[InitiativeId{1}].key = "proposal-2";
  old.initiatives[InitiativeId{2}].key = "q";
  old.initiatives[InitiativeId{3}].key = "r";
  old.activities[inventory::ActivityId{0}].key = "proposal-activity-0001";
  old.activities[inventory::ActivityId{1}].key = "proposal-activity-0001-2";
  const WithProposal made = with_proposal(old, testing::sound_proposal(testing::kScansInZeeland, old));
  expect_sorted(made.inventory.initiatives);
  expect_sorted(made.inventory.activities);
  expect_sorted(made.inventory.actors);
  EXPECT_EQ(made.inventory.initiatives[made.initiative].name, "Scan Zeeland");
  EXPECT_EQ(made.inventory.activities.size(), old.activities.size() + 1);
}

TEST(WithProposal, LeavesEveryRecordWhatItWas) {
  const Inventory old = testing::with_activities();
  const WithProposal made = with_proposal(old, testing::sound_proposal(testing::kScansInZeeland, old));
  std::size_t own = 0;
  for (const inventory::Activity& activity : made.inventory.activities) {
    if (activity.initiative == made.initiative) {
      ++own;
      continue;
    }
    const auto was = std::find_if(old.activities.begin(), old.activities.end(),
                                  [&](const auto& a) { return a.key == activity.key; });
    ASSERT_NE(was, old.activities.end());
    EXPECT_EQ(old.initiatives[was->initiative].key, made.inventory.initiatives[activity.initiative].key);
    EXPECT_EQ(before(made, activity.initiative), was->initiative);
  }
  EXPECT_EQ(own, 1U);
  EXPECT_EQ(made.inventory.participations.size(), old.participations.size() + 3);
}

TEST(WithProposal, AddsNewValuesBehindThoseOfAnOpenDimension) {
  Inventory old = testing::with_activities();
  old.taxonomy.dimensions[inventory::DimensionId{1}].open = true;
  const WithProposal made = with_proposal(old, testing::sound_proposal("name='x'\n[[activity]]\nsector='Z'\n", old));
  const auto& values = made.inventory.taxonomy.dimensions[inventory::DimensionId{1}].values;
  ASSERT_EQ(values.size(), 4U);
  EXPECT_EQ(values[inventory::ValueId{3}].key, "Z");
}

TEST(WithProposal, AddsNoActivityWhereThereAreNone) {
  const Inventory old = testing::two_groups();
  EXPECT_TRUE(
      with_proposal(old, testing::sound_proposal("name='x'\n[[activity]]\n", old)).inventory.activities.empty());
}

}  // namespace
}  // namespace regioscan::proposals
