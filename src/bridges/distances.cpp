#include "bridges/distances.hpp"

#include <atomic>

#include "base/parallel.hpp"

namespace regioscan::bridges {
namespace {

/// One search from an actor at a time; the lists are kept between searches.
class Search {
 public:
  explicit Search(const graph::Bipartite& graph) : graph_(graph), is_passed_(graph.initiative_count(), 0) {}

  enum class End { everywhere, too_far };

  /// Writes the distance of every actor that can be reached into `steps`, which holds kApart before.
  End run(std::uint32_t from, std::span<std::uint8_t> steps) {
    is_passed_.assign(is_passed_.size(), 0);
    order_.assign(1, from);
    steps[from] = 0;
    for (std::size_t at = 0; at < order_.size(); ++at) {
      const std::uint8_t here = steps[order_[at]];
      for (const std::uint32_t initiative : graph_.by_actor()[order_[at]]) {
        if (is_passed_[initiative] != 0) continue;  // all its actors have been met
        is_passed_[initiative] = 1;
        for (const std::uint32_t actor : graph_.by_initiative()[initiative]) {
          if (steps[actor] != kApart) continue;
          if (here == kFarthest) return End::too_far;
          steps[actor] = static_cast<std::uint8_t>(here + 1);
          order_.push_back(actor);
        }
      }
    }
    return End::everywhere;
  }

 private:
  const graph::Bipartite& graph_;
  std::vector<char> is_passed_;
  std::vector<std::uint32_t> order_;
};

}  // namespace

std::optional<Distances> distances(const graph::Bipartite& graph, unsigned threads) {
  Distances all(graph.actor_count());
  std::atomic<bool> is_too_far = false;
  base::for_blocks(graph.actor_count(), threads, [&](const base::Block& block) {
    Search search(graph);
    for (std::size_t from = block.first; from < block.last; ++from) {
      if (search.run(static_cast<std::uint32_t>(from), all[from]) == Search::End::too_far) is_too_far = true;
    }
  });
  if (is_too_far) return std::nullopt;
  return all;
}

}  // namespace regioscan::bridges
