#include "resilience/outcome.hpp"

#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using examples::initiative;
using inventory::Inventory;

Date day(int year) { return std::chrono::year(year) / std::chrono::July / 1; }

/// Two groups, of which N1 ends in 2023, N2 in 2025, Z1 by its funding in 2025, and of Z2 nothing is known.
Inventory with_ends() {
  Inventory inventory = testing::with_activities();
  inventory.initiatives[initiative(inventory, "N1")].end = day(2023);
  inventory.initiatives[initiative(inventory, "N2")].end = day(2025);
  inventory.initiatives[initiative(inventory, "Z1")].end = day(2030);
  inventory.initiatives[initiative(inventory, "Z1")].funded_until = day(2025);
  return inventory;
}

std::vector<std::string> ranked(const Inventory& inventory, const Outcome& outcome) {
  std::vector<std::string> keys;
  for (const auto& each : outcome.initiatives->worst_first) keys.push_back(inventory.initiatives[each.id].key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

TEST(Outcome, OfNamesIsTheirLossWithTheRankingOfAllActors) {
  const Inventory inventory = with_ends();
  const Situation now = situation(inventory);
  const Outcome found = outcome(now, {.without = {"Brug"}, .from = {}, .before = {}});
  EXPECT_EQ(found.departure, examples::leaving(inventory, {"Brug"}));
  EXPECT_EQ(harm(found.loss), harm(loss(now, found.departure)));
  EXPECT_EQ(found.loss.separated_pairs, 9U);
  EXPECT_EQ(found.actors, actor_losses(now));
  EXPECT_FALSE(found.initiatives.has_value());
  EXPECT_FALSE(found.ending.has_value());
  EXPECT_FALSE(found.is_open);
}

TEST(Outcome, OfAPeriodAndNamesJoinsTheTwoAndRanksWhatEnds) {
  const Inventory inventory = with_ends();
  const Situation now = situation(inventory);
  const Outcome found = outcome(now, {.without = {"Brug", "Z2", "N2"}, .from = day(2024), .before = day(2026)});
  EXPECT_EQ(found.departure.initiatives, examples::ending(inventory, {"N2", "Z1", "Z2"}).initiatives) << "each once";
  EXPECT_EQ(found.named.initiatives, examples::ending(inventory, {"N2", "Z2"}).initiatives);
  EXPECT_EQ(ranked(inventory, found), (std::vector<std::string>{"N2", "Z1"}));
  EXPECT_EQ(found.initiatives->unknown, 1U);
  EXPECT_EQ(found.loss.without_actor.size(), 0U) << "Anna, Bas and Cor still do N1";
}

TEST(Outcome, OfAnOpenScenarioRanksWhatEndsFromTheDateOfTheInventoryOn) {
  Inventory inventory = with_ends();
  const Situation now = situation(inventory);
  EXPECT_TRUE(outcome(now, {}).is_open);
  EXPECT_EQ(harm(outcome(now, {}).loss), Harm{});
  EXPECT_EQ(ranked(inventory, outcome(now, {})), (std::vector<std::string>{"N2", "Z1"}));
  inventory.about.date = "2023";
  EXPECT_EQ(ranked(inventory, outcome(now, {})).size(), 3U) << "a year begins on its first day";
  EXPECT_EQ(outcome(now, {}).initiatives->from, Date(std::chrono::year(2023) / 1 / 1));
  inventory.about.date = "vorig jaar";
  EXPECT_FALSE(outcome(now, {}).initiatives->from.has_value());
  EXPECT_EQ(ranked(inventory, outcome(now, {})).size(), 3U) << "all of which an end is known";
}

TEST(Outcome, OfAnUnknownNameIsRefused) {
  const Inventory inventory = with_ends();
  const Situation now = situation(inventory);
  EXPECT_THROW((void)outcome(now, {.without = {"Niemand"}, .from = {}, .before = {}}), base::UsageError);
}

TEST(Outcome, NamesWhoHeldTheCellsThatGoWhite) {
  const Inventory inventory = with_ends();
  const Situation now = situation(inventory);
  const Outcome found = outcome(now, {.without = {"N1", "N2"}, .from = {}, .before = {}});
  const auto holders = holders_of_white_cells(found);
  ASSERT_EQ(holders.size(), found.loss.white_cells.size());
  ASSERT_FALSE(holders.empty());
  for (std::size_t at = 0; at < holders.size(); ++at) {
    std::int64_t records = 0;
    for (const InitiativeId id : holders[at]) {
      for (const CellShare& share : now.cells[id])
        records += share.cell == found.loss.white_cells[at] ? share.records : 0;
    }
    const Cell cell = found.loss.white_cells[at];
    EXPECT_EQ(records, now.table->at(cell.row, cell.column)) << "all that stands in it is theirs";
  }
}

}  // namespace
}  // namespace regioscan::resilience
