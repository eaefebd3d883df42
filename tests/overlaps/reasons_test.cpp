#include "overlaps/reasons.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using base::Words;
using inventory::ValueId;
using testing::at;
using testing::Draft;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Known;

Pair pair_of(const Known& known, std::uint32_t first = 0, std::uint32_t second = 1, Kind kind = Kind::overlap) {
  return {.first = at(first),
          .second = at(second),
          .kind = kind,
          .likeness = likeness(known.profiles, at(first), at(second)),
          .gap = {}};
}

Words reason_of(const std::vector<Draft>& drafts, Kind kind = Kind::overlap) {
  const Known known(drafts);
  return reason(known.profiles, Connections(known.profiles.graph), pair_of(known, 0, 1, kind));
}

/// Two that scan data for shops in Drenthe, and a third that does something else.
std::vector<Draft> scans() {
  const testing::Doing scan{.service = {testing::kScans}, .group = {testing::kShops}, .topic = {testing::kData}};
  const testing::Doing other{.service = {testing::kAdvice}, .group = {testing::kFarmers}, .topic = {testing::kWater}};
  return {{.name = "alfa", .doings = {scan}, .regions = {testing::kDrenthe}},
          {.name = "molen", .doings = {scan}, .regions = {testing::kDrenthe}},
          {.name = "wiek", .doings = {other}, .regions = {testing::kZeeland}}};
}

TEST(Reason, NamesWhatForWhomWhereAndWhoTakesPartInBoth) {
  std::vector<Draft> drafts = scans();
  drafts[0].actors = {"Anna", "Bas"}, drafts[1].actors = {"Anna"};
  EXPECT_EQ(reason_of(drafts), (Words{"Beide bieden scans over data voor winkels in Drenthe; Anna doet in beide mee.",
                                      "Both offer scans on data for shops in Drenthe; Anna takes part in both."}));
  drafts[1].actors = {"Anna", "Bas"};
  EXPECT_EQ(reason_of(drafts),
            (Words{"Beide bieden scans over data voor winkels in Drenthe; Anna en Bas doen in beide mee.",
                   "Both offer scans on data for shops in Drenthe; Anna and Bas take part in both."}));
}

TEST(Reason, NamesThreePartiesAndCountsTheRest) {
  std::vector<Draft> drafts = scans();
  drafts[0].actors = drafts[1].actors = {"Anna", "Bas", "Cor", "Dirk", "Eva"};
  EXPECT_EQ(
      reason_of(drafts),
      (Words{"Beide bieden scans over data voor winkels in Drenthe; Anna, Bas, Cor en 2 andere doen in beide mee.",
             "Both offer scans on data for shops in Drenthe; Anna, Bas, Cor and 2 more take part in both."}));
}

TEST(Reason, NamesTheShortestConnection) {
  std::vector<Draft> drafts = scans();
  drafts[0].actors = {"Anna"}, drafts[1].actors = {"Bas"}, drafts[2].actors = {"Anna", "Bas"};
  EXPECT_EQ(reason_of(drafts), (Words{"Beide bieden scans over data voor winkels in Drenthe; geen gemeenschappelijke "
                                      "partij; kortste verbinding: Anna – Bas (in 'wiek').",
                                      "Both offer scans on data for shops in Drenthe; no party in common; shortest "
                                      "connection: Anna – Bas (in 'wiek')."}));
}

TEST(Reason, SaysWhereThereIsNoConnectionOrNothingIsKnownOfTheParties) {
  std::vector<Draft> drafts = scans();
  drafts[0].actors = {"Anna"}, drafts[1].actors = {"Bas"};
  EXPECT_EQ(reason_of(drafts),
            (Words{"Beide bieden scans over data voor winkels in Drenthe; geen gemeenschappelijke partij, en ook langs "
                   "anderen geen verbinding.",
                   "Both offer scans on data for shops in Drenthe; no party in common, and no connection by way of "
                   "others either."}));
  drafts[1].actors.clear();
  EXPECT_EQ(reason_of(drafts), (Words{"Beide bieden scans over data voor winkels in Drenthe; van minstens een van "
                                      "beide zijn geen partijen bekend.",
                                      "Both offer scans on data for shops in Drenthe; of at least one of them no "
                                      "parties are known."}));
}

TEST(Reason, SaysThatTheyAreElsewhereOrAtAnotherTime) {
  std::vector<Draft> drafts = scans();
  drafts[0].actors = drafts[1].actors = {"Anna"};
  drafts[1].regions = {testing::kZeeland};
  EXPECT_EQ(reason_of(drafts), (Words{"Beide bieden scans over data voor winkels, de ene in Drenthe, de andere in "
                                      "Zeeland; Anna doet in beide mee.",
                                      "Both offer scans on data for shops, one in Drenthe, the other in Zeeland; Anna "
                                      "takes part in both."}));
  drafts[1].regions.clear();
  drafts[0].start = "2021-01-01", drafts[0].end = "2021-12-31";
  drafts[1].start = "2022-01-01", drafts[1].end = "2022-12-31";
  EXPECT_EQ(reason_of(drafts),
            (Words{"Beide bieden scans over data voor winkels; Anna doet in beide mee; niet in dezelfde tijd.",
                   "Both offer scans on data for shops; Anna takes part in both; not at the same time."}));
  EXPECT_EQ(
      reason_of(drafts, Kind::continuation).nl,
      "Beide bieden scans over data voor winkels; Anna doet in beide mee; vermoedelijk een vervolg of nieuwe naam.");
}

