#include "synth/casting.hpp"

#include <gtest/gtest.h>

#include <set>
#include <tuple>

namespace regioscan::synth {
namespace {

std::set<std::size_t> organisations(const Ecosystem& made, const InventedInitiative& initiative) {
  std::set<std::size_t> found;
  for (const std::uint32_t actor : initiative.actors) found.insert(made.actors[actor].variant_of.value_or(actor));
  return found;
}

std::size_t common_organisations(const Ecosystem& made, std::size_t at, std::size_t other) {
  const auto own = organisations(made, made.initiatives[at]);
  std::size_t common = 0;
  for (const std::size_t each : organisations(made, made.initiatives[other])) common += own.count(each);
  return common;
}

TEST(Casting, KeepsTheOrganisationsOfAnOriginalOutOfItsDuplicate) {
  // A large one, and crowded ones where nearly everybody takes part everywhere.
  for (const auto& [actors, initiatives, participations, seeds] :
       {std::tuple(4000UL, 4000UL, 16000UL, 1UL), std::tuple(40UL, 60UL, 600UL, 40UL),
        std::tuple(60UL, 50UL, 700UL, 40UL)}) {
    std::size_t duplicates = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
      const Ecosystem made = ecosystem({.actors = actors,
                                        .initiatives = initiatives,
                                        .participations = participations,
                                        .regions = 4,
                                        .mixing_permille = 200,
                                        .seed = seed,
                                        .likenesses_permille = 100});
      EXPECT_EQ(made.participations(), participations);
      for (std::size_t at = 0; at < initiatives; ++at) {
        if (made.initiatives[at].likeness != Likeness::duplicate) continue;
        ++duplicates;
        EXPECT_EQ(common_organisations(made, at, made.initiatives[at].like), 0U) << seed << ": " << at;
      }
    }
    EXPECT_GT(duplicates, 100U);
  }
}

TEST(Casting, FindsAPlaceForEverybodyThatIsNotBesideTheirOwnDuplicate) {
  // Hardly more participations than actors: those left over take the places of others at the end. Many seeds, because
  // another spelling of somebody in the original is rarely among them.
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Ecosystem made = ecosystem({.actors = 200,
                                      .initiatives = 100,
                                      .participations = 230,
                                      .regions = 4,
                                      .mixing_permille = 500,
                                      .seed = seed,
                                      .likenesses_permille = 100});
    std::set<std::uint32_t> active;
    for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
      const InventedInitiative& initiative = made.initiatives[at];
      active.insert(initiative.actors.begin(), initiative.actors.end());
      if (initiative.likeness != Likeness::duplicate) continue;
      EXPECT_EQ(common_organisations(made, at, initiative.like), 0U) << seed << ": " << at;
    }
    EXPECT_EQ(active.size(), 200U) << seed;
  }
}

TEST(Casting, LetsTheInitiatorOfAContinuationGoOn) {
  const Ecosystem made = ecosystem({.actors = 2000, .initiatives = 2000, .participations = 8000});
  std::size_t others = 0, continuations = 0;
  for (const InventedInitiative& initiative : made.initiatives) {
    if (initiative.likeness != Likeness::continuation) continue;
    ++continuations;
    EXPECT_EQ(initiative.actors.front(), made.initiatives[initiative.like].actors.front());
    if (initiative.actors != made.initiatives[initiative.like].actors) ++others;
  }
  EXPECT_GT(continuations, 20U);
  EXPECT_GT(others, continuations / 2) << "partners change";
}

TEST(MostKin, CountsTheLargestFamiliesOfNamesFirst) {
  const std::vector<InventedActor> actors{{0, std::nullopt}, {0, std::nullopt}, {0, 1}, {0, 1}, {0, std::nullopt}};
  EXPECT_EQ(most_kin(actors), (std::vector<std::size_t>{0, 3, 4, 5, 5, 5}));
  EXPECT_EQ(most_kin({}), std::vector<std::size_t>{0});
}

}  // namespace
}  // namespace regioscan::synth
