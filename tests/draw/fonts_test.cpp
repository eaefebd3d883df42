#include "draw/fonts.hpp"

#include <gtest/gtest.h>

#include "draw/raster.hpp"
#include "draw/svg.hpp"
#include "scene/ruler.hpp"
#include "tests/draw/pixels.hpp"

namespace regioscan::draw {
namespace {

scene::Scene with_text(const std::string& text, scene::Weight weight) {
  return {.width_pt = 700,
          .height_pt = 60,
          .title = "t",
          .description = "d",
          .marks = {{.shape = scene::Text{.baseline = {10, 40}, .text = text, .size_pt = 20, .weight = weight}}}};
}

TEST(EmbeddedFonts, CanBeAskedForTwice) {
  use_embedded_fonts();
  use_embedded_fonts();
}

TEST(EmbeddedFonts, AreAllThatTextIsSetIn) {
  const std::string in_inter = svg(with_text("Rijksuniversiteit Groningen", scene::Weight::regular));
  for (const char* other : {"DejaVu Sans", "Noto Sans", "monospace", "No Such Font"}) {
    std::string changed = in_inter;
    const std::string families = "Inter, Arial, Helvetica, sans-serif";
    changed.replace(changed.find(families), families.size(), other);
    EXPECT_EQ(png(changed, 72), png(in_inter, 72)) << other;
  }
}

TEST(EmbeddedFonts, DrawTextAsWideAsTheRulerSays) {
  for (const scene::Weight weight : {scene::Weight::regular, scene::Weight::bold}) {
    for (const char* name : {"Hogeschool van Arnhem en Nijmegen", "Twente Board Development", "Provincie Fryslân"}) {
      const double dots = 4;  // a point is four pixels
      const Ink drawn = ink(pixels(png(svg(with_text(name, weight)), 72 * dots)));
      const double width = (drawn.right - drawn.left) / dots;
      // Ink begins and ends within a letter's own margins, up to a fifth of the size together.
      const double expected = scene::width_pt(name, 20, weight);
      EXPECT_LE(width, expected + 0.5) << name;
      EXPECT_GE(width, expected - 0.2 * 20) << name;
    }
  }
}

TEST(EmbeddedFonts, CapitalsAreAsTallAsTheRulerSays) {
  const Ink drawn = ink(pixels(png(svg(with_text("HHH", scene::Weight::regular)), 288)));
  EXPECT_NEAR((drawn.bottom - drawn.top) / 4.0, scene::kCapHeight * 20, 0.5);
  const Ink all = ink(pixels(png(svg(with_text("ÅÉjgpq|", scene::Weight::bold)), 288)));
  EXPECT_LE(all.bottom / 4.0, 40 + scene::kDescent * 20 + 0.5);
  EXPECT_GE(all.top / 4.0, 40 - scene::kAscent * 20 - 0.5);
}

TEST(EmbeddedFonts, HaveARealBold) {
  const auto width = [](scene::Weight weight) {
    const Ink drawn = ink(pixels(png(svg(with_text("Rijksuniversiteit Groningen", weight)), 288)));
    return drawn.right - drawn.left;
  };
  EXPECT_GT(width(scene::Weight::bold), 1.03 * width(scene::Weight::regular));
}

}  // namespace
}  // namespace regioscan::draw
