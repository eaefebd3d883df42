#include "report/page.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::report {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string page_of(const inventory::Inventory& inventory, base::Language language) {
  const PageFigure figure{.svg = "<?xml version=\"1.0\"?>\n<svg></svg>", .description = "Tekst"};
  const PageParts parts{.actor_network = figure, .white_spots = figure, .settings = "seed=1"};
  return page(analysis::analyse(inventory, {}, {}), parts, language);
}

TEST(Page, AllowsNothingButItsOwnStyle) {
  const std::string html = page_of(testing::two_groups(), base::Language::nl);
  EXPECT_THAT(html, HasSubstr("default-src 'none'; style-src &#39;sha256-"));
  EXPECT_THAT(html, Not(HasSubstr("<script")));
  EXPECT_THAT(html, Not(HasSubstr("style=\""))) << "an inline style would be blocked";
  EXPECT_THAT(html, Not(HasSubstr("<?xml"))) << "a declaration has no place inside HTML";
}

TEST(Page, IsInTheLanguageAskedForAndLinksToTheOther) {
  EXPECT_THAT(page_of(testing::two_groups(), base::Language::nl), HasSubstr("<html lang=\"nl\">"));
  EXPECT_THAT(page_of(testing::two_groups(), base::Language::nl), HasSubstr("href=\"index.en.html\""));
  EXPECT_THAT(page_of(testing::two_groups(), base::Language::en), HasSubstr("What the data do not say"));
}

TEST(Page, EveryLinkInsideThePageHasItsTarget) {
  const std::string html = page_of(testing::two_groups(), base::Language::nl);
  std::size_t links = 0;
  for (std::size_t at = html.find("href=\"#"); at != std::string::npos; at = html.find("href=\"#", at + 1)) {
    const std::size_t start = at + 7;
    const std::string id = html.substr(start, html.find('"', start) - start);
    EXPECT_THAT(html, HasSubstr("id=\"" + id + "\"")) << id;
    ++links;
  }
  EXPECT_GE(links, 7U);
}

TEST(Page, OfAnInventoryWithActivitiesTellsWhatIsDoneWhereAndWhatIsNot) {
  const std::string html = page_of(testing::with_activities(), base::Language::nl);
  EXPECT_THAT(html, HasSubstr("id=\"coverage\""));
  EXPECT_THAT(html, HasSubstr("Witte vlekken"));
  EXPECT_THAT(html, HasSubstr("tables/archetype_by_province.csv"));
  EXPECT_THAT(html, HasSubstr("De tabel maturity_by_province ontbreekt"));
  EXPECT_THAT(page_of(testing::two_groups(), base::Language::nl), Not(HasSubstr("id=\"coverage\"")));
}

TEST(Page, SaysWhichTiesAreMoreThanChanceWhereThatWasAsked) {
  const PageFigure figure{.svg = "<svg></svg>", .description = "Tekst"};
  const PageParts parts{.actor_network = figure, .white_spots = {}, .settings = "seed=1"};
  const auto tested = [&](const backbone::Settings& settings) {
    return page(analysis::analyse(testing::two_groups(), {}, {.backbone = settings}), parts, base::Language::nl);
  };
  EXPECT_THAT(tested({}), HasSubstr("id=\"backbone\""));
  EXPECT_THAT(tested({}), HasSubstr("Partnerschappen die meer zijn dan toeval"));
  EXPECT_THAT(tested({}), HasSubstr("href=\"backbone.csv\""));
  EXPECT_THAT(tested({}), Not(HasSubstr("FDSM")));
  EXPECT_THAT(tested({.model = backbone::Model::fdsm, .draws = 100}), HasSubstr("FDSM"));
  EXPECT_THAT(page_of(testing::two_groups(), base::Language::nl), Not(HasSubstr("backbone")));
}

TEST(Page, SaysHowSureItIsWhereThatWasAsked) {
  const PageFigure figure{.svg = "<svg></svg>", .description = "Tekst"};
  const auto asked = [&](std::optional<std::int64_t> estimated, base::Language language) {
    inventory::Inventory inventory = testing::two_groups();
    inventory.about.estimated_initiatives = estimated;
    const PageParts parts{.actor_network = figure,
                          .white_spots = {},
                          .settings = "seed=1",
                          .rank_ranges = PageFigure{"<svg></svg>", "Plaatsen"}};
    const analysis::CertaintySettings few{.chance_networks = 19, .group_runs = 5, .rank_draws = 20};
    return page(analysis::analyse(inventory, {}, {.certainty = few}), parts, language);
  };
  const std::string dutch = asked(8, base::Language::nl);
  EXPECT_THAT(dutch, HasSubstr("id=\"certainty\""));
  EXPECT_THAT(dutch, HasSubstr("href=\"#certainty\""));
  EXPECT_THAT(dutch, HasSubstr("Hoe zeker dit is"));
  EXPECT_THAT(dutch, HasSubstr("href=\"rank_ranges.csv\""));
  EXPECT_THAT(dutch, HasSubstr("href=\"rank-ranges.svg\""));
  EXPECT_THAT(dutch, HasSubstr("Naar schatting is 50 % van alle initiatieven"));
  EXPECT_THAT(dutch, HasSubstr("Plaats nu, en tussen welke plaatsen"));
  EXPECT_THAT(asked({}, base::Language::nl), Not(HasSubstr("Plaats nu, en tussen")));
  EXPECT_THAT(asked(8, base::Language::en), HasSubstr("How sure this is"));
  EXPECT_THAT(page_of(testing::two_groups(), base::Language::nl), Not(HasSubstr("certainty")));
}

TEST(Page, KeepsHostileNamesInert) {
  const std::string html =
      page_of(testing::small_inventory({{"<script>alert(1)</script>", "N1"}, {"b\"'&", "N1"}}), base::Language::nl);
  EXPECT_THAT(html, Not(HasSubstr("<script")));
  EXPECT_THAT(html, HasSubstr("&lt;script&gt;"));
}

TEST(Page, OfAReconstructionSaysSoBeforeAnythingElse) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  const std::string html = page_of(inventory, base::Language::nl);
  EXPECT_LT(html.find("Reconstructie: aantallen zoals gepubliceerd, verbanden verzonnen"), html.find("<nav"));
}

}  // namespace
}  // namespace regioscan::report
