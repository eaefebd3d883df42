#include "measures/shortest_paths.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

#include "base/parallel.hpp"

namespace regioscan::measures {
namespace {

constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();

/// A graph without the nodes that hang on one other: all ways from such a node begin with that one, so the other can
/// speak for both.
struct Core {
  graph::Rows rows;                    ///< of the same nodes; empty for those that hang
  std::vector<std::uint32_t> hanging;  ///< by node: how many nodes hang on it
  std::vector<char> hangs;             ///< by node: 1 for those
};

Core core_of(const graph::Rows& rows) {
  Core core{.rows = {}, .hanging = std::vector<std::uint32_t>(rows.size(), 0), .hangs = std::vector<char>(rows.size())};
  for (std::size_t node = 0; node < rows.size(); ++node) {
    if (rows[node].size() != 1 || rows[rows[node].front()].size() < 2) continue;  // of two alone neither hangs
    core.hangs[node] = 1;
    ++core.hanging[rows[node].front()];
  }
  for (std::size_t node = 0; node < rows.size(); ++node) {
    for (const std::uint32_t other : rows[node]) {
      if (core.hangs[node] == 0 && core.hangs[other] == 0) core.rows.targets.push_back(other);
    }
    core.rows.offsets.push_back(static_cast<std::uint32_t>(core.rows.targets.size()));
  }
  return core;
}

/// One search from a source at a time; the vectors are kept between sources.
class Search {
 public:
  explicit Search(const Core& core)
      : rows_(core.rows),
        hanging_(core.hanging),
        distance_(rows_.size(), kUnseen),
        paths_(rows_.size(), 0.0),
        dependency_(rows_.size(), 0.0) {
    order_.reserve(rows_.size());
  }

  /// Breadth first: nodes in order of distance, with the number of shortest paths to each.
  void run(std::uint32_t source) {
    for (const std::uint32_t node : order_) distance_[node] = kUnseen;
    order_.assign(1, source);
    distance_[source] = 0;
    paths_[source] = 1;
    for (std::size_t at = 0; at < order_.size(); ++at) {
      const std::uint32_t node = order_[at];
      for (const std::uint32_t next : rows_[node]) {
        if (distance_[next] == kUnseen) {
          distance_[next] = distance_[node] + 1;
          paths_[next] = 0;
          order_.push_back(next);
        }
        if (distance_[next] == distance_[node] + 1) paths_[next] += paths_[node];
      }
    }
  }

  /// Adds to each node what the pairs (source or one that hangs on it, any) owe it: from the farthest back to the
  /// source.
  void add_dependencies(std::vector<double>& sums) {
    for (const std::uint32_t node : order_) dependency_[node] = 0;
    const std::uint32_t source = order_.front();
    for (std::size_t at = order_.size(); at-- > 1;) {
      const std::uint32_t node = order_[at];
      const double share = (1 + hanging_[node] + dependency_[node]) / paths_[node];  // reached: at least one path
      for (const std::uint32_t before : rows_[node]) {
        if (distance_[before] + 1 == distance_[node]) dependency_[before] += paths_[before] * share;
      }
      sums[node] += (1 + hanging_[source]) * dependency_[node];
    }
    sums[source] += 2 * through_source();
  }

 private:
  /// Pairs of a node that hangs on the source with any other: all their ways lead through it.
  [[nodiscard]] double through_source() const {
    const double own = hanging_[order_.front()];
    double others = 0;
    for (std::size_t at = 1; at < order_.size(); ++at) others += 1 + hanging_[order_[at]];
    return own * others + own * (own - 1) / 2;
  }

  const graph::Rows& rows_;
  const std::vector<std::uint32_t>& hanging_;
  std::vector<std::uint32_t> distance_;
  std::vector<double> paths_;  // as double: they outgrow every whole number, and only their ratios count
  std::vector<double> dependency_;
  std::vector<std::uint32_t> order_;
};

constexpr std::size_t kAtOnce = 64;  // sources: a bit of a word each

/// Searches breadth first from up to 64 sources at once, a bit for each: a node that several searches reach in the same
/// step hands all of them on together (Then et al., PVLDB 8(4), 2014). After each step `count` gets the source, the
/// distance and how many nodes were reached there, where any were.
template <class Count>
class WideSearch {
 public:
  WideSearch(const graph::Rows& rows, Count count)
      : rows_(rows), seen_(rows.size()), here_(rows.size()), next_(rows.size()), count_(count) {}

