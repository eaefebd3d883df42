#include "figures/networks/area_texts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "scene/extent.hpp"

namespace regioscan::figures {
namespace {

const AreaWords kWords{.name = "2. Zuid-Nederland",
                       .numbers = "76 actoren · 42 initiatieven",
                       .short_numbers = "76 · 42",
                       .small = {"Rabobank", "Provincie Noord-Brabant", "Hogeschool"}};

TEST(AreaText, StandsInsideACircleThatIsLargeEnough) {
  for (const double radius : {50.0, 70.0, 120.0}) {
    const AreaText text = area_text(kWords, radius);
    EXPECT_FALSE(text.block.beside.has_value()) << radius;
    for (const scene::Mark& mark : area_text_marks(text, {0, 0}, scene::shipped_theme("print"))) {
      const scene::Rectangle box = scene::text_rectangle(std::get<scene::Text>(mark.shape), scene::Face::inter, 0.08);
      for (const double x : {box.left, box.right}) {
        for (const double y : {box.top, box.bottom}) EXPECT_LT(std::hypot(x, y), radius);
      }
    }
  }
  EXPECT_EQ(area_text(kWords, 120).lines.size(), 5U);
}

TEST(AreaText, StandsBesideASmallCircleAndTheBlockTakesItsRoom) {
  const AreaText text = area_text(kWords, 9);
  ASSERT_TRUE(text.block.beside.has_value());
  EXPECT_EQ(text.lines.front().text, "2. Zuid-Nederland");
  for (const scene::Mark& mark : area_text_marks(text, {0, 0}, scene::shipped_theme("print"))) {
    const scene::Rectangle box = scene::extent(mark.shape);
    EXPECT_GE(box.left, 9);
    EXPECT_LE(box.right, text.block.beside->right + 0.5);
    EXPECT_GE(box.top, text.block.beside->top);
    EXPECT_LE(box.bottom, text.block.beside->bottom);
  }
}

TEST(AreaText, TakesTheShortNumbersWhereThereIsLittleRoom) {
  EXPECT_EQ(area_text(kWords, 120).lines[1].text, kWords.numbers);
  AreaWords words = kWords;
  words.numbers = std::string(200, 'x');
  words.name = "2. Zeeland";
  EXPECT_EQ(area_text(words, 60).lines[1].text, kWords.short_numbers);
}

TEST(AreaText, IsCutInALargeCircleOnly) {
  AreaWords words = kWords;
  words.small = {std::string(80, 'w')};
  EXPECT_FALSE(area_text(words, 70).block.beside.has_value());
  EXPECT_TRUE(area_text(words, 35).block.beside.has_value());
  words.name = "9. " + std::string(60, 'w');
  EXPECT_FALSE(area_text(words, 70).block.beside.has_value());
  EXPECT_TRUE(area_text(words, 35).block.beside.has_value());
}

}  // namespace
}  // namespace regioscan::figures
