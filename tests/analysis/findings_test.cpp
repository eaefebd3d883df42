#include "analysis/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

using ::testing::HasSubstr;

Analysis analysed(const inventory::Inventory& inventory) { return analyse(inventory, {}, {}); }

TEST(Headline, NamesWhoHasMostPartnersAndCountsTheClusters) {
  const base::Words title = headline(analysed(testing::two_groups()));
  EXPECT_EQ(title.nl, "Brug heeft de meeste partners (6); het netwerk telt 2 clusters");
  EXPECT_EQ(title.en, "Brug has the most partners (6); the network has 2 clusters");
}

TEST(Headline, CountsThoseWhoShareTheFirstPlaceWhereNamingThemSaysNothing) {
  const base::Words title =
      headline(analysed(testing::small_inventory({{"a", "N1"}, {"b", "N1"}, {"c", "N1"}, {"d", "N1"}})));
  EXPECT_EQ(title.nl, "4 actoren delen de eerste plaats met elk 3 partners; het netwerk telt 1 cluster");
}

TEST(Headline, SaysWhenNobodyWorksTogether) {
  EXPECT_EQ(headline(analysed(testing::small_inventory({{"a", "N1"}, {"b", "N2"}}))).en,
            "No two actors work together in an initiative");
  EXPECT_EQ(headline(analysed(testing::small_inventory({}))).nl, "Deze inventarisatie heeft nog geen actoren");
}

TEST(Headline, OfASelectionWithoutActorsSpeaksOfTheSelection) {
  const Analysis analysis =
      analyse(testing::two_groups(), {}, {.selection = {.roles = {inventory::Role::funder}, .regions = {}}});
  EXPECT_EQ(headline(analysis).nl, "In deze selectie zijn geen actoren");
}

TEST(Headline, OfAReconstructionSaysSo) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  const Analysis analysis = analysed(inventory);
  EXPECT_THAT(headline(analysis).nl, HasSubstr("In deze reconstructie: "));
  EXPECT_THAT(key_players(analysis, 1).front().en, HasSubstr("In this reconstruction: "));
  EXPECT_TRUE(banner(analysis.inventory).has_value());
}

TEST(KeyPlayers, AreSentencesInTheOrderOfTheirPartners) {
  const auto sentences = key_players(analysed(testing::two_groups()), 2);
  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_EQ(sentences[0].nl, "Brug werkt in 2 initiatieven samen met 6 andere actoren.");
  EXPECT_EQ(sentences[1].en, "Anna works in 2 initiatives with 3 other actors.");
}

TEST(Connectors, AreThoseBetweenOthers) {
  const auto sentences = connectors(analysed(testing::two_groups()), 1);
  ASSERT_EQ(sentences.size(), 1U);
  EXPECT_THAT(sentences[0].nl, HasSubstr("Brug ligt het vaakst op de kortste weg"));
  EXPECT_THAT(sentences[0].nl, HasSubstr("partners in 2 clusters"));
}

TEST(Bridges, NameWhoIsCutOff) {
  const auto sentences = bridges(analysed(testing::two_groups()), 5);
  ASSERT_EQ(sentences.size(), 3U);
  EXPECT_EQ(sentences[0].nl, "Zonder Brug raken los van de rest: Xan, Yde en Zus.");
  EXPECT_EQ(sentences[1].nl, "Zonder N2 raken los van de rest: N1.");
}

TEST(Bridges, AreSaidToBeAbsentInACompleteNetwork) {
  const auto sentences = bridges(analysed(testing::small_inventory({{"a", "N1"}, {"b", "N1"}, {"c", "N1"}})), 5);
  ASSERT_EQ(sentences.size(), 1U);
  EXPECT_THAT(sentences[0].en, HasSubstr("No single actor"));
}

TEST(ClusterFindings, SayThatChanceWasNotTested) {
  const auto sentences = cluster_findings(analysed(testing::two_groups()), 5);
  ASSERT_EQ(sentences.size(), 3U);
  EXPECT_THAT(sentences[0].en, HasSubstr("not tested"));
}

TEST(Ranking, BreaksTiesByInitiativesThenByTextId) {
  const Analysis analysis = analysed(testing::small_inventory(
      {{"b", "N1"}, {"a", "N1"}, {"c", "N2"}, {"b", "N2"}, {"c", "N3"}, {"a", "N3"}, {"a", "N4"}}));
  std::vector<std::string> names;
  for (const graph::ActorId actor : ranking(analysis, "degree")) names.push_back(analysis.inventory.actors[actor].name);
  EXPECT_THAT(names, ::testing::ElementsAre("a", "b", "c"));
}

}  // namespace
}  // namespace regioscan::analysis
