#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "base/json.hpp"
#include "cli/listing.hpp"
#include "inventory/facets.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

const Words kUnknown{"onbekend", "unknown"};

base::Json words_json(const Words& words) { return {{"nl", words.nl}, {"en", words.en}}; }

/// The values of a facet with their counts join the table, the lines and the JSON.
void add_facet(Listing& listing, base::Json& json, const inventory::Inventory& inventory, const inventory::Facet& facet,
               base::Language language) {
  const inventory::FacetColumn column = inventory::facet_column(inventory, facet.key);
  const std::vector<inventory::FacetValue>& values = column.facet().values;
  std::vector<std::size_t> counts(values.size() + 1);
  for (std::size_t record = 0; record < column.size(); ++record) {
    for (const std::uint32_t value : column[record]) ++counts[value];
    if (column[record].empty()) ++counts.back();
  }
  const std::string title = facet.title.in(language);
  listing.lines.push_back(fmt::format("{} ({})", facet.key, title));
  base::Json values_json = base::Json::array();
  for (std::size_t at = 0; at <= values.size(); ++at) {
    const bool is_unknown = at == values.size();
    const std::string key = is_unknown ? std::string() : values[at].key;
    const std::string label = is_unknown ? kUnknown.in(language) : values[at].label.in(language);
    values_json.push_back(
        {{"value", key}, {"label", words_json(is_unknown ? kUnknown : values[at].label)}, {"count", counts[at]}});
    listing.rows.push_back({facet.key, key, title, label, std::to_string(counts[at])});
    if (counts[at] == 0) continue;
    const std::string shown_key = key.empty() || key == label ? std::string() : fmt::format(" [{}]", key);
    listing.lines.push_back(fmt::format("{:>10}  {}{}", counts[at], label, shown_key));
  }
  json.push_back({{"dimension", facet.key}, {"title", words_json(facet.title)}, {"values", std::move(values_json)}});
}

}  // namespace

Listing dimensions_listed(const inventory::Inventory& inventory, const Words& selection, base::Language language) {
  Listing listing{.header = {"dimension", "value", "dimension_title", "value_label", "count"},
                  .rows = {},
                  .lines = {},
                  .json = {},
                  .banner = analysis::banner(inventory).value_or(Words{}).in(language)};
  if (!listing.banner.empty()) listing.lines.push_back(listing.banner);
  listing.lines.push_back(selection.in(language));
  const bool has_activities = !inventory.activities.empty();
  listing.lines.push_back(Words{has_activities ? "Geteld zijn activiteiten." : "Geteld zijn initiatieven.",
                                has_activities ? "Counted are activities." : "Counted are initiatives."}
                              .in(language));
  base::Json dimensions = base::Json::array();
  for (const inventory::Facet& facet : inventory::facets(inventory)) {
    add_facet(listing, dimensions, inventory, facet, language);
  }
  base::Json json{{"schema_version", 1}, {"counted", has_activities ? "activities" : "initiatives"}};
  if (!listing.banner.empty()) json["banner"] = words_json(*analysis::banner(inventory));
  json["selection"] = words_json(selection);
  json["dimensions"] = std::move(dimensions);
  listing.json = base::json_text(json);
  return listing;
}

}  // namespace regioscan::cli
