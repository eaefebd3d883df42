#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Reading read(const std::string& participations) {
  return testing::read_files({{"participations.csv", participations}});
}

std::vector<std::string> listed(const Inventory& inventory) {
  std::vector<std::string> lines;
  for (const Participation& p : inventory.participations) {
    lines.push_back(inventory.actors[p.actor].key + " " + inventory.initiatives[p.initiative].key + " " +
                    std::string(key(p.role)));
  }
  return lines;
}

TEST(LinkParticipations, AreSortedAndMayHaveSeveralRoles) {
  const Reading reading = read("actor,initiative,role\nb,i2,uitvoerder\nb,i1,financier|initiatiefnemer\na,i1,\n");
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_THAT(listed(*reading.inventory),
              ElementsAre("a i1 unknown", "b i1 initiator", "b i1 funder", "b i2 executor"));
}

TEST(LinkParticipations, CountOnceWhatIsRepeated) {
  const Reading reading = read(
      "actor,initiative,role,note,internal\na,i1,funder,z,\na,i1,financier,b,ja\na,i1,,,\na,i2,,,\na,i1,funder,,\n");
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(listed(*reading.inventory), ElementsAre("a i1 funder", "a i1 unknown", "a i2 unknown"));
  ASSERT_THAT(testing::codes(reading.problems), ElementsAre("repeated-participation"));
  EXPECT_EQ(reading.problems[0].times, 2U);
  EXPECT_EQ(reading.inventory->participations[0].note, "b");
  EXPECT_TRUE(reading.inventory->participations[0].is_internal) << "what one row hides stays hidden";
}

TEST(LinkParticipations, AnUnknownRoleIsKeptAsUnknown) {
  const Reading reading = read("actor,initiative,role\na,i1,fundr\nb,i2,\n");
  ASSERT_TRUE(reading.inventory);
  ASSERT_THAT(testing::codes(reading.problems), ElementsAre("unknown-role"));
  EXPECT_NE(reading.problems[0].mend.en.find("'funder'"), std::string::npos);
  EXPECT_EQ(reading.inventory->participations[0].role, Role::unknown);
}

}  // namespace
}  // namespace regioscan::inventory
