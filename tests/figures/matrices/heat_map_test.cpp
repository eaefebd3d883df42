#include "figures/matrices/heat_map.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "scene/check.hpp"
#include "scene/colour.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using coverage::CrossTable;
using coverage::Spots;

constexpr scene::Rectangle kFrame{26, 86, 660, 530};

TEST(StepOf, HasTheMiddleForWhatIsExpected) {
  EXPECT_EQ(step_of(0), 0U);
  EXPECT_EQ(step_of(0.49), 0U);
  EXPECT_EQ(step_of(0.5), 1U);
  EXPECT_EQ(step_of(1), 2U);
  EXPECT_EQ(step_of(1.25), 3U);
  EXPECT_EQ(step_of(2), 4U);
  EXPECT_EQ(step_of(100), 4U);
}

TEST(StepColour, IsThePageInTheMiddleAndTellsMoreFromLessForEveryVision) {
  for (const char* name : {"print", "dark"}) {
    const scene::Theme theme = scene::shipped_theme(name);
    EXPECT_EQ(step_colour(theme, 2), theme.ground);
    const std::vector<scene::Colour> ends{step_colour(theme, 0), theme.ground, step_colour(theme, 4)};
    EXPECT_GE(scene::smallest_difference(ends), 10) << name;
  }
}

TEST(HeatMap, PrintsTheNumberOfEveryCellInItsPlace) {
  const inventory::Inventory inventory = testing::with_activities();
  const CrossTable table = coverage::cross_table(inventory, "archetype", "province");
  const Spots found = coverage::spots(table, {});
  const std::vector<scene::Mark> marks =
      heat_map(table, found, kFrame, scene::shipped_theme("print"), base::Language::nl);
  std::size_t cells = 0;
  for (std::size_t at = 0; at < marks.size(); ++at) {
    const auto* box = std::get_if<scene::Box>(&marks[at].shape);
    if (box == nullptr || marks[at].part != scene::Part::area) continue;
    const coverage::Spot& spot = found.cells[cells++];
    // The number of a cell is the next text, and stands inside it.
    std::size_t next = at + 1;
    while (!std::holds_alternative<scene::Text>(marks[next].shape)) ++next;
    const auto& text = std::get<scene::Text>(marks[next].shape);
    EXPECT_EQ(text.text, spot.verdict == coverage::Verdict::empty_unknown ? "?" : std::to_string(spot.count));
    EXPECT_GT(text.baseline.x, box->corner.x);
    EXPECT_LT(text.baseline.x, box->corner.x + box->width_pt);
    EXPECT_GT(text.baseline.y, box->corner.y);
    EXPECT_LT(text.baseline.y, box->corner.y + box->height_pt);
    EXPECT_NE(marks[at].tip.find(std::to_string(spot.count)), std::string::npos);
  }
  EXPECT_EQ(cells, 6U);
}

TEST(HeatMap, HasNoColourWhereTooLittleIsExpected) {
  const inventory::Inventory inventory = testing::with_activities();
  const CrossTable table = coverage::cross_table(inventory, "archetype", "province");
  const scene::Theme theme = scene::shipped_theme("print");
  const auto coloured = [&](double min_expected) {
    std::size_t count = 0;
    const Spots found = coverage::spots(table, {.min_expected = min_expected, .unseen_share = {}});
    for (const scene::Mark& mark : heat_map(table, found, kFrame, theme, base::Language::nl)) {
      const auto* box = std::get_if<scene::Box>(&mark.shape);
      if (box != nullptr && mark.part == scene::Part::area && box->fill != theme.ground) ++count;
    }
    return count;
  };
  EXPECT_GT(coloured(0), 3U);
  EXPECT_EQ(coloured(100), 0U);
}

TEST(HeatMap, RefusesCellsTooSmallToRead) {
  const inventory::Inventory inventory = testing::with_activities();
  const CrossTable table = coverage::cross_table(inventory, "archetype", "province");
  EXPECT_TRUE(fits(table, kFrame));
  constexpr scene::Rectangle kNarrow{0, 0, 150, 400};
  EXPECT_FALSE(fits(table, kNarrow));
  EXPECT_THROW(static_cast<void>(heat_map(table, coverage::spots(table, {}), kNarrow, scene::shipped_theme("print"),
                                          base::Language::nl)),
               base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
