// Sentences on cells and on the network: src/proposals/network_findings.cpp.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "proposals/findings.hpp"
#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::proposals {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

Assessment with_partners(const std::vector<std::string>& names) {
  const inventory::Inventory inventory = testing::two_groups();
  std::string text = "name='x'\n";
  for (const std::string& name : names) text += "[[partner]]\nactor='" + name + "'\n";
  return assess(inventory, testing::sound_proposal(text, inventory), {});
}

std::string told(const Assessment& assessment) {
  std::string all;
  for (const base::Words& sentence : network_findings(assessment)) all += sentence.nl + "\n";
  return all;
}

TEST(NetworkFindings, CountPartnersOneAndMany) {
  EXPECT_THAT(told(with_partners({})), HasSubstr("noemt geen partners"));
  EXPECT_THAT(told(with_partners({"Anna"})), HasSubstr("De enige partner zit al in het netwerk."));
  EXPECT_THAT(told(with_partners({"Nieuw"})), HasSubstr("De enige partner is nieuw: Nieuw."));
  EXPECT_THAT(told(with_partners({"Anna", "Bas"})), HasSubstr("Beide partners zitten al in het netwerk."));
  EXPECT_THAT(told(with_partners({"Anna", "Nieuw"})),
              HasSubstr("Van de 2 partners zit er 1 al in het netwerk; nieuw: Nieuw."));
  EXPECT_THAT(told(with_partners({"Ook", "Nieuw"})), HasSubstr("staat los van het netwerk"));
}

TEST(NetworkFindings, TellTiesAndClusters) {
  EXPECT_THAT(told(with_partners({"Anna", "Bas"})),
              HasSubstr("Tussen hen komt geen nieuwe band: 1 paar werkt al samen."));
  EXPECT_THAT(told(with_partners({"Anna", "Bas"})), HasSubstr("horen bij één cluster"));
  EXPECT_THAT(told(with_partners({"Anna", "Xan"})),
              HasSubstr("Tussen hen komt 1 nieuwe band; nu werken geen twee van hen samen"));
  EXPECT_THAT(told(with_partners({"Anna", "Xan"})), AllOf(HasSubstr("De partners komen uit 2 clusters: "),
                                                          HasSubstr("Tussen deze clusters zijn er nu al 3 banden.")));
}

TEST(NetworkFindings, TellHowMuchNearerActorsCome) {
  EXPECT_THAT(told(with_partners({"Anna", "Bas"})), HasSubstr("blijft 1,429 stappen"))
      << "12 ties and 9 pairs at two steps";
  EXPECT_THAT(told(with_partners({"Anna", "Xan"})),
              HasSubstr("Van de 21 paren actoren die elkaar nu al bereiken, komt er 1 dichter bij elkaar; "
                        "de gemiddelde afstand gaat van 1,429 naar 1,381 stappen."));
}

TEST(NetworkFindings, TellWhichPartsItJoins) {
  const inventory::Inventory inventory = testing::small_inventory({{"A", "N1"}, {"B", "N1"}, {"C", "Z1"}});
  const Assessment got = assess(
      inventory, testing::sound_proposal("name='x'\n[[partner]]\nactor='A'\n[[partner]]\nactor='C'\n", inventory), {});
  EXPECT_THAT(
      told(got),
      HasSubstr(
          "Maakt van 2 losse delen van het netwerk (2 en 1 actoren) één; 2 paren actoren bereiken elkaar alleen zo."));
}

TEST(CellFindings, TellAWhiteSpotFromAFullCellAndFromChance) {
  const inventory::Inventory inventory = testing::with_activities();
  Assessment got = assess(inventory, testing::sound_proposal(testing::kScansInZeeland, inventory), {});
  EXPECT_THAT(cell_findings(got)[0].nl, HasSubstr("scans × Zeeland: vult een witte vlek"));
  got.cells.cells[0].verdict = coverage::Verdict::empty_by_chance;
  EXPECT_EQ(cell_findings(got)[0].nl, "scans × Zeeland: nu leeg, maar dat kan toeval zijn.");
  got.cells.cells[0].verdict = coverage::Verdict::surprisingly_many;
  got.cells.cells[0].activities = 1;
  got.cells.cells[0].initiatives = {inventory::InitiativeId{0}};
  EXPECT_EQ(cell_findings(got)[0].nl,
            "scans × Zeeland: daar is al 1 activiteit van 1 initiatief; dat is al opvallend veel.");
  got.cells.cells[0].activities = 3;
  EXPECT_THAT(cell_findings(got)[0].en, HasSubstr("3 activities of 1 initiative are there already"));
}

TEST(CellFindings, TellWhatCannotBePlacedOrJudged) {
  const inventory::Inventory inventory = testing::with_activities();
  const Assessment got =
      assess(inventory, testing::sound_proposal("name='x'\n[[activity]]\narchetype='scans'\n", inventory), {});
  EXPECT_THAT(cell_findings(got)[0].nl, HasSubstr("1 activiteit van het voorstel is niet in de tabel te plaatsen: "));
  EXPECT_THAT(cell_findings(with_partners({"Anna"}))[0].nl, HasSubstr("geen tabel"));
}

}  // namespace
}  // namespace regioscan::proposals
