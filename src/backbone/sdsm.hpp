#pragma once

#include <cstdint>
#include <vector>

#include "backbone/cell_chances.hpp"
#include "graph/network.hpp"

namespace regioscan::backbone {

/// How often two actors would meet if each took part by the chances of `CellChances`, independently: the stochastic
/// degree sequence model (Neal, Domagalski & Sagan 2021, doi:10.1038/s41598-021-03238-3). The number of initiatives
/// that they share is a sum of trials of chance p_ia·p_ja, so that it depends on their classes alone.
class Sdsm {
 public:
  /// Computes the tails of every pair of classes, as far as pairs of them meet. Cost: pairs of classes times classes of
  /// initiatives times what poisson_binomial_tails costs.
  Sdsm(CellChances chances, const graph::Network& actors, unsigned threads);

  [[nodiscard]] const CellChances& chances() const { return chances_; }

  /// Initiatives that the two share on average.
  [[nodiscard]] double expected(graph::ActorId a, graph::ActorId b) const { return expected_[pair(a, b)]; }
  /// P(W ≥ shared) and P(W ≤ shared), for a number that some pair of these classes has.
  [[nodiscard]] double more(graph::ActorId a, graph::ActorId b, std::uint32_t shared) const {
    return at_least_[first_[pair(a, b)] + shared];
  }
  [[nodiscard]] double fewer(graph::ActorId a, graph::ActorId b, std::uint32_t shared) const {
    return at_most_[first_[pair(a, b)] + shared];
  }

 private:
  /// Numbers the pairs of classes, the same for (a, b) and (b, a).
  [[nodiscard]] std::size_t pair(graph::ActorId a, graph::ActorId b) const;

  CellChances chances_;
  std::vector<double> expected_;  ///< by pair of classes
  std::vector<std::size_t> first_;
  std::vector<double> at_least_, at_most_;
};

}  // namespace regioscan::backbone
