#include "bridges/reasons.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::bridges {
namespace {

using graph::ActorId;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(ReasonOfAShortcut, IsGivenInBothLanguages) {
  const Shortcut shortcut{.actor = ActorId{0},
                          .partner = ActorId{1},
                          .gain = {.nearer = 1, .steps = 1, .into_reach = 0, .others = 0},
                          .apart = 2,
                          .common = {.regions = {{.name = base::same("Drenthe"), .of_a = 7, .of_b = 5}}, .themes = {}}};
  EXPECT_EQ(
      reason(shortcut).nl,
      "nu 2 stappen van elkaar; 1 ander paar komt dichter bij elkaar, samen 1 stap, alleen paren met een van deze "
      "twee; beide actief in Drenthe (7 en 5 initiatieven)");
  Shortcut for_two = shortcut;
  for_two.gain = {};
  EXPECT_THAT(reason(for_two).en, HasSubstr("2 steps apart now; nobody else comes nearer; both active in Drenthe"));
  EXPECT_THAT(reason(for_two).nl, Not(HasSubstr("paren")));
}

TEST(ReasonOfAShortcut, SaysThatPartsComeIntoReach) {
  const Shortcut shortcut{.actor = ActorId{0},
                          .partner = ActorId{1},
                          .gain = {.into_reach = 8, .others = 4},
                          .apart = std::nullopt,
                          .common = {}};
  EXPECT_EQ(
      reason(shortcut).en,
      "not connected now; 8 other pairs can reach each other for the first time, 4 of these between third parties");
}

TEST(WhoWasTried, IsSaidInEveryCase) {
  EXPECT_EQ(who_was_tried({.of_each = {}, .tried = Tried::everybody}).nl, "Alle actoren zijn bekeken.");
  EXPECT_THAT(
      who_was_tried({.of_each = {}, .tried = Tried::most_active, .least_initiatives = 4, .actors_tried = 583}).nl,
      HasSubstr("alleen de 583 actoren met ten minste 4 initiatieven"));
  EXPECT_THAT(who_was_tried({.of_each = {}, .tried = Tried::nobody}).en, HasSubstr("too large"));
}

TEST(ReasonOfAJoiner, SaysHowManyInitiativesDependOnIt) {
  const ClusterBridge bridge{.initiatives = 5, .actors = {}};
  EXPECT_EQ(
      reason(bridge, {.initiatives = 4, .depending = 3}).nl,
      "doet mee in 4 van 5 gezamenlijke initiatieven; 3 daarvan verbinden de twee clusters alleen door deze actor");
  EXPECT_THAT(reason(bridge, {.initiatives = 1, .depending = 1}).nl,
              HasSubstr("1 daarvan verbindt de twee clusters alleen door deze actor"));
  EXPECT_THAT(reason(bridge, {.initiatives = 2, .depending = 0}).en, HasSubstr("all the same"));
}

}  // namespace
}  // namespace regioscan::bridges
