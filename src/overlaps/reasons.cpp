#include "overlaps/reasons.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "inventory/fold.hpp"

namespace regioscan::overlaps {
namespace {

using base::Language;
using base::Words;
using inventory::DimensionId;
using inventory::RegionId;
using inventory::ValueId;

constexpr std::size_t kMostNamed = 3;

Words enumerated(const std::vector<Words>& names, std::size_t most = kMostNamed) {
  std::vector<std::string> dutch, english;
  for (const Words& name : names) {
    if (dutch.size() == most) break;
    dutch.push_back(name.nl);
    english.push_back(name.en);
  }
  if (const std::size_t rest = names.size() - dutch.size(); rest > 0) {
    const Words count = base::counted(rest, {"andere", "more"}, {"andere", "more"});
    dutch.push_back(count.nl);
    english.push_back(count.en);
  }
  return {base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)};
}

void add(Words& sentence, const Words& more) {
  sentence.nl += more.nl;
  sentence.en += more.en;
}

/// Whether all activities of an initiative serve the same regions, so that what it does it does there.
bool serves_one_area(const Profiles& profiles, InitiativeId initiative) {
  const auto& activities = profiles.inventory.activities;
  const std::vector<RegionId>* first = nullptr;
  for (const std::uint32_t activity : profiles.activities[initiative.index()]) {
    const std::vector<RegionId>& scope = activities[inventory::ActivityId{activity}].scope;
    if (first == nullptr) first = &scope;
    if (*first != scope) return false;
  }
  return true;
}

/// The labels of shared values over the dimensions of one aspect: "Horeca / Handel en starter".
Words labels_of(const Profiles& profiles, const std::vector<Shared>& shared, Aspect aspect) {
  constexpr std::size_t kMostOfOne = 2;
  // Of a target group the values of the first dimension, the sector, say themselves; 'low' or 'other' do not.
  std::optional<DimensionId> plain;
  for (const DimensionId id : base::ids<DimensionId>(profiles.dimensions.size())) {
    if (!plain && profiles.dimensions[id.index()].aspect == aspect) plain = id;
  }
  std::vector<Words> dimensions;
  for (const Shared& part : shared) {
    if (profiles.dimensions[part.dimension.index()].aspect != aspect) continue;
    Words labels;
    if (aspect == Aspect::target && part.dimension != plain) {
      const Words& title = profiles.inventory.taxonomy.dimensions[part.dimension].label;
      labels = {inventory::folded(title.nl) + " ", inventory::folded(title.en) + " "};
    }
    for (std::size_t at = 0; at < std::min(part.values.size(), kMostOfOne); ++at) {
      const Words& label = profiles.inventory.taxonomy.dimensions[part.dimension].values[part.values[at]].label;
      const std::string between = at == 0 ? "" : " / ";
      add(labels, {between + label.nl, between + label.en});
    }
    if (part.values.size() > kMostOfOne) add(labels, {" / …", " / …"});
    dimensions.push_back(std::move(labels));
  }
  return enumerated(dimensions);
}

Words shared_in_words(const Profiles& profiles, const Pair& pair) {
  const std::vector<Shared> shared = shared_values(profiles, pair);
  const Words activity = labels_of(profiles, shared, Aspect::activity),
              theme = labels_of(profiles, shared, Aspect::theme), target = labels_of(profiles, shared, Aspect::target),
              other = labels_of(profiles, shared, Aspect::other), cause = labels_of(profiles, shared, Aspect::reason);
  Words sentence;
  if (!activity.empty()) {
    sentence = {"Beide bieden " + activity.nl, "Both offer " + activity.en};
    if (!theme.empty()) add(sentence, {" over " + theme.nl, " on " + theme.en});
  } else if (!theme.empty()) {
    sentence = {"Beide gaan over " + theme.nl, "Both are about " + theme.en};
  } else if (!other.empty()) {
    sentence = {"Beide delen " + other.nl, "Both share " + other.en};
  } else if (!target.empty() || !cause.empty()) {
    sentence = {"Beide zijn er", "Both are there"};
  }
  if (!target.empty()) add(sentence, {" voor " + target.nl, " for " + target.en});
  if (!cause.empty() && activity.empty()) add(sentence, {" vanwege " + cause.nl, " because of " + cause.en});
  return sentence;
}

/// Where no value is shared.
Words what_texts_say(const Pair& pair) {
  if (!pair.likeness.text) {
    return {"Over wat zij doen is te weinig bekend", "Too little is known of what they do"};
  }
  const auto percent = base::whole_percent(std::llround(*pair.likeness.text * 1e6), 1'000'000);
  return {fmt::format("Namen en beschrijvingen lijken voor {} % op elkaar", percent),
          fmt::format("Names and descriptions are {} % alike", percent)};
}

std::vector<Words> region_names(const Profiles& profiles, std::span<const std::uint32_t> leaves) {
  const auto& regions = profiles.inventory.regions;
  // The largest region that is just these: its smallest parts are all there, and nothing else is.
  std::vector<std::size_t> inside(regions.size(), 0), all(regions.size(), 0);
  std::vector<char> has_parts(regions.size(), 0);
  for (const inventory::Region& region : regions) {
    if (region.parent) has_parts[region.parent->index()] = 1;
  }
  for (const RegionId region : base::ids<RegionId>(regions.size())) {
    if (has_parts[region.index()] != 0) continue;
    const bool is_there = std::binary_search(leaves.begin(), leaves.end(), region.value);
    for (const RegionId around : inventory::lineage(regions, region)) {
      ++all[around.index()];
      if (is_there) ++inside[around.index()];
    }
  }
  std::optional<RegionId> whole;
  for (const RegionId region : base::ids<RegionId>(regions.size())) {
    if (inside[region.index()] != leaves.size() || all[region.index()] != leaves.size()) continue;
    if (!whole || inventory::lineage(regions, region).size() < inventory::lineage(regions, *whole).size())
      whole = region;
  }
  if (whole) return {regions[*whole].name};
  std::vector<Words> names;
  for (const std::uint32_t leaf : leaves) names.push_back(regions[RegionId{leaf}].name);
  return names;
}

Words quoted_name(const Profiles& profiles, InitiativeId initiative) {
  return base::same("'" + profiles.inventory.initiatives[initiative].name + "'");
}

Words connection_in_words(const Profiles& profiles, const std::optional<Connection>& way) {
  if (!way) {
    return {"geen gemeenschappelijke partij, en ook langs anderen geen verbinding",
            "no party in common, and no connection by way of others either"};
  }
  const auto actor = [&](std::size_t at) { return profiles.inventory.actors[way->actors[at]].name; };
  Words text{fmt::format("geen gemeenschappelijke partij; kortste verbinding: {}", actor(0)),
             fmt::format("no party in common; shortest connection: {}", actor(0))};
  for (std::size_t at = 0; at < way->initiatives.size(); ++at) {
    const std::string name = quoted_name(profiles, way->initiatives[at]).nl;
    add(text, {fmt::format(" – {} (in {})", actor(at + 1), name), fmt::format(" – {} (in {})", actor(at + 1), name)});
  }
  return text;
}

Words partners_in_words(const Profiles& profiles, const Connections& connections, const Pair& pair) {
  if (!pair.likeness.partners) {
    return {"van minstens een van beide zijn geen partijen bekend", "of at least one of them no parties are known"};
  }
  const std::vector<ActorId> common = shared_actors(profiles, pair);
  if (common.empty()) return connection_in_words(profiles, connections.between(pair.first, pair.second));
  std::vector<Words> names;
  for (const ActorId actor : common) names.push_back(base::same(profiles.inventory.actors[actor].name));
  const Words who = enumerated(names);
  const bool is_one = common.size() == 1;
  return {fmt::format("{} {} in beide mee", who.nl, is_one ? "doet" : "doen"),
          fmt::format("{} {} part in both", who.en, is_one ? "takes" : "take")};
}

Words times_in_words(const Pair& pair) {
  if (pair.kind == Kind::continuation) {
    return {"; vermoedelijk een vervolg of nieuwe naam", "; probably a continuation or a new name"};
  }
  return pair.likeness.period == 0.0 ? Words{"; niet in dezelfde tijd", "; not at the same time"} : Words{};
}

}  // namespace

