#include "layout/frame.hpp"

#include <gtest/gtest.h>

namespace regioscan::layout {
namespace {

TEST(Pieces, HaveAreasInProportionToTheWeightsAndFillTheFrame) {
  const std::vector<double> weights{60, 25, 10, 4, 1};
  const std::vector<Frame> all = pieces({10, 20, 300, 200}, weights);
  ASSERT_EQ(all.size(), weights.size());
  for (std::size_t i = 0; i < all.size(); ++i) EXPECT_NEAR(all[i].width * all[i].height, weights[i] * 600, 1e-6);
}

TEST(Pieces, DoNotOverlapAndStayInside) {
  const std::vector<Frame> all = pieces({0, 0, 100, 50}, {5, 4, 3, 3, 2, 1, 1, 1});
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_GE(all[i].left, -1e-9);
    EXPECT_GE(all[i].top, -1e-9);
    EXPECT_LE(all[i].left + all[i].width, 100 + 1e-9);
    EXPECT_LE(all[i].top + all[i].height, 50 + 1e-9);
    for (std::size_t j = 0; j < i; ++j) {
      const double across =
          std::min(all[i].left + all[i].width, all[j].left + all[j].width) - std::max(all[i].left, all[j].left);
      const double down =
          std::min(all[i].top + all[i].height, all[j].top + all[j].height) - std::max(all[i].top, all[j].top);
      EXPECT_TRUE(across < 1e-9 || down < 1e-9) << i << " and " << j;
    }
  }
}

TEST(Pieces, OfOneWeightAreTheFrameAndOfNoneNone) {
  EXPECT_EQ(pieces({1, 2, 3, 4}, {9}), (std::vector<Frame>{{1, 2, 3, 4}}));
  EXPECT_TRUE(pieces({1, 2, 3, 4}, {}).empty());
}

}  // namespace
}  // namespace regioscan::layout
