#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/failure.hpp"
#include "inventory/region_names.hpp"
#include "inventory/taxonomy.hpp"
#include "synth/drafts.hpp"
#include "synth/themes.hpp"
#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

/// Where a province has other numbers of a class than its archetypes make, activities of the class that has too many
/// get the one that has too few.
void correct_classes(const CountTable& printed, const std::vector<std::string>& provinces,
                     std::vector<DraftActivity>& activities, std::string DraftActivity::*kept) {
  for (std::size_t province = 0; province < provinces.size(); ++province) {
    std::map<std::string, std::int64_t> missing;
    for (std::size_t column = 0; column < printed.columns.size(); ++column) {
      missing[printed.columns[column]] = printed.counts[printed.row(provinces[province])][column];
    }
    for (const DraftActivity& activity : activities) {
      if (activity.province == province) --missing[activity.*kept];
    }
    for (DraftActivity& activity : activities) {
      if (activity.province != province || missing[activity.*kept] >= 0) continue;
      const auto wanted =
          std::find_if(missing.begin(), missing.end(), [](const auto& entry) { return entry.second > 0; });
      ++missing[activity.*kept];
      --wanted->second;  // as many are missing as are too many: both tables have the same total
      activity.*kept = wanted->first;
    }
  }
}

void spread_maturity(const Published& published, std::vector<DraftActivity>& activities, std::uint64_t seed) {
  const CountTable& printed = published.maturity_by_province;
  for (std::size_t province = 0; province < published.provinces().size(); ++province) {
    std::vector<std::string> values;
    const std::size_t row = printed.row(published.provinces()[province]);
    for (std::size_t column = 0; column < printed.columns.size(); ++column) {
      values.insert(values.end(), static_cast<std::size_t>(printed.counts[row][column]), printed.columns[column]);
    }
    base::Stream chance = base::stream(seed, "maturity", province);
    chance.shuffle(std::span(values));
    for (DraftActivity& activity : activities) {
      if (activity.province != province) continue;
      activity.maturity = values.back();
      values.pop_back();
    }
  }
}

/// About half of the activities register no reach; the others share what the report prints for their archetype, a few
/// of them most of it.
void spread_reach(const Published& published, std::vector<DraftActivity>& activities, std::uint64_t seed) {
  for (std::size_t archetype = 0; archetype < published.archetypes().size(); ++archetype) {
    base::Stream chance = base::stream(seed, "reach", archetype);
    const std::size_t row = published.registered_reach.row(published.archetypes()[archetype]);
    const std::int64_t total = published.registered_reach.counts[row][0];
    std::vector<std::size_t> registering;
    std::vector<std::uint64_t> weights;
    for (std::size_t at = 0; at < activities.size(); ++at) {
      if (activities[at].archetype != archetype) continue;
      if (!registering.empty() && happens(1, 2, chance)) continue;
      registering.push_back(at);
      weights.push_back(240 / (1 + chance.below(24)));  // whole weights, the largest 24 times the smallest
    }
    const std::vector<std::int64_t> reach = shares(total, weights);
    for (std::size_t at = 0; at < registering.size(); ++at) activities[registering[at]].reach = reach[at];
  }
}

/// The initiative that an activity joins: heavier ones first, none that is full.
std::size_t joined(const std::vector<DraftInitiative>& initiatives, const std::vector<std::size_t>& candidates,
                   std::size_t most, base::Stream& chance) {
  std::vector<std::uint64_t> weights;
  for (const std::size_t at : candidates) {
    // The n-th initiative of a province weighs 1/n of its first, so that few become large.
    weights.push_back(initiatives[at].activities.size() < most ? 60 / (1 + weights.size() % 60) + 2 : 0);
  }
  const std::size_t place = drawn(weights, chance);
  return place < candidates.size() ? candidates[place] : initiatives.size();
}

}  // namespace

std::vector<std::size_t> parts_of(const std::vector<std::string>& provinces) {
  const auto& tree = inventory::default_regions();
  const inventory::RegionNames names(tree);
  std::vector<std::size_t> parts;
  for (const std::string& province : provinces) {
    const auto& found = names.find(province);
    // A province that the tree does not know is a part by itself.
    const bool is_known = found.size() == 1 && tree[found.front()].parent;
    parts.push_back(is_known ? tree[found.front()].parent->index() : tree.size() + parts.size());
  }
  return parts;
}

