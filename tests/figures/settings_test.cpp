#include "figures/settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"

namespace regioscan::figures {
namespace {

Settings settings_of(std::string_view recipe, const Options& options = {}) {
  RecipeReader reader(recipe, "mijn.toml", options);
  Settings settings;
  read_settings(reader, settings);
  fail_on(std::move(reader).problems());
  return settings;
}

TEST(Settings, KnowTheSizesOfAPageByName) {
  EXPECT_EQ(settings_of("").page, (Page{842, 595}));
  EXPECT_EQ(settings_of("size = \"a3\"").page, (Page{1191, 842}));
  EXPECT_EQ(settings_of("size = \"slide\"").page, (Page{800, 450, 16}));
  EXPECT_EQ(settings_of("size = \"square\"").page, (Page{720, 720}));
}

TEST(Settings, OwnWidthAndHeightChangeTheSizeOfARecipeAndAnOptionPassesOverBoth) {
  constexpr const char* kOwn = "size = \"a3\"\nheight_pt = 500";
  EXPECT_EQ(settings_of(kOwn).page, (Page{1191, 500}));
  EXPECT_EQ(settings_of(kOwn, {{"size", std::string("square")}}).page, (Page{720, 720}));
}

TEST(Settings, AnOptionTakesThePlaceOfTheKeyOfItsName) {
  const Settings settings = settings_of("theme = \"dark\"\ntitle = \"A\"", {{"theme", std::string("greyscale")}});
  EXPECT_EQ(settings.theme, "greyscale");
  EXPECT_EQ(settings.title, "A");
}

TEST(Settings, AWrongOptionIsNamedAsOne) {
  try {
    static_cast<void>(settings_of("", {{"size", std::string("a5")}, {"top", std::int64_t{3}}}));
    FAIL() << "took wrong options";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, ::testing::HasSubstr("--size: choose from a3, a4, slide and square"));
    EXPECT_THAT(error.why().en, ::testing::HasSubstr("--top: this figure does not take that option"));
    EXPECT_THAT(error.why().en, ::testing::Not(::testing::HasSubstr("recipe")));
  }
}

TEST(Settings, ATitleThatWasAskedForTakesThePlaceOfTheFinding) {
  const base::Words finding{"bevinding", "finding"};
  EXPECT_EQ(title_or({}, finding), finding);
  EXPECT_EQ(title_or({.page = {}, .theme = "print", .title = "Eigen"}, finding), base::same("Eigen"));
}

TEST(OptionsIn, AreTheKeysOfARecipeThatAreOptions) {
  EXPECT_EQ(options_in("top = 3\nengine = \"sfdp\"\nsize = \"a4\""), (std::vector<std::string>{"--size", "--top"}));
  EXPECT_TRUE(options_in("= no toml").empty());
}

}  // namespace
}  // namespace regioscan::figures
