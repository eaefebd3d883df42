#include "overlaps/decisions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using testing::at;
using testing::Draft;
using ::testing::IsEmpty;
using testing::Known;
using ::testing::MatchesRegex;

std::vector<Draft> drafts() {
  return {{.name = "alfa",
           .doings = {{.service = {0}, .name = "doen"}},
           .regions = {testing::kDrenthe},
           .actors = {"Anna"},
           .start = "2023-01-01",
           .end = "2023-12-31"},
          {.name = "molen", .doings = {{.service = {1}}}, .actors = {"Bas"}},
          {.name = "wiek", .actors = {"Anna", "Bas"}}};
}

Scan scan_of_pairs() {
  Scan scan;
  for (const auto& [first, second] : {std::pair(0U, 1U), std::pair(0U, 2U)}) {
    Pair pair{.first = at(first), .second = at(second), .kind = Kind::fragmentation, .likeness = {}, .gap = 0.5};
    pair.likeness.content = 0.5;
    scan.pairs.push_back(pair);
  }
  return scan;
}

Judged judged_with(Verdict verdict, const std::string& state = {}) {
  const Known known(drafts());
  return judged(
      known.profiles, scan_of_pairs(),
      {{.first = at(0), .second = at(1), .verdict = verdict, .reason = "r", .who = "w", .date = {}, .state = state}},
      States(known.inventory));
}

TEST(Verdicts, ChangeTheKindOfTheirPair) {
  EXPECT_EQ(judged_with(Verdict::duplicate).scan.pairs[0].kind, Kind::duplication);
  EXPECT_EQ(judged_with(Verdict::overlap).scan.pairs[0].kind, Kind::overlap);
  EXPECT_EQ(judged_with(Verdict::continuation).scan.pairs[0].kind, Kind::continuation);
  const Judged coordinated = judged_with(Verdict::coordinated);
  EXPECT_EQ(coordinated.scan.pairs[0].kind, Kind::fragmentation) << "as computed";
  EXPECT_EQ(coordinated.scan.pairs[0].gap, 0.0);
  EXPECT_EQ(judged_with(Verdict::duplicate).scan.pairs[0].gap, 0.5) << "a duplicate is not coordinated by being one";
}

TEST(Verdicts, OfDifferentTakeTheirPairOut) {
  const Judged found = judged_with(Verdict::different);
  ASSERT_EQ(found.scan.pairs.size(), 1U);
  EXPECT_EQ(found.scan.pairs[0].second, at(2));
  ASSERT_EQ(found.decision_of.size(), 1U);
  EXPECT_FALSE(found.decision_of[0]) << "the other pair was not decided";
  ASSERT_EQ(found.decided.size(), 1U);
  EXPECT_EQ(found.decided[0].pair->kind, Kind::fragmentation) << "as computed";
}

TEST(Verdicts, ThatAreStaleChangeNothing) {
  for (const Verdict verdict : kVerdicts) {
    const Judged found = judged_with(verdict, "000000000000");
    ASSERT_EQ(found.scan.pairs.size(), 2U);
    EXPECT_TRUE(found.decided[0].is_stale);
    EXPECT_EQ(found.scan.pairs[0].kind, Kind::fragmentation);
    EXPECT_EQ(found.scan.pairs[0].gap, 0.5);
    EXPECT_EQ(found.decision_of[0], 0U);
  }
}

TEST(Verdicts, HoldWithTheirStateOrWithoutOne) {
  const std::string state = States(testing::sample(drafts())).of("i00", "i01");
  EXPECT_FALSE(judged_with(Verdict::overlap, state).decided[0].is_stale);
  EXPECT_FALSE(judged_with(Verdict::overlap).decided[0].is_stale) << "not written down: a change cannot be seen";
}

TEST(Verdicts, HoldInASelectionOfTheInventoryThatTheyWereGivenOn) {
  const inventory::Inventory whole = testing::sample(drafts());
  std::vector<Draft> fewer = drafts();
  fewer[0].doings.pop_back(), fewer[1].actors.clear();
  const Known known(fewer);
  const std::string state = States(whole).of("i00", "i01");
  const auto decided = [&](const inventory::Inventory& of) {
    return judged(known.profiles, scan_of_pairs(),
                  {{.first = at(0),
                    .second = at(1),
                    .verdict = Verdict::overlap,
                    .reason = {},
                    .who = {},
                    .date = {},
                    .state = state}},
                  States(of))
        .decided[0];
  };
  EXPECT_FALSE(decided(whole).is_stale);
  EXPECT_TRUE(decided(known.inventory).is_stale);
}

