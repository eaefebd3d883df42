#include "report/assessment_sections.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::report {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

proposals::Assessment sample() {
  const inventory::Inventory inventory = testing::with_activities();
  return proposals::assess(inventory, testing::sound_proposal(testing::kScansInZeeland, inventory), {});
}

TEST(AssessmentSections, HaveARowForEachFinding) {
  const proposals::Assessment assessment = sample();
  const auto rows = [](const std::string& html) {
    std::size_t count = 0;
    for (std::size_t at = html.find("<th scope=\"row\">"); at != std::string::npos;
         at = html.find("<th scope=\"row\">", at + 1))
      ++count;
    return count;
  };
  EXPECT_EQ(rows(near_section(assessment, base::Language::nl)), assessment.near.size());
  EXPECT_EQ(rows(invite_section(assessment, base::Language::nl)), assessment.invitations.size());
  EXPECT_EQ(rows(cells_section(assessment, base::Language::nl)), assessment.cells.cells.size());
  EXPECT_EQ(rows(network_section(assessment, base::Language::nl)), assessment.network.clusters.size());
}

TEST(AssessmentSections, HaveNoTableWhereThereIsNothingToShow) {
  const inventory::Inventory inventory = testing::small_inventory({});
  const proposals::Assessment empty =
      proposals::assess(inventory, testing::sound_proposal("name='x'\n", inventory), {});
  for (const std::string& html :
       {near_section(empty, base::Language::en), invite_section(empty, base::Language::en),
        cells_section(empty, base::Language::en), network_section(empty, base::Language::en)}) {
    EXPECT_THAT(html, Not(HasSubstr("<table")));
    EXPECT_THAT(html, HasSubstr("<h2"));
  }
}

TEST(AssessmentSections, CountInitiativesBeyondTheThirdOfACell) {
  proposals::Assessment assessment = sample();
  assessment.cells.cells[0].initiatives = {inventory::InitiativeId{0}, inventory::InitiativeId{1},
                                           inventory::InitiativeId{2}, inventory::InitiativeId{3}};
  EXPECT_THAT(cells_section(assessment, base::Language::nl), HasSubstr("N1; N2; Z1; nog 1"));
}

}  // namespace
}  // namespace regioscan::report
