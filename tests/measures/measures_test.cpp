#include "measures/measures.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "base/failure.hpp"
#include "measures/labels.hpp"
#include "tests/measures/example.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;

TEST(Measures, AreDescribedInBothLanguagesUnderAKeyOfTheirOwn) {
  std::set<std::string> keys, titles;
  for (const Measure& row : all_measures()) {
    SCOPED_TRACE(row.key);
    EXPECT_TRUE(keys.insert(row.key).second);
    EXPECT_TRUE(titles.insert(row.title.nl).second);
    EXPECT_TRUE(titles.insert("en " + row.title.en).second);
    for (const std::string& text :
         {row.meaning.nl, row.meaning.en, row.unit.nl, row.unit.en, row.formula, row.source}) {
      EXPECT_FALSE(text.empty());
    }
    EXPECT_EQ(&measure(row.key), &row);
  }
}

TEST(Measures, HaveTheColumnsThatTablesPromise) {
  for (const auto key :
       {"initiatives", "degree", "strength_newman", "betweenness", "harmonic", "eigenvector", "pagerank"}) {
    EXPECT_EQ(measure(key).key, key);
  }
}

TEST(Measures, TreatAWrongKeyAsOurOwnFault) { EXPECT_THROW((void)measure("popularity"), base::OwnFault); }

TEST(Measures, GiveNothingForNobody) {
  const Example nobody(graph::examples::empty());
  for (const Measure& row : all_measures()) {
    const Scores scores = row.compute(nobody.inputs());
    EXPECT_EQ(scores.actors.size(), 0U) << row.key;
    EXPECT_EQ(scores.initiatives.size(), 0U) << row.key;
  }
}

TEST(Measures, OfRegionsAndClustersAreAbsentForEverybodyWithoutThem) {
  const Example alone(graph::examples::star(4));
  for (const Measure& row : all_measures()) {
    if (!row.key.ends_with("_regions") && !row.key.ends_with("_clusters")) continue;
    for (const auto& score : row.compute(alone.inputs()).actors) EXPECT_EQ(score, std::nullopt) << row.key;
  }
}

TEST(AllScores, AreWhatEachMeasureComputesByItself) {
  for (const Example& example : {Example(examples::random_society(3, 40, 30, 90)), Example(graph::examples::empty()),
                                 Example(graph::examples::complete(2, 1))}) {
    const std::map<std::string, Scores> all = all_scores(example.inputs());
    EXPECT_EQ(all.size(), all_measures().size());
    for (const Measure& row : all_measures()) EXPECT_EQ(all.at(row.key), row.compute(example.inputs())) << row.key;
  }
}

std::vector<std::optional<double>> both_sides(const Scores& scores) {
  std::vector<std::optional<double>> all(scores.actors.begin(), scores.actors.end());
  all.insert(all.end(), scores.initiatives.begin(), scores.initiatives.end());
  return all;
}

TEST(Measures, AreFiniteAndNeverNegative) {
  const std::vector<graph::Bipartite> graphs{graph::examples::bipartite(1, 0, {}),
                                             graph::examples::bipartite(0, 1, {}),
                                             graph::examples::bipartite(1, 1, {{0, 0}}),
                                             graph::examples::disconnected(),
                                             graph::examples::star(4),
                                             graph::examples::path(5),
                                             graph::examples::complete(4, 4),
                                             graph::examples::bipartite(3, 3, {}),
                                             graph::examples::random(1, 30, 20, 50)};
  for (const graph::Bipartite& graph : graphs) {
    const Example example(graph);
    for (const Measure& row : all_measures()) {
      for (const auto& score : both_sides(row.compute(example.inputs()))) {
        if (!score) continue;
        EXPECT_TRUE(std::isfinite(*score)) << row.key;
        const bool is_difference = row.key.starts_with("z_");
        EXPECT_TRUE(*score >= 0 || is_difference) << row.key;
      }
    }
  }
}

TEST(Measures, HaveOneScorePerActorAndAllOrNoInitiatives) {
  const Example women(examples::southern_women());
  for (const Measure& row : all_measures()) {
    const Scores scores = row.compute(women.inputs());
    EXPECT_EQ(scores.actors.size(), 18U) << row.key;
    EXPECT_TRUE(scores.initiatives.empty() || scores.initiatives.size() == 14) << row.key;
  }
}

TEST(Measures, DoNotDependOnTheNumberOfThreads) {
  const Example example(examples::random_society(5, 120, 90, 400));
  for (const Measure& row : all_measures()) {
    const Scores alone = row.compute(example.inputs(1));
    for (const unsigned threads : {2U, 5U}) EXPECT_EQ(row.compute(example.inputs(threads)), alone) << row.key;
  }
}

