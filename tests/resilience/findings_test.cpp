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

TEST(Findings, SayIntoHowManyPartsTheNetworkFallsAndWhoComesLoose) {
  const Inventory inventory = examples::star(5);
  const auto nl = dutch(inventory, leaving(inventory, {"Hub"}));
  EXPECT_EQ(nl[0], "Zonder Hub valt het netwerk uiteen in 5 delen (nu 1); het grootste deel telt dan 1 actor (nu 6).");
  EXPECT_EQ(nl[1],
            "4 actoren raken los van de rest: Ray 2, Ray 3, Ray 4 en 1 andere; 10 paren van actoren zijn dan niet meer "
            "met elkaar verbonden, ook niet via anderen.");
  EXPECT_EQ(nl[2], "Geen initiatief verliest zijn laatste actor; er verdwijnt dus geen aanbod.");
  EXPECT_THAT(nl[3], HasSubstr("Van 5 van de 5 deelnames van wie vertrekt is de rol onbekend;"));
  EXPECT_THAT(nl[4], HasSubstr("telt alleen als beëindigd als al zijn actoren vertrekken"));
  const auto en = english(inventory, leaving(inventory, {"Hub"}));
  EXPECT_EQ(en[0],
            "Without Hub the network falls apart into 5 parts (now 1); the largest part then has 1 actor (now 6).");
}

TEST(Findings, HaveASingularForOnePairAndOneActor) {
  const Inventory inventory = examples::path(2);
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
      testing::small_inventory({{"Hub", "I1"}, {"a", "I1"}, {"Hub", "I2"}, {"b", "I2"}, {"Alleen", "I3"}});
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

TEST(Findings, TellWhatOfferDisappears) {
  const Inventory inventory = testing::with_activities();
  const auto nl = dutch(inventory, ending(inventory, {"N1", "N2"}));
  EXPECT_THAT(nl, Contains("6 activiteiten vervallen, met een geregistreerd bereik van 210 ondernemers; van 2 is het "
                           "bereik onbekend."));
  EXPECT_THAT(nl, Contains("Al het bekende aanbod verdwijnt voor scans × Drenthe en workshops × Drenthe."));
  EXPECT_THAT(nl, Contains("Geen enkel bekend initiatief blijft over in Drenthe."));
  EXPECT_THAT(nl, Contains("3 actoren doen dan nergens meer aan mee: Anna, Bas en Cor."));
  EXPECT_THAT(nl, Each(Not(HasSubstr("rol onbekend")))) << "roles do not matter where nobody leaves";
  EXPECT_THAT(english(inventory, ending(inventory, {"N2"})),
              Contains("Every combination of Activiteit and Province that had an offer keeps one."));
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

TEST(Findings, SayThatWithoutActivitiesNoOfferCanBeCounted) {
  const Inventory inventory = testing::two_groups();
  EXPECT_THAT(dutch(inventory, ending(inventory, {"N1"})),
              Contains("Welk aanbod verdwijnt, is niet te zeggen: deze inventarisatie noemt geen activiteiten."));
  Inventory vague = testing::with_activities();
  for (const ActivityId id : base::ids<ActivityId>(vague.activities.size())) vague.activities[id].province.reset();
  EXPECT_THAT(english(vague, ending(vague, {"N1"})), Contains(HasSubstr("it is not known what the activities are")));
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
  EXPECT_EQ(sentence(inventory, Ranked<ActorId>{anna, {.separated_pairs = 1200, .white_cells = 1, .without_actor = 2}}),
            (base::Words{"Zonder Anna: 1.200 paren van actoren niet meer verbonden, 1 combinatie zonder aanbod en 2 "
                         "initiatieven zonder actor.",
                         "Without Anna: 1,200 pairs of actors no longer connected, 1 combination without offer and 2 "
                         "initiatives without actor."}));
  EXPECT_EQ(sentence(inventory, Ranked<ActorId>{anna, {.participations = 1}}).nl,
            "Zonder Anna: alleen 1 deelname vervalt.");
  EXPECT_EQ(sentence(inventory, Ranked<InitiativeId>{InitiativeId{0}, {}}).nl,
            "Zonder het initiatief N1 verandert er niets.");
}

}  // namespace
}  // namespace regioscan::resilience
