#include "resilience/ending_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;
using namespace std::chrono_literals;

constexpr Date kNewYear2025 = 2025y / std::chrono::January / 1;

TEST(EndingFindings, NameWhatEndsAndSayWhatIsUnknown) {
  const auto inventory = testing::two_groups();
  const Ending ending{.period = {.from = {}, .before = kNewYear2025},
                      .initiatives = {InitiativeId{0}, InitiativeId{1}, InitiativeId{2}},
                      .by_funding = {InitiativeId{1}},
                      .continued = {InitiativeId{2}},
                      .unknown = 31};
  EXPECT_THAT(
      ending_findings(inventory, ending, 2),
      ElementsAre(base::Words{"Vóór 1 januari 2025 eindigen 3 initiatieven (bij 1 doordat de financiering "
                              "afloopt): N1, N2 en 1 andere.",
                              "Before 1 January 2025 3 initiatives end (1 because the funding runs out): N1, N2 "
                              "and 1 other."},
                  base::Words{"1 daarvan wordt voortgezet door een ander initiatief: Z1.",
                              "1 of them is continued by another initiative: Z1."},
                  base::Words{"Van 31 initiatieven is geen einddatum bekend; ook die kunnen dan eindigen.",
                              "Of 31 initiatives no end is known; they may end then too."}));
}

TEST(EndingFindings, HaveASingular) {
  const auto inventory = testing::two_groups();
  const Ending ending{.period = {.from = 2024y / std::chrono::March / 5, .before = kNewYear2025},
                      .initiatives = {InitiativeId{0}},
                      .by_funding = {},
                      .continued = {},
                      .unknown = 1};
  const auto sentences = ending_findings(inventory, ending, 2);
  ASSERT_THAT(sentences, SizeIs(2));
  EXPECT_EQ(sentences[0].nl, "Van 5 maart 2024 tot 1 januari 2025 eindigt 1 initiatief: N1.");
  EXPECT_EQ(sentences[0].en, "From 5 March 2024 and before 1 January 2025 1 initiative ends: N1.");
  EXPECT_EQ(sentences[1].nl, "Van 1 initiatief is geen einddatum bekend; ook dat kan dan eindigen.");
}

TEST(EndingFindings, SayThatNothingEnds) {
  const Ending ending{
      .period = {.from = {}, .before = kNewYear2025}, .initiatives = {}, .by_funding = {}, .continued = {}};
  const auto sentences = ending_findings(testing::two_groups(), ending, 2);
  ASSERT_THAT(sentences, SizeIs(1));
  EXPECT_EQ(sentences[0].nl, "Vóór 1 januari 2025 eindigt voor zover bekend geen enkel initiatief.");
}

TEST(InWords, WritesADateOut) {
  EXPECT_EQ(in_words(kNewYear2025), (base::Words{"1 januari 2025", "1 January 2025"}));
  EXPECT_EQ(in_words(2024y / std::chrono::December / 31), (base::Words{"31 december 2024", "31 December 2024"}));
}

}  // namespace
}  // namespace regioscan::resilience
