#include <gtest/gtest.h>

#include <cmath>

#include "figures/networks/actor_network.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using testing::analysed;
using testing::small_inventory;
using testing::working_together;

class Plan : public testing::WithLayout {};

TEST_F(Plan, GivesNodesAnAreaInProportionToTheirPartners) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(4, 15)));
  const ActorNetworkPlan plan = actor_network_plan(analysis, {});
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const double partners = *analysis.score("degree").actors[actor];
    const double squares = plan.radii_pt[actor] * plan.radii_pt[actor];
    EXPECT_NEAR(squares * plan.largest_degree, partners * plan.largest_radius_pt * plan.largest_radius_pt, 1e-6);
  }
}

TEST_F(Plan, KeepsNodesApartAndInsideTheFrame) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(8, 40)));
  const ActorNetworkPlan plan = actor_network_plan(analysis, {});
  const auto actors = base::ids<ActorId>(analysis.graph.actor_count());
  for (const ActorId a : actors) {
    const scene::Point at = plan.places[a];
    const double radius = plan.radii_pt[a];
    EXPECT_GE(at.x - radius, plan.frame.left - 1e-6);
    EXPECT_LE(at.x + radius, plan.frame.right + 1e-6);
    EXPECT_GE(at.y - radius, plan.frame.top - 1e-6);
    EXPECT_LE(at.y + radius, plan.frame.bottom + 1e-6);
    for (const ActorId b : actors) {
      if (b <= a) continue;
      EXPECT_GT(std::hypot(at.x - plan.places[b].x, at.y - plan.places[b].y), radius + plan.radii_pt[b]);
    }
  }
}

TEST_F(Plan, CoversNoMoreOfTheFrameThanAsked) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(8, 40)));
  Recipe recipe;
  recipe.largest_diameter_pt = 200;
  recipe.node_cover = 0.04;
  const ActorNetworkPlan plan = actor_network_plan(analysis, recipe);
  double covered = 0;
  for (const double radius : plan.radii_pt) covered += 3.141592653589793 * radius * radius;
  const double page = (plan.frame.right - plan.frame.left) * (plan.frame.bottom - plan.frame.top);
  EXPECT_NEAR(covered / page, 0.04, 1e-6);
}

TEST_F(Plan, DrawsTiesFromTheLowestNumberThatIsFewEnough) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(4, 15)));
  Recipe recipe;
  recipe.most_ties = static_cast<std::int64_t>(analysis.actors.tie_count());
  EXPECT_EQ(actor_network_plan(analysis, recipe).least_shared, 1U);
  EXPECT_EQ(actor_network_plan(analysis, recipe).ties.size(), analysis.actors.tie_count());
  --recipe.most_ties;
  const ActorNetworkPlan fewer = actor_network_plan(analysis, recipe);
  EXPECT_EQ(fewer.least_shared, 2U);
  EXPECT_LT(fewer.ties.size(), analysis.actors.tie_count());
  recipe.most_ties = 1;  // where no number leaves so few, the strongest ties stay
  EXPECT_GE(actor_network_plan(analysis, recipe).ties.size(), 1U);
  recipe.least_shared = 3;
  EXPECT_EQ(actor_network_plan(analysis, recipe).least_shared, 3U);
}

TEST_F(Plan, DrawsTheTiesThatAreMoreThanChanceWhereTheyWereTested) {
  const inventory::Inventory inventory = small_inventory(working_together(4, 15));
  const analysis::Analysis plain = analysed(inventory);
  const analysis::Analysis tested =
      analysis::analyse(inventory, {}, {.backbone = backbone::Settings{.correction = backbone::Correction::none}});
  ASSERT_GT(tested.backbone->kept(), 0U);
  const ActorNetworkPlan plan = actor_network_plan(tested, {});
  EXPECT_EQ(plan.drawn_by, DrawnBy::backbone);
  EXPECT_EQ(plan.ties.size(), tested.backbone->kept());
  EXPECT_EQ(plan.places, actor_network_plan(plain, {}).places) << "all ties still place the actors";
  for (const PlannedTie& tie : plan.ties) EXPECT_GE(tie.shared, plan.least_shared);
}

TEST_F(Plan, FallsBackOnCommonInitiativesWhereNoTieIsMoreThanChance) {
  const analysis::Analysis tested = analysis::analyse(testing::two_groups(), {}, {.backbone = backbone::Settings{}});
  ASSERT_EQ(tested.backbone->kept(), 0U);
  const ActorNetworkPlan plan = actor_network_plan(tested, {});
  EXPECT_EQ(plan.drawn_by, DrawnBy::shared_as_none_is_more);
  EXPECT_EQ(plan.ties.size(), tested.actors.tie_count());
}

TEST_F(Plan, IsTheSameForTheSameInputAndForRowsInAnotherOrder) {
  testing::Pairs rows = working_together(5, 12);
  const analysis::Analysis first = analysed(small_inventory(rows));
  base::Stream chance = base::stream(2, "figures test");
  chance.shuffle(std::span(rows));
  const analysis::Analysis second = analysed(small_inventory(rows));
  EXPECT_EQ(actor_network_plan(first, {}).places, actor_network_plan(first, {}).places);
  EXPECT_EQ(actor_network_plan(first, {}).places, actor_network_plan(second, {}).places);
}

TEST_F(Plan, OfAnEmptyInventoryHasNoPlaces) {
  const ActorNetworkPlan plan = actor_network_plan(analysed(small_inventory({})), {});
  EXPECT_TRUE(plan.places.empty());
  EXPECT_EQ(plan.ties.size(), 0U);
}

TEST(TieWidth, GrowsWithTheNumberOfCommonInitiatives) {
  ActorNetworkPlan plan;
  plan.least_shared = 2;
  plan.ties.resize(1000);
  const Recipe recipe;
  EXPECT_DOUBLE_EQ(tie_width(recipe, plan, 2), recipe.tie_width_pt);
  EXPECT_GT(tie_width(recipe, plan, 3), tie_width(recipe, plan, 2));
  EXPECT_LE(tie_width(recipe, plan, 100'000), 5 * recipe.tie_width_pt);
}

}  // namespace
}  // namespace regioscan::figures
