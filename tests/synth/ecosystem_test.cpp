#include "synth/ecosystem.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/failure.hpp"

namespace regioscan::synth {
namespace {

TEST(Ecosystem, HasExactlyTheAskedNumbersAndEverybodyTakesPart) {
  for (const auto& [actors, initiatives, participations] :
       {std::tuple(400UL, 220UL, 1400UL), std::tuple(40UL, 30UL, 1200UL), std::tuple(50UL, 20UL, 60UL)}) {
    const Ecosystem made = ecosystem({.actors = actors,
                                      .initiatives = initiatives,
                                      .participations = participations,
                                      .regions = 5,
                                      .mixing_permille = 200,
                                      .seed = 3});
    EXPECT_EQ(made.actors.size(), actors);
    EXPECT_EQ(made.initiatives.size(), initiatives);
    EXPECT_EQ(made.participations(), participations);
    std::set<std::uint32_t> active;
    for (const InventedInitiative& initiative : made.initiatives) {
      const std::set<std::uint32_t> different(initiative.actors.begin(), initiative.actors.end());
      EXPECT_FALSE(initiative.actors.empty());
      EXPECT_EQ(different.size(), initiative.actors.size()) << "nobody takes part twice";
      active.insert(different.begin(), different.end());
    }
    EXPECT_EQ(active.size(), actors);
  }
}

TEST(Ecosystem, PutsNobodyTwiceIntoOneInitiativeWhereClustersAreUsedUp) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const Ecosystem made = ecosystem(
        {.actors = 50, .initiatives = 10, .participations = 90, .regions = 5, .mixing_permille = 0, .seed = seed});
    for (const InventedInitiative& initiative : made.initiatives) {
      const std::set<std::uint32_t> different(initiative.actors.begin(), initiative.actors.end());
      EXPECT_EQ(different.size(), initiative.actors.size()) << seed;
    }
  }
}

TEST(Ecosystem, MixesItsClustersAsMuchAsAsked) {
  const auto across = [](std::uint64_t mixing) {
    const Ecosystem made = ecosystem({.actors = 4000,
                                      .initiatives = 2000,
                                      .participations = 20000,
                                      .regions = 8,
                                      .mixing_permille = mixing,
                                      .seed = 1});
    return static_cast<double>(made.participations_across()) / 20000;
  };
  EXPECT_NEAR(across(200), 0.2, 0.015);
  EXPECT_NEAR(across(500), 0.5, 0.015);
  EXPECT_LT(across(0), 0.01) << "only where a cluster has nobody left, and continuations keep their initiator";
}

TEST(Ecosystem, FollowsItsSeed) {
  const auto first = [](std::uint64_t seed) {
    EcosystemSettings settings;
    settings.seed = seed;
    return ecosystem(settings).initiatives[7].actors;
  };
  EXPECT_EQ(first(1), first(1));
  EXPECT_NE(first(1), first(2));
}

TEST(Ecosystem, SaysWhatCannotBe) {
  const auto fails = [](std::size_t actors, std::size_t initiatives, std::size_t participations, std::size_t regions) {
    EXPECT_THROW(static_cast<void>(ecosystem({actors, initiatives, participations, regions, 200, 1})),
                 base::UsageError);
  };
  fails(10, 20, 19, 2);
  fails(3, 4, 13, 2);
  fails(3, 20, 40, 4);
  EXPECT_EQ(ecosystem({3, 4, 12, 2, 200, 1}).participations(), 12U) << "everybody everywhere is possible";
  const auto fails_with = [](std::uint64_t likenesses, std::uint64_t noise, std::uint64_t unknown) {
    EXPECT_THROW(static_cast<void>(ecosystem(
                     {.likenesses_permille = likenesses, .noise_percent = noise, .unknown_percent = unknown})),
                 base::UsageError);
  };
  fails_with(101, 0, 0);
  fails_with(20, 101, 0);
  fails_with(20, 0, 101);
}

}  // namespace
}  // namespace regioscan::synth
