#include "bridges/shortcuts.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bridges/reasons.hpp"
#include "tests/bridges/plain_distances.hpp"
#include "tests/graph/examples.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::bridges {
namespace {

using graph::ActorId;
using inventory::Inventory;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using Parts = std::vector<std::pair<std::string, std::string>>;

/// The participations of a graph, in initiatives that lie where `region` says, or nowhere known.
Inventory inventory_of(const graph::Bipartite& graph, char region = '-') {
  Parts parts;
  for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) {
    for (const std::uint32_t initiative : graph.by_actor()[actor])
      parts.emplace_back(fmt::format("A{:03}", actor), fmt::format("{}{:03}", region, initiative));
  }
  return testing::small_inventory(parts);
}

Shortcuts shortcuts_of(const Inventory& inventory, unsigned threads = 2) {
  return shortcuts(inventory, graph::Bipartite(inventory), threads);
}

const Shortcut& of(const Shortcuts& found, std::uint32_t actor) {
  for (const Shortcut& shortcut : found.of_each) {
    if (shortcut.actor == ActorId{actor}) return shortcut;
  }
  throw std::out_of_range("no shortcut of this actor");
}

/// The judge: for each actor all others, by gains that NewTies tells one at a time.
TEST(Shortcuts, AreTheBestOfAllForEachActor) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    SCOPED_TRACE(seed);
    const Inventory inventory = inventory_of(graph::examples::random(seed, 40, 40, 70));
    const graph::Bipartite graph(inventory);
    const Shortcuts found = shortcuts_of(inventory);
    const Distances steps = distances(graph, 1).value();
    const Surroundings around = surroundings(steps);
    NewTies ties(steps, around);
    const auto is_alone = [&](std::uint32_t actor) {
      return std::count(steps[actor].begin(), steps[actor].end(), kApart) + 1 ==
             static_cast<std::ptrdiff_t>(steps.size());
    };
    for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) {
      std::pair<double, double> best{-1, -1};
      for (std::uint32_t other = 0; other < graph.actor_count(); ++other) {
        if (steps[actor][other] < 2 || is_alone(other)) continue;
        const Gain gain = ties.gain(actor, other);
        best = std::max(best, std::pair(gain.of_others, gain.efficiency));
      }
      if (best.second < 0) continue;
      EXPECT_EQ(std::pair(of(found, actor).gain.of_others, of(found, actor).gain.efficiency), best) << actor;
    }
    for (std::size_t at = 1; at < found.of_each.size(); ++at)
      EXPECT_GE(found.of_each[at - 1].gain.of_others, found.of_each[at].gain.of_others);
  }
}

TEST(Shortcuts, AreTheSameForAnyNumberOfThreads) {
  const Inventory inventory = inventory_of(graph::examples::random(5, 150, 120, 330));
  const Shortcuts alone = shortcuts_of(inventory, 1), several = shortcuts_of(inventory, 5);
  ASSERT_EQ(alone.of_each.size(), several.of_each.size());
  for (std::size_t at = 0; at < alone.of_each.size(); ++at) {
    EXPECT_EQ(alone.of_each[at].actor, several.of_each[at].actor);
    EXPECT_EQ(alone.of_each[at].partner, several.of_each[at].partner);
    EXPECT_EQ(alone.of_each[at].gain, several.of_each[at].gain);
  }
}

TEST(Shortcuts, OfAPathJoinThoseAQuarterFromTheEnds) {
  const Shortcuts found = shortcuts_of(inventory_of(graph::examples::path(8)));
  const Shortcut& first = found.of_each.front();
  EXPECT_EQ(first.actor, ActorId{1}) << "not the ends, who would have most of it themselves";
  EXPECT_EQ(first.partner, ActorId{7});
  EXPECT_EQ(first.apart, 6U);
  EXPECT_EQ(found.tried, Tried::everybody);
  EXPECT_EQ(found.actors_tried, 9U);
}

TEST(Shortcuts, OfAStarHelpNobodyElseAndAreNotListed) {
  const Shortcuts found = shortcuts_of(inventory_of(graph::examples::star(4)));
  EXPECT_EQ(found.of_each.size(), 4U) << "the middle has everybody already";
  EXPECT_EQ(of(found, 1).partner, ActorId{2}) << "the smaller of equal ones";
  EXPECT_THAT(different_ones(found, 10), IsEmpty());
}

TEST(Shortcuts, JoinTwoPartsAndSayHowManyComeIntoReach) {
  const Shortcuts found = shortcuts_of(testing::small_inventory({{"Anna", "-1"},
                                                                 {"Bas", "-1"},
                                                                 {"Bas", "-2"},
                                                                 {"Cor", "-2"},
                                                                 {"Dirk", "-3"},
                                                                 {"Eva", "-3"},
                                                                 {"Eva", "-4"},
                                                                 {"Fred", "-4"}}));
  const Shortcut& first = found.of_each.front();
  EXPECT_EQ(first.actor, ActorId{1});
  EXPECT_EQ(first.partner, ActorId{4});
  EXPECT_FALSE(first.apart.has_value());
  EXPECT_EQ(first.gain.into_reach, 8U);
  EXPECT_EQ(
      reason(first).nl,
      "nu niet met elkaar verbonden; 8 andere paren kunnen elkaar voor het eerst bereiken, waarvan 4 tussen derden");
}

