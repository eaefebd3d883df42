#include "measures/brokerage_chance.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using testing::DoubleNear;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

struct Moments {
  double mean = 0;
  double variance = 0;
};

/// The judge: the groups dealt out in every way there is, and the count made anew each time.
Moments over_all_deals(const graph::Rows& rows, const Groups& groups, graph::ActorId broker, std::size_t role) {
  std::vector<graph::ActorId> known;
  std::vector<std::uint32_t> names;
  for (const auto actor : base::ids<graph::ActorId>(groups.size())) {
    if (!groups[actor]) continue;
    known.push_back(actor);
    names.push_back(*groups[actor]);
  }
  std::sort(names.begin(), names.end());
  double deals = 0, sum = 0, squares = 0;
  do {  // each different deal once; every one stands for equally many ways
    Groups dealt = groups;
    for (std::size_t at = 0; at < known.size(); ++at) dealt[known[at]] = names[at];
    const auto count = static_cast<double>(open_pairs(rows, dealt, 1)[broker].by_role[role]);
    ++deals;
    sum += count;
    squares += count * count;
  } while (std::next_permutation(names.begin(), names.end()));
  return {.mean = sum / deals, .variance = squares / deals - (sum / deals) * (sum / deals)};
}

void expect_exact(const graph::Rows& rows, const Groups& groups) {
  const Brokerage found = brokerage(rows, groups, 1);
  for (const auto broker : base::ids<graph::ActorId>(rows.size())) {
    for (std::size_t role = 0; role < kBrokerRoles; ++role) {
      const auto expected = expected_in_role(found.open[broker], found.chances, static_cast<BrokerRole>(role));
      if (!expected) continue;
      const Moments judged = over_all_deals(rows, groups, broker, role);
      EXPECT_NEAR(expected->mean, judged.mean, 1e-9) << broker.value << ", role " << role;
      EXPECT_NEAR(expected->deviation * expected->deviation, judged.variance, 1e-9)
          << broker.value << ", role " << role;
    }
  }
}

TEST(Expectation, IsThatOverEveryWayToDealOutTheGroups) {
  const graph::Rows six = graph::examples::rows(6, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {3, 4}, {0, 5}});
  expect_exact(six, Groups(std::vector<std::optional<std::uint32_t>>{0, 0, 1, 1, 2, 0}));
  expect_exact(six, Groups(std::vector<std::optional<std::uint32_t>>{0, 1, 2, 3, 4, 5}));
  expect_exact(six, Groups(std::vector<std::optional<std::uint32_t>>{0, 1, 0, std::nullopt, 1, 0}));
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    SCOPED_TRACE(seed);
    examples::Society society = examples::random_society(seed, 9, 9, 12);
    society.parts.insert(society.parts.end(), {{0, 5}, {0, 6}, {0, 7}, {3, 5}, {4, 6}, {8, 7}});
    const Example example(society);
    expect_exact(example.actors.rows, groups_by_seat(*example.inventory));
    expect_exact(example.actors.rows, groups_by_type(*example.inventory));
  }
}

TEST(RoleChances, OfOnePairAddUpToOne) {
  for (const std::vector<std::size_t>& sizes :
       {std::vector<std::size_t>{3}, {5, 1}, {1, 1, 1}, {40, 20, 7, 1}, {2, 2}}) {
    const RoleChances chances = role_chances(sizes);
    EXPECT_NEAR(chances.one[0] + chances.one[1] + chances.one[2] + chances.one[3], 1, 1e-12);
  }
  EXPECT_THAT(role_chances({1, 1, 1}).one, ElementsAre(0, 0, 0, 1));
  EXPECT_THAT(role_chances({4}).one, ElementsAre(1, 0, 0, 0));
  EXPECT_THAT(role_chances({1, 1}).one, Each(0)) << "no three actors";
  EXPECT_THAT(role_chances({}).one, Each(0));
}

TEST(Expectation, VariesByNothingWhereAllAreOfOneGroup) {
  const graph::Rows star = Example(graph::examples::star(5)).actors.rows;
  const Brokerage found = brokerage(star, Groups(6, 7), 1);
  const auto expected = expected_in_role(found.open[graph::ActorId{0}], found.chances, BrokerRole::coordinator);
  ASSERT_TRUE(expected.has_value());
  EXPECT_DOUBLE_EQ(expected->mean, 10);
  EXPECT_EQ(expected->deviation, 0);
  EXPECT_EQ(expected_across(found.open[graph::ActorId{0}], found.chances), 0);
}

TEST(Expectation, IsAbsentForThoseWhoStandBetweenNobody) {
  const graph::Rows star = Example(graph::examples::star(5)).actors.rows;
  const Brokerage found = brokerage(star, Groups(6, 7), 1);
  EXPECT_EQ(expected_in_role(found.open[graph::ActorId{1}], found.chances, BrokerRole::liaison), std::nullopt);
}

TEST(ExpectedAcross, CountsPairsOfTwoGroups) {
  const graph::Rows star = Example(graph::examples::star(2)).actors.rows;
  const Brokerage found = brokerage(star, Groups(std::vector<std::optional<std::uint32_t>>{0, 0, 1}), 1);
  EXPECT_NEAR(expected_across(found.open[graph::ActorId{0}], found.chances), 2.0 / 3, 1e-12)
      << "the two are of one group if the middle is the odd one out, once in three";
}

TEST(GroupSizes, LeaveOutTheUnknown) {
  EXPECT_THAT(group_sizes(Groups(std::vector<std::optional<std::uint32_t>>{4, std::nullopt, 2, 4})), ElementsAre(2, 1));
  EXPECT_THAT(group_sizes(Groups{}), IsEmpty());
}

TEST(BrokerMeasures, AreAbsentForAnActorOfUnknownGroup) {
  examples::Society society;
  society.actors = {{.region = 0, .type = {}, .cluster = {}}, {.region = 1, .type = {}, .cluster = {}}, {}};
  society.initiative_regions = {{}, {}};
  society.parts = {{0, 0}, {1, 0}, {0, 1}, {2, 1}};
  const Example example(society);
  EXPECT_THAT(example.of_actors("gatekeeper_region"), ElementsAre(0, 0, -1)) << "the one open pair has an unknown";
  EXPECT_THAT(example.of_actors("liaison_type"), Each(-1));
  society.actors[2].region = 0;
  EXPECT_THAT(Example(society).of_actors("gatekeeper_region"), ElementsAre(1, 0, 0));
}

}  // namespace
}  // namespace regioscan::measures
