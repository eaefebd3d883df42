#include "certainty/agreement.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "base/random.hpp"

namespace regioscan::certainty {
namespace {

using Labels = std::vector<std::uint32_t>;

double information(const Labels& a, const Labels& b) {
  std::map<std::uint32_t, double> in_a, in_b;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> both;
  const auto n = static_cast<double>(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    in_a[a[i]] += 1 / n;
    in_b[b[i]] += 1 / n;
    both[{a[i], b[i]}] += 1 / n;
  }
  double sum = 0;
  for (const auto& [labels, share] : both) sum += share * std::log(share / (in_a[labels.first] * in_b[labels.second]));
  return sum;
}

/// The judge: the expectation is the mean over every order of one of the two.
double by_all_orders(const Labels& a, const Labels& b) {
  std::vector<std::size_t> order(b.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  double sum = 0, count = 0;
  do {
    Labels dealt;
    for (const std::size_t at : order) dealt.push_back(b[at]);
    sum += information(a, dealt);
    count += 1;
  } while (std::next_permutation(order.begin(), order.end()));
  const double most = (information(a, a) + information(b, b)) / 2;
  return (information(a, b) - sum / count) / (most - sum / count);
}

OptionalLabels optional(const Labels& labels) { return {labels.begin(), labels.end()}; }

TEST(Agreement, IsAdjustedByTheMeanOverAllOrders) {
  base::Stream chance = base::stream(1, "labels");
  for (int trial = 0; trial < 20; ++trial) {
    Labels a(7), b(7);
    for (std::uint32_t& label : a) label = static_cast<std::uint32_t>(chance.below(3));
    for (std::uint32_t& label : b) label = static_cast<std::uint32_t>(chance.below(4));
    const Agreement found = agreement(optional(a), optional(b));
    ASSERT_TRUE(found.adjusted);
    EXPECT_NEAR(*found.adjusted, by_all_orders(a, b), 1e-10);
  }
}

TEST(Agreement, OfTheSameGroupsIsOneWhateverTheirNames) {
  EXPECT_NEAR(*agreement(optional({0, 0, 1, 1, 2}), optional({7, 7, 3, 3, 9})).adjusted, 1, 1e-12);
}

TEST(Agreement, LeavesOutWhatHasNoLabel) {
  const Agreement found = agreement({0, 0, 1, 1, std::nullopt}, {0, 0, 1, 1, 1});
  EXPECT_EQ(found.compared, 4U);
  EXPECT_NEAR(*found.adjusted, 1, 1e-12);
}

TEST(Agreement, IsAbsentWhereThereIsNothingToAgreeOn) {
  EXPECT_FALSE(agreement({}, {}).adjusted);
  EXPECT_FALSE(agreement({0, 0}, {1, 1}).adjusted);
  EXPECT_FALSE(agreement({0, 1}, {1, 0}).adjusted);
  EXPECT_NEAR(*agreement(optional({0, 0, 0, 0}), optional({0, 0, 1, 1})).adjusted, 0, 1e-12);
}

}  // namespace
}  // namespace regioscan::certainty
