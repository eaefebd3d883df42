#pragma once

#include <cstddef>
#include <cstdint>

#include "graph/bipartite.hpp"
#include "graph/network.hpp"

namespace regioscan::graph {

// Graphs of chance: every actor keeps the number of its initiatives and every initiative the number of its actors, and
// all graphs like that are equally likely. They are drawn by curveball trades: two rows keep what they share and deal
// out the rest anew (Strona et al. 2014, doi:10.1038/ncomms5114; uniform in the limit: Carstens 2015,
// doi:10.1103/PhysRevE.91.042812).

/// The side whose largest row is the smaller multiple of its mean row, over rows with anything in them; actors where
/// both are equal. Rows of about the same length mix in fewer trades.
[[nodiscard]] Side trading_side(const Bipartite& graph);

/// How many trades make a graph of chance. Trades on the side above, from the observed graph.
struct Trading {
  Side side = Side::actors;
  std::size_t rows = 0;       ///< of that side, with anything in them
  std::size_t trades = 0;     ///< for each draw: a multiple of `rows`; 0 where nothing can be traded
  double kept = 1;            ///< mean share, over trial draws, of the observed participations that are still in place
  double kept_at_twice = 1;   ///< the same after twice as many trades
  double standard_error = 0;  ///< of the difference of the two
  bool is_settled = true;     ///< false: the largest number that is tried was not enough

  [[nodiscard]] std::size_t trades_per_row() const { return rows == 0 ? 0 : trades / rows; }
};

/// Finds the number of trades: from 10 for each row it is doubled until twice as many leave about as many of the
/// observed participations in place, within two standard errors of 200 trial draws (after the stopping rule of Neal,
/// arXiv:2305.04937v4). Cost: some 800 draws of the number that is found.
[[nodiscard]] Trading trading(const Bipartite& observed, std::uint64_t seed, unsigned threads);

/// The graph of chance with this number: the same for a seed and a number, whatever was drawn before or beside it. Cost
/// O(trades · mean row of the trading side).
[[nodiscard]] Bipartite fixed_degree_graph(const Bipartite& observed, const Trading& trading, std::uint64_t seed,
                                           std::uint64_t number);

}  // namespace regioscan::graph
