#include "exports/coverage_tables.hpp"

#include "base/words.hpp"

namespace regioscan::exports {
namespace {

using base::Words;
using coverage::CrossTable;

const Words kUnknown{"Ongespecificeerd", "Unspecified"};
const Words kTotal{"Totaal", "Total"};

/// Rows or columns that are shown: those of values, the unknown where anything is there, and the total.
std::vector<std::size_t> shown_rows(const CrossTable& table) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < table.row_count() + 2; ++row) {
    if (row != table.row_count() || table.row_total(row) > 0) rows.push_back(row);
  }
  return rows;
}

std::vector<std::size_t> shown_columns(const CrossTable& table) {
  std::vector<std::size_t> columns;
  for (std::size_t column = 0; column < table.column_count() + 2; ++column) {
    if (column != table.column_count() || table.column_total(column) > 0) columns.push_back(column);
  }
  return columns;
}

const std::string& name(const inventory::Facet& facet, std::size_t at, base::Language language) {
  if (at < facet.values.size()) return facet.values[at].label.in(language);
  return (at == facet.values.size() ? kUnknown : kTotal).in(language);
}

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

std::string cross_table_csv(const CrossTable& table, Share share, const TableStyle& style) {
  const std::vector<std::size_t> columns = shown_columns(table);
  std::vector<std::string> header{table.rows().title.in(style.language)};
  for (const std::size_t column : columns) header.push_back(name(table.columns(), column, style.language));
  CsvText csv(style, header);
  for (const std::size_t row : shown_rows(table)) {
    csv.text(name(table.rows(), row, style.language));
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
  CsvText csv(style, {"name", "smes", "activities_serving", "of_which_from_a_larger_region", "activities_perhaps",
                      "registered_reach", "reach_per_1000_smes"});
  for (const coverage::Supply& row : table.rows) {
    csv.text(coverage::name_of(inventory, row.demand).in(style.language));
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
