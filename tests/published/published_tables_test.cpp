// Every printed table of the report against what `analyse` writes for the shipped inventory, cell by cell.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/json.hpp"
#include "tests/cli/program.hpp"
#include "tests/published/sheet.hpp"

namespace regioscan {
namespace {

using ::testing::ElementsAre;
using testing::printed;
using testing::Scratch;
using testing::Sheet;

/// The report's word for what is not known, and ours.
std::string our_word(const std::string& word) {
  if (word == "Ongespecificeerd") return "onbekend";
  return word == "Totaal aantal activiteiten" ? "aantal" : word;
}

/// The names of printed and written words that differ in their first letter only ("Laag" and "laag").
std::string same_word(const Sheet& written, const std::string& word) {
  for (const std::string& column : written.columns) {
    if (column == word) return column;
    if (!word.empty() && column.substr(1) == word.substr(1)) return column;
  }
  return word;
}

using Differences = std::set<std::string>;

/// "row/column" of each cell of the printed table that is written otherwise.
Differences differences(const Sheet& expected, const Sheet& written) {
  Differences found;
  for (const std::string& row : expected.rows) {
    for (const std::string& column : expected.columns) {
      const std::string row_word = our_word(row);
      // A column of the unknown is written only where there are any.
      const std::string cell = written.at(row_word, same_word(written, our_word(column)));
      if (cell != expected.at(row, column)) found.insert(row + "/" + column);
    }
  }
  return found;
}

class PublishedTables : public ::testing::Test {
 protected:
  static void analyse(const std::string& inventory, const std::string& output) {
    const testing::Ended ended = testing::regioscan("analyse " + inventory + " -q -o " + output);
    ASSERT_EQ(ended.code, 0) << ended.err;
  }
  static Sheet table(const std::string& output, const std::string& name) {
    return testing::sheet(output + "/tables/" + name + ".csv");
  }
  /// Differences of all printed tables over two dimensions, by name.
  static std::map<std::string, Differences> all_differences(const std::string& output) {
    return {{"fig07 percent",
             differences(printed("fig07_archetype_share_by_province_percent"), table(output, "archetype_by_province"))},
            {"fig07", differences(printed("fig07_archetype_counts_by_province_derived"),
                                  table(output, "archetype_by_province_counts"))},
            {"fig12 percent",
             differences(printed("fig12_maturity_share_by_province_percent"), table(output, "maturity_by_province"))},
            {"fig12", differences(printed("fig12_maturity_counts_by_province_derived"),
                                  table(output, "maturity_by_province_counts"))},
            {"fig19 percent", differences(printed("fig19_reach_class_share_by_province_percent"),
                                          table(output, "reach_class_by_province"))},
            {"fig19", differences(printed("fig19_reach_class_counts_by_province_derived"),
                                  table(output, "reach_class_by_province_counts"))},
            {"fig20 percent", differences(printed("fig20_effort_class_share_by_province_percent"),
                                          table(output, "effort_class_by_province"))},
            {"fig20", differences(printed("fig20_effort_class_counts_by_province_derived"),
                                  table(output, "effort_class_by_province_counts"))}};
  }
};

TEST_F(PublishedTables, OverTwoDimensionsAreReproducedCellByCell) {
  const Scratch scratch;
  analyse("data/regioscan-2023", scratch / "out");
  std::size_t cells = 0;
  for (const auto& [name, found] : all_differences(scratch / "out")) {
    EXPECT_THAT(found, ElementsAre()) << name;
    ++cells;
  }
  EXPECT_EQ(cells, 8U);
}

TEST_F(PublishedTables, OfActivitiesAndReachByArchetypeAreReproduced) {
  const Scratch scratch;
  analyse("data/regioscan-2023", scratch / "out");
  const Sheet activities = table(scratch / "out", "activities_by_archetype"),
              expected = printed("fig06_activities_by_archetype");
  ASSERT_EQ(expected.rows.size(), 12U);
  for (const std::string& row : expected.rows)
    EXPECT_EQ(activities.at(row, "activities"), expected.at(row, "activities")) << row;
  const Sheet reach = testing::sheet(scratch / "out/tables/reach_by_archetype.csv");
  const Sheet registered = printed("fig21_registered_reach_by_archetype"),
              classes = printed("fig04_reach_and_effort_class");
  std::map<std::string, std::string> by_label;
  for (const std::string& row : reach.rows) {
    by_label[reach.at(row, "label")] = reach.at(row, "registered_reach") + "/" + reach.at(row, "reach_class");
  }
  ASSERT_EQ(registered.rows.size(), 12U);
  for (const std::string& row : registered.rows) {
    std::string reach_class = classes.at(row, "reach_class");
    reach_class[0] = static_cast<char>(reach_class[0] - 'A' + 'a');
    EXPECT_EQ(by_label[row], registered.at(row, "registered_reach") + "/" + reach_class) << row;
  }
}

TEST_F(PublishedTables, OfProvidersAreReproducedAndNobodyElseIsInTen) {
  const Scratch scratch;
  analyse("data/regioscan-2023", scratch / "out");
  const Sheet written = table(scratch / "out", "providers"),
              expected = printed("fig16_providers_in_at_least_10_initiatives");
  EXPECT_EQ(written.rows.size(), 18U);
  for (const std::string& row : expected.rows)
    EXPECT_EQ(written.at(row, "initiatives"), expected.at(row, "initiatives")) << row;
  const auto summary = base::parsed_json(base::file_bytes(scratch / "out/summary.json"));
  EXPECT_EQ((*summary)["network"]["initiatives"], 220);
  EXPECT_EQ((*summary)["network"]["activities"], 582);
  EXPECT_EQ((*summary)["measures"]["degree"]["first"][0]["name"], "Rabobank");
  EXPECT_EQ((*summary)["measures"]["degree"]["first"][1]["name"], "Ministerie van EZK");
}

/// A copy of the shipped inventory in which one activity has moved.
void copy_with_a_move(const std::string& to) {
  std::filesystem::copy(std::string(REGIOSCAN_SOURCE_DIR) + "/data/regioscan-2023", to);
  const std::string path = to + "/activities.csv";
  std::string text = base::file_bytes(path);
  const std::string wanted = ",Zeeland,";
  std::size_t row = text.find("\r\n");
  while (row != std::string::npos) {
    const std::size_t end = text.find("\r\n", row + 2);
    const std::string line = text.substr(row, end - row);
    const bool is_it = line.find(wanted) != std::string::npos && line.find(",Kennisplatform,") == std::string::npos &&
                       line.find(",Workshops & kennisevents,") != std::string::npos;
    if (is_it) {
      text.replace(row + line.find(wanted), wanted.size(), ",Utrecht,");
      base::write_file(path, text);
      return;
    }
    row = end;
  }
  FAIL() << "no such activity";
}

TEST_F(PublishedTables, DifferInExactlyTheCellsOfAnActivityThatMoves) {
  const Scratch scratch;
  copy_with_a_move(scratch / "moved");
  analyse(scratch / "moved", scratch / "out");
  std::map<std::string, Differences> found = all_differences(scratch / "out");
  EXPECT_THAT(found["fig07"], ElementsAre("Workshops & kennisevents/Utrecht", "Workshops & kennisevents/Zeeland"));
  for (const auto& [name, cells] : found) {
    EXPECT_FALSE(cells.empty()) << name;
    const bool is_counts = !name.ends_with("percent");
    EXPECT_TRUE(!is_counts || cells.size() == 2) << name << ": its class, its maturity, its kind, in two provinces";
    for (const std::string& cell : cells) {
      EXPECT_TRUE(cell.find("Utrecht") != std::string::npos || cell.find("Zeeland") != std::string::npos)
          << name << cell;
    }
  }
}

TEST_F(PublishedTables, AreAnsweredByCoverageToo) {
  const testing::Ended ended =
      testing::regioscan("coverage data/regioscan-2023 --rows province --columns maturity --share row --format csv");
  ASSERT_EQ(ended.code, 0) << ended.err;
  const Scratch scratch;
  base::write_file(scratch / "table.csv", ended.out);
  EXPECT_THAT(differences(printed("fig12_maturity_share_by_province_percent"), testing::sheet(scratch / "table.csv")),
              ElementsAre());
  const testing::Ended reach =
      testing::regioscan("coverage data/regioscan-2023 --rows archetype --columns province --count reach --format csv");
  base::write_file(scratch / "reach.csv", reach.out);
  EXPECT_EQ(testing::sheet(scratch / "reach.csv").at("totaal", "totaal"), "109339");
}

TEST_F(PublishedTables, OfAProvinceAreItsSelection) {
  const testing::Ended ended = testing::regioscan(
      "coverage data/regioscan-2023 --rows archetype --columns province --where province=Drenthe --format csv");
  ASSERT_EQ(ended.code, 0) << ended.err;
  const Scratch scratch;
  base::write_file(scratch / "table.csv", ended.out);
  EXPECT_EQ(testing::sheet(scratch / "table.csv").at("totaal", "totaal"), "23");
}

}  // namespace
}  // namespace regioscan
