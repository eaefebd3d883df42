#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "overlaps/decisions.hpp"
#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using testing::at;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Initiatives i00, i01 and i02.
const inventory::Inventory& three() {
  static const inventory::Inventory inventory =
      testing::sample({{.name = "alfa"}, {.name = "molen"}, {.name = "wiek"}});
  return inventory;
}

DecisionReading read(const std::string& text) { return read_decisions(text, "oordelen.csv", three()); }

/// Reads rows "first,second,verdict" with everything else filled in.
DecisionReading read_rows(const std::vector<std::string>& rows) {
  std::string text = "first,second,verdict,reason,who,date\n";
  for (const std::string& row : rows) text += row + ",omdat,Anna,2024-05-01\n";
  return read(text);
}

std::vector<std::string> codes(const DecisionReading& reading) {
  std::vector<std::string> found;
  for (const base::Problem& problem : reading.problems) found.push_back(problem.code);
  return found;
}

TEST(DecisionFile, IsReadWithAllItsColumns) {
  const DecisionReading reading =
      read("first,second,verdict,reason,who,date,state\ni02,i00,coordinated,zij praten,Anna,2024-05-01,0123456789ab\n");
  EXPECT_THAT(reading.problems, IsEmpty());
  ASSERT_EQ(reading.decisions.size(), 1U);
  const Decision& decision = reading.decisions[0];
  EXPECT_EQ(decision.first, at(0)) << "in the order of the inventory";
  EXPECT_EQ(decision.second, at(2));
  EXPECT_EQ(decision.verdict, Verdict::coordinated);
  EXPECT_EQ(decision.reason, "zij praten");
  EXPECT_EQ(decision.who, "Anna");
  EXPECT_EQ(decision.date, "2024-05-01");
  EXPECT_EQ(decision.state, "0123456789ab");
  EXPECT_EQ(reading.elsewhere, 0U);
}

TEST(DecisionFile, KnowsVerdictsInBothLanguagesInAnyCase) {
  for (const Verdict verdict : kVerdicts) {
    for (const std::string& word : {std::string(key(verdict)), label(verdict).nl, label(verdict).en}) {
      std::string shouted = word;
      for (char& c : shouted) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
      const DecisionReading reading = read_rows({"i00,i01," + shouted});
      ASSERT_EQ(reading.decisions.size(), 1U) << shouted;
      EXPECT_EQ(reading.decisions[0].verdict, verdict);
    }
  }
}

TEST(DecisionFile, GivesDecisionsByPairWhateverTheOrderOfRows) {
  const DecisionReading one = read_rows({"i01,i02,overlap", "i00,i02,different", "i01,i00,duplicate"});
  const DecisionReading other = read_rows({"i01,i00,duplicate", "i00,i02,different", "i01,i02,overlap"});
  ASSERT_EQ(one.decisions.size(), 3U);
  ASSERT_EQ(other.decisions.size(), 3U);
  for (std::size_t place = 0; place < 3; ++place) {
    EXPECT_EQ(one.decisions[place].first, other.decisions[place].first);
    EXPECT_EQ(one.decisions[place].verdict, other.decisions[place].verdict);
  }
  EXPECT_EQ(one.decisions[0].second, at(1));
}

TEST(DecisionFile, SkipsRowsWithoutAVerdictAndColumnsOfOthers) {
  const DecisionReading reading = read("kleur,first,second,verdict,similarity\nrood,i00,i01,,0.5\n,niet,daar,,\n");
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_THAT(reading.decisions, IsEmpty());
  EXPECT_EQ(reading.elsewhere, 0U) << "nothing was decided on them";
  EXPECT_THAT(read("first,second,verdict\n").problems, IsEmpty());
}

TEST(DecisionFile, WithoutAColumnThatItNeedsIsAnError) {
  EXPECT_THAT(codes(read("first,second,oordeel\ni00,i01,overlap\n")), ElementsAre("missing-column"));
  EXPECT_THAT(codes(read("reason\nx\n")), ElementsAre("missing-column", "missing-column", "missing-column"));
  EXPECT_TRUE(base::has_errors(read("").problems));
}

TEST(DecisionFile, GuessesTheVerdictThatWasMeant) {
  const DecisionReading reading = read_rows({"i00,i01,dubel"});
  ASSERT_THAT(codes(reading), ElementsAre("unknown-verdict"));
  EXPECT_EQ(reading.problems[0].row, 2U);
  EXPECT_EQ(reading.problems[0].column, "verdict");
  EXPECT_THAT(reading.problems[0].what.nl, HasSubstr("'dubel'"));
  EXPECT_THAT(reading.problems[0].what.nl + reading.problems[0].mend.nl, HasSubstr("'dubbel'"));
  EXPECT_THAT(reading.decisions, IsEmpty());
  EXPECT_THAT(codes(read_rows({"i00,i01,bananen"})), ElementsAre("unknown-verdict"));
}

