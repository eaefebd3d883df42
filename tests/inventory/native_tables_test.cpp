#include "inventory/native_tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(NativeTables, PutDimensionsBehindTheScope) {
  const std::string_view dimensions[] = {"p", "q"};
  const auto columns = columns_of(*native_table("activities"), dimensions);
  EXPECT_THAT(columns, ElementsAre("id", "initiative", "name", "province", "scope", "p", "q", "reach", "reach_class",
                                   "effort_class", "note", "internal"));
  EXPECT_EQ(columns_of(*native_table("actors"), dimensions).size(), 9U) << "only activities have them";
}

TEST(NativeTables, AreDescribedInTheManual) {
  const std::string manual = base::file_bytes(testing::source_path("data/README.md"));
  for (const NativeTable& table : native_tables()) {
    const std::size_t at = manual.find("| `" + std::string(table.name) + ".csv` |");
    ASSERT_NE(at, std::string::npos) << table.name;
    const std::string line = manual.substr(at, manual.find('\n', at) - at);
    for (const NativeColumn& column : table.columns) EXPECT_THAT(line, HasSubstr("`" + std::string(column.name) + "`"));
  }
}

TEST(NativeTables, KnowNoOtherNames) { EXPECT_EQ(native_table("rows"), nullptr); }

}  // namespace
}  // namespace regioscan::inventory
