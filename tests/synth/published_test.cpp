#include "synth/published.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::synth {
namespace {

using ::testing::HasSubstr;

TEST(Published, HoldsTheTotalsOfTheReport) {
  const Published published = read_published(testing::source_path("data/published"));
  EXPECT_EQ(published.initiatives, 220U);
  EXPECT_EQ(published.most_activities, 13U);
  EXPECT_EQ(published.thought_to_exist, 400U);
  EXPECT_EQ(published.provinces().size(), 12U);
  ASSERT_EQ(published.archetypes().size(), 12U);
  std::int64_t activities = 0, reach = 0;
  for (std::size_t province = 0; province < 12; ++province) {
    activities += published.archetype_by_province.column_total(province);
  }
  for (std::size_t row = 0; row < 12; ++row) reach += published.registered_reach.counts[row][0];
  EXPECT_EQ(activities, 582);
  EXPECT_EQ(reach, 109339);
  EXPECT_EQ(published.providers.rows.size(), 18U);
}

/// A copy of the folder with one file changed.
std::string failure_with(const std::string& file, const std::string& from, const std::string& to) {
  const testing::Folder folder;
  for (const auto& entry : std::filesystem::directory_iterator(testing::source_path("data/published"))) {
    std::string bytes = base::file_bytes(entry.path());
    if (entry.path().filename() == file) {
      const std::size_t at = bytes.find(from);
      EXPECT_NE(at, std::string::npos);
      bytes.replace(at, from.size(), to);
    }
    folder.write(entry.path().filename().string(), bytes);
  }
  try {
    static_cast<void>(read_published(folder.path()));
  } catch (const base::FileError& error) {
    return error.why().en;
  }
  return {};
}

TEST(Published, RefusesTablesThatContradictEachOther) {
  EXPECT_THAT(failure_with("maturity_by_province.csv", "Drenthe,10", "Drenthe,11"),
              HasSubstr("Drenthe has 24 activities here and 23 in archetype_by_province.csv"));
  EXPECT_THAT(failure_with("totals.csv", "initiatives,220", "initiatives,veel"), HasSubstr("'veel' is not a count"));
  EXPECT_THAT(failure_with("reach_class_by_province.csv", "Zeeland", "Zeelandje"),
              HasSubstr("row 'Zeeland' is missing"));
  EXPECT_THAT(failure_with("reach_and_effort_class_by_archetype.csv", "reach_class", "class"),
              HasSubstr("column 'reach_class' is missing"));
}

TEST(Published, NeedsEveryTable) {
  const testing::Folder folder;
  EXPECT_THROW(static_cast<void>(read_published(folder.path())), base::FileError);
}

}  // namespace
}  // namespace regioscan::synth
