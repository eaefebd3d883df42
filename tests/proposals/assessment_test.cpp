#include "proposals/assessment.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "inventory/selection.hpp"
#include "proposals/findings.hpp"
#include "tests/proposals/sample_proposals.hpp"

namespace regioscan::proposals {
namespace {

using inventory::Inventory;

Assessment assessed(const std::string& text, const Inventory& inventory, Settings settings = {}) {
  return assess(inventory, testing::sound_proposal(text, inventory), settings);
}

/// What N2 does, in the same words and place.
constexpr const char* kAsN2 =
    "name='Net als "
    "N2'\nregions='Drenthe'\n[[activity]]\narchetype='scans'\nsector='A'\n[[activity]]\narchetype='scans'\n"
    "sector='C'\n[[partner]]\nactor='Xan'\n";

TEST(Assessment, FindsADuplicateAndTellsToJoinIt) {
  const Assessment got = assessed(kAsN2, testing::with_activities());
  EXPECT_EQ(got.judged.judgement, Judgement::join);
  ASSERT_TRUE(got.judged.near.has_value());
  EXPECT_EQ(got.inventory.initiatives[got.near[*got.judged.near].initiative].key, "N2");
}

TEST(Assessment, FindsTheWhiteSpotThatIsFilled) {
  const Assessment got = assessed(testing::kScansInZeeland, testing::with_activities());
  EXPECT_EQ(got.judged.judgement, Judgement::white_spot);
  EXPECT_EQ(headline(got).nl, "Vult een witte vlek: scans × Zeeland");
}

TEST(Assessment, ComparesWithEveryInitiativeOnceAndNotWithItself) {
  const Assessment got = assessed(kAsN2, testing::with_activities());
  std::set<inventory::InitiativeId> met;
  for (const NearInitiative& near : got.near) EXPECT_TRUE(met.insert(near.initiative).second);
  EXPECT_EQ(met.size(), got.inventory.initiatives.size());
  std::size_t counted = 0;
  for (const auto& [kind, count] : got.kinds) counted += count;
  EXPECT_EQ(counted, got.inventory.initiatives.size());
}

TEST(Assessment, PutsWhatMattersForTheJudgementFirst) {
  const Assessment got = assessed(kAsN2, testing::with_activities());
  for (std::size_t at = 1; at < got.near.size(); ++at) {
    const NearInitiative &before = got.near[at - 1], &after = got.near[at];
    EXPECT_LE(order(before.kind), order(after.kind));
    if (order(before.kind) == order(after.kind)) {
      EXPECT_GE(before.likeness.similarity, after.likeness.similarity);
    }
  }
}

TEST(Assessment, InvitesThoseWhoAreThereAndNotPartners) {
  const Assessment got = assessed(kAsN2, testing::with_activities());
  ASSERT_FALSE(got.invitations.empty());
  for (const Invitation& invitation : got.invitations) {
    EXPECT_NE(got.inventory.actors[invitation.actor].key, "Xan");
  }
  std::set<std::string> names;
  for (const Invitation& invitation : got.invitations) names.insert(got.inventory.actors[invitation.actor].key);
  EXPECT_TRUE(names.contains("Anna"));
}

TEST(Assessment, ListsNoMoreThanWasAskedForAndCountsAll) {
  const Assessment all = assessed(kAsN2, testing::with_activities());
  const Assessment few = assessed(kAsN2, testing::with_activities(), {.most = 1});
  EXPECT_EQ(few.near.size(), 1U);
  EXPECT_EQ(few.invitations.size(), 1U);
  EXPECT_EQ(few.kinds, all.kinds);
  EXPECT_EQ(few.judged.judgement, all.judged.judgement);
  EXPECT_EQ(all.not_invited, all.invitations.size());
  EXPECT_GE(few.not_invited, 3U) << "those in N2 itself at least";
}

TEST(Assessment, OfAnEmptyInventoryIsNewGround) {
  Inventory inventory = testing::small_inventory({});
  const Assessment got = assessed("name='x'\n[[partner]]\nactor='Nieuw'\n", inventory);
  EXPECT_EQ(got.judged.judgement, Judgement::new_ground);
  EXPECT_TRUE(got.near.empty());
  EXPECT_EQ(reasons(got).front().nl, "Er is geen enkel initiatief om mee te vergelijken.");
}

TEST(Assessment, WorksWithoutActivities) {
  const Assessment got =
      assessed("name='N1 bis'\nregions='Drenthe'\n[[partner]]\nactor='Anna'\n", testing::two_groups());
  EXPECT_EQ(got.near.size(), 4U);
  EXPECT_TRUE(got.cells.cells.empty());
}

TEST(Assessment, TakesAPartnerOutsideTheSelectionForNewToIt) {
  const Inventory whole = testing::with_activities();
  const Proposal proposal = testing::sound_proposal(testing::kScansInZeeland, whole);
  const Assessment got =
      assess(inventory::selected(whole, {.roles = {}, .regions = {"Zeeland"}, .where = {}}), proposal, {});
  EXPECT_THAT(got.network.new_actors, ::testing::ElementsAre("Anna", "Nieuw"));
}

}  // namespace
}  // namespace regioscan::proposals