std::vector<DraftActivity> draft_activities(const Published& published, std::uint64_t seed) {
  std::vector<DraftActivity> activities;
  for (std::size_t province = 0; province < published.provinces().size(); ++province) {
    for (std::size_t archetype = 0; archetype < published.archetypes().size(); ++archetype) {
      const auto count = static_cast<std::size_t>(published.archetype_by_province.counts[archetype][province]);
      activities.insert(activities.end(), count,
                        {.archetype = archetype,
                         .province = province,
                         .reach_class = published.reach_class[archetype],
                         .effort_class = published.effort_class[archetype]});
    }
  }
  correct_classes(published.reach_class_by_province, published.provinces(), activities, &DraftActivity::reach_class);
  correct_classes(published.effort_class_by_province, published.provinces(), activities, &DraftActivity::effort_class);
  spread_maturity(published, activities, seed);
  spread_reach(published, activities, seed);
  return activities;
}

std::vector<DraftInitiative> draft_initiatives(const Published& published, std::vector<DraftActivity>& activities,
                                               std::uint64_t seed) {
  const std::vector<std::string>& provinces = published.provinces();
  const std::vector<std::size_t> part = parts_of(provinces);
  std::vector<std::vector<std::size_t>> waiting(provinces.size());
  for (std::size_t at = 0; at < activities.size(); ++at) waiting[activities[at].province].push_back(at);
  std::vector<std::uint64_t> weights;
  for (const auto& own : waiting) weights.push_back(own.size());
  const std::vector<std::int64_t> wanted = shares(static_cast<std::int64_t>(published.initiatives), weights);

  std::vector<DraftInitiative> initiatives;
  std::vector<std::vector<std::size_t>> of_province(provinces.size());
  for (std::size_t province = 0; province < provinces.size(); ++province) {
    base::Stream chance = base::stream(seed, "initiatives", province);
    chance.shuffle(std::span(waiting[province]));
    for (std::int64_t n = 0; n < wanted[province]; ++n) {
      of_province[province].push_back(initiatives.size());
      initiatives.push_back({.province = province, .theme = chance.below(themes().size())});
    }
  }
  const auto join = [&](std::size_t activity, std::size_t initiative) {
    if (initiative == initiatives.size()) {
      throw base::FileError({"totals.csv: zo weinig initiatieven kunnen deze activiteiten niet bevatten.",
                             "totals.csv: so few initiatives cannot hold these activities."});
    }
    activities[activity].initiative = initiative;
    initiatives[initiative].activities.push_back(activity);
  };
  for (std::size_t province = 0; province < provinces.size(); ++province) {
    if (waiting[province].size() < of_province[province].size()) {
      throw base::FileError({"totals.csv: er zijn meer initiatieven dan activiteiten.",
                             "totals.csv: there are more initiatives than activities."});
    }
    for (const std::size_t initiative : of_province[province]) {
      join(waiting[province].back(), initiative);
      waiting[province].pop_back();
    }
  }
  for (std::size_t province = 0; province < provinces.size(); ++province) {
    base::Stream chance = base::stream(seed, "joining", province);
    for (const std::size_t activity : waiting[province]) {
      std::vector<std::size_t> candidates = of_province[province];
      if (happens(14, 100, chance)) {
        const bool is_near = happens(2, 3, chance);
        candidates.clear();
        for (std::size_t at = 0; at < initiatives.size(); ++at) {
          const std::size_t home = initiatives[at].province;
          if (home != province && (!is_near || part[home] == part[province])) candidates.push_back(at);
        }
      }
      std::size_t initiative = joined(initiatives, candidates, published.most_activities, chance);
      if (initiative == initiatives.size()) {
        initiative = joined(initiatives, of_province[province], published.most_activities, chance);
      }
      join(activity, initiative);
    }
  }
  return initiatives;
}

}  // namespace regioscan::synth
