// docs/southern-women.md says what the program says: its commands are run, its tables compared cell by cell, and every
// number in its sentences made anew.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <set>

#include "tests/cli/program.hpp"
#include "tests/published/southern_women.hpp"

namespace regioscan {
namespace {

using testing::DocPage;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Records;
using ::testing::SizeIs;

const std::string kDocs = std::string(REGIOSCAN_SOURCE_DIR) + "/docs/";

class SouthernWomenPage : public ::testing::Test {
 protected:
  /// Runs all commands of the page once, each into a folder of ours instead of the reader's.
  static void SetUpTestSuite() {
    found_ = std::make_unique<testing::WomenResults>();
    text_ = base::file_bytes(kDocs + "southern-women.md");
    for (const std::string& command : testing::doc_page(text_).commands) {
      const std::size_t at = command.rfind(" -o ") + 4;
      const std::string name = std::filesystem::path(command.substr(at)).filename().string();
      const testing::Ended ended = testing::regioscan(command.substr(0, at) + found_->file(name));
      EXPECT_EQ(ended.code, 0) << command << ": " << ended.err;
    }
  }
  static void TearDownTestSuite() { found_.reset(); }

  /// All that is wrong in a text for this page.
  [[nodiscard]] static std::vector<std::string> complaints(const std::string& text) {
    const DocPage page = testing::doc_page(text);
    std::vector<std::string> expected = testing::sentences_on_women(*found_);
    const std::vector<std::string> events = names_of_events(page.prose);
    expected.insert(expected.end(), events.begin(), events.end());
    std::vector<std::string> all = testing::unfounded(page.prose, expected);
    for (const auto& [file, cells] : page.tables) {
      const std::vector<std::string> more = testing::wrong_cells(found_->file(""), file, cells);
      all.insert(all.end(), more.begin(), more.end());
    }
    return all;
  }
  /// "E8" and the like, which are names and no numbers: as often as they stand there.
  [[nodiscard]] static std::vector<std::string> names_of_events(const std::string& prose) {
    std::vector<std::string> names;
    const std::regex event("\\bE(\\d+)\\b");
    for (std::sregex_iterator at(prose.begin(), prose.end(), event), end; at != end; ++at) {
      if (std::stoi(at->str(1)) <= 14) names.push_back(at->str());
    }
    std::sort(names.begin(), names.end(), std::greater<>());  // E11 before E1
    return names;
  }
  /// Who came to an event, by name.
  [[nodiscard]] static std::set<std::string> who_came_to(const std::string& event) {
    const std::string file = std::string(REGIOSCAN_SOURCE_DIR) + "/data/southern-women/participations.csv";
    const inventory::Sheet read = inventory::read_csv(base::file_bytes(file), file, 0);
    std::set<std::string> women;
    for (const inventory::RowId row : read.rows.rows()) {
      if (read.rows.text(row, 1) == event) women.emplace(read.rows.text(row, 0));
    }
    return women;
  }

