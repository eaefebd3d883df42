#include "figures/charts/shares.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "base/failure.hpp"
#include "figures/charts/share_parts.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options) {
  return shares_picture(testing::analysed(inventory), shares_recipe({}, options), base::Language::nl);
}

const Options kByKind{{"rows", std::string("province")}, {"columns", std::string("archetype")}};

TEST(Shares, OfEveryRowFillOneLengthInProportionToTheNumbers) {
  const Picture picture = drawn(testing::with_activities(), kByKind);
  std::map<double, double> lengths;  // by the height of the bar on the page
  std::size_t parts = 0;
  for (const scene::Mark& mark : picture.scene.marks) {
    if (!mark.id.starts_with("share-")) continue;
    const auto& box = std::get<scene::Box>(mark.shape);
    lengths[box.corner.y] += box.width_pt;
    ++parts;
  }
  ASSERT_EQ(lengths.size(), 4U);  // Drenthe, Zeeland, unknown, total
  for (const auto& [y, length] : lengths) EXPECT_NEAR(length, lengths.begin()->second, 1e-6);
  std::size_t filled = 0;
  for (const auto& row : picture.table.rows) {
    const std::int64_t number = std::get<std::int64_t>(row[4]), of = std::get<std::int64_t>(row[5]);
    EXPECT_EQ(std::get<std::int64_t>(row[6]), base::whole_percent(number, of));
    filled += number > 0 ? 1U : 0U;
  }
  EXPECT_EQ(parts, filled);
}

TEST(Shares, OfSeveralValuesAreThoseOfAllValuesAndSaySo) {
  const Picture picture =
      drawn(testing::with_activities(), {{"rows", std::string("province")}, {"columns", std::string("sector")}});
  std::map<std::string, std::int64_t> sums, wholes;
  for (const auto& row : picture.table.rows) {
    sums[std::get<std::string>(row[0])] += std::get<std::int64_t>(row[4]);
    wholes[std::get<std::string>(row[0])] = std::get<std::int64_t>(row[5]);
  }
  EXPECT_EQ(sums, wholes);
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption), HasSubstr("de delen zijn die van alle waarden"));
}

TEST(Shares, TitleIsTrueOverAllValuesThatAreDrawnAndNamesAllThatTie) {
  // Zeeland has fewer records than Drenthe, and counts all the same.
  const Picture picture = drawn(testing::with_activities(), kByKind);
  std::map<std::string, std::map<std::string, std::int64_t>> percents;  // by part and row
  for (const auto& row : picture.table.rows) {
    const std::string& key = std::get<std::string>(row[0]);
    if (key == "unknown" || key == "total") continue;
    percents[std::get<std::string>(row[3])][std::get<std::string>(row[2])] = std::get<std::int64_t>(row[6]);
  }
  std::size_t named = 0;
  for (const auto& [part, rows] : percents) {
    if (picture.scene.title.find("'" + part + "'") == std::string::npos) continue;
    const auto [least, most] =
        std::ranges::minmax_element(rows, [](const auto& a, const auto& b) { return a.second < b.second; });
    ASSERT_LT(least->second, most->second);
    const auto says = [&](const std::string& words, const auto& row) {
      return fmt::format("{} bij {} ({}", words, row.first, row.second);
    };
    EXPECT_THAT(picture.scene.title, HasSubstr(says("grootste deel", *most)));
    EXPECT_THAT(picture.scene.title, HasSubstr(says("kleinste", *least)));
    ++named;
  }
  EXPECT_EQ(named, 1U);
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption), HasSubstr("wat onbekend is telt niet mee"));
}

TEST(Shares, LookAtClassesWhereTheInventoryHasNoMaturity) {
  const Picture picture = drawn(testing::with_everything(), {});
  EXPECT_EQ(std::get<std::string>(picture.table.rows.front()[0]), "drenthe");
  EXPECT_THAT(picture.scene.title, HasSubstr("van het geheel"));
}

TEST(Shares, OfMoreThanEightValuesTakeTheSmallestTogether) {
  inventory::Inventory inventory = testing::with_activities();
  inventory::Dimension topics{.key = "topic", .label = base::same("Onderwerp")};
  for (int at = 0; at < 12; ++at)
    topics.values.add({.key = "t" + std::to_string(at), .label = base::same("t" + std::to_string(at)), .synonyms = {}});
  inventory.taxonomy.dimensions.add(topics);
  for (std::uint32_t at = 0; at < 12; ++at) {
    const std::vector<inventory::ValueId> none, own{inventory::ValueId{at}};
    const std::span<const inventory::ValueId> lists[] = {none, none, own};
    inventory.activities[inventory::ActivityId{at}].values = inventory::ValuesByDimension(lists);
  }
  const Shares shares =
      shares_of(inventory, shares_recipe("columns = \"topic\"\nrows = \"province\""), scene::shipped_theme("print"));
  ASSERT_EQ(shares.parts.size(), 8U);
  EXPECT_EQ(shares.parts.back().key, "other");
  EXPECT_EQ(shares.parts.back().columns.size(), 5U);
  EXPECT_EQ(shares.sum(shares.rows.back()), 12);
}

TEST(Shares, NeedTwoDimensions) {
  EXPECT_THROW(static_cast<void>(drawn(testing::two_groups(), {})), base::UsageError);
  EXPECT_THROW(static_cast<void>(drawn(testing::with_activities(), {{"rows", std::string("colour")}})),
               base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
