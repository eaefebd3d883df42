#include "figures/regions/actor_groups.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "figures/networks/actor_names.hpp"
#include "figures/regions/actor_places.hpp"
#include "inventory/facets.hpp"

namespace regioscan::figures {
namespace {

using base::Words;
using graph::ActorId;
using Of = base::Column<ActorId, std::optional<std::uint32_t>>;

ActorGrouping by_cluster(const analysis::Analysis& analysis) {
  ActorGrouping grouping{.key = "cluster",
                         .title = {"Cluster", "Cluster"},
                         .the = {"het cluster", "the cluster"},
                         .how = {},
                         .groups = {},
                         .of = Of(analysis.inventory.actors.size())};
  for (const auto cluster : base::ids<graph::ClusterId>(analysis.cluster_names.size())) {
    const std::string number = std::to_string(cluster.value + 1);
    grouping.groups.push_back({.key = number,
                               .name = {short_cluster_name(analysis, cluster, base::Language::nl),
                                        short_cluster_name(analysis, cluster, base::Language::en)}});
  }
  for (const ActorId actor : base::ids<ActorId>(analysis.inventory.actors.size())) {
    if (const auto cluster = analysis.clusters.groups.of[actor]) grouping.of[actor] = cluster->value;
  }
  return grouping;
}

ActorGrouping by_region(const analysis::Analysis& analysis, const std::string& level) {
  const ActorPlaces places = actor_places(analysis, {.level = level, .by = {}});
  ActorGrouping grouping{.key = places.level,
                         .title = places.words.one,
                         .the = places.words.the,
                         .how = placing(places),
                         .groups = {},
                         .of = places.of};
  for (std::size_t region = 0; region < places.regions.size(); ++region) {
    grouping.groups.push_back({.key = analysis.inventory.regions[places.regions[region]].key,
                               .name = region_name(analysis.inventory, places, region)});
  }
  return grouping;
}

ActorGrouping by_label(const analysis::Analysis& analysis, const measures::Label& label) {
  ActorGrouping grouping{.key = label.key,
                         .title = label.title,
                         .the = {"'" + label.title.nl + "'", "'" + label.title.en + "'"},
                         .how = {},
                         .groups = {},
                         .of = Of(analysis.inventory.actors.size())};
  for (const measures::LabelValue& value : label.values()) grouping.groups.push_back({value.key, value.label});
  const measures::LabelColumn& column = analysis.label(label.key);
  for (const ActorId actor : base::ids<ActorId>(column.size())) grouping.of[actor] = column[actor];
  return grouping;
}

/// How often each actor has each value of a facet.
using Times = base::Column<ActorId, std::vector<std::uint32_t>>;

Times times_of(const analysis::Analysis& analysis, const inventory::Facet& facet, std::string_view key) {
  const inventory::Inventory& inventory = analysis.inventory;
  Times times(inventory.actors.size(), std::vector<std::uint32_t>(facet.values.size()));
  if (facet.of == inventory::FacetOf::participation) {
    const inventory::FacetColumn column = inventory::participation_column(inventory, key);
    for (std::size_t at = 0; at < column.size(); ++at) {
      for (const std::uint32_t value : column[at]) ++times[inventory.participations[at].actor][value];
    }
    return times;
  }
  const inventory::FacetColumn column = inventory::facet_column(inventory, key);
  for (std::size_t record = 0; record < column.size(); ++record) {
    const auto initiative = inventory::initiative_of(inventory, record);
    for (const std::uint32_t actor : analysis.graph.by_initiative()[initiative.index()]) {
      for (const std::uint32_t value : column[record]) ++times[ActorId{actor}][value];
    }
  }
  return times;
}

/// The value that stands alone at the top.
std::optional<std::uint32_t> most_often(const std::vector<std::uint32_t>& times) {
  const auto most = std::max_element(times.begin(), times.end());
  if (most == times.end() || *most == 0 || std::count(times.begin(), times.end(), *most) > 1) return std::nullopt;
  return static_cast<std::uint32_t>(most - times.begin());
}

ActorGrouping by_facet(const analysis::Analysis& analysis, const std::string& key) {
  const inventory::Facet facet = inventory::facet_column(analysis.inventory, key).facet();
  ActorGrouping grouping{.key = facet.key,
                         .title = facet.title,
                         .the = {"'" + facet.title.nl + "'", "'" + facet.title.en + "'"},
                         .how = {fmt::format("{}: wat een actor het vaakst heeft.", facet.title.nl),
                                 fmt::format("{}: what an actor has most often.", facet.title.en)},
                         .groups = {},
                         .of = Of(analysis.inventory.actors.size())};
  if (facet.key == "actor_type") {
    grouping.the = {"de soort actor", "the type of actor"};
    grouping.how = {};  // a property of its own
  }
  if (facet.key == "role") grouping.the = {"de rol", "the role"};
  for (const inventory::FacetValue& value : facet.values) grouping.groups.push_back({value.key, value.label});
  const Times times = times_of(analysis, facet, facet.key);
  for (const ActorId actor : base::ids<ActorId>(times.size())) grouping.of[actor] = most_often(times[actor]);
  return grouping;
}

ActorGrouping grouping_of(const analysis::Analysis& analysis, const std::string& key) {
  if (key == "cluster") return by_cluster(analysis);
  if (key == "region") return by_region(analysis, {});
  for (const inventory::Region& region : analysis.inventory.regions) {
    if (region.level == key) return by_region(analysis, key);
  }
  for (const measures::Label& label : measures::all_labels()) {
    if (label.key == key) return by_label(analysis, label);
  }
  return by_facet(analysis, key);
}

}  // namespace

ActorGrouping actor_grouping(const analysis::Analysis& analysis, const std::string& key) {
  ActorGrouping grouping = grouping_of(analysis, key);
  if (std::any_of(grouping.of.begin(), grouping.of.end(), [](const auto& group) { return group.has_value(); }))
    return grouping;
  throw base::UsageError(
      {fmt::format("Van geen enkele actor is bekend: {}. Kies een andere indeling met --rows of --columns.",
                   grouping.title.nl),
       fmt::format("Of no actor is known: {}. Choose another grouping with --rows or --columns.", grouping.title.en)});
}

}  // namespace regioscan::figures
