#include "resilience/offer_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using base::Words;
using examples::ending;
using inventory::Inventory;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<Words> told(const Inventory& inventory, const Departure& departure, std::size_t most = 3) {
  const Situation now = situation(inventory);
  return offer_findings(now, departure, loss(now, departure), most);
}

TEST(OfferFindings, TellOfActivitiesReachCellsAndRegions) {
  const Inventory inventory = testing::with_activities();
  EXPECT_THAT(
      told(inventory, ending(inventory, {"N1", "N2"})),
      ElementsAre(
          Words{"6 activiteiten vervallen, met een geregistreerd bereik van 210 ondernemers; van 2 is het bereik "
                "onbekend.",
                "6 activities fall away, with a registered reach of 210 entrepreneurs; of 2 the reach is unknown."},
          Words{"Al het bekende aanbod verdwijnt voor scans × Drenthe en workshops × Drenthe.",
                "All known offer disappears for scans × Drenthe and workshops × Drenthe."},
          Words{"Geen enkel bekend initiatief blijft over in Drenthe, afgezien van wat een groter gebied bedient.",
                "No known initiative is left in Drenthe, apart from what serves a larger area."}));
}

TEST(OfferFindings, NameSoManyCellsOnly) {
  const Inventory inventory = testing::with_activities();
  EXPECT_EQ(told(inventory, ending(inventory, {"N1", "N2"}), 1)[1].nl,
            "Al het bekende aanbod verdwijnt voor scans × Drenthe en 1 andere.");
}

TEST(OfferFindings, SayThatEveryCombinationKeepsSome) {
  const Inventory inventory = testing::with_activities();
  EXPECT_EQ(told(inventory, ending(inventory, {"N2"})).back(),
            (Words{"Elke combinatie van Activiteit en Provincie die aanbod had, houdt aanbod.",
                   "Every combination of Activiteit and Province that had an offer keeps one."}));
}

TEST(OfferFindings, HaveASingularAndSayWhatReachIsNotRegistered) {
  Inventory inventory = testing::small_inventory({{"a", "N1"}});
  inventory::Activity activity;
  activity.initiative = InitiativeId{0};
  inventory.activities.add(activity);
  EXPECT_EQ(told(inventory, ending(inventory, {"N1"}))[0].nl,
            "1 activiteit vervalt; het bereik daarvan is niet geregistreerd.");
  inventory.activities[ActivityId{0}].reach = 1;
  EXPECT_EQ(told(inventory, ending(inventory, {"N1"}))[0],
            (Words{"1 activiteit vervalt, met een geregistreerd bereik van 1 ondernemer.",
                   "1 activity falls away, with a registered reach of 1 entrepreneur."}));
}

TEST(OfferFindings, SayWhyNoOfferCanBeCounted) {
  const Inventory inventory = testing::two_groups();
  EXPECT_EQ(told(inventory, ending(inventory, {"N1"}))[0].nl,
            "Welk aanbod verdwijnt, is niet te zeggen: deze inventarisatie noemt geen activiteiten.");
  Inventory vague = testing::with_activities();
  for (const ActivityId id : base::ids<ActivityId>(vague.activities.size())) vague.activities[id].province.reset();
  EXPECT_THAT(told(vague, ending(vague, {"N1"}))[1].en,
              HasSubstr("it is not known what the activities are, or not where"));
}

TEST(OfferFindings, SayThatNothingIsLostWhereNothingEnds) {
  const Inventory inventory = testing::with_activities();
  EXPECT_THAT(told(inventory, examples::leaving(inventory, {"Anna"})),
              ElementsAre(Words{"Geen initiatief verliest zijn laatste actor; er verdwijnt dus geen aanbod.",
                                "No initiative loses its last actor; so no offer disappears."}));
}

}  // namespace
}  // namespace regioscan::resilience
