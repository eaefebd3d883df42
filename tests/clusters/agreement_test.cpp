#include "clusters/agreement.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace regioscan::clusters {
namespace {

using Labels = std::vector<std::size_t>;

Contingency table_of(const Labels& first, const Labels& second) {
  Contingency counts(*std::max_element(first.begin(), first.end()) + 1,
                     std::vector<std::int64_t>(*std::max_element(second.begin(), second.end()) + 1));
  for (std::size_t at = 0; at < first.size(); ++at) ++counts[first[at]][second[at]];
  return counts;
}

double entropy(const std::vector<double>& shares) {
  double sum = 0;
  for (const double share : shares) {
    if (share > 0) sum -= share * std::log(share);
  }
  return sum;
}

std::vector<double> shares(const Contingency& counts, double all) {
  std::vector<double> cells;
  for (const auto& row : counts) {
    for (const std::int64_t cell : row) cells.push_back(static_cast<double>(cell) / all);
  }
  return cells;
}

std::vector<double> sizes(const Labels& labels) {
  std::vector<double> found(*std::max_element(labels.begin(), labels.end()) + 1);
  for (const std::size_t label : labels) found[label] += 1.0 / static_cast<double>(labels.size());
  return found;
}

/// H₁ + H₂ − H₁₂, and its mean over every order of the second grouping: what the formula for the expectation says.
double by_all_orders(const Labels& first, const Labels& second) {
  const auto information = [&](const Labels& other) {
    return entropy(sizes(first)) + entropy(sizes(other)) -
           entropy(shares(table_of(first, other), static_cast<double>(first.size())));
  };
  Labels order(second.size());
  std::iota(order.begin(), order.end(), 0);
  double sum = 0, count = 0;
  do {
    Labels dealt;
    for (const std::size_t at : order) dealt.push_back(second[at]);
    sum += information(dealt);
    ++count;
  } while (std::next_permutation(order.begin(), order.end()));
  const double expected = sum / count, mean = (entropy(sizes(first)) + entropy(sizes(second))) / 2;
  return (information(second) - expected) / (mean - expected);
}

TEST(Agreement, EqualsTheMeanOverEveryOrder) {
  const std::vector<std::pair<Labels, Labels>> cases{{{0, 0, 0, 1, 1, 2, 2}, {0, 0, 1, 1, 1, 0, 2}},
                                                     {{0, 1, 0, 1, 0, 1, 0}, {0, 0, 0, 0, 1, 1, 1}},
                                                     {{0, 0, 1, 1, 2, 2, 2}, {2, 2, 0, 0, 1, 1, 1}}};
  for (const auto& [first, second] : cases)
    EXPECT_NEAR(*adjusted_mutual_information(table_of(first, second)), by_all_orders(first, second), 1e-9);
}

TEST(Agreement, IsOneForTheSameGroupsUnderOtherNamesAndTheSameBothWays) {
  EXPECT_NEAR(*adjusted_mutual_information({{0, 5}, {3, 0}}), 1, 1e-12);
  const Contingency counts{{7, 1, 0}, {2, 3, 9}}, turned{{7, 2}, {1, 3}, {0, 9}};
  EXPECT_NEAR(*adjusted_mutual_information(counts), *adjusted_mutual_information(turned), 1e-12);
}

TEST(Agreement, IsUndefinedForOneGroupOrNone) {
  EXPECT_FALSE(adjusted_mutual_information({}));
  EXPECT_FALSE(adjusted_mutual_information({{4, 3}}));
  EXPECT_FALSE(adjusted_mutual_information({{4}, {3}}));
  EXPECT_FALSE(adjusted_mutual_information({{1, 0}, {0, 1}}));  // everybody alone, on both sides
}

TEST(Agreement, GuessesTheLargestOfEachRow) {
  const Guess guess = guess_of_second({{7, 1, 0}, {2, 3, 9}});
  EXPECT_EQ(guess.right, 16);
  EXPECT_EQ(guess.right_without, 9);
  EXPECT_EQ(guess.all, 22);
  EXPECT_EQ(guess_of_second({}).all, 0);
}

}  // namespace
}  // namespace regioscan::clusters
