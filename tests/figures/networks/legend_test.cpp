#include "figures/networks/legend.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "figures/legend_writer.hpp"
#include "figures/page_frame.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using scene::Part;
using testing::analysed;
using ::testing::HasSubstr;
using testing::marks_of;
using testing::picture;
using testing::small_inventory;
using testing::texts_of;
using testing::working_together;

class Legend : public testing::WithLayout {};

TEST_F(Legend, ShowsSizesTrueToTheScaleOfTheNodes) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(4, 20)));
  const scene::Scene scene = picture(analysis);
  const ActorNetworkPlan plan = actor_network_plan(analysis, {});
  std::vector<double> radii;
  for (const scene::Mark& mark : marks_of(scene, Part::legend)) {
    const auto* const circle = std::get_if<scene::Circle>(&mark.shape);
    if (circle != nullptr && circle->fill == "#ffffff") radii.push_back(circle->radius_pt);
  }
  const std::vector<double> values = legend_values(plan.largest_degree);
  ASSERT_EQ(radii.size(), values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double share = values[i] / plan.largest_degree;
    EXPECT_NEAR(radii[i] * radii[i], share * plan.largest_radius_pt * plan.largest_radius_pt, 1e-9);
  }
}

TEST_F(Legend, NamesAtMostEightClustersAndCountsTheRest) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(12, 12)));
  ASSERT_GT(analysis.cluster_names.size(), 8U);
  const std::string legend = texts_of(picture(analysis), Part::legend);
  EXPECT_THAT(legend, HasSubstr("1. "));
  EXPECT_THAT(legend, HasSubstr("8. "));
  EXPECT_THAT(legend, Not(HasSubstr("9. ")));
  EXPECT_THAT(legend, HasSubstr("kleinere clusters of alleen"));
}

TEST_F(Legend, ListsShapesOnlyWhereTypesAreKnown) {
  inventory::Inventory inventory = small_inventory(working_together(2, 10));
  EXPECT_THAT(texts_of(picture(analysed(inventory)), Part::legend), Not(HasSubstr("Vorm")));
  inventory.taxonomy.actor_types.push_back({.key = "province", .label = {"provincie", "province"}, .synonyms = {}});
  inventory.actors[graph::ActorId{0}].type = "province";
  EXPECT_THAT(texts_of(picture(analysed(inventory)), Part::legend), HasSubstr("provincie (1)"));
}

TEST_F(Legend, ShortensTheNamesOfClustersOnALowPageAndKeepsTheirNumbersOfActors) {
  inventory::Inventory inventory = small_inventory(working_together(8, 12));
  for (std::uint32_t at = 0; at < inventory.initiatives.size(); ++at)  // half of each cluster's work lies elsewhere
    if (at % 3 == 0) inventory.initiatives[graph::InitiativeId{at}].regions = {inventory::RegionId{1 + at % 2}};
  inventory.regions[inventory::RegionId{1}].name = base::same("Een provincie met een lange naam");
  inventory.regions[inventory::RegionId{2}].name = base::same("Nog een provincie met een lange naam");
  const analysis::Analysis analysis = analysed(inventory);
  Recipe low;
  low.page = {.width_pt = 800, .height_pt = 320, .margin_pt = 16};
  const auto lines = [&](const Recipe& recipe) { return marks_of(picture(analysis, recipe), Part::legend).size(); };
  EXPECT_LT(lines(low), lines({}));
  const std::string legend = texts_of(picture(analysis, low), Part::legend);
  for (const auto& members : analysis.clusters.groups.members.values().first(2))
    EXPECT_THAT(legend, HasSubstr("(" + std::to_string(members.size()) + ")"));
}

TEST_F(Legend, StaysOnThePageBesideTheNetwork) {
  const Recipe recipe;
  EXPECT_GT(legend_frame(recipe.page).left, picture_frame(recipe.page).right);
}

}  // namespace
}  // namespace regioscan::figures
