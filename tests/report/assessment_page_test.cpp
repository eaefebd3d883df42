#include "report/assessment_page.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::report {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string page_of(const std::string& proposal, const inventory::Inventory& inventory,
                    base::Language language = base::Language::nl) {
  return assessment_page(proposals::assess(inventory, testing::sound_proposal(proposal, inventory), {}), "top=10",
                         language);
}

TEST(AssessmentPage, BeginsWithTheJudgementInWords) {
  const std::string html = page_of(testing::kScansInZeeland, testing::with_activities());
  EXPECT_THAT(html, HasSubstr("<h1>Vult een witte vlek: scans × Zeeland</h1>"));
  EXPECT_THAT(html, HasSubstr("Voorstel: Scan Zeeland"));
  EXPECT_LT(html.find("daar gebeurt nu niets"), html.find("<nav"));
  EXPECT_THAT(page_of(testing::kScansInZeeland, testing::with_activities(), base::Language::en),
              HasSubstr("<h1>Fills a white spot: scans × Zeeland</h1>"));
}

TEST(AssessmentPage, EveryLinkInsideThePageHasItsTarget) {
  const std::string html = page_of(testing::kScansInZeeland, testing::with_activities());
  std::size_t links = 0;
  for (std::size_t at = html.find("href=\"#"); at != std::string::npos; at = html.find("href=\"#", at + 1), ++links) {
    const std::string id = html.substr(at + 7, html.find('"', at + 7) - at - 7);
    EXPECT_THAT(html, HasSubstr("id=\"" + id + "\"")) << id;
  }
  EXPECT_GE(links, 7U);
}

TEST(AssessmentPage, SaysHowItWasMade) {
  const inventory::Inventory inventory = testing::with_activities();
  proposals::Assessment assessment =
      proposals::assess(inventory, testing::sound_proposal(testing::kScansInZeeland, inventory), {});
  assessment.beside = {{.name = "voorstel.toml", .sha256 = "abc"}};
  const std::string html = assessment_page(assessment, "top=10", base::Language::nl);
  EXPECT_THAT(html, HasSubstr(inventory.content));
  EXPECT_THAT(html, HasSubstr("voorstel.toml (SHA-256): abc"));
  EXPECT_THAT(html, HasSubstr("Gewichten: Activiteit 2 (wat er gebeurt), Sector 1 (voor wie)"));
  EXPECT_THAT(html, HasSubstr("top=10"));
}

TEST(AssessmentPage, KeepsAHostileProposalInert) {
  const std::string html = page_of(
      "name = \"<script>alert(1)</script>\"\ndescription = \"\\u202Eevil \\u0007 <img src=x "
      "onerror=y>\"\n[[activity]]\n"
      "name = \"\\\"' onload=x\"\n[[partner]]\nactor = \"<b>Nieuw</b>\"\n",
      testing::with_activities());
  EXPECT_THAT(html, Not(HasSubstr("<script")));
  EXPECT_THAT(html, Not(HasSubstr("<img")));
  EXPECT_THAT(html, Not(HasSubstr("<b>")));
  EXPECT_THAT(html, Not(HasSubstr("\xE2\x80\xAE"))) << "an override of the direction";
  EXPECT_EQ(html.find('\a'), std::string::npos);
  EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(1)"));
}

TEST(AssessmentPage, OfAReconstructionSaysSoBeforeAnythingElse) {
  inventory::Inventory inventory = testing::with_activities();
  inventory.about.is_reconstruction = true;
  const std::string html = page_of(testing::kScansInZeeland, inventory);
  EXPECT_LT(html.find("Reconstructie: aantallen zoals gepubliceerd, verbanden verzonnen"), html.find("<nav"));
}

TEST(AssessmentPage, NamesProblemsOneAndMany) {
  const inventory::Inventory inventory = testing::with_activities();
  proposals::Assessment assessment =
      proposals::assess(inventory, testing::sound_proposal(testing::kScansInZeeland, inventory), {});
  assessment.problems.resize(1);
  EXPECT_THAT(assessment_page(assessment, "", base::Language::nl), HasSubstr("Bij het lezen viel 1 punt op; zie"));
  assessment.problems.resize(2);
  EXPECT_THAT(assessment_page(assessment, "", base::Language::nl), HasSubstr("Bij het lezen vielen 2 punten op; zie"));
}

}  // namespace
}  // namespace regioscan::report
