#include "inventory/region_names.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class RegionNamesOfATree : public ::testing::Test {
 protected:
  base::Column<RegionId, Region> regions =
      read_regions("id,name_nl,parent\nnl,Nederland,\np,Utrecht,nl\ng,Utrecht,p\nb1,Bergen,p\nb2,Bergen,p\nlb,nl,p\n",
                   "r", 0)
          .regions;
  RegionNames names{regions};
  [[nodiscard]] std::vector<std::string> found(std::string_view word) const {
    std::vector<std::string> keys;
    for (const RegionId id : names.find(word)) keys.push_back(regions[id].key);
    return keys;
  }
};

TEST_F(RegionNamesOfATree, AProvinceIsMeantBeforeItsCity) { EXPECT_THAT(found("utrecht"), ElementsAre("p")); }

TEST_F(RegionNamesOfATree, TwoOfOneLevelStayTwo) { EXPECT_THAT(found("Bergen"), ElementsAre("b1", "b2")); }

TEST_F(RegionNamesOfATree, AKeyGoesBeforeAName) {
  EXPECT_THAT(found("nl"), ElementsAre("nl"));
  EXPECT_THAT(found("b2"), ElementsAre("b2"));
}

TEST_F(RegionNamesOfATree, UnknownWordsGiveNothingButMayHaveAGuess) {
  EXPECT_THAT(found("Utrect"), IsEmpty());
  EXPECT_EQ(names.guess("Utrect"), "Utrecht");
}

}  // namespace
}  // namespace regioscan::inventory
