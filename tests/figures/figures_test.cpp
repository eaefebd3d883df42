#include "figures/figures.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "figures/settings.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

class Figures : public testing::WithLayout {};

TEST_F(Figures, AllAnswerAQuestionInBothLanguages) {
  ASSERT_FALSE(all_figures().empty());
  const analysis::Analysis analysis = testing::analysed(testing::with_everything());
  for (const Figure& each : all_figures()) {
    EXPECT_FALSE(each.question.nl.empty() || each.question.en.empty()) << each.key;
    EXPECT_FALSE(each.twin.nl.empty() || each.twin.en.empty()) << each.key;
    const scene::Scene dutch = each.compose(analysis, {.language = base::Language::nl}).scene;
    const scene::Scene english = each.compose(analysis, {.language = base::Language::en}).scene;
    EXPECT_EQ(dutch.language, base::Language::nl);
    EXPECT_NE(dutch.description, english.description) << each.key;
    EXPECT_EQ(figure(each.key).key, each.key);
  }
}

TEST_F(Figures, FollowAnOwnRecipe) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  EXPECT_EQ(figure("actor-network").compose(analysis, {.recipe = "width_pt = 700"}).scene.width_pt, 700);
}

TEST_F(Figures, HaveATableWithARowForWhatTheyDraw) {
  const analysis::Analysis analysis = testing::analysed(testing::with_everything());
  for (const Figure& each : all_figures()) {
    const base::Table table = each.compose(analysis, {}).table;
    EXPECT_FALSE(table.rows.empty()) << each.key;
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.header.size()) << each.key;
  }
}

TEST_F(Figures, TakeTheOptionsThatTheirRecipesHoldAndRefuseAllOthers) {
  const analysis::Analysis analysis = testing::analysed(testing::with_everything());
  for (const Figure& each : all_figures()) {
    const std::vector<std::string> takes = options_in(each.recipe_text);
    EXPECT_THAT(takes, ::testing::IsSupersetOf({"--size", "--theme", "--title"})) << each.key;
    for (const FigureOption& option : figure_options()) {
      if (std::find(takes.begin(), takes.end(), "--" + option.key) != takes.end()) continue;
      try {
        static_cast<void>(each.compose(analysis, {.options = {{option.key, std::string("sector")}}}));
        FAIL() << each.key << " took --" << option.key;
      } catch (const base::UsageError& error) {
        EXPECT_THAT(error.why().en, ::testing::HasSubstr("it takes --size")) << each.key;
      }
    }
  }
}

TEST_F(Figures, CanBeReadOnEveryPageAndInEveryTheme) {
  const analysis::Analysis analysis = testing::analysed(testing::with_everything());
  for (const Figure& each : all_figures()) {
    for (const char* size : {"a4", "a3", "slide", "square"}) {
      for (const char* theme : {"print", "screen", "dark", "greyscale"}) {
        const Options options{{"size", std::string(size)}, {"theme", std::string(theme)}};
        const scene::Check check = scene::checked(each.compose(analysis, {.options = options}).scene);
        EXPECT_TRUE(check.passes()) << each.key << " " << size << " " << theme;
      }
    }
  }
}

TEST_F(Figures, TakeAnOwnTitle) {
  const analysis::Analysis analysis = testing::analysed(testing::with_everything());
  for (const Figure& each : all_figures()) {
    const scene::Scene scene = each.compose(analysis, {.options = {{"title", std::string("Mijn titel")}}}).scene;
    EXPECT_EQ(scene.title, "Mijn titel") << each.key;
    EXPECT_THAT(testing::texts_of(scene, scene::Part::title), ::testing::HasSubstr("Mijn titel")) << each.key;
  }
}

TEST_F(Figures, ShipTheirRecipes) {
  for (const Figure& each : all_figures()) {
    const std::string path = std::string(REGIOSCAN_SOURCE_DIR) + "/layouts/" + each.recipe_file;
    EXPECT_EQ(each.recipe_text, base::file_bytes(path));
  }
}

TEST_F(Figures, ThatAreTablesTakeRowsAndColumnsAndOthersSayThatTheyHaveNone) {
  const analysis::Analysis analysis = testing::analysed(testing::with_everything());
  const Options options{{"rows", std::string("sector")}, {"columns", std::string("archetype")}};
  const scene::Scene table = figure("white-spots").compose(analysis, {.options = options}).scene;
  EXPECT_THAT(table.description, ::testing::HasSubstr("cel"));
  EXPECT_THROW(static_cast<void>(figure("actor-network").compose(analysis, {.options = options})), base::UsageError);
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