TEST(Shortcuts, ProposeWhoeverStandsAloneToNobodyButSomebodyToHim) {
  const Inventory inventory = testing::small_inventory(
      {{"Anna", "-1"}, {"Bas", "-1"}, {"Bas", "-2"}, {"Cor", "-2"}, {"Dirk", "-3"}, {"Eva", "-4"}});
  const Shortcuts found = shortcuts_of(inventory);
  EXPECT_EQ(of(found, 3).partner, ActorId{1}) << "Dirk to Bas, who has most partners";
  EXPECT_EQ(of(found, 4).partner, ActorId{1});
  EXPECT_EQ(of(found, 0).partner, ActorId{2}) << "Anna to Cor and not to Dirk";
  EXPECT_EQ(found.of_each.size(), 4U) << "and nobody to Bas";
}

TEST(Shortcuts, AreBetweenThoseWhoHaveSomethingInCommonWhereThatIsKnown) {
  // A row of seven actors; the first and the last two initiatives lie in Drenthe, those between in Zeeland.
  const Inventory row = testing::small_inventory({{"A", "N1"},
                                                  {"B", "N1"},
                                                  {"B", "Z2"},
                                                  {"C", "Z2"},
                                                  {"C", "Z3"},
                                                  {"D", "Z3"},
                                                  {"D", "Z4"},
                                                  {"E", "Z4"},
                                                  {"E", "N5"},
                                                  {"F", "N5"},
                                                  {"F", "N6"},
                                                  {"G", "N6"}});
  const Shortcuts found = shortcuts_of(row);
  for (const Shortcut& shortcut : found.of_each) EXPECT_FALSE(shortcut.common.regions.empty());
  EXPECT_EQ(of(found, 6).partner, ActorId{1}) << "G to B, as A would help fewer others and C is elsewhere";
  EXPECT_THAT(reason(of(found, 6)).nl, HasSubstr("beide actief in Drenthe (1 en 1 initiatieven)"));
  EXPECT_EQ(shortcuts_of(inventory_of(graph::Bipartite(row))).of_each.size(), 7U) << "where nothing is known: all";
}

TEST(Shortcuts, AreListedWithEachActorOnce) {
  const Shortcuts found = shortcuts_of(inventory_of(graph::examples::random(2, 60, 60, 100)));
  const std::vector<Shortcut> list = different_ones(found, 5);
  ASSERT_FALSE(list.empty());
  EXPECT_LE(list.size(), 5U);
  std::vector<ActorId> named;
  for (const Shortcut& shortcut : list) named.insert(named.end(), {shortcut.actor, shortcut.partner});
  std::sort(named.begin(), named.end());
  EXPECT_EQ(std::adjacent_find(named.begin(), named.end()), named.end());
}

TEST(Shortcuts, OfFewerThanTwoAreNone) {
  EXPECT_THAT(shortcuts_of(testing::small_inventory({})).of_each, IsEmpty());
  EXPECT_THAT(shortcuts_of(testing::small_inventory({{"Anna", "-1"}})).of_each, IsEmpty());
  EXPECT_THAT(shortcuts_of(inventory_of(graph::examples::complete(4, 2))).of_each, IsEmpty());
}

TEST(Shortcuts, InALargeInventoryAreThoseOfTheMostActive) {
  const Shortcuts large = shortcuts_of(inventory_of(graph::examples::random(1, 2500, 2600, 6000)));
  EXPECT_EQ(large.tried, Tried::most_active);
  EXPECT_GT(large.least_initiatives, 1U);
  EXPECT_THAT(who_was_tried(large).nl, HasSubstr(fmt::format("ten minste {} initiatieven", large.least_initiatives)));
}

TEST(Shortcuts, AreNotLookedForWhereNoActorsAreFewEnough) {
  const Shortcuts found =
      shortcuts_of(inventory_of(graph::examples::path(249)));  // of two initiatives each, but for two
  EXPECT_EQ(found.tried, Tried::nobody);
  EXPECT_EQ(found.actors_tried, 0U);
}

TEST(Shortcuts, AreNotLookedForWhereWaysAreTooLong) {
  const Shortcuts found = shortcuts_of(inventory_of(graph::examples::path(kFarthest + 1U)));
  EXPECT_EQ(found.tried, Tried::nobody);
  EXPECT_THAT(found.of_each, IsEmpty());
  EXPECT_THAT(who_was_tried(found).en, HasSubstr("too long"));
}

}  // namespace
}  // namespace regioscan::bridges
