#include "figures/charts/key_players.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {},
              base::Language language = base::Language::nl) {
  return key_players_picture(testing::analysed(inventory), key_players_recipe({}, options), language);
}

std::vector<scene::Mark> bars(const scene::Scene& scene) {
  std::vector<scene::Mark> found;
  for (const scene::Mark& mark : scene.marks) {
    if (mark.klass.starts_with("bar")) found.push_back(mark);
  }
  return found;
}

TEST(KeyPlayers, AreBarsInProportionToTheMeasureHighestFirst) {
  const inventory::Inventory inventory = testing::small_inventory(testing::working_together(3, 12));
  for (const char* measure : {"degree", "initiatives", "betweenness", "pagerank"}) {
    const analysis::Analysis analysis = testing::analysed(inventory);
    const Picture picture = drawn(inventory, {{"measure", std::string(measure)}});
    const std::vector<graph::ActorId> ranking = analysis::ranking(analysis, measure);
    const std::vector<scene::Mark> found = bars(picture.scene);
    ASSERT_EQ(found.size(), 20U) << measure;
    ASSERT_EQ(picture.table.rows.size(), found.size());
    const double longest = std::get<scene::Box>(found.front().shape).width_pt;
    const double best = *analysis.score(measure).actors[ranking.front()];
    for (std::size_t at = 0; at < found.size(); ++at) {
      const double score = *analysis.score(measure).actors[ranking[at]];
      EXPECT_NEAR(std::get<scene::Box>(found[at].shape).width_pt, longest * score / best, 1e-9) << measure;
      EXPECT_EQ(std::get<std::string>(picture.table.rows[at][0]), analysis.inventory.actors[ranking[at]].key);
      EXPECT_EQ(std::get<std::optional<double>>(picture.table.rows[at][3]), score);
    }
  }
}

TEST(KeyPlayers, SayWhoLeadsInTheTitle) {
  EXPECT_EQ(drawn(testing::two_groups()).scene.title, "Brug heeft de meeste partners (6)");
  EXPECT_EQ(drawn(testing::two_groups(), {{"measure", std::string("initiatives")}}).scene.title,
            "7 actoren doen aan de meeste initiatieven mee (elk 2)");
  inventory::Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  EXPECT_THAT(drawn(inventory).scene.title, HasSubstr("In deze reconstructie: "));
}

TEST(KeyPlayers, ThatAreAskedForStandOutAlsoFromBelow) {
  const inventory::Inventory inventory = testing::two_groups();
  const Picture picture = drawn(inventory, {{"top", std::int64_t{2}}, {"highlight", std::string("zus")}});
  ASSERT_EQ(picture.table.rows.size(), 2U);
  EXPECT_EQ(std::get<std::string>(picture.table.rows[1][1]), "Zus");
  std::size_t bold = 0;
  for (const scene::Mark& mark : testing::marks_of(picture.scene, scene::Part::label)) {
    const auto& text = std::get<scene::Text>(mark.shape);
    if (text.weight == scene::Weight::bold && text.text == "Zus") ++bold;
  }
  EXPECT_EQ(bold, 1U);
  EXPECT_EQ(picture.scene.title, "Brug heeft de meeste partners (6)");
  EXPECT_THROW(static_cast<void>(drawn(inventory, {{"highlight", std::string("niemand")}})), base::UsageError);
}

TEST(KeyPlayers, TooManyForThePageAreRefusedWithHowManyFit) {
  try {
    static_cast<void>(drawn(testing::two_groups(), {{"top", std::int64_t{400}}}));
    FAIL() << "drew 400 rows";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, HasSubstr("rows fit on this page"));
  }
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({{"Alleen", "N1"}}))), base::UsageError);
  EXPECT_THROW(static_cast<void>(key_players_recipe("measure = \"importance\"")), base::UsageError);
}

TEST(KeyPlayers, WithHostileAndLongNamesCanBeRead) {
  inventory::Inventory inventory = testing::with_everything();
  inventory.actors[graph::ActorId{0}].name = std::string(300, 'w');
  inventory.actors[graph::ActorId{1}].name =
      "<script>alert(1)</script> \xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D";
  for (const char* theme : {"print", "greyscale"})
    EXPECT_TRUE(scene::checked(drawn(inventory, {{"theme", std::string(theme)}}).scene).passes());
}

}  // namespace
}  // namespace regioscan::figures
