#include "figures/networks/initiative_classes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "figures/networks/two_mode.hpp"
#include "inventory/facets.hpp"

namespace regioscan::figures {
namespace {

using base::Words;

constexpr std::size_t kMostClasses = 8;

/// Keeps the most frequent classes and numbers them anew, in their own order.
InitiativeClasses with_few(InitiativeClasses all) {
  for (const auto& own : all.of) {
    if (own) ++all.classes[*own].initiatives;
  }
  std::vector<std::pair<std::size_t, std::size_t>> order;
  for (std::size_t at = 0; at < all.classes.size(); ++at) order.emplace_back(all.classes[at].initiatives, at);
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::size_t> kept;
  for (const auto& [count, at] : order) {
    if (count > 0 && kept.size() < kMostClasses) kept.push_back(at);
  }
  std::sort(kept.begin(), kept.end());
  InitiativeClasses few{.title = all.title};
  for (const std::size_t at : kept) few.classes.push_back(all.classes[at]);
  for (const auto& own : all.of) {
    const auto found = own ? std::lower_bound(kept.begin(), kept.end(), *own) : kept.end();
    const bool is_kept = found != kept.end() && *found == *own;
    few.of.push_back(is_kept ? std::optional(static_cast<std::size_t>(found - kept.begin())) : std::nullopt);
  }
  return few;
}

/// The class with most records; none where two have as many, or nothing is known.
std::optional<std::size_t> class_of_most(const std::map<std::uint32_t, std::size_t>& counts) {
  std::optional<std::size_t> found;
  std::size_t most = 0;
  for (const auto& [value, count] : counts) {
    if (count == most) found = std::nullopt;
    if (count > most) found = value;
    most = std::max(most, count);
  }
  return found;
}

InitiativeClasses by_facet(const inventory::Inventory& inventory, const std::string& key) {
  const inventory::FacetColumn column = inventory::facet_column(inventory, key);
  std::vector<std::map<std::uint32_t, std::size_t>> counts(inventory.initiatives.size());
  for (std::size_t record = 0; record < column.size(); ++record) {
    for (const std::uint32_t value : column[record])
      ++counts[inventory::initiative_of(inventory, record).index()][value];
  }
  InitiativeClasses all{.title = column.facet().title};
  for (const inventory::FacetValue& value : column.facet().values)
    all.classes.push_back({.label = value.label, .key = value.key});
  for (const auto& own : counts) all.of.push_back(class_of_most(own));
  return with_few(std::move(all));
}

InitiativeClasses by_cluster(const analysis::Analysis& analysis) {
  const TwoMode graph = two_mode(analysis);
  InitiativeClasses all{.title = {"cluster van de meeste actoren", "cluster of most actors"}};
  for (std::uint32_t cluster = 0; cluster < analysis.cluster_names.size(); ++cluster) {
    const Words& name = analysis.cluster_names[graph::ClusterId{cluster}];
    all.classes.push_back(
        {.label = {fmt::format("{}. {}", cluster + 1, name.nl), fmt::format("{}. {}", cluster + 1, name.en)},
         .key = fmt::format("cluster-{}", cluster + 1)});
  }
  for (std::size_t node = graph.actors; node < graph.rows.size(); ++node)
    all.of.push_back(graph.clusters[node] ? std::optional(graph.clusters[node]->index()) : std::nullopt);
  return with_few(std::move(all));
}

bool holds_half(const InitiativeClasses& classes) {
  const auto known = std::ranges::count_if(classes.of, [](const auto& own) { return own.has_value(); });
  return 2 * static_cast<std::size_t>(known) >= classes.of.size();
}

}  // namespace

InitiativeClasses initiative_classes(const analysis::Analysis& analysis, const std::string& colour) {
  if (colour == "cluster") return by_cluster(analysis);
  if (!colour.empty()) return by_facet(analysis.inventory, colour);
  const inventory::MainFacets main = inventory::main_facets(analysis.inventory);
  for (const std::string& key : {std::string(main.what), std::string(main.where)}) {
    if (key.empty()) continue;
    InitiativeClasses classes = by_facet(analysis.inventory, key);
    if (holds_half(classes)) return classes;
  }
  return by_cluster(analysis);
}

}  // namespace regioscan::figures
