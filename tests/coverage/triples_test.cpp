#include "coverage/triples.hpp"

#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::coverage {
namespace {

using inventory::Inventory;

/// Every combination of kind, sector and province `times` times, but for one.
Inventory all_but_one(std::uint32_t times) {
  Inventory result = testing::with_activities();
  base::Column<inventory::ActivityId, inventory::Activity> activities;
  for (std::uint32_t kind = 0; kind < 3; ++kind) {
    for (std::uint32_t sector = 0; sector < 3; ++sector) {
      for (std::uint32_t region = 1; region < 3; ++region) {
        for (std::uint32_t n = 0; n < times; ++n) {
          if (kind == 1 && sector == 2 && region == 2) continue;
          inventory::Activity activity = result.activities[inventory::ActivityId{0}];
          const std::vector<inventory::ValueId> kinds{inventory::ValueId{kind}}, sectors{inventory::ValueId{sector}};
          const std::span<const inventory::ValueId> lists[] = {kinds, sectors};
          activity.values = inventory::ValuesByDimension(lists);
          activity.province = inventory::RegionId{region};
          activities.add(activity);
        }
      }
    }
  }
  result.activities = activities;
  return result;
}

const std::vector<std::string> kKeys{"archetype", "sector", "province"};

TEST(MissingTriples, FindTheOneThatIsMissingAlthoughItsPairsExist) {
  const MissingTriples found = missing_triples(all_but_one(12), kKeys, {});
  ASSERT_EQ(found.first.size(), 1U);
  EXPECT_EQ(found.missing, 1U);
  const MissingTriple& triple = found.first.front();
  EXPECT_EQ(triple.labels[0].nl + triple.labels[1].nl + triple.labels[2].nl, "adviceGZeeland");
  EXPECT_EQ(triple.pairs[0], 12) << "advice for G, elsewhere";
  EXPECT_EQ(triple.pairs[1], 24);
  EXPECT_EQ(triple.pairs[2], 24);
  // Of 204 activities 60 are advice, 60 for G and 96 in Zeeland.
  EXPECT_NEAR(triple.expected, 12.0 * 24 * 24 * 204 / (60 * 60 * 96), 1e-12);
}

TEST(MissingTriples, DoNotListWhatWasHardlyExpected) {
  const MissingTriples found = missing_triples(all_but_one(4), kKeys, {.min_expected = 5});
  EXPECT_EQ(found.missing, 1U);
  EXPECT_EQ(found.worth_telling, 0U);
  EXPECT_TRUE(found.first.empty());
}

TEST(MissingTriples, LeaveOutATripleWithAPairThatDoesNotExist) {
  // With one of each, advice for G exists in Drenthe only: the pair does; without any activity nothing does.
  EXPECT_EQ(missing_triples(all_but_one(0), kKeys, {}).missing, 0U);
  EXPECT_EQ(missing_triples(all_but_one(1), kKeys, {.min_expected = 0.1}).first.size(), 1U);
}

TEST(MissingTriples, SkipFacetsOfTooManyCellsAndKeepTheListShort) {
  EXPECT_EQ(missing_triples(all_but_one(4), kKeys, {.most_cells = 10}).facets_left_out, 1U);
  const MissingTriples few = missing_triples(testing::with_activities(), kKeys, {.min_expected = 0, .most = 1});
  EXPECT_LE(few.first.size(), 1U);
  EXPECT_GE(few.worth_telling, few.first.size());
}

}  // namespace
}  // namespace regioscan::coverage
