#include "figures/matrices/incidence_matrix.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/failure.hpp"
#include "draw/svg.hpp"
#include "figures/matrices/incidence_rows.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {},
              base::Language language = base::Language::nl) {
  return incidence_matrix_picture(testing::analysed(inventory), incidence_matrix_recipe({}, options), language);
}

std::size_t participations(const scene::Scene& scene) {
  std::size_t count = 0;
  for (const scene::Mark& mark : scene.marks) count += mark.klass.starts_with("participation") ? 1U : 0U;
  return count;
}

TEST(IncidenceMatrix, HasAMarkForEachParticipationWhetherItShowsNamesOrDots) {
  for (const std::size_t size : {3U, 30U}) {
    const inventory::Inventory inventory = testing::small_inventory(testing::working_together(3, size));
    const Picture picture = drawn(inventory);
    std::set<std::pair<std::string, std::string>> pairs, rows;
    for (const auto& each : inventory.participations)
      pairs.emplace(inventory.actors[each.actor].key, inventory.initiatives[each.initiative].key);
    for (const auto& row : picture.table.rows)
      rows.emplace(std::get<std::string>(row[2]), std::get<std::string>(row[5]));
    EXPECT_EQ(rows, pairs);
    EXPECT_EQ(participations(picture.scene), pairs.size());
    EXPECT_EQ(draw::svg(picture.scene), draw::svg(drawn(inventory).scene));
  }
}

TEST(IncidenceMatrix, NamesAllWhereThatFitsAndElseOnlyClusters) {
  const std::string few = testing::texts_of(drawn(testing::two_groups()).scene, scene::Part::label);
  for (const char* name : {"Anna", "Brug", "Zus", "N1", "Z2"}) EXPECT_THAT(few, HasSubstr(name));
  const Picture many = drawn(testing::small_inventory(testing::working_together(4, 40)));
  EXPECT_THAT(testing::texts_of(many.scene, scene::Part::label), Not(HasSubstr("Stichting")));
  EXPECT_THAT(testing::texts_of(many.scene, scene::Part::label), HasSubstr("1. "));
}

TEST(IncidenceMatrix, OfTheFirstActorsNamesThemWithTheirInitiatives) {
  const Picture picture =
      drawn(testing::small_inventory(testing::working_together(4, 40)), {{"top", std::int64_t{12}}});
  std::set<std::string> actors, initiatives;
  for (const auto& row : picture.table.rows) {
    actors.insert(std::get<std::string>(row[3]));
    initiatives.insert(std::get<std::string>(row[5]));
  }
  EXPECT_EQ(actors.size(), 12U);
  const std::string texts =
      testing::texts_of(picture.scene, scene::Part::label) + testing::texts_of(picture.scene, scene::Part::legend);
  for (const auto& name : actors) EXPECT_THAT(texts, HasSubstr(name));
  for (const auto& name : initiatives) EXPECT_THAT(texts, HasSubstr(name));
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption), HasSubstr("Getekend: 12 van de 160 actoren"));
}

TEST(IncidenceMatrix, ShowsRolesByShape) {
  const Picture picture = drawn(testing::with_everything());
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::legend), HasSubstr("initiatiefnemer financier uitvoerder"));
  EXPECT_THAT(testing::texts_of(drawn(testing::two_groups()).scene, scene::Part::legend), Not(HasSubstr("rol")));
}

TEST(IncidenceMatrix, SaysHowMuchIsInInitiativesOfTheOwnCluster) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  const OwnShare share = own_share(analysis);
  EXPECT_EQ(share.all, 14);
  EXPECT_EQ(share.own, 13);  // all but the one of Brug in the other cluster's initiative
  EXPECT_EQ(drawn(testing::two_groups()).scene.title,
            "93\u00a0% van de deelnames is in initiatieven waarin geen ander cluster meer actoren heeft dan het eigen");
  EXPECT_EQ(drawn(testing::small_inventory({{"Alleen", "N1"}})).scene.title,
            "Niemand heeft een initiatief met een ander gemeen");
}

TEST(IncidenceMatrix, RefusesMoreThanFitAndAnEmptyInventory) {
  EXPECT_THROW(static_cast<void>(drawn(testing::two_groups(), {{"top", std::int64_t{400}}})), base::UsageError);
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({}))), base::UsageError);
}

TEST(IncidenceMatrix, CanBeReadInBothFormsWithHostileNames) {
  for (const std::size_t size : {3U, 30U}) {
    inventory::Inventory inventory = testing::small_inventory(testing::working_together(3, size));
    inventory.actors[graph::ActorId{0}].name = std::string(300, 'w');
    inventory.initiatives[graph::InitiativeId{0}].name =
        "<script> \xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D" + std::string(300, 'm');
    for (const char* page : {"a4", "a3", "slide", "square"}) {
      for (const char* theme : {"print", "dark", "greyscale"}) {
        EXPECT_TRUE(scene::checked(drawn(inventory, {{"size", std::string(page)}, {"theme", std::string(theme)}}).scene)
                        .passes())
            << size << " " << page << " " << theme;
      }
    }
  }
}

}  // namespace
}  // namespace regioscan::figures
