#include "exports/coverage_tables.hpp"

#include "base/words.hpp"

namespace regioscan::exports {
namespace {

using coverage::CrossTable;

}  // namespace

std::string shown_cell(const CrossTable& table, Share share, std::size_t row, std::size_t column) {
  const bool is_total_row = row > table.row_count(), is_total_column = column > table.column_count();
  const std::int64_t count = table.at(row, column);
  // The total that is divided by stays a count, as the report prints it.
  const bool is_divisor = (share == Share::row && is_total_column) || (share == Share::column && is_total_row);
  if (share == Share::none || is_divisor) return std::to_string(count);
  const std::int64_t whole = share == Share::row ? table.row_total(row) : table.column_total(column);
  return whole == 0 ? std::string() : std::to_string(base::whole_percent(count, whole));
}

base::Words shown_name(const CrossTable& table, Share share, const inventory::Facet& facet, std::size_t place) {
  const bool is_total = place == facet.values.size() + 1;
  const bool is_divisor = share == Share::row ? facet.key == table.columns().key : facet.key == table.rows().key;
  if (is_total && share != Share::none && is_divisor) return {"aantal", "number"};
  return coverage::name_at(facet, place);
}

std::string cross_table_csv(const CrossTable& table, Share share, const TableStyle& style) {
  const std::vector<std::size_t> columns = table.shown_columns();
  std::vector<std::string> header{table.rows().title.in(style.language)};
  for (const std::size_t column : columns)
    header.push_back(shown_name(table, share, table.columns(), column).in(style.language));
  CsvText csv(style, header);
  for (const std::size_t row : table.shown_rows()) {
    csv.text(shown_name(table, share, table.rows(), row).in(style.language));
    for (const std::size_t column : columns) csv.text(shown_cell(table, share, row, column));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string white_spots_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  if (analysis.main_table) return cells_csv(analysis.main_table->table, analysis.main_table->spots, style);
  return cells_csv(CrossTable({}, {}, coverage::Unit::activities), {}, style);
}

std::string cells_csv(const CrossTable& table, const coverage::Spots& spots, const TableStyle& style) {
  CsvText csv(style, {"row", "column", "row_label", "column_label", "count", "row_percent", "column_percent",
                      "expected", "location_quotient", "p_empty", "p_low", "p_high", "q_low", "q_high",
                      "stays_empty_among_unknown", "stays_white", "verdict", "verdict_label"});
  for (const coverage::Spot& spot : spots.cells) {
    const inventory::FacetValue& row = table.rows().values[spot.row];
    const inventory::FacetValue& column = table.columns().values[spot.column];
    csv.text(row.key);
    csv.text(column.key);
    csv.text(row.label.in(style.language));
    csv.text(column.label.in(style.language));
    csv.whole(static_cast<std::uint64_t>(spot.count));
    csv.text(shown_cell(table, Share::row, spot.row, spot.column));
    csv.text(shown_cell(table, Share::column, spot.row, spot.column));
    csv.number(spot.p_low ? std::optional(spot.expected) : std::nullopt);
    for (const auto& number : {spot.location_quotient, spot.p_empty, spot.p_low, spot.p_high, spot.q_low, spot.q_high,
                               spot.stays_empty_among_unknown, spot.stays_white}) {
      csv.number(number);
    }
    csv.text(coverage::key(spot.verdict));
    csv.text(coverage::label(spot.verdict).in(style.language));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string reach_csv(const coverage::ReachComparison& comparison, const TableStyle& style) {
  CsvText csv(style, {"key", "label", "reach_class", "activities", "activities_with_reach", "registered_reach",
                      "reach_per_activity", "higher_classed_reaching_less", "lower_classed_reaching_more"});
  for (const coverage::ReachOfValue& value : comparison.values) {
    csv.text(value.key);
    csv.text(value.label.in(style.language));
    csv.text(value.reach_class);
    csv.whole(static_cast<std::uint64_t>(value.activities));
    csv.whole(static_cast<std::uint64_t>(value.with_reach));
    csv.whole(static_cast<std::uint64_t>(value.registered));
    csv.number(value.per_activity);
    csv.whole(value.higher_classed_reaching_less);
    csv.whole(value.lower_classed_reaching_more);
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string triples_csv(const coverage::MissingTriples& triples, const TableStyle& style) {
  CsvText csv(style, {"first_dimension", "first", "second_dimension", "second", "third_dimension", "third",
                      "first_and_second", "first_and_third", "second_and_third", "expected"});
  for (const coverage::MissingTriple& triple : triples.first) {
    for (std::size_t at = 0; at < 3; ++at) {
      csv.text(triple.facets[at]);
      csv.text(triple.labels[at].in(style.language));
    }
    for (const std::int64_t pair : triple.pairs) csv.whole(static_cast<std::uint64_t>(pair));
    csv.number(triple.expected);
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string demand_csv(const inventory::Inventory& inventory, const coverage::SupplyTable& table,
                       const TableStyle& style) {
  CsvText csv(style, {"name", "region", "sector", "size", "smes", "activities_serving", "of_which_from_a_larger_region",
                      "activities_perhaps", "registered_reach", "reach_per_1000_smes"});
  for (const coverage::Supply& row : table.rows) {
    csv.text(coverage::name_of(inventory, row.demand).in(style.language));
    csv.text(inventory.regions[row.demand.region].key);
    csv.text(coverage::key_of(inventory, "sector", row.demand.sector));
    csv.text(coverage::key_of(inventory, "size", row.demand.size));
    csv.whole(static_cast<std::uint64_t>(row.demand.enterprises));
    csv.whole(static_cast<std::uint64_t>(row.serving));
    csv.whole(static_cast<std::uint64_t>(row.from_around));
    csv.whole(static_cast<std::uint64_t>(row.perhaps));
    csv.number(row.reach);
    csv.number(row.reach_per_1000);
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports
