#include "exports/coverage_tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

using coverage::cross_table;
using ::testing::HasSubstr;
using ::testing::Not;

const inventory::Inventory& example() {
  static const inventory::Inventory inventory = testing::with_activities();
  return inventory;
}

TEST(CrossTableCsv, HasTheUnknownAndTheTotalsBehindTheValues) {
  EXPECT_EQ(cross_table_csv(cross_table(example(), "archetype", "province"), Share::none, {}),
            "\xEF\xBB\xBF"
            "Activiteit,Drenthe,Zeeland,onbekend,totaal\r\n"
            "scans,5,0,0,5\r\nadvice,0,3,1,4\r\nworkshops,1,1,0,2\r\nonbekend,0,1,0,1\r\ntotaal,6,5,1,12\r\n");
}

TEST(CrossTableCsv, GivesWholePercentsHalvesRoundedUpAndKeepsTheDivisorAsACount) {
  const std::string rows = cross_table_csv(cross_table(example(), "archetype", "province"), Share::row, {});
  EXPECT_THAT(rows, HasSubstr("advice,0,75,25,4\r\n"));
  EXPECT_THAT(rows, HasSubstr("totaal,50,42,8,12\r\n"));
  const std::string columns = cross_table_csv(cross_table(example(), "archetype", "province"), Share::column, {});
  EXPECT_THAT(columns, HasSubstr("scans,83,0,0,42\r\n"));
  EXPECT_THAT(columns, HasSubstr("aantal,6,5,1,12\r\n"));
}

TEST(CrossTableCsv, OfAnEmptyRowHasNoPercents) {
  inventory::Inventory inventory = testing::with_activities();
  inventory.activities = {};
  EXPECT_EQ(shown_cell(cross_table(inventory, "archetype", "role"), Share::row, 0, 0), "");
}

TEST(CellsCsv, HasARowForEachCellWithItsVerdict) {
  const coverage::CrossTable table = cross_table(example(), "archetype", "province");
  const std::string csv = cells_csv(table, coverage::spots(table, {}), {.language = base::Language::en});
  EXPECT_THAT(csv, HasSubstr("scans,zeeland,scans,Zeeland,0,0,0,2,0,0.0238095238,0.0238095238,1,"));
  EXPECT_THAT(csv, HasSubstr(",surprisingly_empty,surprisingly empty\r\n"));
}

TEST(ReachCsv, SetsRegisteredAgainstClassed) {
  EXPECT_THAT(reach_csv(coverage::reach_comparison(example(), "archetype"), {}),
              HasSubstr("advice,advice,laag,4,2,310,77.5,1,0\r\n"));
}

TEST(Tables, OfAReconstructionCarryTheBannerInALastEmptyColumn) {
  const TableStyle style{.banner = "Let op: verzonnen"};
  const std::string csv = cross_table_csv(cross_table(example(), "archetype", "province"), Share::none, style);
  EXPECT_THAT(csv, HasSubstr(",totaal,Let op: verzonnen\r\nscans,5,0,0,5,\r\n"));
}

TEST(DemandCsv, NamesItsRowsInTheLanguage) {
  const auto reading = coverage::read_demand("region,sector,smes\nDrenthe,A,100\n", "d.csv", example());
  EXPECT_THAT(demand_csv(example(), coverage::supply(example(), reading.rows), {}),
              HasSubstr("\"Drenthe, A\",drenthe,A,,100,2,0,1,100,1000\r\n"));
}

TEST(TriplesCsv, HasARowForEachMissingCombination) {
  const auto triples =
      coverage::missing_triples(example(), {"archetype", "sector", "province"}, {.min_expected = 0.01, .most = 3});
  const std::string csv = triples_csv(triples, {});
  EXPECT_THAT(csv, HasSubstr("first_dimension,first,"));
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), static_cast<std::ptrdiff_t>(1 + triples.first.size()));
}

}  // namespace
}  // namespace regioscan::exports
