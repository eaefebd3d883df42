#include "overlaps/circles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <map>
#include <tuple>

namespace regioscan::overlaps {
namespace {

using base::Words;
using inventory::ActivityId;
using inventory::DimensionId;
using inventory::ValueId;

/// One value of one dimension, ordered as the taxonomy is.
using Feature = std::pair<DimensionId, ValueId>;

/// What each initiative has, 'all' and dimensions without weight left out.
std::vector<std::vector<Feature>> features_of(const Profiles& profiles) {
  std::vector<std::vector<Feature>> features(profiles.activities.size());
  for (std::size_t at = 0; at < features.size(); ++at) {
    for (const std::uint32_t activity : profiles.activities[at]) {
      for (const DimensionId id : base::ids<DimensionId>(profiles.dimensions.size())) {
        if (profiles.dimensions[id.index()].weight <= 0) continue;
        for (const ValueId value : profiles.inventory.activities[ActivityId{activity}].values[id]) {
          if (profiles.inventory.taxonomy.dimensions[id].all != value) features[at].emplace_back(id, value);
        }
      }
    }
    std::sort(features[at].begin(), features[at].end());
    features[at].erase(std::unique(features[at].begin(), features[at].end()), features[at].end());
  }
  return features;
}

using Groups = std::map<std::vector<Feature>, std::vector<InitiativeId>>;

Aspect aspect_of(const Profiles& profiles, const Feature& feature) {
  return profiles.dimensions[feature.first.index()].aspect;
}

/// Everybody who has one value of the basis, or such a value and one of another dimension.
Groups groups_by(const Profiles& profiles, Aspect basis, const std::vector<std::vector<Feature>>& features) {
  Groups groups;
  for (std::uint32_t at = 0; at < features.size(); ++at) {
    if (profiles.is_running[at] == 0) continue;
    for (const Feature& feature : features[at]) {
      if (aspect_of(profiles, feature) != basis) continue;
      groups[{feature}].push_back(InitiativeId{at});
      for (const Feature& other : features[at]) {
        // Two of the basis meet once, in order.
        const bool is_twin = aspect_of(profiles, other) == basis && other <= feature;
        if (other.first == feature.first || is_twin) continue;
        groups[{feature, other}].push_back(InitiativeId{at});
      }
    }
  }
  return groups;
}

std::size_t pairs_apart(const Profiles& profiles, const std::vector<InitiativeId>& members) {
  std::size_t apart = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (std::size_t j = i + 1; j < members.size(); ++j)
      apart += work_together(profiles, members[i], members[j]) ? 0U : 1U;
  }
  return apart;
}

bool is_much_the_same(const std::vector<InitiativeId>& a, const std::vector<InitiativeId>& b) {
  std::vector<InitiativeId> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  return 2 * common.size() >= std::min(a.size(), b.size());
}

std::optional<Convenor> convenor_of(const Profiles& profiles, const std::vector<InitiativeId>& members) {
  assert(members.size() <= 64);  // one bit a member; CircleSettings::most says so
  const graph::Rows& by_actor = profiles.graph.by_actor();
  const graph::Rows& by_initiative = profiles.graph.by_initiative();
  std::vector<std::uint64_t> takes_part(by_actor.size(), 0), met(by_initiative.size(), 0);
  for (std::size_t at = 0; at < members.size(); ++at) {
    for (const std::uint32_t actor : by_initiative[members[at].index()]) takes_part[actor] |= std::uint64_t{1} << at;
  }
  for (std::size_t initiative = 0; initiative < by_initiative.size(); ++initiative) {
    for (const std::uint32_t actor : by_initiative[initiative]) met[initiative] |= takes_part[actor];
  }
  std::optional<Convenor> best;
  for (std::uint32_t actor = 0; actor < by_actor.size(); ++actor) {
    std::uint64_t known = takes_part[actor];
    for (const std::uint32_t initiative : by_actor[actor]) known |= met[initiative];
    const Convenor convenor{.actor = ActorId{actor},
                            .takes_part = static_cast<std::size_t>(std::popcount(takes_part[actor])),
                            .knows = static_cast<std::size_t>(std::popcount(known))};
    // A host sits at the table: one that takes part comes before one that only knows them all.
    const auto rank = [](const Convenor& c) { return std::tuple(c.takes_part > 0, c.knows, c.takes_part); };
    const bool is_better = !best || rank(convenor) > rank(*best);
    if (convenor.knows >= 2 && is_better) best = convenor;
  }
  return best;
}

Circle circle_of(const Profiles& profiles, Aspect basis, const std::vector<Feature>& common,
                 const std::vector<InitiativeId>& members) {
  Circle circle{.basis = basis,
                .common = {},
                .members = members,
                .pairs = members.size() * (members.size() - 1) / 2,  // whole: one of the two is even
                .without_common_party = pairs_apart(profiles, members),
                .convenor = convenor_of(profiles, members)};
  for (const auto& [dimension, value] : common) circle.common.push_back({dimension, value});
  return circle;
}

std::vector<Circle> circles_by(const Profiles& profiles, Aspect basis,
                               const std::vector<std::vector<Feature>>& features, const CircleSettings& settings) {
  struct Offer {
    const std::vector<Feature>* common;
    const std::vector<InitiativeId>* members;
    std::size_t apart;
  };
  const Groups groups = groups_by(profiles, basis, features);
  std::vector<Offer> offers;
  for (const auto& [common, members] : groups) {
    if (members.size() < settings.fewest || members.size() > settings.most) continue;
    if (const std::size_t apart = pairs_apart(profiles, members); apart > 0)
      offers.push_back({&common, &members, apart});
  }
  // Groups come in the order of the taxonomy, single values before pairs of them: a stable sort keeps the plainest
  // first.
  std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) { return a.apart > b.apart; });
  std::vector<Circle> chosen;
  for (const Offer& offer : offers) {
    if (chosen.size() == settings.each) break;
    const bool is_new = std::none_of(chosen.begin(), chosen.end(), [&](const Circle& other) {
      return is_much_the_same(other.members, *offer.members);
    });
    if (is_new) chosen.push_back(circle_of(profiles, basis, *offer.common, *offer.members));
  }
  return chosen;
}

