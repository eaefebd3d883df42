#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "overlaps/scan.hpp"
#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using testing::at;
using testing::Known;

/// A likeness just over every limit of the sample's weights.
Likeness very_alike() {
  Likeness likeness;
  likeness.activity = 0.9, likeness.target = 0.9, likeness.theme = 0.9, likeness.text = 0.2;
  likeness.area = 1, likeness.period = 0.5, likeness.partners = 0;
  likeness.has_dimensions = true;
  likeness.content = 0.9, likeness.strength = likeness.of_part = 0.9, likeness.similarity = 0.9, likeness.coverage = 1;
  return likeness;
}

const Known& strangers() {
  static const Known known({{.name = "a"}, {.name = "b"}});
  return known;
}

Kind kind_among_strangers(const Likeness& likeness) { return kind_of(strangers().profiles, likeness, at(0), at(1)); }

template <class Change>
Kind kind_with(const Change& change) {
  Likeness likeness = very_alike();
  change(likeness);
  return kind_among_strangers(likeness);
}

TEST(Kinds, AreDuplicationWhereEverythingIsTheSame) {
  EXPECT_EQ(kind_among_strangers(very_alike()), Kind::duplication);
  EXPECT_EQ(kind_with([](Likeness& l) { l.activity = 0.6, l.target = 0.7, l.strength = l.of_part = 0.65; }),
            Kind::duplication)
      << "a limit that is just reached counts";
  EXPECT_EQ(kind_with([](Likeness& l) { l.area.reset(), l.period.reset(); }), Kind::duplication)
      << "an unknown area or time parts nobody";
}

TEST(Kinds, AreOverlapWhereOneOfTheThreeFallsShort) {
  EXPECT_EQ(kind_with([](Likeness& l) { l.activity = 0.59, l.strength = l.of_part = 0.79; }), Kind::overlap);
  EXPECT_EQ(kind_with([](Likeness& l) { l.target = 0.69; }), Kind::overlap);
  EXPECT_EQ(kind_with([](Likeness& l) { l.activity.reset(), l.target.reset(); }), Kind::overlap)
      << "neither what is done nor for whom is known";
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.64; }), Kind::overlap);
  EXPECT_EQ(kind_with([](Likeness& l) { l.period = 0; }), Kind::overlap) << "not at the same time";
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.5; }), Kind::overlap);
}

TEST(Kinds, AreDuplicationDespiteOneThatIsUnknownOrAnotherServiceWhereAllElseIsAlike) {
  EXPECT_EQ(kind_with([](Likeness& l) { l.target.reset(); }), Kind::duplication) << "for whom is not known";
  EXPECT_EQ(kind_with([](Likeness& l) { l.activity.reset(); }), Kind::duplication) << "what is done is not known";
  EXPECT_EQ(kind_with([](Likeness& l) { l.activity = 0, l.strength = l.of_part = 0.8; }), Kind::duplication)
      << "a slip in a cell";
  EXPECT_EQ(kind_with([](Likeness& l) { l.target = 0; }), Kind::overlap) << "other entrepreneurs, whatever else";
}

TEST(Kinds, AreOverlapOfAPartOfALargerOneToo) {
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = 0.3, l.of_part = 0.5; }), Kind::overlap);
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = 0.3, l.of_part = 0.49; }), Kind::fragmentation);
}

TEST(Kinds, AreFragmentationWhereOnlyTheFieldIsTheSame) {
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.49; }), Kind::fragmentation);
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.49, l.theme = 0.1, l.activity = 0.75; }),
            Kind::fragmentation);
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.49, l.theme = 0.75, l.activity = 0.1; }),
            Kind::fragmentation);
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.49, l.theme = 0.74, l.activity = 0.74; }),
            Kind::none);
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.49, l.theme.reset(), l.activity.reset(); }),
            Kind::none);
}

TEST(Kinds, ElsewhereAreTheSameContentOrTheSameWayWhicheverIsMoreAlike) {
  const auto elsewhere = [](std::optional<double> activity, std::optional<double> theme) {
    return kind_with([&](Likeness& l) { l.area = 0, l.activity = activity, l.theme = theme; });
  };
  EXPECT_EQ(elsewhere(0.1, 0.8), Kind::same_content_elsewhere);
  EXPECT_EQ(elsewhere({}, 0.8), Kind::same_content_elsewhere);
  EXPECT_EQ(elsewhere(0.8, 0.1), Kind::same_way_elsewhere);
  EXPECT_EQ(elsewhere(0.8, {}), Kind::same_way_elsewhere);
  EXPECT_EQ(elsewhere(0.8, 0.9), Kind::same_content_elsewhere);
  EXPECT_EQ(elsewhere(0.9, 0.9), Kind::same_way_elsewhere);
  EXPECT_EQ(elsewhere(0.79, 0.79), Kind::none);
  EXPECT_EQ(kind_with([](Likeness& l) { l.area = 0.01; }), Kind::duplication) << "some of the area is shared";
}

