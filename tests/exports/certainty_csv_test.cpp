#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "exports/tables.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;

constexpr analysis::CertaintySettings kFew{.chance_networks = 9, .group_runs = 5, .rank_draws = 20};

auto lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

analysis::Analysis analysed() {
  inventory::Inventory inventory = testing::two_groups();
  inventory.about.estimated_initiatives = 8;
  return analysis::analyse(inventory, {}, {.certainty = kFew});
}

TEST(RankRangesCsv, HasARowForEachActorMeasureAndThingLeftOut) {
  const std::string csv = rank_ranges_csv(analysed(), {});
  EXPECT_THAT(csv, HasSubstr("actor,name,measure,left_out,share,rank,low,high,draws"));
  EXPECT_EQ(lines(csv), 1 + 7 * 6 * (3 + 3 + 1))
      << "seven actors, six measures, two things at three shares, the unseen";
  EXPECT_THAT(csv, HasSubstr("\r\nBrug,Brug,degree,initiatives,0.1,1,1,"));
  EXPECT_THAT(csv, HasSubstr("\r\nBrug,Brug,degree,unseen,0.5,1,"));
}

TEST(ClusterCertaintyCsv, HasARowForEachActor) {
  const analysis::Analysis analysis = analysed();
  const std::string csv = cluster_certainty_csv(analysis, {});
  EXPECT_THAT(csv, HasSubstr("actor,name,two_mode_cluster,consensus_cluster,stability,cluster"));
  EXPECT_EQ(lines(csv), 1 + 7);
  EXPECT_THAT(csv, HasSubstr("\r\nXan,Xan,"));
}

TEST(CertaintyCsv, IsWrittenOnlyWhereItWasAskedFor) {
  const analysis::Analysis plain = analysis::analyse(testing::two_groups(), {}, {}), asked = analysed();
  EXPECT_EQ(lines(rank_ranges_csv(plain, {})), 1);
  EXPECT_EQ(lines(cluster_certainty_csv(plain, {})), 1);
  EXPECT_EQ(tables_of(plain).size() + 2, tables_of(asked).size());
}

}  // namespace
}  // namespace regioscan::exports
