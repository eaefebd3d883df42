#include "figures/regions/region_ties.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "base/failure.hpp"
#include "figures/regions/region_tie_counts.hpp"
#include "tests/figures/looks.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using graph::ActorId;
using inventory::RegionId;
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// Actors with seats in so many provinces, by turns; now and then one of the country.
inventory::Inventory seated(std::uint32_t provinces, std::string name = "Provincie") {
  inventory::Inventory inventory = testing::small_inventory(testing::working_together(5, 12));
  for (std::uint32_t at = 2; at < provinces; ++at) {
    inventory.regions.add({.key = "p" + std::to_string(100 + at),
                           .name = base::same(name + " " + std::to_string(at)),
                           .aliases = {},
                           .level = "province",
                           .parent = RegionId{0},
                           .codes = {}});
  }
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size()))
    inventory.actors[actor].region = RegionId{actor.value % 9 == 0 ? 0 : 1 + (actor.value / 6) % provinces};
  return inventory;
}

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}, Language language = Language::nl) {
  return region_ties_picture(testing::analysed(inventory), region_ties_recipe({}, options), language);
}

TEST(RegionTies, CanBeReadInEveryLook) {
  const analysis::Analysis analysis = testing::analysed(seated(12));
  testing::expect_readable_in_every_look([&](const Options& options, Language language) {
    return region_ties_picture(analysis, region_ties_recipe({}, options), language).scene;
  });
}

TEST(RegionTies, DrawsEveryCellOfItsTableAndTheBarsOfTheirShares) {
  const Picture picture = drawn(seated(6));
  std::map<std::string, double> bars;
  std::size_t cells = 0;
  for (const scene::Mark& mark : picture.scene.marks) {
    cells += mark.id.starts_with("ties-") ? 1U : 0U;
    if (mark.id.starts_with("outside-")) bars[mark.id.substr(8)] = std::get<scene::Box>(mark.shape).width_pt;
  }
  EXPECT_EQ(cells, picture.table.rows.size());
  EXPECT_EQ(cells, 49U);  // six provinces and the country
  std::map<std::string, std::int64_t> sums;
  for (const auto& row : picture.table.rows) {
    const std::string& region = std::get<std::string>(row[0]);
    sums[region] += std::get<std::int64_t>(row[4]);
    if (region != std::get<std::string>(row[1])) continue;
    const auto all = static_cast<double>(std::get<std::int64_t>(row[8]));
    EXPECT_NEAR(bars.at(region), 44 * static_cast<double>(std::get<std::int64_t>(row[9])) / all, 1e-9);
  }
  for (const auto& row : picture.table.rows)
    EXPECT_EQ(sums.at(std::get<std::string>(row[0])), std::get<std::int64_t>(row[8]));
}

TEST(RegionTies, TitleNamesTheRegionWithTheLargestShareOutside) {
  const Picture picture = drawn(seated(3));
  double most = 0;
  std::string who;
  for (const auto& row : picture.table.rows) {
    const double share =
        static_cast<double>(std::get<std::int64_t>(row[9])) / static_cast<double>(std::get<std::int64_t>(row[8]));
    if (std::get<std::string>(row[0]) == "nl" || share <= most) continue;
    most = share;
    who = std::get<std::string>(row[2]);
  }
  EXPECT_THAT(picture.scene.title, HasSubstr(who));
  EXPECT_THAT(picture.scene.title, HasSubstr("het meest buiten de eigen provincie"));
  EXPECT_EQ(drawn(seated(3), {{"title", std::string("Eigen")}}).scene.title, "Eigen");
}

TEST(RegionTies, TitleComparesWithTheMeanOfTheRowsWeightedAlike) {
  const Picture picture = drawn(seated(3));
  std::int64_t all = 0, outside = 0;
  for (const auto& row : picture.table.rows) {
    if (std::get<std::string>(row[0]) == "nl" || row[0] != row[1]) continue;
    all += std::get<std::int64_t>(row[8]);
    outside += std::get<std::int64_t>(row[9]);
  }
  const std::string mean = std::to_string(base::whole_percent(outside, all));
  EXPECT_THAT(picture.scene.title, HasSubstr("tegen " + mean));
  EXPECT_THAT(picture.scene.title, HasSubstr("gemiddeld over alle provincies"));
}

TEST(RegionTies, TakesTheSmallestTogetherAndLosesNoTie) {
  const inventory::Inventory inventory = seated(12);
  const Picture all = drawn(inventory), few = drawn(inventory, {{"top", std::int64_t{5}}});
  const auto ties = [](const Picture& picture) {
    std::int64_t twice = 0;
    for (const auto& row : picture.table.rows)
      twice +=
          std::get<std::int64_t>(row[4]) * (std::get<std::string>(row[0]) == std::get<std::string>(row[1]) ? 2 : 1);
    return twice;
  };
  EXPECT_EQ(ties(all), ties(few));
  EXPECT_EQ(few.table.rows.size(), 25U);
  EXPECT_THAT(testing::texts_of(few.scene, scene::Part::caption), HasSubstr("7 provincies met de minste banden"));
  // One of the seven may work outside more than those with a row of their own.
  EXPECT_THAT(all.scene.title, Not(HasSubstr("in beeld")));
  EXPECT_THAT(few.scene.title, AnyOf(HasSubstr("Van de provincies in beeld"), HasSubstr("Van alle banden blijft")));
}

TEST(RegionTies, BearsLongNamesAndDrawsTheSameTwice) {
  std::string name;
  for (int at = 0; at < 60; ++at) name += at % 7 == 0 ? "\u202Eשלום😀 " : "Langwoord";
  const inventory::Inventory inventory = seated(8, name);
  const Picture first = drawn(inventory), second = drawn(inventory);
  EXPECT_TRUE(scene::checked(first.scene).passes());
  EXPECT_EQ(testing::drawn_marks(first.scene), testing::drawn_marks(second.scene));
}

TEST(RegionTies, NeedTiesAndPlaces) {
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({{"A", "x"}}))), base::UsageError);
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({{"A", "N1"}, {"B", "Z1"}}))), base::UsageError);
  EXPECT_THROW(static_cast<void>(region_ties_recipe("top = 1")), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