/// Families that are alike in words, without those who have ended.
std::vector<Circle> circles_of_words(const Profiles& profiles, const std::vector<Family>& families,
                                     const CircleSettings& settings) {
  std::vector<Circle> chosen;
  for (const Family& family : families) {
    if (chosen.size() == settings.each) break;
    std::vector<InitiativeId> members = family.members;
    std::erase_if(members, [&](InitiativeId member) { return profiles.is_running[member.index()] == 0; });
    if (members.size() < settings.fewest || members.size() > settings.most) continue;
    if (pairs_apart(profiles, members) > 0) chosen.push_back(circle_of(profiles, Aspect::other, {}, members));
  }
  return chosen;
}

}  // namespace

std::vector<Circle> circles(const Profiles& profiles, const std::vector<Family>& families,
                            const CircleSettings& settings) {
  const bool is_words_only = std::none_of(profiles.dimensions.begin(), profiles.dimensions.end(),
                                          [](const DimensionWeight& dimension) { return dimension.weight > 0; });
  if (is_words_only) return circles_of_words(profiles, families, settings);
  const std::vector<std::vector<Feature>> features = features_of(profiles);
  std::vector<Circle> all;
  for (const Aspect basis : {Aspect::theme, Aspect::target, Aspect::activity}) {
    std::vector<Circle> some = circles_by(profiles, basis, features, settings);
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
  }
  return all;
}

Words name_of(const Profiles& profiles, const Circle& circle) {
  if (circle.common.empty()) {
    const std::string& name = profiles.inventory.initiatives[circle.members.front()].name;
    return {fmt::format("zoals '{}'", name), fmt::format("like '{}'", name)};
  }
  std::vector<std::string> dutch, english;
  for (const CommonValue& common : circle.common) {
    const Words& label = profiles.inventory.taxonomy.dimensions[common.dimension].values[common.value].label;
    dutch.push_back(label.nl);
    english.push_back(label.en);
  }
  return {base::enumeration(dutch, base::Language::nl), base::enumeration(english, base::Language::en)};
}

}  // namespace regioscan::overlaps