std::vector<Shared> shared_values(const Profiles& profiles, const Pair& pair) {
  const std::vector<Match> both = matches(profiles, pair.first, pair.second);
  std::vector<Shared> result;
  for (const DimensionId id : base::ids<DimensionId>(profiles.dimensions.size())) {
    Shared shared{.dimension = id, .values = {}};
    for (const Match& match : both) {
      const auto a = profiles.inventory.activities[match.of_first].values[id];
      const auto b = profiles.inventory.activities[match.of_second].values[id];
      std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared.values));
    }
    std::sort(shared.values.begin(), shared.values.end());
    shared.values.erase(std::unique(shared.values.begin(), shared.values.end()), shared.values.end());
    if (shared.values.size() > 1) std::erase(shared.values, profiles.inventory.taxonomy.dimensions[id].all);
    const std::vector<double>& weights = profiles.values[id.index()].weight;
    std::stable_sort(shared.values.begin(), shared.values.end(),
                     [&](ValueId x, ValueId y) { return weights[x.index()] > weights[y.index()]; });
    if (!shared.values.empty()) result.push_back(std::move(shared));
  }
  return result;
}

std::vector<ActorId> shared_actors(const Profiles& profiles, const Pair& pair) {
  const graph::Rows& rows = profiles.graph.by_initiative();
  std::vector<std::uint32_t> common;
  const auto a = rows[pair.first.index()], b = rows[pair.second.index()];
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  std::vector<ActorId> actors;
  for (const std::uint32_t actor : common) actors.push_back(ActorId{actor});
  return actors;
}

