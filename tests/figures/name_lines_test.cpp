#include "figures/name_lines.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using ::testing::ElementsAre;

TEST(NameLines, BreakAtHyphensAndInsideWordsThatAreTooWide) {
  EXPECT_THAT(name_lines("Noord-Holland", 7, 36, 4), ElementsAre("Noord-", "Holland"));
  EXPECT_THAT(name_lines("Utrecht", 7, 100, 4), ElementsAre("Utrecht"));
  for (const std::string& line : name_lines("Gelderland als geheel", 7, 24, 9))
    EXPECT_LE(scene::cautious_width_pt(line, 7), 24) << line;
  EXPECT_TRUE(name_lines("", 7, 30, 4).empty());
}

TEST(NameLines, CutAWordBeforeAnEndingThatReadersKnowAndNowhereElse) {
  EXPECT_THAT(name_lines("Gelderland", 7, 30, 4), ElementsAre("Gelder-", "land"));
  EXPECT_THAT(name_lines("Friesland", 7, 25, 4), ElementsAre("Fries-", "land"));
  EXPECT_THAT(name_lines("Oostenrijk", 7, 32, 4), ElementsAre("Oosten-", "rijk"));
  const std::vector<std::string> whole = name_lines("België", 7, 19, 4);
  ASSERT_EQ(whole.size(), 1U);
  EXPECT_TRUE(whole.front().ends_with("…")) << whole.front();
}

TEST(NameLines, EndInAnEllipsisWhereThereAreTooMany) {
  const std::vector<std::string> lines = name_lines("een twee drie vier vijf zes", 7, 22, 2);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_TRUE(lines.back().ends_with("…"));
}

}  // namespace
}  // namespace regioscan::figures
