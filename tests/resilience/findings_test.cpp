#include "resilience/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using examples::ending;
using examples::leaving;
using inventory::Inventory;
using inventory::Role;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

std::vector<std::string> told(const Inventory& inventory, const Departure& departure, base::Language language,
                              std::size_t most = 3) {
  const Situation now = situation(inventory);
  std::vector<std::string> texts;
  for (const base::Words& words : findings(now, departure, loss(now, departure), most)) {
    texts.push_back(words.in(language));
  }
  return texts;
}
std::vector<std::string> dutch(const Inventory& inventory, const Departure& departure, std::size_t most = 3) {
  return told(inventory, departure, base::Language::nl, most);
}
std::vector<std::string> english(const Inventory& inventory, const Departure& departure, std::size_t most = 3) {
  return told(inventory, departure, base::Language::en, most);
}

/// Hub holds four rays and a pair together.
Inventory star_with_a_pair() {
  return testing::small_inventory({{"Hub", "I1"},
                                   {"Ray 1", "I1"},
                                   {"Hub", "I2"},
                                   {"Ray 2", "I2"},
                                   {"Hub", "I3"},
                                   {"Ray 3", "I3"},
                                   {"Hub", "I4"},
                                   {"Ray 4", "I4"},
                                   {"Hub", "I5"},
                                   {"Xan", "I5"},
                                   {"Yde", "I5"}});
}

TEST(Findings, SayIntoHowManyPartsTheNetworkFallsAndWhoComesLoose) {
  const Inventory inventory = star_with_a_pair();
  const auto nl = dutch(inventory, leaving(inventory, {"Hub"}));
  ASSERT_EQ(nl.size(), 5U);
  EXPECT_EQ(nl[0],
            "Zonder Hub valt het netwerk uiteen in 5 delen (nu 1); het grootste deel telt dan 2 actoren (nu 7).");
  EXPECT_EQ(nl[1],
            "4 actoren raken los van de rest: Ray 1, Ray 2, Ray 3 en 1 andere; 14 paren van actoren zijn dan niet meer "
            "met elkaar verbonden, ook niet via anderen.");
  EXPECT_EQ(nl[2], "Geen initiatief verliest zijn laatste actor; er verdwijnt dus geen aanbod.");
  EXPECT_THAT(nl[3], HasSubstr("Van wie vertrekt is geen enkele rol bekend;"));
  EXPECT_THAT(nl[4], HasSubstr("telt alleen als beëindigd als al zijn actoren vertrekken"));
  const auto en = english(inventory, leaving(inventory, {"Hub"}));
  EXPECT_EQ(en[0],
            "Without Hub the network falls apart into 5 parts (now 1); the largest part then has 2 actors (now 7).");
}

TEST(Findings, SayThatNobodyIsConnectedAnyMore) {
  const Inventory inventory = examples::star(5);
  EXPECT_EQ(dutch(inventory, leaving(inventory, {"Hub"}))[0],
            "Zonder Hub is geen enkele actor nog met een andere verbonden; nu telt het grootste deel 6 actoren.");
}

TEST(Findings, DoNotNameThoseTwiceWhoComeLooseBecauseTheyAreInNothingElse) {
  const Inventory inventory = star_with_a_pair();
  EXPECT_EQ(dutch(inventory, ending(inventory, {"I1"}))[2], "Die doet dan nergens meer aan mee.");
  EXPECT_EQ(english(inventory, ending(inventory, {"I1", "I2"}))[2], "They then take part in nothing any more.");
}

TEST(Findings, CountTheRolesThatAreUnknown) {
  Inventory inventory = star_with_a_pair();
  examples::set_role(inventory, "Hub", "I2", Role::executor);
  EXPECT_THAT(dutch(inventory, leaving(inventory, {"Hub"})),
              Contains(HasSubstr("Van 4 van de 5 deelnames van wie vertrekt is de rol onbekend;")));
}

TEST(Findings, HaveASingularForOnePairAndOneActor) {
  const Inventory inventory =
      testing::small_inventory({{"A1", "I1"}, {"A2", "I1"}, {"A2", "I2"}, {"A3", "I2"}, {"B1", "J"}, {"B2", "J"}});
  const auto nl = dutch(inventory, leaving(inventory, {"A2"}));
  EXPECT_EQ(nl[1],
            "1 actor raakt los van de rest: A3; 1 paar van actoren is dan niet meer met elkaar verbonden, ook niet via "
            "anderen.");
  EXPECT_EQ(english(inventory, leaving(inventory, {"A2"}))[1],
            "1 actor comes loose from the rest: A3; 1 pair of actors is then no longer connected, not through others "
            "either.");
}

TEST(Findings, DoNotSayThatItFallsApartWhereThereAreNoMoreParts) {
  const Inventory inventory =
      testing::small_inventory({{"Hub", "I1"}, {"a", "I1"}, {"b", "I1"}, {"Hub", "I2"}, {"c", "I2"}, {"Alleen", "I3"}});
  EXPECT_THAT(dutch(inventory, leaving(inventory, {"Hub", "Alleen"}))[0],
              HasSubstr("Zonder Alleen en Hub telt het netwerk 2 delen (nu 2);"));
}

