#include "synth/csv_rows.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace regioscan::synth {
namespace {

TEST(CsvRows, QuoteWhatNeedsItAndGuardAgainstFormulas) {
  CsvRows rows;
  rows.add({"id", "name"});
  rows.add(std::vector<std::string>{"a", "Stichting \"Zo\", en zo"});
  rows.add({"b", "=1+1"});
  EXPECT_EQ(std::move(rows).finished(), "\xEF\xBB\xBFid,name\r\na,\"Stichting \"\"Zo\"\", en zo\"\r\nb,'=1+1\r\n");
}

}  // namespace
}  // namespace regioscan::synth
