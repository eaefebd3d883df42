#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exports/tables.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(ActorsCsv, BeginsWithTheColumnsThatOthersRelyOn) {
  const std::string csv = actors_csv(analysis::analyse(testing::two_groups(), {}, {}), {});
  EXPECT_THAT(
      csv,
      StartsWith("\xEF\xBB\xBFid,name,type,region,initiatives,degree,strength_newman,betweenness,harmonic,eigenvector,"
                 "pagerank,cluster,articulation"));
  EXPECT_THAT(csv, HasSubstr("\r\nBrug,Brug,,,2,6,2,"))
      << "two initiatives, six partners, both initiatives have company";
}

TEST(ActorsCsv, HasEveryMeasureOfActorsAndEveryLabelUnderItsKey) {
  const std::string csv = actors_csv(analysis::analyse(testing::two_groups(), {}, {}), {});
  const std::string header = csv.substr(0, csv.find('\r')) + ",";
  for (const measures::Measure& measure : measures::all_measures()) {
    EXPECT_THAT(header, HasSubstr("," + measure.key + ","));
  }
  for (const measures::Label& label : measures::all_labels()) EXPECT_THAT(header, HasSubstr("," + label.key + ","));
  EXPECT_THAT(csv, HasSubstr(",peripheral,")) << "Brug works half in each of two clusters";
}

TEST(ActorsCsv, KeepsNotesAndContactsOut) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.actors[inventory::ActorId{0}].contact = "geheim@example.org";
  inventory.actors[inventory::ActorId{0}].note = "geheime notitie";
  const std::string csv = actors_csv(analysis::analyse(inventory, {}, {}), {});
  EXPECT_EQ(csv.find("geheim"), std::string::npos);
}

TEST(InitiativesCsv, HasARowPerInitiative) {
  const std::string csv = initiatives_csv(analysis::analyse(testing::two_groups(), {}, {}), {});
  EXPECT_THAT(csv, HasSubstr("\r\nN2,N2,Drenthe,,,0,4,2,")) << "four actors; shares some with two other initiatives";
}

}  // namespace
}  // namespace regioscan::exports
