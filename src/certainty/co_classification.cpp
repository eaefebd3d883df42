#include "certainty/co_classification.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/parallel.hpp"
#include "base/random.hpp"
#include "certainty/left_out.hpp"

namespace regioscan::certainty {
namespace {

using graph::ActorId;
using Labels = std::vector<std::uint32_t>;
constexpr std::uint32_t kAbsent = UINT32_MAX;

/// Labels of the actors in one run; kAbsent for those of whom no initiative was kept.
Labels one_run(const graph::Bipartite& graph, const ConsensusSettings& settings, std::size_t run) {
  base::Stream chance = base::stream(settings.seed, "consensus: initiatives", run);
  const graph::Bipartite kept = without_initiatives(graph, settings.left_out, chance);
  const graph::Rows rows = graph::one_index_space(kept);
  clusters::TwoModeStart best{.labels = {}, .quality = INT64_MIN};
  for (unsigned start = 0; start < std::max(1U, settings.starts); ++start) {
    clusters::TwoModeStart found = clusters::two_mode_start(
        rows, kept.actor_count(), base::stream(settings.seed, "consensus: start", run * settings.starts + start));
    if (found.quality > best.quality) best = std::move(found);
  }
  Labels labels(best.labels.begin(), best.labels.begin() + static_cast<std::ptrdiff_t>(kept.actor_count()));
  for (std::size_t actor = 0; actor < labels.size(); ++actor) {
    if (kept.by_actor()[actor].empty()) labels[actor] = kAbsent;
  }
  return labels;
}

/// Share of the runs with both in which two actors were together, as a full matrix.
class Together {
 public:
  explicit Together(const std::vector<Labels>& runs) : actors_(runs.empty() ? 0 : runs.front().size()) {
    shares_.resize(actors_ * actors_, 0);
    for (std::size_t a = 0; a < actors_; ++a) {
      for (std::size_t b = a + 1; b < actors_; ++b) {
        int both = 0, together = 0;
        for (const Labels& run : runs) {
          if (run[a] == kAbsent || run[b] == kAbsent) continue;
          ++both;
          together += run[a] == run[b] ? 1 : 0;
        }
        const float share = both == 0 ? 0.5F : static_cast<float>(together) / static_cast<float>(both);
        shares_[a * actors_ + b] = shares_[b * actors_ + a] = share;
      }
    }
  }
  [[nodiscard]] double operator()(std::size_t a, std::size_t b) const { return shares_[a * actors_ + b]; }
  [[nodiscard]] std::size_t actors() const { return actors_; }

 private:
  std::size_t actors_;
  std::vector<float> shares_;
};

/// Moves actors one by one to the group where they gain most, until none gains. Groups of one are left and formed
/// freely; ties stay where they are, and else go to the group with the smallest number.
void settle(const Together& together, const std::vector<std::size_t>& present, Labels& group) {
  constexpr double kGain = 1e-9;
  constexpr int kMostPasses = 100;  // some ten are usual
  const std::size_t groups = together.actors() + 1;
  std::vector<double> gain(groups);
  for (int pass = 0; pass < kMostPasses; ++pass) {
    bool has_moved = false;
    for (const std::size_t actor : present) {
      std::fill(gain.begin(), gain.end(), 0.0);
      std::vector<char> is_used(groups, 0);
      for (const std::size_t other : present) {
        is_used[group[other]] = 1;
        if (other != actor) gain[group[other]] += together(actor, other) - 0.5;
      }
      std::uint32_t best = group[actor];
      for (std::uint32_t to = 0; to < groups; ++to) {
        if (is_used[to] != 0 && gain[to] > gain[best] + kGain) best = to;
      }
      if (gain[best] < -kGain)  // better off alone
        best = static_cast<std::uint32_t>(std::find(is_used.begin(), is_used.end(), 0) - is_used.begin());
      has_moved = has_moved || best != group[actor];
      group[actor] = best;
    }
    if (!has_moved) return;
  }
}

double score(const Together& together, const std::vector<std::size_t>& present, const Labels& group) {
  double sum = 0;
  for (const std::size_t a : present) {
    for (const std::size_t b : present) {
      if (a < b && group[a] == group[b]) sum += together(a, b) - 0.5;
    }
  }
  return sum;
}

/// Begins from everybody alone and from the first run, and keeps the better end.
Labels median_partition(const Together& together, const std::vector<std::size_t>& present, const Labels& first_run) {
  Labels alone(together.actors());
  std::iota(alone.begin(), alone.end(), 0U);
  settle(together, present, alone);
  Labels from_run(together.actors(), 0);
  std::vector<std::uint32_t> numbers;
  for (const std::size_t actor : present) {
    const auto found = std::find(numbers.begin(), numbers.end(), first_run[actor]);
    from_run[actor] = static_cast<std::uint32_t>(found - numbers.begin());
    if (found == numbers.end()) numbers.push_back(first_run[actor]);
  }
  settle(together, present, from_run);
  return score(together, present, from_run) > score(together, present, alone) ? from_run : alone;
}

}  // namespace

Consensus consensus(const graph::Bipartite& graph, const ConsensusSettings& settings) {
  std::vector<Labels> runs(std::max<std::size_t>(1, settings.runs));
  base::for_blocks(runs.size(), settings.threads, [&](const base::Block& block) {
    for (std::size_t run = block.first; run < block.last; ++run) runs[run] = one_run(graph, settings, run);
  });
  const Together together(runs);
  std::vector<std::size_t> present;
  for (std::size_t actor = 0; actor < graph.actor_count(); ++actor) {
    if (!graph.by_actor()[actor].empty()) present.push_back(actor);
  }
  const Labels group = median_partition(together, present, runs.front());
  std::vector<std::optional<std::uint32_t>> labels(graph.actor_count());
  for (const std::size_t actor : present) labels[actor] = group[actor];
  Consensus result{.groups = graph::grouping(labels),
                   .stability = base::Column<ActorId, std::optional<double>>(graph.actor_count()),
                   .runs = runs.size()};
  for (const auto& members : result.groups.members) {
    for (const ActorId actor : members) {
      double sum = 0;
      for (const ActorId other : members) sum += other == actor ? 0 : together(actor.index(), other.index());
      if (members.size() > 1) result.stability[actor] = sum / static_cast<double>(members.size() - 1);
    }
  }
  return result;
}

}  // namespace regioscan::certainty
