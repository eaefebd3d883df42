#include "overlaps/similarity.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

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
  // At least a tenth of a usual value ('all' on both sides), at most half as much again: one rare word should not
  // decide.
  const double rarity = std::clamp(all / static_cast<double>(values) / weights.mean, 0.1, 1.5);
  return {.known = 1, .similarity = common / all, .rarity = rarity};
}

/// Compares the activities of two initiatives.
class Matching {
 public:
  Matching(const Profiles& profiles, InitiativeId first, InitiativeId second)
      : profiles_(profiles), a_(profiles.activities[first.index()]), b_(profiles.activities[second.index()]) {
    for (const DimensionWeight& dimension : profiles.dimensions) doubt_ += dimension.weight / 4;
  }

  /// The places in both lists of activities that match.
  [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> places() const {
    if (a_.size() == 1 && b_.size() == 1) return {{0, 0}};
    std::vector<Offer> offers;
    for (std::size_t i = 0; i < a_.size(); ++i) {
      for (std::size_t j = 0; j < b_.size(); ++j) offers.push_back({match_quality(i, j), i, j});
    }
    std::sort(offers.begin(), offers.end(), [](const Offer& x, const Offer& y) {
      return std::tuple(y.quality, x.i, x.j) < std::tuple(x.quality, y.i, y.j);
    });
    std::vector<char> is_taken_a(a_.size(), 0), is_taken_b(b_.size(), 0);
    std::vector<std::pair<std::size_t, std::size_t>> chosen;
    for (const Offer& offer : offers) {
      if (is_taken_a[offer.i] != 0 || is_taken_b[offer.j] != 0) continue;
      is_taken_a[offer.i] = is_taken_b[offer.j] = 1;
      chosen.emplace_back(offer.i, offer.j);
    }
    return chosen;
  }

  /// Means over the matches.
  [[nodiscard]] std::vector<DimensionLikeness> dimensions() const {
    std::vector<DimensionLikeness> result;
    const auto matched = places();
    if (matched.empty()) return result;
    result.resize(profiles_.dimensions.size(), {.similarity = 0, .known = 0, .rarity = 0});
    for (const auto& [i, j] : matched) add(result, i, j, 1 / static_cast<double>(matched.size()));
    for (DimensionLikeness& likeness : result) {
      if (likeness.known <= 0) continue;
      likeness.similarity /= likeness.rarity;  // a weighted mean: rarity still holds the sum of the weights
      likeness.rarity /= likeness.known;
    }
    return result;
  }

  [[nodiscard]] std::vector<Match> matches() const {
    std::vector<Match> result;
    for (const auto& [i, j] : places()) result.push_back({ActivityId{a_[i]}, ActivityId{b_[j]}});
    std::sort(result.begin(), result.end());
    return result;
  }

  [[nodiscard]] std::size_t match_count() const { return std::min(a_.size(), b_.size()); }
  /// 1 where there are no activities to match.
  [[nodiscard]] double balance() const {
    const std::size_t more = std::max(a_.size(), b_.size());
    return more == 0 ? 1 : static_cast<double>(match_count()) / static_cast<double>(more);
  }

 private:
  struct Offer {
    double quality;
    std::size_t i, j;
  };

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
    if (a[i] == b[j])
      ++count, ++i, ++j;
    else if (a[i] < b[j])
      ++i;
    else
      ++j;
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
  [[nodiscard]] std::optional<double> value() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

/// Means over the dimensions: as they are, and drawn towards the usual likeness by what is not known.
struct Content {
  Mean plain;
  double drawn = 0;
};

Content dimension_means(const Profiles& profiles, Likeness& likeness, std::size_t matches) {
  Mean aspects[std::size(kAspects)];
  Content content;
  double all = 0;
  for (std::size_t at = 0; at < likeness.dimensions.size(); ++at) {
    const DimensionLikeness& part = likeness.dimensions[at];
    const DimensionWeight& dimension = profiles.dimensions[at];
    all += dimension.weight;
    const double weight = dimension.weight * part.known * part.rarity;
    if (weight <= 0) continue;
    aspects[static_cast<std::size_t>(dimension.aspect)].add(part.similarity, weight);
    content.plain.add(part.similarity, weight);
    likeness.has_dimensions = true;
  }
  likeness.activity = aspects[static_cast<std::size_t>(Aspect::activity)].value();
  likeness.target = aspects[static_cast<std::size_t>(Aspect::target)].value();
  likeness.theme = aspects[static_cast<std::size_t>(Aspect::theme)].value();
  likeness.reason = aspects[static_cast<std::size_t>(Aspect::reason)].value();
  if (!likeness.has_dimensions) return content;
  // Every match is evidence of its own: ten activities that are alike say more than one.
  const auto evidence = static_cast<double>(matches);
  Mean drawn{.sum = content.plain.sum * evidence, .weight = content.plain.weight * evidence};
  drawn.add(profiles.weights.usual_likeness, profiles.weights.doubt * all);
  content.drawn = drawn.sum / drawn.weight;  // some dimension is known, so that its weight is not 0
  return content;
}

/// Adds the text. Other words for the same thing are usual, so that unlike texts say little and like ones much: the
/// weight grows with the likeness. Where nothing else is known the text stands alone.
double with_text(const Likeness& likeness, double dimensions, double dimension_weight, double text_weight) {
  if (!likeness.has_dimensions) return likeness.text.value_or(0);
  Mean mean{.sum = dimensions * dimension_weight, .weight = dimension_weight};
  if (likeness.text) mean.add(*likeness.text, text_weight * *likeness.text);
  return mean.sum / mean.weight;
}

void fill_means(const Profiles& profiles, Likeness& likeness, const Matching& matching) {
  const Weights& weights = profiles.weights;
  const Content content = dimension_means(profiles, likeness, matching.match_count());
  likeness.balance = matching.balance();
  const double plain = content.plain.value().value_or(0) * likeness.balance;
  const double known_weight = content.plain.weight;
  likeness.content = with_text(likeness, plain, known_weight, weights.text);
  likeness.strength = with_text(likeness, content.drawn * likeness.balance, known_weight, weights.text);
  likeness.of_part = with_text(likeness, content.drawn, known_weight, weights.text);
  Mean whole;
  if (likeness.has_dimensions) {
    whole.add(likeness.content, known_weight);
  } else {
    whole.add(likeness.text, weights.text);
  }
  whole.add(likeness.area, weights.area);
  whole.add(likeness.period, weights.period);
  whole.add(likeness.partners, weights.partners);
  likeness.similarity = whole.value().value_or(0);
  double known = (likeness.text ? weights.text : 0) + (likeness.area ? weights.area : 0) +
                 (likeness.period ? weights.period : 0) + (likeness.partners ? weights.partners : 0);
  for (std::size_t at = 0; at < likeness.dimensions.size(); ++at) {
    known += profiles.dimensions[at].weight * likeness.dimensions[at].known;
  }
  likeness.coverage = profiles.total_weight > 0 ? known / profiles.total_weight : 0;
}

}  // namespace

std::vector<Match> matches(const Profiles& profiles, InitiativeId first, InitiativeId second) {
  return Matching(profiles, first, second).matches();
}

Likeness likeness(const Profiles& profiles, InitiativeId first, InitiativeId second) {
  Likeness result;
  const Matching matching(profiles, first, second);
  result.dimensions = matching.dimensions();
  const auto a = profiles.texts.of(first.index()), b = profiles.texts.of(second.index());
  if (!a.empty() && !b.empty()) result.text = cosine(a, b);
  result.area = area_likeness(profiles.areas[first.index()], profiles.areas[second.index()]);
  result.period = period_likeness(profiles.periods[first.index()], profiles.periods[second.index()]);
  const graph::Rows& actors = profiles.graph.by_initiative();
  result.partners = partner_likeness(actors[first.index()], actors[second.index()]);
  fill_means(profiles, result, matching);
  return result;
}

}  // namespace regioscan::overlaps
