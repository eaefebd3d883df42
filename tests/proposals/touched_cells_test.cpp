#include "proposals/touched_cells.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/analysis.hpp"
#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::proposals {
namespace {

using inventory::Inventory;

TouchedCells cells_of(const std::string& text, const Inventory& inventory) {
  const WithProposal after = with_proposal(inventory, testing::sound_proposal(text, inventory));
  return touched_cells(inventory, after, analysis::spot_settings(inventory));
}

TEST(TouchedCells, HoldWhatIsThereAlready) {
  const TouchedCells touched =
      cells_of("name='x'\nregions='Drenthe'\n[[activity]]\narchetype='scans'\n[[activity]]\narchetype='scans'\n",
               testing::with_activities());
  ASSERT_EQ(touched.cells.size(), 1U);
  const TouchedCell& cell = touched.cells[0];
  EXPECT_EQ(name_of(cell).nl, "scans × Drenthe");
  EXPECT_EQ(cell.proposed, 2U);
  EXPECT_EQ(cell.activities, 5U);
  EXPECT_EQ(cell.initiatives.size(), 2U);
  EXPECT_TRUE(cell.is_hot_spot()) << "all five scans are in Drenthe";
}

TEST(TouchedCells, AreCountedAsInTheMainTable) {
  const Inventory inventory = testing::with_activities();
  const coverage::CrossTable table = coverage::cross_table(inventory, "archetype", "province");
  for (std::uint32_t row = 0; row < table.row_count(); ++row) {
    for (std::uint32_t column = 0; column < table.column_count(); ++column) {
      const TouchedCells touched = cells_of("name='x'\nregions='" + table.columns().values[column].key +
                                                "'\n[[activity]]\narchetype='" + table.rows().values[row].key + "'\n",
                                            inventory);
      ASSERT_EQ(touched.cells.size(), 1U);
      EXPECT_EQ(static_cast<std::int64_t>(touched.cells[0].activities), table.at(row, column));
      EXPECT_EQ(touched.cells[0].is_empty(), table.at(row, column) == 0);
    }
  }
}

TEST(TouchedCells, TellAWhiteSpotByTheVerdictBefore) {
  const TouchedCells touched =
      cells_of("name='x'\nregions='Zeeland'\n[[activity]]\narchetype='scans'\n", testing::with_activities());
  ASSERT_EQ(touched.cells.size(), 1U);
  const coverage::CrossTable table = coverage::cross_table(testing::with_activities(), "archetype", "province");
  const coverage::Spots spots = coverage::spots(table, {});
  EXPECT_EQ(touched.cells[0].verdict, spots.cells[1].verdict);
  EXPECT_TRUE(touched.cells[0].is_white_spot());
}

TEST(TouchedCells, CountWhatCannotBePlaced) {
  const TouchedCells touched = cells_of("name='x'\n[[activity]]\narchetype='scans'\n[[activity]]\nprovince='Zeeland'\n",
                                        testing::with_activities());
  EXPECT_TRUE(touched.cells.empty());
  EXPECT_EQ(touched.nowhere, 2U);
}

TEST(TouchedCells, AreNoneWithoutATable) {
  const TouchedCells touched = cells_of("name='x'\n", testing::two_groups());
  EXPECT_FALSE(touched.rows.has_value());
  EXPECT_TRUE(touched.cells.empty());
}

}  // namespace
}  // namespace regioscan::proposals
