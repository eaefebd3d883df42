#include "resilience/ends.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using examples::initiative;
using inventory::Inventory;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace std::chrono_literals;

constexpr Date kNewYear2025 = 2025y / std::chrono::January / 1;
constexpr Date kLastDay2024 = 2024y / std::chrono::December / 31;
constexpr Date kMay2023 = 2023y / std::chrono::May / 10;
constexpr Date kMay2026 = 2026y / std::chrono::May / 10;

/// N1 ends on the last day of 2024; N2 is paid until May 2023 and ends in 2026; Z1 is paid until 2026 only; Z2 unknown.
Inventory dated() {
  Inventory result = testing::two_groups();
  result.initiatives[initiative(result, "N1")].end = kLastDay2024;
  result.initiatives[initiative(result, "N2")].end = kMay2026;
  result.initiatives[initiative(result, "N2")].funded_until = kMay2023;
  result.initiatives[initiative(result, "Z1")].funded_until = kMay2026;
  return result;
}

TEST(EndsBefore, GoesByTheEarlierOfEndAndFunding) {
  const Inventory inventory = dated();
  const Ending ending = ends_before(inventory, kNewYear2025);
  EXPECT_THAT(ending.initiatives, ElementsAre(initiative(inventory, "N1"), initiative(inventory, "N2")));
  EXPECT_THAT(ending.by_funding, ElementsAre(initiative(inventory, "N2")));
}

TEST(EndsBefore, CountsThoseOfWhichNoDayIsKnown) { EXPECT_EQ(ends_before(dated(), kNewYear2025).unknown, 1U); }

TEST(EndsBefore, LeavesOutWhatEndsOnTheDayItself) {
  const Inventory inventory = dated();
  EXPECT_THAT(ends_before(inventory, kLastDay2024).initiatives, ElementsAre(initiative(inventory, "N2")));
  EXPECT_THAT(ends_before(inventory, kMay2023).initiatives, IsEmpty());
}

TEST(EndsIn, TakesTheFirstDayOfThePeriodWithIt) {
  const Inventory inventory = dated();
  EXPECT_THAT(ends_in(inventory, {.from = kLastDay2024, .before = kNewYear2025}).initiatives,
              ElementsAre(initiative(inventory, "N1")));
  EXPECT_THAT(ends_in(inventory, {.from = kNewYear2025, .before = kNewYear2025}).initiatives, IsEmpty());
}

TEST(EndsIn, KnowsWhichAreContinuedByAnother) {
  Inventory inventory = dated();
  inventory.initiatives[initiative(inventory, "Z2")].continuation = "N1";
  inventory.initiatives[initiative(inventory, "N2")].continuation = "Z1";
  EXPECT_THAT(ends_before(inventory, kNewYear2025).continued, ElementsAre(initiative(inventory, "N1")));
}

TEST(EndsBefore, OfAnEmptyInventoryIsNothing) {
  const Ending ending = ends_before(Inventory{}, kNewYear2025);
  EXPECT_THAT(ending.initiatives, IsEmpty());
  EXPECT_EQ(ending.unknown, 0U);
}

}  // namespace
}  // namespace regioscan::resilience
