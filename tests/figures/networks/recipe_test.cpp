#include "figures/networks/recipe.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

TEST(Recipe, ThatShipsHasTheValuesOfTheProgram) {
  const Recipe shipped = shipped_recipe(), plain;
  EXPECT_EQ(shipped.page.width_pt, plain.page.width_pt);
  EXPECT_EQ(shipped.page.height_pt, plain.page.height_pt);
  EXPECT_EQ(shipped.engine, plain.engine);
  EXPECT_EQ(shipped.separation_pt, plain.separation_pt);
  EXPECT_EQ(shipped.largest_diameter_pt, plain.largest_diameter_pt);
  EXPECT_EQ(shipped.node_cover, plain.node_cover);
  EXPECT_EQ(shipped.least_shared, plain.least_shared);
  EXPECT_EQ(shipped.most_ties, plain.most_ties);
  EXPECT_EQ(shipped.tie_width_pt, plain.tie_width_pt);
  EXPECT_EQ(shipped.tie_opacity, plain.tie_opacity);
  EXPECT_EQ(shipped.labels, plain.labels);
  EXPECT_EQ(shipped.label_size_pt, plain.label_size_pt);
  EXPECT_EQ(shipped.theme, plain.theme);
}

TEST(Recipe, KeepsWhatIsLeftOutAndTakesWhatIsGiven) {
  const RecipeReading reading = read_recipe("labels = 12\ntheme = \"dark\"\nwidth_pt = 1190.5\n", "mijn.toml");
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_EQ(reading.recipe.labels, 12);
  EXPECT_EQ(reading.recipe.theme, "dark");
  EXPECT_EQ(reading.recipe.page.width_pt, 1190.5);
  EXPECT_EQ(reading.recipe.page.height_pt, Recipe{}.page.height_pt);
}

TEST(Recipe, NamesEveryWrongKeyAndValueWithItsLine) {
  const RecipeReading reading =
      read_recipe("lables = 12\nengine = \"dot\"\nlabel_size_pt = 3\nlabels = 1.5\n", "mijn.toml");
  ASSERT_EQ(reading.problems.size(), 4U);
  for (const base::Problem& problem : reading.problems) {
    EXPECT_EQ(problem.file, "mijn.toml");
    EXPECT_EQ(problem.severity, base::Severity::error);
    EXPECT_GT(problem.row, 0U);
    EXPECT_FALSE(problem.mend.empty());
  }
}

TEST(Recipe, ThatIsNoTomlIsOneProblem) { EXPECT_EQ(read_recipe("labels = = 3", "mijn.toml").problems.size(), 1U); }

TEST(RecipeOrShipped, RefusesAWrongRecipeWithAllThatIsWrong) {
  try {
    static_cast<void>(recipe_or_shipped("lables = 12\ntie_opacity = 7\n"));
    FAIL() << "took a wrong recipe";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, HasSubstr("lables"));
    EXPECT_THAT(error.why().nl, HasSubstr("tie_opacity"));
  }
  EXPECT_EQ(recipe_or_shipped("").labels, shipped_recipe().labels);
}

}  // namespace
}  // namespace regioscan::figures
