#include "overlaps/similarity.hpp"

#include <algorithm>

namespace regioscan::overlaps {
namespace {

using inventory::ActivityId;
using inventory::DimensionId;
using inventory::ValueId;

/// Of two activities on one dimension. `known` is 1, or 0 where a side is unknown or no value of either tells anything.
struct ValueLikeness {
  double known = 0, similarity = 0, rarity = 1;
};

ValueLikeness value_likeness(const ValueWeights& weights, std::span<const ValueId> a, std::span<const ValueId> b) {
  if (a.empty() || b.empty()) return {};
  double common = 0, all = 0;
  std::size_t values = 0;
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size(); ++values) {
    const bool is_first = j == b.size() || (i < a.size() && a[i] <= b[j]);
    const bool is_second = i == a.size() || (j < b.size() && b[j] <= a[i]);
    const double weight = weights.weight[(is_first ? a[i] : b[j]).index()];
    all += weight;
    if (is_first && is_second) common += weight;
    i += is_first ? 1U : 0U;
    j += is_second ? 1U : 0U;
  }
  if (all <= 0) return {};  // values that everybody has tell nothing
  // At most twice and at least a tenth of a usual value: one rare word should not decide alone.
  const double rarity = std::clamp(all / static_cast<double>(values) / weights.mean, 0.1, 2.0);
  return {.known = 1, .similarity = common / all, .rarity = rarity};
}

/// Compares the activities of two initiatives.
class Matching {
 public:
  Matching(const Profiles& profiles, InitiativeId first, InitiativeId second)
      : profiles_(profiles), a_(profiles.activities[first.index()]), b_(profiles.activities[second.index()]) {
    for (const DimensionWeight& dimension : profiles.dimensions) doubt_ += dimension.weight / 4;
  }

  /// Means over the best match of every activity, both ways, each initiative counting half.
  [[nodiscard]] std::vector<DimensionLikeness> dimensions() const {
    std::vector<DimensionLikeness> result;
    if (a_.empty() || b_.empty()) return result;
    result.resize(profiles_.dimensions.size(), {.similarity = 0, .known = 0, .rarity = 0});
    std::vector<double> best_of_b(b_.size(), -1);
    std::vector<std::size_t> match_of_b(b_.size(), 0);
    for (std::size_t i = 0; i < a_.size(); ++i) {
      double best = -1;
      std::size_t match = 0;
      for (std::size_t j = 0; j < b_.size(); ++j) {
        const double quality = match_quality(i, j);
        if (quality > best) best = quality, match = j;
        if (quality > best_of_b[j]) best_of_b[j] = quality, match_of_b[j] = i;
      }
      add(result, i, match, 0.5 / static_cast<double>(a_.size()));
    }
    for (std::size_t j = 0; j < b_.size(); ++j) add(result, match_of_b[j], j, 0.5 / static_cast<double>(b_.size()));
    for (DimensionLikeness& likeness : result) {
      if (likeness.known <= 0) continue;
      likeness.similarity /= likeness.rarity;  // a weighted mean: rarity still holds the sum of the weights
      likeness.rarity /= likeness.known;
    }
    return result;
  }

 private:
  [[nodiscard]] ValueLikeness on(DimensionId id, std::size_t i, std::size_t j) const {
    const auto& activities = profiles_.inventory.activities;
    return value_likeness(profiles_.values[id.index()], activities[ActivityId{a_[i]}].values[id],
                          activities[ActivityId{b_[j]}].values[id]);
  }

  /// How good a match is: like a mean, but as if a fourth of all weight were known to differ, so that a match on little
  /// that is known does not win from one on much.
  [[nodiscard]] double match_quality(std::size_t i, std::size_t j) const {
    double sum = 0, weights = doubt_;
    for (const DimensionId id : base::ids<DimensionId>(profiles_.dimensions.size())) {
      const double weight = profiles_.dimensions[id.index()].weight;
      if (weight <= 0) continue;
      const ValueLikeness likeness = on(id, i, j);
      sum += weight * likeness.known * likeness.rarity * likeness.similarity;
      weights += weight * likeness.known * likeness.rarity;
    }
    return weights <= 0 ? 0 : sum / weights;
  }

