#include "draw/raster.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "draw/svg.hpp"
#include "tests/draw/pixels.hpp"

namespace regioscan::draw {
namespace {

using scene::Part;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// A blue disc in the middle of a page of 100 by 60 pt, and a name under it.
scene::Scene small_scene() {
  return {
      .width_pt = 100,
      .height_pt = 60,
      .title = "t",
      .description = "d",
      .marks = {{.shape = scene::Circle{.centre = {50, 20}, .radius_pt = 10, .fill = "#0f4bb4"}, .part = Part::node},
                {.shape = scene::Text{.baseline = {10, 50}, .text = "Drenthe"}, .part = Part::label}}};
}

TEST(Png, HasTheSizeOfThePageAtTheResolutionAskedFor) {
  const std::string document = svg(small_scene());
  for (const int dpi : {72, 144, 300}) {
    const Pixels picture = pixels(png(document, dpi));
    EXPECT_EQ(picture.width, (100 * dpi + 36) / 72);
    EXPECT_EQ(picture.height, (60 * dpi + 36) / 72);
  }
}

TEST(Png, ShowsADiscWhereItIsAndNothingWhereNothingIs) {
  const Pixels picture = pixels(png(svg(small_scene()), 144));
  EXPECT_EQ(picture.at(100, 40), 0x0F4BB4U);
  EXPECT_EQ(picture.at(100, 40 - 18), 0x0F4BB4U);
  EXPECT_EQ(picture.at(100, 40 + 22), 0xFFFFFFU);
  EXPECT_EQ(picture.at(2, 2), 0xFFFFFFU);
}

TEST(Png, ShowsTheGroundOfThePage) {
  scene::Scene scene = small_scene();
  scene.background = "#14181d";
  EXPECT_EQ(pixels(png(svg(scene), 72)).at(1, 1), 0x14181DU);
}

TEST(Png, ShowsTheGroundUpToTheEdgeWhereThePageIsNoWholeNumberOfPixels) {
  scene::Scene scene = small_scene();
  scene.background = "#14181d";
  for (const int dpi : {97, 110, 131}) {
    const Pixels picture = pixels(png(svg(scene), dpi));
    EXPECT_EQ(picture.at(picture.width - 1, picture.height - 1), 0x14181DU) << dpi;
    EXPECT_EQ(picture.at(picture.width - 1, 0), 0x14181DU) << dpi;
    EXPECT_EQ(picture.at(0, picture.height - 1), 0x14181DU) << dpi;
  }
}

TEST(Png, PaintsHalosUnderLetters) {
  scene::Scene scene = small_scene();
  scene.background = "#000000";
  auto& text = std::get<scene::Text>(scene.marks.back().shape);
  text.text = "IIIIIIII";
  text.size_pt = 20;
  text.colour = "#ff0000";
  text.halo = "#00ff00";
  text.halo_width_pt = 2;
  const Pixels picture = pixels(png(svg(scene), 288));
  const auto count = [&](std::uint32_t colour) { return std::ranges::count(picture.colours, colour); };
  EXPECT_GT(count(0xFF0000), 1000) << "letters stay whole";
  EXPECT_GT(count(0x00FF00), 1000) << "with a halo around them";
}

TEST(Png, SameDocumentGivesTheSameBytes) {
  const std::string document = svg(small_scene());
  EXPECT_EQ(png(document, 150), png(document, 150));
}

TEST(Png, WhatCannotBeDrawnIsOurOwnFault) {
  EXPECT_THROW(static_cast<void>(png("", 72)), base::OwnFault);
  EXPECT_THROW(static_cast<void>(png("<svg", 72)), base::OwnFault);
  EXPECT_THROW(static_cast<void>(png("no markup", 72)), base::OwnFault);
  scene::Scene huge = small_scene();
  huge.width_pt = 1e6;
  EXPECT_THROW(static_cast<void>(png(svg(huge), 300)), base::OwnFault);
}

TEST(Pdf, IsAPdfWithTheFontInItAndTheSameBytesEachTime) {
  const std::string document = svg(small_scene());
  const std::string bytes = pdf(document, {});
  EXPECT_THAT(bytes, StartsWith("%PDF-"));
  EXPECT_THAT(bytes, HasSubstr("+Inter"));
  EXPECT_THAT(bytes, HasSubstr("FontFile"));
  EXPECT_THAT(bytes, HasSubstr("/CreationDate (20000101"));
  EXPECT_THAT(bytes, HasSubstr("MediaBox [ 0 0 100 60 ]"));
  EXPECT_EQ(bytes, pdf(document, {}));
}

TEST(Pdf, SaysWhatItIs) {
  const std::string bytes = pdf(svg(small_scene()), {.title = "Rabobank leads", .description = "\u202Ereversed\u202C"});
  EXPECT_THAT(bytes, HasSubstr("/Title (Rabobank leads)"));
  EXPECT_THAT(bytes, HasSubstr("/Subject <FEFFFFFD0072")) << "what reverses text is shown as U+FFFD, then comes an r";
  EXPECT_THAT(bytes, HasSubstr("/Creator (regioscan)"));
  EXPECT_THAT(pdf(svg(small_scene()), {}), ::testing::Not(HasSubstr("/Title")));
}

TEST(Pdf, WhatCannotBeDrawnIsOurOwnFault) { EXPECT_THROW(static_cast<void>(pdf("<svg", {})), base::OwnFault); }

}  // namespace
}  // namespace regioscan::draw
