#include "overlaps/similar_sets.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <ostream>
#include <string>
#include <utility>

#include "base/random.hpp"

namespace regioscan::overlaps {

std::ostream& operator<<(std::ostream& out, const SimilarSets& pair) {
  return out << pair.first << " and " << pair.second << ": " << pair.jaccard;
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Set = std::vector<std::uint32_t>;
using Sets = std::vector<Set>;

graph::Rows rows(const Sets& sets) {
  graph::Rows result;
  for (Set set : sets) {
    std::sort(set.begin(), set.end());
    result.targets.insert(result.targets.end(), set.begin(), set.end());
    result.offsets.push_back(static_cast<std::uint32_t>(result.targets.size()));
  }
  return result;
}

/// The judge: every pair, one after the other, with the threshold in tenths so that whole numbers are compared.
std::vector<SimilarSets> by_definition(const graph::Rows& sets, std::uint64_t tenths) {
  std::vector<SimilarSets> pairs;
  for (std::uint32_t a = 0; a < sets.size(); ++a) {
    for (std::uint32_t b = a + 1; b < sets.size(); ++b) {
      Set common;
      std::ranges::set_intersection(sets[a], sets[b], std::back_inserter(common));
      const std::size_t either = sets[a].size() + sets[b].size() - common.size();
      if (either == 0 || 10 * common.size() < tenths * either) continue;
      pairs.push_back({a, b, static_cast<double>(common.size()) / static_cast<double>(either)});
    }
  }
  return pairs;
}

/// Sets of `smallest` to `largest` tokens; small numbers are drawn more often; some are copies with 0 to 2 changes.
struct Shape {
  std::string name;
  std::uint32_t sets, tokens, smallest, largest;
  std::uint64_t copies_in_100 = 30;
  unsigned skew = 1;  ///< the least of so many draws
};

const std::vector<Shape> kShapes{
    {"few kinds of token", 300, 12, 0, 8},
    {"initiatives", 400, 150, 8, 15, 30, 3},
    {"one token or none", 100, 5, 0, 1},
    {"up to three tokens", 300, 30, 0, 3},
    {"crowded", 150, 25, 18, 22},
    {"nearly everything", 120, 60, 50, 60},
    {"many kinds of token", 300, 50'000, 2, 20, 60},
    {"many kinds, common ones often", 300, 50'000, 1, 40, 60, 8},
    {"just more kinds than bits in a sketch", 300, 257, 5, 30, 60, 2},
    {"large sets", 60, 1'000, 250, 300, 70},
    {"small and large sets", 120, 400, 1, 300, 60, 2},
    {"mostly copies", 300, 40, 3, 12, 95},
};

Set random_set(const Shape& shape, base::Stream& stream) {
  const std::size_t size = shape.smallest + stream.below(shape.largest - shape.smallest + 1);
  Set set;
  while (set.size() < size) {
    std::uint64_t token = stream.below(shape.tokens);
    for (unsigned again = 1; again < shape.skew; ++again) token = std::min(token, stream.below(shape.tokens));
    if (std::ranges::find(set, token) == set.end()) set.push_back(static_cast<std::uint32_t>(token));
  }
  return set;
}

Sets random_sets(const Shape& shape, std::uint64_t seed) {
  base::Stream stream = base::stream(seed, "similar sets " + shape.name);
  Sets sets;
  while (sets.size() < shape.sets) {
    if (sets.empty() || stream.below(100) >= shape.copies_in_100) {
      sets.push_back(random_set(shape, stream));
      continue;
    }
    Set set = sets[stream.below(sets.size())];
    for (std::uint64_t changes = stream.below(3); changes > 0 && !set.empty(); --changes) {
      const auto token = static_cast<std::uint32_t>(stream.below(shape.tokens));
      if (std::ranges::find(set, token) == set.end()) set[stream.below(set.size())] = token;
    }
    sets.push_back(set);
  }
  return sets;
}

class OfManyShapes : public testing::TestWithParam<Shape> {};
INSTANTIATE_TEST_SUITE_P(SimilarSets, OfManyShapes, testing::ValuesIn(kShapes), [](const auto& tested) {
  std::string name = tested.param.name;
  std::erase_if(name, [](char c) { return c == ' ' || c == ','; });
  return name;
});

TEST_P(OfManyShapes, AreThoseOfTheDefinition) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    const graph::Rows sets = rows(random_sets(GetParam(), seed));
    for (const std::uint64_t tenths : {1U, 3U, 5U, 7U, 9U, 10U}) {
      SCOPED_TRACE("seed " + std::to_string(seed) + ", threshold in tenths " + std::to_string(tenths));
      const std::vector<SimilarSets> expected = by_definition(sets, tenths);
      EXPECT_FALSE(expected.empty()) << "a shape without similar sets tests nothing";
      EXPECT_EQ(similar_sets(sets, static_cast<double>(tenths) / 10, 1), expected);
    }
  }
}

TEST_P(OfManyShapes, AreTheSameForAnyNumberOfThreads) {
  const graph::Rows sets = rows(random_sets(GetParam(), 4));
  for (const double threshold : {0.3, 0.7}) {
    const std::vector<SimilarSets> one = similar_sets(sets, threshold, 1);
    for (const unsigned threads : {0U, 2U, 5U}) EXPECT_EQ(similar_sets(sets, threshold, threads), one) << threads;
  }
}

TEST_P(OfManyShapes, DoNotDependOnTheNamesOfTokensOrTheOrderOfRows) {
  const Sets sets = random_sets(GetParam(), 5);
  base::Stream stream = base::stream(5, "names");
  std::vector<std::uint32_t> names(GetParam().tokens), order(sets.size());
  std::iota(names.begin(), names.end(), 0U);
  std::iota(order.begin(), order.end(), 0U);
  stream.shuffle(std::span(names));
  stream.shuffle(std::span(order));
  Sets other(sets.size());
  for (std::size_t row = 0; row < sets.size(); ++row) {
    for (const std::uint32_t token : sets[row]) other[order[row]].push_back(names[token]);
  }
  for (const double threshold : {0.3, 0.7}) {
    std::vector<SimilarSets> expected;
    for (const SimilarSets& pair : similar_sets(rows(sets), threshold)) {
      const auto [first, second] = std::minmax(order[pair.first], order[pair.second]);
      expected.push_back({first, second, pair.jaccard});
    }
    std::ranges::sort(expected, {}, [](const SimilarSets& pair) { return std::pair(pair.first, pair.second); });
    EXPECT_EQ(similar_sets(rows(other), threshold), expected);
  }
}

TEST(SimilarSets, ReachAThresholdThatTheyMeetExactly) {
  const Set ten{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, seven{0, 1, 2, 3, 4, 5, 6};
  EXPECT_THAT(similar_sets(rows({ten, seven}), 0.7), ElementsAre(SimilarSets{0, 1, 0.7}));
  EXPECT_THAT(similar_sets(rows({ten, seven}), 0.700001), IsEmpty());
  EXPECT_THAT(similar_sets(rows({{0, 1}, {0, 1, 2}}), 2.0 / 3), ElementsAre(SimilarSets{0, 1, 2.0 / 3}));
  EXPECT_THAT(similar_sets(rows({{0, 1}, {0, 2}}), 1.0 / 3), ElementsAre(SimilarSets{0, 1, 1.0 / 3}));
  for (std::uint32_t size = 1; size <= 100; ++size) {  // every whole percent, as people write it
    Set all(100);
    std::iota(all.begin(), all.end(), 0U);
    const Set part(all.begin(), all.begin() + size);
    EXPECT_EQ(similar_sets(rows({all, part}), size / 100.0).size(), 1U) << size;
  }
}

TEST(SimilarSets, DoNotIncludeEmptyOnes) {
  EXPECT_THAT(similar_sets(rows({}), 0.5), IsEmpty());
  EXPECT_THAT(similar_sets(rows({{}, {}, {}}), 0.001), IsEmpty());
  EXPECT_THAT(similar_sets(rows({{}, {3}, {}, {3}}), 1), ElementsAre(SimilarSets{1, 3, 1.0}));
}

TEST(SimilarSets, AreAllPairsOfIdenticalOnes) {
  const std::vector<SimilarSets> pairs = similar_sets(rows(Sets(40, {2, 7, 9})), 1);
  EXPECT_EQ(pairs.size(), 40U * 39 / 2);
  EXPECT_EQ(pairs, by_definition(rows(Sets(40, {2, 7, 9})), 10));
}

TEST(SimilarSets, MayShareOnlyATokenThatAllHave) {
  Sets sets;
  for (std::uint32_t row = 1; row <= 50; ++row) sets.push_back({0, row});
  EXPECT_EQ(similar_sets(rows(sets), 0.3).size(), 50U * 49 / 2) << "1 of 3";
  EXPECT_THAT(similar_sets(rows(sets), 0.4), IsEmpty());
}

TEST(SimilarSets, AreFoundAtTheSmallestThreshold) {
  Set large(2'000);
  std::iota(large.begin(), large.end(), 0U);
  EXPECT_THAT(similar_sets(rows({large, {1'999}, {2'000}}), 1e-9), ElementsAre(SimilarSets{0, 1, 1 / 2'000.0}));
}

TEST(TheJudgeOfSimilarSets, WouldSeeAPairThatIsMissingOrTooMuch) {
  const graph::Rows sets = rows({{0, 1, 2}, {0, 1, 2, 3}, {4}, {0, 1, 5, 6}});
  EXPECT_THAT(by_definition(sets, 7), ElementsAre(SimilarSets{0, 1, 0.75}));
  EXPECT_THAT(by_definition(sets, 8), IsEmpty());
  for (const Shape& shape : kShapes) {
    const graph::Rows random = rows(random_sets(shape, 1));
    const std::vector<SimilarSets> all = by_definition(random, 0), found = by_definition(random, 7);
    EXPECT_LT(found.size(), all.size()) << shape.name << " has no pairs that are not similar";
    EXPECT_NE(by_definition(random, 10).size(), 0U) << shape.name;
  }
}

}  // namespace
}  // namespace regioscan::overlaps