Words place_of(const Profiles& profiles, const Pair& pair) {
  const auto a = profiles.areas[pair.first.index()], b = profiles.areas[pair.second.index()];
  if (a.empty() || b.empty()) return {};
  std::vector<std::uint32_t> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  if (!common.empty()) {
    const Words names = enumerated(region_names(profiles, common));
    return {"in " + names.nl, "in " + names.en};
  }
  const Words one = enumerated(region_names(profiles, a)), other = enumerated(region_names(profiles, b));
  return {fmt::format("de ene in {}, de andere in {}", one.nl, other.nl),
          fmt::format("one in {}, the other in {}", one.en, other.en)};
}

Words what_both_do(const Profiles& profiles, const Pair& pair) {
  const Words shared = shared_in_words(profiles, pair), place = place_of(profiles, pair);
  Words sentence = shared.empty() ? what_texts_say(pair) : shared;
  if (place.empty()) return sentence;
  const bool is_same_place = pair.likeness.area.value_or(0) > 0;
  Words between{", ", ", "};
  if (is_same_place && shared.empty()) between = {", beide ", ", both "};
  if (is_same_place && !shared.empty()) {
    const bool is_everywhere = serves_one_area(profiles, pair.first) && serves_one_area(profiles, pair.second);
    between = is_everywhere ? Words{" ", " "} : Words{", beide werkzaam ", ", both at work "};
  }
  add(sentence, {between.nl + place.nl, between.en + place.en});
  return sentence;
}

Words how_they_meet(const Profiles& profiles, const Connections& connections, const Pair& pair) {
  Words phrase = partners_in_words(profiles, connections, pair);
  add(phrase, times_in_words(pair));
  return phrase;
}

Words reason(const Profiles& profiles, const Connections& connections, const Pair& pair) {
  const Words what = what_both_do(profiles, pair), how = how_they_meet(profiles, connections, pair);
  return {fmt::format("{}; {}.", what.nl, how.nl), fmt::format("{}; {}.", what.en, how.en)};
}

}  // namespace regioscan::overlaps
