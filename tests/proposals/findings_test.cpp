#include "proposals/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::proposals {
namespace {

using overlaps::Kind;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Assessment sample(bool is_reconstruction = false) {
  inventory::Inventory inventory = testing::with_activities();
  inventory.about.is_reconstruction = is_reconstruction;
  return assess(inventory, testing::sound_proposal(testing::kScansInZeeland, inventory), {});
}

/// The sample as if its nearest initiative were of this kind, and `count` initiatives in all.
Assessment sample_of(Kind kind, std::size_t count) {
  Assessment assessment = sample();
  for (TouchedCell& cell : assessment.cells.cells) cell.verdict = coverage::Verdict::as_expected;
  assessment.near.front().kind = kind;
  assessment.near.front().likeness.similarity = 0.625;
  assessment.kinds = {{Kind::none, 4 - count}};
  assessment.kinds[kind] += count;
  assessment.judged = judged(assessment.near, assessment.cells);
  return assessment;
}

TEST(Findings, EveryGroupSpeaksBothLanguagesInWholeSentences) {
  for (const FindingGroup& group : all_findings(sample(), 10)) {
    EXPECT_FALSE(group.heading.nl.empty() || group.heading.en.empty());
    EXPECT_FALSE(group.sentences.empty()) << group.heading.en;
    for (const base::Words& sentence : group.sentences) {
      EXPECT_TRUE(sentence.nl.ends_with(".")) << sentence.nl;
      EXPECT_TRUE(sentence.en.ends_with(".")) << sentence.en;
      EXPECT_NE(sentence.nl, sentence.en);
    }
  }
}

TEST(Findings, HeadlineSaysWhatToDoWithWhom) {
  const std::string name = sample().inventory.initiatives[sample().near.front().initiative].name;
  EXPECT_EQ(headline(sample_of(Kind::duplication, 1)).nl, "Sluit aan bij '" + name + "'");
  EXPECT_EQ(headline(sample_of(Kind::overlap, 1)).nl, "Lijkt op '" + name + "': stem af");
  EXPECT_EQ(headline(sample_of(Kind::none, 0)).en, "New, few points of contact");
  EXPECT_EQ(headline(sample()).en, "Fills a white spot: scans × Zeeland");
}

TEST(Findings, ReasonsNameTheInitiativeHowMuchItIsAlikeAndWhoBeganIt) {
  Assessment assessment = sample_of(Kind::duplication, 1);
  for (inventory::Participation& own : assessment.inventory.participations) own.role = inventory::Role::initiator;
  const std::vector<base::Words> why = reasons(assessment);
  EXPECT_THAT(why[0].nl, HasSubstr("mogelijk dubbel, gelijkenis 0,27"));
  EXPECT_THAT(why[0].en, HasSubstr("likeness 0.27"));
  EXPECT_THAT(why[1].nl, StartsWith("Dat is: hetzelfde"));
  bool names_initiators = false;
  for (const base::Words& sentence : why) names_initiators |= sentence.nl.starts_with("Wie daar het initiatief nam: ");
  EXPECT_TRUE(names_initiators);
}

TEST(Findings, ReasonsSayWhatIsNotKnown) {
  Assessment assessment = sample_of(Kind::duplication, 1);
  assessment.near.front().likeness.period.reset();
  std::string all;
  for (const base::Words& sentence : reasons(assessment)) all += sentence.nl;
  EXPECT_THAT(all, HasSubstr("Of zij in dezelfde tijd werken, is niet bekend."));
}

TEST(Findings, CountOneAndManyRight) {
  EXPECT_THAT(near_findings(sample_of(Kind::overlap, 1), 0)[0].nl,
              HasSubstr("raakt er 1 aan dit voorstel: 1 overlap."));
  EXPECT_THAT(near_findings(sample_of(Kind::overlap, 2), 0)[0].nl,
              HasSubstr("raken er 2 aan dit voorstel: 2 overlap."));
  EXPECT_THAT(near_findings(sample_of(Kind::overlap, 1), 0)[0].en, HasSubstr("1 touches on"));
  EXPECT_EQ(near_findings(sample_of(Kind::none, 0), 0)[0].nl, "Geen van de 4 initiatieven lijkt er genoeg op.");
  Assessment nothing = sample_of(Kind::none, 0);
  nothing.near.front().likeness.strength = 0;
  EXPECT_EQ(near_findings(nothing, 5).size(), 1U) << "what has nothing in common is not named";
  std::string others;
  for (const base::Words& sentence : reasons(sample_of(Kind::overlap, 2))) others += sentence.nl;
  EXPECT_THAT(others, HasSubstr("Voor 1 ander initiatief geldt hetzelfde; het staat onder"));
}

TEST(Findings, InvitationsNameTheInitiativeAndTheRole) {
  Assessment assessment = sample_of(Kind::overlap, 1);
  assessment.invitations = {
      {.actor = inventory::ActorId{0},
       .strength = 0.5,
       .involvements = {{.initiative = inventory::InitiativeId{1}, .roles = {inventory::Role::funder}}}}};
  assessment.not_invited = 1;
  const auto found = invitation_findings(assessment, 5);
  EXPECT_EQ(found[0].nl, "1 actor is actief in nabije initiatieven en doet niet mee.");
  EXPECT_EQ(found[1].nl, "Anna: in 1 nabij initiatief, 'N2' (financier).");
  assessment.invitations.clear();
  EXPECT_THAT(invitation_findings(assessment, 5)[0].en, HasSubstr("Nobody"));
}

TEST(Findings, OfAReconstructionSaySoInEveryGroup) {
  for (const FindingGroup& group : all_findings(sample(true), 5)) {
    if (group.heading.en == "What this does not say") continue;
    EXPECT_THAT(group.sentences.front().nl, StartsWith("In deze reconstructie: ")) << group.heading.en;
  }
}

TEST(Findings, RolesThatAreNotKnownAreSaidToBe) {
  EXPECT_EQ(roles_in_words({inventory::Role::unknown}).nl, "rol onbekend");
  EXPECT_EQ(roles_in_words({inventory::Role::initiator, inventory::Role::funder}).nl, "initiatiefnemer en financier");
}

TEST(Findings, CaveatsCountWhatIsTooLittleKnown) {
  Assessment assessment = sample();
  assessment.little_known = 1;
  EXPECT_THAT(caveats(assessment)[0].nl,
              HasSubstr("Van 1 van de 4 initiatieven, of van het voorstel, is te weinig ingevuld om te zeggen of het erop lijkt."));
  assessment.little_known = 0;
  EXPECT_EQ(caveats(assessment).size(), 2U);
}

}  // namespace
}  // namespace regioscan::proposals
