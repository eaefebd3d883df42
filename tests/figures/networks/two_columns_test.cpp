#include "figures/networks/two_columns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}) {
  return two_columns_picture(testing::analysed(inventory), two_columns_recipe({}, options), base::Language::en);
}

TEST(TwoColumns, NameEveryoneActorsLeftAndInitiativesRight) {
  const inventory::Inventory inventory = testing::small_inventory(testing::working_together(2, 8));
  const Picture picture = drawn(inventory, {{"top", std::int64_t{400}}});
  const std::size_t rows_on_a_page = 46;
  const std::string names = testing::texts_of(picture.scene, scene::Part::label);
  for (const inventory::Actor& actor : inventory.actors) EXPECT_THAT(names, HasSubstr(actor.name));
  EXPECT_EQ(testing::marks_of(picture.scene, scene::Part::label).size(),
            inventory.actors.size() + std::min(rows_on_a_page, inventory.initiatives.size()));
  double left = 0, right = 1000;
  for (const scene::Mark& mark : testing::marks_of(picture.scene, scene::Part::node)) {
    if (const auto* const circle = std::get_if<scene::Circle>(&mark.shape)) left = std::max(left, circle->centre.x);
    if (const auto* const square = std::get_if<scene::Path>(&mark.shape)) right = std::min(right, square->points[0].x);
  }
  EXPECT_LT(left, right);
}

TEST(TwoColumns, OfAllThatIsThereSaySoAndOfTheCoreSayWhichPart) {
  EXPECT_THAT(testing::texts_of(drawn(testing::two_groups()).scene, scene::Part::caption),
              HasSubstr("Drawn: 7 of the 7 actors and 4 of the 4 initiatives, 14 of the 14 participations."));
  const inventory::Inventory inventory = testing::small_inventory(testing::working_together(4, 30));
  const Picture picture = drawn(inventory);
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption),
              HasSubstr("30 of the 120 actors and 30 of the 240 initiatives (the actors in most initiatives"));
  const Picture named = drawn(inventory, {{"highlight", std::string("Stichting 03-11")}});
  EXPECT_THAT(testing::texts_of(named.scene, scene::Part::label), HasSubstr("Stichting 03-11"));
}

TEST(TwoColumns, TheActorInMostInitiativesHasLinesAlsoWhereItWorksAlone) {
  testing::Pairs pairs;
  for (int at = 1; at <= 6; ++at) pairs.emplace_back("Alone", fmt::format("M{}", at));
  for (int at = 1; at <= 5; ++at) {
    for (const char* const actor : {"Anna", "Bert", "Carl"}) pairs.emplace_back(actor, fmt::format("S{}", at));
  }
  pairs.emplace_back("Zoe", "Z1");
  const inventory::Inventory inventory = testing::small_inventory(pairs);
  const Picture picture = drawn(inventory, {{"top", std::int64_t{6}}});
  const std::string names = testing::texts_of(picture.scene, scene::Part::label);
  EXPECT_THAT(names, HasSubstr("Alone"));
  EXPECT_THAT(names, HasSubstr("M1"));
  EXPECT_THAT(names, HasSubstr("S1"));
  const Picture named = drawn(inventory, {{"top", std::int64_t{6}}, {"highlight", std::string("Zoe")}});
  EXPECT_THAT(testing::texts_of(named.scene, scene::Part::label), HasSubstr("Z1"));
}

TEST(TwoColumns, WhoWouldHaveNoLineMakesRoomForSomebodyWhoHas) {
  testing::Pairs pairs;
  for (int at = 0; at < 12; ++at) {
    const std::string name = fmt::format("A{:02}", at);
    pairs.emplace_back("Anna", name);
    pairs.emplace_back(fmt::format("Partner {:02}", at), name);
  }
  for (const char* const alone : {"Bert", "Carl", "Dora", "Edo"}) {
    for (int at = 0; at < 5; ++at) pairs.emplace_back(alone, fmt::format("{} {}", alone[0], at));
  }
  // Five of each: the half for Anna leaves two initiatives for the four who work alone.
  const Picture picture =
      drawn(testing::small_inventory(pairs), {{"top", std::int64_t{10}}, {"highlight", std::string("Anna")}});
  const std::string names = testing::texts_of(picture.scene, scene::Part::label);
  EXPECT_THAT(names, HasSubstr("Bert"));
  EXPECT_THAT(names, HasSubstr("Carl"));
  EXPECT_THAT(names, HasSubstr("Partner 00"));
  EXPECT_THAT(names, HasSubstr("Partner 01"));
  EXPECT_THAT(names, ::testing::Not(HasSubstr("Dora")));
}

}  // namespace
}  // namespace regioscan::figures
