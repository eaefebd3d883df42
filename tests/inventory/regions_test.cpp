#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/taxonomy.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::string_view kTree = "id,name_nl,name_en,aliases,level,parent,codes\n";

std::vector<std::string> keys(const base::Column<RegionId, Region>& regions) {
  std::vector<std::string> found;
  for (const Region& region : regions) found.push_back(region.key);
  return found;
}

TEST(Regions, PutParentsBeforeChildrenWhateverTheOrderOfRows) {
  const auto one = read_regions(std::string(kTree) + "b,B,,,,a,\na,A,,,,,\nc,C,,x|y,stad,b,Q1\n", "r.csv", 0);
  const auto two = read_regions(std::string(kTree) + "c,C,,x|y,stad,b,Q1\na,A,,,,,\nb,B,,,,a,\n", "r.csv", 0);
  EXPECT_THAT(one.problems, IsEmpty());
  EXPECT_THAT(keys(one.regions), ElementsAre("a", "b", "c"));
  EXPECT_EQ(keys(one.regions), keys(two.regions));
  const Region& c = one.regions[RegionId{2}];
  EXPECT_EQ(c.name, (base::Words{"C", "C"})) << "without an English name the Dutch one counts";
  EXPECT_THAT(c.aliases, ElementsAre("x", "y"));
  EXPECT_THAT(lineage(one.regions, RegionId{2}), ElementsAre(RegionId{2}, RegionId{1}, RegionId{0}));
}

TEST(Regions, CutACircleOpenSoThatEveryLineageEnds) {
  const auto reading = read_regions(std::string(kTree) + "a,A,,,,b,\nb,B,,,,c,\nc,C,,,,a,\nd,D,,,,a,\n", "r.csv", 0);
  EXPECT_THAT(testing::codes(reading.problems), ElementsAre("region-circle"));
  for (const RegionId id : base::ids<RegionId>(reading.regions.size()))
    EXPECT_LE(lineage(reading.regions, id).size(), 4U);
}

TEST(Regions, NearestNameIsOfferedForAParentThatIsNotThere) {
  const auto reading = read_regions(std::string(kTree) + "nederland,N,,,,,\nb,B,,,,nederlnad,\n", "r.csv", 0);
  ASSERT_THAT(testing::codes(reading.problems), ElementsAre("unknown-id"));
  EXPECT_NE(reading.problems[0].mend.nl.find("'nederland'"), std::string::npos);
}

}  // namespace
}  // namespace regioscan::inventory
