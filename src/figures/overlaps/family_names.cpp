#include "figures/overlaps/family_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <sstream>

#include "inventory/fold.hpp"

namespace regioscan::figures {
namespace {

using base::Words;
using inventory::ActivityId;
using inventory::DimensionId;
using inventory::ValueId;
using overlaps::Aspect;
using overlaps::Family;
using overlaps::InitiativeId;
using overlaps::Profiles;

using Feature = std::pair<DimensionId, ValueId>;

bool is_most(std::size_t count, const Family& family) { return 5 * count >= 3 * family.members.size(); }

bool says_what(const overlaps::DimensionWeight& dimension) {
  return dimension.weight > 0 && (dimension.aspect == Aspect::activity || dimension.aspect == Aspect::theme ||
                                  dimension.aspect == Aspect::target);
}

/// The values of what an initiative does, for whom and about what; 'all' says nothing.
std::set<Feature> features_of(const Profiles& profiles, InitiativeId initiative) {
  std::set<Feature> features;
  for (const std::uint32_t activity : profiles.activities[initiative.index()]) {
    for (const DimensionId id : base::ids<DimensionId>(profiles.dimensions.size())) {
      if (!says_what(profiles.dimensions[id.index()])) continue;
      for (const ValueId value : profiles.inventory.activities[ActivityId{activity}].values[id]) {
        if (profiles.inventory.taxonomy.dimensions[id].all != value) features.insert({id, value});
      }
    }
  }
  return features;
}

/// At most two values, of different dimensions: the one that says most, by how many have it and how rare it is.
std::vector<Feature> common_features(const Profiles& profiles, const Family& family) {
  std::map<Feature, std::size_t> counts;
  for (const InitiativeId member : family.members) {
    for (const Feature& feature : features_of(profiles, member)) ++counts[feature];
  }
  std::vector<std::pair<double, Feature>> offers;
  for (const auto& [feature, count] : counts) {
    const double telling = profiles.values[feature.first.index()].weight[feature.second.index()];
    if (is_most(count, family)) offers.emplace_back(static_cast<double>(count) * telling, feature);
  }
  std::stable_sort(offers.begin(), offers.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Feature> chosen;
  for (const auto& [telling, feature] : offers) {
    if (chosen.empty() || (chosen.size() == 1 && chosen.front().first != feature.first)) chosen.push_back(feature);
  }
  std::sort(chosen.begin(), chosen.end());  // in the order of the taxonomy
  return chosen;
}

/// The dimension of the target group that speaks for itself: the one that weighs most. "laag" says little without
/// "digitale maturiteit" before it.
std::optional<DimensionId> plain_target(const Profiles& profiles) {
  std::optional<DimensionId> plain;
  for (const DimensionId id : base::ids<DimensionId>(profiles.dimensions.size())) {
    if (profiles.dimensions[id.index()].aspect != Aspect::target) continue;
    if (!plain || profiles.dimensions[id.index()].weight > profiles.dimensions[plain->index()].weight) plain = id;
  }
  return plain;
}

Words label_of(const Profiles& profiles, const Feature& feature) {
  const inventory::Dimension& dimension = profiles.inventory.taxonomy.dimensions[feature.first];
  const Words& label = dimension.values[feature.second].label;
  const bool is_plain =
      profiles.dimensions[feature.first.index()].aspect != Aspect::target || feature.first == plain_target(profiles);
  if (is_plain) return label;
  return {inventory::folded(dimension.label.nl) + " " + label.nl,
          inventory::folded(dimension.label.en) + " " + label.en};
}

std::vector<std::string> words_of(const std::string& name) {
  std::vector<std::string> words;
  std::istringstream text(name);
  for (std::string word; text >> word;) words.push_back(word);
  return words;
}

/// The words that most names share, as the first name with them writes them.
std::string common_words(const Profiles& profiles, const Family& family) {
  constexpr std::size_t kShortest = 4;  // letters of a word that says something
  std::map<std::string, std::size_t> counts;
  for (const InitiativeId member : family.members) {
    std::set<std::string> words;
    for (const std::string& word : words_of(profiles.inventory.initiatives[member].name))
      words.insert(inventory::folded(word));
    for (const std::string& word : words) ++counts[word];
  }
  std::string longest;
  for (const InitiativeId member : family.members) {
    std::string shared;
    for (const std::string& word : words_of(profiles.inventory.initiatives[member].name)) {
      if (word.size() < kShortest || !is_most(counts[inventory::folded(word)], family)) continue;
      shared += (shared.empty() ? "" : " ") + word;
    }
    if (shared.size() > longest.size()) longest = shared;
  }
  return longest;
}

}  // namespace

Words family_name(const Profiles& profiles, const Family& family) {
  Words name;
  for (const Feature& feature : common_features(profiles, family)) {
    const Words label = label_of(profiles, feature);
    name.nl += (name.nl.empty() ? "" : " · ") + label.nl;
    name.en += (name.en.empty() ? "" : " · ") + label.en;
  }
  if (name.empty()) name = base::same(common_words(profiles, family));
  if (!name.empty()) return name;
  const std::string& first = profiles.inventory.initiatives[family.members.front()].name;
  return {fmt::format("zoals '{}'", first), fmt::format("like '{}'", first)};
}

}  // namespace regioscan::figures
