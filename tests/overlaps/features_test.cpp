#include "overlaps/features.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Known;

std::vector<std::uint32_t> row(const graph::Rows& rows, std::size_t place) {
  return {rows[place].begin(), rows[place].end()};
}

TEST(Features, AreValuesOfActivitiesEachOnceWhateverTheArea) {
  const Known known({{.name = "a",
                      .doings = {{.service = {0, 2}, .group = {testing::kEverybody}}, {.service = {0}}},
                      .regions = {testing::kNorth}},
                     {.name = "b", .doings = {{.service = {1}, .group = {0}}}, .regions = {testing::kDrenthe}}});
  const graph::Rows sets = feature_sets(known.profiles);
  EXPECT_THAT(row(sets, 0), ElementsAre(0, 2, 5));
  EXPECT_THAT(row(sets, 1), ElementsAre(1, 3));
}

TEST(Features, AreTermsOfTheTextWhereNoDimensionIsKnown) {
  const Known known({{.name = "alfa", .regions = {testing::kZeeland}}, {.name = "alfa loket"}, {.name = "molen"}});
  const graph::Rows sets = feature_sets(known.profiles);
  ASSERT_FALSE(row(sets, 0).empty());
  EXPECT_GE(row(sets, 0).front(), 13U)
      << "three services, three groups, three topics, two causes, two sizes come before";
  EXPECT_EQ(row(sets, 0).size(), known.profiles.texts.of(0).size());
  EXPECT_TRUE(have_common(sets[0], sets[1]));
  EXPECT_FALSE(have_common(sets[0], sets[2]));
}

TEST(Features, LeaveOutDimensionsWithoutWeight) {
  Weights weights = testing::sample_weights();
  weights.dimensions[0].weight = 0;
  const Known known({{.name = "a", .doings = {{.service = {0}, .group = {1}}}},
                     {.name = "b", .doings = {{.service = {0}, .group = {0}}}}},
                    weights);
  EXPECT_THAT(row(feature_sets(known.profiles), 0), ElementsAre(3 + 1));
}

TEST(Features, OfNothingAreNone) {
  EXPECT_EQ(feature_sets(Known(std::vector<testing::Draft>{}).profiles).size(), 0U);
  const Known known({{.name = ""}, {.name = ""}});
  EXPECT_THAT(row(feature_sets(known.profiles), 1), IsEmpty());
}

}  // namespace
}  // namespace regioscan::overlaps
