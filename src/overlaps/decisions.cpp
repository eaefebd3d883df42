#include "overlaps/decisions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/files.hpp"

namespace regioscan::overlaps {
namespace {

using base::Words;
using inventory::ActivityId;
using inventory::DimensionId;
using inventory::Inventory;

struct VerdictRow {
  std::string_view key;
  Words label;
};

const std::array<VerdictRow, 5>& verdict_rows() {
  static const std::array<VerdictRow, 5> rows{{
      {"duplicate", {"dubbel", "duplicate"}},
      {"overlap", {"overlap", "overlap"}},
      {"different", {"verschillend", "different"}},
      {"continuation", {"vervolg", "continuation"}},
      {"coordinated", {"afgestemd", "coordinated"}},
  }};
  return rows;
}

/// Fields with their lengths before them, so that no two different records give the same text.
void add(std::string& fields, std::string_view field) { fields += fmt::format("{}:{}", field.size(), field); }

void add(std::string& fields, const std::optional<inventory::Date>& date) {
  if (!date) return add(fields, "");
  add(fields, fmt::format("{}-{}-{}", static_cast<int>(date->year()), static_cast<unsigned>(date->month()),
                          static_cast<unsigned>(date->day())));
}

void add_regions(std::string& fields, const Inventory& inventory, const std::vector<inventory::RegionId>& regions) {
  add(fields, std::to_string(regions.size()));
  for (const inventory::RegionId region : regions) add(fields, inventory.regions[region].key);
}

void add_activity(std::string& fields, const Inventory& inventory, const inventory::Activity& activity) {
  add(fields, activity.name);
  add(fields, activity.province ? std::string_view(inventory.regions[*activity.province].key) : std::string_view());
  add_regions(fields, inventory, activity.scope);
  for (const DimensionId id : base::ids<DimensionId>(activity.values.size())) {
    add(fields, std::to_string(activity.values[id].size()));
    for (const inventory::ValueId value : activity.values[id]) {
      add(fields, inventory.taxonomy.dimensions[id].values[value].key);
    }
  }
}

void add_initiative(std::string& fields, const Inventory& inventory, const inventory::Initiative& initiative) {
  for (const std::string* text :
       {&initiative.key, &initiative.name, &initiative.description, &initiative.continuation}) {
    add(fields, *text);
  }
  add_regions(fields, inventory, initiative.regions);
  add(fields, initiative.start);
  add(fields, initiative.end);
}

Kind kind_after(Verdict verdict, Kind computed) {
  switch (verdict) {
    case Verdict::duplicate:
      return Kind::duplication;
    case Verdict::overlap:
      return Kind::overlap;
    case Verdict::different:
      return Kind::none;
    case Verdict::continuation:
      return Kind::continuation;
    case Verdict::coordinated:
      return computed;
  }
  return computed;
}

}  // namespace

std::string_view key(Verdict verdict) { return verdict_rows().at(static_cast<std::size_t>(verdict)).key; }
const Words& label(Verdict verdict) { return verdict_rows().at(static_cast<std::size_t>(verdict)).label; }

States::States(const Inventory& inventory) {
  for (const inventory::Initiative& initiative : inventory.initiatives) {
    add_initiative(of_initiative_[initiative.key], inventory, initiative);
  }
  for (const inventory::Activity& activity : inventory.activities) {
    add_activity(of_initiative_[inventory.initiatives[activity.initiative].key], inventory, activity);
  }
  for (const inventory::Participation& participation : inventory.participations) {
    std::string& fields = of_initiative_[inventory.initiatives[participation.initiative].key];
    add(fields, inventory.actors[participation.actor].key);
    add(fields, inventory::key(participation.role));
  }
}

std::string States::of(const std::string& first, const std::string& second) const {
  constexpr std::size_t kLetters = 12;
  std::string state = base::sha256(of_initiative_.at(first) + of_initiative_.at(second)).substr(0, kLetters);
  for (char& digit : state) digit = digit <= '9' ? static_cast<char>('g' + (digit - '0')) : digit;
  return state;
}

Judged judged(const Profiles& profiles, Scan scan, std::vector<Decision> decisions, const States& states) {
  Judged result{.scan = {.candidates = scan.candidates, .pairs = {}}, .decided = {}, .decision_of = {}};
  std::map<std::pair<InitiativeId, InitiativeId>, std::size_t> place;
  const auto& initiatives = profiles.inventory.initiatives;
  for (Decision& decision : decisions) {
    place[{decision.first, decision.second}] = result.decided.size();
    const std::string now = states.of(initiatives[decision.first].key, initiatives[decision.second].key);
    const bool is_stale = !decision.state.empty() && decision.state != now;
    result.decided.push_back({.decision = std::move(decision), .is_stale = is_stale, .pair = {}});
  }
  for (Pair& pair : scan.pairs) {
    std::optional<std::size_t> decided;
    if (const auto found = place.find({pair.first, pair.second}); found != place.end()) {
      decided = found->second;
      Decided& entry = result.decided[*decided];
      entry.pair = pair;
      if (!entry.is_stale) {
        pair.kind = kind_after(entry.decision.verdict, pair.kind);
        if (entry.decision.verdict == Verdict::coordinated) pair.gap = 0;
      }
    }
    if (pair.kind == Kind::none) continue;
    result.scan.pairs.push_back(std::move(pair));
    result.decision_of.push_back(decided);
  }
  return result;
}

}  // namespace regioscan::overlaps
