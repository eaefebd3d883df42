#include "figures/overlaps/learning_circles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "figures/overlaps/learning_circles_words.hpp"
#include "scene/check.hpp"
#include "tests/figures/alike.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using overlaps::Aspect;
using overlaps::Circle;
using scene::Part;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::marks_of;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}, Language language = Language::nl) {
  return learning_circles_picture(testing::analysed(inventory), learning_circles_recipe({}, options), language);
}

TEST(Acquaintances, AreAsManyAsTheConvenorIsSaidToHave) {
  const inventory::Inventory inventory = testing::with_families();
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  const std::vector<Circle> circles = overlaps::circles(profiles, {});
  ASSERT_FALSE(circles.empty());
  bool has_convenor = false;
  for (const Circle& circle : circles) {
    const std::vector<Acquaintance> known = acquaintances(profiles, circle);
    ASSERT_EQ(known.size(), circle.members.size());
    const auto own = static_cast<std::size_t>(std::ranges::count(known, Acquaintance::takes_part));
    const auto none = static_cast<std::size_t>(std::ranges::count(known, Acquaintance::none));
    EXPECT_EQ(own, circle.convenor ? circle.convenor->takes_part : 0);
    EXPECT_EQ(known.size() - none, circle.convenor ? circle.convenor->knows : 0);
    has_convenor = has_convenor || circle.convenor.has_value();
  }
  EXPECT_TRUE(has_convenor);
}

TEST(CirclesByTurns, AreTheFirstOfEachBasisThenTheSecond) {
  std::vector<Circle> circles;
  for (const Aspect basis : {Aspect::theme, Aspect::theme, Aspect::theme, Aspect::target, Aspect::activity})
    circles.push_back({.basis = basis, .common = {}, .members = {}, .pairs = circles.size(), .convenor = {}});
  std::vector<std::size_t> order;
  for (const Circle& circle : circles_by_turns(circles, 4)) order.push_back(circle.pairs);
  EXPECT_THAT(order, ElementsAre(0, 3, 4, 1));
}

TEST(LearningCircles, DrawEveryMemberOnceInItsCircleAndATieToEachWhomTheConvenorKnows) {
  const Picture picture = drawn(testing::with_families());
  std::size_t members = 0, solid = 0, takes_part = 0;
  for (const scene::Mark& mark : marks_of(picture.scene, Part::node)) members += mark.klass == "node member" ? 1U : 0U;
  EXPECT_EQ(members, picture.table.rows.size());
  for (const scene::Mark& mark : marks_of(picture.scene, Part::tie))
    solid += std::get<scene::Line>(mark.shape).stroke.width_pt == 2 ? 1U : 0U;
  for (const auto& row : picture.table.rows) takes_part += std::get<std::string>(row[7]) == "takes_part" ? 1U : 0U;
  EXPECT_EQ(solid, takes_part);
  EXPECT_GT(solid, 0U);
  std::set<std::string> ids;
  for (const scene::Mark& mark : marks_of(picture.scene, Part::node))
    EXPECT_TRUE(ids.insert(mark.id).second) << mark.id;
}

TEST(LearningCircles, NameTheirConvenorsAlsoWhereTheRingHasNoRoom) {
  inventory::Inventory inventory = testing::with_families();
  for (const graph::ActorId actor : base::ids<graph::ActorId>(inventory.actors.size()))
    inventory.actors[actor].name = "Gemeenschappelijkeregeling " + inventory.actors[actor].name;
  const Picture picture = drawn(inventory);
  const std::string texts =
      testing::texts_of(picture.scene, Part::label) + testing::texts_of(picture.scene, Part::title) +
      testing::texts_of(picture.scene, Part::legend) + testing::texts_of(picture.scene, Part::frame);
  for (const auto& row : picture.table.rows)
    EXPECT_THAT(texts, HasSubstr("gastheer: " + std::get<std::string>(row[4])));
}

TEST(LearningCircles, SayHowManySuggestThemselvesAndHowManyAreDrawn) {
  const Picture picture = drawn(testing::with_families(), {{"top", std::int64_t{1}}});
  EXPECT_THAT(picture.scene.title, HasSubstr("voor de hand"));
  EXPECT_THAT(testing::texts_of(picture.scene, Part::caption), HasSubstr("Getekend: 1 van "));
  EXPECT_THAT(testing::texts_of(picture.scene, Part::label), HasSubstr("1. Thema: data"));
}

TEST(LearningCircles, PassTheirCheckInEveryLookAndWithHostileNames) {
  inventory::Inventory inventory = testing::with_families();
  inventory.initiatives[inventory::InitiativeId{0}].name = std::string(300, 'W');
  inventory.actors[inventory::ActorId{0}].name = "<b>\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \x07";
  for (const char* theme : {"print", "screen", "dark", "greyscale"}) {
    for (const char* size : {"a4", "a3", "slide", "square"}) {
      const Options options{{"theme", std::string(theme)}, {"size", std::string(size)}};
      EXPECT_TRUE(scene::checked(drawn(inventory, options, Language::en).scene).passes()) << theme << " " << size;
    }
  }
}

TEST(LearningCircles, OfInitiativesWithNothingInCommonSaySo) {
  EXPECT_THROW(static_cast<void>(drawn(testing::small_inventory({{"A", "N1"}, {"B", "Zeilen"}}))), base::UsageError);
}

TEST(LearningCircles, NameInTheCaptionOnWhatTheyRest) {
  const auto text = [](const std::vector<Aspect>& bases) {
    ChosenCircles chosen;
    for (const Aspect basis : bases) {
      chosen.drawn.emplace_back();
      chosen.drawn.back().basis = basis;
    }
    chosen.circles = bases.size();
    return circles_drawn(chosen).nl;
  };
  EXPECT_THAT(text({Aspect::other}), HasSubstr("met namen of beschrijvingen die op elkaar lijken, die nog"));
  EXPECT_THAT(text({Aspect::target, Aspect::theme, Aspect::theme}),
              HasSubstr("met hetzelfde thema of dezelfde doelgroep, die nog"));
}

}  // namespace
}  // namespace regioscan::figures
