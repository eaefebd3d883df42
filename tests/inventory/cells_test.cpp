#include "inventory/cells.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/random.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;

TEST(Cells, AreGivenBackAsTheyWereAdded) {
  base::Stream chance = base::stream(1, "cells");
  std::vector<std::vector<std::string>> rows;
  Cells cells(3);
  for (std::uint32_t row = 0; row < 20'000; ++row) {
    // A column of one text, one of a few, with empty ones among them, and one in which all differ.
    const std::string few(chance.below(40), 'x');
    rows.push_back({"same", few, "id" + std::to_string(row)});
    cells.add({.file = 7, .row = row + 2}, rows.back());
  }
  cells.finish();
  ASSERT_EQ(cells.size(), rows.size());
  for (const RowId row : cells.rows()) {
    EXPECT_EQ(cells.row(row), rows[row.index()]);
    EXPECT_EQ(cells.text(row, 2), rows[row.index()][2]);
    EXPECT_EQ(cells.source(row).file, 7U);
    EXPECT_EQ(cells.source(row).row, row.index() + 2);
  }
  EXPECT_EQ(cells.texts(0).size(), 1U);
  EXPECT_EQ(cells.texts(1).size(), 40U);
  EXPECT_EQ(cells.texts(2).size(), rows.size());
}

TEST(Cells, CountAnEmptyTextAsAText) {
  Texts texts;
  EXPECT_EQ(texts.add(""), TextId{0});
  EXPECT_EQ(texts.add("a"), TextId{1});
  EXPECT_EQ(texts.add(""), TextId{0});
  EXPECT_EQ(texts[TextId{0}], "");
  EXPECT_EQ(texts[TextId{1}], "a");
}

TEST(Cells, HaveTheSameIdForTheSameTextOfAColumn) {
  Cells cells(2);
  for (const auto& row : std::vector<std::vector<std::string>>{{"a", "b"}, {"b", "b"}, {"a", "a"}}) cells.add({}, row);
  cells.finish();
  EXPECT_EQ(cells.text_id(RowId{0}, 0), cells.text_id(RowId{2}, 0));
  EXPECT_NE(cells.text_id(RowId{0}, 0), cells.text_id(RowId{1}, 0));
  EXPECT_THAT(cells.row(RowId{2}), ElementsAre("a", "a"));
}

}  // namespace
}  // namespace regioscan::inventory
