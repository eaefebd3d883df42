#include "backbone/sdsm.hpp"

#include <algorithm>

#include "backbone/poisson_binomial.hpp"
#include "base/parallel.hpp"

namespace regioscan::backbone {
namespace {

/// (a, b) with a ≤ b in a triangle of rows: the row of b begins behind those of 0 … b−1.
std::size_t place(std::size_t a, std::size_t b) { return a <= b ? b * (b + 1) / 2 + a : place(b, a); }

std::vector<std::uint32_t> most_shared(const CellChances& chances, const graph::Network& actors) {
  const std::size_t classes = chances.actors.size();
  std::vector<std::uint32_t> most(classes * (classes + 1) / 2, 0);
  for (std::uint32_t a = 0; a < actors.node_count(); ++a) {
    for (std::uint32_t at = actors.rows.offsets[a]; at < actors.rows.offsets[a + 1]; ++at) {
      const graph::ActorId b{actors.rows.targets[at]};
      std::uint32_t& so_far = most[place(chances.actor_class[graph::ActorId{a}], chances.actor_class[b])];
      so_far = std::max(so_far, actors.shared[at]);
    }
  }
  return most;
}

std::vector<Trials> meetings(const CellChances& chances, std::size_t a, std::size_t b) {
  std::vector<Trials> trials;
  for (std::size_t kind = 0; kind < chances.initiatives.size(); ++kind) {
    trials.push_back(
        {.chance = chances.of_actors(a)[kind] * chances.of_actors(b)[kind], .times = chances.initiatives[kind]});
  }
  return trials;
}

double mean(const std::vector<Trials>& trials) {
  double sum = 0;
  for (const Trials& kind : trials) sum += kind.chance * static_cast<double>(kind.times);
  return sum;
}

}  // namespace

std::size_t Sdsm::pair(graph::ActorId a, graph::ActorId b) const {
  return place(chances_.actor_class[a], chances_.actor_class[b]);
}

Sdsm::Sdsm(CellChances chances, const graph::Network& actors, unsigned threads) : chances_(std::move(chances)) {
  const std::vector<std::uint32_t> most = most_shared(chances_, actors);
  expected_.resize(most.size());
  std::size_t size = 0;
  for (const std::uint32_t shared : most) {
    first_.push_back(size);
    size += shared + 1;
  }
  at_least_.resize(size);
  at_most_.resize(size);
  base::for_blocks(chances_.actors.size(), threads, [&](const base::Block& block) {
    for (std::size_t b = block.first; b < block.last; ++b) {
      for (std::size_t a = 0; a <= b; ++a) {
        const std::size_t at = place(a, b);
        const std::vector<Trials> trials = meetings(chances_, a, b);
        const Tails tails = poisson_binomial_tails(trials, most[at]);
        expected_[at] = mean(trials);
        std::copy(tails.at_least.begin(), tails.at_least.end(),
                  at_least_.begin() + static_cast<std::ptrdiff_t>(first_[at]));
        std::copy(tails.at_most.begin(), tails.at_most.end(),
                  at_most_.begin() + static_cast<std::ptrdiff_t>(first_[at]));
      }
    }
  });
}

}  // namespace regioscan::backbone
