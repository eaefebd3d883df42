#include "exports/coverage_json.hpp"

#include "base/json.hpp"

namespace regioscan::exports {
namespace {

using base::Json;

Json words_json(const base::Words& words) { return Json{{"nl", words.nl}, {"en", words.en}}; }

Json values_json(const inventory::Facet& facet) {
  Json values = Json::array();
  for (const inventory::FacetValue& value : facet.values) {
    values.push_back(Json{{"key", value.key}, {"label", words_json(value.label)}});
  }
  return Json{{"key", facet.key}, {"title", words_json(facet.title)}, {"values", std::move(values)}};
}

/// All counts, row by row: values, then the unknown, then the total.
Json counts_json(const coverage::CrossTable& table) {
  Json rows = Json::array();
  for (std::size_t row = 0; row < table.row_count() + 2; ++row) {
    Json cells = Json::array();
    for (std::size_t column = 0; column < table.column_count() + 2; ++column) cells.push_back(table.at(row, column));
    rows.push_back(std::move(cells));
  }
  return rows;
}

Json number(const std::optional<double>& value) { return base::json_number(value); }

Json spots_json(const coverage::Spots& spots) {
  Json cells = Json::array();
  for (const coverage::Spot& spot : spots.cells) {
    cells.push_back(Json{{"row", spot.row},
                         {"column", spot.column},
                         {"count", spot.count},
                         {"expected", spot.p_low ? number(spot.expected) : Json(nullptr)},
                         {"location_quotient", number(spot.location_quotient)},
                         {"p_empty", number(spot.p_empty)},
                         {"p_low", number(spot.p_low)},
                         {"p_high", number(spot.p_high)},
                         {"q_low", number(spot.q_low)},
                         {"q_high", number(spot.q_high)},
                         {"stays_empty_among_unknown", number(spot.stays_empty_among_unknown)},
                         {"stays_white", number(spot.stays_white)},
                         {"verdict", std::string(coverage::key(spot.verdict))}});
  }
  Json json{{"method", "hypergeometric, margins of records known on both dimensions; Benjamini-Hochberg a side"},
            {"min_expected", spots.settings.min_expected},
            {"unseen_share", number(spots.settings.unseen_share)},
            {"empty", spots.empty},
            {"empty_by_chance", number(spots.empty_by_chance)},
            {"surprisingly_many", spots.many},
            {"surprisingly_many_by_chance", number(spots.many_by_chance)},
            {"cells", std::move(cells)}};
  json["association"] = nullptr;
  if (spots.association) {
    json["association"] = Json{{"chi_squared", number(spots.association->chi_squared)},
                               {"degrees_of_freedom", spots.association->degrees_of_freedom},
                               {"cramers_v", number(spots.association->cramers_v)},
                               {"beyond_chance_z", number(spots.association->beyond_chance)},
                               {"cramers_v_by_chance", number(spots.association->v_by_chance)},
                               {"cells_expecting_less_than_5", spots.association->small_cells}};
  }
  return json;
}

}  // namespace

std::string coverage_json(const inventory::Inventory& inventory, const CoverageResult& result) {
  Json findings = Json::array();
  for (const base::Words& sentence : result.findings) findings.push_back(words_json(sentence));
  Json json{{"schema_version", 1},
            {"inventory", Json{{"name", inventory.about.name},
                               {"date", inventory.about.date},
                               {"source", inventory.about.source},
                               {"reconstruction", inventory.about.is_reconstruction},
                               {"content", inventory.content}}},
            {"selection", words_json(result.selection)}};
  if (!result.banner.empty()) json["banner"] = words_json(result.banner);
  json["count"] = std::string(coverage::key(result.table.unit()));
  json["rows"] = values_json(result.table.rows());
  json["columns"] = values_json(result.table.columns());
  json["counts"] = counts_json(result.table);
  if (result.table.unit() == coverage::Unit::reach) json["activities_with_reach"] = result.table.with_reach();
  if (result.spots) json["chance"] = spots_json(*result.spots);
  json["findings"] = std::move(findings);
  return base::json_text(json);
}

}  // namespace regioscan::exports
