#include "figures/matrices/actor_matrix.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "base/failure.hpp"
#include "draw/svg.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {},
              base::Language language = base::Language::nl) {
  return actor_matrix_picture(testing::analysed(inventory), actor_matrix_recipe({}, options), language);
}

std::vector<scene::Mark> marks_of_class(const scene::Scene& scene, const std::string& klass) {
  std::vector<scene::Mark> found;
  for (const scene::Mark& mark : scene.marks) {
    if (mark.klass == klass) found.push_back(mark);
  }
  return found;
}

/// Initiatives that two actors have in common, counted from the participations.
std::int64_t counted(const inventory::Inventory& inventory, const std::string& first, const std::string& second) {
  std::map<std::uint32_t, std::set<std::string>> parties;
  for (const auto& each : inventory.participations)
    parties[each.initiative.value].insert(inventory.actors[each.actor].key);
  return std::count_if(parties.begin(), parties.end(),
                       [&](const auto& one) { return one.second.contains(first) && one.second.contains(second); });
}

TEST(ActorMatrix, HasACellForEachPairThatSharesAnInitiativeOnBothSides) {
  const inventory::Inventory inventory = testing::small_inventory(testing::working_together(3, 10));
  const Picture picture = drawn(inventory);
  EXPECT_EQ(marks_of_class(picture.scene, "cell").size(), 2 * picture.table.rows.size());
  for (const auto& row : picture.table.rows) {
    EXPECT_EQ(std::get<std::int64_t>(row[8]),
              counted(inventory, std::get<std::string>(row[2]), std::get<std::string>(row[5])));
    EXPECT_GE(std::get<std::int64_t>(row[8]), 1);
  }
  const scene::Scene& scene = picture.scene;
  const analysis::Analysis analysis = testing::analysed(inventory);
  EXPECT_EQ(picture.table.rows.size(), analysis.actors.tie_count());  // all 30 actors are drawn
  EXPECT_EQ(draw::svg(scene), draw::svg(drawn(inventory).scene));
}

TEST(ActorMatrix, KeepsClustersTogetherAlongTheDiagonal) {
  const Picture picture = drawn(testing::small_inventory(testing::working_together(3, 10)));
  std::vector<std::string> clusters;
  for (const scene::Mark& mark : picture.scene.marks) {
    if (mark.klass.starts_with("own") && (clusters.empty() || clusters.back() != mark.klass))
      clusters.push_back(mark.klass);
  }
  EXPECT_EQ(std::set<std::string>(clusters.begin(), clusters.end()).size(), clusters.size());
  EXPECT_GE(clusters.size(), 3U);
}

TEST(ActorMatrix, SaysWhoSharesMost) {
  EXPECT_EQ(drawn(testing::two_groups()).scene.title,
            "6 paren van actoren delen elk 2 initiatieven, het meest van alle");
  const inventory::Inventory pair =
      testing::small_inventory({{"Ad", "N1"}, {"Bo", "N1"}, {"Ad", "N2"}, {"Bo", "N2"}, {"Cas", "N2"}});
  EXPECT_THAT(drawn(pair).scene.title, HasSubstr("delen de meeste initiatieven (2)"));
  EXPECT_THAT(drawn(pair, {}, base::Language::en).scene.title, HasSubstr("share the most initiatives (2)"));
  inventory::Inventory invented = pair;
  invented.about.is_reconstruction = true;
  EXPECT_THAT(drawn(invented).scene.title, HasSubstr("In deze reconstructie: "));
}

TEST(ActorMatrix, TakesTheFirstByTheMeasureAndTheOneAskedFor) {
  const Picture picture = drawn(testing::two_groups(), {{"top", std::int64_t{3}}, {"highlight", std::string("zus")}});
  std::size_t bold = 0;
  for (const scene::Mark& mark : testing::marks_of(picture.scene, scene::Part::label)) {
    const auto& text = std::get<scene::Text>(mark.shape);
    if (text.weight == scene::Weight::bold && text.text == "Zus") ++bold;
  }
  EXPECT_EQ(bold, 1U);
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption), HasSubstr("Getekend: 3 van de 7 actoren"));
}

TEST(ActorMatrix, RefusesWhatCannotBeDrawn) {
  EXPECT_THROW(static_cast<void>(drawn(testing::two_groups(), {{"top", std::int64_t{400}}})), base::UsageError);
  EXPECT_THROW(static_cast<void>(drawn(testing::two_groups(), {{"highlight", std::string("niemand")}})),
               base::UsageError);
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({{"Alleen", "N1"}}))), base::UsageError);
  // An eleventh of ten actors with partners.
  testing::Pairs rows = testing::working_together(1, 10);
  rows.emplace_back("Alleen", "N99");
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory(rows), {{"highlight", std::string("alleen")}})),
               base::UsageError);
}

TEST(ActorMatrix, WithHostileNamesAndManyActorsCanBeRead) {
  inventory::Inventory inventory = testing::small_inventory(testing::working_together(9, 9));
  inventory.actors[graph::ActorId{0}].name = std::string(300, 'w');
  inventory.actors[graph::ActorId{1}].name = "<script> \xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D";
  for (const char* size : {"a4", "a3", "slide", "square"}) {
    for (const char* theme : {"print", "screen", "dark", "greyscale"}) {
      EXPECT_TRUE(
          scene::checked(drawn(inventory, {{"size", std::string(size)}, {"theme", std::string(theme)}}).scene).passes())
          << size << " " << theme;
    }
  }
}

}  // namespace
}  // namespace regioscan::figures