TEST(DecisionFile, ComparesNobodyWithItself) {
  const DecisionReading reading = read_rows({"i01,i01,overlap"});
  ASSERT_THAT(codes(reading), ElementsAre("same-initiative"));
  EXPECT_THAT(reading.problems[0].what.en, HasSubstr("'i01'"));
}

TEST(DecisionFile, DecidesOnAPairOnce) {
  const DecisionReading reading = read_rows({"i00,i01,overlap", "i00,i02,overlap", "i00,i01,different"});
  ASSERT_THAT(codes(reading), ElementsAre("pair-twice"));
  EXPECT_EQ(reading.problems[0].row, 4U);
  EXPECT_THAT(reading.problems[0].what.en, HasSubstr("row 2"));
  EXPECT_THAT(codes(read_rows({"i00,i01,overlap", "i01,i00,overlap"})), ElementsAre("pair-twice"))
      << "with the two swapped";
  EXPECT_THAT(codes(read_rows({"i00,i01,overlap", "i01,i00,"})), IsEmpty()) << "the second is not decided yet";
  EXPECT_THAT(codes(read_rows({"initiatief-met-een-lange-id,i01,overlap", "i01,initiatief-met-een-lange-id,overlap"})),
              ::testing::Contains("pair-twice"));
}

TEST(DecisionFile, WantsADateThatIsOne) {
  EXPECT_THAT(codes(read("first,second,verdict,reason,who,date\ni00,i01,overlap,r,w,ooit\n")),
              ElementsAre("not-a-date"));
  for (const char* date : {"", "2024", "2024-05", "01-05-2024"}) {
    EXPECT_THAT(codes(read(std::string("first,second,verdict,reason,who,date\ni00,i01,overlap,r,w,") + date + "\n")),
                IsEmpty())
        << date;
  }
}

TEST(DecisionFile, LeavesVerdictsOnOthersForAnotherScan) {
  const DecisionReading reading = read_rows({"i00,i77,overlap", "i88,i99,overlap", "i00,i01,overlap"});
  EXPECT_THAT(codes(reading), ElementsAre("unknown-initiative", "unknown-initiative", "unknown-initiative"));
  EXPECT_FALSE(base::has_errors(reading.problems));
  EXPECT_EQ(reading.elsewhere, 2U) << "rows, not initiatives";
  EXPECT_EQ(reading.decisions.size(), 1U);
  EXPECT_THAT(codes(read_rows({",i01,overlap"})), ElementsAre("empty-id"));
}

TEST(DecisionFile, WarnsOfAVerdictWithoutAReasonOrAName) {
  const DecisionReading reading = read("first,second,verdict,reason,who\ni00,i01,overlap,,\ni00,i02,overlap,r,w\n");
  EXPECT_THAT(codes(reading), ElementsAre("verdict-without-reason", "verdict-without-reason"));
  EXPECT_FALSE(base::has_errors(reading.problems));
  EXPECT_EQ(reading.decisions.size(), 2U);
}

TEST(DecisionFile, TakesFormulasAndControlCharactersAsText) {
  const DecisionReading reading = read(
      "first,second,verdict,reason,who\ni00,i01,overlap,=1+2,\"a\nb\"\ni00,i02,overlap,'=SUM(A1),\x1b[31mrood\x07\n");
  ASSERT_EQ(reading.decisions.size(), 2U);
  EXPECT_EQ(reading.decisions[0].reason, "=1+2");
  EXPECT_EQ(reading.decisions[0].who, "a\nb");
  EXPECT_EQ(reading.decisions[1].reason, "=SUM(A1)") << "without the guard of our own output";
  EXPECT_EQ(reading.decisions[1].who, "\x1b[31mrood\x07");
  const DecisionReading wrong = read_rows({"i00,i01,=cmd\x1b[2J"});
  ASSERT_THAT(codes(wrong), ElementsAre("unknown-verdict", "forbidden-characters"));
  EXPECT_EQ(wrong.problems[0].what.nl.find('\x1b'), std::string::npos) << "harmless on a terminal";
}

TEST(DecisionFile, HasTheProblemsOfItsBytes) {
  EXPECT_THAT(codes(read("first,second,verdict\ni00,i01\n")), ElementsAre("ragged-row"));
  EXPECT_TRUE(base::has_errors(read("PK\x03\x04").problems));
  EXPECT_THAT(codes(read("first;second;verdict;reason;who\ni00;i01;overlap;r;w\n")), ::testing::SizeIs(1))
      << "another separator is a warning";
}

}  // namespace
}  // namespace regioscan::overlaps
