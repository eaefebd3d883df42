#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/json.hpp"
#include "tests/cli/program.hpp"
#include "tests/real_data.hpp"

namespace regioscan {
namespace {

using testing::Scratch;

class RealData : public testing::OnRealData {
 protected:
  const std::string gr_nl_ =
      "data/mappings/gr_nl.toml --table rows=" REGIOSCAN_REAL_DATA "/gr_nl/opengr_provincies.fixed.csv";
};

TEST_F(RealData, DutchJointArrangementsHaveTheirKnownSizes) {
  const Scratch scratch;
  const testing::Ended ended = testing::regioscan("analyse " + gr_nl_ + " -o " + (scratch / "out"));
  ASSERT_EQ(ended.code, 0) << ended.err;
  const auto summary = base::parsed_json(base::file_bytes(scratch / "out/summary.json"));
  ASSERT_TRUE(summary.has_value());
  EXPECT_EQ((*summary)["network"]["actors"], 605);
  EXPECT_EQ((*summary)["network"]["initiatives"], 464);
  EXPECT_EQ((*summary)["network"]["participations"], 3742);
  EXPECT_EQ((*summary)["network"]["tied_pairs_of_actors"], 14924);
  EXPECT_EQ((*summary)["network"]["connected_parts"], 1);
}

TEST_F(RealData, TheFigureOfDutchJointArrangementsPassesItsCheck) {
  const Scratch scratch;
  const testing::Ended ended =
      testing::regioscan("figure actor-network " + gr_nl_ + " --check -o " + (scratch / "figure.svg"));
  EXPECT_EQ(ended.code, 0) << ended.out << ended.err;
}

TEST_F(RealData, ARegionOrThreadsChangeNothingElse) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("analyse " + gr_nl_ + " --threads 1 -o " + (scratch / "one")).code, 0);
  ASSERT_EQ(testing::regioscan("analyse " + gr_nl_ + " --threads 3 -o " + (scratch / "two")).code, 0);
  EXPECT_EQ(testing::folder_content(scratch / "one"), testing::folder_content(scratch / "two"));
  EXPECT_EQ(testing::regioscan("analyse " + gr_nl_ + " --region Drenthe -o " + (scratch / "drenthe")).code, 0);
}

}  // namespace
}  // namespace regioscan
