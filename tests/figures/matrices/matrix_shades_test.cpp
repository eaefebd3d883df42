#include "figures/matrices/matrix_shades.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "scene/colour.hpp"

namespace regioscan::figures {
namespace {

TEST(CountClasses, HoldEachCountOnceAndSayWhich) {
  for (std::int64_t largest = 1; largest <= 200; ++largest) {
    const CountClasses classes(largest);
    EXPECT_LE(classes.size(), 5U);
    EXPECT_EQ(classes.of(1), 0U);
    EXPECT_EQ(classes.of(largest), classes.size() - 1) << largest;
    for (std::int64_t count = 2; count <= largest; ++count) EXPECT_LE(classes.of(count) - classes.of(count - 1), 1U);
  }
  EXPECT_EQ(CountClasses(12).label(3, base::Language::nl), "4–6");
  EXPECT_EQ(CountClasses(12).label(0, base::Language::nl), "1");
}

TEST(Shade, GrowsWithTheClassAndCarriesANumberThatCanBeRead) {
  for (const char* name : {"print", "screen", "dark", "greyscale"}) {
    const scene::Theme theme = scene::shipped_theme(name);
    for (std::size_t classes = 1; classes <= 5; ++classes) {
      double last = 0;
      for (std::size_t at = 0; at < classes; ++at) {
        const scene::Colour fill = shade(theme, at, classes);
        EXPECT_GE(std::max(scene::contrast(fill, theme.ink), scene::contrast(fill, theme.ground)), 4.5) << name;
        const double away = scene::contrast(fill, theme.ground);
        EXPECT_GT(away, last + 0.1) << name << " " << at << " of " << classes;
        last = away;
      }
    }
  }
}

}  // namespace
}  // namespace regioscan::figures
