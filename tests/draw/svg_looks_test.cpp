#include "draw/svg_looks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/random.hpp"
#include "draw/svg.hpp"
#include "tests/draw/svg_elements.hpp"

namespace regioscan::draw {
namespace {

std::vector<SvgElement> lines(const std::vector<double>& widths) {
  std::vector<SvgElement> elements;
  for (const double width : widths) {
    elements.push_back(
        svg_element(scene::Line{.from = {}, .to = {}, .stroke = {.colour = "#888888", .width_pt = width}}));
  }
  return elements;
}

bool holds(const std::vector<Attribute>& looks, const Attribute& wanted) {
  return std::ranges::find(looks, wanted) != looks.end();
}

TEST(SharedLooks, OfNothingIsNothing) {
  EXPECT_TRUE(shared_looks({}).outer.empty());
  EXPECT_TRUE(shared_looks({}).slow.empty());
}

TEST(SharedLooks, WhatAllShareStandsOnTheGroup) {
  const SharedLooks shared = shared_looks(lines({1, 1, 1}));
  EXPECT_TRUE(holds(shared.outer, {"stroke", "#888888"}));
  EXPECT_TRUE(holds(shared.outer, {"stroke-width", "1"}));
  EXPECT_TRUE(shared.slow.empty());
}

TEST(SharedLooks, WhatChangesOftenStandsThereWithItsCommonestValue) {
  const SharedLooks shared = shared_looks(lines({1, 2, 1, 3, 1, 2, 1}));
  EXPECT_TRUE(holds(shared.outer, {"stroke-width", "1"}));
}

TEST(SharedLooks, WhatChangesSeldomGetsInnerGroups) {
  const SharedLooks shared = shared_looks(lines({1, 1, 1, 1, 1, 1, 2, 2, 2, 2}));
  EXPECT_EQ(shared.slow, std::vector<std::string_view>{"stroke-width"});
}

TEST(SharedLooks, WhatOnlySomeHaveStaysWithThem) {
  std::vector<SvgElement> elements = lines({1, 1});
  elements.push_back(svg_element(scene::Circle{.radius_pt = 2, .fill = "#111111"}));
  for (const Attribute& attribute : shared_looks(elements).outer) EXPECT_EQ(attribute.name, "fill");
}

/// A mark of any kind with looks drawn from a few.
scene::Mark mark_by(base::Stream& chance) {
  const auto one_of = [&](auto... values) {
    const std::array all{values...};
    return all[chance.below(all.size())];
  };
  const scene::Colour fill = one_of("", "#aa0000", "#00aa00");
  const scene::Stroke stroke{.colour = one_of("#111111", "#222222"),
                             .width_pt = one_of(0.0, 0.5, 1.0),
                             .opacity = one_of(0.5, 1.0),
                             .dash_pt = chance.below(4) == 0 ? std::vector<double>{2, 1} : std::vector<double>{}};
  scene::Mark mark{.part = one_of(scene::Part::legend, scene::Part::legend, scene::Part::legend, scene::Part::node)};
  switch (chance.below(5)) {
    case 0:
      mark.shape = scene::Line{{1, 1}, {2, 2}, stroke};
      break;
    case 1:
      mark.shape = scene::Circle{.radius_pt = 2, .fill = fill, .fill_opacity = one_of(0.3, 1.0), .stroke = stroke};
      break;
    case 2:
      mark.shape = scene::Box{.width_pt = 2, .height_pt = 2, .fill = fill, .stroke = stroke};
      break;
    case 3:
      mark.shape = scene::Path{.points = {{1, 1}, {2, 2}}, .fill = fill, .stroke = stroke};
      break;
    default:
      mark.shape = scene::Text{.text = "x",
                               .size_pt = one_of(7.0, 8.0),
                               .weight = one_of(scene::Weight::regular, scene::Weight::bold),
                               .anchor = one_of(scene::Anchor::start, scene::Anchor::middle),
                               .halo = one_of("", "#ffffff"),
                               .halo_width_pt = 1};
  }
  return mark;
}

/// What an element looks like with all that its groups give it.
std::map<std::string, std::string> inherited_looks(const std::vector<XmlElement>& elements, std::size_t at) {
  std::map<std::string, std::string> looks;
  for (;; at = elements[at].parent) {
    for (const auto& [key, value] : elements[at].attributes) {
      const bool is_look = key.starts_with("fill") || key.starts_with("stroke") || key.starts_with("font-s") ||
                           key.starts_with("font-w") || key == "text-anchor" || key == "paint-order";
      if (is_look) looks.try_emplace(key, value);
    }
    if (elements[at].parent == at) return looks;
  }
}

TEST(SharedLooks, NeverChangeHowAMarkLooks) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE(seed);
    base::Stream chance = base::stream(seed, "looks-test");
    scene::Scene scene{.width_pt = 10, .height_pt = 10};
    for (std::uint64_t i = 0, count = chance.below(40); i < count; ++i) {
      const scene::Mark mark = mark_by(chance);
      for (std::uint64_t times = 1 + chance.below(2) * chance.below(12); times > 0; --times)
        scene.marks.push_back(mark);
    }
    const auto elements = xml_elements(svg(scene));
    std::size_t next = 0;
    bool is_page = true;  // the first rectangle is the ground of the page
    for (std::size_t at = 0; at < elements.size(); ++at) {
      const std::string& name = elements[at].name;
      if (name != "path" && name != "circle" && name != "rect" && name != "text") continue;
      if (name == "rect" && std::exchange(is_page, false)) continue;
      std::map<std::string, std::string> expected;
      for (const Attribute& attribute : svg_element(scene.marks.at(next).shape).looks) {
        expected[std::string(attribute.name)] = attribute.value;
      }
      ASSERT_EQ(inherited_looks(elements, at), expected) << "mark " << next;
      ++next;
    }
    ASSERT_EQ(next, scene.marks.size());
  }
}

}  // namespace
}  // namespace regioscan::draw
