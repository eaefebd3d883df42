#include "figures/matrices/seriation.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace regioscan::figures {
namespace {

using Things = std::vector<std::uint32_t>;

constexpr double kNone = -std::numeric_limits<double>::infinity();
// Up to so many things the best order is found; the cost grows with the cube. Larger groups lay the orders of their two
// parts side by side, in those of their four directions that meet best.
constexpr std::size_t kMostExact = 300;

/// The two things at the ends of a group.
struct Ends {
  std::uint32_t first = 0, last = 0;
};

/// best(u, w): the greatest sum of likeness between neighbours in the smallest group that holds both, with u and w at
/// its ends. Each pair has one such group, so that one matrix holds the answers for all of them.
class LeafOrder {
 public:
  LeafOrder(const Likenesses& likenesses, const GroupTree& tree)
      : likenesses_(likenesses), tree_(tree), best_(likenesses.size()), up_to_(likenesses.size()) {
    for (std::uint32_t leaf = 0; leaf < tree.leaves; ++leaf) things_.push_back({leaf});
    sorted_ = things_;
    for (const Join& join : tree.joins) add(join);
  }

  [[nodiscard]] std::vector<std::size_t> order() const {
    if (things_.empty()) return {};
    const Things found = ordered(things_.size() - 1);
    std::vector<std::size_t> result(found.begin(), found.end());
    if (result.front() > result.back()) std::reverse(result.begin(), result.end());
    return result;
  }

 private:
  using Join = std::array<std::uint32_t, 2>;

  void add(const Join& join) {
    const bool is_exact = things_[join[0]].size() + things_[join[1]].size() <= kMostExact;
    if (is_exact) solve(join[0], join[1]);
    Things both = is_exact ? things_[join[0]] : side_by_side(join);
    if (is_exact) both.insert(both.end(), things_[join[1]].begin(), things_[join[1]].end());
    sorted_.push_back(both);
    if (is_exact) std::sort(sorted_.back().begin(), sorted_.back().end());
    things_.push_back(std::move(both));
  }

  [[nodiscard]] bool is_exact(std::size_t node) const { return things_[node].size() <= kMostExact; }

  /// Who can stand at the other end of a group when `end` stands at one: the other of the two groups in it.
  [[nodiscard]] const Things& opposite(std::uint32_t node, std::uint32_t end) const {
    if (node < tree_.leaves) return things_[node];
    const auto& [left, right] = tree_.joins[node - tree_.leaves];
    return things_[holds(left, end) ? right : left];
  }

  [[nodiscard]] bool holds(std::uint32_t node, std::uint32_t thing) const {
    return std::binary_search(sorted_[node].begin(), sorted_[node].end(), thing);
  }

  void solve(std::uint32_t left, std::uint32_t right) {
    for (const std::uint32_t u : things_[left]) {
      const Things& ends = opposite(left, u);
      for (const std::uint32_t k : things_[right]) {
        double best = kNone;
        for (const std::uint32_t m : ends) best = std::max(best, best_(u, m) + likenesses_(k, m));
        up_to_[k] = best;
      }
      for (const std::uint32_t w : things_[right]) {
        double best = kNone;
        for (const std::uint32_t k : opposite(right, w)) best = std::max(best, up_to_[k] + best_(w, k));
        best_.set(u, w, best);
      }
    }
  }

  /// The things of a group in their order.
  [[nodiscard]] Things ordered(std::size_t node) const {
    if (!is_exact(node) || node < tree_.leaves) return things_[node];
    Things result;
    write(node, best_ends(tree_.joins[node - tree_.leaves]), result);
    return result;
  }

  [[nodiscard]] Things side_by_side(const Join& join) const {
    Things left = ordered(join[0]);
    Things right = ordered(join[1]);
    const double plain = likenesses_(left.back(), right.front()),
                 left_turned = likenesses_(left.front(), right.front()),
                 right_turned = likenesses_(left.back(), right.back()),
                 turned = likenesses_(left.front(), right.back());
    const double best = std::max({plain, left_turned, right_turned, turned});
    const bool turns_both = best > std::max({plain, left_turned, right_turned});
    if (turns_both || (plain < best && left_turned == best)) std::reverse(left.begin(), left.end());
    if (turns_both || (plain < best && left_turned < best)) std::reverse(right.begin(), right.end());
    left.insert(left.end(), right.begin(), right.end());
    return left;
  }

  [[nodiscard]] Ends best_ends(const Join& join) const {
    Ends ends{things_[join[0]].front(), things_[join[1]].front()};
    for (const std::uint32_t u : things_[join[0]]) {
      for (const std::uint32_t w : things_[join[1]]) {
        if (best_(u, w) > best_(ends.first, ends.last)) ends = {u, w};
      }
    }
    return ends;
  }

  /// The two things that meet in the middle of a group with these ends: the first two that give the best sum.
  [[nodiscard]] Ends middle(const Join& nodes, const Ends& ends) const {
    double best = kNone;
    Ends found;
    for (const std::uint32_t m : opposite(nodes[0], ends.first)) {
      for (const std::uint32_t k : opposite(nodes[1], ends.last)) {
        const double sum = best_(ends.first, m) + likenesses_(m, k) + best_(ends.last, k);
        if (sum <= best) continue;
        best = sum;
        found = {m, k};
      }
    }
    return found;
  }

  void write(std::size_t node, const Ends& ends, Things& result) const {
    if (node < tree_.leaves) {
      result.push_back(static_cast<std::uint32_t>(node));
      return;
    }
    auto [left, right] = tree_.joins[node - tree_.leaves];
    if (!holds(left, ends.first)) std::swap(left, right);
    const Ends inner = middle({left, right}, ends);
    write(left, {ends.first, inner.first}, result);
    write(right, {inner.last, ends.last}, result);
  }

  const Likenesses& likenesses_;
  const GroupTree& tree_;
  Likenesses best_;             ///< 0 on the diagonal: a thing alone
  std::vector<double> up_to_;   ///< while solving: the best way from an end to the first thing of the right group
  std::vector<Things> things_;  ///< of each node; of one that is too large to be exact in their order
  std::vector<Things> sorted_;  ///< of each node that is not, to look up in
};

}  // namespace

std::vector<std::size_t> leaf_order(const Likenesses& likenesses, const GroupTree& tree) {
  return LeafOrder(likenesses, tree).order();
}

std::vector<std::size_t> seriated(const Likenesses& likenesses, std::span<const std::size_t> blocks) {
  return leaf_order(likenesses, group_tree(likenesses, blocks));
}

std::int64_t anti_robinson_events(const Likenesses& likenesses, std::span<const std::size_t> order) {
  std::int64_t events = 0;
  for (std::size_t first = 0; first < order.size(); ++first) {
    for (std::size_t third = first + 2; third < order.size(); ++third) {
      const double outer = likenesses(order[first], order[third]);
      for (std::size_t second = first + 1; second < third; ++second) {
        events += outer > likenesses(order[first], order[second]) ? 1 : 0;
        events += outer > likenesses(order[second], order[third]) ? 1 : 0;
      }
    }
  }
  return events;
}

}  // namespace regioscan::figures
