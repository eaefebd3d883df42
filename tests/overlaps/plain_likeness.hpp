#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "overlaps/similarity.hpp"
#include "tests/overlaps/sample.hpp"

namespace regioscan::testing {

/// A second implementation of `likeness`, from the definition, with sets and maps.
class PlainLikeness {
  using ActivityId = inventory::ActivityId;
  using DimensionId = inventory::DimensionId;
  using InitiativeId = inventory::InitiativeId;
  using ValueId = inventory::ValueId;

 public:
  explicit PlainLikeness(const Known& known) : known_(known), inventory_(known.inventory) {
    for (std::uint32_t d = 0; d < inventory_.taxonomy.dimensions.size(); ++d) count(DimensionId{d});
    total_ = total();
  }

  [[nodiscard]] overlaps::Likeness likeness(InitiativeId first, InitiativeId second) const {
    overlaps::Likeness result;
    std::map<overlaps::Aspect, std::pair<double, double>> aspects;
    double content = 0, content_weight = 0, known = 0;
    for (std::uint32_t d = 0; d < inventory_.taxonomy.dimensions.size(); ++d) {
      const Part part = on_dimension(DimensionId{d}, first, second);
      const overlaps::DimensionWeight weight = dimension(DimensionId{d});
      if (part.weight * weight.weight <= 0) continue;
      result.has_dimensions = true;
      aspects[weight.aspect].first += weight.weight * part.sum;
      aspects[weight.aspect].second += weight.weight * part.weight;
      content += weight.weight * part.sum;
      content_weight += weight.weight * part.weight;
      known += weight.weight * part.known;
    }
    const auto mean = [&](overlaps::Aspect aspect) -> std::optional<double> {
      if (!aspects.contains(aspect)) return std::nullopt;
      return aspects.at(aspect).first / aspects.at(aspect).second;
    };
    result.activity = mean(overlaps::Aspect::activity), result.target = mean(overlaps::Aspect::target);
    result.theme = mean(overlaps::Aspect::theme), result.reason = mean(overlaps::Aspect::reason);
    const auto a = known_.profiles.texts.of(first.index()), b = known_.profiles.texts.of(second.index());
    if (!a.empty() && !b.empty()) result.text = overlaps::cosine(a, b);
    result.area = of_sets(area(first), area(second),
                          [](const Set& x, const Set& y, const Set&) { return std::min(x.size(), y.size()); });
    result.partners = of_sets(actors(first), actors(second), [](const Set& x, const Set& y, const Set& both) {
      return x.size() + y.size() - both.size();
    });
    result.period = of_sets(days(first), days(second), [](const Set& x, const Set& y, const Set&) -> std::size_t {
      return std::max(*x.rbegin(), *y.rbegin()) - std::min(*x.begin(), *y.begin()) + 1;
    });
    const overlaps::Weights& weights = known_.weights;
    // Means of the dimensions, all over; what has no match in the larger one is unlike.
    const std::size_t fewer = std::min(activities(first).size(), activities(second).size());
    const std::size_t more = std::max(activities(first).size(), activities(second).size());
    result.balance = more == 0 ? 1 : static_cast<double>(fewer) / static_cast<double>(more);
    double all = 0;
    for (const auto& [id, of] : dimensions_) all += of.weight;
    const auto matches = static_cast<double>(fewer);
    const double doubt = weights.doubt * all;
    const double plain = content_weight > 0 ? content / content_weight : 0;
    const double drawn = content_weight > 0
                             ? (matches * content + doubt * weights.usual_likeness) / (matches * content_weight + doubt)
                             : 0;
    const auto with_text = [&](double dimensions) {
      if (content_weight <= 0) return result.text.value_or(0);
      const double text = result.text.value_or(0);
      return (dimensions * content_weight + weights.text * text * text) / (content_weight + weights.text * text);
    };
    result.content = with_text(plain * result.balance);
    result.strength = with_text(drawn * result.balance);
    result.of_part = with_text(drawn);
    double whole = 0, whole_weight = 0;
    const auto add = [&](const std::optional<double>& part, double weight) {
      if (part) whole += weight * *part, whole_weight += weight;
    };
    if (content_weight > 0) add(result.content, content_weight);
    if (content_weight <= 0) add(result.text, weights.text);
    add(result.area, weights.area), add(result.period, weights.period), add(result.partners, weights.partners);
    known += (result.text ? weights.text : 0) + (result.area ? weights.area : 0) +
             (result.period ? weights.period : 0) + (result.partners ? weights.partners : 0);
    result.similarity = whole_weight > 0 ? whole / whole_weight : 0;
    result.coverage = total_ > 0 ? known / total_ : 0;
    return result;
  }

