#include "measures/shortest_paths.hpp"

#include <limits>

#include "base/parallel.hpp"

namespace regioscan::measures {
namespace {

constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();

/// One search from a source at a time; the vectors are kept between sources.
class Search {
 public:
  explicit Search(const graph::Rows& rows)
      : rows_(rows), distance_(rows.size(), kUnseen), paths_(rows.size(), 0.0), dependency_(rows.size(), 0.0) {
    order_.reserve(rows.size());
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

  /// Adds to each node what the pairs (source, any) owe it: from the farthest back to the source.
  void add_dependencies(std::vector<double>& sums) {
    for (const std::uint32_t node : order_) dependency_[node] = 0;
    for (std::size_t at = order_.size(); at-- > 1;) {
      const std::uint32_t node = order_[at];
      const double share = (1 + dependency_[node]) / paths_[node];  // a reached node has at least one path
      for (const std::uint32_t before : rows_[node]) {
        if (distance_[before] + 1 == distance_[node]) dependency_[before] += paths_[before] * share;
      }
      sums[node] += dependency_[node];
    }
  }

  [[nodiscard]] Reach reach() const {
    Reach reach;
    for (std::size_t at = 1; at < order_.size(); ++at) {
      reach.sum_of_distances += distance_[order_[at]];
      reach.sum_of_reciprocals += 1.0 / distance_[order_[at]];
      ++reach.reached;
    }
    return reach;
  }

 private:
  const graph::Rows& rows_;
  std::vector<std::uint32_t> distance_;
  std::vector<double> paths_;  // as double: they outgrow every whole number, and only their ratios count
  std::vector<double> dependency_;
  std::vector<std::uint32_t> order_;
};

}  // namespace

std::vector<double> shares_of_shortest_paths(const graph::Rows& rows, unsigned threads) {
  std::vector<std::vector<double>> sums(base::block_count(rows.size()));
  base::for_blocks(rows.size(), threads, [&](const base::Block& block) {
    sums[block.number].assign(rows.size(), 0.0);
    Search search(rows);
    for (std::size_t source = block.first; source < block.last; ++source) {
      search.run(static_cast<std::uint32_t>(source));
      search.add_dependencies(sums[block.number]);
    }
  });
  std::vector<double> total(rows.size(), 0.0);
  for (const std::vector<double>& sum : sums) {  // in block order: the order of the additions fixes the last digits
    for (std::size_t node = 0; node < total.size(); ++node) total[node] += sum[node];
  }
  for (double& share : total) share /= 2;  // each unordered pair was seen from both its ends
  return total;
}

std::vector<Reach> reaches(const graph::Rows& rows, unsigned threads) {
  std::vector<Reach> all(rows.size());
  base::for_blocks(rows.size(), threads, [&](const base::Block& block) {
    Search search(rows);
    for (std::size_t source = block.first; source < block.last; ++source) {
      search.run(static_cast<std::uint32_t>(source));
      all[source] = search.reach();
    }
  });
  return all;
}

}  // namespace regioscan::measures
