#include "inventory/mapping/native_maker.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "inventory/fold.hpp"
#include "inventory/mapping/cell_rules.hpp"

namespace regioscan::inventory {
namespace {

const Rename* rename_for(const Mapping& mapping, std::string_view content) {
  const auto found =
      std::find_if(mapping.renames.begin(), mapping.renames.end(), [&](const Rename& r) { return r.kind == content; });
  return found == mapping.renames.end() ? nullptr : &*found;
}

bool is_number(std::string_view column) { return column == "lat" || column == "lon" || column == "reach"; }

bool holds(const std::vector<std::string>& values, const std::string& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

}  // namespace

NativeMaker::NativeMaker(std::string_view name, const Making& making) : name_(name), making_(making) {}

std::size_t NativeMaker::column_of(std::string_view native) {
  const auto found =
      std::find_if(columns_.begin(), columns_.end(), [&](const Column& c) { return c.native == native; });
  if (found != columns_.end()) return static_cast<std::size_t>(found - columns_.begin());
  const std::string_view content = content_of(name_, native);
  columns_.push_back({.native = std::string(native),
                      .content = content,
                      .rename = rename_for(making_.mapping, content),
                      .holds_many = inventory::holds_many(native, making_.taxonomy),
                      .is_number = is_number(native),
                      .shown = {}});
  return columns_.size() - 1;
}

std::vector<NativeMaker::Filler> NativeMaker::fillers(const Reshape& reshape, const ForeignRows& rows) {
  std::vector<Filler> fillers;
  for (const ColumnRule& rule : reshape.columns) {
    const auto foreign = position(rows.header, rule.column);
    if (!rule.column.empty() && !foreign) {
      making_.problems.add(kind("missing-foreign-column"),
                           {making_.mapping.name, rule.line, name_ + ".columns." + rule.native}, rule.column,
                           base::same(rows.file), [&] { return nearest(rule.column, rows.header); });
      continue;
    }
    const std::size_t column = column_of(rule.native);
    const std::string& shown = rule.column.empty() ? rule.native : rule.column;
    if (!holds(columns_[column].shown, shown)) columns_[column].shown.push_back(shown);
    fillers.push_back({.rule = &rule, .column = column, .foreign = foreign.value_or(0)});
  }
  return fillers;
}

void NativeMaker::add(const Reshape& reshape, const ForeignRows& rows) {
  const std::vector<Filler> fill = fillers(reshape, rows);
  if (fill.size() != reshape.columns.size()) return;
  if (records_.empty()) file_ = rows.number;
  const auto id = std::find_if(fill.begin(), fill.end(), [](const Filler& f) { return f.rule->native == "id"; });
  for (const Row& row : rows.rows) {
    const std::vector<std::string> ids = id == fill.end() ? std::vector<std::string>() : values_of(*id, row);
    Record& record = record_of(ids.empty() ? std::string() : ids.front(), row);
    for (const Filler& filler : fill) put(filler, row, rows, record);
  }
}

NativeMaker::Record& NativeMaker::record_of(const std::string& id, const Row& row) {
  // Without id nothing can be united: a participation, or a row whose empty id is reported when it is linked.
  if (!id.empty()) {
    const auto [at, is_new] = record_of_id_.emplace(id, records_.size());
    if (!is_new) return records_[at->second];
  }
  return records_.emplace_back(Record{.source = row.source, .values = {}});
}

std::vector<std::string> NativeMaker::values_of(const Filler& filler, const Row& row) const {
  const Column& column = columns_[filler.column];
  const ColumnRule& rule = *filler.rule;
  const std::string_view cell = rule.column.empty() ? std::string_view(rule.value) : row.cells[filler.foreign];
  std::vector<std::string> values;
  for (const std::string_view part : parts(cell, rule.separator)) {
    std::string value = native_value(part, rule.remove_prefix, column.rename);
    if (column.is_number && making_.mapping.decimal == ',') value = number_from_comma(value);
    if (!value.empty()) values.push_back(std::move(value));
  }
  return values;
}

bool NativeMaker::is_known_region(const std::string& name, const Place& place) {
  const std::vector<RegionId>& found = making_.regions.find(name);
  if (found.size() == 1) return true;
  if (found.empty()) {
    making_.problems.add(kind("unknown-region"), place, name, {}, [&] { return making_.regions.guess(name); });
  } else {
    const std::string several = std::to_string(found.size());
    making_.problems.add(kind("ambiguous-region"), place, name, {several + " gebieden", several + " regions"});
  }
  return false;
}

void NativeMaker::put(const Filler& filler, const Row& row, const ForeignRows& rows, Record& record) {
  const Column& column = columns_[filler.column];
  const ColumnRule& rule = *filler.rule;
  const Place place{rows.file, row.source.row, rule.column.empty() ? rule.native : rule.column};
  std::vector<std::string>& values = record.values[filler.column];
  for (std::string& value : values_of(filler, row)) {
    if (column.content == "region" && !is_known_region(value, place)) continue;
    if (holds(values, value)) continue;
    if (column.holds_many || values.empty()) {
      values.push_back(std::move(value));
    } else {
      // The alphabetically first counts, so that the order of rows does not matter.
      if (value < values.front()) std::swap(value, values.front());
      making_.problems.add(kind("mixed-values"), place, value, base::same(values.front()));
    }
  }
}

Table NativeMaker::table() {
  Table table{};
  table.name = name_;
  table.file = file_;
  for (const Column& column : columns_) {
    table.header.push_back(column.native);
    table.shown.push_back(fmt::format("{}", fmt::join(column.shown, " / ")));
  }
  table.rows = Cells(columns_.size());
  for (const Record& record : records_) {
    std::vector<std::string> cells(columns_.size());
    for (const auto& [column, values] : record.values)
      cells[column] = fmt::format("{}", fmt::join(values, kUnitSeparator));
    table.rows.add(record.source, cells);
  }
  table.rows.finish();
  records_.clear();
  record_of_id_.clear();
  return table;
}

Table mentioned(const Table& participations, std::string_view column, std::string_view name) {
  Table table{};
  table.name = std::string(name);
  table.file = participations.file;
  table.header = {"id", "name"};
  const auto at = position(participations.header, column);
  if (!at) return table;
  table.shown = {participations.shown[*at], participations.shown[*at]};
  table.rows = Cells(table.header.size());
  std::set<std::string_view> seen;
  for (const RowId row : participations.rows.rows()) {
    const std::string_view id = participations.rows.text(row, *at);
    if (!id.empty() && seen.insert(id).second) table.rows.add(participations.rows.source(row), std::array{id, id});
  }
  table.rows.finish();
  return table;
}

}  // namespace regioscan::inventory
