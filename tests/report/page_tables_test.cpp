#include "report/page_tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/small_inventory.hpp"

namespace regioscan::report {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(ActorTable, PutsTheRestBehindOneClick) {
  std::vector<std::pair<std::string, std::string>> crowd;
  for (int i = 0; i < 40; ++i) crowd.emplace_back("actor " + std::to_string(i), "N1");
  const std::string html = actor_table(analysis::analyse(testing::small_inventory(crowd), {}, {}), base::Language::nl);
  EXPECT_THAT(html, HasSubstr("<summary>De andere 25 actoren</summary>"));
  EXPECT_THAT(actor_table(analysis::analyse(testing::two_groups(), {}, {}), base::Language::nl),
              Not(HasSubstr("<details>")));
}

TEST(ClusterTable, NamesRegions) {
  const std::string html = cluster_table(analysis::analyse(testing::two_groups(), {}, {}), base::Language::en);
  EXPECT_THAT(html, HasSubstr("Drenthe 100\u00a0%"));
}

TEST(MeasureTable, HasARowPerMeasureAndPerLabel) {
  const std::string html = measure_table(base::Language::nl);
  for (const measures::Measure& measure : measures::all_measures())
    EXPECT_THAT(html, HasSubstr("<td>" + measure.key + "</td>"));
  for (const measures::Label& label : measures::all_labels())
    EXPECT_THAT(html, HasSubstr("<td>" + label.key + "</td>"));
}

}  // namespace
}  // namespace regioscan::report
