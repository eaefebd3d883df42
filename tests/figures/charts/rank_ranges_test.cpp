#include "figures/charts/rank_ranges.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "certainty/rank_ranges.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {},
              base::Language language = base::Language::nl) {
  return rank_ranges_picture(testing::analysed(inventory), rank_ranges_recipe({}, options), language);
}

inventory::Inventory many() { return testing::small_inventory(testing::working_together(3, 12)); }

/// Sport 00 is with everybody; the others with few, by turns.
inventory::Inventory ladder() {
  std::vector<std::pair<std::string, std::string>> parts;
  for (int initiative = 0; initiative < 30; ++initiative) {
    const std::string name = fmt::format("N{:02}", initiative);
    parts.emplace_back("Sport 00", name);
    for (int turn = 0; turn < 2; ++turn)
      parts.emplace_back(fmt::format("Sport {:02}", 1 + (initiative + 5 * turn) % 11), name);
  }
  return testing::small_inventory(parts);
}

double number(const base::Table& table, std::size_t row, std::size_t column) {
  return std::get<std::optional<double>>(table.rows[row][column]).value();
}

TEST(RankRanges, AreTheNumbersOfTheAnalysisOfHowSureItIs) {
  const analysis::Analysis analysis = testing::analysed(many());
  for (const char* measure : {"degree", "betweenness"}) {
    const Picture picture = drawn(many(), {{"measure", std::string(measure)}});
    const certainty::RankRanges judge =
        certainty::rank_ranges(analysis.graph, {.seed = 1, .shares = {0.1}, .measures = {measure}}).front();
    ASSERT_EQ(picture.table.rows.size(), 20U);
    for (std::size_t row = 0; row < picture.table.rows.size(); ++row) {
      const std::string& key = std::get<std::string>(picture.table.rows[row][0]);
      for (const graph::ActorId actor : base::ids<graph::ActorId>(analysis.inventory.actors.size())) {
        if (analysis.inventory.actors[actor].key != key) continue;
        EXPECT_EQ(number(picture.table, row, 3), judge.of[actor]->rank);
        EXPECT_EQ(number(picture.table, row, 4), judge.of[actor]->low);
        EXPECT_EQ(number(picture.table, row, 5), judge.of[actor]->high);
      }
    }
  }
}

TEST(RankRanges, AreBarsFromTheirFirstToTheirLastPlace) {
  const Picture picture = drawn(many());
  std::vector<scene::Box> bars;
  for (const scene::Mark& mark : picture.scene.marks) {
    if (mark.klass == "range") bars.push_back(std::get<scene::Box>(mark.shape));
  }
  ASSERT_EQ(bars.size(), picture.table.rows.size());
  double longest = 0, widest = 0;
  std::size_t row_of_longest = 0;
  for (std::size_t row = 0; row < bars.size(); ++row) {
    widest = std::max(widest, bars[row].width_pt);
    const double places = number(picture.table, row, 5) - number(picture.table, row, 4);
    if (places > longest) {
      longest = places;
      row_of_longest = row;
    }
  }
  ASSERT_GT(longest, 0);
  EXPECT_DOUBLE_EQ(bars[row_of_longest].width_pt, widest);
}

TEST(RankRanges, SayWhatIsFirmInTheTitle) {
  inventory::Inventory inventory = many();
  const std::string title = drawn(inventory).scene.title;
  const certainty::RankRanges judge =
      certainty::rank_ranges(testing::analysed(inventory).graph, {.seed = 1, .shares = {0.1}, .measures = {"degree"}})
          .front();
  EXPECT_THAT(title, HasSubstr(judge.firm.empty() ? "Geen enkele plaats staat vast naar" : "bovenaan"));
  EXPECT_EQ(drawn(ladder()).scene.title, "Sport 00 staat vast op de eerste plaats, naar ‘partners (degree)’");
  EXPECT_EQ(drawn(ladder(), {{"top", std::int64_t{1}}, {"highlight", std::string("Sport 04")}}).scene.title,
            drawn(ladder()).scene.title)
      << "whoever is asked for does not take the first place";
  inventory.about.is_reconstruction = true;
  EXPECT_THAT(drawn(inventory).scene.title, HasSubstr("In deze reconstructie: "));
}

TEST(RankRanges, GuessTheUnseenOnlyWhereTheInventorySaysHowMuchItIs) {
  inventory::Inventory inventory = many();
  const auto without = std::get<std::optional<double>>(drawn(inventory).table.rows[0][6]);
  EXPECT_FALSE(without.has_value());
  inventory.about.estimated_initiatives = static_cast<std::int64_t>(2 * inventory.initiatives.size());
  const Picture picture = drawn(inventory);
  EXPECT_TRUE(std::get<std::optional<double>>(picture.table.rows[0][6]).has_value());
  EXPECT_THAT(drawn(inventory, {}, base::Language::en).scene.description, HasSubstr("place 1, from "));
}

TEST(RankRanges, ShowWhoeverIsAskedForAlsoFromBelow) {
  const Picture picture = drawn(testing::two_groups(), {{"top", std::int64_t{2}}, {"highlight", std::string("zus")}});
  ASSERT_EQ(picture.table.rows.size(), 2U);
  EXPECT_EQ(std::get<std::string>(picture.table.rows[1][1]), "Zus");
}

TEST(RankRanges, PointToWhoeverStandsFarBelowWithoutPressingTheOthersTogether) {
  const auto widest = [](const Picture& picture) {
    double width = 0;
    for (const scene::Mark& mark : picture.scene.marks) {
      if (mark.klass == "range") width = std::max(width, std::get<scene::Box>(mark.shape).width_pt);
    }
    return width;
  };
  inventory::Inventory inventory = ladder();
  const Picture plain = drawn(inventory, {{"top", std::int64_t{1}}});
  const Picture far = drawn(inventory, {{"top", std::int64_t{2}}, {"highlight", std::string("Sport 11")}});
  EXPECT_GE(number(far.table, 1, 3), 2);
  EXPECT_LE(widest(plain), widest(far) + 1e-9);
  EXPECT_TRUE(scene::checked(far.scene).passes());
}

TEST(RankRanges, CanBeReadOnEveryPage) {
  for (const char* size : {"a4", "a3", "slide", "square"}) {
    const Picture picture = drawn(many(), {{"size", std::string(size)}, {"top", std::int64_t{15}}});
    const scene::Check check = scene::checked(picture.scene);
    EXPECT_TRUE(check.passes()) << size << ": " << check.lines().front().en;
  }
}

TEST(RankRanges, AreRefusedWithoutPlacesRoomOrTheirMeasure) {
  EXPECT_THROW(std::ignore = drawn(many(), {{"top", std::int64_t{400}}}), base::UsageError);
  EXPECT_THROW(std::ignore = rank_ranges_recipe({}, {{"measure", std::string("constraint")}}), base::UsageError);
  EXPECT_THROW(std::ignore = rank_ranges_recipe("left_out_percent = 80\n"), base::UsageError);
  EXPECT_THROW(std::ignore = drawn(testing::small_inventory({})), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
