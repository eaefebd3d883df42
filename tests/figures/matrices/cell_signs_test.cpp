#include "figures/matrices/cell_signs.hpp"

#include <gtest/gtest.h>

#include <set>

#include "scene/theme.hpp"

namespace regioscan::figures {
namespace {

using coverage::Verdict;

TEST(CellSigns, TellTheThreeKindsOfEmptyAndTheFullOnesApartWithoutColour) {
  const scene::Theme theme = scene::shipped_theme("print");
  constexpr scene::Rectangle kCell{0, 0, 40, 20};
  const auto signs = [&](Verdict verdict) { return cell_signs(verdict, kCell, theme); };
  ASSERT_EQ(signs(Verdict::surprisingly_empty).size(), 1U);
  ASSERT_EQ(signs(Verdict::empty_unknown).size(), 1U);
  EXPECT_TRUE(signs(Verdict::empty_by_chance).empty());
  EXPECT_TRUE(signs(Verdict::as_expected).empty());
  const auto heavy = std::get<scene::Box>(signs(Verdict::surprisingly_empty)[0].shape);
  const auto dashed = std::get<scene::Box>(signs(Verdict::empty_unknown)[0].shape);
  EXPECT_GE(heavy.stroke.width_pt, 2 * dashed.stroke.width_pt);
  EXPECT_FALSE(dashed.stroke.dash_pt.empty());
  const auto up = std::get<scene::Path>(signs(Verdict::surprisingly_many)[0].shape).points;
  const auto down = std::get<scene::Path>(signs(Verdict::surprisingly_few)[0].shape).points;
  EXPECT_LT(up[2].y, up[0].y);
  EXPECT_GT(down[2].y, down[0].y);
  for (const Verdict verdict : coverage::kVerdicts) {
    for (const scene::Mark& mark : signs(verdict)) {
      const scene::Rectangle box = scene::extent(mark.shape);
      EXPECT_GE(box.left, 0);
      EXPECT_LE(box.right, 40);
    }
  }
  EXPECT_TRUE(is_striking(Verdict::surprisingly_empty));
  EXPECT_FALSE(is_striking(Verdict::empty_by_chance));
}

}  // namespace
}  // namespace regioscan::figures
