#include "proposals/proposal_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::proposals {
namespace {

using inventory::DimensionId;
using inventory::RegionId;
using inventory::ValueId;
using testing::codes;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(ProposalFile, IsReadInTheWordsOfTheInventory) {
  const inventory::Inventory inventory = testing::with_activities();
  const ProposalReading reading = read_proposal(testing::kScansInZeeland, "voorstel.toml", inventory);
  ASSERT_TRUE(reading.proposal.has_value());
  EXPECT_THAT(codes(reading.problems), ElementsAre("new-actor"));
  const Proposal& proposal = *reading.proposal;
  EXPECT_EQ(proposal.name, "Scan Zeeland");
  EXPECT_EQ(proposal.start, inventory::Date(std::chrono::year(2025) / 1 / 1));
  EXPECT_EQ(proposal.end, inventory::Date(std::chrono::year(2026) / 12 / 31)) << "a year ends on its last day";
  ASSERT_EQ(proposal.activities.size(), 1U);
  EXPECT_THAT(proposal.activities[0].values[0], ElementsAre(ValueId{0}));
  EXPECT_THAT(proposal.activities[0].values[1], ElementsAre(ValueId{1}));
  ASSERT_EQ(proposal.partners.size(), 3U);
  EXPECT_EQ(proposal.partners[1].actor.key, "Xan") << "names are compared folded";
  EXPECT_EQ(proposal.partners[1].role, inventory::Role::funder);
  EXPECT_TRUE(proposal.partners[2].is_new);
  EXPECT_EQ(proposal.partners[2].actor.region, RegionId{2});
}

TEST(ProposalFile, CountsAnActivityWhereItsOneRegionIs) {
  const inventory::Inventory inventory = testing::with_activities();
  const auto activity = [&](const std::string& rest) {
    return testing::sound_proposal("name='x'\n" + rest, inventory).activities.at(0);
  };
  EXPECT_EQ(activity("regions=['Zeeland']\n[[activity]]\n").province, RegionId{2});
  EXPECT_THAT(activity("regions=['Zeeland']\n[[activity]]\n").scope, ElementsAre(RegionId{2}));
  EXPECT_EQ(activity("regions=['Zeeland']\n[[activity]]\nscope=['Drenthe']\n").province, RegionId{1});
  EXPECT_FALSE(activity("[[activity]]\nscope=['Drenthe','Zeeland']\n").province.has_value());
  EXPECT_EQ(activity("[[activity]]\nscope=['Drenthe','Zeeland']\nprovince='Drenthe'\n").province, RegionId{1});
}

TEST(ProposalFile, TakesTheRegionsOfItsActivitiesWhereItNamesNone) {
  const Proposal proposal = testing::sound_proposal(
      "name='x'\n[[activity]]\nscope=['Zeeland']\n[[activity]]\nscope=['Drenthe']\n", testing::with_activities());
  EXPECT_THAT(proposal.regions, ElementsAre(RegionId{1}, RegionId{2}));
}

TEST(ProposalFile, TellsAllProblemsAtOnce) {
  const ProposalReading reading = read_proposal(R"(
name = "x"
start = 2026-01-01
end = 2025-01-01
regions = ["Zeelnd"]
[[activity]]
archetype = ["scan", "advice", "workshops"]
sector = "D"
[[partner]]
actor = "Anna"
role = "finacier"
)",
                                                "voorstel.toml", testing::with_activities());
  EXPECT_FALSE(reading.proposal.has_value());
  EXPECT_THAT(codes(reading.problems), ElementsAre("end-before-start", "too-many-values", "unknown-region",
                                                   "unknown-role", "unknown-value", "unknown-value"));
  for (const base::Problem& problem : reading.problems) {
    EXPECT_GT(problem.row, 0U) << problem.code;
    if (problem.code == "unknown-region") {
      EXPECT_THAT(problem.mend.nl, HasSubstr("'Zeeland'"));
    }
    if (problem.code == "unknown-role") {
      EXPECT_THAT(problem.mend.nl, HasSubstr("'financier'"));
    }
  }
}

TEST(ProposalFile, DoesNotChooseBetweenActorsOfOneName) {
  inventory::Inventory inventory = testing::with_activities();
  inventory.actors[inventory::ActorId{1}].name = "Anna";
  const std::string start = "name='x'\n[[activity]]\n[[partner]]\nactor='";
  const ProposalReading reading = read_proposal(start + "ANNA'\n", "voorstel.toml", inventory);
  EXPECT_THAT(codes(reading.problems), ElementsAre("ambiguous-actor"));
  EXPECT_THAT(reading.problems[0].what.nl, HasSubstr("Anna, Bas"));
  EXPECT_EQ(testing::sound_proposal(start + "Bas'\n", inventory).partners[0].actor.key, "Bas") << "its text id";
}

