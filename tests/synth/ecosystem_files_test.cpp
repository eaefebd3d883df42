#include "synth/ecosystem_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::synth {
namespace {

using ::testing::HasSubstr;

inventory::Reading read(const base::Files& files) {
  const testing::Folder folder;
  for (const auto& [name, bytes] : files) {
    std::filesystem::create_directories((folder.path() / name).parent_path());
    folder.write(name, bytes);
  }
  return inventory::read_inventory({.path = folder.path(), .tables = {}});
}

TEST(EcosystemFiles, AreASoundInventory) {
  for (const std::size_t regions : {12UL, 5UL}) {
    EcosystemSettings settings;
    settings.regions = regions;
    const inventory::Reading reading = read(ecosystem_files(ecosystem(settings)));
    ASSERT_TRUE(reading.inventory);
    EXPECT_EQ(reading.inventory->actors.size(), 400U);
    EXPECT_EQ(reading.inventory->initiatives.size(), 220U);
    EXPECT_EQ(reading.inventory->participations.size(), 1400U);
    for (const base::Problem& problem : reading.problems) {
      EXPECT_EQ(problem.code, "same-name") << "a name in capitals is a variant that check finds";
    }
  }
}

TEST(EcosystemFiles, TellTheTruthBeside) {
  const base::Files files = ecosystem_files(ecosystem({}));
  EXPECT_THAT(files.at("truth/clusters.csv"), HasSubstr("actor,a000001,"));
  EXPECT_THAT(files.at("truth/likenesses.csv"), HasSubstr("kind,initiative,like"));
  EXPECT_THAT(files.at("truth/name_variants.csv"), HasSubstr("actor,same_as\r\na0"));
  EXPECT_THAT(files.at("truth/settings.csv"), HasSubstr("participations,1400"));
  EXPECT_EQ(files.contains("regions.csv"), false) << "twelve regions are the provinces";
}

}  // namespace
}  // namespace regioscan::synth
