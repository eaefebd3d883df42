#include <map>

#include "tests/inventory/mapping/real_data.hpp"

namespace regioscan::inventory {
namespace {

using testing::listed;
using testing::times;

class RealDataH2020 : public testing::OnRealData {
 protected:
  [[nodiscard]] static Reading all() { return reading("h2020_nl.toml", "projects.csv"); }
  [[nodiscard]] static Reading digital() { return reading("h2020_nl_digital.toml", "projects_digital.csv"); }
  [[nodiscard]] static std::map<Role, std::size_t> roles(const Inventory& inventory) {
    std::map<Role, std::size_t> counts;
    for (const Participation& participation : inventory.participations) ++counts[participation.role];
    return counts;
  }

 private:
  [[nodiscard]] static Reading reading(std::string_view mapping, std::string_view projects) {
    return read_inventory({.path = testing::kMappings / mapping,
                           .tables = {{"participations", real("h2020_nl/participations.csv")},
                                      {"projects", real("h2020_nl") / projects}}});
  }
};

TEST_F(RealDataH2020, HasItsKnownSizesAndRoles) {
  const Reading read = all();
  ASSERT_TRUE(read.inventory) << listed(read.problems);
  EXPECT_EQ(read.inventory->actors.size(), 5923U);
  EXPECT_EQ(read.inventory->initiatives.size(), 1315U);
  EXPECT_EQ(read.inventory->activities.size(), 1315U);
  EXPECT_EQ(read.inventory->participations.size(), 12872U);
  EXPECT_EQ(roles(*read.inventory), (std::map<Role, std::size_t>{{Role::initiator, 1308}, {Role::executor, 11564}}));
}

TEST_F(RealDataH2020, OnlyBlanksInACountAndSharedNamesAreReported) {
  const Reading read = all();
  for (const base::Problem& problem : read.problems) {
    EXPECT_TRUE(problem.code == "same-name" || problem.code == "trimmed-space") << listed({problem});
  }
  EXPECT_EQ(times(read.problems, "trimmed-space"), 1315U);
}

TEST_F(RealDataH2020, ProgrammesAndTopicsAreOpenDimensionsWithSeveralValuesAProject) {
  const Reading read = all();
  ASSERT_TRUE(read.inventory);
  const auto& dimensions = read.inventory->taxonomy.dimensions;
  ASSERT_EQ(dimensions.size(), 2U);
  EXPECT_EQ(dimensions[DimensionId{0}].key, "programme");
  EXPECT_EQ(dimensions[DimensionId{0}].values.size(), 102U);
  EXPECT_EQ(dimensions[DimensionId{1}].values.size(), 469U);
  std::size_t most = 0;
  for (const Activity& activity : read.inventory->activities) {
    most = std::max(most, activity.values[DimensionId{0}].size());
    EXPECT_FALSE(activity.values[DimensionId{0}].empty()) << activity.name;
  }
  EXPECT_GT(most, 1U);
}

TEST_F(RealDataH2020, ProjectsHaveDatesAndTheCountriesOfTheirParticipants) {
  const Reading read = all();
  ASSERT_TRUE(read.inventory);
  const auto& regions = read.inventory->regions;
  std::size_t without_start = 0;
  for (const Initiative& project : read.inventory->initiatives) {
    without_start += project.start ? 0U : 1U;
    const bool is_dutch = std::any_of(project.regions.begin(), project.regions.end(),
                                      [&](RegionId region) { return regions[region].key == "nl"; });
    EXPECT_TRUE(is_dutch) << project.name;
  }
  EXPECT_EQ(without_start, 54U);
  for (const Actor& actor : read.inventory->actors) EXPECT_TRUE(actor.region) << actor.name;
}

TEST_F(RealDataH2020, TheDigitalSliceKeepsTheListedProjects) {
  const Reading read = digital();
  ASSERT_TRUE(read.inventory) << listed(read.problems);
  EXPECT_EQ(read.inventory->initiatives.size(), 177U);
  EXPECT_EQ(read.inventory->actors.size(), 1447U);
  EXPECT_EQ(read.inventory->participations.size(), 2138U);
}

}  // namespace
}  // namespace regioscan::inventory
