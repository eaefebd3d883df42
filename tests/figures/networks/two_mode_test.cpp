#include "figures/networks/two_mode.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "figures/named_record.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/networks/two_mode_findings.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using inventory::Role;
using ::testing::HasSubstr;

TEST(TwoMode, HoldsEveryParticipationBothWaysWithTheSameRole) {
  const analysis::Analysis analysis = testing::analysed(testing::with_everything());
  const TwoMode graph = two_mode(analysis);
  EXPECT_EQ(graph.rows.size(), graph.actors + analysis.graph.initiative_count());
  std::size_t seen = 0;
  for (const inventory::Participation& each : analysis.inventory.participations) {
    const std::size_t actor = each.actor.index(), initiative = graph.actors + each.initiative.index();
    for (const auto& [from, to] : {std::pair(actor, initiative), std::pair(initiative, actor)}) {
      const auto row = graph.rows[from];
      const auto at = static_cast<std::size_t>(std::find(row.begin(), row.end(), to) - row.begin());
      ASSERT_LT(at, row.size());
      EXPECT_EQ(graph.roles[graph.rows.offsets[from] + at], each.role);
      ++seen;
    }
  }
  EXPECT_EQ(seen, graph.rows.targets.size());
  EXPECT_EQ(graph.several_roles, 0U);
  EXPECT_TRUE(several_roles_note(graph).empty());
}

TEST(TwoMode, OfSeveralRolesTheFirstIsDrawnAndThatIsSaid) {
  inventory::Inventory inventory = testing::with_everything();
  inventory::Participation again = inventory.participations.front();
  again.role = Role::executor;
  inventory.participations.front().role = Role::initiator;
  inventory.participations.insert(inventory.participations.begin() + 1, again);
  const TwoMode graph = two_mode(testing::analysed(inventory));
  EXPECT_EQ(graph.several_roles, 1U);
  EXPECT_EQ(graph.roles.front(), Role::initiator);
  EXPECT_THAT(several_roles_note(graph).en, HasSubstr("1 participation has more than one role"));
}

TEST(TwoMode, AnInitiativeIsInTheClusterOfMostOfItsActors) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  const TwoMode graph = two_mode(analysis);
  EXPECT_EQ(graph.clusters[named_node(analysis.inventory, "N2")],
            graph.clusters[named_node(analysis.inventory, "Anna")]);
  EXPECT_EQ(graph.clusters[named_node(analysis.inventory, "Z2")],
            graph.clusters[named_node(analysis.inventory, "Zus")]);
}

TEST(TwoMode, RolesDifferInTheirDashesAndUnknownOnesAreUnbrokenWhereNoneIsKnown) {
  std::set<std::vector<double>> dashes;
  for (const Role role : inventory::kRoles) dashes.insert(role_stroke(role, "#000000", 1).dash_pt);
  EXPECT_EQ(dashes.size(), std::size(inventory::kRoles));
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  const TwoMode graph = two_mode(analysis);
  std::vector<std::size_t> all(graph.rows.size());
  for (std::size_t node = 0; node < all.size(); ++node) all[node] = node;
  const std::vector<DrawnTie> ties = two_mode_ties(graph, all, scene::shipped_theme("print"), 1, 1);
  EXPECT_EQ(ties.size(), analysis.graph.participation_count());
  for (const DrawnTie& tie : ties) EXPECT_TRUE(tie.stroke.dash_pt.empty());
}

TEST(TwoMode, LegendNamesTheRolesThatAreDrawnAndNoOthers) {
  inventory::Inventory inventory = testing::with_everything();
  for (auto& each : inventory.participations) each.role = Role::funder;
  const analysis::Analysis analysis = testing::analysed(inventory);
  const TwoMode graph = two_mode(analysis);
  const std::vector<std::size_t> nodes{0, graph.actors};
  const scene::Theme theme = scene::shipped_theme("print");
  const NodeSizes sizes = sizes_of(graph, nodes, 20, 0.1, {0, 0, 400, 400});
  std::string words;
  for (const scene::Mark& mark :
       two_mode_legend(analysis, graph, {.nodes = nodes, .sizes = sizes}, {0, 0, 160, 400}, theme, Language::en)) {
    if (const auto* const text = std::get_if<scene::Text>(&mark.shape)) words += text->text + " ";
  }
  EXPECT_THAT(words, HasSubstr("funder"));
  EXPECT_THAT(words, ::testing::Not(HasSubstr("executor")));
  EXPECT_THAT(words, HasSubstr("Area: initiatives"));
}

