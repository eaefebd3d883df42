#include "report/overlap_page.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/html_tags.hpp"
#include "tests/overlap_example.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string page_of(inventory::Inventory inventory, Language language, const std::string& decisions = {},
                    const base::Words& banner = {}) {
  const testing::OverlapExample example = testing::found_in(std::move(inventory), decisions);
  return overlap_page(
      {.overlaps = *example.found, .selection = {"Alles.", "All."}, .banner = banner, .settings = "weights=shipped"},
      language);
}

TEST(OverlapPage, GivesEachPairItsNamesThenWhatBothDoThenHowTheyMeet) {
  const std::string html = page_of(testing::two_scans(), Language::nl);
  EXPECT_THAT(html,
              HasSubstr("<strong>&#39;Nabij&#39; en &#39;Noord&#39;</strong> <span class=\"aside\">mogelijk dubbel, "
                        "inhoud 100 % gelijk</span></p>\n<p>Beide bieden scans voor bouw in Drenthe.</p>\n"
                        "<p>Samenwerking: geen gemeenschappelijke partij, en ook langs anderen geen verbinding.</p>"));
}

TEST(OverlapPage, CountsThePairsOfEachKindAndSaysWhatTheKindIs) {
  const std::string html = page_of(testing::two_scans(), Language::en);
  EXPECT_THAT(
      html,
      HasSubstr("<th scope=\"row\">possible duplication</th><td class=\"number\">1</td><td class=\"number\">1</td>"));
  EXPECT_THAT(html, HasSubstr("<dt>possible duplication</dt><dd>the same for the same target group"));
}

TEST(OverlapPage, ShowsAVerdictAndDoesNotAskForItAgain) {
  const std::string decisions =
      "first,second,verdict,reason,who,date\nNoord,Nabij,overlap,Samen op pad,J. Jansen,2024-05-01\n";
  const std::string html = page_of(testing::two_scans(), Language::nl, decisions);
  EXPECT_THAT(html, AllOf(HasSubstr("Samen op pad"), HasSubstr("Door J. Jansen, 2024-05-01."),
                          HasSubstr("Er is geen paar om over te beslissen."),
                          HasSubstr("Er zijn geen paren die op elkaar lijken zonder samen te werken.")));
  EXPECT_THAT(page_of(testing::two_scans(), Language::nl),
              AllOf(HasSubstr("Er zijn nog geen oordelen."), HasSubstr("1 paar wacht op een oordeel")));
}

TEST(OverlapPage, OfNothingSaysSoInEverySection) {
  const std::string html = page_of(testing::small_inventory({}), Language::nl);
  for (const char* sentence :
       {"Er zijn geen paren die op elkaar lijken zonder samen te werken.", "Er zijn geen paren om te noemen.",
        "Er zijn geen groepen initiatieven die gemiddeld op elkaar lijken.",
        "Er zijn geen groepen initiatieven die voor de hand liggen.", "Er zijn nog geen oordelen."}) {
    EXPECT_THAT(html, HasSubstr(sentence));
  }
  EXPECT_THAT(html, Not(HasSubstr("<table>\n<caption>Paren")));
}

TEST(OverlapPage, NamesTheFirstMembersOfAFamilyAndWhoCouldHostACircle) {
  inventory::Inventory inventory = testing::two_scans();
  const std::size_t others = 7;
  for (std::size_t at = 0; at < others; ++at) {
    inventory::Initiative initiative = inventory.initiatives[inventory::InitiativeId{0}];
    initiative.key = initiative.name = "P" + std::to_string(at);
    inventory::Activity activity = inventory.activities[inventory::ActivityId{0}];
    activity.key = "y" + std::to_string(at);
    activity.initiative = inventory.initiatives.add(initiative);
    inventory.activities.add(activity);
  }
  const std::string html = page_of(inventory, Language::nl);
  EXPECT_THAT(html, HasSubstr("<strong>9 initiatieven</strong> <span class=\"aside\">gemiddeld "));
  EXPECT_THAT(html, HasSubstr("en 3 andere.</p>"));
  EXPECT_THAT(html, HasSubstr("Gastheer: niemand kent er al twee van."));
  for (std::size_t at = 0; at < others; ++at) {
    inventory::Participation participation;  // Aap, who takes part in 'Noord'
    participation.initiative = inventory::InitiativeId{static_cast<std::uint32_t>(3 + at)};
    inventory.participations.insert(inventory.participations.begin() + 1 + static_cast<std::ptrdiff_t>(at),
                                    participation);
  }
  EXPECT_THAT(page_of(inventory, Language::nl),
              HasSubstr("Gastheer: Aap ligt voor de hand; die doet mee in 8 van de 9."));
  EXPECT_THAT(page_of(inventory, Language::en),
              HasSubstr("Convenor: Aap is the obvious one; it takes part in 8 of the 9."));
}

