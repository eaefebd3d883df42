#include "figures/overlaps/overlap_network.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "base/failure.hpp"
#include "scene/check.hpp"
#include "tests/figures/alike.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using scene::Part;
using ::testing::HasSubstr;
using testing::marks_of;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}, Language language = Language::nl) {
  return overlap_network_picture(testing::analysed(inventory), overlap_network_recipe({}, options), language);
}

FamilyCounts counts_of(const inventory::Inventory& inventory, std::size_t most, std::size_t most_members) {
  return family_counts(overlaps::profiles(inventory, overlaps::default_weights()), most, most_members, 1);
}

TEST(FamilyCounts, AreOfTheLargestFamiliesWithWhoWorksTogether) {
  const inventory::Inventory inventory = testing::with_families();
  const FamilyCounts counts = counts_of(inventory, 1, 10);
  EXPECT_EQ(counts.families, 2U);
  EXPECT_EQ(counts.members, 7U);
  EXPECT_EQ(counts.without_common, 1U);
  ASSERT_EQ(counts.drawn.size(), 1U);
  const DrawnFamily& scans = counts.drawn.front();
  ASSERT_EQ(scans.members.size(), 4U);
  for (const FamilyTie& tie : scans.ties) {
    const std::set<std::uint32_t> pair{scans.members[tie.from].value, scans.members[tie.to].value};
    EXPECT_EQ(tie.together, (pair == std::set<std::uint32_t>{0, 1}) ? Together::yes : Together::no);
  }
  EXPECT_TRUE(std::ranges::is_sorted(scans.ties, {}, &FamilyTie::strength));
}

TEST(FamilyCounts, TakeTheMostAlikeOfALargeFamilyAndDoNotGuessWhoTakesPart) {
  inventory::Inventory inventory = testing::with_families();
  EXPECT_EQ(counts_of(inventory, 2, 3).drawn[0].members.size(), 3U);
  std::erase_if(inventory.participations, [](const auto& part) { return part.initiative.value == 3; });
  const FamilyCounts counts = counts_of(inventory, 1, 10);
  const DrawnFamily& family = counts.drawn[0];
  for (const FamilyTie& tie : family.ties) {
    const bool has_unknown = family.members[tie.from].value == 3 || family.members[tie.to].value == 3;
    EXPECT_EQ(tie.together == Together::unknown, has_unknown);
  }
}

TEST(OverlapNetwork, DrawsEachTieOfTheTableSolidWhereTwoWorkTogetherAndDashedWhereNot) {
  const Picture picture = drawn(testing::with_families());
  const std::vector<scene::Mark> ties = marks_of(picture.scene, Part::tie);
  std::size_t at = 0;
  for (const auto& row : picture.table.rows) {
    if (std::get<std::string>(row[0]) != "tie") continue;
    ASSERT_LT(at, ties.size());
    const scene::Stroke stroke = std::get<scene::Line>(ties[at++].shape).stroke;
    EXPECT_EQ(stroke.dash_pt.empty(), std::get<std::string>(row[10]) == "yes");
    const std::string kind = std::get<std::string>(row[8]);
    const bool is_shown_by_width = kind != "fragmentation" && kind != "continuation";
    if (!is_shown_by_width) continue;
    EXPECT_NEAR(stroke.width_pt, 2.4 * std::get<std::optional<double>>(row[9]).value_or(0), 1e-9);
  }
  EXPECT_EQ(at, ties.size());
  EXPECT_GT(at, 4U);
}

TEST(OverlapNetwork, GivesInitiativesTheAreaOfTheirActorsAndNamesAll) {
  const Picture picture = drawn(testing::with_families());
  const std::vector<scene::Mark> nodes = marks_of(picture.scene, Part::node);
  std::vector<std::int64_t> actors;
  for (const auto& row : picture.table.rows) {
    if (std::get<std::string>(row[0]) == "node") actors.push_back(std::get<std::int64_t>(row[7]));
  }
  ASSERT_EQ(nodes.size(), actors.size());
  ASSERT_EQ(nodes.size(), 7U);
  const double one = testing::area(nodes[0].shape) / static_cast<double>(actors[0]);
  for (std::size_t at = 0; at < nodes.size(); ++at)
    EXPECT_NEAR(testing::area(nodes[at].shape), one * static_cast<double>(actors[at]), 1e-6);
  const std::string labels = testing::texts_of(picture.scene, Part::label);
  for (const char* name : {"Scan Assen", "Scan Goes", "Raad Haren"}) EXPECT_THAT(labels, HasSubstr(name));
}

TEST(OverlapNetwork, SaysInHowManyFamiliesNobodyWorksTogetherAndWhatIsLeftOut) {
  const inventory::Inventory inventory = testing::with_families();
  EXPECT_EQ(drawn(inventory).scene.title,
            "7 initiatieven lijken op andere en vormen 2 families; in 1 daarvan werken geen twee samen");
  const std::string caption = testing::texts_of(drawn(inventory, {{"top", std::int64_t{1}}}).scene, Part::caption);
  EXPECT_THAT(caption, HasSubstr("Getekend: 1 van 2 families, die met de meeste initiatieven (4 van 7 initiatieven)"));
  EXPECT_THAT(caption, HasSubstr("Oordelen over paren zijn niet verwerkt"));
}

TEST(OverlapNetwork, DoesNotSayThatNobodyWorksTogetherWhereItIsNotKnown) {
  inventory::Inventory inventory = testing::with_families();
  std::erase_if(inventory.participations, [](const auto& part) { return part.initiative.value == 4; });
  const scene::Scene scene = drawn(inventory).scene;  // of one of the advices nobody is known
  EXPECT_EQ(scene.title, "7 initiatieven lijken op andere en vormen 2 families; in 1 daarvan werken er al samen");
  inventory.participations.clear();
  EXPECT_EQ(drawn(inventory).scene.title, "7 initiatieven lijken op andere en vormen 2 families");
}

TEST(OverlapNetwork, OfAPageThatIsTooSmallSaysSo) {
  const analysis::Analysis analysis = testing::analysed(testing::with_families());
  OverlapNetworkRecipe recipe;
  recipe.page = {.width_pt = 300, .height_pt = 300};
  try {
    static_cast<void>(overlap_network_picture(analysis, recipe, Language::nl));
    FAIL() << "drawn";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().nl, HasSubstr("Op deze bladzijde past geen familie"));
  }
}

TEST(OverlapNetwork, PassesItsCheckInEveryLookAndWithHostileNames) {
  inventory::Inventory inventory = testing::with_families();
  inventory.initiatives[inventory::InitiativeId{0}].name = std::string(300, 'W');
  inventory.initiatives[inventory::InitiativeId{1}].name = "<b>\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \x07";
  for (const char* theme : {"print", "screen", "dark", "greyscale"}) {
    for (const char* size : {"a4", "a3", "slide", "square"}) {
      const Options options{{"theme", std::string(theme)}, {"size", std::string(size)}};
      EXPECT_TRUE(scene::checked(drawn(inventory, options, Language::en).scene).passes()) << theme << " " << size;
    }
  }
}

TEST(OverlapNetwork, OfInitiativesThatAreLikeNobodySaysSo) {
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({{"A", "N1"}, {"B", "Zeilen"}}))), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
