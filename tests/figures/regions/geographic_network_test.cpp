#include "figures/regions/geographic_network.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "base/failure.hpp"
#include "tests/figures/looks.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using graph::ActorId;
using inventory::RegionId;
using ::testing::HasSubstr;

inventory::Inventory seated(std::uint32_t provinces) {
  inventory::Inventory inventory = testing::small_inventory(testing::working_together(5, 12));
  for (std::uint32_t at = 2; at < provinces; ++at) {
    inventory.regions.add({.key = "p" + std::to_string(100 + at),
                           .name = base::same("Provincie " + std::to_string(at)),
                           .aliases = {},
                           .level = "province",
                           .parent = RegionId{0},
                           .codes = {}});
  }
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size()))
    inventory.actors[actor].region = RegionId{actor.value % 9 == 0 ? 0 : 1 + actor.value % provinces};
  return inventory;
}

/// A square for each of the first provinces, in a row, in metres.
NamedText squares(std::uint32_t provinces) {
  std::string features;
  for (std::uint32_t at = 0; at < provinces; ++at) {
    const std::string name = at == 0 ? "Drenthe" : at == 1 ? "Zeeland" : "Provincie " + std::to_string(at);
    const std::uint32_t x = 1000 + 100 * (at % 4), y = 1000 + 100 * (at / 4);
    features += fmt::format(
        R"({}{{"type":"Feature","properties":{{"n":"{}"}},"geometry":{{"type":"Polygon","coordinates":[[[{},{}],[{},{}],[{},{}],[{},{}]]]}}}})",
        at == 0 ? "" : ",", name, x, y, x + 100, y, x + 100, y + 100, x, y + 100);
  }
  return {.name = "vierkanten.geojson", .text = R"({"type":"FeatureCollection","features":[)" + features + "]}"};
}

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}, const NamedText& basemap = {}) {
  return geographic_network_picture(testing::analysed(inventory), geographic_network_recipe({}, options), basemap,
                                    Language::nl);
}

TEST(GeographicNetwork, CanBeReadInEveryLookOnTilesAndOnAMap) {
  const analysis::Analysis analysis = testing::analysed(seated(12));
  for (const NamedText& basemap : {NamedText{}, squares(12)}) {
    testing::expect_readable_in_every_look([&](const Options& options, Language language) {
      return geographic_network_picture(analysis, geographic_network_recipe({}, options), basemap, language).scene;
    });
  }
}

TEST(GeographicNetwork, DrawsCirclesAndLinesInProportionToItsTable) {
  const Picture picture = drawn(seated(6));
  std::map<std::string, double> circles, lines;
  for (const scene::Mark& mark : picture.scene.marks) {
    if (mark.id.starts_with("actors-")) circles[mark.id.substr(7)] = testing::area(mark.shape);
    if (mark.id.starts_with("tie-")) lines[mark.id.substr(4)] = std::get<scene::Path>(mark.shape).stroke.width_pt;
  }
  double area = 0, width = 0;
  std::size_t ties = 0;
  for (const auto& row : picture.table.rows) {
    const std::string &first = std::get<std::string>(row[0]), &second = std::get<std::string>(row[1]);
    if (first == second) {
      const auto actors = static_cast<double>(std::get<std::int64_t>(row[5]));
      if (area == 0) area = circles.at(first) / actors;
      EXPECT_NEAR(circles.at(first), area * actors, 1e-6);
    } else if (std::get<std::string>(row[6]) == "yes") {
      const auto initiatives = static_cast<double>(std::get<std::int64_t>(row[4]));
      const double drawn_width = lines.at(first + "--" + second);
      if (width == 0) width = drawn_width / initiatives;
      EXPECT_NEAR(drawn_width, width * initiatives, 1e-9);
      ++ties;
    }
  }
  EXPECT_EQ(ties, lines.size());
  EXPECT_GT(ties, 3U);
}

TEST(GeographicNetwork, DrawsTheStrongestTiesAndSaysOfHowMany) {
  const Picture picture = drawn(seated(6), {{"top", std::int64_t{4}}});
  std::int64_t weakest = 1'000'000;
  std::size_t ties = 0;
  for (const auto& row : picture.table.rows) {
    if (std::get<std::string>(row[0]) == std::get<std::string>(row[1])) continue;
    ++ties;
    const std::int64_t initiatives = std::get<std::int64_t>(row[4]);
    if (std::get<std::string>(row[6]) == "yes") weakest = std::min(weakest, initiatives);
    if (std::get<std::string>(row[6]) == "no") {
      EXPECT_LE(initiatives, weakest);
    }
  }
  EXPECT_EQ(testing::marks_of(picture.scene, scene::Part::tie).size(), 4U);
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption),
              HasSubstr(fmt::format("de 4 sterkste van {} verbindingen", ties)));
}

TEST(GeographicNetwork, NamesWhatTheMapHasNoPlaceFor) {
  const Picture picture = drawn(seated(6), {{"basemap", std::string("vierkanten.geojson")}}, squares(4));
  const std::string caption = testing::texts_of(picture.scene, scene::Part::caption);
  EXPECT_THAT(caption, HasSubstr("Niet op de kaart (aantal actoren): Provincie 4 ("));
  EXPECT_THAT(caption, HasSubstr("Nederland als geheel ("));
  EXPECT_THAT(caption, HasSubstr("Ondergrond: vierkanten.geojson ("));
  EXPECT_EQ(testing::marks_of(picture.scene, scene::Part::node).size(), 4U);
}

TEST(GeographicNetwork, RefusesAMapThatCannotBeReadWithAllProblems) {
  try {
    static_cast<void>(drawn(seated(3), {{"basemap", std::string("x")}}, {.name = "x", .text = "{}"}));
    FAIL();
  } catch (const base::InputError& failure) {
    EXPECT_EQ(failure.problems().front().code, "no-features");
  }
  EXPECT_THROW(static_cast<void>(drawn(seated(3), {{"basemap", std::string("x")}})), base::UsageError);
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({{"A", "x"}, {"B", "x"}}))), base::UsageError);
}

TEST(GeographicNetwork, DrawsTheSameTwice) {
  EXPECT_EQ(testing::drawn_marks(drawn(seated(6)).scene), testing::drawn_marks(drawn(seated(6)).scene));
}

}  // namespace
}  // namespace regioscan::figures
