#include "certainty/cluster_verdict.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "base/parallel.hpp"
#include "base/random.hpp"

namespace regioscan::certainty {
namespace {

constexpr std::size_t kPilot = 100;  // graphs on which the number of starts is settled
constexpr unsigned kFewestStarts = 1;
constexpr unsigned kMostStarts = 64;
constexpr unsigned kStartsToShow = 100;
/// Participations looked at over all starts of all draws: some twenty seconds of one core.
constexpr double kMostWork = 3e6;

/// The best quality (Q_B · L²) of the starts `first` … `last` − 1 on the graph of chance with this number.
std::int64_t best_of(const graph::Rows& rows, std::size_t actors, std::uint64_t seed, std::size_t draw, unsigned first,
                     unsigned last) {
  std::int64_t best = INT64_MIN;
  for (unsigned start = first; start < last; ++start) {
    const base::Stream chance = base::stream(seed, "clusters of chance", draw * kMostStarts + start);
    best = std::max(best, clusters::two_mode_start(rows, actors, chance).quality);
  }
  return best;
}

struct Spread {
  double mean = 0, sd = 0;
};

Spread spread(const std::vector<std::int64_t>& qualities) {
  const auto count = static_cast<double>(qualities.size());
  Spread result;
  for (const std::int64_t quality : qualities) result.mean += static_cast<double>(quality) / count;
  double squares = 0;
  for (const std::int64_t quality : qualities) squares += std::pow(static_cast<double>(quality) - result.mean, 2);
  result.sd = count > 1 ? std::sqrt(squares / (count - 1)) : 0;
  return result;
}

class NullModel {
 public:
  NullModel(const graph::Bipartite& graph, const graph::Trading& trading, const VerdictSettings& settings)
      : graph_(graph), trading_(trading), settings_(settings) {}

  /// The best quality of some starts on each of the graphs of chance `from` … `to` − 1.
  [[nodiscard]] std::vector<std::int64_t> qualities(std::size_t from, std::size_t to, unsigned first,
                                                    unsigned last) const {
    std::vector<std::int64_t> all(to - from);
    base::for_blocks(all.size(), settings_.threads, [&](const base::Block& block) {
      for (std::size_t at = block.first; at < block.last; ++at) {
        const graph::Rows rows =
            graph::one_index_space(graph::fixed_degree_graph(graph_, trading_, settings_.seed, from + at));
        all[at] = best_of(rows, graph_.actor_count(), settings_.seed, from + at, first, last);
      }
    });
    return all;
  }

 private:
  const graph::Bipartite& graph_;
  const graph::Trading& trading_;
  VerdictSettings settings_;
};

struct Starts {
  unsigned count = kFewestStarts;
  double twice_raises = 0;
};

/// Doubles the starts until twice as many move the mean over the pilot by at most a tenth of its sd, or until there
/// would be too many.
Starts enough_starts(const NullModel& chance, std::size_t pilot, double most) {
  Starts starts;
  std::vector<std::int64_t> best = chance.qualities(0, pilot, 0, starts.count);
  for (;;) {
    const std::vector<std::int64_t> more = chance.qualities(0, pilot, starts.count, 2 * starts.count);
    std::vector<std::int64_t> twice = best;
    for (std::size_t draw = 0; draw < pilot; ++draw) twice[draw] = std::max(best[draw], more[draw]);
    const Spread now = spread(best);
    starts.twice_raises = now.sd > 0 ? (spread(twice).mean - now.mean) / now.sd : 0;
    if (starts.twice_raises <= 0.1 || 2 * starts.count > most) return starts;
    starts.count *= 2;
    best = std::move(twice);
  }
}

}  // namespace

ClusterVerdict cluster_verdict(const graph::Bipartite& graph, const VerdictSettings& settings) {
  ClusterVerdict verdict{.trading = graph::trading(graph, settings.seed, settings.threads)};
  const auto all = static_cast<double>(graph.participation_count());
  const bool changes = verdict.trading.trades > 0 && (verdict.trading.kept < 1 || verdict.trading.kept_at_twice < 1);
  const bool has_chance = changes && settings.draws > 0;
  verdict.found = clusters::two_mode_leiden(graph, {.seed = settings.seed, .starts = kStartsToShow});
  if (!has_chance) return verdict;
  const NullModel chance(graph, verdict.trading, settings);
  const double most = std::min<double>(kMostStarts / 2, kMostWork / (all * static_cast<double>(settings.draws)));
  const Starts starts = enough_starts(chance, std::min(kPilot, settings.draws), most);
  verdict.starts = starts.count;
  verdict.twice_raises = starts.twice_raises;
  verdict.tested = clusters::two_mode_leiden(graph, {.seed = settings.seed, .starts = verdict.starts}).modularity;
  verdict.draws = settings.draws;
  const std::vector<std::int64_t> qualities = chance.qualities(0, settings.draws, 0, verdict.starts);
  const Spread null = spread(qualities);
  verdict.null_mean = null.mean / (all * all);
  verdict.null_sd = null.sd / (all * all);
  if (null.sd > 0) verdict.z = (verdict.tested - verdict.null_mean) / verdict.null_sd;
  const auto tested = static_cast<std::int64_t>(std::llround(verdict.tested * all * all));
  verdict.as_high = static_cast<std::size_t>(
      std::count_if(qualities.begin(), qualities.end(), [&](std::int64_t quality) { return quality >= tested; }));
  verdict.p = (1.0 + static_cast<double>(verdict.as_high)) / (1.0 + static_cast<double>(settings.draws));
  return verdict;
}

}  // namespace regioscan::certainty
