#include "coverage/demand.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::coverage {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const inventory::Inventory& example() {
  static const inventory::Inventory inventory = testing::with_activities();
  return inventory;
}

std::vector<std::string> codes(const DemandReading& reading) {
  std::vector<std::string> found;
  for (const base::Problem& problem : reading.problems) found.push_back(problem.code);
  return found;
}

TEST(Demand, IsReadInTheWordsOfTheInventory) {
  const DemandReading reading =
      read_demand("region,sector,smes\nDrenthe,A,100\nZeeland,,2000\n", "vraag.csv", example());
  EXPECT_TRUE(reading.problems.empty());
  ASSERT_EQ(reading.rows.size(), 2U);
  EXPECT_EQ(reading.rows[0].region, inventory::RegionId{1});
  EXPECT_EQ(reading.rows[0].sector, inventory::ValueId{0});
  EXPECT_FALSE(reading.rows[1].sector) << "empty: all sectors together";
  EXPECT_EQ(reading.rows[1].enterprises, 2000);
}

TEST(Demand, NamesEverythingThatIsWrongWithItsRow) {
  const DemandReading reading = read_demand(
      "region,sector,smes\nDrente,A,100\nDrenthe,X,10\nDrenthe,A,veel\nDrenthe,A,-3\nDrenthe,C,5\nDrenthe,C,6\n",
      "vraag.csv", example());
  EXPECT_THAT(codes(reading),
              ElementsAre("unknown-region", "unknown-value", "not-a-number", "out-of-range", "double-row"));
  EXPECT_THAT(reading.problems[0].mend.nl + reading.problems[0].what.nl, HasSubstr("Drente"));
  EXPECT_TRUE(base::has_errors(reading.problems));
  EXPECT_THAT(codes(read_demand("region,smes\n", "vraag.csv", example())), ElementsAre("no-rows"));
  EXPECT_THAT(codes(read_demand("region,aantal\nDrenthe,4\n", "vraag.csv", example())), ElementsAre("missing-column"));
}

TEST(Supply, CountsWhoServesEachRowAndSpreadsReach) {
  const DemandReading reading = read_demand(
      "region,sector,smes\nDrenthe,A,100\nDrenthe,C,300\nDrenthe,G,500\nZeeland,G,50\n", "vraag.csv", example());
  const SupplyTable table = supply(example(), reading.rows);
  ASSERT_EQ(table.rows.size(), 4U);
  EXPECT_EQ(table.rows[0].serving, 2) << "x100 and x103";
  EXPECT_EQ(table.rows[0].perhaps, 1) << "x110, of which neither place nor sector is known";
  EXPECT_EQ(table.rows[2].serving, 1) << "x102";
  EXPECT_EQ(table.rows[3].serving, 3) << "x106, x109 and x111";
  // x100 reaches 40 of A (100) and C (300): 10 and 30; x103 reaches 60 of A.
  EXPECT_NEAR(table.rows[0].reach, 70, 1e-12);
  EXPECT_NEAR(*table.rows[0].reach_per_1000, 700, 1e-9);
  EXPECT_NEAR(table.rows[1].reach, 30 + 20, 1e-12);
  double sum = 0;
  for (const Supply& row : table.rows) sum += row.reach;
  EXPECT_NEAR(sum, table.reach, 1e-9) << "what is spread adds up";
  EXPECT_EQ(table.reach_not_spread, 300) << "advice in Zeeland for A, of which the demand has no row";
}

TEST(Supply, KnowsTheUnknownFromTheAbsentAndTheCountryFromTheRegion) {
  inventory::Inventory inventory = testing::with_activities();
  base::Column<inventory::ActivityId, inventory::Activity> activities = inventory.activities;
  activities[inventory::ActivityId{0}].scope = {inventory::RegionId{0}};
  inventory.activities = activities;
  const DemandReading reading = read_demand("region,sector,smes\nZeeland,A,100\n", "vraag.csv", inventory);
  const Supply row = supply(inventory, reading.rows).rows.front();
  EXPECT_EQ(row.serving, 2) << "x107 there, and x100 for the whole country";
  EXPECT_EQ(row.from_around, 1);
  EXPECT_EQ(row.perhaps, 1) << "x110, of which neither place nor sector is known";
}

TEST(Demand, RefusesRowsThatCountTheSameEnterprises) {
  EXPECT_THAT(codes(read_demand("region,sector,smes\nNederland,A,9\nDrenthe,A,5\nDrenthe,C,5\nDrenthe,,3\n", "v.csv",
                                example())),
              ElementsAre("double-row", "double-row"));
}

TEST(Supply, OfALargeRegionCountsWhatServesItsParts) {
  const DemandReading reading = read_demand("region,sector,smes\nNederland,A,100\n", "vraag.csv", example());
  EXPECT_EQ(supply(example(), reading.rows).rows[0].serving, 3) << "x100 and x103 in Drenthe, x107 in Zeeland";
}

TEST(SupplyFindings, NameTheRowsWithoutAnyOffer) {
  const DemandReading reading =
      read_demand("region,sector,smes\nDrenthe,A,100\nDrenthe,G,0\nZeeland,C,900\n", "vraag.csv", example());
  inventory::Inventory empty = testing::with_activities();
  empty.activities = {};
  const auto sentences = supply_findings(empty, supply(empty, reading.rows), 5);
  ASSERT_EQ(sentences.size(), 3U) << "a row without enterprises is no gap";
  EXPECT_EQ(sentences[1].nl, "Zeeland, C: 900 bedrijven en geen enkele activiteit.");
  EXPECT_EQ(sentences[2].en, "Drenthe, A: 100 enterprises and no activity at all.");
}

}  // namespace
}  // namespace regioscan::coverage
