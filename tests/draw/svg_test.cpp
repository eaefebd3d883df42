#include "draw/svg.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/random.hpp"
#include "tests/draw/svg_elements.hpp"

namespace regioscan::draw {
namespace {

using scene::Mark;
using scene::Part;
using scene::Scene;
using ::testing::HasSubstr;
using ::testing::Not;

Scene scene_of(std::vector<Mark> marks) {
  return {.width_pt = 300,
          .height_pt = 200,
          .title = "Rabobank verbindt de meeste clusters",
          .description = "Een netwerk van 605 actoren.",
          .marks = std::move(marks)};
}

Mark circle(double x, double y, const std::string& id = {}) {
  return {
      .shape =
          scene::Circle{
              .centre = {x, y}, .radius_pt = 5, .fill = "#0f4bb4", .stroke = {.colour = "#333333", .width_pt = 0.5}},
      .part = Part::node,
      .id = id};
}

Mark line(double x, double y, double width = 0.4, const scene::Colour& colour = "#8b95a1") {
  return {.shape = scene::Line{{x, y}, {y, x}, {.colour = colour, .width_pt = width, .opacity = 0.6}},
          .part = Part::tie};
}

Mark text(const std::string& content) {
  return {.shape = scene::Text{.baseline = {20, 30}, .text = content}, .part = Part::label};
}

XmlElement only(const Scene& scene, std::string_view name) {
  const auto found = named(xml_elements(svg(scene)), name);
  EXPECT_EQ(found.size(), 1U) << name;
  return found.front();
}

TEST(Svg, RootSaysItsSizeAndWhatItShows) {
  const auto elements = xml_elements(svg(scene_of({text("TNO")})));
  auto root = elements.front();
  EXPECT_EQ(root.name, "svg");
  EXPECT_EQ(root.attributes["width"], "300pt");
  EXPECT_EQ(root.attributes["height"], "200pt");
  EXPECT_EQ(root.attributes["viewBox"], "0 0 300 200");
  EXPECT_EQ(root.attributes["role"], "img");
  EXPECT_EQ(root.attributes["lang"], "nl");
  EXPECT_EQ(root.attributes["font-family"], "Inter, Arial, Helvetica, sans-serif");
  const auto title = named(elements, "title").front();
  const auto description = named(elements, "desc").front();
  EXPECT_EQ(title.text, "Rabobank verbindt de meeste clusters");
  EXPECT_EQ(description.text, "Een netwerk van 605 actoren.");
  EXPECT_EQ(root.attributes["aria-labelledby"], title.attributes.at("id") + " " + description.attributes.at("id"));
}

TEST(Svg, EnglishSceneSaysSo) {
  Scene scene = scene_of({});
  scene.language = base::Language::en;
  EXPECT_EQ(only(scene, "svg").attributes.at("lang"), "en");
}

TEST(Svg, OfNothingIsAPageOnItsGround) {
  Scene scene = scene_of({});
  scene.background = "#14181d";
  EXPECT_EQ(only(scene, "rect").attributes.at("fill"), "#14181d");
}

TEST(Svg, TextStaysText) {
  Mark mark = text("Coöperatie Súdwest");
  auto& shape = std::get<scene::Text>(mark.shape);
  shape = {.baseline = {20, 30},
           .text = shape.text,
           .size_pt = 9,
           .weight = scene::Weight::bold,
           .anchor = scene::Anchor::middle,
           .colour = "#112233",
           .halo = "#ffffff",
           .halo_width_pt = 1.2};
  const std::string document = svg(scene_of({mark}));
  EXPECT_THAT(document, HasSubstr(">Coöperatie Súdwest</text>"));
  EXPECT_THAT(document, HasSubstr("font-weight=\"700\""));
  EXPECT_THAT(document, HasSubstr("text-anchor=\"middle\""));
  EXPECT_THAT(document, HasSubstr("font-size=\"9\""));
  EXPECT_THAT(document, HasSubstr("stroke=\"#ffffff\" stroke-width=\"2.4\""))
      << "half of a stroke lies outside the letters";
  EXPECT_THAT(document, HasSubstr("paint-order=\"stroke\""));
}

TEST(Svg, EveryShapeIsWrittenWithItsLooks) {
  const scene::Stroke dashed{.colour = "#445566", .width_pt = 1.25, .opacity = 0.5, .dash_pt = {3, 1.5}};
  const std::string document = svg(scene_of(
      {{.shape = scene::Line{{1, 2}, {3, 4}, dashed}, .part = Part::tie},
       {.shape =
            scene::Path{.points = {{1, 2}, {3, 4}, {5, 1}}, .is_closed = true, .fill = "#abcdef", .fill_opacity = 0.3},
        .part = Part::area},
       {.shape = scene::Box{.corner = {1, 2}, .width_pt = 30, .height_pt = 4, .round_pt = 1.5, .fill = "#abcdef"}}}));
  EXPECT_THAT(document,
              HasSubstr("stroke=\"#445566\" stroke-width=\"1.25\" stroke-opacity=\"0.5\" stroke-dasharray=\"3 1.5\""));
  EXPECT_THAT(document, HasSubstr("d=\"M1 2L3 4\""));
  EXPECT_THAT(document, HasSubstr("d=\"M1 2L3 4L5 1Z\""));
  EXPECT_THAT(document, HasSubstr("fill=\"#abcdef\" fill-opacity=\"0.3\""));
  EXPECT_THAT(document, HasSubstr("x=\"1\" y=\"2\" width=\"30\" height=\"4\" rx=\"1.5\""));
}

TEST(Svg, TipsBecomeTitlesAndIdsAndClassesLast) {
  Mark mark = circle(50, 60, "actor-tno");
  mark.klass = "node cluster-3";
  mark.tip = "TNO: 165 partners";
  const auto elements = xml_elements(svg(scene_of({mark})));
  const auto node = named(elements, "circle").front();
  EXPECT_EQ(node.attributes.at("id"), "actor-tno");
  EXPECT_EQ(node.attributes.at("class"), "node cluster-3");
  EXPECT_EQ(named(elements, "title").back().text, "TNO: 165 partners");
}

TEST(Svg, IdsAreUniqueWhateverTheMarksAreCalled) {
  const Scene scene =
      scene_of({circle(1, 1, "a"), circle(2, 2, "a"), circle(3, 3, "a-2"), circle(4, 4, "a"), circle(5, 5, "a-2-2"),
                circle(6, 6, "figure-title"), circle(7, 7, "figure-description")});
  std::set<std::string> ids;
  std::size_t count = 0;
  for (const XmlElement& element : xml_elements(svg(scene))) {
    const auto id = element.attributes.find("id");
    if (id == element.attributes.end()) continue;
    ++count;
    EXPECT_TRUE(ids.insert(id->second).second) << id->second;
  }
  EXPECT_EQ(count, 9U);
}

TEST(Svg, TheFirstMarkOfAnIdKeepsIt) {
  const auto found = named(xml_elements(svg(scene_of({circle(1, 1, "a"), circle(2, 2, "a")}))), "circle");
  EXPECT_EQ(found.front().attributes.at("id"), "a");
}

TEST(Svg, NumbersAreShortAndPlain) {
  const std::string document =
      svg(scene_of({circle(1.0 / 3, -1e-9), circle(1e7, 12.5), circle(-0.004, 100), circle(0.125, 99.999)}));
  EXPECT_THAT(document, HasSubstr("cx=\"0.33\" cy=\"0\""));
  EXPECT_THAT(document, HasSubstr("cx=\"10000000\" cy=\"12.5\""));
  EXPECT_THAT(document, HasSubstr("cx=\"0\" cy=\"100\""));
  EXPECT_THAT(document, HasSubstr("cy=\"100\""));
  EXPECT_THAT(document, Not(HasSubstr("-0\"")));
}

TEST(Svg, DrawingOrderStaysThatOfTheMarks) {
  std::vector<Mark> marks;
  for (int i = 0; i < 40; ++i) {
    marks.push_back(i % 3 == 0 ? line(i, 0, 0.1 * (i % 4 + 1)) : circle(i, 0, "n" + std::to_string(i)));
    if (i % 3 == 0) marks.back().id = "n" + std::to_string(i);
  }
  int next = 0;
  for (const XmlElement& element : xml_elements(svg(scene_of(marks)))) {
    const auto id = element.attributes.find("id");
    if (id == element.attributes.end() || !id->second.starts_with("n")) continue;
    EXPECT_EQ(id->second, "n" + std::to_string(next++));
  }
  EXPECT_EQ(next, 40);
}

TEST(Svg, MarksOfOnePartStandInAGroupNamedAfterIt) {
  const auto groups =
      named(xml_elements(svg(scene_of({line(1, 2), line(3, 4), circle(5, 6), circle(7, 8), text("TNO")}))), "g");
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups[0].attributes.at("class"), "ties");
  EXPECT_EQ(groups[1].attributes.at("class"), "nodes");
  EXPECT_EQ(groups[2].attributes.at("class"), "labels");
}

/// 15,000 ties, wide ones last, of three colours in the order of chance, and 605 nodes.
Scene large_scene() {
  base::Stream chance = base::stream(1, "svg-test");
  constexpr const char* kColours[] = {"#8b95a1", "#0f4bb4", "#96781e"};
  std::vector<Mark> marks;
  for (int i = 0; i < 15'000; ++i) {
    marks.push_back(line(600 * chance.unit(), 600 * chance.unit(), 0.25 * (1 + i / 4000), kColours[chance.below(3)]));
  }
  for (int i = 0; i < 605; ++i) {
    marks.push_back(circle(600 * chance.unit(), 600 * chance.unit(), "actor-" + std::to_string(i)));
    marks.back().klass = "node cluster-" + std::to_string(i % 9);
    marks.back().tip = "Gemeente nummer " + std::to_string(i) + ": 24 partners, 5 initiatieven, cluster 3";
  }
  return scene_of(std::move(marks));
}

TEST(Svg, OfALargeNetworkStaysUnderAMegabyte) {
  const std::string document = svg(large_scene());
  EXPECT_LT(document.size(), 1'000'000U);
  const auto elements = xml_elements(document);
  EXPECT_EQ(named(elements, "path").size(), 15'000U);
  EXPECT_EQ(named(elements, "circle").size(), 605U);
}

TEST(Svg, HoldsNoScriptsStylesOrReferences) {
  const std::string document = svg(large_scene());
  for (const char* word : {"<script", "<style", "href", "url(", "style="}) EXPECT_THAT(document, Not(HasSubstr(word)));
}

}  // namespace
}  // namespace regioscan::draw
