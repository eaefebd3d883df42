#include "overlaps/circles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using testing::at;
using testing::Draft;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Known;

/// Initiatives on one topic, each with an actor of its own, and two others so that the topic tells something.
std::vector<Draft> on_water(std::size_t count) {
  std::vector<Draft> drafts;
  for (std::size_t place = 0; place < count; ++place) {
    drafts.push_back({.name = "w" + std::to_string(place),
                      .doings = {{.topic = {testing::kWater}}},
                      .actors = {testing::numbered('a', place)}});
  }
  for (const char* name : {"x", "y"}) drafts.push_back({.name = name, .doings = {{.topic = {testing::kData}}}});
  return drafts;
}

std::vector<Circle> circles_of(const Known& known, const CircleSettings& settings = {}) {
  return circles(known.profiles, {}, settings);
}

std::vector<std::uint32_t> numbers(const std::vector<InitiativeId>& members) {
  std::vector<std::uint32_t> found;
  for (const InitiativeId member : members) found.push_back(member.value);
  return found;
}

TEST(Circles, BringTogetherWhoIsOnOneTopicAndDoesNotWorkTogether) {
  const Known known(on_water(3));
  const std::vector<Circle> found = circles_of(known);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].basis, Aspect::theme);
  EXPECT_THAT(numbers(found[0].members), ElementsAre(0, 1, 2));
  ASSERT_EQ(found[0].common.size(), 1U);
  EXPECT_EQ(found[0].common[0].value, inventory::ValueId{testing::kWater});
  EXPECT_EQ(found[0].pairs, 3U);
  EXPECT_EQ(found[0].without_common_party, 3U);
  EXPECT_FALSE(found[0].convenor) << "nobody knows two of them";
  EXPECT_EQ(name_of(known.profiles, found[0]), base::same("water"));
}

TEST(Circles, AreNeitherTooSmallNorTooLarge) {
  EXPECT_THAT(circles_of(Known(on_water(2))), IsEmpty());
  EXPECT_EQ(circles_of(Known(on_water(12))).size(), 1U);
  EXPECT_THAT(circles_of(Known(on_water(13))), IsEmpty());
  EXPECT_EQ(circles_of(Known(on_water(2)), {.fewest = 2}).size(), 2U) << "water, and data";
  EXPECT_THAT(circles_of(Known(on_water(5)), {.most = 4}), IsEmpty());
}

TEST(Circles, AreNotForThoseWhoAllWorkTogether) {
  std::vector<Draft> drafts = on_water(3);
  for (Draft& draft : drafts) draft.actors = {"Anna"};
  EXPECT_THAT(circles_of(Known(drafts)), IsEmpty());
  drafts[0].actors = {"Bas"};
  const std::vector<Circle> found = circles_of(Known(drafts));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].without_common_party, 2U);
}

TEST(Circles, AreNotOnTheValueAll) {
  std::vector<Draft> drafts;
  for (std::uint32_t place = 0; place < 4; ++place) {
    drafts.push_back({.name = "x", .doings = {{.group = {testing::kEverybody}, .topic = {place % 3}}}});
  }
  EXPECT_THAT(circles_of(Known(drafts)), IsEmpty());
  for (Draft& draft : drafts) draft.doings[0].group = {testing::kShops};
  const std::vector<Circle> found = circles_of(Known(drafts));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].basis, Aspect::target);
}

TEST(Circles, DoNotInviteWhoEndedBeforeTheDateOfTheInventory) {
  std::vector<Draft> drafts = on_water(4);
  drafts[1].end = "2024-05-31";
  drafts[2].end = "2024-06-01";
  const std::vector<Circle> found = circles_of(Known(drafts));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(numbers(found[0].members), ElementsAre(0, 2, 3)) << "who ends on the day itself is still there";

  inventory::Inventory undated = testing::sample(drafts);
  undated.about.date = "onbekend";
  EXPECT_EQ(circles_of(Known(std::move(undated)))[0].members.size(), 4U);
}

TEST(Circles, OfTwoValuesAreThereWhereOneHoldsTooMany) {
  std::vector<Draft> drafts = on_water(13);
  for (std::size_t place = 0; place < 5; ++place) drafts[place].doings[0].group = {testing::kShops};
  drafts[5].doings[0].group = {testing::kFarmers};
  const Known known(drafts);
  const std::vector<Circle> found = circles_of(known);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0].basis, Aspect::theme);
  EXPECT_THAT(numbers(found[0].members), ElementsAre(0, 1, 2, 3, 4));
  EXPECT_EQ(name_of(known.profiles, found[0]), (base::Words{"water en winkels", "water and shops"}));
}