TEST(Reason, WithoutTheSameServiceNamesThemeGroupOrCause) {
  const auto what = [](const testing::Doing& doing) {
    const testing::Doing other{.service = {1}, .group = {1}, .topic = {1}, .cause = {1}, .size = {1}};
    const Words found = reason_of({{.name = "alfa", .doings = {doing}},
                                   {.name = "molen", .doings = {doing}},
                                   {.name = "wiek", .doings = {other}},
                                   {.name = "tak", .doings = {other}}});
    return Words{found.nl.substr(0, found.nl.find(';')), found.en.substr(0, found.en.find(';'))};
  };
  EXPECT_EQ(what({.topic = {testing::kData}}), (Words{"Beide gaan over data", "Both are about data"}));
  EXPECT_EQ(what({.group = {testing::kShops}, .cause = {testing::kSkills}}),
            (Words{"Beide zijn er voor winkels vanwege kennis", "Both are there for shops because of skills"}));
  EXPECT_EQ(what({.size = {0}}), (Words{"Beide delen klein", "Both share small"}));
  EXPECT_EQ(what({.service = {0}, .cause = {0}}), (Words{"Beide bieden scans", "Both offer scans"}))
      << "why follows from what is done";
  EXPECT_EQ(what({.topic = {0, 2}}), (Words{"Beide gaan over data / water", "Both are about data / water"}));
  EXPECT_EQ(what({.service = {0}, .topic = {0, 1, 2}}).nl, "Beide bieden scans over data / water / …")
      << "two of one dimension, the most telling first";
}

TEST(Reason, OfWordsAloneSaysHowAlikeTheyAre) {
  const Known known(
      {{.name = "loket alfa", .actors = {"Anna"}}, {.name = "loket molen", .actors = {"Anna"}}, {.name = "wiek"}});
  Pair pair = pair_of(known);
  pair.likeness.text = 0.285;
  const Words found = reason(known.profiles, Connections(known.profiles.graph), pair);
  EXPECT_EQ(found, (Words{"Namen en beschrijvingen lijken voor 29 % op elkaar; Anna doet in beide mee.",
                          "Names and descriptions are 29 % alike; Anna takes part in both."}));
}

TEST(Reason, OfTwoOfWhichNothingIsKnownClaimsNothing) {
  EXPECT_EQ(
      reason_of({{.name = ""}, {.name = ""}}, Kind::continuation),
      (Words{
          "Over wat zij doen is te weinig bekend; van minstens een van beide zijn geen partijen bekend; vermoedelijk "
          "een vervolg of nieuwe naam.",
          "Too little is known of what they do; of at least one of them no parties are known; probably a "
          "continuation or a new name."}));
}

TEST(SharedValues, AreThoseOfMatchedActivitiesTheMostTellingFirst) {
  const Known known({{.name = "a", .doings = {{.service = {0, 1}, .group = {0, testing::kEverybody}}}},
                     {.name = "b", .doings = {{.service = {0, 1}, .group = {0, testing::kEverybody}}}},
                     {.name = "c", .doings = {{.service = {0}, .group = {testing::kEverybody}}}},
                     {.name = "d", .doings = {{.service = {2}, .group = {testing::kEverybody}}}}});
  const std::vector<Shared> both = shared_values(known.profiles, pair_of(known));
  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[0].dimension, testing::kService);
  EXPECT_THAT(both[0].values, ElementsAre(ValueId{1}, ValueId{0})) << "advice is rarer than scans";
  EXPECT_THAT(both[1].values, ElementsAre(ValueId{0})) << "'all' beside another value says nothing";
  const std::vector<Shared> all = shared_values(known.profiles, pair_of(known, 0, 2));
  ASSERT_EQ(all.size(), 2U);
  EXPECT_THAT(all[1].values, ElementsAre(ValueId{testing::kEverybody})) << "the only one";
  EXPECT_THAT(shared_values(Known({{.name = "a"}, {.name = "b"}}).profiles, pair_of(known)), IsEmpty());
}

TEST(SharedActors, AreThoseOfBoth) {
  const Known known(
      {{.name = "a", .actors = {"Anna", "Bas", "Cor"}}, {.name = "b", .actors = {"Cor", "Anna"}}, {.name = "c"}});
  EXPECT_THAT(shared_actors(known.profiles, pair_of(known)), ElementsAre(ActorId{0}, ActorId{2}));
  EXPECT_THAT(shared_actors(known.profiles, pair_of(known, 0, 2)), IsEmpty());
}

TEST(Place, IsTheLargestRegionThatHoldsJustWhatIsShared) {
  const Known known({{.name = "a", .regions = {testing::kCountry}},
                     {.name = "b", .regions = {testing::kDrenthe, testing::kGroningen}},
                     {.name = "c", .regions = {testing::kDrenthe, testing::kZeeland}},
                     {.name = "d", .regions = {testing::kCountry}},
                     {.name = "e", .regions = {testing::kGroningen}},
                     {.name = "f"}});
  const auto place = [&](std::uint32_t i, std::uint32_t j) { return place_of(known.profiles, pair_of(known, i, j)); };
  EXPECT_EQ(place(0, 1), (Words{"in het Noorden", "in the North"}));
  EXPECT_EQ(place(0, 3), (Words{"in Nederland", "in Netherlands"}));
  EXPECT_EQ(place(0, 2), (Words{"in Drenthe en Zeeland", "in Drenthe and Zeeland"}));
  EXPECT_EQ(place(2, 4), (Words{"de ene in Drenthe en Zeeland, de andere in Groningen",
                                "one in Drenthe and Zeeland, the other in Groningen"}));
  EXPECT_TRUE(place(0, 5).empty()) << "unknown";
}

}  // namespace
}  // namespace regioscan::overlaps