  void add(std::vector<DimensionLikeness>& result, std::size_t i, std::size_t j, double share) const {
    for (const DimensionId id : base::ids<DimensionId>(profiles_.dimensions.size())) {
      const ValueLikeness likeness = on(id, i, j);
      DimensionLikeness& sum = result[id.index()];
      sum.known += share * likeness.known;
      sum.rarity += share * likeness.known * likeness.rarity;
      sum.similarity += share * likeness.known * likeness.rarity * likeness.similarity;
    }
  }

  const Profiles& profiles_;
  std::span<const std::uint32_t> a_, b_;
  double doubt_ = 0;
};

std::size_t common_count(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  std::size_t count = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) ++count, ++i, ++j;
    else if (a[i] < b[j]) ++i;
    else ++j;
  }
  return count;
}

std::optional<double> area_likeness(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  if (a.empty() || b.empty()) return std::nullopt;
  return static_cast<double>(common_count(a, b)) / static_cast<double>(std::min(a.size(), b.size()));
}

std::optional<double> partner_likeness(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  if (a.empty() || b.empty()) return std::nullopt;
  const std::size_t common = common_count(a, b);
  return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

std::optional<double> period_likeness(const std::optional<Period>& a, const std::optional<Period>& b) {
  if (!a || !b) return std::nullopt;
  const std::int64_t common = std::min(a->last, b->last) - std::max(a->first, b->first) + 1;
  if (common <= 0) return 0;
  const std::int64_t all = std::max(a->last, b->last) - std::min(a->first, b->first) + 1;
  return static_cast<double>(common) / static_cast<double>(all);
}

/// A weighted mean that grows part by part.
struct Mean {
  double sum = 0, weight = 0;
  void add(double value, double value_weight) {
    sum += value * value_weight;
    weight += value_weight;
  }
  void add(const std::optional<double>& value, double value_weight) {
    if (value) add(*value, value_weight);
  }
  [[nodiscard]] std::optional<double> value() const {
    return weight > 0 ? std::optional(sum / weight) : std::nullopt;
  }
};

void fill_means(const Profiles& profiles, Likeness& likeness) {
  Mean aspects[std::size(kAspects)];
  Mean content;
  double known = 0;
  for (std::size_t at = 0; at < likeness.dimensions.size(); ++at) {
    const DimensionLikeness& part = likeness.dimensions[at];
    const DimensionWeight& dimension = profiles.dimensions[at];
    const double weight = dimension.weight * part.known * part.rarity;
    if (weight <= 0) continue;
    aspects[static_cast<std::size_t>(dimension.aspect)].add(part.similarity, weight);
    content.add(part.similarity, weight);
    known += dimension.weight * part.known;
  }
  const Weights& weights = profiles.weights;
  content.add(likeness.text, weights.text);
  Mean whole = content;
  whole.add(likeness.area, weights.area);
  whole.add(likeness.period, weights.period);
  whole.add(likeness.partners, weights.partners);
  known += (likeness.text ? weights.text : 0) + (likeness.area ? weights.area : 0) +
           (likeness.period ? weights.period : 0) + (likeness.partners ? weights.partners : 0);
  likeness.activity = aspects[static_cast<std::size_t>(Aspect::activity)].value();
  likeness.target = aspects[static_cast<std::size_t>(Aspect::target)].value();
  likeness.theme = aspects[static_cast<std::size_t>(Aspect::theme)].value();
  likeness.reason = aspects[static_cast<std::size_t>(Aspect::reason)].value();
  likeness.content = content.value().value_or(0);
  likeness.similarity = whole.value().value_or(0);
  likeness.coverage = profiles.total_weight > 0 ? known / profiles.total_weight : 0;
}

}  // namespace

Likeness likeness(const Profiles& profiles, InitiativeId first, InitiativeId second) {
  Likeness result;
  result.dimensions = Matching(profiles, first, second).dimensions();
  const auto a = profiles.texts.of(first.index()), b = profiles.texts.of(second.index());
  if (!a.empty() && !b.empty()) result.text = cosine(a, b);
  result.area = area_likeness(profiles.areas[first.index()], profiles.areas[second.index()]);
  result.period = period_likeness(profiles.periods[first.index()], profiles.periods[second.index()]);
  const graph::Rows& actors = profiles.graph.by_initiative();
  result.partners = partner_likeness(actors[first.index()], actors[second.index()]);
  fill_means(profiles, result);
  return result;
}

}  // namespace regioscan::overlaps
