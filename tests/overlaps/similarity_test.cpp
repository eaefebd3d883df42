#include "overlaps/similarity.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "tests/overlaps/plain_likeness.hpp"

namespace regioscan::overlaps {
namespace {

using inventory::ActivityId;
using testing::at;
using testing::Draft;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Known;

void expect_near(const std::optional<double>& one, const std::optional<double>& other, const char* what) {
  ASSERT_EQ(one.has_value(), other.has_value()) << what;
  if (!one) return;
  EXPECT_NEAR(*one, *other, 1e-10) << what;
}

void expect_alike(const Likeness& one, const Likeness& other) {
  expect_near(one.activity, other.activity, "activity");
  expect_near(one.target, other.target, "target");
  expect_near(one.theme, other.theme, "theme");
  expect_near(one.reason, other.reason, "reason");
  expect_near(one.text, other.text, "text");
  expect_near(one.area, other.area, "area");
  expect_near(one.period, other.period, "period");
  expect_near(one.partners, other.partners, "partners");
  expect_near(one.content, other.content, "content");
  expect_near(one.strength, other.strength, "strength");
  expect_near(one.of_part, other.of_part, "of_part");
  expect_near(one.balance, other.balance, "balance");
  expect_near(one.similarity, other.similarity, "similarity");
  expect_near(one.coverage, other.coverage, "coverage");
  EXPECT_EQ(one.has_dimensions, other.has_dimensions);
}

TEST(Likeness, IsThatOfASecondImplementation) {
  Weights weights = testing::sample_weights();
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    base::Stream chance = base::stream(seed, "likeness");
    weights.partners = chance.unit() * 2;
    const Known known(testing::random_drafts(chance, 9), weights);
    const testing::PlainLikeness plainly(known);
    for (std::uint32_t i = 0; i < 9; ++i) {
      for (std::uint32_t j = 0; j < 9; ++j) {
        SCOPED_TRACE(std::to_string(i) + " and " + std::to_string(j));
        if (i != j) expect_alike(likeness(known.profiles, at(i), at(j)), plainly.likeness(at(i), at(j)));
      }
    }
  }
}

TEST(Likeness, IsTheSameFromBothSidesAndFromZeroToOne) {
  constexpr std::uint64_t seed = 5;
  SCOPED_TRACE(seed);
  base::Stream chance = base::stream(seed, "likeness");
  const Known known(testing::random_drafts(chance, 30));
  for (std::uint32_t i = 0; i < 30; ++i) {
    for (std::uint32_t j = i + 1; j < 30; ++j) {
      const Likeness one = likeness(known.profiles, at(i), at(j));
      expect_alike(one, likeness(known.profiles, at(j), at(i)));
      const double parts[] = {one.activity.value_or(0),
                              one.target.value_or(0),
                              one.text.value_or(0),
                              one.area.value_or(0),
                              one.content,
                              one.strength,
                              one.of_part,
                              one.balance,
                              one.similarity,
                              one.coverage};
      for (const double part : parts) EXPECT_TRUE(part >= 0 && part <= 1 + 1e-12) << part;
    }
  }
}

std::vector<Draft> doing(const std::vector<std::vector<std::uint32_t>>& services) {
  std::vector<Draft> drafts;
  for (const auto& service : services) drafts.push_back({.name = "x", .doings = {{.service = service}}});
  return drafts;
}

TEST(Likeness, OnADimensionIsTheWeightedJaccardByHand) {
  // Scans: 2 of 3 known; advice: 2 of 3; workshops: 1 of 3.
  const Known known(doing({{0, 1}, {0, 2}, {1}, {}}));
  const double often = std::log(1.5), rare = std::log(3);
  const DimensionLikeness found = likeness(known.profiles, at(0), at(1)).dimensions[testing::kService.index()];
  EXPECT_NEAR(found.similarity, often / (often + often + rare), 1e-12);
  EXPECT_EQ(found.known, 1);
  const double mean = (2 * often + 2 * often + rare) / 5;
  EXPECT_NEAR(found.rarity, (often + often + rare) / 3 / mean, 1e-12);
}

TEST(Likeness, LeavesOutWhatIsUnknownOnOneSide) {
  const Known known(doing({{0}, {1}, {}}));
  EXPECT_EQ(likeness(known.profiles, at(0), at(2)).dimensions[testing::kService.index()].known, 0);
  EXPECT_FALSE(likeness(known.profiles, at(0), at(2)).activity);
  EXPECT_FALSE(likeness(known.profiles, at(0), at(2)).has_dimensions);
  EXPECT_EQ(likeness(known.profiles, at(0), at(1)).activity, 0.0) << "known and different";
}

TEST(Likeness, OfValuesThatEverybodyHasIsAbsentAndNotZeroOverZero) {
  const Known known(doing({{0}, {0}, {0}}));
  const Likeness found = likeness(known.profiles, at(0), at(1));
  EXPECT_FALSE(found.activity);
  EXPECT_EQ(found.content, 0);
  EXPECT_EQ(found.similarity, 0);
  EXPECT_EQ(found.coverage, 0);
}

TEST(Likeness, OfTwoThatAreThereForEverybodyWeighsLittle) {
  const Known known({{.name = "x", .doings = {{.service = {0}, .group = {testing::kEverybody}}}},
                     {.name = "x", .doings = {{.service = {1}, .group = {testing::kEverybody}}}},
                     {.name = "x", .doings = {{.service = {2}, .group = {testing::kShops}}}}});
  const Likeness found = likeness(known.profiles, at(0), at(1));
  EXPECT_EQ(found.target, 1.0);
  EXPECT_NEAR(found.dimensions[testing::kGroup.index()].rarity, 0.1, 1e-12);
  const double service = found.dimensions[testing::kService.index()].rarity * 3, group = 0.1 * 2;
  EXPECT_NEAR(found.content, group / (service + group), 1e-12);
  // Service and group weigh 3 and 2, topic is known of nobody: a fourth of 5 is taken as alike for .3.
  EXPECT_NEAR(found.strength, (group + 0.3 * 1.25) / (service + group + 1.25), 1e-12);
}

TEST(Likeness, OfAreasIsOneWhereTheCountryMeetsAProvince) {
  const Known known({{.name = "a", .regions = {testing::kCountry}},
                     {.name = "b", .regions = {testing::kDrenthe}},
                     {.name = "c", .regions = {testing::kZeeland}},
                     {.name = "d", .regions = {testing::kDrenthe, testing::kZeeland}},
                     {.name = "e", .regions = {testing::kNorth}},
                     {.name = "f"}});
  const auto area = [&](std::uint32_t i, std::uint32_t j) { return likeness(known.profiles, at(i), at(j)).area; };
  EXPECT_EQ(area(0, 1), 1.0);
  EXPECT_EQ(area(1, 2), 0.0);
  EXPECT_EQ(area(3, 4), 0.5);
  EXPECT_FALSE(area(0, 5));
}

TEST(Likeness, OfTwoOfWhichOnlyTheAreaIsKnownIsThatOfTheArea) {
  const Known known(
      {{.name = "alfa", .regions = {testing::kDrenthe}}, {.name = "alfa", .regions = {testing::kDrenthe}}});
  const Likeness found = likeness(known.profiles, at(0), at(1));
  ASSERT_FALSE(found.text) << "words that all have say nothing";
  EXPECT_EQ(found.similarity, 1) << "an unknown text is not an unlike one";
}

TEST(Likeness, OfPeriodsCountsClosedDays) {
  const Known known({{.name = "a", .start = "2024-01-01", .end = "2024-01-10"},
                     {.name = "b", .start = "2024-01-10", .end = "2024-01-20"},
                     {.name = "c", .start = "2024-01-11", .end = "2024-01-20"},
                     {.name = "d", .start = "2024-01-06", .end = "2024-01-06"},
                     {.name = "e", .start = "2024-01-06"}});
  const auto period = [&](std::uint32_t i, std::uint32_t j) { return likeness(known.profiles, at(i), at(j)).period; };
  EXPECT_DOUBLE_EQ(*period(0, 1), 1.0 / 20) << "one day of twenty is shared";
  EXPECT_EQ(period(0, 2), 0.0) << "the day after";
  EXPECT_DOUBLE_EQ(*period(0, 3), 0.1);
  EXPECT_FALSE(period(3, 4));
}

TEST(Likeness, OfPartnersIsTheJaccardOfTheActors) {
  const Known known({{.name = "a", .actors = {"Anna", "Bas"}},
                     {.name = "b", .actors = {"Bas", "Cor"}},
                     {.name = "c", .actors = {"Dirk"}},
                     {.name = "d"}});
  EXPECT_DOUBLE_EQ(*likeness(known.profiles, at(0), at(1)).partners, 1.0 / 3);
  EXPECT_EQ(likeness(known.profiles, at(0), at(2)).partners, 0.0);
  EXPECT_FALSE(likeness(known.profiles, at(0), at(3)).partners);
}

TEST(Likeness, SaysHowMuchOfTheWeightIsKnownOnBothSides) {
  // Known of at least two: service 3, group 2, text 1, area 1.
  const Known known({{.name = "alfa", .doings = {{.service = {0}, .group = {0}}}, .regions = {testing::kDrenthe}},
                     {.name = "molen", .doings = {{.service = {1}}, {.service = {0}, .group = {1}}}},
                     {.name = "wiek", .regions = {testing::kDrenthe}}});
  EXPECT_DOUBLE_EQ(known.profiles.total_weight, 7);
  EXPECT_NEAR(likeness(known.profiles, at(0), at(2)).coverage, 2.0 / 7, 1e-12) << "text and area";
  // The one activity of the first matches the second of the other, of which the group is known too.
  EXPECT_NEAR(likeness(known.profiles, at(0), at(1)).coverage, (3 + 2 + 1) / 7.0, 1e-12);
  EXPECT_EQ(likeness(known.profiles, at(0), at(1)).balance, 0.5) << "one of the two has no match";
}

TEST(Likeness, OfAPartIsNotMadeLargerByTheTextWhereTheOtherIsLarge) {
  const testing::Doing other{.service = {1}, .group = {1}};
  const Known known({{.name = "molen aan zee", .doings = {{.service = {0}, .group = {0}}}},
                     {.name = "molen aan de kade", .doings = std::vector<testing::Doing>(10, other)},
                     {.name = "wiek", .doings = {{.service = {2}, .group = {2}}}}});
  const Likeness found = likeness(known.profiles, at(0), at(1));
  ASSERT_GT(*found.text, 0.1);
  EXPECT_LT(found.of_part, 0.8 * found.strength / found.balance) << "the words are not divided by balance";
  EXPECT_GT(found.of_part, found.strength);
}

TEST(Matches, AreOneToOneTheBestFirst) {
  const Known known(
      {{.name = "a", .doings = {{.service = {0}, .group = {0}}, {.service = {1}, .group = {1}}}},
       {.name = "b",
        .doings = {{.service = {1}, .group = {1}}, {.service = {0}, .group = {0}}, {.service = {1}, .group = {0}}}},
       {.name = "c"}});
  const auto pair = [](std::uint32_t a, std::uint32_t b) { return Match{ActivityId{a}, ActivityId{b}}; };
  EXPECT_THAT(matches(known.profiles, at(0), at(1)), ::testing::ElementsAre(pair(0, 3), pair(1, 2)));
  EXPECT_THAT(matches(known.profiles, at(0), at(2)), IsEmpty());
  EXPECT_THAT(likeness(known.profiles, at(0), at(2)).dimensions, IsEmpty());
}

TEST(Likeness, OfEqualTextsSaysMuchAndOfUnlikeOnesNothing) {
  const Known known({{.name = "molen", .doings = {{.service = {0}, .group = {0}}}},
                     {.name = "molen", .doings = {{.service = {0}, .group = {1}}}},
                     {.name = "wiek", .doings = {{.service = {0}, .group = {1}}}},
                     {.name = "kade", .doings = {{.service = {1}, .group = {0}}}}});
  const Likeness same = likeness(known.profiles, at(0), at(1)), other = likeness(known.profiles, at(0), at(2));
  EXPECT_NEAR(*same.text, 1, 1e-12);
  EXPECT_NEAR(*other.text, 0, 1e-12);
  EXPECT_GT(same.content, other.content);
  const double service = 3 * other.dimensions[testing::kService.index()].rarity,
               group = 2 * other.dimensions[testing::kGroup.index()].rarity;
  EXPECT_NEAR(other.content, service / (service + group), 1e-12) << "as if there were no texts";
}

TEST(Matches, OnMuchThatIsKnownWinFromThoseOnLittle) {
  const Known known({{.name = "a", .doings = {{.service = {0}, .group = {0}, .topic = {0}}}},
                     {.name = "b", .doings = {{.topic = {0}}, {.service = {0}, .group = {0}, .topic = {0}}}},
                     {.name = "c", .doings = {{.service = {1}, .group = {1}, .topic = {1}}}}});
  const std::vector<Match> found = matches(known.profiles, at(0), at(1));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].of_second, ActivityId{2}) << "the one of which more is known";
  const DimensionLikeness service = likeness(known.profiles, at(0), at(1)).dimensions[testing::kService.index()];
  EXPECT_DOUBLE_EQ(service.known, 1);
}

}  // namespace
}  // namespace regioscan::overlaps
