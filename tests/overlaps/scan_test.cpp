#include "overlaps/scan.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overlaps/features.hpp"
#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using testing::at;
using testing::Draft;
using ::testing::IsEmpty;
using testing::Known;

/// Random initiatives of which area and service are known, so that all that are alike have a feature in common.
std::vector<Draft> known_drafts(std::uint64_t seed, std::size_t count) {
  base::Stream chance = base::stream(seed, "scan");
  std::vector<Draft> drafts = testing::random_drafts(chance, count);
  for (Draft& draft : drafts) {
    if (draft.regions.empty()) draft.regions = {testing::kCountry};
    draft.doings.push_back({.service = {static_cast<std::uint32_t>(chance.below(3))}});
  }
  return drafts;
}

void expect_same(const Scan& one, const Scan& other) {
  ASSERT_EQ(one.pairs.size(), other.pairs.size());
  for (std::size_t place = 0; place < one.pairs.size(); ++place) {
    const Pair &a = one.pairs[place], &b = other.pairs[place];
    EXPECT_EQ(a.first, b.first) << place;
    EXPECT_EQ(a.second, b.second) << place;
    EXPECT_EQ(a.kind, b.kind) << place;
    EXPECT_EQ(a.gap, b.gap) << place;
    EXPECT_EQ(a.likeness.similarity, b.likeness.similarity) << "to the last bit, " << place;
  }
}

TEST(Scan, GivesThePairsThatAPlainDoubleLoopGives) {
  constexpr std::uint64_t seed = 3;
  SCOPED_TRACE(seed);
  base::Stream chance = base::stream(seed, "scan");
  const Known known(testing::random_drafts(chance, 70));
  const Scan found = scan(known.profiles, 2);
  std::size_t pairs = 0, little = 0;
  for (std::uint32_t i = 0; i < 70; ++i) {
    for (std::uint32_t j = i + 1; j < 70; ++j) {
      const Likeness alike = likeness(known.profiles, at(i), at(j));
      little += alike.coverage < known.weights.limits.min_coverage ? 1U : 0U;
      const Kind kind = kind_of(known.profiles, alike, at(i), at(j));
      if (kind == Kind::none) continue;
      ++pairs;
      EXPECT_TRUE(std::any_of(
          found.pairs.begin(), found.pairs.end(),
          [&](const Pair& pair) { return pair.first == at(i) && pair.second == at(j) && pair.kind == kind; }))
          << i << ' ' << j;
    }
  }
  EXPECT_GT(pairs, 10U);
  EXPECT_GT(little, 0U);
  EXPECT_EQ(found.pairs.size(), pairs);
  EXPECT_EQ(found.candidates.scored, 70U * 69 / 2);
  EXPECT_EQ(found.candidates.little_known, little);
  EXPECT_TRUE(found.candidates.is_every_pair);
}

TEST(Scan, PutsTheMostAlikeFirstAndTiesInOrder) {
  const Known known(known_drafts(4, 40));
  const Scan found = scan(known.profiles);
  ASSERT_GT(found.pairs.size(), 5U);
  for (std::size_t place = 1; place < found.pairs.size(); ++place) {
    const Pair &before = found.pairs[place - 1], &pair = found.pairs[place];
    EXPECT_TRUE(before.likeness.strength > pair.likeness.strength ||
                (before.likeness.strength == pair.likeness.strength &&
                 std::pair(before.first, before.second) < std::pair(pair.first, pair.second)))
        << place;
    EXPECT_LT(pair.first, pair.second);
  }
}

TEST(Scan, ByCandidatesFindsWhatEveryPairGives) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    SCOPED_TRACE(seed);
    Weights weights = testing::sample_weights();
    const Known wholly(known_drafts(seed, 60), weights);
    weights.most_scored_wholly = 0;
    weights.limits.candidate_jaccard = 1e-9;
    const Known by_candidates(known_drafts(seed, 60), weights);
    const Scan some = scan(by_candidates.profiles, 2);
    // What has no value in common is scored only where all are, or where one says that it continues the other.
    Scan all = scan(wholly.profiles);
    const graph::Rows sets = feature_sets(wholly.profiles);
    const auto& initiatives = wholly.inventory.initiatives;
    std::erase_if(all.pairs, [&](const Pair& pair) {
      const bool is_declared = initiatives[pair.first].continuation == initiatives[pair.second].key ||
                               initiatives[pair.second].continuation == initiatives[pair.first].key;
      return !is_declared && !have_common(sets[pair.first.index()], sets[pair.second.index()]);
    });
    expect_same(all, some);
    EXPECT_FALSE(some.candidates.is_every_pair);
    EXPECT_EQ(some.candidates.jaccard, 1e-9);
    EXPECT_LT(some.candidates.scored, 60U * 59 / 2) << "pairs without anything in common are not scored";
  }
}

