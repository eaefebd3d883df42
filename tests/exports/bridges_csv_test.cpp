#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "exports/tables.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;

auto lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

/// A row of six in Drenthe.
analysis::Analysis row() {
  return analysis::analyse(testing::small_inventory({{"A", "N1"},
                                                     {"B", "N1"},
                                                     {"B", "N2"},
                                                     {"C", "N2"},
                                                     {"C", "N3"},
                                                     {"D", "N3"},
                                                     {"D", "N4"},
                                                     {"E", "N4"},
                                                     {"E", "N5"},
                                                     {"F", "N5"}}),
                           {}, {});
}

TEST(ShortcutsCsv, HasARowForEachActorWithItsBestNewPartner) {
  const std::string csv = shortcuts_csv(row(), {});
  EXPECT_THAT(csv, HasSubstr("actor,partner,actor_name,partner_name,steps_apart,gain,gain_of_others,pairs_nearer,"));
  EXPECT_EQ(lines(csv), 1 + 6);
  // Of A to F, B and E are three steps apart: A and F come to three from five, A–E and B–F to two from four.
  EXPECT_THAT(csv, HasSubstr("B,E,B,E,3,"));
  EXPECT_THAT(csv, HasSubstr("beide actief in Drenthe (2 en 2 initiatieven)"));
  EXPECT_THAT(shortcuts_csv(row(), {.language = base::Language::en}), HasSubstr("both active in Drenthe"));
}

TEST(ClusterBridgesCsv, HasARowForEachActorThatJoinsTwoClusters) {
  const analysis::Analysis analysis = analysis::analyse(testing::two_groups(), {}, {});
  ASSERT_EQ(analysis.cluster_bridges.size(), 1U);
  const std::string csv = cluster_bridges_csv(analysis, {});
  EXPECT_EQ(lines(csv), 1 + static_cast<std::ptrdiff_t>(analysis.cluster_bridges[0].actors.size()));
  EXPECT_THAT(csv, HasSubstr(",1,Brug,Brug,"));
  EXPECT_THAT(
      csv,
      HasSubstr(
          "doet mee in 1 van 1 gezamenlijk initiatief; 1 daarvan verbindt de twee clusters alleen door deze actor"));
  EXPECT_THAT(cluster_bridges_csv(analysis, {.language = base::Language::en}), HasSubstr("1 of 1 joint initiative;"));
}

TEST(BridgesCsv, OfNobodyHaveAHeadingOnly) {
  const analysis::Analysis nobody = analysis::analyse(testing::small_inventory({}), {}, {});
  EXPECT_EQ(lines(shortcuts_csv(nobody, {})), 1);
  EXPECT_EQ(lines(cluster_bridges_csv(nobody, {})), 1);
}

}  // namespace
}  // namespace regioscan::exports
