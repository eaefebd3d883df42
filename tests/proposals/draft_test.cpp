#include "proposals/draft.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::proposals {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Read {
  Drafted drafted;
  std::vector<base::Problem> problems;
};

Read read(const std::string& text) {
  inventory::ProblemList problems;
  Drafted drafted = proposals::drafted(text, "voorstel.toml", testing::with_activities().taxonomy, problems);
  return {.drafted = std::move(drafted), .problems = problems.problems()};
}

TEST(Draft, KeepsEveryWordWithItsLine) {
  const Read got = read("name = ' Proef '\n\n[[activity]]\narchetype = 'scans'\nsector = ['A', 'C']\nreach = 12\n");
  ASSERT_TRUE(got.drafted.draft.has_value());
  EXPECT_TRUE(got.problems.empty());
  const Draft& draft = *got.drafted.draft;
  EXPECT_EQ(draft.name.text, "Proef");
  ASSERT_EQ(draft.activities.size(), 1U);
  EXPECT_EQ(draft.activities[0].line, 3U);
  EXPECT_EQ(draft.activities[0].values[0][0].text, "scans");
  EXPECT_EQ(draft.activities[0].values[0][0].line, 4U);
  EXPECT_EQ(draft.activities[0].values[1].size(), 2U);
  EXPECT_EQ(draft.activities[0].reach, 12);
}

TEST(Draft, TakesADateWithOrWithoutQuotationMarksAndAYearAsANumber) {
  EXPECT_EQ(read("name = 'x'\nstart = 2025-03-01\n").drafted.draft->start.text, "2025-03-01");
  EXPECT_EQ(read("name = 'x'\nstart = '2025-03'\n").drafted.draft->start.text, "2025-03");
  EXPECT_EQ(read("name = 'x'\nstart = 2025\n").drafted.draft->start.text, "2025");
  EXPECT_EQ(read("name = 'x'\nstart = true\n").problems.at(0).code, "wrong-setting");
}

TEST(Draft, PartsATextAsTablesDo) {
  const Draft draft = *read("name = 'x'\nregions = 'Drenthe | Zeeland'\n").drafted.draft;
  ASSERT_EQ(draft.regions.size(), 2U);
  EXPECT_EQ(draft.regions[1].text, "Zeeland");
}

TEST(Draft, NamesTheKeyThatWasProbablyMeant) {
  const Read got = read("name = 'x'\n[[activity]]\nsectr = 'A'\n[[partner]]\nactor = 'Anna'\nrol = 'funder'\n");
  ASSERT_EQ(got.problems.size(), 2U);
  EXPECT_THAT(got.problems[0].what.nl, HasSubstr("activity.sectr"));
  EXPECT_THAT(got.problems[0].mend.nl, HasSubstr("'sector'"));
  EXPECT_EQ(got.problems[0].row, 3U);
  EXPECT_THAT(got.problems[1].mend.en, HasSubstr("'role'"));
}

TEST(Draft, FindsEveryValueOfTheWrongKind) {
  const Read got = read(
      "schema = 2\nname = 3\nregions = [1]\nactivity = 'scan'\n[[partner]]\nactor = ['Anna']\n[[partner]]\nrole = "
      "'funder'\n");
  std::vector<std::string> told;
  for (const base::Problem& problem : got.problems) told.push_back(problem.code);
  EXPECT_EQ(std::count(told.begin(), told.end(), "wrong-setting"), 5)
      << "schema, name, regions, activity, partner.actor";
  EXPECT_EQ(std::count(told.begin(), told.end(), "missing-key"), 3) << "name and twice partner.actor";
}

TEST(Draft, SaysWhereATextIsNoToml) {
  const Read got = read("name = 'x'\nstart = \n");
  EXPECT_FALSE(got.drafted.draft.has_value());
  ASSERT_TRUE(got.drafted.bad_toml.has_value());
  EXPECT_EQ(got.drafted.bad_toml->row, 2U);
  EXPECT_THAT(got.drafted.bad_toml->mend.nl, HasSubstr("data/proposals"));
}

TEST(Draft, RefusesAReachThatIsNone) {
  for (const char* reach : {"-1", "1.5", "'veel'", "9000000000"}) {
    const Read got = read(std::string("name = 'x'\n[[activity]]\nreach = ") + reach + "\n");
    EXPECT_EQ(got.problems.size(), 1U) << reach;
    EXPECT_FALSE(got.drafted.draft->activities[0].reach.has_value()) << reach;
  }
}

}  // namespace
}  // namespace regioscan::proposals