TEST(Kinds, AreSeparateWorkOnlyWithoutACommonParty) {
  EXPECT_EQ(kind_with([](Likeness& l) { l.area = 0, l.partners = 0.1; }), Kind::none);
  EXPECT_EQ(kind_with([](Likeness& l) { l.area = 0, l.partners.reset(); }), Kind::same_way_elsewhere);
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.4, l.partners = 0.9; }), Kind::fragmentation);
  EXPECT_EQ(kind_with([](Likeness& l) { l.strength = l.of_part = 0.4, l.partners = 1; }), Kind::none)
      << "one set of parties is not several";
}

TEST(Kinds, OfTextAloneAreOverlapOrTheSameWayElsewhere) {
  const auto words_only = [](double text, std::optional<double> area) {
    Likeness likeness;
    likeness.text = likeness.content = text;
    likeness.area = area;
    likeness.coverage = 1;
    return kind_among_strangers(likeness);
  };
  EXPECT_EQ(words_only(0.45, {}), Kind::overlap);
  EXPECT_EQ(words_only(0.45, 1.0), Kind::overlap);
  EXPECT_EQ(words_only(0.45, 0.0), Kind::same_way_elsewhere);
  EXPECT_EQ(words_only(0.44, {}), Kind::none);
  EXPECT_EQ(words_only(0.44, 0.0), Kind::none);
  EXPECT_EQ(words_only(0.99, {}), Kind::overlap) << "words alone make no duplicate";
  EXPECT_EQ(kind_among_strangers(Likeness{.coverage = 1}), Kind::none) << "nothing is known at all";
}

TEST(Kinds, AreNoneWhereTooLittleIsKnown) {
  EXPECT_EQ(kind_with([](Likeness& l) { l.coverage = 0.29; }), Kind::none);
  EXPECT_EQ(kind_with([](Likeness& l) { l.coverage = 0.3; }), Kind::duplication);
}

/// Two initiatives of Anna, the second from some day on.
Kind kind_after(const std::string& start, const Likeness& likeness, const std::string& other_initiator = "Anna") {
  const Known known({{.name = "a", .initiators = {"Anna"}, .start = "2022-01-01", .end = "2022-12-31"},
                     {.name = "b", .initiators = {other_initiator}, .start = start, .end = "2024-12-31"}});
  const Kind kind = kind_of(known.profiles, likeness, at(0), at(1));
  EXPECT_EQ(kind, kind_of(known.profiles, likeness, at(1), at(0))) << "the order of the two does not matter";
  return kind;
}

TEST(Kinds, AreContinuationWhereItIsDeclared) {
  const Known known({{.name = "a"}, {.name = "b", .continuation = "i00"}, {.name = "c", .continuation = "i99"}});
  EXPECT_EQ(kind_of(known.profiles, very_alike(), at(0), at(1)), Kind::continuation);
  EXPECT_EQ(kind_of(known.profiles, very_alike(), at(1), at(0)), Kind::continuation);
  EXPECT_EQ(kind_of(known.profiles, Likeness{}, at(0), at(1)), Kind::continuation) << "even if nothing else is known";
  EXPECT_EQ(kind_of(known.profiles, very_alike(), at(0), at(2)), Kind::duplication);
}

TEST(Kinds, AreContinuationForOneInitiatorAtAdjacentTimes) {
  EXPECT_EQ(kind_after("2023-01-01", very_alike()), Kind::continuation);
  EXPECT_EQ(kind_after("2023-04-10", very_alike()), Kind::continuation) << "a hundred days later";
  EXPECT_EQ(kind_after("2023-04-11", very_alike()), Kind::duplication) << "a day too late";
  EXPECT_EQ(kind_after("2023-01-01", very_alike(), "Bas"), Kind::duplication) << "somebody else's";
}

