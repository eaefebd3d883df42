#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "exports/tables.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;

TEST(TiesCsv, HasEveryPairOnceWithAllWeights) {
  const analysis::Analysis analysis = analysis::analyse(testing::two_groups(), {}, {});
  const std::string csv = ties_csv(analysis, {});
  EXPECT_EQ(static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n')), analysis.actors.tie_count() + 1);
  // Anna and Bas: together in N1 (three actors) and N2 (four): newman 1/2 + 1/3, all of both: jaccard and cosine 1.
  EXPECT_THAT(csv, HasSubstr("\r\nAnna,Bas,Anna,Bas,2,0.833333333,1,1,2\r\n"));
}

TEST(ClustersCsv, CountsTiesInsideAndOutside) {
  const std::string csv = clusters_csv(analysis::analyse(testing::two_groups(), {}, {}), {});
  EXPECT_THAT(csv, HasSubstr("\r\n1,"));
  EXPECT_THAT(csv, HasSubstr(",4,6,3,")) << "the cluster with Brug: four actors, six ties inside, three outside";
  EXPECT_THAT(csv, HasSubstr(",3,3,3,"));
}

TEST(ProblemsCsv, NamesPlaceAndMending) {
  const std::vector<base::Problem> problems{{.severity = base::Severity::warning,
                                             .code = "unknown-region",
                                             .file = "a.csv",
                                             .row = 3,
                                             .column = "Provincie",
                                             .what = {"wat", "what"},
                                             .mend = {"herstel", "mend"},
                                             .times = 2}};
  EXPECT_EQ(problems_csv(problems, {}),
            "\xEF\xBB\xBFseverity,code,file,row,column,times,what,mend\r\nwarning,unknown-region,a.csv,3,Provincie,2,"
            "wat,herstel\r\n");
}

}  // namespace
}  // namespace regioscan::exports
