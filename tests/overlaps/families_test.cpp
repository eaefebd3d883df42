#include "overlaps/families.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using testing::at;
using testing::Draft;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Known;

/// Likeness of content of every two; 0: not in the scan.
using Matrix = std::vector<std::vector<double>>;

Matrix nothing_alike(std::size_t count) { return Matrix(count, std::vector<double>(count, 0)); }

void set(Matrix& matrix, std::size_t i, std::size_t j, double content) { matrix[i][j] = matrix[j][i] = content; }

Scan scan_of(const Matrix& matrix) {
  Scan scan;
  for (std::uint32_t i = 0; i < matrix.size(); ++i) {
    for (std::uint32_t j = i + 1; j < matrix.size(); ++j) {
      if (matrix[i][j] <= 0) continue;
      Pair pair{.first = at(i), .second = at(j), .kind = Kind::overlap, .likeness = {}, .gap = {}};
      pair.likeness.content = matrix[i][j];
      scan.pairs.push_back(pair);
    }
  }
  return scan;
}

std::vector<std::vector<std::uint32_t>> members_of(const std::vector<Family>& families) {
  std::vector<std::vector<std::uint32_t>> all;
  for (const Family& family : families) {
    all.emplace_back();
    for (const InitiativeId member : family.members) all.back().push_back(member.value);
  }
  return all;
}

double mean_between(const Matrix& matrix, const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  double sum = 0;
  for (const std::uint32_t i : a) {
    for (const std::uint32_t j : b) sum += matrix[i][j];
  }
  return sum / static_cast<double>(a.size() * b.size());
}

/// A second implementation: looks at all groups again after every join, and reckons every mean from the matrix.
std::vector<std::vector<std::uint32_t>> joined_plainly(const Matrix& matrix, double limit) {
  std::vector<std::vector<std::uint32_t>> groups;
  for (std::uint32_t i = 0; i < matrix.size(); ++i) groups.push_back({i});
  for (;;) {
    double best = -1;
    std::size_t one = 0, other = 0;
    for (std::size_t a = 0; a < groups.size(); ++a) {
      for (std::size_t b = a + 1; b < groups.size(); ++b) {
        const double mean = mean_between(matrix, groups[a], groups[b]);
        if (mean > best) best = mean, one = a, other = b;
      }
    }
    if (best < limit) break;
    groups[one].insert(groups[one].end(), groups[other].begin(), groups[other].end());
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(other));
  }
  std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
  for (auto& group : groups) std::sort(group.begin(), group.end());
  std::sort(groups.begin(), groups.end());
  std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return groups;
}

const Known& of_size(std::size_t count) {
  static std::vector<std::unique_ptr<Known>> made(64);
  if (!made[count]) made[count] = std::make_unique<Known>(std::vector<Draft>(count, Draft{.name = "x"}));
  return *made[count];
}

TEST(Families, AreThoseOfAPlainAverageLinkage) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    base::Stream chance = base::stream(seed, "families");
    const std::size_t count = 2 + chance.below(14);
    Matrix matrix = nothing_alike(count);
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t j = i + 1; j < count; ++j) {
        // Two camps with some traffic between, so that there are families of every size.
        const bool is_near = i % 2 == j % 2;
        if (chance.below(10) < (is_near ? 9U : 3U))
          set(matrix, i, j, is_near ? 0.4 + 0.6 * chance.unit() : chance.unit());
      }
    }
    const Known& known = of_size(count);
    const std::vector<Family> found = families(known.profiles, scan_of(matrix));
    EXPECT_EQ(members_of(found), joined_plainly(matrix, known.weights.limits.family));
    for (const Family& family : found) {
      const auto members = members_of({family}).front();
      double sum = 0;
      for (const std::uint32_t i : members) {
        for (const std::uint32_t j : members) sum += matrix[i][j];
      }
      EXPECT_EQ(family.pairs, members.size() * (members.size() - 1) / 2);
      EXPECT_NEAR(family.mean_content, sum / 2 / static_cast<double>(family.pairs), 1e-12);
    }
  }
}

TEST(Families, HoldNobodyTwice) {
  base::Stream chance = base::stream(7, "families");
  Matrix matrix = nothing_alike(40);
  for (std::size_t i = 0; i < 40; ++i) {
    for (std::size_t j = i + 1; j < 40; ++j) set(matrix, i, j, chance.unit());
  }
  std::set<std::uint32_t> seen;
  const auto all = members_of(families(of_size(40).profiles, scan_of(matrix)));
  EXPECT_GT(all.size(), 2U);
  for (const auto& members : all) {
    for (const std::uint32_t member : members) EXPECT_TRUE(seen.insert(member).second) << member;
  }
}

TEST(Families, FormNoChains) {
  Matrix matrix = nothing_alike(4);
  for (const std::size_t i : {0U, 1U, 2U}) set(matrix, i, i + 1, 0.9);
  EXPECT_THAT(members_of(families(of_size(4).profiles, scan_of(matrix))),
              ElementsAre(ElementsAre(0, 1), ElementsAre(2, 3)));
}

TEST(Families, OfEqualLikenessAreJoinedInTheOrderOfIdsWhateverThatOfThePairs) {
  Matrix matrix = nothing_alike(3);
  set(matrix, 0, 1, 0.75), set(matrix, 1, 2, 0.75);
  Scan scan = scan_of(matrix);
  const auto expected = ElementsAre(ElementsAre(0, 1));
  EXPECT_THAT(members_of(families(of_size(3).profiles, scan)), expected);
  std::reverse(scan.pairs.begin(), scan.pairs.end());
  EXPECT_THAT(members_of(families(of_size(3).profiles, scan)), expected);
}

TEST(Families, BeginAtTheLimit) {
  Matrix matrix = nothing_alike(2);
  set(matrix, 0, 1, 0.5);
  EXPECT_EQ(families(of_size(2).profiles, scan_of(matrix)).size(), 1U);
  set(matrix, 0, 1, 0.49);
  EXPECT_THAT(families(of_size(2).profiles, scan_of(matrix)), IsEmpty());
  EXPECT_THAT(families(of_size(0).profiles, {}), IsEmpty());
}

TEST(Families, ComeLargestFirstAndCountThePairsThatDoNotWorkTogether) {
  const Known known({{.name = "x"},
                     {.name = "x", .actors = {"Anna"}},
                     {.name = "x", .actors = {"Anna", "Bas"}},
                     {.name = "x", .actors = {"Bas"}},
                     {.name = "x"}});
  Matrix matrix = nothing_alike(5);
  set(matrix, 0, 4, 1), set(matrix, 1, 2, 0.8), set(matrix, 1, 3, 0.8), set(matrix, 2, 3, 0.8);
  const std::vector<Family> found = families(known.profiles, scan_of(matrix));
  EXPECT_THAT(members_of(found), ElementsAre(ElementsAre(1, 2, 3), ElementsAre(0, 4)));
  EXPECT_EQ(found[0].without_common_party, 1U) << "Anna and Bas meet in the second";
  EXPECT_EQ(found[1].without_common_party, 1U);
}

}  // namespace
}  // namespace regioscan::overlaps
