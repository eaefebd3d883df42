#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/region_names.hpp"
#include "inventory/taxonomy.hpp"
#include "inventory/value_names.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::IsEmpty;

std::string shipped(const std::string& name) { return base::file_bytes(testing::source_path(name)); }

const Dimension& dimension(std::string_view key) {
  for (const Dimension& candidate : default_taxonomy().dimensions) {
    if (candidate.key == key) return candidate;
  }
  throw std::out_of_range("no such dimension");
}

TEST(Defaults, ReadWithoutAProblem) {
  EXPECT_THAT(read_taxonomy(shipped("data/taxonomy/regioscan.toml"), "t").problems, IsEmpty());
  EXPECT_THAT(read_regions(shipped("data/regions-nl/regions.csv"), "r", 0).problems, IsEmpty());
}

TEST(Defaults, HoldTheDimensionsOfTheRegioscan) {
  EXPECT_EQ(dimension("archetype").values.size(), 12U);
  EXPECT_FALSE(dimension("archetype").many);
  EXPECT_EQ(dimension("sector").values.size(), 22U) << "21 sections and 'all'";
  EXPECT_TRUE(dimension("sector").all);
  EXPECT_TRUE(ValueNames(dimension("maturity")).means_unknown("Ongespecificeerd"));
  EXPECT_TRUE(dimension("technology").open && dimension("application").open && dimension("goal").open);
  for (const char* key : {"sector", "form", "technology", "application", "goal", "bottleneck", "rationale"}) {
    EXPECT_TRUE(dimension(key).many) << key;
  }
  EXPECT_EQ(dimension("rationale").values.size(), 7U);
}

TEST(Defaults, KnowEveryProvinceInThreeLanguagesAndByCode) {
  const RegionNames names(default_regions());
  const auto key = [&](std::string_view word) -> std::string {
    const auto& found = names.find(word);
    return found.size() == 1 ? default_regions()[found.front()].key : "";
  };
  EXPECT_EQ(key("Fryslân"), "friesland");
  EXPECT_EQ(key("Provincie Utrecht"), "utrecht");
  EXPECT_EQ(key("Grinslân"), "groningen");
  EXPECT_EQ(key("North Brabant"), "noord-brabant");
  for (const char* code : {"NL31", "NL35"}) EXPECT_EQ(key(code), "utrecht");
  for (const char* code : {"NL33", "NL36"}) EXPECT_EQ(key(code), "zuid-holland");
  EXPECT_FALSE(default_regions()[names.find("landelijk").front()].parent) << "national is the root";
  std::size_t provinces = 0;
  for (const Region& region : default_regions()) {
    EXPECT_FALSE(region.level.empty());
    if (region.level == "province") ++provinces;
  }
  EXPECT_EQ(provinces, 12U);
}

TEST(Defaults, PutTheNorthAndTheEastAsTheReportDoes) {
  const RegionNames names(default_regions());
  const auto part_of = [&](std::string_view province) {
    return default_regions()[lineage(default_regions(), names.find(province).front()).at(1)].key;
  };
  for (const char* north : {"Groningen", "Friesland", "Drenthe"}) EXPECT_EQ(part_of(north), "noord-nederland");
  for (const char* east : {"Overijssel", "Gelderland"}) EXPECT_EQ(part_of(east), "oost-nederland");
}

}  // namespace
}  // namespace regioscan::inventory
