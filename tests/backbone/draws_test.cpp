#include "backbone/draws.hpp"

#include <gtest/gtest.h>

#include "tests/graph/examples.hpp"

namespace regioscan::backbone {
namespace {

namespace examples = graph::examples;

/// Pairs that do all they do together, among many actors of one initiative each.
graph::Bipartite pairs_in_a_crowd(std::uint32_t pairs, std::uint32_t crowd) {
  std::vector<examples::Pair> parts;
  for (std::uint32_t pair = 0; pair < pairs; ++pair) {
    for (std::uint32_t initiative = 0; initiative < 6; ++initiative) {
      parts.push_back({2 * pair, 6 * pair + initiative});
      parts.push_back({2 * pair + 1, 6 * pair + initiative});
    }
  }
  for (std::uint32_t actor = 0; actor < crowd; ++actor) parts.push_back({2 * pairs + actor, actor % (6 * pairs)});
  return examples::bipartite(2 * pairs + crowd, 6 * pairs, parts);
}

Backbone drawn(const graph::Bipartite& graph, Settings settings) {
  settings.model = Model::fdsm;
  return backbone(graph, graph::projection(graph, graph::Side::actors, graph::Weighting::count), everything(graph),
                  settings);
}

TEST(Draws, AreSaidToBeTooFewWhereNoTieCouldPass) {
  const graph::Bipartite graph = pairs_in_a_crowd(5, 90);
  // 4,950 pairs: five ties pass together from 1/(1 + T) ≤ 0.1 · 5/4,950, T = 9,899, on.
  const Backbone few = drawn(graph, {.alpha = 0.1, .draws = 1000});
  EXPECT_EQ(few.kept(), 0U);
  EXPECT_TRUE(few.drawing->are_too_few);
  EXPECT_EQ(few.drawing->draws, 1000U);
  EXPECT_FALSE(few.drawing->is_by_rule);
  const Backbone enough = drawn(graph, {.alpha = 0.1, .draws = 10'000});
  EXPECT_EQ(enough.kept(), 5U);
  EXPECT_FALSE(enough.drawing->are_too_few);
}

TEST(Draws, AreChosenSoThatTheTiesOfSdsmCouldPassAndDoubledUntilTheSetIsStable) {
  const Backbone found = drawn(pairs_in_a_crowd(20, 40), {});
  EXPECT_TRUE(found.drawing->is_by_rule);
  EXPECT_EQ(found.kept(), 20U);
  EXPECT_GE(found.drawing->draws, 2000U);
  ASSERT_TRUE(found.drawing->changed_by_doubling.has_value());
  EXPECT_EQ(*found.drawing->changed_by_doubling, 0U);
}

TEST(Draws, StopAtTheMostThatIsAllowed) {
  const Backbone found = drawn(pairs_in_a_crowd(5, 90), {.correction = Correction::bonferroni, .most_draws = 1500});
  EXPECT_EQ(found.drawing->draws, 1500U);
  EXPECT_TRUE(found.drawing->are_too_few);
  EXPECT_EQ(found.drawing->needed, 98'999U) << "4,950 pairs at 0.05";
}

TEST(Draws, MayBeTooFewForOneCorrectionAndEnoughForAnother) {
  const Backbone found = drawn(pairs_in_a_crowd(20, 40), {.draws = 4000});
  EXPECT_EQ(found.kept(), 20U);
  EXPECT_FALSE(are_too_few(found, Correction::none));
  EXPECT_FALSE(are_too_few(found, Correction::benjamini_hochberg));
  EXPECT_TRUE(are_too_few(found, Correction::bonferroni)) << "3,160 pairs at 0.05 ask for 63,199 draws";
}

TEST(Draws, AreEnoughForNoCorrectionFromTheStart) {
  const Backbone found = drawn(pairs_in_a_crowd(20, 40), {.correction = Correction::none});
  EXPECT_GE(found.kept(), 20U);
  EXPECT_EQ(found.drawing->needed, 19U);
}

}  // namespace
}  // namespace regioscan::backbone
