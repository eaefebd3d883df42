#include "measures/brokerage.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using testing::Each;
using testing::ElementsAre;

Groups groups(std::vector<std::optional<std::uint32_t>> given) { return Groups(std::move(given)); }

/// The judge: every two others, from the definitions.
std::vector<OpenPairs> by_pairs(const graph::Rows& rows, const Groups& of) {
  const auto is_tied = [&](std::uint32_t a, std::uint32_t b) {
    return std::find(rows[a].begin(), rows[a].end(), b) != rows[a].end();
  };
  const auto group = [&](std::uint32_t actor) { return of[graph::ActorId{actor}]; };
  std::vector<OpenPairs> all(rows.size());
  for (std::uint32_t v = 0; v < rows.size(); ++v) {
    std::vector<graph::examples::Pair> known;
    for (std::uint32_t a = 0; a < rows.size(); ++a) {
      for (std::uint32_t c = 0; c < a; ++c) {
        if (!is_tied(v, a) || !is_tied(v, c) || is_tied(a, c)) continue;
        if (!group(v) || !group(a) || !group(c)) {
          ++all[v].unknown;
          continue;
        }
        for (const auto& [b, d] : known) all[v].sharing += a == b || a == d || c == b || c == d ? 1 : 0;
        known.push_back({a, c});
        const std::size_t differing =
            static_cast<std::size_t>(group(a) != group(v)) + static_cast<std::size_t>(group(c) != group(v));
        if (differing == 0) ++all[v].by_role[0];
        if (differing == 1) ++all[v].by_role[2];
        if (differing == 2) ++all[v].by_role[group(a) == group(c) ? 1 : 3];
      }
    }
  }
  return all;
}

TEST(OpenPairs, OfTheSixNodesOfTheReference) {
  const graph::Rows rows = graph::examples::rows(6, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {3, 4}, {0, 5}});
  const auto open = open_pairs(rows, groups({0, 0, 1, 1, 2, 0}), 1);
  EXPECT_THAT(open[graph::ActorId{0}].by_role, ElementsAre(1, 1, 3, 0));
  EXPECT_THAT(open[graph::ActorId{3}].by_role, ElementsAre(0, 0, 0, 1));
  for (const std::uint32_t other : {1U, 2U, 4U, 5U}) EXPECT_EQ(open[graph::ActorId{other}].known(), 0U);
}

TEST(OpenPairs, AgreeWithEveryTwoOthers) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const Example example(examples::random_society(seed, 40, 30, 70));
    for (const Groups& of : {groups_by_seat(*example.inventory), groups_by_type(*example.inventory)}) {
      EXPECT_EQ(examples::listed(open_pairs(example.actors.rows, of, 2)), by_pairs(example.actors.rows, of));
      EXPECT_EQ(open_pairs(example.actors.rows, of, 1), open_pairs(example.actors.rows, of, 5));
    }
  }
}

TEST(OpenPairs, AreAllOfThemInAStarAndTheNeighboursInAPath) {
  const graph::Rows star = Example(graph::examples::star(4)).actors.rows;
  EXPECT_THAT(open_pairs(star, groups({0, 0, 1, 1, 2}), 1)[graph::ActorId{0}].by_role, ElementsAre(0, 1, 3, 2));
  const graph::Rows path = Example(graph::examples::path(3)).actors.rows;
  const auto open = open_pairs(path, groups({0, 1, 0, 1}), 1);
  EXPECT_THAT(open[graph::ActorId{1}].by_role, ElementsAre(0, 1, 0, 0));
  EXPECT_THAT(open[graph::ActorId{0}].by_role, Each(0));
}

TEST(OpenPairs, AreNoneWhereEverybodyIsTiedOrNobody) {
  for (const auto& graph : {graph::examples::complete(5, 2), graph::examples::disconnected()}) {
    const graph::Rows rows = Example(graph).actors.rows;
    for (const OpenPairs& open : open_pairs(rows, Groups(rows.size(), 1), 1)) EXPECT_EQ(open, OpenPairs{});
  }
  EXPECT_TRUE(open_pairs(graph::Rows{}, Groups{}, 1).empty());
}

TEST(OpenPairs, WithAnUnknownGroupAreCountedApart) {
  const graph::Rows star = Example(graph::examples::star(3)).actors.rows;
  const OpenPairs one_unknown = open_pairs(star, groups({0, 0, 0, std::nullopt}), 1)[graph::ActorId{0}];
  EXPECT_THAT(one_unknown.by_role, ElementsAre(1, 0, 0, 0));
  EXPECT_EQ(one_unknown.unknown, 2U);
  const OpenPairs itself = open_pairs(star, groups({std::nullopt, 0, 0, 0}), 1)[graph::ActorId{0}];
  EXPECT_EQ(itself.known(), 0U);
  EXPECT_EQ(itself.unknown, 3U);
}

TEST(Groups, AreTheRegionOfTheSeatAndTheType) {
  examples::Society society;
  society.actors = {{.region = 3, .type = 1, .cluster = {}}, {.region = 3, .type = {}, .cluster = {}}, {}};
  const inventory::Inventory inventory = examples::inventory_of(society);
  EXPECT_THAT(examples::listed(groups_by_seat(inventory)), ElementsAre(3, 3, std::nullopt));
  EXPECT_THAT(examples::listed(groups_by_type(inventory)), ElementsAre(0, std::nullopt, std::nullopt));
}

TEST(BrokerRoles, HaveTheirWordsInTheOrderOfTheEnumeration) {
  EXPECT_EQ(broker_role_values().size(), kBrokerRoles);
  EXPECT_EQ(broker_role_values()[static_cast<std::size_t>(BrokerRole::liaison)].key, "liaison");
}

}  // namespace
}  // namespace regioscan::measures
