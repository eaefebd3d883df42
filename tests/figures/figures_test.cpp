#include "figures/figures.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

class Figures : public testing::WithLayout {};

TEST_F(Figures, AllAnswerAQuestionInBothLanguages) {
  ASSERT_FALSE(all_figures().empty());
  const analysis::Analysis analysis = testing::analysed(testing::with_activities());
  for (const Figure& each : all_figures()) {
    EXPECT_FALSE(each.question.nl.empty() || each.question.en.empty()) << each.key;
    const scene::Scene dutch = each.compose(analysis, {.language = base::Language::nl});
    const scene::Scene english = each.compose(analysis, {.language = base::Language::en});
    EXPECT_EQ(dutch.language, base::Language::nl);
    EXPECT_NE(dutch.description, english.description) << each.key;
    EXPECT_EQ(figure(each.key).key, each.key);
  }
}

TEST_F(Figures, FollowAnOwnRecipe) {
  const scene::Scene scene =
      figure("actor-network").compose(testing::analysed(testing::two_groups()), {.recipe = "width_pt = 700"});
  EXPECT_EQ(scene.width_pt, 700);
}

TEST_F(Figures, ShipTheirRecipes) {
  for (const Figure& each : all_figures()) {
    const std::string path = std::string(REGIOSCAN_SOURCE_DIR) + "/layouts/" + each.recipe_file;
    EXPECT_EQ(each.recipe_text, base::file_bytes(path));
  }
}

TEST_F(Figures, ThatAreTablesTakeRowsAndColumnsAndOthersSayThatTheyHaveNone) {
  const analysis::Analysis analysis = testing::analysed(testing::with_activities());
  const scene::Scene table = figure("white-spots").compose(analysis, {.rows = "sector", .columns = "archetype"});
  EXPECT_THAT(table.description, ::testing::HasSubstr("cel"));
  EXPECT_THROW(static_cast<void>(figure("actor-network").compose(analysis, {.rows = "sector"})), base::UsageError);
}

TEST(Figure, ThatDoesNotExistNamesTheOnesThatDo) {
  try {
    static_cast<void>(figure("actor-netwerk"));
    FAIL() << "found a figure that does not exist";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, ::testing::HasSubstr("actor-network"));
  }
}

}  // namespace
}  // namespace regioscan::figures
