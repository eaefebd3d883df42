#include "figures/matrices/white_spots.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

TEST(WhiteSpots, CanBeReadInEveryThemeAndLanguage) {
  const analysis::Analysis analysis = testing::analysed(testing::with_activities());
  for (const char* theme : {"print", "dark"}) {
    for (const base::Language language : {base::Language::nl, base::Language::en}) {
      WhiteSpotsRecipe recipe = white_spots_recipe({});
      recipe.theme = theme;
      const scene::Scene scene = white_spots(analysis, recipe, language);
      const scene::Check check = scene::checked(scene);
      EXPECT_TRUE(check.passes()) << theme << ": " << check.lines().front().en;
      EXPECT_GE(check.texts, 20U);
    }
  }
}

TEST(WhiteSpots, SayWhatTheyFoundInTitleAndDescription) {
  const analysis::Analysis analysis = testing::analysed(testing::with_activities());
  const scene::Scene scene = white_spots(analysis, white_spots_recipe({}), base::Language::nl);
  EXPECT_EQ(scene.title, "Eén witte vlek is opvallend: scans × Zeeland");
  EXPECT_THAT(scene.description, HasSubstr("scans × Zeeland: geen activiteiten, 2,0 te verwachten"));
  EXPECT_EQ(scene.key, "white-spots");
  const std::string caption = testing::texts_of(scene, scene::Part::caption);
  EXPECT_THAT(caption, HasSubstr("Leeg: 2 van de 6 cellen"));
}

TEST(WhiteSpots, LegendCountsTheCellsOfEachSign) {
  const analysis::Analysis analysis = testing::analysed(testing::with_activities());
  const scene::Scene scene = white_spots(analysis, white_spots_recipe({}), base::Language::en);
  const std::string legend = testing::texts_of(scene, scene::Part::legend);
  EXPECT_THAT(legend, HasSubstr("surprisingly empty (1)"));
  EXPECT_THAT(legend, HasSubstr("Number: number of activities"));
}

TEST(WhiteSpots, FollowTheDimensionsOfARecipe) {
  const analysis::Analysis analysis = testing::analysed(testing::with_activities());
  const scene::Scene scene =
      white_spots(analysis, white_spots_recipe("rows = \"sector\"\ncolumns = \"archetype\""), base::Language::nl);
  EXPECT_THAT(testing::texts_of(scene, scene::Part::label), HasSubstr("workshops"));
  EXPECT_THROW(static_cast<void>(white_spots_recipe("rows = 3")), base::UsageError);
  EXPECT_THROW(static_cast<void>(white_spots(analysis, white_spots_recipe("rows = \"colour\""), base::Language::nl)),
               base::UsageError);
}

TEST(WhiteSpots, NeedWhatIsDoneAndWhere) {
  const analysis::Analysis without = testing::analysed(testing::two_groups());
  EXPECT_FALSE(has_white_spots(without, white_spots_recipe({})));
  EXPECT_THROW(static_cast<void>(white_spots(without, white_spots_recipe({}), base::Language::nl)), base::UsageError);
  EXPECT_TRUE(has_white_spots(testing::analysed(testing::with_activities()), white_spots_recipe({})));
}

TEST(WhiteSpots, OfAReconstructionSaySo) {
  inventory::Inventory inventory = testing::with_activities();
  inventory.about.is_reconstruction = true;
  const scene::Scene scene = white_spots(testing::analysed(inventory), white_spots_recipe({}), base::Language::nl);
  EXPECT_THAT(scene.title, HasSubstr("In deze reconstructie: "));
  EXPECT_THAT(testing::texts_of(scene, scene::Part::title), HasSubstr("verbanden verzonnen"));
}

}  // namespace
}  // namespace regioscan::figures
