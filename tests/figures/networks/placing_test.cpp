#include "figures/networks/placing.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/failure.hpp"
#include "figures/networks/actor_network.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using ::testing::HasSubstr;

class Placing : public testing::WithLayout {};

/// The places of a plan, as its table would give them back.
KnownPlaces known_of(const analysis::Analysis& analysis, const ActorNetworkPlan& plan) {
  KnownPlaces known{.file = "kaart.csv", .page = plan.page};
  for (const ActorId actor : base::ids<ActorId>(plan.places.size())) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    known.nodes[place_id("node", record.key)] = {.place = plan.places[actor], .name = record.name};
  }
  return known;
}

TEST_F(Placing, KnownPlacesAreKeptAlsoInAnotherThemeAndWithAnotherSeed) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(4, 12)));
  const ActorNetworkPlan first = actor_network_plan(analysis, {});
  Recipe other;
  other.theme = "dark";
  other.engine = "neato";
  other.largest_diameter_pt = 45;
  other.node_cover = 0.15;
  const ActorNetworkPlan again = actor_network_plan(analysis, other, known_of(analysis, first));
  EXPECT_EQ(again.places, first.places);
  EXPECT_TRUE(scene::checked(actor_network(analysis, other, again, base::same("Proef"), base::Language::nl)).passes());
}

TEST_F(Placing, OnAnotherPageTheyAreScaledIntoItsFrame) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(3, 10)));
  const ActorNetworkPlan first = actor_network_plan(analysis, {});
  Recipe large;
  large.page = {1191, 842};
  const ActorNetworkPlan again = actor_network_plan(analysis, large, known_of(analysis, first));
  const auto share = [](const ActorNetworkPlan& plan, ActorId actor) {
    return std::pair((plan.places[actor].x - plan.frame.left) / (plan.frame.right - plan.frame.left),
                     (plan.places[actor].y - plan.frame.top) / (plan.frame.bottom - plan.frame.top));
  };
  for (const ActorId actor : base::ids<ActorId>(first.places.size())) {
    EXPECT_NEAR(share(again, actor).first, share(first, actor).first, 1e-9);
    EXPECT_NEAR(share(again, actor).second, share(first, actor).second, 1e-9);
  }
}

TEST_F(Placing, ANewNodeComesBesideItsPartnersAndNothingElseMoves) {
  testing::Pairs rows = testing::working_together(4, 12);
  const analysis::Analysis before = testing::analysed(testing::small_inventory(rows));
  const ActorNetworkPlan first = actor_network_plan(before, {});
  rows.emplace_back("Zo nieuw", "N0000");
  const analysis::Analysis after = testing::analysed(testing::small_inventory(rows));
  const ActorNetworkPlan again = actor_network_plan(after, {}, known_of(before, first));
  for (const ActorId actor : base::ids<ActorId>(first.places.size()))
    EXPECT_EQ(again.places[actor], first.places[actor]);
  const ActorId fresh{static_cast<std::uint32_t>(first.places.size())};
  ASSERT_EQ(after.inventory.actors[fresh].name, "Zo nieuw");
  std::vector<scene::Point> partners;
  for (const std::uint32_t partner : after.actors.rows[fresh.index()])
    partners.push_back(again.places[ActorId{partner}]);
  const scene::Point middle = heart(partners);
  EXPECT_LT(std::hypot(again.places[fresh].x - middle.x, again.places[fresh].y - middle.y), 80);
  EXPECT_THAT(again.places_note.en, HasSubstr("Places from kaart.csv: 48 as then, 1 new"));
  EXPECT_TRUE(scene::checked(actor_network(after, {}, again, base::same("Proef"), base::Language::nl)).passes());
}

TEST_F(Placing, NodesThatAreGoneAreNamed) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  KnownPlaces known = known_of(analysis, actor_network_plan(analysis, {}));
  for (const char* name : {"A", "B", "C", "D", "E", "F", "G"}) known.nodes[place_id("node", name)] = {{100, 100}, name};
  const ActorNetworkPlan plan = actor_network_plan(analysis, {}, known);
  EXPECT_THAT(plan.places_note.nl, HasSubstr("er niet meer: A, B, C, D, E en nog 2."));
}

TEST_F(Placing, WithoutAPageInTheTablePlacesOutsideAreBroughtIntoTheFrame) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  KnownPlaces known = known_of(analysis, actor_network_plan(analysis, {}));
  known.page.reset();
  for (auto& [id, node] : known.nodes) node.place = {node.place.x * 7 - 900, node.place.y * 5};
  const ActorNetworkPlan plan = actor_network_plan(analysis, {}, known);
  EXPECT_TRUE(scene::checked(actor_network(analysis, {}, plan, base::same("Proef"), base::Language::nl)).passes());
}

TEST_F(Placing, RegionsLieAsOnTheMapWhereThatIsAsked) {
  // Drenthe lies above and to the right of Zeeland.
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(2, 20)));
  const ActorNetworkPlan plan = actor_network_plan(analysis, {});
  scene::Point north, south;
  for (const ActorId actor : base::ids<ActorId>(plan.places.size())) {
    scene::Point& sum = analysis.inventory.actors[actor].name.starts_with("Stichting 00") ? north : south;
    sum = {sum.x + plan.places[actor].x, sum.y + plan.places[actor].y};
  }
  EXPECT_GT(north.x, south.x);
  EXPECT_LT(north.y, south.y);
}

TEST_F(Placing, ATableOfSomethingElseIsRefused) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  KnownPlaces known{.file = "kaart.csv"};
  for (const char* name : {"Q1", "Q2"}) known.nodes[place_id("node", name)] = {{100, 100}, name};
  try {
    static_cast<void>(actor_network_plan(analysis, {}, known));
    FAIL() << "not refused";
  } catch (const base::InputError& error) {
    EXPECT_THAT(error.why().nl, HasSubstr("Geen van de 2 knopen in kaart.csv"));
  }
}

}  // namespace
}  // namespace regioscan::figures
