#include "inventory/about.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(About, ReadsEverySetting) {
  const FolderSettings settings = read_folder_settings(
      "schema = 1\nname = \" Proef \"\ndate = 2023-06-01\nsource = \"s\"\nlicence = \"l\"\nnote = \"n\"\nlanguage = "
      "\"en\"\n"
      "reconstruction = true\ntaxonomy = \"t.toml\"\nregions = \"r.csv\"\nseparator = \";\"\n",
      "inventory.toml");
  EXPECT_THAT(settings.problems, IsEmpty());
  EXPECT_EQ(settings.about.name, "Proef");
  EXPECT_EQ(settings.about.date, "2023-06-01") << "with or without quotation marks";
  EXPECT_EQ(settings.about.language, base::Language::en);
  EXPECT_TRUE(settings.about.is_reconstruction);
  EXPECT_EQ(settings.taxonomy, "t.toml");
  EXPECT_EQ(settings.regions, "r.csv");
  EXPECT_EQ(settings.separator, ";");
}

TEST(About, OffersTheNearestSetting) {
  const FolderSettings settings = read_folder_settings("name = \"x\"\nlicense = \"CC0\"\n", "inventory.toml");
  ASSERT_THAT(testing::codes(settings.problems), ElementsAre("unknown-setting"));
  EXPECT_NE(settings.problems[0].mend.en.find("did you mean 'licence'?"), std::string::npos);
  EXPECT_EQ(settings.problems[0].row, 2U);
}

}  // namespace
}  // namespace regioscan::inventory
