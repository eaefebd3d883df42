#include "backbone/fdsm.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "base/parallel.hpp"

namespace regioscan::backbone {
namespace {

/// So many graphs are drawn at once, then counted: counting goes by actor through all of them, so that the counts of
/// one actor stay near and no thread needs its own.
constexpr std::uint64_t kBatch = 256;

std::uint64_t pairs_of(std::uint64_t nodes) { return nodes < 2 ? 0 : nodes * (nodes - 1) / 2; }

}  // namespace

Fdsm::Fdsm(const graph::Bipartite& observed, const graph::Network& actors, const graph::Trading& trading,
           std::uint64_t seed)
    : observed_(observed), actors_(actors), trading_(trading), seed_(seed), nodes_(observed.actor_count()) {
  if (pairs_of(nodes_) > kMostPairs) {
    throw base::UsageError(
        {fmt::format("{} actoren zijn te veel voor --backbone fdsm; kies --backbone sdsm.", nodes_),
         fmt::format("{} actors are too many for --backbone fdsm; choose --backbone sdsm.", nodes_)});
  }
  at_least_.resize(actors.rows.targets.size());
  above_.resize(pairs_of(nodes_));
}

void Fdsm::draw_until(std::uint64_t draws, unsigned threads) {
  std::vector<graph::Bipartite> drawn;
  while (draws_ < draws) {
    drawn.resize(std::min(kBatch, draws - draws_), graph::Bipartite(0, 0, {}));
    base::for_blocks(drawn.size(), threads, [&](const base::Block& block) {
      for (std::size_t at = block.first; at < block.last; ++at)
        drawn[at] = graph::fixed_degree_graph(observed_, trading_, seed_, draws_ + at);
    });
    base::for_blocks(nodes_, threads, [&](const base::Block& block) {
      count(drawn, static_cast<std::uint32_t>(block.first), static_cast<std::uint32_t>(block.last));
    });
    draws_ += drawn.size();
  }
}

void Fdsm::count(const std::vector<graph::Bipartite>& drawn, std::uint32_t first, std::uint32_t last) {
  std::vector<std::uint32_t> met(nodes_, 0), observed(nodes_, 0), reached(nodes_, 0), touched;
  for (std::uint32_t a = first; a < last; ++a) {
    const auto neighbours = actors_.rows[a];
    const auto shared = actors_.shared_of(a);
    for (std::size_t at = 0; at < neighbours.size(); ++at) observed[neighbours[at]] = shared[at];
    std::uint32_t* const above = above_.data() + (a + 1 < nodes_ ? place(a, a + 1) : 0);
    for (const graph::Bipartite& graph : drawn) {
      touched.clear();
      for (const std::uint32_t initiative : graph.by_actor()[a]) {
        const auto members = graph.by_initiative()[initiative];
        for (std::size_t at = members.size(); members[at - 1] > a; --at) {  // ends at `a` itself at the latest
          if (met[members[at - 1]]++ == 0) touched.push_back(members[at - 1]);
        }
      }
      for (const std::uint32_t b : touched) {
        reached[b] += met[b] >= observed[b] ? 1U : 0U;
        above[b - a - 1] += met[b] > observed[b] ? 1U : 0U;
        met[b] = 0;
      }
    }
    for (std::size_t at = 0; at < neighbours.size(); ++at) {
      at_least_[actors_.rows.offsets[a] + at] += reached[neighbours[at]];
      observed[neighbours[at]] = 0;
    }
    std::fill(reached.begin(), reached.end(), 0U);
  }
}

}  // namespace regioscan::backbone
