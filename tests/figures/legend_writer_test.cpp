#include "figures/legend_writer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::figures {
namespace {

using ::testing::ElementsAre;

TEST(LegendValues, AreThreeRoundNumbersDownFromTheLargest) {
  EXPECT_THAT(legend_values(170), ElementsAre(100, 50, 10));
  EXPECT_THAT(legend_values(99), ElementsAre(90, 30, 9));
  EXPECT_THAT(legend_values(2), ElementsAre(2));
  EXPECT_THAT(legend_values(1), ElementsAre(1));
  EXPECT_TRUE(legend_values(0).empty());
}

TEST(LegendWriter, WritesDownwardsInsideItsFrame) {
  const scene::Theme theme = scene::shipped_theme("print");
  const scene::Rectangle frame{100, 50, 260, 500};
  LegendWriter legend(frame, theme);
  legend.title("Kleur");
  legend.category(0, "een cluster met een naam die op geen regel past en daarom wordt afgebroken", 3);
  legend.box(theme.rest, {}, "rest", 1);
  legend.line("band", {.colour = theme.tie, .width_pt = 1});
  legend.note("een opmerking", 2);
  legend.space();
  legend.sizes({100, 10}, 100, 20, base::Language::nl);
  const double end = legend.y();
  double above = 0;
  for (const scene::Mark& mark : std::move(legend).finished()) {
    EXPECT_EQ(mark.part, scene::Part::legend);
    const scene::Rectangle at = scene::extent(mark.shape);
    EXPECT_TRUE(at.left >= frame.left - 0.5 && at.right <= frame.right && at.top >= frame.top && at.bottom <= end + 3);
    if (const auto* const text = std::get_if<scene::Text>(&mark.shape)) {
      EXPECT_GE(text->baseline.y, above);
      above = text->baseline.y;
    }
  }
}

TEST(LegendWriter, LeavesOutTheLastPartsOfANameThatIsTooLongAndKeepsItsNumber) {
  const scene::Theme theme = scene::shipped_theme("print");
  const LegendWriter legend({0, 0, 160, 500}, theme);
  EXPECT_EQ(legend.on_one_line("1. ", "Drenthe 60 %, Groningen", " (7)"), "1. Drenthe 60 %, Groningen (7)");
  EXPECT_EQ(legend.on_one_line("1. ", "Drenthe 60 %, Groningen 31 %, Overijssel 9 %", " (7)"),
            "1. Drenthe 60 %, Groningen 31 % (7)");
  const std::string cut = legend.on_one_line("1. ", std::string(300, 'W'), " (7)");
  EXPECT_TRUE(cut.starts_with("1. WWW") && cut.ends_with("… (7)")) << cut;
  EXPECT_EQ(legend.on_one_line("1. ", "", " (7)"), "1.  (7)");
}

TEST(LegendWriter, GivesACategoryThatSharesItsGreyADot) {
  const auto circles = [](const char* name, std::size_t category) {
    const scene::Theme theme = scene::shipped_theme(name);
    LegendWriter legend({0, 0, 150, 100}, theme);
    legend.category(category, "x", 1);
    std::size_t count = 0;
    for (const scene::Mark& mark : std::move(legend).finished()) count += mark.shape.index() == 2 ? 1U : 0U;
    return count;
  };
  EXPECT_EQ(circles("print", 5), 1U);
  EXPECT_EQ(circles("greyscale", 1), 1U);
  EXPECT_EQ(circles("greyscale", 5), 2U);
}

}  // namespace
}  // namespace regioscan::figures
