#include "graph/grouping.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::graph {
namespace {

using testing::ElementsAre;

TEST(Grouping, IsNumberedBySizeThenBySmallestMember) {
  const Grouping groups = grouping({9, 4, 7, 4, 7, 1, 4});
  ASSERT_EQ(groups.members.size(), 4U);
  EXPECT_THAT(groups.members[ClusterId{0}], ElementsAre(ActorId{1}, ActorId{3}, ActorId{6}));
  EXPECT_THAT(groups.members[ClusterId{1}], ElementsAre(ActorId{2}, ActorId{4}));
  EXPECT_THAT(groups.members[ClusterId{2}], ElementsAre(ActorId{0}));
  EXPECT_THAT(groups.members[ClusterId{3}], ElementsAre(ActorId{5}));
}

TEST(Grouping, GivesEqualNumbersToEqualGroupsWhateverTheirLabels) {
  const Grouping one = grouping({5, 5, 0, 0, 3});
  const Grouping other = grouping({1, 1, 8, 8, 2});
  EXPECT_EQ(one.of, other.of);
  EXPECT_EQ(one.members, other.members);
}

TEST(Grouping, LeavesOutWhoHasNoLabel) {
  const Grouping groups = grouping({std::nullopt, 2, std::nullopt, 2});
  EXPECT_EQ(groups.of[ActorId{0}], std::nullopt);
  EXPECT_EQ(groups.of[ActorId{1}], ClusterId{0});
  EXPECT_EQ(groups.of.size(), 4U);
  EXPECT_EQ(groups.members.size(), 1U);
}

TEST(Grouping, OfNobodyHasNoGroups) {
  EXPECT_EQ(grouping({}).members.size(), 0U);
  EXPECT_EQ(grouping({std::nullopt}).members.size(), 0U);
}

}  // namespace
}  // namespace regioscan::graph
