#include "overlaps/profiles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using testing::at;
using testing::Doing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Known;

std::vector<std::uint32_t> row(const graph::Rows& rows, std::size_t place) {
  return {rows[place].begin(), rows[place].end()};
}

TEST(ValueWeights, AreMinusTheLogarithmOfTheShareOfTheActivitiesKnown) {
  // Of four activities known on the service three are scans and two advice; a fifth is unknown.
  const Known known({{.name = "a",
                      .doings = {{.service = {testing::kScans}},
                                 {.service = {testing::kScans, testing::kAdvice}},
                                 {.service = {testing::kScans}}}},
                     {.name = "b", .doings = {{.service = {testing::kAdvice}}, {}}}});
  const ValueWeights& weights = known.profiles.values[testing::kService.index()];
  EXPECT_DOUBLE_EQ(weights.weight[testing::kScans], -std::log(0.75));
  EXPECT_DOUBLE_EQ(weights.weight[testing::kAdvice], -std::log(0.5));
  EXPECT_EQ(weights.weight[testing::kWorkshops], 0) << "nobody has it";
  EXPECT_DOUBLE_EQ(weights.mean, (-3 * std::log(0.75) - 2 * std::log(0.5)) / 5);
  EXPECT_EQ(known.profiles.values[testing::kTopic.index()].mean, 0) << "nothing is known of the topic";
}

TEST(ValueWeights, OfAllAreASmallPartOfTheMeanWhateverTheirShare) {
  const std::vector<testing::Draft> drafts{{.name = "a", .doings = {{.group = {testing::kShops}}}},
                                           {.name = "b", .doings = {{.group = {testing::kFarmers}}}},
                                           {.name = "c", .doings = {{.group = {testing::kEverybody}}}}};
  const Known known(drafts);
  const ValueWeights& weights = known.profiles.values[testing::kGroup.index()];
  EXPECT_DOUBLE_EQ(weights.mean, std::log(3.0)) << "'all' is one value like the others, never expanded";
  EXPECT_DOUBLE_EQ(weights.weight[testing::kEverybody], 0.1 * weights.mean);
  EXPECT_DOUBLE_EQ(weights.weight[testing::kShops], std::log(3.0));
}

TEST(Areas, AreTheSmallestRegionsInside) {
  const Known known({{.name = "a", .regions = {testing::kCountry}},
                     {.name = "b", .regions = {testing::kNorth, testing::kDrenthe}},
                     {.name = "c", .regions = {testing::kZeeland}},
                     {.name = "d"}});
  EXPECT_THAT(row(known.profiles.areas, 0), ElementsAre(2, 3, 4));
  EXPECT_THAT(row(known.profiles.areas, 1), ElementsAre(2, 3)) << "a region inside another counts once";
  EXPECT_THAT(row(known.profiles.areas, 2), ElementsAre(4));
  EXPECT_THAT(row(known.profiles.areas, 3), IsEmpty());
}

TEST(Areas, OfWhoServesNobodyKnownAreWhereItWasInventoried) {
  inventory::Inventory inventory =
      testing::sample({{.name = "a", .doings = {Doing{}, Doing{}}},
                       {.name = "b", .doings = {Doing{}}, .regions = {testing::kZeeland}}});
  for (const std::uint32_t activity : {0U, 2U}) {
    inventory.activities[inventory::ActivityId{activity}].province = testing::kDrenthe;
  }
  const Known known(std::move(inventory));
  EXPECT_THAT(row(known.profiles.areas, 0), ElementsAre(2));
  EXPECT_THAT(row(known.profiles.areas, 1), ElementsAre(4)) << "whom it serves is known";
}

TEST(Profiles, KnowActivitiesInitiatorsAndPeriods) {
  const Known known({{.name = "a", .doings = {Doing{}, Doing{}}, .actors = {"Bas", "Anna"}, .initiators = {"Anna"}},
                     {.name = "b", .doings = {Doing{}}, .start = "1970-01-01", .end = "1970-01-03"},
                     {.name = "c", .start = "2024-01-01"}});
  EXPECT_THAT(row(known.profiles.activities, 0), ElementsAre(0, 1));
  EXPECT_THAT(row(known.profiles.activities, 1), ElementsAre(2));
  EXPECT_THAT(row(known.profiles.initiators, 0), ElementsAre(0));
  EXPECT_THAT(row(known.profiles.initiators, 1), IsEmpty());
  EXPECT_FALSE(known.profiles.periods[0]);
  EXPECT_EQ(known.profiles.periods[1]->first, 0);
  EXPECT_EQ(known.profiles.periods[1]->last, 2);
  EXPECT_FALSE(known.profiles.periods[2]) << "without an end there is no period";
}

TEST(Profiles, WeighOnlyWhatAtLeastTwoInitiativesKnow) {
  const Known known({{.name = "alfa", .doings = {{.service = {0}, .group = {0}}}, .regions = {testing::kDrenthe}},
                     {.name = "molen", .doings = {{.service = {1}}}, .regions = {testing::kDrenthe}}});
  EXPECT_EQ(known.profiles.dimensions[testing::kService.index()].weight, 3);
  EXPECT_EQ(known.profiles.dimensions[testing::kGroup.index()].weight, 0) << "known of one only";
  EXPECT_DOUBLE_EQ(known.profiles.total_weight, 3 + 1 + 1) << "service, text and area";
  EXPECT_EQ(Known({{.name = "alleen", .doings = {{.service = {0}}}}}).profiles.total_weight, 0);
}

TEST(Profiles, OfAnEmptyInventoryAreEmpty) {
  const Known known(std::vector<testing::Draft>{});
  EXPECT_EQ(known.profiles.activities.size(), 0U);
  EXPECT_EQ(known.profiles.total_weight, 0);
}

TEST(Profiles, TellWhoWorksTogether) {
  const Known known({{.name = "a", .actors = {"Anna", "Bas"}},
                     {.name = "b", .actors = {"Bas"}},
                     {.name = "c", .actors = {"Cor"}},
                     {.name = "d"}});
  EXPECT_TRUE(work_together(known.profiles, at(0), at(1)));
  EXPECT_FALSE(work_together(known.profiles, at(0), at(2)));
  EXPECT_FALSE(work_together(known.profiles, at(0), at(3)));
  const std::vector<std::uint32_t> few{1, 5}, more{2, 3, 5}, none;
  EXPECT_TRUE(have_common(few, more));
  EXPECT_FALSE(have_common(none, more));
}

}  // namespace
}  // namespace regioscan::overlaps
