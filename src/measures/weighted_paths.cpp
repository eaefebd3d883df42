#include "measures/weighted_paths.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <span>
#include <tuple>

#include "base/parallel.hpp"

namespace regioscan::measures {
namespace {

constexpr double kUnseen = std::numeric_limits<double>::infinity();
constexpr double kEqual = 1e-10;  // far above the rounding of some additions, far below any difference of 1/w

inline bool is_shorter(double one, double other) { return one < other - kEqual * other; }

struct Tie {
  std::uint32_t to;
  double length;
};

/// Ties of pairs that share several initiatives, in compressed rows.
struct RepeatedTies {
  std::vector<std::size_t> offsets{0};
  std::vector<Tie> all;

  [[nodiscard]] std::span<const Tie> operator[](std::size_t actor) const {
    return std::span(all).subspan(offsets[actor], offsets[actor + 1] - offsets[actor]);
  }
};

RepeatedTies repeated_ties(const graph::Network& actors) {
  RepeatedTies ties;
  for (std::size_t actor = 0; actor < actors.node_count(); ++actor) {
    const auto others = actors.rows[actor];
    const auto shared = actors.shared_of(actor);
    const auto weights = actors.weights_of(actor);
    for (std::size_t at = 0; at < others.size(); ++at) {
      if (shared[at] > 1) ties.all.push_back({others[at], 1 / weights[at]});  // two who share anything have w > 0
    }
    ties.offsets.push_back(ties.all.size());
  }
  return ties;
}

/// What is reached next: an actor by a repeated tie, or the actors of an initiative.
struct Waiting {
  double length;
  std::uint32_t node;  ///< actor or initiative
  std::uint32_t from;  ///< the actor before; kThroughInitiative: those who entered it
};
constexpr std::uint32_t kThroughInitiative = std::numeric_limits<std::uint32_t>::max();

struct ComesLater {
  bool operator()(const Waiting& one, const Waiting& other) const {
    return std::tie(one.length, one.node, one.from) > std::tie(other.length, other.node, other.from);
  }
};

/// One search from a source at a time; the vectors are kept between sources.
class Search {
 public:
  Search(const graph::Bipartite& graph, const RepeatedTies& repeated)
      : graph_(graph),
        repeated_(repeated),
        length_(graph.actor_count(), kUnseen),
        paths_(graph.actor_count(), 0.0),
        dependency_(graph.actor_count(), 0.0),
        before_(graph.actor_count()),
        entered_(graph.initiative_count(), kUnseen),
        entrants_(graph.initiative_count()) {}

  /// Actors in order of length, with the number of shortest ways to each and the actors just before it on them.
  void run(std::uint32_t source) {
    for (const std::uint32_t actor : order_) length_[actor] = kUnseen;
    entered_.assign(graph_.initiative_count(), kUnseen);
    promised_.assign(graph_.actor_count(), kUnseen);
    order_.assign(1, source);
    length_[source] = 0;
    paths_[source] = 1;
    before_[source].clear();
    for (std::size_t reached = 0; reached < order_.size();) {
      for (; reached < order_.size(); ++reached) go_on_from(order_[reached]);
      reach_next();
    }
  }

  /// Adds to each actor what the pairs (source, any) owe it: from the farthest back to the source.
  void add_dependencies(std::vector<double>& sums) {
    for (const std::uint32_t actor : order_) dependency_[actor] = 0;
    for (std::size_t at = order_.size(); at-- > 1;) {
      const std::uint32_t actor = order_[at];
      const double share = (1 + dependency_[actor]) / paths_[actor];  // who is reached has at least one way
      for (const std::uint32_t before : before_[actor]) dependency_[before] += paths_[before] * share;
      sums[actor] += dependency_[actor];
    }
  }

  void note_reach(std::uint32_t source, WeightedPaths& found) const {
    for (std::size_t at = 1; at < order_.size(); ++at) {
      found.sum_of_lengths[source] += length_[order_[at]];
      found.sum_of_reciprocals[source] += 1 / length_[order_[at]];
    }
    found.reached[source] = static_cast<std::uint32_t>(order_.size() - 1);
  }

 private:
  void wait(const Waiting& waiting) {
    waiting_.push_back(waiting);
    std::push_heap(waiting_.begin(), waiting_.end(), ComesLater{});
  }

