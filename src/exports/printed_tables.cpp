#include "exports/printed_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "coverage/reach.hpp"

namespace regioscan::exports {
namespace {

using base::Words;
using inventory::Inventory;

constexpr std::size_t kProviderInitiatives = 10;  // figure 16 lists who is in at least so many

/// What is counted in figures 6 and 21: the first dimension of the report.
constexpr std::string_view kArchetype = "archetype";

bool is_filled(const Inventory& inventory, std::string_view facet) {
  const auto all = inventory::facets(inventory);
  const bool exists = std::any_of(all.begin(), all.end(), [&](const auto& f) { return f.key == facet; });
  if (!exists || inventory.activities.empty()) return false;
  const inventory::FacetColumn column = inventory::facet_column(inventory, facet);
  for (std::size_t record = 0; record < column.size(); ++record) {
    if (!column[record].empty()) return true;
  }
  return false;
}

std::string activities_by_archetype(const Inventory& inventory, const TableStyle& style) {
  const inventory::FacetColumn column = inventory::facet_column(inventory, kArchetype);
  std::vector<std::uint64_t> counts(column.facet().values.size() + 1);
  for (std::size_t record = 0; record < column.size(); ++record) {
    for (const std::uint32_t value : column[record]) ++counts[value];
    if (column[record].empty()) ++counts.back();
  }
  CsvText csv(style, {column.facet().title.in(style.language), "activities"});
  for (std::size_t at = 0; at < counts.size(); ++at) {
    const bool is_unknown = at == column.facet().values.size();
    if (is_unknown && counts[at] == 0) continue;
    csv.text(is_unknown ? Words{"Ongespecificeerd", "Unspecified"}.in(style.language)
                        : column.facet().values[at].label.in(style.language));
    csv.whole(counts[at]);
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string providers(const analysis::Analysis& analysis, const TableStyle& style) {
  std::vector<std::pair<std::size_t, graph::ActorId>> found;
  for (const graph::ActorId actor : base::ids<graph::ActorId>(analysis.graph.actor_count())) {
    const auto count = static_cast<std::size_t>(analysis.score("initiatives").actors[actor].value_or(0));
    if (count >= kProviderInitiatives) found.emplace_back(count, actor);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  CsvText csv(style, {"actor", "initiatives"});
  for (const auto& [count, actor] : found) {
    csv.text(analysis.inventory.actors[actor].name);
    csv.whole(count);
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace

std::span<const PrintedTable> printed_tables() {
  static const std::array<PrintedTable, 4> tables{
      {{"archetype_by_province",
        {"activiteiten per provincie naar soort", "activities by kind in each province"},
        "archetype",
        "province",
        Share::column},
       {"maturity_by_province",
        {"activiteiten per provincie naar digitale maturiteit van de doelgroep",
         "activities in each province by digital maturity of the target group"},
        "province",
        "maturity",
        Share::row},
       {"reach_class_by_province",
        {"activiteiten per provincie naar bereikklasse", "activities in each province by class of reach"},
        "province",
        "reach_class",
        Share::row},
       {"effort_class_by_province",
        {"activiteiten per provincie naar inspanningsklasse", "activities in each province by class of effort"},
        "province",
        "effort_class",
        Share::row}}};
  return tables;
}

std::optional<Words> why_absent(const Inventory& inventory, const PrintedTable& table) {
  for (const std::string& facet : {table.rows, table.columns}) {
    if (is_filled(inventory, facet)) continue;
    return Words{fmt::format("De tabel {} ontbreekt: van geen activiteit is '{}' bekend.", table.file, facet),
                 fmt::format("The table {} is absent: '{}' is not known of any activity.", table.file, facet)};
  }
  return std::nullopt;
}

std::vector<NamedFile> printed_table_names(const Inventory& inventory) {
  std::vector<NamedFile> names;
  if (is_filled(inventory, kArchetype)) {
    names.push_back({"tables/activities_by_archetype.csv", {"activiteiten naar soort", "activities by kind"}});
  }
  for (const PrintedTable& table : printed_tables()) {
    if (why_absent(inventory, table)) continue;
    names.push_back(
        {"tables/" + table.file + ".csv", {table.title.nl + ", in procenten", table.title.en + ", in percent"}});
    names.push_back(
        {"tables/" + table.file + "_counts.csv", {table.title.nl + ", aantallen", table.title.en + ", counts"}});
  }
  names.push_back({"tables/providers.csv",
                   {fmt::format("actoren in ten minste {} initiatieven", kProviderInitiatives),
                    fmt::format("actors in at least {} initiatives", kProviderInitiatives)}});
  if (is_filled(inventory, kArchetype) && !coverage::reach_comparison(inventory, kArchetype).values.empty()) {
    names.push_back(
        {"tables/reach_by_archetype.csv",
         {"geregistreerd bereik tegen bereikklasse, naar soort", "registered reach against class, by kind"}});
  }
  return names;
}

base::Files printed_table_files(const analysis::Analysis& analysis, const TableStyle& style) {
  const Inventory& inventory = analysis.inventory;
  base::Files files;
  for (const NamedFile& name : printed_table_names(inventory)) files[name.file];
  for (const PrintedTable& table : printed_tables()) {
    if (!files.contains("tables/" + table.file + ".csv")) continue;
    const coverage::CrossTable counts = coverage::cross_table(inventory, table.rows, table.columns);
    files["tables/" + table.file + ".csv"] = cross_table_csv(counts, table.share, style);
    files["tables/" + table.file + "_counts.csv"] = cross_table_csv(counts, Share::none, style);
  }
  if (files.contains("tables/activities_by_archetype.csv")) {
    files["tables/activities_by_archetype.csv"] = activities_by_archetype(inventory, style);
  }
  if (files.contains("tables/reach_by_archetype.csv")) {
    files["tables/reach_by_archetype.csv"] = reach_csv(coverage::reach_comparison(inventory, kArchetype), style);
  }
  files["tables/providers.csv"] = providers(analysis, style);
  return files;
}

}  // namespace regioscan::exports