TEST(OverlapPage, IsWellFormed) {
  EXPECT_EQ(testing::unbalanced(page_of(testing::two_scans(), Language::nl)), "");
  EXPECT_EQ(testing::unbalanced(page_of(testing::small_inventory({}), Language::en)), "");
  EXPECT_EQ(testing::unbalanced("<p><b>x</p></b>"), "</p> closes b") << "the check can fail";
  EXPECT_EQ(testing::unbalanced("<p>1 < 2</p>"), "a loose < at: < 2</p>");
  EXPECT_EQ(testing::unbalanced("<p>"), "<p> stays open");
}

TEST(OverlapPage, AllowsNothingButItsOwnStyle) {
  const std::string html = page_of(testing::two_scans(), Language::nl);
  EXPECT_THAT(html, HasSubstr("default-src 'none'; style-src &#39;sha256-"));
  EXPECT_THAT(html, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("style=\""))));
}

TEST(OverlapPage, IsInTheLanguageAskedForAndLinksToTheOther) {
  EXPECT_THAT(page_of(testing::two_scans(), Language::nl),
              AllOf(HasSubstr("<html lang=\"nl\">"), HasSubstr("index.en.html")));
  EXPECT_THAT(page_of(testing::two_scans(), Language::en),
              AllOf(HasSubstr("<html lang=\"en\">"), HasSubstr("index.nl.html")));
}

TEST(OverlapPage, EveryLinkInsideThePageHasItsTarget) {
  const std::string html = page_of(testing::two_scans(), Language::nl);
  std::size_t links = 0;
  for (std::size_t at = html.find("href=\"#"); at != std::string::npos; at = html.find("href=\"#", at + 1)) {
    const std::size_t start = at + 7;
    EXPECT_THAT(html, HasSubstr("id=\"" + html.substr(start, html.find('"', start) - start) + "\""));
    ++links;
  }
  EXPECT_EQ(links, 8U) << "seven sections, and the way past them";
}

TEST(OverlapPage, KeepsHostileNamesInert) {
  const std::string html =
      page_of(testing::two_scans("<script>alert(1)</script>", "b\"'&\x1b[31m\u202E"), Language::nl);
  EXPECT_THAT(html, AllOf(HasSubstr("&lt;script&gt;"), Not(HasSubstr("<script")), Not(HasSubstr("\x1b")),
                          Not(HasSubstr("\u202E"))));
}

TEST(OverlapPage, OfAReconstructionSaysSoBeforeAnythingElse) {
  const std::string html = page_of(testing::two_scans(), Language::nl, {}, {"Let op: verzonnen", "Mind: invented"});
  EXPECT_LT(html.find("Let op: verzonnen"), html.find("<nav"));
  EXPECT_THAT(page_of(testing::two_scans(), Language::nl), Not(HasSubstr("class=\"banner\"")));
}

TEST(OverlapPage, SaysWhatCountsAndHowMuchInTheNumbersOfItsLanguage) {
  EXPECT_THAT(page_of(testing::two_scans(), Language::nl),
              HasSubstr("<th scope=\"row\">Periode</th><td>niet in de inhoud</td><td class=\"number\">0,5</td>"));
  EXPECT_THAT(page_of(testing::two_scans(), Language::en), HasSubstr("<td class=\"number\">0.5</td>"));
}

}  // namespace
}  // namespace regioscan::report