void expect_near(const std::optional<double>& score, const std::optional<double>& other, const std::string& key) {
  ASSERT_EQ(score.has_value(), other.has_value()) << key;
  if (!score) return;
  EXPECT_NEAR(*score, *other, 1e-9) << key;
}

TEST(Measures, FollowTheirActorWhenEverybodyGetsAnotherNumber) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    // One connected part, so that no tie between equal parts is decided by numbers.
    examples::Society society = examples::random_society(seed, 30, 20, 60);
    for (std::uint32_t actor = 0; actor < 30; ++actor) society.parts.push_back({actor, actor % 2});
    society.parts.push_back({0, 1});
    const auto new_actor = graph::examples::shuffled(seed, 30);
    const auto new_initiative = graph::examples::shuffled(seed + 100, 20);
    const Example before(society);
    const Example after(examples::renamed(society, new_actor, new_initiative));
    for (const Label& row : all_labels()) {
      const LabelColumn old_words = row.compute(before.inputs());
      const LabelColumn new_words = row.compute(after.inputs());
      for (std::uint32_t actor = 0; actor < 30; ++actor) {
        EXPECT_EQ(old_words[graph::ActorId{actor}], new_words[graph::ActorId{new_actor[actor]}]) << row.key;
      }
    }
    for (const Measure& row : all_measures()) {
      const Scores old_scores = row.compute(before.inputs());
      const Scores new_scores = row.compute(after.inputs());
      for (std::uint32_t actor = 0; actor < 30; ++actor) {
        expect_near(old_scores.actors[graph::ActorId{actor}], new_scores.actors[graph::ActorId{new_actor[actor]}],
                    row.key);
      }
      for (std::uint32_t at = 0; at < old_scores.initiatives.size(); ++at) {
        expect_near(old_scores.initiatives[graph::InitiativeId{at}],
                    new_scores.initiatives[graph::InitiativeId{new_initiative[at]}], row.key);
      }
    }
  }
}

/// What becomes of a score when the whole ecosystem stands there twice, without a tie between the two.
TEST(Measures, ScaleWhenTheWholeEcosystemStandsThereTwice) {
  const double n = 30, m = 20;
  const auto highest = [](double own, double other) {  // of Borgatti & Everett, for own > other
    const double s = std::floor((own - 1) / other), t = own - 1 - s * other;
    return (other * other * (s + 1) * (s + 1) + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
  };
  const std::map<std::string, double> factors{
      {"initiatives", 1},
      {"degree", 1},
      {"strength_count", 1},
      {"strength_newman", 1},
      {"betweenness", highest(n, m) / highest(2 * n, 2 * m)},
      {"betweenness_raw", 1},
      {"betweenness_projection_raw", 1},
      {"betweenness_projection", (n - 1) * (n - 2) / ((2 * n - 1) * (2 * n - 2))},
      {"harmonic", (n - 1) / (2 * n - 1)},
      {"betweenness_weighted", (n - 1) * (n - 2) / ((2 * n - 1) * (2 * n - 2))},
      {"harmonic_weighted", (n - 1) / (2 * n - 1)},
      {"closeness_weighted", 1},
      {"closeness_projection", 1},
      {"two_mode_degree", .5},
      {"two_mode_closeness", 1},
      {"eigenvector", 1},  // of two equal parts the one with the smallest id is scored
      {"pagerank", .5},
      {"core", 1},
      {"local_clustering", 1},
      {"effective_size", 1},
      {"constraint", 1}};
  const auto needs_more = [](const std::string& key) {  // clusters, regions, types or roles, which are not doubled here
    return key.starts_with("participation_") || key.starts_with("z_") || key.ends_with("_region") ||
           key.ends_with("_type") || key.find("_as_") != std::string::npos;
  };
  for (const Measure& row : all_measures()) EXPECT_NE(factors.contains(row.key), needs_more(row.key)) << row.key;
  for (const std::uint64_t seed : examples::kSeeds) {
    const auto pairs = graph::examples::random_pairs(seed, 30, 20, 60);
    auto twice = pairs;
    for (const auto& [actor, initiative] : pairs) twice.push_back({actor + 30, initiative + 20});
    const Example once(graph::examples::bipartite(30, 20, pairs));
    const Example doubled(graph::examples::bipartite(60, 40, twice));
    for (const Measure& row : all_measures()) {
      if (needs_more(row.key)) continue;
      const Scores small = row.compute(once.inputs());
      const Scores large = row.compute(doubled.inputs());
      for (const auto actor : base::ids<graph::ActorId>(30)) {
        const auto expected =
            small.actors[actor] ? std::optional(*small.actors[actor] * factors.at(row.key)) : std::nullopt;
        expect_near(large.actors[actor], expected, row.key);
      }
    }
  }
}

}  // namespace
}  // namespace regioscan::measures
