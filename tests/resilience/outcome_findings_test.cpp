#include "resilience/outcome_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using inventory::Inventory;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

Date day(int year) { return std::chrono::year(year) / std::chrono::July / 1; }

Inventory with_ends() {
  Inventory inventory = testing::two_groups();
  inventory.initiatives[examples::initiative(inventory, "N1")].end = day(2023);
  inventory.initiatives[examples::initiative(inventory, "N2")].end = day(2025);
  return inventory;
}

base::Words title(const Inventory& inventory, const Scenario& scenario) {
  const Situation now = situation(inventory);
  return headline(outcome(now, scenario));
}

TEST(OutcomeFindings, ATitleSaysWhoIsGoneAndWhatItCosts) {
  const Inventory inventory = with_ends();
  EXPECT_EQ(title(inventory, {.without = {"Brug"}, .from = {}, .before = {}}).nl,
            "Zonder Brug: 3 actoren los van de rest (9 paren niet meer verbonden)");
  EXPECT_THAT(title(inventory, {.without = {"Brug", "Z1"}, .from = {}, .before = day(2026)}).nl,
              HasSubstr("Zonder Brug, het initiatief Z1 en de 2 initiatieven die vóór 1 juli 2026 eindigen: "));
  EXPECT_THAT(title(inventory, {.without = {}, .from = day(2024), .before = day(2026)}).en,
              HasSubstr("Without the 1 initiative that ends from 1 July 2024 and before 1 July 2026: "));
}

TEST(OutcomeFindings, ATitleOfAPeriodInWhichNothingEndsSaysThat) {
  EXPECT_EQ(title(with_ends(), {.without = {}, .from = {}, .before = day(2000)}).en,
            "Before 1 July 2000 no initiative ends as far as is known");
}

TEST(OutcomeFindings, ATitleOfAnOpenScenarioSaysWhoIsMissedMost) {
  EXPECT_EQ(title(with_ends(), {}).nl, "Zonder Brug: 3 actoren los van de rest (9 paren niet meer verbonden)");
  EXPECT_EQ(title(testing::small_inventory({{"A", "I"}, {"B", "I"}, {"C", "I"}}), {}).nl,
            "Wie van 3 actoren ook vertrekt, geen ander raakt los van de rest");
  EXPECT_EQ(title(Inventory{}, {}).en, "There are no actors");
}

TEST(OutcomeFindings, TellFirstWhatEndsAndThenWhatIsLost) {
  const Inventory inventory = with_ends();
  const Situation now = situation(inventory);
  const auto told = outcome_findings(outcome(now, {.without = {"Brug"}, .from = {}, .before = day(2024)}), 3);
  EXPECT_EQ(told.front().nl, "Vóór 1 juli 2024 eindigt 1 initiatief: N1.");
  EXPECT_EQ(told[2].nl,
            "1 daarvan was op 1 januari 2024 al afgelopen; met --ends-from telt alleen wat daarna eindigt.");
  EXPECT_THAT(told[3].nl, HasSubstr("Zonder Brug en zonder het initiatief N1 valt het netwerk uiteen in 2 delen"));
  EXPECT_EQ(outcome_findings(outcome(now, {.without = {}, .from = {}, .before = day(2000)}), 3).size(), 2U)
      << "nothing ends, and of two no end is known";
}

TEST(OutcomeFindings, OfAnOpenScenarioCountThoseWhoHoldOthersTogether) {
  const Inventory inventory = testing::small_inventory({{"A", "I"}, {"B", "I"}, {"B", "J"}, {"C", "J"}, {"C", "K"}});
  const Situation now = situation(inventory);
  const auto told = outcome_findings(outcome(now, {}), 3);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].nl,
            "Van 3 actoren is er 1 zonder wie anderen los raken van de rest; 1 actor is de enige van een initiatief.");
  EXPECT_EQ(told[0].en,
            "Of 3 actors there is 1 without whom others come loose from the rest; 1 actor is the only one of an "
            "initiative.");
}

TEST(OutcomeFindings, SayWhichInitiativesAreRankedAndWhichCannotBe) {
  Inventory inventory = with_ends();
  const Situation now = situation(inventory);
  EXPECT_EQ(initiatives_ranked(outcome(now, {})).nl,
            "1 initiatief dat eindigt vanaf 1 januari 2024, de stand van de inventarisatie, elk alsof alleen dat "
            "eindigt, de ergste eerst. Van 2 initiatieven is geen einddatum bekend: die staan hier niet bij.");
  inventory.about.date = "?";
  EXPECT_THAT(initiatives_ranked(outcome(now, {})).en, HasSubstr("2 initiatives of which an end is known, each"));
  EXPECT_THAT(initiatives_ranked(outcome(now, {.without = {}, .from = {}, .before = day(2000)})).en,
              HasSubstr("There are no initiatives that end before 1 July 2000."));
  EXPECT_THAT(actors_ranked(outcome(now, {})).nl, Not(HasSubstr("hierboven")));
}

}  // namespace
}  // namespace regioscan::resilience