  static inline std::unique_ptr<testing::WomenResults> found_;
  static inline std::string text_;
};

TEST_F(SouthernWomenPage, SaysWhatTheProgramSays) {
  EXPECT_THAT(complaints(text_), IsEmpty());
  const DocPage page = testing::doc_page(text_);
  EXPECT_THAT(page.tables, SizeIs(4)) << "tables of which each cell is compared";
  EXPECT_THAT(page.commands, SizeIs(6));
}

TEST_F(SouthernWomenPage, IsFoundOutWhereItSaysAnotherNumber) {
  const auto with = [&](const std::string& right, const std::string& wrong) {
    std::string text = text_;
    const std::size_t at = text.find(right);
    EXPECT_NE(at, std::string::npos) << right;
    return complaints(text.replace(at, right.size(), wrong));
  };
  EXPECT_THAT(with("| 0.113 |", "| 0.114 |"),
              ElementsAre("result/actors.csv: betweenness of Nora is 0.113, not 0.114"));
  EXPECT_THAT(with("| 0.033 |", "| 0.034 |"),
              ElementsAre("fdsm/backbone.csv: p_more of Evelyn, Theresa is 0.033, not 0.034"));
  EXPECT_THAT(with("women 139 met", "women 138 met"), SizeIs(3)) << "the sentence lacks, two numbers are left";
  EXPECT_THAT(with("What to take along", "What to take along in 1937"), SizeIs(1));
}

TEST_F(SouthernWomenPage, SaysWhoIsFirstAsTheProgramDoes) {
  const auto first = [&](const std::string& measure, std::size_t count) {
    std::vector<std::string> names = found_->order(measure);
    names.resize(count);
    return names;
  };
  EXPECT_THAT(first("initiatives", 3), ElementsAre("Evelyn", "Nora", "Theresa"));
  EXPECT_THAT(first("two_mode_closeness", 3), ElementsAre("Evelyn", "Nora", "Theresa"));
  EXPECT_THAT(first("betweenness", 1), ElementsAre("Nora"));
  EXPECT_THAT(first("eigenvector", 5), ElementsAre("Evelyn", "Theresa", "Laura", "Brenda", "Nora"));
  EXPECT_THAT(first("pagerank", 3), ElementsAre("Nora", "Theresa", "Evelyn"));
  EXPECT_THAT(first("participation_clusters", 5), ElementsAre("Dorothy", "Verne", "Helen", "Pearl", "Sylvia"));
  EXPECT_LT(found_->value("Nora", "pagerank") - found_->value("Evelyn", "pagerank"), 0.004);
  EXPECT_GE(found_->value(found_->order("local_clustering").back(), "local_clustering"), 0.89);
  EXPECT_EQ(found_->order("constraint").back(), "Dorothy");
  EXPECT_THAT(found_->table("result/brokerage.csv"), IsEmpty());
  const auto ties = found_->table("fdsm/backbone.csv");
  std::vector<std::pair<double, std::string>> surest;
  for (const auto& [pair, cells] : ties) surest.emplace_back(testing::number(cells.at("p_more")), pair);
  std::sort(surest.begin(), surest.end());
  const testing::PageTable shown = testing::doc_page(text_).tables.at(2).second;
  for (std::size_t row = 1; row < shown.size(); ++row) EXPECT_EQ(shown[row].front(), surest[row - 1].second);
}

TEST_F(SouthernWomenPage, SaysWhoCameWhereAsTheTableDoes) {
  std::set<std::string> large = who_came_to("E08");
  large.merge(who_came_to("E09"));
  EXPECT_EQ(large.size(), 17U);
  EXPECT_FALSE(large.contains("Charlotte"));
  EXPECT_FALSE(who_came_to("E08").contains("Nora"));
  const Records women = found_->table("result/actors.csv");
  std::vector<std::string> at_the_sixth;
  for (const std::string& name : who_came_to("E06")) {
    if (women.at(name).at("cluster") == women.at("Nora").at("cluster")) at_the_sixth.push_back(name);
  }
  EXPECT_THAT(at_the_sixth, ElementsAre("Nora"));
  std::set<std::string> both;
  for (const char* small : {"E10", "E12", "E13", "E14"}) {
    for (const std::string& name : who_came_to(small)) {
      if (who_came_to("E11").contains(name)) both.insert(name);
    }
  }
  EXPECT_THAT(both, ElementsAre("Helen", "Nora"));
}

TEST_F(SouthernWomenPage, ShowsPicturesThatAreThere) {
  const std::regex picture("!\\[[^\\]]+\\]\\(([^)]+)\\)");
  std::size_t pictures = 0;
  for (std::sregex_iterator at(text_.begin(), text_.end(), picture), end; at != end; ++at, ++pictures)
    EXPECT_TRUE(std::filesystem::exists(kDocs + at->str(1))) << at->str(1);
  EXPECT_EQ(pictures, 2U);
}

}  // namespace
}  // namespace regioscan
