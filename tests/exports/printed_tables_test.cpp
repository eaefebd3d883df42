// The published values are in tests/published; here: which tables an inventory gets.
#include "exports/printed_tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;

TEST(PrintedTables, AreThoseThatAnInventoryCanFill) {
  const analysis::Analysis analysis = analysis::analyse(testing::with_activities(), {}, {});
  const base::Files files = printed_table_files(analysis, {});
  std::vector<std::string> names;
  for (const auto& [name, bytes] : files) names.push_back(name);
  EXPECT_THAT(names, ::testing::ElementsAre("tables/activities_by_archetype.csv", "tables/archetype_by_province.csv",
                                            "tables/archetype_by_province_counts.csv", "tables/providers.csv",
                                            "tables/reach_by_archetype.csv", "tables/reach_class_by_province.csv",
                                            "tables/reach_class_by_province_counts.csv"));
  EXPECT_THAT(files.at("tables/activities_by_archetype.csv"),
              HasSubstr("scans,5\r\nadvice,4\r\nworkshops,2\r\nOngespecificeerd,1\r\n"));
  EXPECT_THAT(files.at("tables/providers.csv"), HasSubstr("actor,initiatives\r\n"));
  std::vector<std::string> named;
  for (const NamedFile& file : printed_table_names(analysis.inventory)) named.push_back(file.file);
  EXPECT_THAT(named, ::testing::UnorderedElementsAreArray(names));
}

TEST(PrintedTables, SayWhyOneIsAbsent) {
  const auto why = why_absent(testing::with_activities(), printed_tables()[1]);
  ASSERT_TRUE(why.has_value());
  EXPECT_EQ(why->en, "The table maturity_by_province is absent: 'maturity' is not known of any activity.");
  EXPECT_FALSE(why_absent(testing::with_activities(), printed_tables()[0]));
  EXPECT_TRUE(why_absent(testing::two_groups(), printed_tables()[0])) << "no activities at all";
}

}  // namespace
}  // namespace regioscan::exports