  void run(std::size_t first, std::size_t last) {
    std::fill(seen_.begin(), seen_.end(), 0);
    here_nodes_.clear();
    for (std::size_t source = first; source < last; ++source) {
      seen_[source] = here_[source] = std::uint64_t{1} << (source - first);
      here_nodes_.push_back(static_cast<std::uint32_t>(source));
    }
    for (std::uint64_t distance = 1; !here_nodes_.empty(); ++distance) {
      step();
      for (std::size_t source = first; source < last; ++source) {
        if (reached_[source - first] > 0) count_(source, distance, reached_[source - first]);
      }
    }
  }

 private:
  /// One step of all searches.
  void step() {
    next_nodes_.clear();
    for (const std::uint32_t node : here_nodes_) {
      for (const std::uint32_t other : rows_[node]) {
        if (next_[other] == 0) next_nodes_.push_back(other);
        next_[other] |= here_[node];
      }
      here_[node] = 0;
    }
    reached_.fill(0);
    here_nodes_.clear();
    for (const std::uint32_t node : next_nodes_) {
      const std::uint64_t is_new = next_[node] & ~seen_[node];
      next_[node] = 0;
      if (is_new == 0) continue;
      seen_[node] |= is_new;
      here_[node] = is_new;
      here_nodes_.push_back(node);
      for (std::uint64_t left = is_new; left != 0; left &= left - 1)
        ++reached_[static_cast<std::size_t>(std::countr_zero(left))];
    }
  }

  const graph::Rows& rows_;
  std::vector<std::uint64_t> seen_, here_, next_;  // by node: which searches
  std::vector<std::uint32_t> here_nodes_, next_nodes_;
  std::array<std::uint64_t, kAtOnce> reached_{};  // by search, in this step
  Count count_;
};

/// What each of the first `sources` nodes can reach, where a way of length `distance` counts as `steps(distance)`; 0:
/// does not count.
template <class Steps>
std::vector<Reach> counted_reaches(const graph::Rows& rows, std::size_t sources, unsigned threads, Steps steps) {
  std::vector<Reach> all(sources);
  base::for_blocks((sources + kAtOnce - 1) / kAtOnce, threads, [&](const base::Block& block) {
    WideSearch search(rows, [&](std::size_t source, std::uint64_t distance, std::uint64_t reached) {
      const std::uint64_t length = steps(distance);
      if (length == 0) return;
      all[source].sum_of_distances += length * reached;
      all[source].sum_of_reciprocals += static_cast<double>(reached) / static_cast<double>(length);
      all[source].reached += static_cast<std::uint32_t>(reached);
    });
    for (std::size_t batch = block.first; batch < block.last; ++batch)
      search.run(batch * kAtOnce, std::min(sources, (batch + 1) * kAtOnce));
  });
  return all;
}

}  // namespace

std::vector<double> shares_of_shortest_paths(const graph::Rows& rows, unsigned threads) {
  const Core core = core_of(rows);
  std::vector<std::vector<double>> sums(base::block_count(rows.size()));
  base::for_blocks(rows.size(), threads, [&](const base::Block& block) {
    sums[block.number].assign(rows.size(), 0.0);
    Search search(core);
    for (std::size_t source = block.first; source < block.last; ++source) {
      if (core.hangs[source] != 0) continue;
      search.run(static_cast<std::uint32_t>(source));
      search.add_dependencies(sums[block.number]);
    }
  });
  std::vector<double> total(rows.size(), 0.0);
  for (const std::vector<double>& sum : sums) {  // in block order: the order of the additions fixes the last digits
    for (std::size_t node = 0; node < total.size(); ++node) total[node] += sum[node];
  }
  for (double& share : total) share /= 2;  // each unordered pair was seen from both its ends, or counted twice
  return total;
}

std::vector<Reach> reaches(const graph::Rows& rows, unsigned threads) {
  return counted_reaches(rows, rows.size(), threads, [](std::uint64_t distance) { return distance; });
}

std::vector<Reach> actor_reaches(const graph::Bipartite& graph, unsigned threads) {
  return counted_reaches(graph::one_index_space(graph), graph.actor_count(), threads,
                         [](std::uint64_t distance) { return distance % 2 == 0 ? distance / 2 : 0; });
}

}  // namespace regioscan::measures
