#include "resilience/parts.hpp"

#include <algorithm>
#include <numeric>

namespace regioscan::resilience {
namespace {

using graph::ActorId;
using graph::Bipartite;
using graph::InitiativeId;
using graph::Rows;

/// The depth-first search over actors (first) and initiatives, without recursion: a path may be as long as there are
/// nodes.
class Search {
 public:
  explicit Search(const Bipartite& graph)
      : actors_(static_cast<std::uint32_t>(graph.actor_count())),
        rows_(graph::one_index_space(graph)),
        found_at_(rows_.size(), 0),
        reaches_(rows_.size(), 0),
        branch_(rows_.size(), 0),
        largest_cut_(rows_.size(), 0),
        all_cut_(rows_.size(), 0),
        pairs_cut_(rows_.size(), 0),
        next_(rows_.offsets.begin(), rows_.offsets.end() - 1),
        part_of_(rows_.size(), 0) {
    for (std::uint32_t node = 0; node < rows_.size(); ++node) {
      if (found_at_[node] == 0) search_from(node);
    }
  }

  [[nodiscard]] Split split(std::uint32_t node) const {
    const std::uint32_t staying = part_size_[part_of_[node]] - weight(node);
    const std::uint32_t rest = staying - all_cut_[node];  // what is on the side from which the node was found
    return {.separated_pairs = pairs(staying) - pairs(rest) - pairs_cut_[node],
            .cut_off = staying - std::max(rest, largest_cut_[node])};
  }

 private:
  /// Actors count, initiatives do not.
  [[nodiscard]] std::uint32_t weight(std::uint32_t node) const { return node < actors_ ? 1 : 0; }

  void enter(std::uint32_t node) {
    found_at_[node] = reaches_[node] = ++clock_;
    branch_[node] = weight(node);
    part_of_[node] = static_cast<std::uint32_t>(part_size_.size());
    path_.push_back(node);
  }

  void search_from(std::uint32_t start) {
    enter(start);
    while (!path_.empty()) {
      const std::uint32_t node = path_.back();
      if (next_[node] == rows_.offsets[node + 1]) {
        leave(node);
        continue;
      }
      const std::uint32_t other = rows_.targets[next_[node]++];
      // The way back to the parent lowers `reaches_` to the parent at most, which cuts off all the same.
      if (found_at_[other] == 0) {
        enter(other);
      } else {
        reaches_[node] = std::min(reaches_[node], found_at_[other]);
      }
    }
    part_size_.push_back(branch_[start]);
  }

  /// All of a branch is known: adds it to the node from which it was found.
  void leave(std::uint32_t node) {
    path_.pop_back();
    if (path_.empty()) return;
    const std::uint32_t parent = path_.back();
    branch_[parent] += branch_[node];
    reaches_[parent] = std::min(reaches_[parent], reaches_[node]);
    if (reaches_[node] < found_at_[parent]) return;
    all_cut_[parent] += branch_[node];
    largest_cut_[parent] = std::max(largest_cut_[parent], branch_[node]);
    pairs_cut_[parent] += pairs(branch_[node]);
  }

  std::uint32_t actors_;
  Rows rows_;
  std::uint32_t clock_ = 0;
  std::vector<std::uint32_t> found_at_;               ///< counted from 1; 0: not yet
  std::vector<std::uint32_t> reaches_;                ///< the earliest node that the branch reaches back to
  std::vector<std::uint32_t> branch_;                 ///< actors found from here on, this one included
  std::vector<std::uint32_t> largest_cut_, all_cut_;  ///< actors in branches that hang on this node alone
  std::vector<std::uint64_t> pairs_cut_;              ///< pairs of actors inside one of those branches
  std::vector<std::uint32_t> next_;                   ///< where in its row each node goes on
  std::vector<std::uint32_t> part_of_, part_size_;    ///< in actors
  std::vector<std::uint32_t> path_;
};

}  // namespace

std::uint32_t Parts::largest() const { return sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end()); }

std::uint64_t Parts::connected_pairs() const {
  return std::accumulate(sizes.begin(), sizes.end(), std::uint64_t{0},
                         [](std::uint64_t sum, std::uint32_t size) { return sum + pairs(size); });
}

Parts parts(const Bipartite& graph, const Gone& gone) {
  Parts result{.of = base::Column<ActorId, std::optional<std::uint32_t>>(graph.actor_count()), .sizes = {}};
  base::Column<InitiativeId, char> is_seen = gone.initiatives;
  std::vector<ActorId> open;
  const auto meet = [&](ActorId actor) {
    if (gone.actors[actor] != 0 || result.of[actor]) return;
    result.of[actor] = static_cast<std::uint32_t>(result.sizes.size() - 1);
    ++result.sizes.back();
    open.push_back(actor);
  };
  for (const ActorId start : base::ids<ActorId>(graph.actor_count())) {
    if (gone.actors[start] != 0 || result.of[start]) continue;
    result.sizes.push_back(0);
    meet(start);
    while (!open.empty()) {
      const ActorId actor = open.back();
      open.pop_back();
      for (const std::uint32_t initiative : graph.by_actor()[actor.index()]) {
        if (is_seen[InitiativeId{initiative}] != 0) continue;
        is_seen[InitiativeId{initiative}] = 1;
        for (const std::uint32_t other : graph.by_initiative()[initiative]) meet(ActorId{other});
      }
    }
  }
  return result;
}

Parts parts(const Bipartite& graph) {
  return parts(graph, {.actors = base::Column<ActorId, char>(graph.actor_count()),
                       .initiatives = base::Column<InitiativeId, char>(graph.initiative_count())});
}

graph::Sides<Split> splits(const Bipartite& graph) {
  const Search search(graph);
  graph::Sides<Split> result{.actors = base::Column<ActorId, Split>(graph.actor_count()),
                             .initiatives = base::Column<InitiativeId, Split>(graph.initiative_count())};
  const auto actors = static_cast<std::uint32_t>(graph.actor_count());
  for (const ActorId id : base::ids<ActorId>(graph.actor_count())) result.actors[id] = search.split(id.value);
  for (const InitiativeId id : base::ids<InitiativeId>(graph.initiative_count())) {
    result.initiatives[id] = search.split(actors + id.value);
  }
  return result;
}

}  // namespace regioscan::resilience
