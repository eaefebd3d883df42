#include "exports/overlap_tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/numbers.hpp"
#include "tests/overlap_example.hpp"

namespace regioscan::exports {
namespace {

using base::Language;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const overlaps::Overlaps& example() {
  static const testing::OverlapExample example = testing::found_in(testing::two_scans());
  return *example.found;
}

std::string first_line(const std::string& csv) { return csv.substr(0, csv.find("\r\n")); }

/// How alike the two scans are: their names have nothing in common.
std::string content() { return base::written(example().judged.scan.pairs.at(0).likeness.content); }

std::string gap() { return base::written(example().judged.scan.pairs.at(0).gap); }

TEST(PairsCsv, HasEveryPartOfTheLikenessAndWhy) {
  const std::string csv = pairs_csv(example(), {.language = Language::en});
  EXPECT_EQ(first_line(csv),
            "\xEF\xBB\xBF"
            "first,second,first_name,second_name,kind,kind_label,similarity,content,strength,gap,coverage,activity,"
            "target,theme,"
            "reason,text,area,period,partners,shared,verdict,explanation");
  EXPECT_THAT(csv, HasSubstr("Nabij,Noord,Nabij,Noord,duplication,possible duplication,"));
  EXPECT_THAT(csv,
              HasSubstr(",archetype=scans; sector=bouw,,\"Both offer scans for bouw in Drenthe; no party in common"));
}

TEST(PairsCsv, LeavesWhatIsNotKnownEmpty) {
  const auto& like = example().judged.scan.pairs.at(0).likeness;
  ASSERT_FALSE(like.period.has_value());
  EXPECT_THAT(pairs_csv(example(), {}), HasSubstr(",1,,0,archetype=scans")) << "area, no period, no common partner";
}

TEST(GapsCsv, NumbersTheGapsFromTheLargest) {
  EXPECT_THAT(gaps_csv(example(), {}), HasSubstr("\r\n1,Nabij,Noord,Nabij,Noord," + gap() + ",duplication,"));
}

TEST(FamiliesCsv, HasARowForEachMember) {
  const std::string csv = families_csv(example(), {});
  EXPECT_THAT(csv, HasSubstr("\r\n1,Nabij,Nabij," + content() + ",1,1\r\n1,Noord,Noord," + content() + ",1,1\r\n"));
}

TEST(CirclesCsv, NamesTheConvenorOrLeavesItsFourCellsEmpty) {
  inventory::Inventory inventory = testing::two_scans();
  const auto add = [&](const std::string& key) {
    inventory::Initiative initiative = inventory.initiatives[inventory::InitiativeId{0}];
    initiative.key = initiative.name = key;
    const inventory::InitiativeId id = inventory.initiatives.add(initiative);
    inventory::Activity activity = inventory.activities[inventory::ActivityId{0}];
    activity.key = "x-" + key;
    activity.initiative = id;
    inventory.activities.add(activity);
    return id;
  };
  const inventory::InitiativeId third = add("Nieuw");
  const testing::OverlapExample without = testing::found_in(inventory);
  ASSERT_FALSE(without.found->circles.empty());
  EXPECT_THAT(circles_csv(*without.found, {}), HasSubstr("Nieuw,Nieuw,,,,,3,3\r\n"));
  inventory::Participation participation = inventory.participations.front();
  participation.initiative = third;
  inventory.participations.push_back(participation);
  participation.initiative = inventory::InitiativeId{1};
  inventory.participations.push_back(participation);
  std::sort(inventory.participations.begin(), inventory.participations.end(), [](const auto& a, const auto& b) {
    return std::pair(a.actor, a.initiative) < std::pair(b.actor, b.initiative);
  });
  const testing::OverlapExample with = testing::found_in(inventory);
  ASSERT_FALSE(with.found->circles.empty());
  EXPECT_THAT(circles_csv(*with.found, {}), HasSubstr(",Aap,Aap,"));
}

TEST(ToDecideCsv, IsReadBackAsADecisionFileOnceAVerdictIsFilledIn) {
  std::string csv = to_decide_csv(example(), {});
  const std::string pair = "Nabij,Noord,,";
  const std::size_t at = csv.find(pair);
  ASSERT_NE(at, std::string::npos);
  csv.replace(at, pair.size(), "Nabij,Noord,afgestemd,omdat");
  const auto reading = overlaps::read_decisions(csv, "to_decide.csv", example().profiles.inventory);
  EXPECT_FALSE(base::has_errors(reading.problems));
  ASSERT_EQ(reading.decisions.size(), 1U);
  EXPECT_EQ(reading.decisions[0].verdict, overlaps::Verdict::coordinated);
  EXPECT_EQ(reading.decisions[0].reason, "omdat");
  EXPECT_EQ(reading.decisions[0].state.size(), 12U);
}

TEST(ToDecideCsv, DoesNotAskForWhatWasDecided) {
  const testing::OverlapExample decided =
      testing::found_in(testing::two_scans(), "first,second,verdict\nNabij,Noord,overlap\n");
  EXPECT_THAT(to_decide_csv(*decided.found, {}), Not(HasSubstr("Nabij")));
  EXPECT_THAT(pairs_csv(*decided.found, {}), HasSubstr(",overlap,\"Beide bieden"));
}

TEST(DecidedCsv, SaysWhetherAVerdictStillHoldsOrThatItCannotBeSeen) {
  const auto of = [](const std::string& state) {
    const testing::OverlapExample decided = testing::found_in(
        testing::two_scans(),
        "first,second,verdict,reason,who,date,state\nNabij,Noord,dubbel,r,w,2024-01-02," + state + "\n");
    return decided_csv(*decided.found, {});
  };
  EXPECT_THAT(of(""), HasSubstr("Nabij,Noord,Nabij,Noord,duplicate,r,w,2024-01-02,,unknown,"));
  EXPECT_THAT(of("0123456789ab"), HasSubstr(",0123456789ab,yes,"));
  const std::string state = example().states.of("Nabij", "Noord");
  EXPECT_THAT(of(state), HasSubstr("," + state + ",no,"));
}

TEST(OverlapTables, OfNothingAreTheirHeaders) {
  const testing::OverlapExample nothing = testing::found_in(testing::small_inventory({}));
  for (const auto& csv :
       {pairs_csv(*nothing.found, {}), gaps_csv(*nothing.found, {}), families_csv(*nothing.found, {}),
        circles_csv(*nothing.found, {}), to_decide_csv(*nothing.found, {}), decided_csv(*nothing.found, {})}) {
    EXPECT_EQ(csv, first_line(csv) + "\r\n");
  }
}

TEST(OverlapTables, AllCarryTheBannerAndTheDialectAsked) {
  const TableStyle style{.dialect = CsvDialect::excel_nl, .banner = "Let op: verzonnen"};
  for (const auto& csv :
       {pairs_csv(example(), style), gaps_csv(example(), style), families_csv(example(), style),
        circles_csv(example(), style), to_decide_csv(example(), style), decided_csv(example(), style)}) {
    EXPECT_THAT(first_line(csv), HasSubstr(";Let op: verzonnen"));
  }
}

TEST(OverlapTables, GuardFormulasAndTakeThemOffAgainInADecision) {
  const testing::OverlapExample hostile = testing::found_in(testing::two_scans("=cmd()", "@sum"));
  const std::string csv = to_decide_csv(*hostile.found, {});
  EXPECT_THAT(csv, AllOf(HasSubstr("\r\n'=cmd(),'@sum,"), Not(HasSubstr("\r\n=cmd()"))));
  const auto reading =
      overlaps::read_decisions("first,second,verdict\n'=cmd(),'@sum,overlap\n", "d.csv", *hostile.inventory);
  EXPECT_EQ(reading.decisions.size(), 1U);
}

}  // namespace
}  // namespace regioscan::exports