TEST(TwoMode, NodesSayWhoTheyAre) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  const TwoMode graph = two_mode(analysis);
  const scene::Theme theme = scene::shipped_theme("print");
  const DrawnNode initiative =
      two_mode_node(analysis, graph, named_node(analysis.inventory, "N2"), theme, Language::en);
  EXPECT_EQ(initiative.id, "initiative-N2");
  EXPECT_EQ(initiative.tip, "N2: 4 actors; Drenthe");
  EXPECT_EQ(initiative.outline, Outline::square);
  const DrawnNode actor = two_mode_node(analysis, graph, named_node(analysis.inventory, "Brug"), theme, Language::en);
  EXPECT_EQ(actor.id, "actor-Brug");
  EXPECT_THAT(actor.tip, HasSubstr("Brug: 6 partners, 2 initiatives"));
  EXPECT_THAT(two_mode_description(analysis, graph).en, HasSubstr("N2: Anna, Bas, Brug and Cor."));
  EXPECT_EQ(two_mode_finding(analysis, graph).en,
            "7 actors take part in the most initiatives (each 2); N2 and Z2 have the most actors (each 4)");
}

TEST(TwoMode, OfNobodyInNothingIsRefusedInWords) {
  EXPECT_THROW(refuse_without_participations(testing::analysed(testing::small_inventory({}))), base::UsageError);
}

TEST(Leaders, AreNamedUpToTwoAndCountedBeyondOrWhereNamesAreLong) {
  const base::Words what{"actoren", "actors"};
  EXPECT_EQ(leaders({{"A", 1}, {"B", 3}}, what).who.nl, "B");
  EXPECT_EQ(leaders({{"A", 3}, {"B", 3}}, what).who.nl, "A en B");
  EXPECT_EQ(leaders({{"A", 3}, {"B", 3}}, what).how_many().en, "each 3");
  EXPECT_EQ(leaders({{"A", 3}, {"B", 3}, {"C", 3}}, what).who.en, "3 actors");
  EXPECT_EQ(leaders({{std::string(60, 'a'), 3}, {std::string(60, 'b'), 3}}, what).who.nl, "2 actoren");
  EXPECT_EQ(leaders({{"A", 0}}, what).number, 0U);
  EXPECT_EQ(leaders({}, what).number, 0U);
}

TEST(NodeSizes, GiveAreasInProportionWithinTheCover) {
  const NodeSizes sizes = node_sizes({4, 1, 0}, 20, 1, {0, 0, 100, 100});
  EXPECT_DOUBLE_EQ(sizes.radii_pt[0], 10);
  EXPECT_DOUBLE_EQ(sizes.radii_pt[1], 5);
  EXPECT_DOUBLE_EQ(sizes.radii_pt[2], kOpenDot_pt);
  EXPECT_DOUBLE_EQ(sizes.most, 4);
  const NodeSizes small = node_sizes({4, 1}, 20, 0.01, {0, 0, 100, 100});
  const double covered =
      3.141592653589793 * (small.radii_pt[0] * small.radii_pt[0] + small.radii_pt[1] * small.radii_pt[1]);
  EXPECT_NEAR(covered, 0.01 * 100 * 100, 1e-6);
  EXPECT_DOUBLE_EQ(shrunk(sizes, 0.5).largest_pt, 5);
  EXPECT_DOUBLE_EQ(node_sizes({0, 0}, 20, 1, {0, 0, 100, 100}).largest_pt, 0);
}

TEST(Leaders, OfALongNameGiveTheBeginningSoThatTheFindingIsNotCutOff) {
  const base::Words what{"actoren", "actors"};
  const std::string longest = "FRAUNHOFER GESELLSCHAFT ZUR FORDERUNG DER ANGEWANDTEN FORSCHUNG EV";
  EXPECT_EQ(in_title("Rabobank"), "Rabobank");
  const std::string who = leaders({{longest, 3}}, what).who.nl;
  EXPECT_THAT(who, ::testing::StartsWith("FRAUNHOFER"));
  EXPECT_THAT(who, ::testing::EndsWith("\u2026"));
  EXPECT_LT(who.size(), 45U);
}

}  // namespace
}  // namespace regioscan::figures
