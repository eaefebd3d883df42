#include "figures/regions/alluvial.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "base/failure.hpp"
#include "tests/figures/looks.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}) {
  return alluvial_picture(testing::analysed(inventory), alluvial_recipe({}, options), Language::nl);
}

inventory::Inventory groups() { return testing::small_inventory(testing::working_together(6, 12)); }

TEST(Alluvial, CanBeReadInEveryLook) {
  const analysis::Analysis analysis = testing::analysed(groups());
  testing::expect_readable_in_every_look([&](const Options& options, Language language) {
    return alluvial_picture(analysis, alluvial_recipe({}, options), language).scene;
  });
}

TEST(Alluvial, DrawsEveryFlowOfItsTableAsThickAsItsActors) {
  const Picture picture = drawn(groups());
  std::map<std::string, double> ribbons;
  double scale = 0;
  for (const scene::Mark& mark : picture.scene.marks) {
    if (!mark.id.starts_with("flow-")) continue;
    const auto& points = std::get<scene::Path>(mark.shape).points;
    ribbons[mark.id] = points.back().y - points.front().y;
  }
  EXPECT_EQ(ribbons.size(), picture.table.rows.size());
  std::int64_t all = 0;
  for (const auto& row : picture.table.rows) {
    const std::string id = "flow-" + std::get<std::string>(row[0]) + "--" + std::get<std::string>(row[1]);
    const std::int64_t actors = std::get<std::int64_t>(row[4]);
    all += actors;
    ASSERT_TRUE(ribbons.contains(id)) << id;
    if (scale == 0) scale = ribbons[id] / static_cast<double>(actors);
    EXPECT_NEAR(ribbons[id], scale * static_cast<double>(actors), 1e-6);
  }
  EXPECT_EQ(all, static_cast<std::int64_t>(groups().actors.size()));
}

TEST(Alluvial, BlocksAreAsHighAsWhatFlowsThroughThem) {
  const Picture picture = drawn(groups());
  std::map<std::string, double> blocks, flows;
  for (const scene::Mark& mark : picture.scene.marks) {
    if (mark.id.starts_with("row-")) blocks[mark.id.substr(4)] = std::get<scene::Box>(mark.shape).height_pt;
    if (!mark.id.starts_with("flow-")) continue;
    const auto& points = std::get<scene::Path>(mark.shape).points;
    flows[mark.id.substr(5, mark.id.find("--") - 5)] += points.back().y - points.front().y;
  }
  ASSERT_FALSE(blocks.empty());
  for (const auto& [key, height] : blocks) EXPECT_NEAR(height, flows[key], 1e-6) << key;
}

TEST(Alluvial, TitleSaysHowWellOneGuessesTheOther) {
  // Of seven actors Brug has no province; the clusters are the provinces.
  const Picture picture = drawn(testing::two_groups());
  EXPECT_THAT(picture.scene.title, HasSubstr("Wie de provincie kent, raadt het cluster van 100\u00a0% van de actoren"));
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption), HasSubstr("van 6 is beide bekend"));
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption), HasSubstr("Overeenkomst: 1,00"));
}

TEST(Alluvial, TakesSmallGroupsTogetherAndKeepsEveryActor) {
  const Picture picture = drawn(groups(), {{"top", std::int64_t{3}}});
  std::int64_t all = 0;
  bool has_other = false;
  for (const auto& row : picture.table.rows) {
    all += std::get<std::int64_t>(row[4]);
    has_other = has_other || std::get<std::string>(row[1]) == "other";
  }
  EXPECT_TRUE(has_other);
  EXPECT_EQ(all, static_cast<std::int64_t>(groups().actors.size()));
}

TEST(Alluvial, RefusesTheSameGroupingOnBothSides) {
  EXPECT_THROW(
      static_cast<void>(drawn(groups(), {{"rows", std::string("cluster")}, {"columns", std::string("cluster")}})),
      base::UsageError);
}

TEST(Alluvial, SpeaksOfNoFewerThanOneActor) {
  const Picture picture = drawn(groups(), {{"least", std::int64_t{1}}});
  for (const scene::Mark& mark : picture.scene.marks) {
    if (const auto* const text = std::get_if<scene::Text>(&mark.shape)) {
      EXPECT_EQ(text->text.find("minder dan 1 "), std::string::npos) << text->text;
    }
  }
}

TEST(Alluvial, DrawsTheSameTwiceAndRefusesWhatIsNotKnown) {
  EXPECT_EQ(testing::drawn_marks(drawn(groups()).scene), testing::drawn_marks(drawn(groups()).scene));
  EXPECT_THROW(static_cast<void>(drawn(groups(), {{"rows", std::string("colour")}})), base::UsageError);
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({{"A", "x"}, {"B", "x"}}))), base::UsageError);
  AlluvialRecipe narrow = alluvial_recipe({}, {});
  narrow.page.width_pt = 400;  // the names of both sides would meet
  EXPECT_THROW(static_cast<void>(alluvial_picture(testing::analysed(groups()), narrow, Language::nl)),
               base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
