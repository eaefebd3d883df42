#include "exports/resilience_tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/resilience/examples.hpp"

namespace regioscan::exports {
namespace {

using inventory::Inventory;
using resilience::Outcome;
using ::testing::HasSubstr;
using ::testing::StartsWith;

const std::string kHeader =
    "\xEF\xBB\xBFrank,id,name,separated_pairs,cut_off,white_cells,left_with_nothing,without_actor,participations\r\n";

resilience::Scenario without(std::vector<std::string> words) {
  return {.without = std::move(words), .from = {}, .before = {}};
}

TEST(ResilienceTables, RankActorsByWhatTheyHoldTogether) {
  const Inventory inventory = testing::two_groups();
  const resilience::Situation now = resilience::situation(inventory);
  const std::string csv = actor_losses_csv(resilience::outcome(now, without({"Brug"})), {});
  EXPECT_THAT(csv, StartsWith(kHeader + "1,Brug,Brug,9,3,0,0,0,2\r\n2,Anna,Anna,0,0,0,0,0,2\r\n"));
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 8);
}

TEST(ResilienceTables, HoldTheHeadingAloneWhereNoInitiativesAreRanked) {
  Inventory inventory = testing::two_groups();
  const resilience::Situation now = resilience::situation(inventory);
  EXPECT_EQ(initiative_losses_csv(resilience::outcome(now, without({"Brug"})), {}), kHeader);
  inventory.initiatives[resilience::examples::initiative(inventory, "N2")].end =
      std::chrono::year(2025) / std::chrono::May / 1;
  EXPECT_EQ(initiative_losses_csv(resilience::outcome(now, {}), {}), kHeader + "1,N2,N2,12,3,0,0,0,4\r\n");
}

TEST(ResilienceTables, HoldWhatGoesWhiteWithWhoMadeIt) {
  const Inventory inventory = testing::with_activities();
  const resilience::Situation now = resilience::situation(inventory);
  const std::string csv = white_cells_csv(resilience::outcome(now, without({"N1", "N2"})), {});
  EXPECT_THAT(csv, HasSubstr("row,column,row_label,column_label,records,initiative_ids\r\n"));
  EXPECT_THAT(csv, HasSubstr("scans,drenthe,scans,Drenthe,5,N1|N2\r\n"));
  EXPECT_THAT(csv, HasSubstr("workshops,drenthe,workshops,Drenthe,1,N1\r\n"));
  const Inventory bare = testing::two_groups();
  const resilience::Situation then = resilience::situation(bare);
  const std::string none = white_cells_csv(resilience::outcome(then, without({"N1"})), {});
  EXPECT_EQ(std::count(none.begin(), none.end(), '\n'), 1) << "without activities nothing can go white";
}

TEST(ResilienceTables, KeepNamesInertAndCarryTheBanner) {
  Inventory inventory = testing::small_inventory({{"A", "I"}, {"B", "I"}});
  inventory.about.is_reconstruction = true;
  inventory.actors[inventory::ActorId{0}].name = "=cmd()|' /C calc'!A0\x1b[31m";
  const resilience::Situation now = resilience::situation(inventory);
  const std::string csv =
      actor_losses_csv(resilience::outcome(now, {}),
                       {.language = base::Language::nl, .dialect = CsvDialect::standard, .banner = "Reconstructie"});
  EXPECT_THAT(csv, HasSubstr("'=cmd()"));
  EXPECT_EQ(csv.find('\x1b'), std::string::npos);
  EXPECT_THAT(csv, HasSubstr("participations,Reconstructie\r\n"));
}

TEST(ResilienceResult, SaysThatAReconstructionIsOne) {
  Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  const resilience::Situation now = resilience::situation(inventory);
  const Outcome outcome = resilience::outcome(now, without({"Brug"}));
  const ResilienceResult result = resilience_result(outcome, base::same("alles"), 3);
  EXPECT_THAT(result.headline.nl, StartsWith("In deze reconstructie: Zonder Brug"));
  EXPECT_THAT(result.findings.front().en, StartsWith("In this reconstruction: Without Brug"));
  EXPECT_FALSE(result.banner.empty());
}

TEST(ResilienceResult, NamesADepartureByWordsThatNameItAgain) {
  const Inventory inventory = testing::two_groups();
  const resilience::Situation now = resilience::situation(inventory);
  const Outcome outcome = resilience::outcome(now, without({"Z1", "Brug", "brug"}));
  EXPECT_EQ(keys_of(inventory, outcome.named), "actor:Brug|initiative:Z1");
  EXPECT_EQ(resilience::departure_named(inventory, {"actor:Brug", "initiative:Z1"}), outcome.named);
  EXPECT_EQ(written_date(std::chrono::year(2024) / std::chrono::February / 3), "2024-02-03");
  EXPECT_EQ(written_date(std::nullopt), "");
}

}  // namespace
}  // namespace regioscan::exports