 private:
  using Set = std::set<std::uint32_t>;
  struct Part {
    double sum = 0, weight = 0, known = 0;
  };

  void count(DimensionId id) {
    std::map<std::uint32_t, double> having;
    double known = 0, times = 0, sum = 0;
    for (const inventory::Activity& activity : inventory_.activities) {
      known += activity.values[id].empty() ? 0 : 1;
      for (const ValueId value : activity.values[id]) ++having[value.value];
    }
    for (const auto& [value, often] : having) {
      weights_[{id, value}] = std::log(known / often);
      sum += often * std::log(known / often), times += often;
    }
    dimensions_[id] = weight_of(id);
    means_[id] = times > 0 ? sum / times : 0;
    const auto all = inventory_.taxonomy.dimensions[id].all;
    if (all) weights_[{id, all->value}] = known_.weights.value_of_all * means_[id];
  }

  [[nodiscard]] std::vector<ActivityId> activities(InitiativeId initiative) const {
    std::vector<ActivityId> found;
    for (std::uint32_t a = 0; a < inventory_.activities.size(); ++a) {
      if (inventory_.activities[ActivityId{a}].initiative == initiative) found.push_back(ActivityId{a});
    }
    return found;
  }

  template <class Knows>
  [[nodiscard]] bool know_two(const Knows& knows) const {
    int count = 0;
    for (std::uint32_t i = 0; i < inventory_.initiatives.size(); ++i) count += knows(at(i)) ? 1 : 0;
    return count >= 2;
  }

  [[nodiscard]] overlaps::DimensionWeight weight_of(DimensionId id) const {
    overlaps::DimensionWeight weight = known_.weights.of(inventory_.taxonomy.dimensions[id].key);
    const bool is_comparable = know_two([&](InitiativeId initiative) {
      for (const ActivityId activity : activities(initiative)) {
        if (!inventory_.activities[activity].values[id].empty()) return true;
      }
      return false;
    });
    if (!is_comparable) weight.weight = 0;
    return weight;
  }

  [[nodiscard]] const overlaps::DimensionWeight& dimension(DimensionId id) const { return dimensions_.at(id); }

  [[nodiscard]] double total() const {
    double total = 0;
    for (std::uint32_t d = 0; d < inventory_.taxonomy.dimensions.size(); ++d) total += dimension(DimensionId{d}).weight;
    if (know_two([&](InitiativeId i) { return !known_.profiles.texts.of(i.index()).empty(); }))
      total += known_.weights.text;
    if (know_two([&](InitiativeId i) { return !area(i).empty(); })) total += known_.weights.area;
    if (know_two([&](InitiativeId i) { return !days(i).empty(); })) total += known_.weights.period;
    if (know_two([&](InitiativeId i) { return !actors(i).empty(); })) total += known_.weights.partners;
    return total;
  }

  /// Of two activities: weight 0 where nothing can be said.
  [[nodiscard]] Part of_activities(DimensionId id, ActivityId one, ActivityId other) const {
    const auto a = inventory_.activities[one].values[id], b = inventory_.activities[other].values[id];
    if (a.empty() || b.empty()) return {};
    std::set<ValueId> all(a.begin(), a.end());
    all.insert(b.begin(), b.end());
    double common = 0, sum = 0;
    for (const ValueId value : all) {
      const double weight = weights_.at({id, value.value});
      sum += weight;
      if (std::count(a.begin(), a.end(), value) + std::count(b.begin(), b.end(), value) == 2) common += weight;
    }
    if (sum <= 0) return {};
    const double usual = sum / static_cast<double>(all.size()) / means_.at(id);
    const double rarity = usual < 0.1 ? 0.1 : usual > 1.5 ? 1.5 : usual;
    return {.sum = rarity * common / sum, .weight = rarity, .known = 1};
  }

