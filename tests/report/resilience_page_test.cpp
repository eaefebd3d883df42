#include "report/resilience_page.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/html_tags.hpp"
#include "tests/resilience/examples.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using inventory::Inventory;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string page_of(const Inventory& inventory, const resilience::Scenario& scenario, Language language = Language::nl,
                    std::size_t most = 2) {
  const resilience::Situation now = resilience::situation(inventory);
  const resilience::Outcome outcome = resilience::outcome(now, scenario);
  const exports::ResilienceResult result = exports::resilience_result(outcome, base::same("Selectie: alles."), most);
  return resilience_page({.result = result, .settings = "top=2", .most = most, .problems = 1}, language);
}

resilience::Scenario without(std::vector<std::string> words) {
  return {.without = std::move(words), .from = {}, .before = {}};
}

Inventory with_ends() {
  Inventory inventory = testing::with_activities();
  for (const char* key : {"N1", "N2", "Z1"}) {
    inventory.initiatives[resilience::examples::initiative(inventory, key)].end =
        std::chrono::year(2025) / std::chrono::May / 1;
  }
  return inventory;
}

TEST(ResiliencePage, BeginsWithWhatFallsInWords) {
  const std::string html = page_of(testing::with_activities(), without({"Brug"}));
  EXPECT_THAT(html, HasSubstr("<h1>Zonder Brug: 3 actoren los van de rest (9 paren niet meer verbonden)</h1>"));
  EXPECT_THAT(html, AllOf(HasSubstr("7 actoren · 4 initiatieven · stand van 2024-01-01"),
                          HasSubstr("Bij het lezen viel 1 punt op"), HasSubstr("Selectie: alles.")));
  EXPECT_LT(html.find("valt het netwerk uiteen in 2 delen"), html.find("<table>")) << "words before tables";
  EXPECT_THAT(page_of(testing::with_activities(), without({"Brug"}), Language::en),
              AllOf(HasSubstr("<h1>Without Brug: 3 actors loose"), HasSubstr("Who cannot be missed"),
                    HasSubstr("7 actors · 4 initiatives · as of"), Not(HasSubstr("actoren"))));
}

TEST(ResiliencePage, ShowsTheFirstOfARankingAndTheRestBehindOneClick) {
  const std::string html = page_of(testing::with_activities(), without({"Brug"}));
  EXPECT_THAT(html, AllOf(HasSubstr("<th scope=\"row\">Brug</th><td class=\"number\">9</td>"),
                          HasSubstr("<summary>Toon er nog 5</summary>"),
                          HasSubstr("In totaal 7; alle staan in <a href=\"actors.csv\">actors.csv</a>.")));
  EXPECT_THAT(page_of(testing::with_activities(), without({"Brug"}), Language::nl, 10), Not(HasSubstr("<summary>")));
}

TEST(ResiliencePage, OfAPeriodHasARankingOfWhatEndsAndWhatGoesWhite) {
  const resilience::Scenario scenario{
      .without = {}, .from = {}, .before = std::chrono::year(2026) / std::chrono::January / 1};
  const std::string html = page_of(with_ends(), scenario);
  EXPECT_THAT(html, AllOf(HasSubstr("3 initiatieven die vóór 1 januari 2026 eindigen, elk alsof"),
                          HasSubstr("<td class=\"number\">2025-05-01</td>"), HasSubstr("scans × Drenthe"),
                          HasSubstr("<td>N1 en N2</td>"), HasSubstr("<summary>Alle initiatieven die eindigen (3)"),
                          HasSubstr("white_cells.csv")));
}

TEST(ResiliencePage, OfAnOpenScenarioHasRankingsAlone) {
  const std::string html = page_of(with_ends(), {});
  EXPECT_THAT(html, AllOf(HasSubstr("Welk einde het meeste kost"), Not(HasSubstr("id=\"white\"")),
                          Not(HasSubstr("white_cells.csv"))));
  EXPECT_THAT(page_of(with_ends(), without({"Brug"})), Not(HasSubstr("Welk einde het meeste kost")));
}

TEST(ResiliencePage, WithoutActivitiesSaysThatNothingCanBeSaidOfOffer) {
  const std::string html = page_of(testing::two_groups(), without({"Brug"}));
  EXPECT_THAT(html, AllOf(HasSubstr("De inventarisatie zegt niet wat er wordt gedaan of waar"),
                          Not(HasSubstr(">Zonder aanbod<"))));
}

TEST(ResiliencePage, EveryLinkInsideThePageHasItsTargetAndEveryTagItsEnd) {
  for (const Language language : {Language::nl, Language::en}) {
    for (const resilience::Scenario& scenario : {without({"Brug", "N1"}), resilience::Scenario{}}) {
      const std::string html = page_of(with_ends(), scenario, language);
      EXPECT_EQ(testing::unbalanced(html), "");
      std::size_t links = 0;
      for (std::size_t at = html.find("href=\"#"); at != std::string::npos; at = html.find("href=\"#", at + 1)) {
        const std::string id = html.substr(at + 7, html.find('"', at + 7) - at - 7);
        EXPECT_THAT(html, HasSubstr("id=\"" + id + "\""));
        ++links;
      }
      EXPECT_GE(links, 5U);
    }
  }
}

TEST(ResiliencePage, KeepsHostileNamesInert) {
  Inventory inventory = with_ends();
  inventory.about.name = "<script>alert(1)</script>";
  for (const auto id : base::ids<inventory::ActorId>(inventory.actors.size())) {
    inventory.actors[id].name += "<img src=x onerror=y>\x1b[31m\xE2\x80\xAE" + std::string(300, 'n');
  }
  inventory.initiatives[inventory::InitiativeId{0}].name = "\"' onload=x <b>";
  const std::string html = page_of(inventory, without({"actor:Brug", "N1"}));
  EXPECT_THAT(html,
              AllOf(Not(HasSubstr("<script")), Not(HasSubstr("<img")), Not(HasSubstr("<b>")),
                    Not(HasSubstr("\xE2\x80\xAE")), HasSubstr("&lt;img src=x"), HasSubstr(std::string(300, 'n'))));
  EXPECT_EQ(html.find('\x1b'), std::string::npos);
  EXPECT_EQ(testing::unbalanced(html), "");
}

TEST(ResiliencePage, OfAReconstructionSaysSoBeforeAnythingElse) {
  Inventory inventory = with_ends();
  inventory.about.is_reconstruction = true;
  const std::string html = page_of(inventory, without({"Brug"}));
  EXPECT_LT(html.find("Reconstructie: aantallen zoals gepubliceerd, verbanden verzonnen"), html.find("<nav"));
  EXPECT_THAT(html, HasSubstr("<h1>In deze reconstructie: Zonder Brug"));
}

TEST(ResiliencePage, SaysHowItWasMade) {
  const Inventory inventory = with_ends();
  EXPECT_THAT(page_of(inventory, without({"Brug"})),
              AllOf(HasSubstr("Instellingen: top=2"), HasSubstr(inventory.content), HasSubstr("manifest.json")));
}

}  // namespace
}  // namespace regioscan::report
