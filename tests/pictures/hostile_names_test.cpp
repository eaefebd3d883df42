// Names from data that try to break a picture: every figure is drawn, can be read, and the names are text in it.
#include <gmock/gmock.h>

#include <algorithm>
#include <array>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "draw/raster.hpp"
#include "draw/svg.hpp"
#include "scene/check.hpp"
#include "tests/draw/svg_elements.hpp"
#include "tests/figures/pictures.hpp"
#include "tests/pictures/pictures_of.hpp"

namespace regioscan::figures {
namespace {

class HostileNamesInEveryFigure : public testing::Pictures {
 protected:
  HostileNamesInEveryFigure() : Pictures({"xmllint"}) {}
};

std::string repeated(std::string_view part, std::size_t times) {
  std::string all;
  for (std::size_t at = 0; at < times; ++at) all += part;
  return all;
}

const std::vector<std::string>& hostile_names() {
  static const std::vector<std::string> names{
      std::string(300, 'W'),
      repeated("Rijksuniversiteit ", 17),
      repeated("Ä́̂", 100),
      "<script>alert(1)</script>",
      "</text></svg><script>alert(1)</script>",
      "]]>",
      "<![CDATA[ x ]]><!-- x --",
      "\" onload=\"alert(1)\" x='",
      "A & B &amp; C &#x0; &xxe;",
      repeated("بلدية أمستردام ", 20),
      "עיריית תל אביב",
      "\u202Eomgekeerd\u202C \u2066los\u2069",
      repeated("👩‍👩‍👧", 40),
      "😀 Emoji 🇳🇱",
      "漢字カタカナ",
      "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308",
      "\u0301begint met een teken",
      "nul\u200Bbreed\u200D\uFEFF\u2060",
      "\u200B\u200B",
      std::string("nul\0byte", 8),
      "bel\a esc\x1b[31m del\x7f c1\u0085",
      "kapot\xff\xc0\xaf\xed\xa0\x80",
      "regel\neen\r\ntwee\ttab",
      "{{7*7}} ${7*7} %s %n {}",
      "",
      " ",
  };
  return names;
}

/// Every actor, initiative, region and value of an inventory named by turns, each list beginning `shift` names on.
inventory::Inventory hostile(inventory::Inventory inventory, std::size_t shift) {
  const auto name = [&](std::size_t at) { return hostile_names()[(at + shift) % hostile_names().size()]; };
  for (std::uint32_t at = 0; at < inventory.actors.size(); ++at) {
    auto& actor = inventory.actors[inventory::ActorId{at}];
    actor.name = name(at);
    actor.key += name(at);
  }
  for (std::uint32_t at = 0; at < inventory.initiatives.size(); ++at)
    inventory.initiatives[inventory::InitiativeId{at}].name = name(at + 7);
  for (std::uint32_t at = 0; at < inventory.regions.size(); ++at)
    inventory.regions[inventory::RegionId{at}].name = base::same(name(at + 3));
  for (std::uint32_t at = 0; at < inventory.taxonomy.dimensions.size(); ++at) {
    auto& dimension = inventory.taxonomy.dimensions[inventory::DimensionId{at}];
    dimension.label = base::same(name(at + 11));
    for (std::uint32_t value = 0; value < dimension.values.size(); ++value)
      dimension.values[inventory::ValueId{value}].label = base::same(name(at + value + 13));
  }
  for (auto& type : inventory.taxonomy.actor_types) type.label = base::same(name(17));
  inventory.about.name = name(19);
  inventory.about.source = name(23);
  inventory.content = inventory::content_hash(inventory);
  return inventory;
}

/// Nothing in the document but what we write, and each text of the scene as the text of an element.
void expect_inert(const scene::Scene& scene, const std::string& svg) {
  constexpr std::array kOurs{"svg", "title", "desc", "rect", "g", "circle", "path", "text"};
  std::vector<draw::XmlElement> elements;
  ASSERT_NO_THROW(elements = draw::xml_elements(svg));
  std::vector<std::string> texts, expected;
  for (const draw::XmlElement& element : elements) {
    EXPECT_TRUE(std::ranges::count(kOurs, element.name) == 1) << element.name;
    for (const auto& [key, value] : element.attributes) EXPECT_FALSE(key.starts_with("on")) << key;
    if (element.name == "text") texts.push_back(element.text);
  }
  for (const scene::Mark& mark : scene.marks) {
    if (const auto* const text = std::get_if<scene::Text>(&mark.shape)) expected.push_back(base::shown(text->text));
  }
  EXPECT_EQ(texts, expected);
}

std::string failed(const scene::Scene& scene) {
  std::string all;
  for (const base::Words& line : scene::checked(scene).lines()) all += line.en + "\n";
  return all;
}

void expect_harmless(const Figure& figure, const analysis::Analysis& analysis, const std::string& size) {
  const FigureRequest request{.options = {{"size", size}}};
  const scene::Scene scene = figure.compose(analysis, request).scene;
  EXPECT_TRUE(scene::checked(scene).passes()) << failed(scene);
  const std::string svg = draw::svg(scene);
  expect_inert(scene, svg);
  EXPECT_EQ(svg, draw::svg(figure.compose(analysis, request).scene)) << "two runs differ";
  const testing::Scratch scratch;
  base::write_file(scratch / "figure.svg", svg);
  static_cast<void>(testing::printed_by("xmllint --noout --nonet " + (scratch / "figure.svg")));
  EXPECT_FALSE(draw::pdf(svg, {.title = scene.title, .description = scene.description}).empty());
}

TEST_F(HostileNamesInEveryFigure, AreTextThatCanBeRead) {
  for (const std::size_t shift : {0U, 9U, 18U}) {
    const analysis::Analysis analysis = testing::analysed(hostile(testing::with_everything(), shift));
    for (const Figure& each : all_figures()) {
      for (const char* size : {"a4", "slide", "square"}) {
        SCOPED_TRACE(each.key + " " + size + " names from " + std::to_string(shift));
        expect_harmless(each, analysis, size);
      }
    }
  }
}

TEST_F(HostileNamesInEveryFigure, AreTextThatCanBeReadAmongMany) {
  const analysis::Analysis analysis =
      testing::analysed(hostile(testing::small_inventory(testing::working_together(4, 20)), 0));
  std::size_t drawn = 0;
  for (const Figure& each : all_figures()) {
    SCOPED_TRACE(each.key);
    try {
      expect_harmless(each, analysis, "a4");
      ++drawn;
    } catch (const base::UsageError& error) {  // this one has no activities, roles or types
      EXPECT_FALSE(error.why().nl.empty() || error.why().en.empty());
    }
  }
  EXPECT_GE(drawn, 2U) << "networks and lists of actors need nothing else";
}

}  // namespace
}  // namespace regioscan::figures
