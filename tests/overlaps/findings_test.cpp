// Over 300 lines because each sentence stands in two languages.
#include "overlaps/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/overlaps/hand_made.hpp"

namespace regioscan::overlaps {
namespace {

using base::Words;
using testing::alike;
using testing::at;
using testing::decision;
using testing::Draft;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Known;
using testing::of_pairs;
using testing::pair;
using ::testing::UnorderedElementsAre;

DecisionReading decided(std::vector<Decision> decisions, std::size_t elsewhere = 0) {
  return {.decisions = std::move(decisions), .elsewhere = elsewhere, .problems = {}};
}

TEST(Overlaps, HoldAReasonForEachPairWhateverTheThreads) {
  const Known known(alike(6));
  const Overlaps one = overlaps(known.profiles, {}, 1), other = overlaps(known.profiles, {}, 5);
  ASSERT_EQ(one.judged.scan.pairs.size(), 15U);
  EXPECT_EQ(one.reasons, other.reasons);
  for (std::size_t place = 0; place < 15; ++place) {
    EXPECT_EQ(one.reasons[place],
              reason(known.profiles, Connections(known.profiles.graph), one.judged.scan.pairs[place]));
  }
  ASSERT_EQ(one.families.size(), 1U);
  EXPECT_EQ(one.families[0].members.size(), 6U);
  EXPECT_FALSE(one.circles.empty());
}

TEST(Headline, CountsInBothLanguagesAndNumbers) {
  const Known known(alike(4));
  const auto headline_of = [&](std::vector<Pair> pairs) { return headline(of_pairs(known, std::move(pairs))); };
  EXPECT_EQ(headline_of({}), (Words{"Geen twee initiatieven overlappen elkaar", "No two initiatives overlap"}));
  EXPECT_EQ(headline_of({pair(0, 1, Kind::fragmentation, 0.4, 0.0)}).en, "No two initiatives overlap");
  EXPECT_EQ(headline_of({pair(0, 1, Kind::duplication, 0.9, 0.0)}),
            (Words{"1 paar initiatieven is mogelijk dubbel; de twee hebben geen partij gemeen",
                   "1 pair of initiatives is possibly a duplicate; the two have no party in common"}));
  EXPECT_EQ(headline_of({pair(0, 1, Kind::overlap, 0.9, 0.5)}),
            (Words{"1 paar initiatieven overlapt", "1 pair of initiatives overlaps"}));
  EXPECT_EQ(headline_of({pair(0, 1, Kind::duplication, 0.9, 0.0), pair(0, 2, Kind::duplication, 0.9, 0.0),
                         pair(0, 3, Kind::overlap, 0.8, 0.5)}),
            (Words{"2 paren initiatieven zijn mogelijk dubbel en 1 paar overlapt; 2 daarvan hebben geen partij gemeen",
                   "2 pairs of initiatives are possibly duplicates and 1 pair overlaps; 2 of these have no party in "
                   "common"}));
  EXPECT_EQ(headline_of({pair(0, 1, Kind::overlap, 0.9, 0.0), pair(0, 2, Kind::overlap, 0.9, {})}).nl,
            "2 paren initiatieven overlappen; 1 daarvan heeft geen partij gemeen");
}

TEST(Headline, DoesNotCountPartiesWhereNoneAreKnown) {
  std::vector<Draft> drafts = alike(2);
  for (Draft& draft : drafts) draft.actors.clear();
  const Known known(drafts);
  const Overlaps found = overlaps(known.profiles, {});
  EXPECT_EQ(headline(found), (Words{"1 paar initiatieven is mogelijk dubbel; wie eraan deelneemt is niet bekend",
                                    "1 pair of initiatives is possibly a duplicate; who takes part is not known"}));
  EXPECT_THAT(gaps(found), IsEmpty());
}

TEST(Summary, SaysHowManyPairsWereComparedInGoodNumber) {
  const auto first_of = [](std::size_t scored, std::size_t initiatives) {
    const Known known(std::vector<Draft>(initiatives, Draft{.name = "x"}));
    Overlaps found = of_pairs(known, {});
    found.judged.scan.candidates.scored = scored;
    return summary(found).front();
  };
  EXPECT_EQ(first_of(3, 3),
            (Words{"3 initiatieven; alle 3 paren zijn vergeleken.", "3 initiatives; all 3 pairs were compared."}));
  EXPECT_EQ(first_of(1, 2),
            (Words{"2 initiatieven; het ene paar is vergeleken.", "2 initiatives; the one pair was compared."}));
  EXPECT_EQ(first_of(0, 1),
            (Words{"1 initiatief; er is niets te vergelijken.", "1 initiative; there is nothing to compare."}));
  EXPECT_EQ(first_of(0, 0).nl, "0 initiatieven; er is niets te vergelijken.");
  EXPECT_EQ(first_of(1225, 50).nl, "50 initiatieven; alle 1.225 paren zijn vergeleken.");
  EXPECT_EQ(first_of(1225, 50).en, "50 initiatives; all 1,225 pairs were compared.");
}

TEST(Summary, SaysHowCandidatesWereFound) {
  const Known known(alike(2));
  Overlaps found = of_pairs(known, {});
  found.judged.scan.candidates = {.is_every_pair = false, .jaccard = 0.25, .scored = 2, .little_known = 0};
  EXPECT_EQ(summary(found).front(),
            (Words{"4 initiatieven; vergeleken zijn de 2 paren waarvan de kenmerken voor minstens 0,25 samenvallen "
                   "(Jaccard).",
                   "4 initiatives; compared were the 2 pairs whose features coincide for at least 0.25 (Jaccard)."}));
  found.judged.scan.candidates.scored = 1;
  EXPECT_EQ(summary(found).front(),
            (Words{"4 initiatieven; vergeleken is het ene paar waarvan de kenmerken voor minstens 0,25 samenvallen "
                   "(Jaccard).",
                   "4 initiatives; compared was the one pair whose features coincide for at least 0.25 (Jaccard)."}));
  found.judged.scan.candidates.scored = 0;
  EXPECT_EQ(summary(found).front(),
            (Words{"4 initiatieven; van geen twee vallen de kenmerken voor minstens 0,25 samen (Jaccard).",
                   "4 initiatives; of no two the features coincide for at least 0.25 (Jaccard)."}));
}

TEST(Summary, CountsKindsWhatIsLittleKnownAndVerdicts) {
  const Known known(alike(4));
  Overlaps found = of_pairs(known, {pair(0, 1, Kind::duplication, 0.9, 0.0), pair(0, 2, Kind::fragmentation, 0.4, 0.0),
                                    pair(0, 3, Kind::fragmentation, 0.4, 0.0)});
  found.judged.scan.candidates.little_known = 1;
  std::vector<Words> sentences = summary(found);
  ASSERT_EQ(sentences.size(), 4U);
  EXPECT_EQ(sentences[1].nl, label(Kind::duplication).nl + ": 1 paar (" + meaning(Kind::duplication).nl + ").");
  EXPECT_EQ(sentences[2].en, label(Kind::fragmentation).en + ": 2 pairs (" + meaning(Kind::fragmentation).en + ").");
  EXPECT_EQ(sentences[3], (Words{"Van 1 paar is te weinig bekend om er iets van te zeggen.",
                                 "Of 1 pair too little is known to say anything."}));

  found.judged.decided = {{.decision = decision(0, 1, Verdict::overlap), .is_stale = false, .pair = {}}};
  EXPECT_EQ(summary(found).back(), (Words{"1 oordeel is ingelezen.", "1 verdict was read."}));
  found.judged.decided.push_back({.decision = decision(0, 2, Verdict::overlap), .is_stale = true, .pair = {}});
  found.verdicts_elsewhere = 1;
  EXPECT_EQ(
      summary(found).back(),
      (Words{"2 oordelen zijn ingelezen; bij 1 is sindsdien iets veranderd, zodat het opnieuw gevraagd wordt; nog 1 "
             "gaat over initiatieven die hier niet bij zijn.",
             "2 verdicts were read; for 1 something has changed since, so that it is asked again; another 1 is on "
             "initiatives that are not here."}));
  found.judged.decided[0].is_stale = true;
  found.verdicts_elsewhere = 3;
  EXPECT_EQ(
      summary(found).back(),
      (Words{"2 oordelen zijn ingelezen; bij 2 is sindsdien iets veranderd, zodat zij opnieuw gevraagd worden; nog "
             "3 gaan over initiatieven die hier niet bij zijn.",
             "2 verdicts were read; for 2 something has changed since, so that they are asked again; another 3 are "
             "on initiatives that are not here."}));
  found.judged.decided.clear();
  EXPECT_EQ(summary(found).back().nl,
            "0 oordelen zijn ingelezen; nog 3 gaan over initiatieven die hier niet bij zijn.");
}

TEST(Gaps, AreTheLargestFirstAmongKindsThatAskForCoordination) {
  const Known known(alike(4));
  const Overlaps found =
      of_pairs(known, {pair(0, 1, Kind::duplication, 0.9, 0.5), pair(0, 2, Kind::overlap, 0.8, 0.0),
                       pair(0, 3, Kind::same_way_elsewhere, 0.7, 0.0), pair(1, 2, Kind::continuation, 0.9, 0.0),
                       pair(1, 3, Kind::fragmentation, 0.9, 0.0), pair(2, 3, Kind::overlap, 0.9, 1.0),
                       pair(2, 4, Kind::overlap, 0.9, {}), pair(2, 5, Kind::same_content_elsewhere, 0.8, 0.0)});
  EXPECT_THAT(gaps(found), ElementsAre(1, 7, 2, 0)) << "equal ones in the order of likeness";
  EXPECT_THAT(of_kind(found, Kind::overlap), ElementsAre(1, 5, 6));
  EXPECT_THAT(of_kind(found, Kind::none), IsEmpty());
  EXPECT_THAT(to_decide(found), ElementsAre(0, 1, 5, 6)) << "duplicates before overlap";
}

TEST(Gaps, CloseWithAVerdictUntilOneOfTheTwoChanges) {
  const Known known(alike(3));
  const auto with = [&](std::vector<Decision> decisions) {
    return overlaps(known.profiles, decided(std::move(decisions)));
  };
  EXPECT_EQ(gaps(with({})).size(), 3U);
  EXPECT_EQ(to_decide(with({})).size(), 3U);
  const std::string state = States(known.inventory).of("i00", "i01");
  for (const Verdict verdict : kVerdicts) {
    const Overlaps found = with({decision(0, 1, verdict, state)});
    EXPECT_EQ(gaps(found).size(), 2U) << key(verdict);
    EXPECT_EQ(to_decide(found).size(), 2U) << key(verdict);
    EXPECT_EQ(found.judged.scan.pairs.size(), verdict == Verdict::different ? 2U : 3U);
    EXPECT_EQ(found.reasons.size(), found.judged.scan.pairs.size());
    const Overlaps stale = with({decision(0, 1, verdict, "ffffffffffff")});
    EXPECT_EQ(gaps(stale).size(), 3U) << "it comes back";
    EXPECT_EQ(to_decide(stale).size(), 3U);
  }
}

TEST(Overlaps, OfNoneOrOneInitiativeAreEmptyAndStillSaySo) {
  for (const std::vector<Draft>& drafts : {std::vector<Draft>{}, std::vector<Draft>{{.name = "alleen"}}}) {
    const Known known(drafts);
    const Overlaps found = overlaps(known.profiles, {});
    EXPECT_THAT(found.judged.scan.pairs, IsEmpty());
    EXPECT_THAT(found.families, IsEmpty());
    EXPECT_THAT(found.circles, IsEmpty());
    EXPECT_THAT(gaps(found), IsEmpty());
    EXPECT_EQ(headline(found).nl, "Geen twee initiatieven overlappen elkaar");
    EXPECT_EQ(summary(found).size(), 1U);
  }
}

TEST(Overlaps, OfWordsAloneStillFindSome) {
  const Known known({{.name = "digitaal loket"}, {.name = "loket digitaal"}, {.name = "molen"}, {.name = "wiek"}});
  const Overlaps found = overlaps(known.profiles, decided({}, 2));
  EXPECT_EQ(found.verdicts_elsewhere, 2U);
  ASSERT_EQ(found.judged.scan.pairs.size(), 1U);
  EXPECT_EQ(found.judged.scan.pairs[0].kind, Kind::overlap);
  EXPECT_EQ(
      found.reasons[0].nl,
      "Namen en beschrijvingen lijken voor 100 % op elkaar; van minstens een van beide zijn geen partijen bekend.");
}

}  // namespace
}  // namespace regioscan::overlaps
