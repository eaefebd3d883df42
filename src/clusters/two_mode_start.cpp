// One start of the Leiden scheme on Barber's modularity, in whole numbers: Q_B · L² = Σ_c (L·E_c − K_c·D_c) with E_c
// the participations inside group c, K_c and D_c those that begin at its actors and end at its initiatives. Over 200
// lines because moves, refinement and aggregation share one notion of a level.
#include <algorithm>
#include <numeric>

#include "clusters/two_mode.hpp"

namespace regioscan::clusters {
namespace {

/// A node, or what was merged into one: participations that begin at actors of it, and that end at initiatives of it.
struct Ends {
  std::int64_t actor = 0, initiative = 0;

  Ends& operator+=(const Ends& other) {
    actor += other.actor;
    initiative += other.initiative;
    return *this;
  }
  Ends& operator-=(const Ends& other) {
    actor -= other.actor;
    initiative -= other.initiative;
    return *this;
  }
  friend Ends operator-(Ends a, const Ends& b) { return a -= b; }
};

/// L · L times the participations that chance would place between two.
std::int64_t expected(const Ends& a, const Ends& b) { return a.actor * b.initiative + a.initiative * b.actor; }

/// A graph of merged nodes: rows with the number of participations between two; those inside a node are not kept.
struct Level {
  graph::Rows rows;
  std::vector<std::int64_t> weights;  ///< beside rows.targets
  std::vector<Ends> ends;

  [[nodiscard]] std::size_t size() const { return ends.size(); }
};

using Labels = std::vector<std::uint32_t>;

/// Participations of one node with each group that it touches.
class Towards {
 public:
  explicit Towards(std::size_t groups) : sums_(groups, 0) {}

  void add(std::uint32_t group, std::int64_t weight) {
    if (sums_[group] == 0) touched_.push_back(group);
    sums_[group] += weight;
  }
  [[nodiscard]] std::int64_t operator[](std::uint32_t group) const { return sums_[group]; }
  [[nodiscard]] const Labels& touched() const { return touched_; }
  void clear() {
    for (const std::uint32_t group : touched_) sums_[group] = 0;
    touched_.clear();
  }

 private:
  std::vector<std::int64_t> sums_;
  Labels touched_;
};

Labels shuffled(std::size_t count, base::Stream& chance) {
  Labels order(count);
  std::iota(order.begin(), order.end(), 0U);
  chance.shuffle(std::span(order));
  return order;
}

std::vector<Ends> totals(const Level& level, const Labels& labels) {
  std::vector<Ends> all(level.size());
  for (std::size_t node = 0; node < level.size(); ++node) all[labels[node]] += level.ends[node];
  return all;
}

/// The numbers that no group has: a node that is better off alone takes one.
class FreeGroups {
 public:
  FreeGroups(std::size_t groups, const Labels& labels) : sizes_(groups, 0) {
    for (const std::uint32_t label : labels) ++sizes_[label];
    for (std::uint32_t group = 0; group < groups; ++group) {
      if (sizes_[group] == 0) free_.push_back(group);
    }
  }
  /// Takes a node out of its group, which may become free by that.
  void leave(std::uint32_t group) {
    if (--sizes_[group] == 0) free_.push_back(group);
  }
  void join(std::uint32_t group) {
    if (sizes_[group]++ == 0) std::erase(free_, group);
  }
  /// There is one for each node, so that one is free while a node is out of its group.
  [[nodiscard]] std::uint32_t any() const { return free_.back(); }

