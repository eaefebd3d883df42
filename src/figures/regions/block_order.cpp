#include "figures/regions/block_order.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>

namespace regioscan::figures {
namespace {

using clusters::Contingency;
using Order = std::vector<std::size_t>;

constexpr std::size_t kExactOneSide = 12;
constexpr std::size_t kExactBothSides = 5;

Order counted_up(std::size_t count) {
  Order order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

Contingency turned(const Contingency& flows) {
  Contingency other(flows.empty() ? 0 : flows.front().size(), std::vector<std::int64_t>(flows.size()));
  for (std::size_t row = 0; row < flows.size(); ++row) {
    for (std::size_t column = 0; column < flows[row].size(); ++column) other[column][row] = flows[row][column];
  }
  return other;
}

/// What crosses between the flows of two rows if the first stands above the second.
double crossed(const Contingency& flows, std::size_t above, std::size_t below, const Order& columns) {
  double sum = 0, before = 0;
  for (const std::size_t column : columns) {
    sum += static_cast<double>(flows[above][column]) * before;
    before += static_cast<double>(flows[below][column]);
  }
  return sum;
}

using Costs = std::vector<std::vector<double>>;
Costs costs_of(const Contingency& flows, const Order& columns) {
  Costs costs(flows.size(), std::vector<double>(flows.size()));
  for (std::size_t above = 0; above < flows.size(); ++above) {
    for (std::size_t below = 0; below < flows.size(); ++below) {
      if (above != below) costs[above][below] = crossed(flows, above, below, columns);
    }
  }
  return costs;
}

/// The best order of the rows: for every set of rows that stand on top, the cheapest way to end it.
Order exact_rows(const Costs& costs) {
  const std::size_t count = costs.size(), sets = std::size_t{1} << count;
  std::vector<double> best(sets, std::numeric_limits<double>::infinity());
  std::vector<std::size_t> last(sets);
  best[0] = 0;
  for (std::size_t set = 0; set < sets; ++set) {
    for (std::size_t next = 0; next < count; ++next) {
      if ((set >> next & 1U) != 0) continue;
      double cost = best[set];
      for (std::size_t above = 0; above < count; ++above) {
        if ((set >> above & 1U) != 0) cost += costs[above][next];
      }
      const std::size_t larger = set | std::size_t{1} << next;
      if (cost < best[larger]) {
        best[larger] = cost;
        last[larger] = next;
      }
    }
  }
  Order order;
  for (std::size_t set = sets - 1; set != 0; set &= ~(std::size_t{1} << order.back())) order.push_back(last[set]);
  std::reverse(order.begin(), order.end());
  return order;
}

/// By the mean place of what a row flows to, then neighbours change places while that gains.
Order near_rows(const Contingency& flows, const Costs& costs, const Order& columns) {
  std::vector<double> means(flows.size());
  for (std::size_t row = 0; row < flows.size(); ++row) {
    double sum = 0, weight = 0;
    for (std::size_t place = 0; place < columns.size(); ++place) {
      const auto flow = static_cast<double>(flows[row][columns[place]]);
      sum += flow * static_cast<double>(place);
      weight += flow;
    }
    means[row] = weight > 0 ? sum / weight : 0;
  }
  Order order = counted_up(flows.size());
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return means[a] < means[b]; });
  for (bool has_gained = true; has_gained;) {
    has_gained = false;
    for (std::size_t at = 0; at + 1 < order.size(); ++at) {
      if (costs[order[at]][order[at + 1]] <= costs[order[at + 1]][order[at]]) continue;
      std::swap(order[at], order[at + 1]);
      has_gained = true;
    }
  }
  return order;
}

Order best_rows(const Contingency& flows, const Order& columns) {
  const Costs costs = costs_of(flows, columns);
  return flows.size() <= kExactOneSide ? exact_rows(costs) : near_rows(flows, costs, columns);
}

BlockOrder by_turns(const Contingency& flows, const Contingency& other, Order columns) {
  BlockOrder best{.rows = best_rows(flows, columns), .columns = std::move(columns)};
  double cost = crossings(flows, best);
  while (true) {
    BlockOrder next{.rows = {}, .columns = best_rows(other, best.rows)};
    next.rows = best_rows(flows, next.columns);
    const double gained = crossings(flows, next);
    if (gained >= cost) return best;
    best = std::move(next);
    cost = gained;
  }
}

}  // namespace

double crossings(const Contingency& flows, const BlockOrder& order) {
  double sum = 0;
  for (std::size_t above = 0; above < order.rows.size(); ++above) {
    for (std::size_t below = above + 1; below < order.rows.size(); ++below)
      sum += crossed(flows, order.rows[above], order.rows[below], order.columns);
  }
  return sum;
}

BlockOrder fewest_crossings(const Contingency& flows) {
  if (flows.empty()) return {};
  const Contingency other = turned(flows);
  if (other.size() > flows.size()) {
    BlockOrder order = fewest_crossings(other);
    std::swap(order.rows, order.columns);
    return order;
  }
  Order columns = counted_up(other.size());
  BlockOrder best = by_turns(flows, other, columns);
  if (other.size() > kExactBothSides || flows.size() > kExactOneSide) return best;
  double cost = crossings(flows, best);
  do {
    const BlockOrder tried{.rows = best_rows(flows, columns), .columns = columns};
    const double found = crossings(flows, tried);
    if (found < cost) {
      cost = found;
      best = tried;
    }
  } while (std::next_permutation(columns.begin(), columns.end()));
  return best;
}

}  // namespace regioscan::figures
