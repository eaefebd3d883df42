#pragma once

#include <cstdint>
#include <vector>

#include "graph/fixed_degree.hpp"
#include "graph/network.hpp"

namespace regioscan::backbone {

/// How often pairs of actors met in graphs of chance in which everybody keeps its number of initiatives exactly: the
/// fixed degree sequence model (Zweig & Kaufmann 2011, doi:10.1007/s13278-011-0021-0). Counts of draws, so that more
/// draws add to them.
class Fdsm {
 public:
  /// More pairs than this would take more than 400 MB.
  static constexpr std::uint64_t kMostPairs = 100'000'000;

  /// `actors` is the projection of `observed` on actors. UsageError for more than kMostPairs pairs.
  Fdsm(const graph::Bipartite& observed, const graph::Network& actors, const graph::Trading& trading,
       std::uint64_t seed);

  /// Draws on until there are so many. The counts are the same for any number of threads, and whether the draws were
  /// asked for at once or in parts. Cost of a draw: its trades, and the square of the sizes of the initiatives.
  void draw_until(std::uint64_t draws, unsigned threads);

  [[nodiscard]] std::uint64_t draws() const { return draws_; }

  /// (1 + draws in which the pair met at least, or at most, as often as observed) ÷ (1 + draws): never 0, as the
  /// observed graph is one of those that chance may draw. By place in the rows of the network, for the pair's first
  /// node; and by pair.
  [[nodiscard]] double more(std::size_t tie) const { return share(at_least_[tie]); }
  [[nodiscard]] double fewer(std::uint32_t a, std::uint32_t b) const { return share(draws_ - above_[place(a, b)]); }

 private:
  [[nodiscard]] double share(std::uint64_t count) const {
    return static_cast<double>(1 + count) / static_cast<double>(1 + draws_);
  }
  /// (a, b) with a < b in a triangle of rows.
  [[nodiscard]] std::size_t place(std::size_t a, std::size_t b) const {
    return a < b ? a * (2 * nodes_ - a - 1) / 2 + (b - a - 1) : place(b, a);
  }
  void count(const std::vector<graph::Bipartite>& drawn, std::uint32_t first, std::uint32_t last);

  const graph::Bipartite& observed_;
  const graph::Network& actors_;
  graph::Trading trading_;
  std::uint64_t seed_;
  std::size_t nodes_;
  std::uint64_t draws_ = 0;
  std::vector<std::uint32_t> at_least_;  ///< by place in the rows of the network; used for a < b
  std::vector<std::uint32_t> above_;     ///< draws in which the pair met more often than observed, by `place`
};

}  // namespace regioscan::backbone