TEST(Kinds, AreNoContinuationWhereBothRunBesideEachOther) {
  EXPECT_EQ(kind_after("2022-01-01", very_alike()), Kind::continuation) << "a change of name in the course of a year";
  EXPECT_EQ(kind_after("2021-12-01", very_alike()), Kind::duplication) << "the later one began first";
  const Known known({{.name = "a", .initiators = {"Anna"}, .start = "2020-01-01", .end = "2024-12-31"},
                     {.name = "b", .initiators = {"Anna"}, .start = "2021-01-01", .end = "2025-12-31"},
                     {.name = "c", .initiators = {"Anna"}, .start = "2024-06-01", .end = "2024-12-31"}});
  EXPECT_EQ(kind_of(known.profiles, very_alike(), at(0), at(1)), Kind::duplication) << "four years beside each other";
  EXPECT_EQ(kind_of(known.profiles, very_alike(), at(0), at(2)), Kind::duplication) << "one inside the other";
}

TEST(Kinds, AreContinuationWhereBothShareAYearAtMost) {
  const auto with_start = [](const std::string& start) {
    const Known known({{.name = "a", .initiators = {"Anna"}, .start = "2020-01-01", .end = "2022-12-31"},
                       {.name = "b", .initiators = {"Anna"}, .start = start, .end = "2024-12-31"}});
    return kind_of(known.profiles, very_alike(), at(0), at(1));
  };
  EXPECT_EQ(with_start("2021-12-31"), Kind::continuation);
  EXPECT_EQ(with_start("2021-12-30"), Kind::duplication);
}

TEST(Kinds, AreContinuationOnlyWhereWordsOrContentAreAlike) {
  Likeness likeness = very_alike();
  likeness.content = likeness.strength = likeness.of_part = 0.39, likeness.text = 0.39,
  likeness.activity = likeness.theme = 0;
  EXPECT_EQ(kind_after("2023-01-01", likeness), Kind::none);
  likeness.text = 0.4;
  EXPECT_EQ(kind_after("2023-01-01", likeness), Kind::continuation) << "a rename keeps its words";
  likeness.text.reset(), likeness.content = likeness.strength = likeness.of_part = 0.4;
  EXPECT_EQ(kind_after("2023-01-01", likeness), Kind::continuation);
  likeness.activity.reset();
  EXPECT_EQ(kind_after("2023-01-01", likeness), Kind::none) << "what is done is not known";
}

TEST(Kinds, AreOneInTwoSpellingsWhereNoInitiatorIsKnown) {
  EXPECT_EQ(kind_with([](Likeness& l) { l.text = 0.9, l.partners = 0.5; }), Kind::continuation);
  EXPECT_EQ(kind_with([](Likeness& l) { l.text = 0.89, l.partners = 0.5; }), Kind::duplication);
  EXPECT_EQ(kind_with([](Likeness& l) { l.text = 0.9, l.partners = 0.49; }), Kind::duplication) << "other parties";
  EXPECT_EQ(kind_with([](Likeness& l) { l.text = 0.9, l.partners.reset(); }), Kind::duplication);
  Likeness likeness = very_alike();
  likeness.text = likeness.partners = 1;
  EXPECT_EQ(kind_after("2023-01-01", likeness, "Bas"), Kind::duplication) << "another one began it";
}

TEST(Kinds, AreContinuationForOneInitiatorWhereATimeIsUnknownOnlyByName) {
  const Known known({{.name = "a", .initiators = {"Anna"}, .start = "2022-01-01", .end = "2022-12-31"},
                     {.name = "b", .initiators = {"Anna"}}});
  EXPECT_EQ(kind_of(known.profiles, very_alike(), at(0), at(1)), Kind::duplication) << "alike is not enough then";
  Likeness likeness = very_alike();
  likeness.text = 0.9;
  EXPECT_EQ(kind_of(known.profiles, likeness, at(0), at(1)), Kind::continuation) << "nearly the same name is";
}

TEST(Kinds, HaveAKeyALabelAndAMeaningEach) {
  std::set<std::string_view> keys;
  for (const Kind kind : kKinds) {
    keys.insert(key(kind));
    for (const base::Words& words : {label(kind), meaning(kind)}) EXPECT_FALSE(words.nl.empty() || words.en.empty());
  }
  EXPECT_EQ(keys.size(), std::size(kKinds));
  EXPECT_EQ(key(Kind::same_way_elsewhere), "same_way_elsewhere");
  EXPECT_EQ(label(Kind::none).en, "none");
}

}  // namespace
}  // namespace regioscan::overlaps
