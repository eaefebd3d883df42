#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr CertaintySettings kFew{.chance_networks = 199, .group_runs = 10, .rank_draws = 20};

/// Four groups of six actors, who do six initiatives with three or more of their own each.
inventory::Inventory four_groups() {
  std::vector<std::pair<std::string, std::string>> parts;
  for (int group = 0; group < 4; ++group) {
    for (int initiative = 0; initiative < 6; ++initiative) {
      for (int actor = 0; actor < 6; ++actor) {
        if ((actor + initiative) % 6 < 3 || actor == 0)
          parts.emplace_back(fmt::format("Groep {} {}", group, actor), fmt::format("N{}{}", group, initiative));
      }
    }
  }
  return testing::small_inventory(parts);
}

std::string text_of(const std::vector<base::Words>& sentences, base::Language language) {
  std::string text;
  for (const base::Words& sentence : sentences) text += sentence.in(language) + "\n";
  return text;
}

Analysis analysed(const inventory::Inventory& inventory) { return analyse(inventory, {}, {.certainty = kFew}); }

TEST(ClusterCertainty, SaysThatPlainGroupsAreThere) {
  const Analysis found = analysed(four_groups());
  const std::string dutch = text_of(cluster_certainty(found), base::Language::nl);
  EXPECT_THAT(dutch, HasSubstr("Er zijn clusters: van 199 netwerken van toeval"));
  EXPECT_THAT(dutch, HasSubstr("is er geen enkel zo sterk in groepen verdeeld (p = 0,0050; de grens is 0,01)"));
  EXPECT_THAT(dutch, HasSubstr("dat zijn er hier 4."));
  EXPECT_THAT(dutch, HasSubstr("24 van de 24 actoren (100 %) zitten dan vrijwel altijd bij dezelfde anderen"));
  EXPECT_THAT(dutch, HasSubstr("De 10 actoren met de meeste partners horen elk vast bij een groep."));
  EXPECT_THAT(dutch, HasSubstr("Krijgt elke groep het cluster op deze pagina dat er het meest voorkomt, dan klopt dat "
                               "voor 24 van de 24 actoren"));
  EXPECT_THAT(dutch, HasSubstr("(AMI 1,00; 1 is gelijk, 0 is toeval)"));
  EXPECT_THAT(dutch, Not(HasSubstr("zetel"))) << "no seats are known";
  const std::string english = text_of(cluster_certainty(found), base::Language::en);
  EXPECT_THAT(english, HasSubstr("not one is as strongly divided into groups (p = 0.0050; the limit is 0.01)"));
  EXPECT_THAT(english,
              HasSubstr("given the cluster on this page that is most common in it, that is right for 24 of 24 actors"));
}

TEST(ClusterCertainty, SaysWhenNoClustersCanBeShown) {
  Analysis found = analysed(four_groups());
  found.certainty->verdict.as_high = 40;
  found.certainty->verdict.p = 41.0 / 200;
  const std::string dutch = text_of(cluster_certainty(found), base::Language::nl);
  EXPECT_THAT(dutch, HasSubstr("Er zijn geen aantoonbare clusters: van 199"));
  EXPECT_THAT(dutch, HasSubstr("zijn er 40 minstens zo sterk in groepen verdeeld (p = 0,2050; de grens is 0,01)"));
  found.certainty->verdict.p = 0.01;
  EXPECT_THAT(text_of(cluster_certainty(found), base::Language::en), HasSubstr("No clusters can be shown"))
      << "only below .01";
  EXPECT_THAT(dutch, Not(HasSubstr("langer zoeken")));
  found.certainty->verdict.twice_raises = 0.3;
  EXPECT_THAT(text_of(cluster_certainty(found), base::Language::nl), HasSubstr("langer zoeken kan de toets"));
}

TEST(ClusterCertainty, SaysSoWhereNothingCanBeTested) {
  Analysis found = analysed(four_groups());
  found.certainty->verdict.p.reset();
  const std::vector<base::Words> sentences = cluster_certainty(found);
  ASSERT_EQ(sentences.size(), 1U);
  EXPECT_THAT(sentences[0].nl, HasSubstr("niet te toetsen"));
}

TEST(ClusterCertainty, NamesTheKeyPlayersOfWhomTheGroupIsLeastSure) {
  Analysis found = analysed(four_groups());
  const auto players = ranking(found, "degree");
  found.certainty->consensus.stability[players[3]] = 0.41;
  found.certainty->consensus.stability[players[1]] = 0.66;
  const std::string dutch = text_of(cluster_certainty(found), base::Language::nl);
  EXPECT_THAT(dutch,
              HasSubstr(fmt::format("horen deze het minst vast bij een groep: {} (41 %) en {} (66 %).",
                                    found.inventory.actors[players[3]].name, found.inventory.actors[players[1]].name)));
}

TEST(ClusterCertainty, IsThatOfAReconstructionWhereItIsOne) {
  inventory::Inventory inventory = four_groups();
  inventory.about.is_reconstruction = true;
  const Analysis found = analysed(inventory);
  EXPECT_THAT(cluster_certainty(found).front().nl, HasSubstr("In deze reconstructie"));
  EXPECT_THAT(rank_certainty(found).back().nl, HasSubstr("In deze reconstructie"));
}

TEST(ClusterCertainty, IsNotSpokenOfWhereItWasNotAskedForAndIsElsewhereIfItWas) {
  const Analysis plain = analyse(four_groups(), {}, {});
  EXPECT_TRUE(cluster_certainty(plain).empty());
  EXPECT_TRUE(rank_certainty(plain).empty());
  EXPECT_THAT(cluster_findings(plain, 0).front().nl, HasSubstr("is hier niet getoetst"));
  EXPECT_THAT(cluster_findings(analysed(four_groups()), 0).front().nl, Not(HasSubstr("niet getoetst")));
}

}  // namespace
}  // namespace regioscan::analysis