 private:
  std::vector<std::uint32_t> sizes_;
  Labels free_;
};

/// Moves nodes to the group where they gain most, or to one of their own, until none gains; a node is looked at again
/// when a neighbour moved.
void move_nodes(const Level& level, std::int64_t all, Labels& labels, base::Stream& chance) {
  std::vector<Ends> ends = totals(level, labels);
  Towards towards(level.size());
  Labels queue = shuffled(level.size(), chance);
  std::vector<char> is_waiting(level.size(), 1);
  FreeGroups free(level.size(), labels);
  for (std::size_t next = 0; next < queue.size(); ++next) {
    const std::uint32_t node = queue[next];
    is_waiting[node] = 0;
    const auto others = level.rows[node];
    for (std::size_t at = 0; at < others.size(); ++at)
      towards.add(labels[others[at]], level.weights[level.rows.offsets[node] + at]);
    const std::uint32_t own = labels[node];
    ends[own] -= level.ends[node];
    std::uint32_t best = own;
    std::int64_t most = towards[own] * all - expected(level.ends[node], ends[own]);
    for (const std::uint32_t group : towards.touched()) {
      const std::int64_t gain = towards[group] * all - expected(level.ends[node], ends[group]);
      if (gain > most) {
        most = gain;
        best = group;
      }
    }
    towards.clear();
    if (most < 0) {
      free.leave(own);
      best = free.any();
      free.join(best);
    } else if (best != own) {
      free.leave(own);
      free.join(best);
    }
    ends[best] += level.ends[node];
    if (best == own) continue;
    labels[node] = best;
    for (const std::uint32_t other : others) {
      if (labels[other] == best || is_waiting[other] != 0) continue;
      is_waiting[other] = 1;
      queue.push_back(other);
    }
  }
}

/// Parts a group into well connected pieces: a node that is still alone joins a piece of its own group, with a chance
/// in proportion to the gain. (The original takes the exponential of the gain; this needs no rounding.)
Labels refined(const Level& level, std::int64_t all, const Labels& labels, base::Stream& chance) {
  const std::vector<Ends> group_ends = totals(level, labels);
  Labels piece(level.size());
  std::iota(piece.begin(), piece.end(), 0U);
  std::vector<Ends> ends = level.ends;
  std::vector<std::int64_t> cut(level.size(), 0);  // participations of a piece with the rest of its group
  std::vector<char> is_alone(level.size(), 1);
  for (std::uint32_t node = 0; node < level.size(); ++node) {
    const auto others = level.rows[node];
    for (std::size_t at = 0; at < others.size(); ++at) {
      if (labels[others[at]] == labels[node]) cut[node] += level.weights[level.rows.offsets[node] + at];
    }
  }
  const auto is_well_connected = [&](std::uint32_t part, std::uint32_t group) {
    return cut[part] * all >= expected(ends[part], group_ends[group] - ends[part]);
  };
  Towards towards(level.size());
  std::vector<std::pair<std::uint32_t, std::int64_t>> choices;
  for (const std::uint32_t node : shuffled(level.size(), chance)) {
    if (is_alone[node] == 0 || !is_well_connected(node, labels[node])) continue;
    const auto others = level.rows[node];
    for (std::size_t at = 0; at < others.size(); ++at) {
      if (labels[others[at]] == labels[node])
        towards.add(piece[others[at]], level.weights[level.rows.offsets[node] + at]);
    }
    choices.clear();
    std::int64_t sum = 0;
    for (const std::uint32_t part : towards.touched()) {
      const std::int64_t gain = towards[part] * all - expected(level.ends[node], ends[part]);
      if (gain <= 0 || !is_well_connected(part, labels[node])) continue;
      sum += gain;
      choices.emplace_back(part, sum);
    }
    if (!choices.empty()) {
      const auto draw = static_cast<std::int64_t>(chance.below(static_cast<std::uint64_t>(sum)));
      const std::uint32_t part =
          std::find_if(choices.begin(), choices.end(), [&](const auto& choice) { return draw < choice.second; })->first;
      cut[part] += cut[node] - 2 * towards[part];
      ends[part] += level.ends[node];
      piece[node] = part;
      is_alone[part] = 0;
    }
    towards.clear();
  }
  return piece;
}

/// Labels renumbered 0, 1, … in the order in which they are met; says how many there are.
std::uint32_t renumber(Labels& labels) {
  if (labels.empty()) return 0;
  std::vector<std::uint32_t> number(*std::max_element(labels.begin(), labels.end()) + 1, UINT32_MAX);
  std::uint32_t count = 0;
  for (std::uint32_t& label : labels) {
    if (number[label] == UINT32_MAX) number[label] = count++;
    label = number[label];
  }
  return count;
}

/// The pieces as nodes.
Level merged(const Level& level, const Labels& piece, std::uint32_t pieces) {
  std::vector<Labels> members(pieces);
  for (std::uint32_t node = 0; node < level.size(); ++node) members[piece[node]].push_back(node);
  Level result{.rows = {}, .weights = {}, .ends = std::vector<Ends>(pieces)};
  Towards towards(pieces);
  for (std::uint32_t part = 0; part < pieces; ++part) {
    for (const std::uint32_t node : members[part]) {
      result.ends[part] += level.ends[node];
      const auto others = level.rows[node];
      for (std::size_t at = 0; at < others.size(); ++at) {
        if (piece[others[at]] != part) towards.add(piece[others[at]], level.weights[level.rows.offsets[node] + at]);
      }
    }
    for (const std::uint32_t other : towards.touched()) {
      result.rows.targets.push_back(other);
      result.weights.push_back(towards[other]);
    }
    towards.clear();
    result.rows.offsets.push_back(static_cast<std::uint32_t>(result.rows.targets.size()));
  }
  return result;
}

/// One round: moves, refinement and aggregation until nothing can be merged any more.
void improve(const Level& first, std::int64_t all, Labels& labels, base::Stream& chance) {
  Level level = first;
  Labels own = labels;           // of the nodes of this level
  Labels node_of(first.size());  // the node of this level in which each first node lies
  std::iota(node_of.begin(), node_of.end(), 0U);
  for (;;) {
    move_nodes(level, all, own, chance);
    Labels piece = refined(level, all, own, chance);
    const std::uint32_t pieces = renumber(piece);
    if (pieces == level.size()) break;
    Labels above(pieces);
    for (std::uint32_t node = 0; node < level.size(); ++node) above[piece[node]] = own[node];
    for (std::uint32_t& node : node_of) node = piece[node];
    level = merged(level, piece, pieces);
    renumber(above);
    own = std::move(above);
  }
  for (std::size_t node = 0; node < first.size(); ++node) labels[node] = own[node_of[node]];
  renumber(labels);
}

std::int64_t quality(const Level& level, std::int64_t all, const Labels& labels) {
  std::int64_t inside = 0;  // twice
  for (std::size_t node = 0; node < level.size(); ++node) {
    for (const std::uint32_t other : level.rows[node]) inside += labels[node] == labels[other] ? 1 : 0;
  }
  std::int64_t sum = inside / 2 * all;
  for (const Ends& ends : totals(level, labels)) sum -= ends.actor * ends.initiative;
  return sum;
}

/// Where a start begins: everybody alone, or, as often, in groups drawn at random. From everybody alone the first moves
/// are nearly the same each time, and some optima are never met.
Labels first_labels(std::size_t nodes, base::Stream& chance) {
  Labels labels(nodes);
  std::iota(labels.begin(), labels.end(), 0U);
  if (nodes < 2 || chance.below(2) == 0) return labels;
  const std::uint64_t groups = 2 + chance.below(std::max<std::size_t>(1, nodes / 2));
  for (std::uint32_t& label : labels)
    label = static_cast<std::uint32_t>(chance.below(std::min<std::uint64_t>(groups, nodes)));
  return labels;
}

}  // namespace

TwoModeStart two_mode_start(const graph::Rows& one_index_space, std::size_t actors, base::Stream chance) {
  constexpr int kMostRounds = 50;  // a handful is usual
  Level level{.rows = one_index_space,
              .weights = std::vector<std::int64_t>(one_index_space.targets.size(), 1),
              .ends = std::vector<Ends>(one_index_space.size())};
  for (std::size_t node = 0; node < level.size(); ++node) {
    const auto degree = static_cast<std::int64_t>(one_index_space[node].size());
    (node < actors ? level.ends[node].actor : level.ends[node].initiative) = degree;
  }
  const auto all = static_cast<std::int64_t>(one_index_space.targets.size() / 2);
  TwoModeStart start{.labels = first_labels(level.size(), chance), .quality = 0};
  start.quality = quality(level, all, start.labels);
  for (int round = 0; round < kMostRounds; ++round) {
    Labels labels = start.labels;
    improve(level, all, labels, chance);
    const std::int64_t now = quality(level, all, labels);
    if (round > 0 && now <= start.quality) break;
    start = {.labels = std::move(labels), .quality = now};
  }
  return start;
}

}  // namespace regioscan::clusters
