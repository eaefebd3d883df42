#include "figures/hatching.hpp"

#include <gtest/gtest.h>

#include "scene/colour.hpp"

namespace regioscan::figures {
namespace {

TEST(Hatching, StaysInsideItsRectangleAtFortyFiveDegrees) {
  for (const scene::Rectangle& area : {scene::Rectangle{10, 20, 60, 34}, scene::Rectangle{0, 0, 5, 80}}) {
    const std::vector<scene::Mark> marks = hatching(area, {.colour = "#000000", .width_pt = 0.5}, scene::Part::area);
    ASSERT_GE(marks.size(), 10U);
    for (const scene::Mark& mark : marks) {
      const auto& line = std::get<scene::Line>(mark.shape);
      for (const scene::Point& end : {line.from, line.to}) {
        EXPECT_TRUE(end.x >= area.left && end.x <= area.right && end.y >= area.top && end.y <= area.bottom);
      }
      EXPECT_NEAR(line.from.x - line.to.x, line.from.y - line.to.y, 1e-9);
    }
  }
}

TEST(Hatching, WithoutAWidthIsNone) { EXPECT_TRUE(hatching({0, 0, 50, 50}, {}, scene::Part::area).empty()); }

TEST(HatchingStroke, CanBeSeenOnEveryCategory) {
  for (const char* name : {"print", "dark", "greyscale"}) {
    const scene::Theme theme = scene::shipped_theme(name);
    for (const scene::Colour& fill : theme.categories) {
      EXPECT_GE(scene::contrast(hatching_stroke(fill, theme).colour, fill), 1.5) << name << " " << fill;
    }
  }
}

}  // namespace
}  // namespace regioscan::figures
