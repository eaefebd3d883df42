// The tables with one row per actor and per initiative.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "exports/tables.hpp"

namespace regioscan::exports {
namespace {

using graph::ActorId;
using graph::InitiativeId;

/// Headings that stand first in a fixed order, because other programs read them by place.
const std::vector<std::string> kActorMeasuresFirst{"initiatives", "degree",      "strength_newman", "betweenness",
                                                   "harmonic",    "eigenvector", "pagerank"};

/// Measures that are defined for this side and not among those that stand first.
template <class SideOf>
std::vector<std::string> further_measures(const analysis::Analysis& analysis, SideOf side_of) {
  std::vector<std::string> keys;
  for (const measures::Measure& measure : measures::all_measures()) {
    const bool stands_first =
        std::find(kActorMeasuresFirst.begin(), kActorMeasuresFirst.end(), measure.key) != kActorMeasuresFirst.end();
    if (!stands_first && side_of(analysis.score(measure.key)).size() > 0) keys.push_back(measure.key);
  }
  return keys;
}

std::vector<std::string> joined(std::vector<std::string> first, const std::vector<std::string>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

std::string region_names(const analysis::Analysis& analysis, const std::vector<inventory::RegionId>& regions,
                         base::Language language) {
  std::string text;
  for (const inventory::RegionId region : regions) {
    if (!text.empty()) text += "|";
    text += analysis.inventory.regions[region].name.in(language);
  }
  return text;
}

std::string type_name(const inventory::Taxonomy& taxonomy, const std::string& key, base::Language language) {
  for (const inventory::ActorType& type : taxonomy.actor_types) {
    if (type.key == key) return type.label.in(language);
  }
  return {};
}

std::string date_text(const std::optional<inventory::Date>& date) {
  if (!date) return {};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date->year()), static_cast<unsigned>(date->month()),
                     static_cast<unsigned>(date->day()));
}

/// How many nodes each articulation cuts off.
std::map<std::uint32_t, std::size_t> cut_off_counts(const std::vector<graph::Articulation>& articulations) {
  std::map<std::uint32_t, std::size_t> counts;
  for (const graph::Articulation& cut : articulations) counts[cut.node] = cut.cut_off.size();
  return counts;
}

std::size_t count_or_zero(const std::map<std::uint32_t, std::size_t>& counts, std::uint32_t node) {
  const auto found = counts.find(node);
  return found == counts.end() ? 0 : found->second;
}

std::map<std::uint32_t, std::size_t> activities_per_initiative(const inventory::Inventory& inventory) {
  std::map<std::uint32_t, std::size_t> counts;
  for (const inventory::Activity& activity : inventory.activities) ++counts[activity.initiative.value];
  return counts;
}

}  // namespace

std::string actors_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  const auto actors_of = [](const measures::Scores& scores) -> const auto& { return scores.actors; };
  const std::vector<std::string> further = further_measures(analysis, actors_of);
  std::vector<std::string> header = joined({"id", "name", "type", "region"}, kActorMeasuresFirst);
  header = joined(joined(header, {"cluster", "articulation"}), further);
  for (const measures::Label& label : measures::all_labels()) header.push_back(label.key);
  CsvText csv(style, header);
  const auto cut_off = cut_off_counts(analysis.actor_articulations);
  for (const ActorId actor : base::ids<ActorId>(analysis.inventory.actors.size())) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    csv.text(record.key);
    csv.text(record.name);
    csv.text(type_name(analysis.inventory.taxonomy, record.type, style.language));
    csv.text(record.region ? analysis.inventory.regions[*record.region].name.in(style.language) : std::string());
    for (const std::string& key : kActorMeasuresFirst) csv.number(analysis.score(key).actors[actor]);
    const auto cluster = analysis.clusters.groups.of[actor];
    csv.text(cluster ? std::to_string(cluster->value + 1) : std::string());
    csv.whole(count_or_zero(cut_off, actor.value));
    for (const std::string& key : further) csv.number(analysis.score(key).actors[actor]);
    for (const measures::Label& label : measures::all_labels()) {
      const auto word = analysis.label(label.key)[actor];
      csv.text(word ? label.values()[*word].key : std::string());
    }
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string initiatives_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  const auto initiatives_of = [](const measures::Scores& scores) -> const auto& { return scores.initiatives; };
  const std::vector<std::string> further = further_measures(analysis, initiatives_of);
  std::vector<std::string> header{"id",         "name",   "regions", "start",       "end",
                                  "activities", "actors", "degree",  "betweenness", "articulation"};
  CsvText csv(style, joined(header, further));
  const auto cut_off = cut_off_counts(analysis.initiative_articulations);
  const auto activities = activities_per_initiative(analysis.inventory);
  for (const InitiativeId initiative : base::ids<InitiativeId>(analysis.inventory.initiatives.size())) {
    const inventory::Initiative& record = analysis.inventory.initiatives[initiative];
    csv.text(record.key);
    csv.text(record.name);
    csv.text(region_names(analysis, record.regions, style.language));
    csv.text(date_text(record.start));
    csv.text(date_text(record.end));
    csv.whole(count_or_zero(activities, initiative.value));
    csv.whole(analysis.graph.by_initiative()[initiative.index()].size());
    csv.number(analysis.score("degree").initiatives[initiative]);
    csv.number(analysis.score("betweenness").initiatives[initiative]);
    csv.whole(count_or_zero(cut_off, initiative.value));
    for (const std::string& key : further) csv.number(analysis.score(key).initiatives[initiative]);
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports
