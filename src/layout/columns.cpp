#include "layout/columns.hpp"

#include <algorithm>
#include <numeric>

namespace regioscan::layout {
namespace {

using Order = std::vector<std::size_t>;
using Partners = std::vector<std::vector<std::size_t>>;

constexpr int kRounds = 24;
constexpr int kSweeps = 60;

Order in_order(std::size_t count) {
  Order order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  return order;
}

Order places_in(const Order& order) {
  Order places(order.size());
  for (std::size_t at = 0; at < order.size(); ++at) places[order[at]] = at;
  return places;
}

/// Sorts a column by the mean place of each node's partners in the other; equals keep their order.
void by_mean_place(const Partners& partners, const Order& other, Order& order) {
  const Order places = places_in(other);
  std::vector<double> means(order.size(), static_cast<double>(other.size()));  // without partners: at the foot
  for (std::size_t node = 0; node < order.size(); ++node) {
    if (partners[node].empty()) continue;
    double sum = 0;
    for (const std::size_t partner : partners[node]) sum += static_cast<double>(places[partner]);
    means[node] = sum / static_cast<double>(partners[node].size());
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return means[a] < means[b]; });
}

/// Crossings between the ties of two nodes of a column when the first stands above the second; places sorted.
std::size_t crossings_of_two(const Order& above, const Order& below) {
  std::size_t count = 0, smaller = 0;
  for (const std::size_t place : above) {
    while (smaller < below.size() && below[smaller] < place) ++smaller;
    count += smaller;
  }
  return count;
}

/// Lets neighbours in a column change places wherever that takes a crossing away. Whether any did.
bool swap_neighbours(const Partners& partners, const Order& other, Order& order) {
  const Order places = places_in(other);
  Partners at(partners.size());
  for (std::size_t node = 0; node < partners.size(); ++node) {
    for (const std::size_t partner : partners[node]) at[node].push_back(places[partner]);
    std::sort(at[node].begin(), at[node].end());
  }
  bool has_swapped = false;
  for (std::size_t row = 0; row + 1 < order.size(); ++row) {
    const Order& above = at[order[row]];
    const Order& below = at[order[row + 1]];
    if (crossings_of_two(below, above) >= crossings_of_two(above, below)) continue;
    std::swap(order[row], order[row + 1]);
    has_swapped = true;
  }
  return has_swapped;
}

/// Nodes of both columns (left first) in the order in which they are met from one node, step by step.
Order met_from(const Partners& partners, std::size_t start, std::vector<char>& is_met) {
  Order order{start};
  is_met[start] = 1;
  for (std::size_t at = 0; at < order.size(); ++at) {
    for (const std::size_t other : partners[order[at]]) {
      if (is_met[other] != 0) continue;
      is_met[other] = 1;
      order.push_back(other);
    }
  }
  return order;
}

/// Each connected part from one of its far ends on: a long, thin part, on which means of places get stuck, comes out in
/// order at once.
Columns from_far_ends(const Partners& of_left, const Partners& of_right) {
  const std::size_t left = of_left.size(), all = left + of_right.size();
  Partners partners(all);
  for (std::size_t node = 0; node < left; ++node) {
    for (const std::size_t other : of_left[node]) {
      partners[node].push_back(left + other);
      partners[left + other].push_back(node);
    }
  }
  Columns columns;
  std::vector<char> is_met(all, 0);
  for (std::size_t node = 0; node < all; ++node) {
    if (is_met[node] != 0) continue;
    std::vector<char> is_seen = is_met;
    const std::size_t end = met_from(partners, node, is_seen).back();
    for (const std::size_t met : met_from(partners, end, is_met)) {
      if (met < left) {
        columns.left.push_back(met);
      } else {
        columns.right.push_back(met - left);
      }
    }
  }
  return columns;
}

/// Rounds of means of places from one start, then swaps; the best that was met.
Columns improved(Columns now, const Partners& of_left, const Partners& of_right, const std::vector<ColumnTie>& ties) {
  now.crossings = crossings(ties, now.left, now.right);
  Columns best = now;
  for (int round = 0; round < kRounds; ++round) {
    by_mean_place(of_left, now.right, now.left);
    by_mean_place(of_right, now.left, now.right);
    now.crossings = crossings(ties, now.left, now.right);
    if (now.crossings < best.crossings) best = now;
  }
  for (int sweep = 0; sweep < kSweeps; ++sweep) {
    const bool left_has = swap_neighbours(of_left, best.right, best.left);
    const bool right_has = swap_neighbours(of_right, best.left, best.right);
    if (!left_has && !right_has) break;
  }
  best.crossings = crossings(ties, best.left, best.right);
  return best;
}

/// Nodes without ties go to the foot; the others keep their order.
void lonely_last(const Partners& partners, Order& order) {
  std::stable_partition(order.begin(), order.end(), [&](std::size_t node) { return !partners[node].empty(); });
}

}  // namespace

std::size_t crossings(const std::vector<ColumnTie>& ties, const std::vector<std::size_t>& left,
                      const std::vector<std::size_t>& right) {
  const Order from = places_in(left), to = places_in(right);
  std::vector<ColumnTie> sorted;
  for (const auto& [a, b] : ties) sorted.emplace_back(from[a], to[b]);
  std::sort(sorted.begin(), sorted.end());
  // Going down the left column, a tie crosses all before it that end below it; ties of one node, which come in
  // ascending order, do not count as they end above.
  std::vector<std::size_t> tree(right.size() + 1, 0);
  std::size_t seen = 0, count = 0;
  for (const auto& [row, end] : sorted) {
    std::size_t not_below = 0;
    for (std::size_t at = end + 1; at > 0; at -= at & (~at + 1)) not_below += tree[at];
    count += seen - not_below;
    for (std::size_t at = end + 1; at < tree.size(); at += at & (~at + 1)) ++tree[at];
    ++seen;
  }
  return count;
}

Columns ordered_columns(std::size_t left, std::size_t right, const std::vector<ColumnTie>& ties) {
  Partners of_left(left), of_right(right);
  for (const auto& [a, b] : ties) {
    of_left[a].push_back(b);
    of_right[b].push_back(a);
  }
  const Columns as_given{.left = in_order(left), .right = in_order(right)};
  Columns best = improved(as_given, of_left, of_right, ties);
  Columns other = improved(from_far_ends(of_left, of_right), of_left, of_right, ties);
  if (other.crossings < best.crossings) best = std::move(other);
  lonely_last(of_left, best.left);
  lonely_last(of_right, best.right);
  return best;
}

}  // namespace regioscan::layout
