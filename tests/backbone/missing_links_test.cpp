#include "backbone/missing_links.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::backbone {
namespace {

using inventory::Inventory;
using inventory::RegionId;
using ::testing::HasSubstr;

/// Two crowds of four in fourteen initiatives each, who never meet: the first in the north; the second in the north or,
/// where asked, in the south.
Inventory crowds(char second) {
  std::vector<std::pair<std::string, std::string>> parts;
  for (int actor = 0; actor < 8; ++actor) {
    for (int initiative = 0; initiative < 14; ++initiative) {
      if ((actor + initiative) % 3 != 0)
        parts.emplace_back(fmt::format("Actor {}", actor),
                           fmt::format("{}{}{:02}", actor < 4 ? 'N' : second, actor < 4 ? 'a' : 'b', initiative));
    }
  }
  return testing::small_inventory(parts);
}

std::vector<MissingLink> links_of(const Inventory& inventory) {
  const graph::Bipartite graph(inventory);
  const graph::Network actors = graph::projection(graph, graph::Side::actors, graph::Weighting::count);
  return missing_links(inventory, graph, backbone(graph, actors, everything(graph), {.alpha = 0.1}));
}

TEST(MissingLinks, AreBetweenThoseWhoWorkInTheSameRegionAndNeverMeet) {
  const std::vector<MissingLink> links = links_of(crowds('N'));
  ASSERT_FALSE(links.empty());
  for (const MissingLink& link : links) {
    EXPECT_TRUE(link.pair.a.value < 4 && link.pair.b.value >= 4);
    ASSERT_EQ(link.common.regions.size(), 1U);
    EXPECT_EQ(link.common.regions[0].name.nl, "Drenthe");
    EXPECT_EQ(link.common.regions[0].of_a, link.initiatives_of_a);
    EXPECT_TRUE(link.common.themes.empty());
  }
  for (std::size_t at = 1; at < links.size(); ++at) EXPECT_LE(links[at - 1].pair.p_fewer, links[at].pair.p_fewer);
}

TEST(MissingLinks, AreNotBetweenThoseWhoHaveNothingInCommon) { EXPECT_TRUE(links_of(crowds('Z')).empty()); }

TEST(MissingLinks, DoNotComeFromTheCountryAsAWhole) {
  Inventory inventory = crowds('N');
  for (const auto id : base::ids<inventory::InitiativeId>(inventory.initiatives.size()))
    inventory.initiatives[id].regions = {RegionId{0}};
  EXPECT_TRUE(links_of(inventory).empty());
}

TEST(MissingLinks, MayComeFromAThemeThatIsNotAll) {
  Inventory inventory = crowds('Z');
  inventory::Dimension dimension;
  dimension.key = "sector";
  dimension.label = base::same("Sector");
  for (const char* value : {"alle", "bouw", "zorg"}) dimension.values.add({.key = value, .label = base::same(value)});
  dimension.all = inventory::ValueId{0};
  inventory.taxonomy.dimensions.add(dimension);
  const auto with_values = [&](std::uint32_t first, std::uint32_t second) {
    Inventory changed = inventory;
    for (const auto id : base::ids<inventory::InitiativeId>(changed.initiatives.size())) {
      const std::vector<inventory::ValueId> values{inventory::ValueId{id.value % 2 == 0 ? first : second}};
      const std::span<const inventory::ValueId> lists[] = {values};
      inventory::Activity activity;
      activity.initiative = id;
      activity.values = inventory::ValuesByDimension(lists);
      changed.activities.add(activity);
    }
    return links_of(changed);
  };
  const std::vector<MissingLink> links = with_values(1, 2);
  ASSERT_FALSE(links.empty());
  EXPECT_THAT(links[0].common.themes[0].name.nl, HasSubstr("Sector: "));
  EXPECT_TRUE(links[0].common.regions.empty());
  EXPECT_TRUE(with_values(0, 0).empty()) << "'all' says nothing about either";
}

TEST(MissingLinks, SayWhyInBothLanguages) {
  const MissingLink link{.pair = {.shared = 0, .expected = 1.94},
                         .common = {.regions = {{.name = base::same("Drenthe"), .of_a = 7, .of_b = 5}},
                                    .themes = {{.name = {"bouw", "building"}, .of_a = 4, .of_b = 4}}}};
  EXPECT_EQ(reason(link).nl,
            "nooit samen; toeval zou 1,9 keer geven; beide actief in Drenthe (7 en 5 initiatieven); beide bezig met "
            "bouw (4 en 4 initiatieven)");
  EXPECT_THAT(reason(link).en, HasSubstr("never together; chance would give 1.9 times; both active in Drenthe"));
  MissingLink once = link;
  once.pair.shared = 1;
  EXPECT_THAT(reason(once).nl, HasSubstr("1 keer samen"));
}

}  // namespace
}  // namespace regioscan::backbone