TEST(Circles, OfOneBasisDoNotRepeatEachOther) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    base::Stream chance = base::stream(seed, "circles");
    const Known known(testing::random_drafts(chance, 24));
    const CircleSettings settings{.fewest = 3, .most = 9, .each = 4};
    const std::vector<Circle> found = circles_of(known, settings);
    std::map<Aspect, std::size_t> of_basis;
    for (std::size_t i = 0; i < found.size(); ++i) {
      const std::set<InitiativeId> members(found[i].members.begin(), found[i].members.end());
      EXPECT_EQ(members.size(), found[i].members.size());
      EXPECT_TRUE(members.size() >= 3 && members.size() <= 9) << members.size();
      EXPECT_TRUE(std::is_sorted(found[i].members.begin(), found[i].members.end()));
      EXPECT_LE(++of_basis[found[i].basis], 4U);
      for (std::size_t j = 0; j < i; ++j) {
        if (found[j].basis != found[i].basis) continue;
        const auto common = static_cast<std::size_t>(std::count_if(
            found[j].members.begin(), found[j].members.end(), [&](InitiativeId m) { return members.contains(m); }));
        EXPECT_LT(2 * common, std::min(members.size(), found[j].members.size()));
      }
      for (const InitiativeId member : found[i].members) {
        for (const CommonValue& common : found[i].common) {
          const auto row = known.profiles.activities[member.index()];
          EXPECT_TRUE(std::any_of(row.begin(), row.end(), [&](std::uint32_t activity) {
            const auto values = known.inventory.activities[inventory::ActivityId{activity}].values[common.dimension];
            return std::find(values.begin(), values.end(), common.value) != values.end();
          })) << "everybody has what the circle has in common";
        }
      }
    }
  }
}

TEST(Convenor, TakesPartAndKnowsMost) {
  // Anna takes part in the first two; Bas in the third, and elsewhere with Anna; Cor in the third only.
  std::vector<Draft> drafts = on_water(3);
  drafts[0].actors = {"Anna"}, drafts[1].actors = {"Anna"}, drafts[2].actors = {"Bas", "Cor"};
  drafts[3].actors = {"Anna", "Bas"};
  const Known known(drafts);
  const std::vector<Circle> found = circles_of(known);
  ASSERT_EQ(found.size(), 1U);
  ASSERT_TRUE(found[0].convenor);
  EXPECT_EQ(known.inventory.actors[found[0].convenor->actor].name, "Anna") << "as many known, more taken part in";
  EXPECT_EQ(found[0].convenor->takes_part, 2U);
  EXPECT_EQ(found[0].convenor->knows, 3U) << "the third through Bas";
}

TEST(Convenor, FromOutsideComesAfterWhoTakesPart) {
  // Dirk takes part in none and works elsewhere with all three; Anna takes part in one and knows Bas from there.
  std::vector<Draft> drafts = on_water(3);
  drafts[0].actors = {"Anna"}, drafts[1].actors = {"Bas"}, drafts[2].actors = {"Cor"};
  drafts[3].actors = {"Dirk", "Anna", "Bas"}, drafts[4].actors = {"Dirk", "Cor"};
  const Known known(drafts);
  const auto convenor = circles_of(known)[0].convenor;
  ASSERT_TRUE(convenor);
  EXPECT_EQ(known.inventory.actors[convenor->actor].name, "Anna");
  EXPECT_EQ(convenor->takes_part, 1U);
  EXPECT_EQ(convenor->knows, 2U);
}

std::vector<Draft> words_only() {
  std::vector<Draft> drafts;
  for (const char* name : {"loket a", "loket b", "loket c", "loket d", "molen"}) drafts.push_back({.name = name});
  return drafts;
}

Family family_of(std::uint32_t count) {
  Family family;
  for (std::uint32_t member = 0; member < count; ++member) family.members.push_back(at(member));
  family.pairs = family.without_common_party = count * (count - 1) / 2;
  return family;
}

TEST(Circles, OfAnInventoryOfWordsAreTheFamiliesThatAreLargeEnough) {
  const Known known(words_only());
  const std::vector<Circle> found = circles(known.profiles, {family_of(4), family_of(2)});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].basis, Aspect::other);
  EXPECT_THAT(found[0].common, IsEmpty());
  EXPECT_THAT(numbers(found[0].members), ElementsAre(0, 1, 2, 3));
  EXPECT_EQ(name_of(known.profiles, found[0]), (base::Words{"zoals 'loket a'", "like 'loket a'"}));
  EXPECT_THAT(circles(known.profiles, {family_of(4)}, {.most = 3}), IsEmpty());
}

TEST(Circles, OfAnInventoryOfWordsDoNotInviteWhoEndedEither) {
  std::vector<Draft> drafts = words_only();
  drafts[0].end = "2023-12-31";
  const Known known(drafts);
  const std::vector<Circle> found = circles(known.profiles, {family_of(4), family_of(3)});
  ASSERT_EQ(found.size(), 1U) << "of the second family two are left";
  EXPECT_THAT(numbers(found[0].members), ElementsAre(1, 2, 3));
  EXPECT_EQ(found[0].pairs, 3U);
}

TEST(Circles, AreNotOfFamiliesWhereDimensionsAreKnown) {
  EXPECT_THAT(circles(Known(on_water(2)).profiles, {family_of(4)}), IsEmpty())
      << "a family of content is no circle of words";
}

TEST(Circles, OfNothingAreNone) { EXPECT_THAT(circles_of(Known(std::vector<Draft>{})), IsEmpty()); }

}  // namespace
}  // namespace regioscan::overlaps
