#include "exports/assessment_tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;

proposals::Assessment sample() {
  const inventory::Inventory inventory = testing::with_activities();
  return proposals::assess(inventory, testing::sound_proposal(testing::kScansInZeeland, inventory), {});
}

TEST(AssessmentTables, NearestHasARowForEachNearInitiative) {
  const std::string csv = nearest_csv(sample(), {});
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 1 + 4);
  EXPECT_THAT(csv, HasSubstr("id,name,kind,kind_label,similarity,content,strength,"));
  EXPECT_THAT(csv, HasSubstr("Beide bieden scans"));
  EXPECT_THAT(nearest_csv(sample(), {.language = base::Language::nl, .dialect = CsvDialect::excel_nl, .banner = {}}),
              HasSubstr("id;name;kind"));
}

TEST(AssessmentTables, InviteHasARowForEachActorAndInitiative) {
  const proposals::Assessment assessment = sample();
  std::size_t rows = 0;
  for (const proposals::Invitation& invitation : assessment.invitations) rows += invitation.involvements.size();
  const std::string csv = invite_csv(assessment, {});
  EXPECT_EQ(static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n')), 1 + rows);
}

TEST(AssessmentTables, CellsHoldCountsAndVerdict) {
  const std::string csv = touched_cells_csv(sample(), {});
  EXPECT_THAT(csv, HasSubstr("scans,zeeland,scans,Zeeland,1,0,0,"));
  EXPECT_THAT(csv, HasSubstr("surprisingly_empty"));
}

TEST(AssessmentTables, GuardAgainstFormulasAndCarryTheBanner) {
  proposals::Assessment assessment = sample();
  assessment.inventory.initiatives[assessment.near[0].initiative].name = "=cmd()";
  const std::string csv = nearest_csv(
      assessment, {.language = base::Language::en, .dialect = CsvDialect::standard, .banner = "Reconstruction"});
  EXPECT_THAT(csv, HasSubstr(",'=cmd(),"));
  EXPECT_THAT(csv, HasSubstr(",Reconstruction\r\n"));
}

}  // namespace
}  // namespace regioscan::exports