TEST(Findings, SayThatNobodyComesLoose) {
  const Inventory inventory = testing::two_groups();
  EXPECT_EQ(dutch(inventory, leaving(inventory, {"Anna"}))[0],
            "Zonder Anna raakt niemand los: wie met elkaar verbonden was, blijft dat.");
  const Inventory one = testing::small_inventory({{"Alles", "I"}});
  EXPECT_EQ(english(one, leaving(one, {"Alles"}))[0], "Without Alles no actor is left.");
}

TEST(Findings, NameWhoLeavesAndWhatEndsApart) {
  const Inventory inventory = testing::two_groups();
  Departure both = ending(inventory, {"N1", "Z1"});
  both.actors = leaving(inventory, {"Xan", "Yde"}).actors;
  EXPECT_THAT(dutch(inventory, both)[0], HasSubstr("Zonder Xan en Yde en zonder de initiatieven N1 en Z1 raakt"));
  EXPECT_THAT(english(inventory, ending(inventory, {"N1"}))[0], HasSubstr("Without the initiative N1 nobody"));
}

TEST(Findings, NameInitiativesThatNobodyKeeps) {
  const Inventory inventory = testing::with_activities();
  EXPECT_THAT(dutch(inventory, leaving(inventory, {"Anna", "Bas", "Cor"})),
              Contains("1 initiatief houdt geen enkele actor over en telt als beëindigd: N1."));
}

TEST(Findings, NameInitiativesThatLoseTheirLastKnownFunder) {
  Inventory inventory = testing::two_groups();
  examples::set_role(inventory, "Anna", "N1", Role::funder);
  examples::set_role(inventory, "Anna", "N2", Role::funder);
  const auto nl = dutch(inventory, leaving(inventory, {"Anna"}));
  EXPECT_THAT(nl, Contains("2 initiatieven verliezen hun laatste bekende financier: N1 en N2."));
  EXPECT_THAT(nl, Each(Not(HasSubstr("rol onbekend")))) << "all roles of Anna are known";
}

TEST(Findings, TellWhatOfferDisappears) {
  const Inventory inventory = testing::with_activities();
  const auto nl = dutch(inventory, ending(inventory, {"N1", "N2"}));
  EXPECT_THAT(nl, Contains("Al het bekende aanbod verdwijnt voor scans × Drenthe en workshops × Drenthe."));
  EXPECT_THAT(nl, Each(Not(HasSubstr("rol")))) << "roles do not matter where nobody leaves";
}

TEST(Findings, SayThatNobodyIsKnownInWhatEnds) {
  Inventory inventory = testing::two_groups();
  inventory::Initiative nobody;
  nobody.key = nobody.name = "ZZ";
  inventory.initiatives.add(nobody);
  EXPECT_THAT(dutch(inventory, ending(inventory, {"ZZ"})),
              Contains("Van 1 initiatief is geen actor bekend; wie daar samenwerkte, is niet te zien."));
}

TEST(Findings, OfNobodyAreOneSentence) {
  EXPECT_THAT(dutch(testing::two_groups(), {}), ElementsAre("Niemand vertrekt en er eindigt niets."));
  EXPECT_THAT(english({}, {}), ElementsAre("Nobody leaves and nothing ends."));
}

TEST(Findings, EndInOneFullStopInBothLanguages) {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    SCOPED_TRACE(seed);
    const Inventory inventory = examples::random_inventory(seed);
    base::Stream chance = base::stream(seed, "departure");
    const Departure departure = examples::random_departure(inventory, chance);
    for (const base::Language language : {base::Language::nl, base::Language::en}) {
      for (const std::string& text : told(inventory, departure, language)) {
        EXPECT_TRUE(text.ends_with(".") && !text.ends_with("..")) << text;
        EXPECT_THAT(text, Not(HasSubstr("  ")));
        EXPECT_THAT(text, Not(HasSubstr(": .")));
      }
    }
  }
}

TEST(Sentence, TellsTheHarmOfOneInOneLine) {
  const Inventory inventory = testing::two_groups();
  const ActorId anna = examples::actor(inventory, "Anna");
  const Harm harm{.separated_pairs = 1200, .white_cells = 1, .without_actor = 2, .cut_off = 3};
  EXPECT_EQ(
      sentence(inventory, Ranked<ActorId>{anna, harm}),
      (base::Words{"Zonder Anna: 3 actoren los van de rest (1.200 paren niet meer verbonden), 1 combinatie zonder "
                   "aanbod en 2 initiatieven zonder actor.",
                   "Without Anna: 3 actors loose from the rest (1,200 pairs no longer connected), 1 combination "
                   "without offer and 2 initiatives without actor."}));
  EXPECT_EQ(sentence(inventory, Ranked<ActorId>{anna, {.participations = 1}}).nl,
            "Zonder Anna: alleen 1 deelname vervalt.");
  EXPECT_EQ(sentence(inventory, Ranked<InitiativeId>{InitiativeId{0}, {}}).nl,
            "Zonder het initiatief N1 verandert er niets.");
}

}  // namespace
}  // namespace regioscan::resilience
