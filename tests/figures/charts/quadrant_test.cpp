#include "figures/charts/quadrant.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}) {
  return quadrant_picture(testing::analysed(inventory), quadrant_recipe({}, options), base::Language::nl);
}

inventory::Inventory with_classes() {
  inventory::Inventory all = testing::with_everything();
  for (std::uint32_t at = 0; at < all.activities.size(); ++at) {
    inventory::Activity& activity = all.activities[inventory::ActivityId{at}];
    activity.effort_class = activity.reach_class == "hoog" ? "laag" : "hoog";
  }
  return all;
}

TEST(ClassedValues, HaveTheClassOfMostOfTheirActivitiesOfEquallyManyTheLower) {
  inventory::Inventory inventory = with_classes();
  const ClassedValues classed = classed_values(inventory, "archetype");
  ASSERT_EQ(classed.values.size(), 3U);
  EXPECT_EQ(classed.values[0].reach, 2U);  // scans: all high
  EXPECT_EQ(classed.values[0].effort, 0U);
  EXPECT_EQ(classed.values[1].reach, 0U);  // advice: all low
  EXPECT_EQ(classed.values[2].reach, 1U);  // workshops: both middle
  EXPECT_EQ(classed.values[0].activities, 5);
  inventory.activities[inventory::ActivityId{2}].reach_class = "laag";  // one workshop low, one middle
  EXPECT_EQ(classed_values(inventory, "archetype").values[2].reach, 0U);
}

TEST(ClassedValues, WithoutAClassAreCountedApart) {
  const ClassedValues classed = classed_values(testing::with_activities(), "archetype");  // no classes of effort
  EXPECT_TRUE(classed.values.empty());
  EXPECT_EQ(classed.without_class, 3U);
}

TEST(Quadrant, HasAreasInProportionAndEveryValueInTheCellOfItsClasses) {
  const inventory::Inventory inventory = with_classes();
  const ClassedValues classed = classed_values(inventory, "archetype");
  const Picture picture = drawn(inventory);
  const std::vector<scene::Mark> nodes = testing::marks_of(picture.scene, scene::Part::node);
  ASSERT_EQ(nodes.size(), classed.values.size());
  ASSERT_EQ(picture.table.rows.size(), nodes.size());
  for (const Classed& value : classed.values) {
    const auto node = std::find_if(nodes.begin(), nodes.end(),
                                   [&](const scene::Mark& mark) { return mark.id == "value-" + value.key; });
    ASSERT_NE(node, nodes.end()) << value.key;
    const auto& circle = std::get<scene::Circle>(node->shape);
    EXPECT_NEAR(circle.radius_pt * circle.radius_pt, 17.0 * 17.0 * static_cast<double>(value.activities) / 5, 1e-9);
    const std::string cell = fmt::format("cell-reach-{}-effort-{}", value.reach + 1, value.effort + 1);
    for (const scene::Mark& mark : picture.scene.marks) {
      if (mark.id != cell) continue;
      const auto& box = std::get<scene::Box>(mark.shape);
      EXPECT_TRUE(circle.centre.x > box.corner.x && circle.centre.x < box.corner.x + box.width_pt) << value.key;
      EXPECT_TRUE(circle.centre.y > box.corner.y && circle.centre.y < box.corner.y + box.height_pt) << value.key;
    }
  }
}

TEST(Quadrant, SaysWhatReachesFarWithLittleEffort) {
  EXPECT_EQ(drawn(with_classes()).scene.title, "scans bereikt veel met weinig inspanning; advice weinig met veel");
}

TEST(Quadrant, NeedsClassesOfBoth) {
  EXPECT_THROW(static_cast<void>(drawn(testing::with_activities())), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
