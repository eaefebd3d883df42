#include "inventory/init.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/taxonomy.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Init, AnEmptyInventoryReadsWithoutAProblem) {
  const testing::Folder folder;
  for (const auto& [name, bytes] : empty_inventory()) folder.write(name, bytes);
  const Reading reading = read_inventory({.path = folder.path(), .tables = {}});
  EXPECT_THAT(testing::codes(reading.problems), IsEmpty());
  ASSERT_TRUE(reading.inventory);
  EXPECT_EQ(reading.inventory->initiatives.size(), 0U);
  EXPECT_EQ(reading.inventory->taxonomy.dimensions.size(), default_taxonomy().dimensions.size());
  EXPECT_EQ(reading.inventory->regions.size(), default_regions().size());
}

TEST(Init, HasEveryTableAndEveryDimensionInItsHeader) {
  const base::Files files = empty_inventory();
  for (const char* name : {"actors.csv", "initiatives.csv", "activities.csv", "participations.csv", "regions.csv",
                           "taxonomy.toml", "inventory.toml", "README.txt"}) {
    EXPECT_TRUE(files.contains(name)) << name;
  }
  for (const Dimension& dimension : default_taxonomy().dimensions) {
    EXPECT_THAT(files.at("activities.csv"), HasSubstr("," + dimension.key + ","));
  }
  EXPECT_THAT(files.at("README.txt"), HasSubstr("regioscan check"));
}

}  // namespace
}  // namespace regioscan::inventory