  [[nodiscard]] double quality(ActivityId one, ActivityId other) const {
    double sum = 0, weights = 0;
    for (std::uint32_t d = 0; d < inventory_.taxonomy.dimensions.size(); ++d) {
      const Part part = of_activities(DimensionId{d}, one, other);
      const double weight = dimension(DimensionId{d}).weight;
      sum += weight * part.sum;
      weights += weight * part.weight + weight / 4;
    }
    return weights > 0 ? sum / weights : 0;
  }

  /// One to one: again and again the best pair of those that are left; of equal ones the first.
  [[nodiscard]] std::vector<std::pair<ActivityId, ActivityId>> matched(InitiativeId first, InitiativeId second) const {
    std::vector<ActivityId> mine = activities(first), theirs = activities(second);
    std::vector<std::pair<ActivityId, ActivityId>> pairs;
    while (!mine.empty() && !theirs.empty()) {
      std::pair<ActivityId, ActivityId> best{mine.front(), theirs.front()};
      for (const ActivityId one : mine) {
        for (const ActivityId other : theirs) {
          if (quality(one, other) > quality(best.first, best.second) + 1e-13) best = {one, other};
        }
      }
      pairs.push_back(best);
      std::erase(mine, best.first);
      std::erase(theirs, best.second);
    }
    return pairs;
  }

  [[nodiscard]] Part on_dimension(DimensionId id, InitiativeId first, InitiativeId second) const {
    Part result;
    const auto pairs = matched(first, second);
    for (const auto& [one, other] : pairs) {
      const Part part = of_activities(id, one, other);
      const double share = 1 / static_cast<double>(pairs.size());
      result.sum += share * part.sum, result.weight += share * part.weight, result.known += share * part.known;
    }
    return result;
  }

  [[nodiscard]] Set area(InitiativeId initiative) const {
    Set leaves;
    for (std::uint32_t r = 0; r < inventory_.regions.size(); ++r) {
      const auto around = inventory::lineage(inventory_.regions, inventory::RegionId{r});
      const bool is_parent = std::any_of(inventory_.regions.begin(), inventory_.regions.end(),
                                         [&](const auto& other) { return other.parent == inventory::RegionId{r}; });
      for (const auto region : inventory_.initiatives[initiative].regions) {
        if (!is_parent && std::find(around.begin(), around.end(), region) != around.end()) leaves.insert(r);
      }
    }
    return leaves;
  }

  [[nodiscard]] Set actors(InitiativeId initiative) const {
    Set found;
    for (const auto& participation : inventory_.participations) {
      if (participation.initiative == initiative) found.insert(participation.actor.value);
    }
    return found;
  }

  /// Every single day.
  [[nodiscard]] Set days(InitiativeId initiative) const {
    Set found;
    const auto& one = inventory_.initiatives[initiative];
    if (!one.start || !one.end) return found;
    for (auto day = std::chrono::sys_days(*one.start); day <= std::chrono::sys_days(*one.end);
         day += std::chrono::days(1))
      found.insert(static_cast<std::uint32_t>(day.time_since_epoch().count()));
    return found;
  }

  template <class Divisor>
  static std::optional<double> of_sets(const Set& a, const Set& b, const Divisor& divisor) {
    if (a.empty() || b.empty()) return std::nullopt;
    Set both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.begin()));
    if (both.empty()) return 0;
    return static_cast<double>(both.size()) / static_cast<double>(divisor(a, b, both));
  }

  const Known& known_;
  const inventory::Inventory& inventory_;
  std::map<std::pair<DimensionId, std::uint32_t>, double> weights_;
  std::map<DimensionId, double> means_;
  std::map<DimensionId, overlaps::DimensionWeight> dimensions_;
  double total_ = 0;
};

}  // namespace regioscan::testing
