#include "figures/networks/initiative_network.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "figures/networks/initiative_classes.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

class InitiativeNetwork : public testing::WithLayout {};

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}) {
  return initiative_network_picture(testing::analysed(inventory), initiative_network_recipe({}, options), {},
                                    base::Language::en);
}

TEST_F(InitiativeNetwork, DrawsTiesWithSoManyCommonActorsAsAskedAndSaysSo) {
  const inventory::Inventory inventory = testing::small_inventory(testing::working_together(4, 12));
  const analysis::Analysis analysis = testing::analysed(inventory);
  const InitiativeNetworkRecipe recipe = initiative_network_recipe("least_shared = 2", {});
  const Picture picture = initiative_network_picture(analysis, recipe, {}, base::Language::en);
  const auto strong =
      std::ranges::count_if(analysis.initiatives.shared, [](std::uint32_t shared) { return shared >= 2; });
  EXPECT_EQ(testing::marks_of(picture.scene, scene::Part::tie).size(), static_cast<std::size_t>(strong) / 2);
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption), HasSubstr("(2 or more common actors)"));
}

TEST_F(InitiativeNetwork, SaysWhichInitiativeSharesActorsWithMost) {
  EXPECT_EQ(drawn(testing::two_groups()).scene.title,
            "N2 and Z2 share actors with the most other initiatives (each 2 of the 3)");
  EXPECT_EQ(drawn(testing::small_inventory({{"A", "N1"}, {"B", "N2"}})).scene.title,
            "No two initiatives have an actor in common");
}

TEST_F(InitiativeNetwork, HighlightSuggestsTheNearestName) {
  try {
    static_cast<void>(drawn(testing::small_inventory({{"A", "Noorderlicht"}, {"B", "Noorderlicht"}}),
                            {{"highlight", std::string("Noorderligt")}}));
    FAIL() << "found what is not there";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, HasSubstr("do you mean 'Noorderlicht'?"));
  }
}

TEST(InitiativeClasses, AreWhatIsDoneThenWhereThenTheCluster) {
  const InitiativeClasses done = initiative_classes(testing::analysed(testing::with_activities()), {});
  EXPECT_EQ(done.title.nl, "Activiteit");
  ASSERT_EQ(done.of.size(), 4U);
  EXPECT_EQ(done.classes.at(*done.of[0]).key, "scans");
  EXPECT_EQ(done.classes.at(*done.of[2]).key, "advice");
  EXPECT_FALSE(done.of[3]) << "as much advice as workshops";
  const InitiativeClasses where = initiative_classes(testing::analysed(testing::two_groups()), {});
  EXPECT_EQ(where.classes.at(*where.of[0]).key, "drenthe");
  const InitiativeClasses clusters =
      initiative_classes(testing::analysed(testing::small_inventory({{"A", "x"}, {"B", "x"}, {"B", "y"}})), {});
  EXPECT_EQ(clusters.classes.at(*clusters.of[0]).key, "cluster-1");
}

TEST(InitiativeClasses, FollowTheKeyAskedForAndRefuseAnother) {
  const analysis::Analysis analysis = testing::analysed(testing::with_activities());
  EXPECT_EQ(initiative_classes(analysis, "province").classes.front().key, "drenthe");
  EXPECT_EQ(initiative_classes(analysis, "cluster").title.en, "cluster of most actors");
  EXPECT_THROW(static_cast<void>(initiative_classes(analysis, "sectr")), base::UsageError);
}

TEST(InitiativeClasses, AreEightAtMostTheMostFrequent) {
  testing::Pairs rows;
  for (int group = 0; group < 12; ++group) {
    for (int at = 0; at <= group + 1; ++at)
      rows.emplace_back(fmt::format("a{:02}-{}", group, at), fmt::format("i{:02}", group));
  }
  const InitiativeClasses classes = initiative_classes(testing::analysed(testing::small_inventory(rows)), "cluster");
  EXPECT_EQ(classes.classes.size(), 8U);
  EXPECT_FALSE(classes.of[0]) << "the smallest";
  EXPECT_TRUE(classes.of[11]);
}

TEST_F(InitiativeNetwork, NamesTheSubjectOfItsTitleFirst) {
  testing::Pairs rows;
  for (int at = 0; at < 4; ++at) {
    rows.emplace_back(fmt::format("a{}", at), "Hub");
    rows.emplace_back(fmt::format("a{}", at), fmt::format("Other {}", at));
  }
  for (int at = 0; at < 8; ++at) rows.emplace_back(fmt::format("b{}", at), "Most actors");
  const Picture picture = drawn(testing::small_inventory(rows), {{"labels", std::int64_t{1}}});
  EXPECT_EQ(testing::texts_of(picture.scene, scene::Part::label), "Hub ");
}

}  // namespace
}  // namespace regioscan::figures
