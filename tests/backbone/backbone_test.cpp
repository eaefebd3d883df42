#include "backbone/backbone.hpp"

#include <gtest/gtest.h>

#include <set>

#include "backbone/sdsm.hpp"
#include "inventory/read.hpp"
#include "tests/graph/examples.hpp"
#include "tests/measures/southern_women.hpp"
#include "tests/real_data.hpp"

namespace regioscan::backbone {
namespace {

namespace examples = graph::examples;
using graph::ActorId;

Backbone backbone_of(const graph::Bipartite& graph, const Settings& settings) {
  return backbone(graph, graph::projection(graph, graph::Side::actors, graph::Weighting::newman), everything(graph),
                  settings);
}

/// Ten groups of four that do everything together, five times, among sixty actors in initiatives of chance.
graph::Bipartite with_true_partners() {
  std::vector<examples::Pair> pairs = examples::random_pairs(1, 60, 40, 160);
  for (std::uint32_t group = 0; group < 10; ++group) {
    for (std::uint32_t member = 0; member < 4; ++member) {
      for (std::uint32_t initiative = 0; initiative < 5; ++initiative)
        pairs.push_back({60 + 4 * group + member, 40 + 5 * group + initiative});
    }
  }
  return examples::bipartite(100, 90, pairs);
}

TEST(Backbone, KeepsThoseWhoAlwaysWorkTogether) {
  for (const Model model : {Model::sdsm, Model::fdsm}) {
    const Backbone found = backbone_of(with_true_partners(), {.model = model});
    std::size_t true_partners = 0, others = 0;
    for (const TestedTie& tie : found.ties) {
      const bool is_true = tie.a.value >= 60 && (tie.a.value - 60) / 4 == (tie.b.value - 60) / 4;
      (is_true ? true_partners : others) += tie.is_kept ? 1U : 0U;
      if (is_true) {
        EXPECT_LT(tie.expected, 1);
      }
    }
    EXPECT_EQ(true_partners, 60U) << key(model);
    EXPECT_LE(others, 6U) << key(model);
    EXPECT_EQ(found.kept(), true_partners + others);
  }
}

TEST(Backbone, CountsSurvivorsUnderEachCorrection) {
  for (const Model model : {Model::sdsm, Model::fdsm}) {
    Settings settings{.model = model, .draws = 3000};
    const Backbone first = backbone_of(with_true_partners(), settings);
    for (const Correction correction : kCorrections) {
      settings.correction = correction;
      const Backbone found = backbone_of(with_true_partners(), settings);
      EXPECT_EQ(found.kept_under, first.kept_under);
      EXPECT_EQ(found.kept_under_sdsm, first.kept_under_sdsm);
      std::size_t kept = 0, kept_by_sdsm = 0;
      for (const TestedTie& tie : found.ties) {
        kept += tie.is_kept ? 1U : 0U;
        kept_by_sdsm += tie.is_kept_by_sdsm ? 1U : 0U;
        EXPECT_EQ(tie.is_kept, tie.q_more <= settings.alpha);
      }
      EXPECT_EQ(kept, found.kept());
      EXPECT_EQ(kept_by_sdsm, found.kept_under_sdsm[static_cast<std::size_t>(correction)]);
    }
    EXPECT_GE(first.kept_under[0], first.kept_under[1]);
    EXPECT_GE(first.kept_under[1], first.kept_under[2]);
  }
}

TEST(Backbone, TestsAllPairsOfActorsWithAnInitiative) {
  const Backbone found = backbone_of(examples::disconnected(), {});  // of four actors one is in nothing
  EXPECT_EQ(found.actors, 3U);
  EXPECT_EQ(found.pairs, 3U);
  ASSERT_EQ(found.ties.size(), 1U);
  EXPECT_EQ(found.ties[0].shared, 1U);
}

// Q of the Southern Women is significant while no tie passes: methods disagree on this classic.
TEST(Backbone, KeepsNoTieOfTheSouthernWomen) {
  const graph::Bipartite women = measures::examples::southern_women();
  const Backbone exact = backbone_of(women, {});
  EXPECT_EQ(exact.ties.size(), 139U);
  EXPECT_EQ(exact.pairs, 153U);
  EXPECT_EQ(exact.kept_under, (Survivors{0, 0, 0}));
  const Backbone drawn = backbone_of(women, {.model = Model::fdsm, .draws = 20'000});
  EXPECT_NEAR(static_cast<double>(drawn.kept_under[0]), 5, 1) << "the fifth has .0475, within the error of .05";
  EXPECT_EQ(drawn.kept(), 0U);
  EXPECT_FALSE(drawn.drawing->are_too_few) << "more draws would find none either";
  EXPECT_EQ(drawn.kept_under_sdsm, exact.kept_under);
  EXPECT_NEAR(drawn.error(0.05), 0.00154, 1e-5);
  EXPECT_EQ(exact.error(0.05), 0);
}

TEST(Backbone, NamesPairsThatMeetLessThanChance) {
  // Two crowds that are busy and never meet.
  std::vector<examples::Pair> pairs;
  for (std::uint32_t actor = 0; actor < 8; ++actor) {
    for (std::uint32_t initiative = 0; initiative < 14; ++initiative) {
      if ((actor + initiative) % 3 != 0) pairs.push_back({actor, initiative + (actor < 4 ? 0U : 14U)});
    }
  }
  const graph::Bipartite graph = examples::bipartite(8, 28, pairs);
  for (const Model model : {Model::sdsm, Model::fdsm}) {
    const Backbone found = backbone_of(graph, {.model = model, .alpha = 0.1, .draws = 4000});
    EXPECT_EQ(found.rare.size(), 16U) << "every pair across; " << key(model);
    std::set<std::pair<ActorId, ActorId>> once;
    for (const RarePair& pair : found.rare) {
      EXPECT_TRUE(pair.a.value < 4 && pair.b.value >= 4);
      EXPECT_EQ(pair.shared, 0U);
      EXPECT_GT(pair.expected, 1);
      EXPECT_LE(pair.p_fewer, pair.q_fewer);
      EXPECT_LE(pair.p_fewer, 0.1);
      EXPECT_TRUE(once.insert({pair.a, pair.b}).second);
    }
  }
}

TEST(Backbone, IsTheSameForAnyThreads) {
  for (const Model model : {Model::sdsm, Model::fdsm}) {
    const Backbone one = backbone_of(with_true_partners(), {.model = model, .draws = 500, .threads = 1});
    const Backbone three = backbone_of(with_true_partners(), {.model = model, .draws = 500, .threads = 3});
    ASSERT_EQ(one.ties.size(), three.ties.size());
    for (std::size_t at = 0; at < one.ties.size(); ++at) EXPECT_EQ(one.ties[at].p_more, three.ties[at].p_more);
    EXPECT_EQ(one.rare.size(), three.rare.size());
  }
}

TEST(Backbone, OfNothingOrOfEverythingIsEmpty) {
  for (const Model model : {Model::sdsm, Model::fdsm}) {
    for (const graph::Bipartite& graph : {examples::empty(), examples::star(1), examples::complete(4, 3)}) {
      const Backbone found = backbone_of(graph, {.model = model});
      EXPECT_EQ(found.kept(), 0U);
      EXPECT_TRUE(found.rare.empty());
    }
  }
}

using RealDataBackbone = testing::OnRealData;

TEST_F(RealDataBackbone, KeepsTheTiesOfTheDutchArrangementsThatWereMeasuredBefore) {
  const inventory::Reading read = inventory::read_inventory(
      {.path = testing::kMappings / "gr_nl.toml", .tables = {{"rows", real("gr_nl/opengr_provincies.fixed.csv")}}});
  ASSERT_TRUE(read.inventory.has_value());
  const Backbone found = backbone_of(graph::Bipartite(*read.inventory), {});
  EXPECT_EQ(found.ties.size(), 14'924U);
  EXPECT_EQ(found.kept(), 2'575U);
}

}  // namespace
}  // namespace regioscan::backbone
