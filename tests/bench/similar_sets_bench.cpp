// Finding similar sets among 55,000: of 8 to 15 tokens out of 150, in 12 themes, 6 % of them nearly a copy of another.
// Compared with counting what all pairs have in common in bit sets, in the same run; ends with 1 if the answers differ.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cstdio>
#include <numeric>
#include <span>
#include <vector>

#include "base/random.hpp"
#include "overlaps/similar_sets.hpp"

namespace {

using namespace regioscan;
using overlaps::SimilarSets;
using Set = std::vector<std::uint32_t>;

constexpr std::uint32_t kSets = 55'000;
constexpr std::uint32_t kTokens = 150;
constexpr std::size_t kThemes = 12;

/// Tokens drawn by Zipf's law, the n-th most common one with weight 1/n: by cumulated weights in an order of its own.
class Theme {
 public:
  explicit Theme(base::Stream stream) : order_(kTokens), cumulated_(kTokens) {
    std::iota(order_.begin(), order_.end(), 0U);
    stream.shuffle(std::span(order_));
    double sum = 0;
    for (std::size_t at = 0; at < kTokens; ++at) cumulated_[at] = sum += 1 / static_cast<double>(at + 1);
  }
  std::uint32_t draw(base::Stream& stream) const {
    const auto found = std::upper_bound(cumulated_.begin(), cumulated_.end() - 1, stream.unit() * cumulated_.back());
    return order_[static_cast<std::size_t>(found - cumulated_.begin())];
  }

 private:
  std::vector<std::uint32_t> order_;
  std::vector<double> cumulated_;
};

bool has(const Set& set, std::uint32_t token) { return std::find(set.begin(), set.end(), token) != set.end(); }

/// 7 of 10 tokens from its theme, the others from what is common everywhere.
Set new_set(const std::vector<Theme>& themes, base::Stream& stream) {
  const std::size_t size = 8 + stream.below(8);
  const Theme& own = themes[1 + stream.below(kThemes)];
  Set set;
  while (set.size() < size) {
    const std::uint32_t token = (stream.unit() < 0.7 ? own : themes[0]).draw(stream);
    if (!has(set, token)) set.push_back(token);
  }
  return set;
}

/// With 0 to 2 tokens replaced by others.
Set nearly(Set set, base::Stream& stream) {
  for (std::uint64_t edits = stream.below(3); edits > 0; --edits) {
    const std::uint64_t place = stream.below(set.size());
    const auto token = static_cast<std::uint32_t>(stream.below(kTokens));
    if (!has(set, token)) set[place] = token;
  }
  return set;
}

graph::Rows sets() {
  std::vector<Theme> themes;
  for (std::size_t theme = 0; theme <= kThemes; ++theme) themes.emplace_back(base::stream(1, "theme", theme));
  base::Stream stream = base::stream(1, "sets");
  std::vector<Set> made;
  graph::Rows rows;
  while (made.size() < kSets) {
    const bool is_copy = !made.empty() && stream.unit() < 0.06;
    made.push_back(is_copy ? nearly(made[stream.below(made.size())], stream) : new_set(themes, stream));
    std::sort(made.back().begin(), made.back().end());
    rows.targets.insert(rows.targets.end(), made.back().begin(), made.back().end());
    rows.offsets.push_back(static_cast<std::uint32_t>(rows.targets.size()));
  }
  return rows;
}

struct Bits {
  std::array<std::uint64_t, 3> words{};
  std::uint32_t size = 0;
};

/// All pairs, one by one. `tenths`: the threshold in tenths, so that the comparison is one of whole numbers.
std::vector<SimilarSets> by_comparing_all(const graph::Rows& rows, std::uint32_t tenths) {
  std::vector<Bits> all(rows.size());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    all[row].size = static_cast<std::uint32_t>(rows[row].size());
    for (const std::uint32_t token : rows[row]) all[row].words[token / 64] |= std::uint64_t{1} << token % 64;
  }
  std::vector<SimilarSets> found;
  for (std::uint32_t a = 0; a < all.size(); ++a) {
    for (std::uint32_t b = a + 1; b < all.size(); ++b) {
      std::uint32_t common = 0;
      for (std::size_t at = 0; at < all[a].words.size(); ++at) {
        common += static_cast<std::uint32_t>(std::popcount(all[a].words[at] & all[b].words[at]));
      }
      const std::uint32_t either = all[a].size + all[b].size - common;
      if (10 * common >= tenths * either) found.push_back({a, b, static_cast<double>(common) / either});
    }
  }
  return found;
}

double seconds_of(const auto& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median_of_three(const auto& work) {
  std::array<double, 3> seconds{};
  for (double& each : seconds) each = seconds_of(work);
  std::sort(seconds.begin(), seconds.end());
  return seconds[1];
}

double megabytes() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<double>(used.ru_maxrss) / 1024;
}

}  // namespace

int main() {
  const graph::Rows rows = sets();
  bool is_equal = true;
  for (const std::uint32_t tenths : {7U, 5U, 3U}) {
    const double threshold = tenths / 10.0;
    std::vector<SimilarSets> found, judge;
    const double one = median_of_three([&] { found = overlaps::similar_sets(rows, threshold, 1); });
    const double two = median_of_three([&] { found = overlaps::similar_sets(rows, threshold, 2); });
    fmt::print("{:<52} {:6.3f} s (1 thread) {:6.3f} s (2 threads) {:6.0f} MB\n",
               fmt::format("{} pairs of {} sets at {}", found.size(), rows.size(), threshold), one, two, megabytes());
    std::fflush(stdout);
    const double all = seconds_of([&] { judge = by_comparing_all(rows, tenths); });
    is_equal = is_equal && found == judge;
    fmt::print("  {:<50} {:6.2f} s: {:.0f} times as long; {}\n", "comparing all pairs in bit sets, 1 thread", all,
               all / one, found == judge ? "the same pairs" : "OTHER PAIRS");
    std::fflush(stdout);
  }
  return is_equal ? 0 : 1;
}
