#include "synth/reconstruction.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::synth {
namespace {

using inventory::Inventory;

const Published& published() {
  static const Published tables = read_published(testing::source_path("data/published"));
  return tables;
}

Inventory read(const base::Files& files) {
  const testing::Folder folder;
  for (const auto& [name, bytes] : files) folder.write(name, bytes);
  inventory::Reading reading = inventory::read_inventory({.path = folder.path(), .tables = {}});
  EXPECT_TRUE(reading.problems.empty()) << "not even a warning";
  return reading.inventory.value();
}

TEST(Reconstruction, IsWhatShipsByteForByte) {
  for (const auto& [name, bytes] : reconstruction(published(), 2)) {
    EXPECT_EQ(bytes, base::file_bytes(testing::source_path("data/regioscan-2023") / name)) << name;
  }
}

TEST(Reconstruction, FollowsItsSeed) {
  EXPECT_EQ(reconstruction(published(), 5), reconstruction(published(), 5));
  EXPECT_NE(reconstruction(published(), 5), reconstruction(published(), 6));
}

/// Partners of an actor, counted from the participations alone.
std::size_t partners(const Inventory& inventory, const std::string& name) {
  std::map<std::uint32_t, std::set<std::uint32_t>> inside;
  for (const auto& own : inventory.participations) inside[own.initiative.value].insert(own.actor.value);
  std::set<std::uint32_t> met;
  for (const auto id : base::ids<inventory::ActorId>(inventory.actors.size())) {
    if (inventory.actors[id].name != name) continue;
    for (const auto& [initiative, actors] : inside) {
      if (actors.contains(id.value)) met.insert(actors.begin(), actors.end());
    }
  }
  return met.size() - 1;
}

TEST(Reconstruction, KeepsTheCountsOfActorsForAnySeed) {
  for (const std::uint64_t seed : {2ULL, 11ULL, 12ULL}) {
    const Inventory inventory = read(reconstruction(published(), seed));
    EXPECT_EQ(inventory.initiatives.size(), 220U);
    EXPECT_EQ(inventory.activities.size(), 582U);
    std::map<std::uint32_t, std::set<std::uint32_t>> initiatives_of;
    for (const auto& own : inventory.participations) initiatives_of[own.actor.value].insert(own.initiative.value);
    std::map<std::string, std::size_t> named;
    for (const auto id : base::ids<inventory::ActorId>(inventory.actors.size())) {
      const std::string& name = inventory.actors[id].name;
      const std::size_t count = initiatives_of[id.value].size();
      EXPECT_GE(count, 1U) << name;
      if (name.ends_with("geconstrueerd)")) {
        EXPECT_LE(count, 9U) << name;
      } else {
        named[name] = count;
      }
    }
    ASSERT_EQ(named.size(), 18U);
    for (std::size_t row = 0; row < 18; ++row) {
      EXPECT_EQ(named[published().providers.rows[row]], static_cast<std::size_t>(published().providers.counts[row][0]));
    }
    EXPECT_GT(partners(inventory, "Rabobank"), partners(inventory, "Ministerie van EZK"));
  }
}

TEST(Reconstruction, GivesInitiativesOneToThirteenActivitiesAndAnActor) {
  const Inventory inventory = read(reconstruction(published(), 2));
  std::map<std::uint32_t, std::size_t> activities, actors;
  for (const auto& activity : inventory.activities) ++activities[activity.initiative.value];
  for (const auto& own : inventory.participations) ++actors[own.initiative.value];
  EXPECT_EQ(activities.size(), 220U);
  EXPECT_EQ(actors.size(), 220U);
  std::size_t most = 0, least = 99;
  for (const auto& [initiative, count] : activities) {
    most = std::max(most, count);
    least = std::min(least, count);
  }
  EXPECT_EQ(least, 1U);
  EXPECT_EQ(most, 13U);
}

TEST(Reconstruction, FillsEveryDimensionAndLeavesSomeUnknown) {
  const Inventory inventory = read(reconstruction(published(), 2));
  for (const auto id : base::ids<inventory::DimensionId>(inventory.taxonomy.dimensions.size())) {
    std::size_t known = 0;
    for (const auto& activity : inventory.activities) known += activity.values[id].empty() ? 0U : 1U;
    EXPECT_GT(known, 200U) << inventory.taxonomy.dimensions[id].key;
    const bool is_printed = inventory.taxonomy.dimensions[id].key == "archetype";
    EXPECT_EQ(known == 582U, is_printed) << inventory.taxonomy.dimensions[id].key;
  }
  EXPECT_TRUE(inventory.about.is_reconstruction);
  EXPECT_EQ(inventory.about.estimated_initiatives, 400);
}

}  // namespace
}  // namespace regioscan::synth
