#include "synth/ecosystem_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>

#include "synth/invented_activities.hpp"
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
  for (const auto& [regions, noise, unknown] : {std::tuple(12UL, 0UL, 0UL), std::tuple(5UL, 0UL, 0UL),
                                                std::tuple(12UL, 20UL, 20UL), std::tuple(5UL, 100UL, 5UL)}) {
    EcosystemSettings settings;
    settings.regions = regions;
    settings.likenesses_permille = 60;
    settings.noise_percent = noise;
    settings.unknown_percent = unknown;
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
  EXPECT_THAT(files.at("truth/likenesses.csv"), HasSubstr("duplicate,i0"));
  EXPECT_THAT(files.at("truth/same_by_chance.csv"), HasSubstr("initiative,same_as"));
  EXPECT_THAT(files.at("truth/settings.csv"), HasSubstr("likenesses_permille,20\r\nnoise_percent,0"));
  EXPECT_THAT(files.at("truth/name_variants.csv"), HasSubstr("actor,same_as\r\na0"));
  EXPECT_THAT(files.at("truth/settings.csv"), HasSubstr("participations,1400"));
  EXPECT_EQ(files.contains("regions.csv"), false) << "twelve regions are the provinces";
}

TEST(EcosystemFiles, DifferInActivitiesOnlyWhereThereIsNoise) {
  EcosystemSettings settings;
  const base::Files plain = ecosystem_files(ecosystem(settings));
  settings.noise_percent = settings.unknown_percent = 20;
  const base::Files loud = ecosystem_files(ecosystem(settings));
  EXPECT_EQ(loud, ecosystem_files(ecosystem(settings))) << "the same seed, the same bytes";
  for (const auto& [name, bytes] : plain) {
    const bool is_noisy = name == "activities.csv" || name == "truth/settings.csv";
    EXPECT_EQ(bytes != loud.at(name), is_noisy) << name;
  }
}

TEST(EcosystemFiles, HoldTheCellsThatWereNoted) {
  EcosystemSettings settings;
  settings.noise_percent = settings.unknown_percent = 20;
  const Ecosystem made = ecosystem(settings);
  const inventory::Reading reading = read(ecosystem_files(made));
  ASSERT_TRUE(reading.inventory);
  std::size_t at = 0, row = 0;
  std::vector<InventedActivity> noted;
  for (const inventory::Activity& activity : reading.inventory->activities) {
    for (; row == noted.size(); row = 0) noted = noted_activities(made, at++);
    for (const Trait trait : kTraits) {
      const inventory::DimensionId dimension{static_cast<std::uint32_t>(trait)};
      EXPECT_EQ(activity.values[dimension].size(), static_cast<std::size_t>(std::popcount(noted[row].cells[trait])))
          << activity.key << " " << key(trait);
    }
    ++row;
  }
  EXPECT_EQ(at, made.initiatives.size());
}

}  // namespace
}  // namespace regioscan::synth