TEST(ProposalFile, CountsANewActorOnceHoweverItIsWritten) {
  const std::string text =
      "name='x'\n[[activity]]\n[[partner]]\nactor='Nieuw bv'\nrole='funder'\n[[partner]]\nactor='nieuw "
      "BV'\nrole='executor'\n"
      "[[partner]]\nactor='Nieuw BV'\nrole='executor'\n";
  const Proposal proposal = testing::sound_proposal(text, testing::with_activities());
  ASSERT_EQ(proposal.partners.size(), 2U);
  EXPECT_EQ(proposal.partners[1].actor.key, "Nieuw bv");
}

TEST(ProposalFile, TakesAValueThatAnOpenDimensionLacksForNew) {
  inventory::Inventory inventory = testing::with_activities();
  inventory.taxonomy.dimensions[DimensionId{1}].open = true;
  inventory.taxonomy.dimensions[DimensionId{1}].many = true;
  const ProposalReading reading =
      read_proposal("name='x'\n[[activity]]\nsector=['blockchain','A','Blockchain']\n[[partner]]\nactor='Anna'\n",
                    "v.toml", inventory);
  ASSERT_TRUE(reading.proposal.has_value());
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_THAT(reading.proposal->new_values[1], ElementsAre("blockchain"));
  EXPECT_THAT(reading.proposal->activities[0].values[1], ElementsAre(ValueId{0}, ValueId{3}));
}

TEST(ProposalFile, NeedsAnActivityButNoPartner) {
  const inventory::Inventory inventory = testing::with_activities();
  EXPECT_THAT(codes(read_proposal("name='x'\n", "v.toml", inventory).problems),
              ElementsAre("no-activity", "no-partner"));
  EXPECT_TRUE(read_proposal("name='x'\n[[activity]]\n", "v.toml", inventory).proposal.has_value());
}

TEST(ProposalFile, SaysThatActivitiesDoNotCountWhereThereAreNone) {
  const ProposalReading reading = read_proposal("name='x'\n[[activity]]\nscope='Zeeland'\n[[partner]]\nactor='Anna'\n",
                                                "v.toml", testing::two_groups());
  ASSERT_TRUE(reading.proposal.has_value());
  EXPECT_THAT(codes(reading.problems), ElementsAre("no-activities-here"));
  EXPECT_THAT(reading.proposal->regions, ElementsAre(RegionId{2}));
}

TEST(ProposalFile, RefusesWhatIsNoText) {
  const inventory::Inventory inventory = testing::with_activities();
  const auto code = [&](const std::string& bytes) {
    return read_proposal(bytes, "v.toml", inventory).problems.at(0).code;
  };
  EXPECT_EQ(code("PK\x03\x04 workbook"), "no-text");
  EXPECT_EQ(code(std::string("name='x'\n\0", 10)), "no-text");
  EXPECT_EQ(code("\xFF\xFEn"), "no-text");
  EXPECT_EQ(code("name = 'caf\xE9'"), "no-text");
  EXPECT_EQ(code(std::string(kLargestProposal + 1, ' ')), "too-large");
  EXPECT_EQ(code("name = " + std::string(100'000, '[')), "bad-toml");
  EXPECT_EQ(code("name = 'x'\nstart ="), "bad-toml");
}

TEST(ProposalFile, TakesLongNamesAndAByteOrderMarkAndNamesControlCharacters) {
  const std::string name(300, 'n');
  const std::string text =
      "\xEF\xBB\xBFname = '" + name + "'\ndescription = \"a\\u0007b\"\n[[activity]]\n[[partner]]\nactor='Anna'\n";
  const ProposalReading reading = read_proposal(text, "v.toml", testing::with_activities());
  ASSERT_TRUE(reading.proposal.has_value());
  EXPECT_EQ(reading.proposal->name, name);
  EXPECT_THAT(codes(reading.problems), ElementsAre("forbidden-characters"));
}

TEST(ProposalFile, SaysThatWhatItTellsOfAKnownActorDoesNotCount) {
  const ProposalReading reading = read_proposal("name='x'\n[[activity]]\n[[partner]]\nactor='Anna'\nregion='Zeeland'\n",
                                                "v.toml", testing::with_activities());
  EXPECT_THAT(codes(reading.problems), ElementsAre("known-actor"));
  EXPECT_FALSE(reading.proposal->partners[0].actor.region.has_value());
}

TEST(ProposalFile, TellsAProposalFromAMapping) {
  EXPECT_TRUE(looks_like_proposal("name='x'\n[[activity]]\nsecter='C'\n")) << "a wrong one is one too";
  EXPECT_FALSE(looks_like_proposal("[inventory]\nname='x'\n[activities]\nfrom='rows'\n"));
  EXPECT_FALSE(looks_like_proposal("id,name\na,[[activity]]\n"));
  EXPECT_FALSE(looks_like_proposal(""));
  EXPECT_FALSE(looks_like_proposal("a = " + std::string(200'000, '[')));
}

}  // namespace
}  // namespace regioscan::proposals
