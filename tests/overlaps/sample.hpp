#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "inventory/inventory.hpp"
#include "overlaps/profiles.hpp"

namespace regioscan::base {

/// For what googletest says of a sentence that is not the one expected.
inline void PrintTo(const Words& words, std::ostream* out) { *out << "\n  " << words.nl << "\n  " << words.en; }

}  // namespace regioscan::base

namespace regioscan::testing {

/// Places in the taxonomy of a sample. `iedereen` ("everybody") is the value 'all' of the group.
inline constexpr inventory::DimensionId kService{0}, kGroup{1}, kTopic{2}, kCause{3}, kSize{4};
inline constexpr std::uint32_t kScans = 0, kAdvice = 1, kWorkshops = 2;
inline constexpr std::uint32_t kShops = 0, kFarmers = 1, kEverybody = 2;
inline constexpr std::uint32_t kData = 0, kEnergy = 1, kWater = 2;
inline constexpr std::uint32_t kSkills = 0, kMoney = 1;
/// Regions: the country holds the north and Zeeland, the north holds Drenthe and Groningen.
inline constexpr inventory::RegionId kCountry{0}, kNorth{1}, kDrenthe{2}, kGroningen{3}, kZeeland{4};

/// What one activity does; empty: unknown.
struct Doing {
  std::vector<std::uint32_t> service, group, topic, cause, size;
  std::string name;
};

/// One initiative of a sample. Its key is 'i' and its place: i00, i01 …
struct Draft {
  std::string name;
  std::vector<Doing> doings;
  std::vector<inventory::RegionId> regions;
  std::vector<std::string> actors;
  std::vector<std::string> initiators;  ///< take part as well
  std::string start, end;               ///< 2024-01-31
  std::string description;
  std::string continuation;
};

inline inventory::Date day(const std::string& text) {
  return std::chrono::year(std::stoi(text.substr(0, 4))) /
         std::chrono::month(static_cast<unsigned>(std::stoi(text.substr(5, 2)))) /
         std::chrono::day(static_cast<unsigned>(std::stoi(text.substr(8, 2))));
}

inline void add_dimension(inventory::Inventory& inventory, const std::string& key,
                          const std::vector<base::Words>& labels) {
  inventory::Dimension made;
  made.key = key;
  made.label = base::same(key);
  made.many = true;
  for (const base::Words& label : labels) {
    if (label.en == "everybody") made.all = inventory::ValueId{static_cast<std::uint32_t>(made.values.size())};
    made.values.add({.key = label.en, .label = label, .synonyms = {}});
  }
  inventory.taxonomy.dimensions.add(made);
}

inline void add_region(inventory::Inventory& inventory, const base::Words& name,
                       std::optional<inventory::RegionId> parent) {
  inventory.regions.add(
      {.key = name.en, .name = name, .aliases = {}, .level = "region", .parent = parent, .codes = {}});
}

inline std::string numbered(char letter, std::size_t at) {
  return letter + std::string(at < 10 ? "0" : "") + std::to_string(at);
}

inline void add_doing(inventory::Inventory& inventory, const Doing& doing, std::uint32_t initiative) {
  std::vector<std::vector<inventory::ValueId>> lists;
  for (const auto* numbers : {&doing.service, &doing.group, &doing.topic, &doing.cause, &doing.size}) {
    std::vector<inventory::ValueId> values;
    for (const std::uint32_t number : *numbers) values.push_back(inventory::ValueId{number});
    std::sort(values.begin(), values.end());
    lists.push_back(std::move(values));
  }
  const std::vector<std::span<const inventory::ValueId>> spans(lists.begin(), lists.end());
  inventory::Activity activity;
  activity.key = "x" + std::to_string(1000 + inventory.activities.size());
  activity.initiative = inventory::InitiativeId{initiative};
  activity.name = doing.name;
  activity.values = inventory::ValuesByDimension(spans);
  inventory.activities.add(activity);
}

inline void add_actors(inventory::Inventory& inventory, const std::vector<Draft>& drafts) {
  std::vector<std::string> names;
  for (const Draft& draft : drafts) {
    names.insert(names.end(), draft.actors.begin(), draft.actors.end());
    names.insert(names.end(), draft.initiators.begin(), draft.initiators.end());
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  for (std::uint32_t number = 0; number < names.size(); ++number) {
    inventory::Actor actor;
    actor.key = actor.name = names[number];
    inventory.actors.add(actor);
    for (std::uint32_t at = 0; at < drafts.size(); ++at) {
      const auto add = [&](const std::vector<std::string>& list, inventory::Role role) {
        if (std::find(list.begin(), list.end(), names[number]) == list.end()) return;
        inventory::Participation participation;
        participation.actor = inventory::ActorId{number};
        participation.initiative = inventory::InitiativeId{at};
        participation.role = role;
        inventory.participations.push_back(participation);
      };
      add(drafts[at].initiators, inventory::Role::initiator);
      add(drafts[at].actors, inventory::Role::unknown);
    }
  }
}

inline inventory::Inventory sample(const std::vector<Draft>& drafts) {
  inventory::Inventory result;
  result.about = {.name = "Proef", .date = "2024-06-01", .source = "verzonnen", .licence = {}, .note = {}};
  add_region(result, {"Nederland", "Netherlands"}, {});
  add_region(result, {"het Noorden", "the North"}, kCountry);
  for (const char* name : {"Drenthe", "Groningen"}) add_region(result, base::same(name), kNorth);
  add_region(result, base::same("Zeeland"), kCountry);
  add_dimension(result, "service", {base::same("scans"), {"advies", "advice"}, base::same("workshops")});
  add_dimension(result, "group", {{"winkels", "shops"}, {"boeren", "farmers"}, {"iedereen", "everybody"}});
  add_dimension(result, "topic", {base::same("data"), {"energie", "energy"}, base::same("water")});
  add_dimension(result, "cause", {{"kennis", "skills"}, {"geld", "money"}});
  add_dimension(result, "size", {{"klein", "small"}, {"groot", "large"}});
  for (std::uint32_t at = 0; at < drafts.size(); ++at) {
    const Draft& draft = drafts[at];
    inventory::Initiative initiative;
    initiative.key = numbered('i', at);
    initiative.name = draft.name;
    initiative.description = draft.description;
    initiative.continuation = draft.continuation;
    initiative.regions = draft.regions;
    if (!draft.start.empty()) initiative.start = day(draft.start);
    if (!draft.end.empty()) initiative.end = day(draft.end);
    result.initiatives.add(initiative);
    for (const Doing& doing : draft.doings) add_doing(result, doing, at);
  }
  add_actors(result, drafts);
  result.content = inventory::content_hash(result);
  return result;
}

/// Weights and limits of the tests' own, so that those of data/overlap can be tuned.
inline overlaps::Weights sample_weights() {
  using overlaps::Aspect;
  overlaps::Weights weights;
  weights.dimensions = {{.key = "service", .weight = 3, .aspect = Aspect::activity},
                        {.key = "group", .weight = 2, .aspect = Aspect::target},
                        {.key = "topic", .weight = 1, .aspect = Aspect::theme},
                        {.key = "cause", .weight = 0.5, .aspect = Aspect::reason}};
  weights.unnamed_dimension = 0.25;
  weights.text = 1;
  weights.area = 1;
  weights.period = 0.5;
  weights.partners = 0;
  weights.value_of_all = 0.1;
  weights.usual_likeness = 0.3;
  weights.doubt = 0.25;
  weights.limits = {.duplication = 0.65,
                    .duplication_activity = 0.6,
                    .duplication_other_activity = 0.8,
                    .duplication_target = 0.7,
                    .overlap = 0.5,
                    .fragmentation = 0.75,
                    .elsewhere = 0.8,
                    .text_alone = 0.45,
                    .min_coverage = 0.3,
                    .continuation = 0.4,
                    .same_name = 0.9,
                    .continuation_gap_days = 100,
                    .family = 0.5,
                    .candidate_jaccard = 0.2};
  return weights;
}

/// An inventory with its weights and profiles, which refer to both.
struct Known {
  explicit Known(inventory::Inventory given, overlaps::Weights chosen = sample_weights())
      : inventory(std::move(given)), weights(std::move(chosen)), profiles(overlaps::profiles(inventory, weights)) {}
  explicit Known(const std::vector<Draft>& drafts, overlaps::Weights chosen = sample_weights())
      : Known(sample(drafts), std::move(chosen)) {}
  Known(const Known&) = delete;
  Known& operator=(const Known&) = delete;

  const inventory::Inventory inventory;
  const overlaps::Weights weights;
  const overlaps::Profiles profiles;
};

inline inventory::InitiativeId at(std::uint32_t place) { return inventory::InitiativeId{place}; }

/// A subset of 0 … bound−1; empty in one of four cases.
inline std::vector<std::uint32_t> random_numbers(base::Stream& chance, std::uint32_t bound) {
  std::vector<std::uint32_t> numbers;
  if (chance.below(4) == 0) return numbers;
  for (std::uint32_t number = 0; number < bound; ++number) {
    if (chance.below(2) == 0) numbers.push_back(number);
  }
  return numbers;
}

/// Initiatives of which about a fourth of everything is unknown.
inline std::vector<Draft> random_drafts(base::Stream& chance, std::size_t count) {
  static const std::vector<std::string> words{"scan", "advies", "netwerk", "winkel", "regio", "hulp", "energie"};
  std::vector<Draft> drafts;
  for (std::size_t at = 0; at < count; ++at) {
    Draft draft;
    for (int word = 0; word < 3; ++word) draft.name += words[chance.below(words.size())] + " ";
    for (std::uint64_t left = chance.below(4); left > 0; --left) {
      draft.doings.push_back({.service = random_numbers(chance, 3),
                              .group = random_numbers(chance, 3),
                              .topic = random_numbers(chance, 3),
                              .cause = random_numbers(chance, 2),
                              .size = random_numbers(chance, 2),
                              .name = words[chance.below(words.size())]});
    }
    for (const std::uint32_t region : random_numbers(chance, 5)) draft.regions.push_back(inventory::RegionId{region});
    for (const std::uint32_t actor : random_numbers(chance, 6)) draft.actors.push_back(numbered('a', actor));
    if (chance.below(4) != 0) {
      draft.start = "202" + std::to_string(chance.below(3)) + "-03-01";
      draft.end = "202" + std::to_string(2 + chance.below(3)) + "-0" + std::to_string(4 + chance.below(5)) + "-15";
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace regioscan::testing
