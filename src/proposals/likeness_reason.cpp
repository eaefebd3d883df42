#include "proposals/likeness_reason.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace regioscan::proposals {
namespace {

using base::Words;
using inventory::ActivityId;
using inventory::DimensionId;
using inventory::InitiativeId;
using inventory::ValueId;

constexpr std::size_t kMostDimensions = 4;
constexpr std::size_t kMostValues = 2;

std::set<ValueId> values_of(const overlaps::Profiles& profiles, InitiativeId initiative, DimensionId dimension) {
  std::set<ValueId> values;
  for (const std::uint32_t activity : profiles.activities[initiative.index()]) {
    const auto own = profiles.inventory.activities[ActivityId{activity}].values[dimension];
    values.insert(own.begin(), own.end());
  }
  return values;
}

/// The values that both have, the most telling first.
std::vector<ValueId> common_values(const overlaps::Profiles& profiles, const overlaps::Pair& pair, DimensionId id) {
  const std::set<ValueId> first = values_of(profiles, pair.first, id), second = values_of(profiles, pair.second, id);
  std::vector<ValueId> common;
  std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(common));
  const std::vector<double>& weight = profiles.values[id.index()].weight;
  std::stable_sort(common.begin(), common.end(),
                   [&](ValueId a, ValueId b) { return weight[a.index()] > weight[b.index()]; });
  return common;
}

Words part(const inventory::Dimension& dimension, const std::vector<ValueId>& common) {
  std::vector<std::string> dutch, english;
  for (std::size_t at = 0; at < std::min(common.size(), kMostValues); ++at) {
    dutch.push_back(dimension.values[common[at]].label.nl);
    english.push_back(dimension.values[common[at]].label.en);
  }
  if (common.size() > kMostValues) {
    dutch.push_back(fmt::format("nog {}", common.size() - kMostValues));
    english.push_back(fmt::format("{} more", common.size() - kMostValues));
  }
  return {fmt::format("{} ({})", dimension.label.nl, base::enumeration(dutch, base::Language::nl)),
          fmt::format("{} ({})", dimension.label.en, base::enumeration(english, base::Language::en))};
}

/// The dimensions in which the two are alike, what counts most for their likeness first.
std::vector<DimensionId> telling_dimensions(const overlaps::Profiles& profiles, const overlaps::Likeness& likeness) {
  const auto share = [&](DimensionId id) {
    const overlaps::DimensionLikeness& own = likeness.dimensions[id.index()];
    return profiles.dimensions[id.index()].weight * own.known * own.rarity * own.similarity;
  };
  std::vector<DimensionId> dimensions;
  for (const DimensionId id : base::ids<DimensionId>(likeness.dimensions.size())) {
    if (share(id) > 0) dimensions.push_back(id);
  }
  std::stable_sort(dimensions.begin(), dimensions.end(),
                   [&](DimensionId a, DimensionId b) { return share(a) > share(b); });
  return dimensions;
}

}  // namespace

Words likeness_reason(const overlaps::Profiles& profiles, const overlaps::Pair& pair) {
  std::vector<Words> parts;
  for (const DimensionId id : telling_dimensions(profiles, pair.likeness)) {
    if (parts.size() == kMostDimensions) break;
    const std::vector<ValueId> common = common_values(profiles, pair, id);
    if (!common.empty()) parts.push_back(part(profiles.inventory.taxonomy.dimensions[id], common));
  }
  if (pair.likeness.text.value_or(0) >= profiles.weights.limits.text_alone)
    parts.push_back({"de bewoording", "the wording"});
  if (pair.likeness.area.value_or(0) > 0) parts.push_back({"gebied", "area"});
  if (pair.likeness.partners.value_or(0) > 0) parts.push_back({"partners", "partners"});
  if (parts.empty())
    return {"Niets van wat bekend is, hebben zij gemeen.", "They have nothing in common that is known."};
  std::vector<std::string> dutch, english;
  for (const Words& each : parts) {
    dutch.push_back(each.nl);
    english.push_back(each.en);
  }
  return {fmt::format("Gemeen: {}.", base::enumeration(dutch, base::Language::nl)),
          fmt::format("In common: {}.", base::enumeration(english, base::Language::en))};
}

}  // namespace regioscan::proposals
