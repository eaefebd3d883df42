// The statistics of province by archetype, calculated a second time from the tables of the inventory and from nothing
// else.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/json.hpp"
#include "tests/cli/program.hpp"
#include "tests/published/sheet.hpp"

namespace regioscan {
namespace {

struct Counts {
  std::map<std::pair<std::string, std::string>, int> cells;
  std::map<std::string, int> rows, columns;
  int all = 0;
};

/// From the written table of activities: words of the file, no taxonomy, no region tree.
Counts counts_of_file() {
  const testing::Sheet activities =
      testing::sheet(std::string(REGIOSCAN_SOURCE_DIR) + "/data/regioscan-2023/activities.csv");
  Counts counts;
  for (const std::string& row : activities.rows) {
    const std::string kind = activities.at(row, "archetype"), province = activities.at(row, "province");
    ++counts.cells[{kind, province}];
    ++counts.rows[kind];
    ++counts.columns[province];
    ++counts.all;
  }
  return counts;
}

/// P(X = k) as a product of ratios, one draw after the other, without factorials or logarithms.
double chance_of(int all, int rows, int columns, int k) {
  if (k > rows || k > columns || columns - k > all - rows) return 0;
  double chance = 1;
  int black = rows, white = all - rows;
  for (int draw = 0; draw < columns; ++draw) {
    const int left = all - draw;
    if (draw < k) {
      chance *= static_cast<double>(black--) / left * static_cast<double>(columns - draw) / (draw + 1);
    } else {
      chance *= static_cast<double>(white--) / left;
    }
  }
  return chance;
}

TEST(WhiteSpotsJudge, AgreesOnEveryCellOfArchetypeByProvince) {
  const testing::Ended ended =
      testing::regioscan("coverage data/regioscan-2023 --rows archetype --columns province --format json");
  ASSERT_EQ(ended.code, 0) << ended.err;
  const auto json = base::parsed_json(ended.out);
  ASSERT_TRUE(json.has_value());
  const Counts counts = counts_of_file();
  ASSERT_EQ(counts.all, 582);
  const auto& rows = (*json)["rows"]["values"];
  const auto& columns = (*json)["columns"]["values"];
  const auto& cells = (*json)["chance"]["cells"];
  ASSERT_EQ(cells.size(), 144U);
  std::vector<double> low, high;
  double expected_empty = 0, chi_squared = 0;
  for (const auto& cell : cells) {
    const std::string kind = rows[cell["row"].get<std::size_t>()]["label"]["nl"];
    const std::string province = columns[cell["column"].get<std::size_t>()]["label"]["nl"];
    const auto found = counts.cells.find({kind, province});
    const int count = found == counts.cells.end() ? 0 : found->second;
    const int row = counts.rows.at(kind), column = counts.columns.at(province);
    double below = 0, above = 0;
    for (int k = 0; k <= std::min(row, column); ++k) {
      const double chance = chance_of(counts.all, row, column, k);
      if (k <= count) below += chance;
      if (k >= count) above += chance;
    }
    const double expected = static_cast<double>(row) * column / counts.all;
    const double empty = chance_of(counts.all, row, column, 0);
    EXPECT_EQ(cell["count"], count) << kind << province;
    EXPECT_NEAR(cell["expected"].get<double>() / expected, 1, 1e-8);
    EXPECT_NEAR(cell["location_quotient"].get<double>(), count / expected, 1e-8);
    EXPECT_NEAR(cell["p_empty"].get<double>() / empty, 1, 1e-7);
    EXPECT_NEAR(cell["p_low"].get<double>() / below, 1, 1e-7);
    EXPECT_NEAR(cell["p_high"].get<double>() / above, 1, 1e-7);
    if (count == 0) {
      EXPECT_EQ(cell["verdict"], empty < 0.05 ? "surprisingly_empty" : "empty_by_chance");
      EXPECT_NEAR(cell["stays_white"].get<double>(), (1 + expected) / (1 + expected * 400 / 220), 1e-8);
    }
    low.push_back(below);
    high.push_back(above);
    expected_empty += empty;
    chi_squared += (count - expected) * (count - expected) / expected;
  }
  // Benjamini–Hochberg by its definition: the smallest p·m/rank of all p that are not smaller.
  const auto q_value = [](const std::vector<double>& p, double own) {
    double smallest = 1;
    for (const double other : p) {
      if (other < own) continue;
      const auto rank = std::count_if(p.begin(), p.end(), [&](double each) { return each <= other; });
      smallest = std::min(smallest, other * static_cast<double>(p.size()) / static_cast<double>(rank));
    }
    return smallest;
  };
  for (std::size_t at = 0; at < cells.size(); ++at) {
    EXPECT_NEAR(cells[at]["q_low"].get<double>(), q_value(low, low[at]), 1e-7);
    EXPECT_NEAR(cells[at]["q_high"].get<double>(), q_value(high, high[at]), 1e-7);
  }
  const auto& chance = (*json)["chance"];
  EXPECT_NEAR(chance["empty_by_chance"].get<double>(), expected_empty, 1e-6);
  EXPECT_NEAR(chance["association"]["chi_squared"].get<double>(), chi_squared, 1e-5);
  EXPECT_EQ(chance["association"]["degrees_of_freedom"], 121);
  EXPECT_NEAR(chance["association"]["cramers_v"].get<double>(), std::sqrt(chi_squared / (582.0 * 11)), 1e-8);
}

}  // namespace
}  // namespace regioscan