TEST(Verdicts, OnTwoThatAreNothingToEachOtherAreKept) {
  const Known known(drafts());
  const Judged found = judged(known.profiles, scan_of_pairs(),
                              {{.first = at(1),
                                .second = at(2),
                                .verdict = Verdict::different,
                                .reason = {},
                                .who = {},
                                .date = {},
                                .state = {}}},
                              States(known.inventory));
  ASSERT_EQ(found.decided.size(), 1U);
  EXPECT_FALSE(found.decided[0].pair);
  EXPECT_EQ(found.scan.pairs.size(), 2U);
  EXPECT_THAT(judged(known.profiles, {}, {}, States(known.inventory)).decided, IsEmpty());
}

std::string state_of(const inventory::Inventory& inventory) { return States(inventory).of("i00", "i01"); }

template <class Change>
std::string state_after(const Change& change) {
  inventory::Inventory inventory = testing::sample(drafts());
  change(inventory);
  return state_of(inventory);
}

std::string state_after_redrafting(void (*change)(std::vector<Draft>&)) {
  std::vector<Draft> changed = drafts();
  change(changed);
  return state_of(testing::sample(changed));
}

TEST(States, AreTwelveLettersThatNoSpreadsheetTakesForANumberAndDifferBetweenPairs) {
  const States states(testing::sample(drafts()));
  EXPECT_THAT(states.of("i00", "i01"), MatchesRegex("[a-p]{12}"));
  EXPECT_NE(states.of("i00", "i01"), states.of("i00", "i02"));
  EXPECT_EQ(states.of("i00", "i01"), state_of(testing::sample(drafts())));
}

TEST(States, ChangeWithWhatTheLikenessRestsOn) {
  std::set<std::string> states{state_of(testing::sample(drafts()))};
  void (*const changes[])(std::vector<Draft>&) = {
      [](std::vector<Draft>& all) { all[0].name = "alfa 2"; },
      [](std::vector<Draft>& all) { all[1].description = "iets"; },
      [](std::vector<Draft>& all) { all[1].continuation = "i00"; },
      [](std::vector<Draft>& all) { all[0].end = "2024-12-31"; },
      [](std::vector<Draft>& all) { all[0].start = "2022-01-01"; },
      [](std::vector<Draft>& all) { all[0].end.clear(); },
      [](std::vector<Draft>& all) { all[1].regions = {testing::kZeeland}; },
      [](std::vector<Draft>& all) {
        all[0].doings[0].service = {0, 2};
      },
      [](std::vector<Draft>& all) { all[0].doings[0].topic = {0}; },
      [](std::vector<Draft>& all) { all[0].doings[0].name = "laten"; },
      [](std::vector<Draft>& all) { all[1].doings.push_back({}); },
      [](std::vector<Draft>& all) { all[1].actors.push_back("Anna"); },
      [](std::vector<Draft>& all) { all[1].actors.clear(); },
      [](std::vector<Draft>& all) { all[1].initiators = {"Bas"}, all[1].actors.clear(); }};
  for (const auto change : changes) states.insert(state_after_redrafting(change));
  EXPECT_EQ(states.size(), 1 + std::size(changes)) << "each of its own";
}

TEST(States, DoNotChangeWithNotesContactsReachOrOthers) {
  const std::string state = state_of(testing::sample(drafts()));
  EXPECT_EQ(state, state_after([](inventory::Inventory& i) { i.initiatives[at(0)].note = "gebeld"; }));
  EXPECT_EQ(state, state_after([](inventory::Inventory& i) { i.initiatives[at(0)].contact = "06"; }));
  EXPECT_EQ(state, state_after([](inventory::Inventory& i) { i.participations[0].note = "x"; }));
  EXPECT_EQ(state, state_after([](inventory::Inventory& i) { i.activities[inventory::ActivityId{0}].note = "x"; }));
  EXPECT_EQ(state, state_after([](inventory::Inventory& i) { i.initiatives[at(2)].name = "een derde"; }));
  EXPECT_EQ(state, state_after([](inventory::Inventory& i) { i.initiatives[at(0)].source.row = 99; }));
}

TEST(Verdicts, HaveAKeyAndALabelEach) {
  std::set<std::string_view> keys;
  for (const Verdict verdict : kVerdicts) {
    keys.insert(key(verdict));
    EXPECT_FALSE(label(verdict).nl.empty() || label(verdict).en.empty());
  }
  EXPECT_EQ(keys.size(), std::size(kVerdicts));
  EXPECT_EQ(label(Verdict::coordinated).nl, "afgestemd");
}

}  // namespace
}  // namespace regioscan::overlaps
