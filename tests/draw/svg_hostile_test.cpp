// Names from data are hostile: whatever they hold, the figure is a figure and they are text in it.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "base/escape.hpp"
#include "draw/raster.hpp"
#include "draw/svg.hpp"
#include "tests/draw/svg_elements.hpp"

namespace regioscan::draw {
namespace {

using scene::Mark;
using scene::Part;
using scene::Scene;

std::vector<std::string> hostile_names() {
  return {
      std::string(300, 'W'),
      "<script>alert(1)</script>",
      "</text></svg><script>alert(1)</script>",
      "]]>",
      "<![CDATA[ x ]]>",
      "<!-- x --",
      "\"quoted\" 'and' &amp; &lt; & &#x0;",
      "\" onload=\"alert(1)",
      "' onclick='alert(1)' x='",
      "بلدية أمستردام",
      "\u202Eomgekeerd\u202C",
      "\u2066los\u2069",
      "😀👩‍👩‍👧 Emoji",
      "漢字カタカナ",
      "e\u0301\u0302\u0303\u0304\u0305",
      std::string("nul\0byte", 8),
      "bel\a esc\x1b[31m del\x7f c1\u0085",
      "kapot\xff\xc0\xaf\xed\xa0\x80",
      "\uFFFE\uFFFF\uFDD0",
      "regel\neen\r\ntwee\ttab",
      "javascript:alert(1)",
      "&xxe; <!DOCTYPE x [<!ENTITY xxe SYSTEM 'file:///etc/hostname'>]>",
      "{{7*7}} ${7*7} %s %n",
      "",
  };
}

/// A scene in which one text stands wherever a text can stand.
Scene scene_with(const std::string& name) {
  return {.width_pt = 200,
          .height_pt = 100,
          .title = name,
          .description = name,
          .marks = {
              {.shape =
                   scene::Circle{
                       .centre = {20, 20}, .radius_pt = 5, .fill = name, .stroke = {.colour = name, .width_pt = 1}},
               .part = Part::node,
               .id = name,
               .klass = name,
               .tip = name},
              {.shape =
                   scene::Text{
                       .baseline = {20, 60}, .text = name, .colour = "#000000", .halo = "#ffffff", .halo_width_pt = 1},
               .part = Part::label,
               .id = name}}};
}

TEST(HostileNames, AreTextAndNothingElse) {
  const std::set<std::string> known{"svg", "title", "desc", "rect", "g", "circle", "text"};
  for (const std::string& name : hostile_names()) {
    std::vector<XmlElement> elements;
    ASSERT_NO_THROW(elements = xml_elements(svg(scene_with(name)))) << name;
    for (const XmlElement& element : elements) {
      EXPECT_TRUE(known.contains(element.name)) << element.name << " from " << name;
      for (const auto& [key, value] : element.attributes)
        EXPECT_FALSE(key.starts_with("on")) << key << " from " << name;
    }
    EXPECT_EQ(named(elements, "circle").size(), 1U) << name;
    const auto texts = named(elements, "text");
    EXPECT_EQ(texts.size(), 1U) << name;
    EXPECT_EQ(texts.front().text, base::shown(name));
    EXPECT_EQ(named(elements, "title").front().text, base::shown(name));
    EXPECT_EQ(named(elements, "desc").front().text, base::shown(name));
  }
}

TEST(HostileNames, GiveIdsWithoutSpacesAndTwice) {
  for (const std::string& name : hostile_names()) {
    std::set<std::string> ids;
    for (const XmlElement& element : xml_elements(svg(scene_with(name)))) {
      const auto id = element.attributes.find("id");
      if (id == element.attributes.end()) continue;
      EXPECT_FALSE(id->second.empty());
      EXPECT_EQ(id->second.find_first_of(" \t\n\"'<>&"), std::string::npos) << id->second;
      EXPECT_TRUE(ids.insert(id->second).second) << id->second;
    }
  }
}

TEST(HostileNames, CanBeDrawn) {
  for (const std::string& name : hostile_names()) {
    Scene scene = scene_with(name);
    auto& circle = std::get<scene::Circle>(scene.marks.front().shape);
    circle.fill = circle.stroke.colour = "#0f4bb4";
    const std::string document = svg(scene);
    EXPECT_NO_THROW(static_cast<void>(png(document, 72))) << name;
    EXPECT_NO_THROW(static_cast<void>(pdf(document, {}))) << name;
  }
}

TEST(HostileNames, PassASecondParser) {
  if (std::system("command -v xmllint >/dev/null 2>&1") != 0) {
    const char* const required = std::getenv("REGIOSCAN_REQUIRE");
    if (required != nullptr && std::string_view(required) == "1") FAIL() << "xmllint (libxml2-utils) is absent";
    GTEST_SKIP() << "xmllint (libxml2-utils) is absent";
  }
  Scene all = scene_with("x");
  for (const std::string& name : hostile_names()) {
    for (const Mark& mark : scene_with(name).marks) all.marks.push_back(mark);
  }
  const auto file = std::filesystem::path(::testing::TempDir()) / "regioscan-hostile-names.svg";
  std::ofstream(file, std::ios::binary) << svg(all);
  EXPECT_EQ(std::system(("xmllint --noout --nonet '" + file.string() + "'").c_str()), 0);
  std::filesystem::remove(file);
}

}  // namespace
}  // namespace regioscan::draw