TEST(Scan, ByCandidatesScoresOnlyThoseThatShareEnough) {
  Weights weights = testing::sample_weights();
  weights.most_scored_wholly = 2;
  weights.limits.candidate_jaccard = 0.5;
  // The first two share three features of four, the third one of five.
  const Known known(
      {{.name = "a", .doings = {{.service = {0}, .group = {0}}}, .regions = {testing::kDrenthe}},
       {.name = "b", .doings = {{.service = {0}, .group = {0}, .topic = {0}}}, .regions = {testing::kDrenthe}},
       {.name = "c", .doings = {{.service = {1}, .group = {1}, .topic = {1}}}, .regions = {testing::kDrenthe}}},
      weights);
  const Scan found = scan(known.profiles);
  EXPECT_EQ(found.candidates.scored, 1U);
  ASSERT_EQ(found.pairs.size(), 1U);
  EXPECT_EQ(found.pairs[0].second, at(1));
}

TEST(Scan, OfWordsAloneFindsTheSameByCandidates) {
  std::vector<Draft> drafts;
  for (const char* name : {"loket voor ondernemers", "ondernemersloket", "molen", "molenwiek", "hulp", "energiehulp"})
    drafts.push_back({.name = name});
  Weights weights = testing::sample_weights();
  weights.limits.text_alone = 0.2;
  const Known wholly(drafts, weights);
  weights.most_scored_wholly = 0;
  weights.limits.candidate_jaccard = 1e-9;
  const Known by_candidates(drafts, weights);
  const Scan found = scan(wholly.profiles);
  EXPECT_GE(found.pairs.size(), 2U);
  expect_same(found, scan(by_candidates.profiles));
}

TEST(Scan, IsTheSameForAnyNumberOfThreads) {
  Weights weights = testing::sample_weights();
  for (const std::size_t wholly : {std::size_t{2000}, std::size_t{0}}) {
    weights.most_scored_wholly = wholly;
    const Known known(known_drafts(8, 90), weights);
    const Scan one = scan(known.profiles, 1);
    for (const unsigned threads : {2U, 5U}) expect_same(one, scan(known.profiles, threads));
  }
}

TEST(Gap, IsStrengthTimesWhatIsNotSharedOfThePartners) {
  const std::vector<testing::Doing> scans{{.service = {0}, .group = {0}}};
  const Known known({{.name = "x", .doings = scans, .actors = {"Anna", "Bas"}},
                     {.name = "x", .doings = scans, .actors = {"Bas", "Cor"}},
                     {.name = "x", .doings = scans, .actors = {"Dirk"}},
                     {.name = "x", .doings = scans},
                     {.name = "x", .doings = {{.service = {1}, .group = {1}}}, .actors = {"Eva"}}});
  const auto gap = [&](std::uint32_t i, std::uint32_t j) {
    for (const Pair& pair : scan(known.profiles).pairs) {
      if (pair.first == at(i) && pair.second == at(j)) return pair.gap;
    }
    return std::optional<double>(-1);
  };
  const double strength = likeness(known.profiles, at(0), at(1)).strength;
  EXPECT_GT(strength, 0.7);
  EXPECT_LT(strength, 1) << "two dimensions that are alike are not all there is to know";
  EXPECT_NEAR(*gap(0, 1), strength * (1 - 1.0 / 3), 1e-12);
  EXPECT_NEAR(*gap(0, 2), strength, 1e-12);
  EXPECT_FALSE(gap(0, 3)) << "of one of the two no actor is known";
}

TEST(Compared, GivesAllOthersMostAlikeFirst) {
  Weights weights = testing::sample_weights();
  weights.most_scored_wholly = 0;
  const Known known(known_drafts(9, 30), weights);
  const std::vector<Pair> found = compared(known.profiles, at(7), 2);
  ASSERT_EQ(found.size(), 29U);
  std::vector<std::uint32_t> others;
  for (const Pair& pair : found) {
    EXPECT_LT(pair.first, pair.second);
    EXPECT_TRUE(pair.first == at(7) || pair.second == at(7));
    others.push_back(pair.first == at(7) ? pair.second.value : pair.first.value);
    EXPECT_EQ(pair.likeness.similarity, likeness(known.profiles, pair.first, pair.second).similarity);
  }
  EXPECT_TRUE(std::is_sorted(found.begin(), found.end(),
                             [](const Pair& a, const Pair& b) { return a.likeness.strength > b.likeness.strength; }));
  std::sort(others.begin(), others.end());
  EXPECT_EQ(std::unique(others.begin(), others.end()), others.end());
  EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const Pair& pair) { return pair.kind == Kind::none; }));
}

TEST(Scan, OfNoneOrOneInitiativeIsEmpty) {
  for (const std::size_t wholly : {std::size_t{2000}, std::size_t{0}}) {
    Weights weights = testing::sample_weights();
    weights.most_scored_wholly = wholly;
    for (const std::vector<Draft>& drafts : {std::vector<Draft>{}, std::vector<Draft>{{.name = "a"}}}) {
      const Known known(drafts, weights);
      const Scan found = scan(known.profiles);
      EXPECT_THAT(found.pairs, IsEmpty());
      EXPECT_EQ(found.candidates.scored, 0U);
    }
  }
  EXPECT_THAT(compared(Known(std::vector<Draft>{{.name = "a"}}).profiles, at(0)), IsEmpty());
}

}  // namespace
}  // namespace regioscan::overlaps
