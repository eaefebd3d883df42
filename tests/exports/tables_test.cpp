#include "exports/tables.hpp"

#include <gtest/gtest.h>

#include <set>

#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

TEST(AllTables, HaveDifferentNamesTitlesInBothLanguagesAndAHeader) {
  const analysis::Analysis analysis = analysis::analyse(testing::two_groups(), {}, {});
  std::set<std::string> names;
  for (const TableFile& table : all_tables()) {
    EXPECT_TRUE(names.insert(table.name).second) << table.name;
    EXPECT_FALSE(table.title.nl.empty());
    EXPECT_NE(table.title.nl, table.title.en);
    EXPECT_GT(table.text(analysis, {}).size(), 10U);
  }
}

}  // namespace
}  // namespace regioscan::exports
