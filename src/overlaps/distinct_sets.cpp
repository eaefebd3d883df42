#include "overlaps/distinct_sets.hpp"

#include <algorithm>
#include <bit>
#include <compare>
#include <numeric>
#include <utility>

#include "base/parallel.hpp"

namespace regioscan::overlaps {
namespace {

using graph::Rows;
using Number = std::uint32_t;  // of a row or a token

Sketch sketch(std::span<const Number> tokens) {
  Sketch result{.size = static_cast<Number>(tokens.size()), .hidden = static_cast<Number>(tokens.size())};
  for (const Number token : tokens) result.words[token % Sketch::kBits / 64] |= std::uint64_t{1} << token % 64;
  for (const std::uint64_t word : result.words) result.hidden -= static_cast<Number>(std::popcount(word));
  return result;
}

void close_row(Rows& rows) { rows.offsets.push_back(static_cast<Number>(rows.targets.size())); }

/// The same sets with the rarest token called 0, the next 1 and so on.
Rows rarest_first(const Rows& sets, std::uint64_t kinds, unsigned threads) {
  std::vector<Number> uses(kinds, 0), order(kinds), rank(kinds);
  for (const Number token : sets.targets) ++uses[token];
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](Number a, Number b) { return uses[a] < uses[b]; });
  for (Number at = 0; at < order.size(); ++at) rank[order[at]] = at;
  Rows result = sets;
  base::for_blocks(sets.size(), threads, [&](const base::Block& block) {
    for (std::size_t row = block.first; row < block.last; ++row) {
      const std::span tokens = std::span(result.targets).subspan(sets.offsets[row], sets[row].size());
      for (Number& token : tokens) token = rank[token];
      std::sort(tokens.begin(), tokens.end());
    }
  });
  return result;
}

/// Rows that are not empty, by size, then token by token, then by number.
std::vector<Number> by_size(const Rows& sets) {
  std::vector<std::pair<std::uint64_t, Number>>
      order;  // size and first token decide most comparisons without a look-up
  for (Number row = 0; row < sets.size(); ++row) {
    if (!sets[row].empty()) order.push_back({std::uint64_t{sets[row].size()} << 32 | sets[row].front(), row});
  }
  std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    const auto tokens = std::lexicographical_compare_three_way(sets[a.second].begin(), sets[a.second].end(),
                                                               sets[b.second].begin(), sets[b.second].end());
    return tokens != 0 ? tokens < 0 : a.second < b.second;
  });
  std::vector<Number> rows;
  for (const auto& [key, row] : order) rows.push_back(row);
  return rows;
}

}  // namespace

DistinctSets distinct_sets(const Rows& sets, unsigned threads) {
  DistinctSets result;
  if (!sets.targets.empty()) result.kinds = *std::max_element(sets.targets.begin(), sets.targets.end()) + 1ULL;
  const Rows ranked = rarest_first(sets, result.kinds, threads);
  for (const Number row : by_size(ranked)) {
    const std::span<const Number> tokens = ranked[row];
    if (result.size() == 0 || !std::ranges::equal(tokens, result.tokens[result.size() - 1])) {
      if (result.size() > 0) close_row(result.copies);
      result.first_of_size.resize(tokens.size() + 1, result.size());
      result.sketches.push_back(sketch(tokens));
      result.tokens.targets.insert(result.tokens.targets.end(), tokens.begin(), tokens.end());
      close_row(result.tokens);
    }
    result.copies.targets.push_back(row);
  }
  if (result.size() > 0) close_row(result.copies);
  result.first_of_size.push_back(result.size());
  return result;
}

}  // namespace regioscan::overlaps
