#include "coverage/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::coverage {
namespace {

using ::testing::HasSubstr;

struct Judged {
  inventory::Inventory inventory = testing::with_activities();
  CrossTable table = cross_table(inventory, "archetype", "province");
  Spots found = spots(table, {.min_expected = 1, .unseen_share = 0.8});
};

TEST(WhiteSpotFindings, SayHowManyAreEmptyAndHowManyChanceGives) {
  const Judged judged;
  const auto sentences = white_spot_findings(judged.inventory, judged.table, judged.found, 5);
  EXPECT_THAT(sentences[0].nl, HasSubstr("2 cellen zijn leeg; bij louter toeval zouden het er"));
  EXPECT_THAT(sentences[0].en, HasSubstr("2 cells are empty; by chance alone it would be"));
}

TEST(WhiteSpotFindings, NameASpotWithItsChances) {
  const Judged judged;
  ASSERT_EQ(judged.found.of(Verdict::surprisingly_empty).size(), 1U) << "scans in Zeeland: C(6,4)/C(10,4) is below 5 %";
  const auto sentences = white_spot_findings(judged.inventory, judged.table, judged.found, 5);
  EXPECT_THAT(
      sentences[1].nl,
      HasSubstr("1 cel is opvallend leeg, waar toeval er 0,1 zou geven; na correctie voor het aantal cellen: 0."));
  EXPECT_THAT(sentences[2].nl, HasSubstr("scans × Zeeland: geen activiteiten, 2,0 te verwachten (kans op leeg 2,4 %)"));
  EXPECT_THAT(sentences[2].nl, HasSubstr("blijft wit met kans"));
  EXPECT_EQ(headline(judged.table, judged.found).en, "One white spot stands out: scans × Zeeland");
}

TEST(WhiteSpotFindings, CountThoseThatHoldAfterCorrection) {
  Judged judged;
  for (Spot& spot : judged.found.cells) spot.q_low = 0.01;
  const auto sentences = white_spot_findings(judged.inventory, judged.table, judged.found, 5);
  EXPECT_THAT(sentences[1].en, HasSubstr("corrected for the number of cells: 1."));
}

TEST(Headline, SaysWhatIsFoundWhereNoWhiteSpotStandsOut) {
  const inventory::Inventory inventory = testing::with_activities();
  const CrossTable table = cross_table(inventory, "sector", "province");
  Spots found = spots(table, {});
  for (Spot& spot : found.cells) spot.verdict = Verdict::as_expected;
  found.empty = 0;
  EXPECT_EQ(headline(table, found).en, "No white spots and no hot spots");
  found.empty = 1;
  EXPECT_EQ(headline(table, found).nl, "De ene lege cel valt niet op");
  found.empty = 3;
  EXPECT_EQ(headline(table, found).en, "None of the 3 empty cells stands out");
  found.cells[0].verdict = Verdict::surprisingly_many;
  EXPECT_EQ(headline(table, found).nl, "Geen witte vlek valt op; opvallend veel bij A × Drenthe");
}

TEST(HotSpotFindings, SayWhatDoesNotHoldAmongSoManyCells) {
  const Judged judged;
  const auto sentences = hot_spot_findings(judged.inventory, judged.table, judged.found, 5);
  ASSERT_GE(sentences.size(), 2U);
  EXPECT_THAT(sentences[0].en, HasSubstr("surprisingly full; by chance alone"));
  EXPECT_THAT(sentences[1].en, HasSubstr("does not hold if one considers how many cells there are"));
}

TEST(AssociationFindings, SayWhyThereIsNone) {
  const inventory::Inventory inventory = testing::with_activities();
  const CrossTable table = cross_table(inventory, "sector", "province");
  const auto sentences = association_findings(inventory, table, spots(table, {}));
  ASSERT_EQ(sentences.size(), 1U);
  EXPECT_THAT(sentences[0].nl, HasSubstr("omdat één activiteit in meer cellen staat"));
  const Judged judged;
  EXPECT_THAT(association_findings(judged.inventory, judged.table, judged.found)[0].en, HasSubstr("Cramér's V = "));
}

TEST(TripleFindings, CountAllAndNameSome) {
  const inventory::Inventory inventory = testing::with_activities();
  const MissingTriples triples =
      missing_triples(inventory, {"archetype", "sector", "province"}, {.min_expected = 0.1, .most = 2});
  const auto sentences = triple_findings(inventory, triples);
  EXPECT_THAT(sentences[0].en, HasSubstr("combinations of three are missing"));
  EXPECT_LE(sentences.size(), 3U);
}

}  // namespace
}  // namespace regioscan::coverage
