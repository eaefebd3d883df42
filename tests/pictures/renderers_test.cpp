// What librsvg draws (PNG, PDF) and what a browser draws (SVG, the page) are the same picture.
#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "draw/raster.hpp"
#include "draw/svg.hpp"
#include "tests/draw/pixels.hpp"
#include "tests/pictures/chromium.hpp"
#include "tests/pictures/pictures_of.hpp"
#include "tests/scene/pango_ruler.hpp"

namespace regioscan::figures {
namespace {

constexpr int kDotsPerInch = 150;
constexpr std::size_t kOnOnePage = 8;  // a browser's picture is at most 16,384 pixels high
constexpr std::array kThemes{"print", "greyscale", "dark"};

class Renderers : public testing::Pictures {
 protected:
  Renderers() : Pictures({"chromium"}) {}

  /// Every figure once, the themes by turns.
  static std::vector<scene::Scene> all_scenes() {
    const analysis::Analysis analysis = testing::shipped("regioscan-2023");
    std::vector<scene::Scene> scenes;
    for (const Figure& each : all_figures()) {
      const Options options{{"theme", std::string(kThemes[scenes.size() % kThemes.size()])}};
      scenes.push_back(each.compose(analysis, {.options = options}).scene);
    }
    return scenes;
  }
};

std::string svg_without_text(scene::Scene scene) {
  std::erase_if(scene.marks, [](const scene::Mark& mark) { return std::holds_alternative<scene::Text>(mark.shape); });
  return draw::svg(scene);
}

int grey(std::uint32_t colour) {
  return static_cast<int>((299 * (colour >> 16U) + 587 * (colour >> 8U & 0xFFU) + 114 * (colour & 0xFFU)) / 1000);
}

/// How two pictures differ, both as parts of 1: the mean in grey, and the pixels that differ by more than a quarter. A
/// line that lies half a pixel elsewhere is in the first only, a shape that one of the two lacks in the second.
struct Difference {
  double mean = 0, much = 0;
};

/// Between a picture and the `at`-th of those under each other.
Difference difference(const draw::Pixels& picture, const draw::Pixels& all, std::size_t at) {
  const std::size_t from = at * picture.colours.size();
  std::int64_t sum = 0, much = 0;
  for (std::size_t i = 0; i < picture.colours.size(); ++i) {
    const int off = std::abs(grey(picture.colours[i]) - grey(all.colours[from + i]));
    sum += off;
    much += off > 64 ? 1 : 0;
  }
  const auto pixels = static_cast<double>(picture.colours.size());  // a page has some
  return {.mean = static_cast<double>(sum) / 255 / pixels, .much = static_cast<double>(much) / pixels};
}

TEST_F(Renderers, DrawTheSameShapes) {
  const std::vector<scene::Scene> scenes = all_scenes();
  for (std::size_t first = 0; first < scenes.size(); first += kOnOnePage) {
    std::vector<std::string> svgs;
    for (std::size_t at = first; at < std::min(first + kOnOnePage, scenes.size()); ++at)
      svgs.push_back(svg_without_text(scenes[at]));
    const draw::Pixels one = draw::pixels(draw::png(svgs.front(), kDotsPerInch));
    const draw::Pixels theirs = draw::pixels(testing::chromium_png(svgs, one.width, one.height));
    ASSERT_EQ(theirs.width, one.width);
    ASSERT_EQ(theirs.height, one.height * static_cast<int>(svgs.size()));
    for (std::size_t at = 0; at < svgs.size(); ++at) {
      const draw::Pixels ours = draw::pixels(draw::png(svgs[at], kDotsPerInch));
      ASSERT_EQ(ours.colours.size(), one.colours.size());
      const Difference found = difference(ours, theirs, at);
      EXPECT_LT(found.mean, 0.02) << scenes[first + at].key;
      EXPECT_LT(found.much, 0.002) << scenes[first + at].key;
    }
  }
}

/// The largest distance between two sides of a text as librsvg sets it, with Pango, and as Chromium does.
double largest_shift(const scene::Text& text, const scene::LineBox& ours, const testing::TextBox& theirs) {
  const double part = text.anchor == scene::Anchor::start ? 0 : text.anchor == scene::Anchor::middle ? 0.5 : 1;
  const double left = text.baseline.x - part * ours.width_pt;
  return std::max({std::abs(left - theirs.left), std::abs(left + ours.width_pt - theirs.left - theirs.width),
                   std::abs(text.baseline.y - ours.ascent_pt - theirs.top),
                   std::abs(text.baseline.y + ours.descent_pt - theirs.top - theirs.height)});
}

TEST_F(Renderers, SetTextsInTheSamePlace) {
  const std::vector<scene::Scene> scenes = all_scenes();
  const scene::PangoRuler pango(scene::Face::inter);
  std::vector<std::string> svgs;
  for (const scene::Scene& scene : scenes) svgs.push_back(draw::svg(scene));
  const auto boxes = testing::chromium_text_boxes(svgs);
  for (std::size_t at = 0; at < scenes.size(); ++at) {
    SCOPED_TRACE(scenes[at].key);
    std::vector<scene::Text> texts;
    for (const scene::Mark& mark : scenes[at].marks) {
      if (const auto* const text = std::get_if<scene::Text>(&mark.shape)) texts.push_back(*text);
    }
    ASSERT_EQ(boxes[at].size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const scene::LineBox ours = pango.box(texts[i].text, texts[i].size_pt, texts[i].weight);
      EXPECT_LT(largest_shift(texts[i], ours, boxes[at][i]), 3) << texts[i].text;
    }
  }
}

}  // namespace
}  // namespace regioscan::figures
