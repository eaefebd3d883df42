#include "overlaps/scan.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/parallel.hpp"
#include "overlaps/features.hpp"
#include "overlaps/similar_sets.hpp"

namespace regioscan::overlaps {
namespace {

Pair scored(const Profiles& profiles, InitiativeId first, InitiativeId second) {
  Pair pair{
      .first = first, .second = second, .kind = Kind::none, .likeness = likeness(profiles, first, second), .gap = {}};
  pair.kind = kind_of(profiles, pair.likeness, first, second);
  if (pair.likeness.partners) pair.gap = pair.likeness.strength * (1 - *pair.likeness.partners);
  return pair;
}

/// What one block of pairs gave.
struct Harvest {
  std::vector<Pair> pairs;
  std::size_t scored = 0, little_known = 0;

  void add(const Profiles& profiles, std::uint32_t first, std::uint32_t second) {
    Pair pair = overlaps::scored(profiles, InitiativeId{first}, InitiativeId{second});
    ++scored;
    if (pair.likeness.coverage < profiles.weights.limits.min_coverage) ++little_known;
    if (pair.kind != Kind::none) pairs.push_back(std::move(pair));
  }
};

void sort_pairs(std::vector<Pair>& pairs) {
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const Pair& a, const Pair& b) { return a.likeness.strength > b.likeness.strength; });
}

Scan gathered(std::vector<Harvest> harvests, Candidates candidates) {
  Scan result{.candidates = candidates, .pairs = {}};
  for (Harvest& harvest : harvests) {
    result.candidates.scored += harvest.scored;
    result.candidates.little_known += harvest.little_known;
    std::move(harvest.pairs.begin(), harvest.pairs.end(), std::back_inserter(result.pairs));
  }
  std::sort(result.pairs.begin(), result.pairs.end(),
            [](const Pair& a, const Pair& b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
  sort_pairs(result.pairs);
  return result;
}

Scan scan_of_all(const Profiles& profiles, unsigned threads) {
  const std::size_t n = profiles.activities.size();
  std::vector<Harvest> harvests(base::block_count(n));
  base::for_blocks(n, threads, [&](const base::Block& block) {
    // Every block-count-th initiative: the early ones have more partners to be compared with than the late ones.
    for (std::size_t first = block.number; first < n; first += harvests.size()) {
      for (std::size_t second = first + 1; second < n; ++second) {
        harvests[block.number].add(profiles, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(second));
      }
    }
  });
  return gathered(std::move(harvests), {.is_every_pair = true});
}

/// Pairs that have features in common, and those of which one says that it continues the other, whatever they have.
std::vector<std::pair<std::uint32_t, std::uint32_t>> candidate_pairs(const Profiles& profiles, double jaccard,
                                                                     unsigned threads) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const SimilarSets& similar : similar_sets(feature_sets(profiles), jaccard, threads)) {
    pairs.emplace_back(similar.first, similar.second);
  }
  std::map<std::string_view, std::uint32_t> by_key;
  const auto& initiatives = profiles.inventory.initiatives;
  for (const InitiativeId id : base::ids<InitiativeId>(initiatives.size()))
    by_key.emplace(initiatives[id].key, id.value);
  for (const InitiativeId id : base::ids<InitiativeId>(initiatives.size())) {
    const auto found = by_key.find(initiatives[id].continuation);
    if (found != by_key.end() && found->second != id.value) pairs.emplace_back(std::minmax(id.value, found->second));
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace

Scan scan(const Profiles& profiles, unsigned threads) {
  if (profiles.activities.size() <= profiles.weights.most_scored_wholly) return scan_of_all(profiles, threads);
  const double jaccard = profiles.weights.limits.candidate_jaccard;
  const auto candidates = candidate_pairs(profiles, jaccard, threads);
  std::vector<Harvest> harvests(base::block_count(candidates.size()));
  base::for_blocks(candidates.size(), threads, [&](const base::Block& block) {
    for (std::size_t at = block.first; at < block.last; ++at) {
      harvests[block.number].add(profiles, candidates[at].first, candidates[at].second);
    }
  });
  return gathered(std::move(harvests), {.is_every_pair = false, .jaccard = jaccard});
}

std::vector<Pair> compared(const Profiles& profiles, InitiativeId one, unsigned threads) {
  const std::size_t n = profiles.activities.size();
  std::vector<std::vector<Pair>> found(base::block_count(n));
  base::for_blocks(n, threads, [&](const base::Block& block) {
    for (std::size_t at = block.first; at < block.last; ++at) {
      const InitiativeId other{static_cast<std::uint32_t>(at)};
      if (other == one) continue;
      found[block.number].push_back(scored(profiles, std::min(one, other), std::max(one, other)));
    }
  });
  std::vector<Pair> pairs;
  for (auto& part : found) std::move(part.begin(), part.end(), std::back_inserter(pairs));
  sort_pairs(pairs);
  return pairs;
}

}  // namespace regioscan::overlaps
