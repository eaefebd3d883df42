#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Six pairs that do their nine initiatives together, and thirty actors who are in two of them each.
inventory::Inventory true_partners() {
  std::vector<std::pair<std::string, std::string>> parts;
  for (int pair = 0; pair < 6; ++pair) {
    for (int initiative = 0; initiative < 9; ++initiative) {
      for (const char side : {'a', 'b'}) {
        parts.emplace_back(fmt::format("Paar {}{}", pair, side), fmt::format("N{}{}", pair, initiative));
      }
    }
  }
  for (int actor = 0; actor < 30; ++actor) {
    parts.emplace_back(fmt::format("Los {:02}", actor), fmt::format("N{}{}", actor % 6, actor % 9));
    parts.emplace_back(fmt::format("Los {:02}", actor), fmt::format("N{}{}", (actor + 1) % 6, (actor + 2) % 9));
  }
  return testing::small_inventory(parts);
}

std::string text_of(const std::vector<base::Words>& sentences, base::Language language) {
  std::string text;
  for (const base::Words& sentence : sentences) text += sentence.in(language) + "\n";
  return text;
}

TEST(BackboneFindings, SayHowManyTiesAreMoreThanChanceAndWhichAreMostSurely) {
  const Analysis found = analyse(true_partners(), {}, {.backbone = backbone::Settings{}});
  ASSERT_EQ(found.backbone->kept(), 6U);
  const std::string dutch = text_of(backbone_findings(found, 3), base::Language::nl);
  EXPECT_THAT(dutch,
              HasSubstr(fmt::format("6 van de {} banden zijn meer dan toeval (SDSM, Benjamini-Hochberg, alfa 0,05).",
                                    found.actors.tie_count())));
  EXPECT_THAT(dutch, HasSubstr("Paar 0a en Paar 0b: samen in 9 initiatieven, waar toeval er "));
  EXPECT_THAT(dutch, HasSubstr("Er zijn 861 paren van actoren getoetst."));
  EXPECT_EQ(backbone_findings(found, 3).size(), 3U + 3U);
  EXPECT_THAT(text_of(backbone_findings(found, 3), base::Language::en), HasSubstr("ties are more than chance (SDSM,"));
}

TEST(BackboneFindings, SayInWhatActorsCouldTakePart) {
  const auto words = [](backbone::Opportunity opportunity) {
    return backbone_in_words(
        analyse(testing::two_groups(), {}, {.backbone = backbone::Settings{.opportunity = opportunity}}));
  };
  EXPECT_EQ(words(backbone::Opportunity::everywhere).en, "more than chance (SDSM, Benjamini–Hochberg, alpha 0.05)");
  EXPECT_EQ(words(backbone::Opportunity::period).en,
            "more than chance (SDSM, Benjamini–Hochberg, alpha 0.05, only what is possible in the own years)");
  EXPECT_EQ(
      words(backbone::Opportunity::area_and_period).nl,
      "meer dan toeval (SDSM, Benjamini-Hochberg, alfa 0,05, alleen wat in het eigen gebied en de eigen jaren kan)");
}

TEST(BackboneFindings, SayTooFewDrawsAndNeverNoTies) {
  backbone::Settings few{.model = backbone::Model::fdsm, .correction = backbone::Correction::bonferroni, .draws = 50};
  const Analysis found = analyse(true_partners(), {}, {.backbone = few});
  const std::string dutch = text_of(backbone_findings(found, 3), base::Language::nl);
  EXPECT_THAT(dutch, HasSubstr("trekkingen is te klein: met 50"));
  EXPECT_THAT(dutch, Not(HasSubstr("Geen van de")));
  EXPECT_THAT(dutch, HasSubstr("Toeval is hier 50 keer getrokken"));
  EXPECT_THAT(dutch, HasSubstr("alleen SDSM"));
}

TEST(BackboneFindings, SayThatNoneIsWhereNoneIs) {
  const Analysis found = analyse(testing::two_groups(), {}, {.backbone = backbone::Settings{}});
  EXPECT_THAT(text_of(backbone_findings(found, 3), base::Language::nl), HasSubstr("Geen van de 12 banden is zeker"));
  EXPECT_THAT(text_of(missing_link_findings(found, 3), base::Language::nl), HasSubstr("Er zijn geen actoren die"));
}

TEST(BackboneFindings, AreThoseOfAReconstructionWhereItIsOne) {
  inventory::Inventory inventory = true_partners();
  inventory.about.is_reconstruction = true;
  const Analysis found = analyse(inventory, {}, {.backbone = backbone::Settings{}});
  EXPECT_THAT(backbone_findings(found, 3).front().nl, HasSubstr("In deze reconstructie"));
  EXPECT_THAT(missing_link_findings(found, 3).front().nl, HasSubstr("In deze reconstructie"));
}

TEST(BackboneFindings, SayThatYearsRuleNothingOutWhereNoneAreKnown) {
  inventory::Inventory inventory = true_partners();
  const auto sentences = [&] {
    const backbone::Settings settings{.opportunity = backbone::Opportunity::period};
    return backbone_findings(analyse(inventory, {}, {.backbone = settings}), 0);
  };
  EXPECT_THAT(sentences().back().nl, HasSubstr("er is niets uitgesloten"));
  inventory.initiatives[graph::InitiativeId{0}].start =
      std::chrono::year_month_day{std::chrono::year{2020}, std::chrono::month{1}, std::chrono::day{1}};
  EXPECT_THAT(sentences().back().nl, Not(HasSubstr("er is niets uitgesloten")));
}

TEST(BackboneFindings, AreNoneWhereTiesWereNotTested) {
  const Analysis found = analyse(true_partners(), {}, {});
  EXPECT_TRUE(backbone_findings(found, 3).empty());
  EXPECT_TRUE(missing_link_findings(found, 3).empty());
  EXPECT_FALSE(found.backbone.has_value());
}

TEST(BackboneFindings, NameMissingLinksWithTheirReason) {
  Analysis found = analyse(true_partners(), {}, {.backbone = backbone::Settings{.alpha = 0.3}});
  ASSERT_FALSE(found.missing_links.empty()) << "pairs of one region that never met";
  const std::vector<base::Words> sentences = missing_link_findings(found, 1);
  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_THAT(sentences[0].nl, HasSubstr("minder dan toeval (kans hoogstens 0,3, per paar)"));
  EXPECT_THAT(sentences[1].nl, HasSubstr("beide actief in Drenthe"));
}

}  // namespace
}  // namespace regioscan::analysis