  void go_on_from(std::uint32_t actor) {
    const double here = length_[actor];
    for (const Tie& tie : repeated_[actor]) {
      const double length = here + tie.length;
      double& promised = promised_[tie.to];
      if (is_shorter(length_[tie.to], length) || is_shorter(promised, length)) continue;
      promised = std::min(promised, length);
      wait({length, tie.to, actor});
    }
    for (const std::uint32_t initiative : graph_.by_actor()[actor]) {
      if (is_shorter(entered_[initiative], here)) continue;
      if (entered_[initiative] == kUnseen) {
        entered_[initiative] = here;
        entrants_[initiative].clear();
        const std::size_t others = graph_.by_initiative()[initiative].size() - 1;
        if (others > 0) wait({here + static_cast<double>(others), initiative, kThroughInitiative});
      }
      entrants_[initiative].push_back(actor);
    }
  }

  /// Everybody at the smallest length that waits: all equal ways must have come before anybody goes on from there. May
  /// find that all of them have been reached by shorter ways, and then looks further.
  void reach_next() {
    const std::size_t before = order_.size();
    while (!waiting_.empty() && order_.size() == before) {
      const double length = waiting_.front().length;
      while (!waiting_.empty() && !is_shorter(length, waiting_.front().length)) {
        std::pop_heap(waiting_.begin(), waiting_.end(), ComesLater{});
        const Waiting next = waiting_.back();
        waiting_.pop_back();
        if (next.from == kThroughInitiative) {
          for (const std::uint32_t actor : graph_.by_initiative()[next.node])
            arrive(actor, length, entrants_[next.node]);
        } else {
          arrive(next.node, length, std::span(&next.from, 1));
        }
      }
    }
  }

  void arrive(std::uint32_t actor, double length, std::span<const std::uint32_t> from) {
    if (is_shorter(length_[actor], length)) return;
    if (length_[actor] == kUnseen) {
      length_[actor] = length;
      paths_[actor] = 0;
      before_[actor].clear();
      order_.push_back(actor);
    }
    for (const std::uint32_t one : from) paths_[actor] += paths_[one];
    before_[actor].insert(before_[actor].end(), from.begin(), from.end());
  }

  const graph::Bipartite& graph_;
  const RepeatedTies& repeated_;
  std::vector<double> length_;
  std::vector<double> promised_;  ///< the shortest way by a repeated tie that waits
  std::vector<double> paths_;     // as double: they outgrow every whole number, and only their ratios count
  std::vector<double> dependency_;
  std::vector<std::vector<std::uint32_t>> before_;
  std::vector<double> entered_;                       ///< of each initiative: how far its nearest actor is
  std::vector<std::vector<std::uint32_t>> entrants_;  ///< who is as near as that
  std::vector<Waiting> waiting_;
  std::vector<std::uint32_t> order_;
};

}  // namespace

WeightedPaths weighted_paths(const graph::Bipartite& graph, const graph::Network& actors, unsigned threads) {
  assert(actors.weighting == graph::Weighting::newman);  // the lengths inside an initiative rest on it
  const std::size_t size = graph.actor_count();
  const RepeatedTies repeated = repeated_ties(actors);
  WeightedPaths found{.shares = std::vector<double>(size, 0.0),
                      .sum_of_lengths = std::vector<double>(size, 0.0),
                      .sum_of_reciprocals = std::vector<double>(size, 0.0),
                      .reached = std::vector<std::uint32_t>(size, 0)};
  std::vector<std::vector<double>> sums(base::block_count(size));
  base::for_blocks(size, threads, [&](const base::Block& block) {
    sums[block.number].assign(size, 0.0);
    Search search(graph, repeated);
    for (std::size_t source = block.first; source < block.last; ++source) {
      search.run(static_cast<std::uint32_t>(source));
      search.add_dependencies(sums[block.number]);
      search.note_reach(static_cast<std::uint32_t>(source), found);
    }
  });
  for (const std::vector<double>& sum : sums) {  // in block order: the order of the additions fixes the last digits
    for (std::size_t node = 0; node < size; ++node) found.shares[node] += sum[node];
  }
  for (double& share : found.shares) share /= 2;  // each unordered pair was seen from both its ends
  return found;
}

}  // namespace regioscan::measures
