#include "proposals/likeness_reason.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::proposals {
namespace {

using inventory::InitiativeId;
using ::testing::HasSubstr;
using ::testing::Not;

base::Words reason_of(const inventory::Inventory& inventory, std::uint32_t first, std::uint32_t second) {
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  const auto pairs = overlaps::compared(profiles, InitiativeId{first});
  for (const overlaps::Pair& pair : pairs) {
    if (pair.second == InitiativeId{second}) return likeness_reason(profiles, pair);
  }
  return {};
}

TEST(LikenessReason, NamesWhatBothHave) {
  const base::Words reason = reason_of(testing::with_activities(), 0, 1);
  EXPECT_THAT(reason.nl, HasSubstr("Activiteit (scans)"));
  EXPECT_THAT(reason.nl, HasSubstr("gebied"));
  EXPECT_THAT(reason.nl, HasSubstr("partners"));
  EXPECT_THAT(reason.nl, Not(HasSubstr("advice")));
  EXPECT_THAT(reason.en, HasSubstr("In common: "));
}

TEST(LikenessReason, SaysSoWhereNothingIsCommon) {
  EXPECT_EQ(reason_of(testing::two_groups(), 0, 2).nl, "Niets van wat bekend is, hebben zij gemeen.");
}

}  // namespace
}  // namespace regioscan::proposals
