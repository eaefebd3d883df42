#include "figures/page_frame.hpp"

#include <gtest/gtest.h>

#include "scene/ruler.hpp"
#include "scene/theme.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

TEST(PageFrame, LeavesTheNetworkMostOfAnA4Page) {
  const Recipe recipe;
  const scene::Rectangle frame = picture_frame(recipe.page);
  EXPECT_GT((frame.right - frame.left) * (frame.bottom - frame.top),
            0.5 * recipe.page.width_pt * recipe.page.height_pt);
}

TEST(PageFrame, HeadingAndCaptionKeepOutOfTheNetwork) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  inventory.about.name = std::string(400, 'n');
  inventory.about.source = "Een bron met een heel lange omschrijving, " + std::string(900, 's');
  const analysis::Analysis analysis = testing::analysed(inventory);
  const Recipe recipe;
  const scene::Theme theme = scene::shipped_theme("print");
  std::string words;
  for (int i = 0; i < 80; ++i) words += "samenwerken ";
  for (const scene::Mark& mark : heading(analysis, recipe.page, theme, base::same(words), base::Language::nl)) {
    const auto& text = std::get<scene::Text>(mark.shape);
    EXPECT_LT(scene::text_rectangle(text, scene::Face::inter, 0).bottom, picture_frame(recipe.page).top);
    EXPECT_LT(scene::text_rectangle(text, scene::Face::inter, 0.08).right, recipe.page.width_pt);
  }
  for (const scene::Mark& mark : caption(analysis, recipe.page, theme, base::same(words), base::Language::nl)) {
    const auto& text = std::get<scene::Text>(mark.shape);
    EXPECT_GT(scene::text_rectangle(text, scene::Face::inter, 0).top, picture_frame(recipe.page).bottom);
    EXPECT_LT(scene::text_rectangle(text, scene::Face::inter, 0).bottom, recipe.page.height_pt);
  }
}

TEST(PageFrame, WritesNumbersInTheSignsOfTheLanguage) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(10, 60)));
  const auto heading_in = [&](base::Language language) {
    std::string all;
    for (const scene::Mark& mark : heading(analysis, {}, scene::shipped_theme("print"), base::same("Titel"), language))
      all += std::get<scene::Text>(mark.shape).text + " ";
    return all;
  };
  EXPECT_NE(heading_in(base::Language::nl).find("1.200 initiatieven"), std::string::npos);
  EXPECT_NE(heading_in(base::Language::en).find("1,200 initiatives"), std::string::npos);
}

}  // namespace
}  // namespace regioscan::figures
