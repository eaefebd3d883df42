#include "certainty/rank_ranges.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/graph/examples.hpp"

namespace regioscan::certainty {
namespace {

using graph::ActorId;

const RankRanges& of(const std::vector<RankRanges>& all, std::string_view measure, LeftOut what, double share) {
  return *std::find_if(all.begin(), all.end(), [&](const RankRanges& ranges) {
    return ranges.measure == measure && ranges.left_out == what && ranges.share == share;
  });
}

/// Actor 0 in all of 40 initiatives, actor 1 in half, 2 … 9 in three or four each.
graph::Bipartite clear_first() {
  std::vector<graph::examples::Pair> pairs;
  for (std::uint32_t initiative = 0; initiative < 40; ++initiative) {
    pairs.push_back({0, initiative});
    if (initiative % 2 == 0) pairs.push_back({1, initiative});
    pairs.push_back({2 + initiative % 8, initiative});
  }
  return graph::examples::bipartite(10, 40, pairs);
}

TEST(RankRanges, SayWhichPlacesAreFirm) {
  const auto all = rank_ranges(clear_first(), {.seed = 1, .draws = 60});
  const RankRanges& ranges = of(all, "initiatives", LeftOut::initiatives, 0.1);
  EXPECT_EQ(ranges.of[ActorId{0}], (RankRange{.rank = 1, .low = 1, .high = 1}));
  EXPECT_EQ(ranges.of[ActorId{1}], (RankRange{.rank = 2, .low = 2, .high = 2}));
  EXPECT_EQ(ranges.firm, (std::vector<std::size_t>{1, 2}));
  EXPECT_EQ(ranges.firm_one_by_one(), 2U);
  EXPECT_GT(ranges.of[ActorId{5}]->high, ranges.of[ActorId{5}]->low);
}

TEST(RankRanges, AreOfWhatIsAskedForAndTheSameAsAmongOthers) {
  const auto all = rank_ranges(clear_first(), {.seed = 1, .draws = 30});
  const auto one = rank_ranges(
      clear_first(),
      {.seed = 1, .draws = 30, .left_out = {LeftOut::initiatives}, .shares = {0.1}, .measures = {"degree"}});
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(one.front().of, of(all, "degree", LeftOut::initiatives, 0.1).of);
}

TEST(RankRanges, LeaveOutSomethingOfVeryFewInitiativesToo) {
  // Of three initiatives with two actors each a tenth is less than one; whoever is left out, somebody falls back.
  const graph::Bipartite graph = graph::examples::bipartite(4, 3, {{0, 0}, {1, 0}, {0, 1}, {2, 1}, {0, 2}, {3, 2}});
  const auto all = rank_ranges(graph, {.seed = 1, .draws = 60});
  const RankRanges& ranges = of(all, "initiatives", LeftOut::initiatives, 0.1);
  EXPECT_EQ(ranges.of[ActorId{1}]->rank, 2U);
  EXPECT_EQ(ranges.of[ActorId{1}]->high, 4U);
}

TEST(RankRanges, GrowWithWhatIsLeftOutAndMostHoldThePlaceInTheInventory) {
  const graph::Bipartite graph = graph::examples::random(1, 40, 60, 220);
  const auto all = rank_ranges(graph, {.seed = 1, .draws = 100});
  EXPECT_EQ(all.size(), ranked_measures().size() * 6);
  std::size_t wider = 0, compared = 0, holding = 0, ranked = 0;
  for (const std::string_view measure : ranked_measures()) {
    const RankRanges& few = of(all, measure, LeftOut::initiatives, 0.05);
    const RankRanges& many = of(all, measure, LeftOut::initiatives, 0.2);
    double width_of_few = 0, width_of_many = 0;
    for (const ActorId actor : base::ids<ActorId>(40)) {
      if (!few.of[actor]) continue;
      ++ranked;
      holding += few.of[actor]->low <= few.of[actor]->rank && few.of[actor]->rank <= few.of[actor]->high ? 1U : 0U;
      width_of_few += few.of[actor]->high - few.of[actor]->low;
      width_of_many += many.of[actor]->high - many.of[actor]->low;
    }
    ++compared;
    wider += width_of_many > width_of_few ? 1 : 0;
  }
  EXPECT_EQ(wider, compared);
  EXPECT_GT(ranked, 200U);
  EXPECT_GT(10 * holding, 9 * ranked);
}

TEST(RankRanges, AreTheSameForAnyNumberOfThreads) {
  const graph::Bipartite graph = graph::examples::random(2, 20, 20, 60);
  const auto one = rank_ranges(graph, {.seed = 1, .draws = 20, .unseen = 0.4, .threads = 1});
  const auto three = rank_ranges(graph, {.seed = 1, .draws = 20, .unseen = 0.4, .threads = 3});
  ASSERT_EQ(one.size(), three.size());
  for (std::size_t at = 0; at < one.size(); ++at) {
    EXPECT_EQ(one[at].of, three[at].of);
    EXPECT_EQ(one[at].firm, three[at].firm);
  }
}

TEST(RankRanges, OfNobodyAreNone) {
  EXPECT_TRUE(rank_ranges(graph::examples::bipartite(0, 0, {}), {}).empty());
  const auto all = rank_ranges(graph::examples::bipartite(3, 0, {}), {.draws = 5});
  for (const RankRanges& ranges : all) {
    for (const auto& range : ranges.of) EXPECT_TRUE(!range || (range->rank == 1 && range->low == 1));
    EXPECT_TRUE(ranges.firm.empty());
  }
  EXPECT_TRUE(of(all, "initiatives", LeftOut::initiatives, 0.1).of[ActorId{2}].has_value()) << "in none is a number";
}

TEST(LeftOutKey, IsAnotherForEachThing) {
  EXPECT_EQ(key(LeftOut::initiatives), "initiatives");
  EXPECT_EQ(key(LeftOut::participations), "participations");
  EXPECT_EQ(key(LeftOut::unseen), "unseen");
}

}  // namespace
}  // namespace regioscan::certainty
