#include "coverage/cross_table.hpp"

#include <fmt/format.h>

#include <array>
#include <span>
#include <utility>

#include "base/failure.hpp"

namespace regioscan::coverage {

using base::Words;
using inventory::FacetColumn;
using inventory::FacetOf;
using inventory::Inventory;

std::string_view key(Unit unit) {
  switch (unit) {
    case Unit::activities:
      return "activities";
    case Unit::initiatives:
      return "initiatives";
    case Unit::actors:
      return "actors";
    case Unit::reach:
      return "reach";
  }
  return {};
}

const Words& one(Unit unit, const Inventory& inventory) {
  static const std::array<Words, 4> names{
      {{"activiteit", "activity"}, {"initiatief", "initiative"}, {"actor", "actor"}, {"ondernemer", "entrepreneur"}}};
  if (unit == Unit::activities && inventory.activities.empty()) return names[1];
  return names.at(static_cast<std::size_t>(unit));
}

const Words& many(Unit unit, const Inventory& inventory) {
  static const std::array<Words, 4> names{{{"activiteiten", "activities"},
                                           {"initiatieven", "initiatives"},
                                           {"actoren", "actors"},
                                           {"ondernemers", "entrepreneurs"}}};
  if (unit == Unit::activities && inventory.activities.empty()) return names[1];
  return names.at(static_cast<std::size_t>(unit));
}

CrossTable::CrossTable(inventory::Facet rows, inventory::Facet columns, Unit unit)
    : rows_(std::move(rows)),
      columns_(std::move(columns)),
      unit_(unit),
      cells_((rows_.values.size() + 2) * (columns_.values.size() + 2)),
      known_rows_(rows_.values.size()),
      known_columns_(columns_.values.size()) {}

namespace {

std::vector<std::size_t> shown(std::size_t values, std::int64_t unknown) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < values + 2; ++at) {
    if (at != values || unknown > 0) places.push_back(at);
  }
  return places;
}

}  // namespace

std::vector<std::size_t> CrossTable::shown_rows() const { return shown(row_count(), row_total(row_count())); }

std::vector<std::size_t> CrossTable::shown_columns() const {
  return shown(column_count(), column_total(column_count()));
}

const Words& name_at(const inventory::Facet& facet, std::size_t place) {
  static const Words unknown{"onbekend", "unknown"}, total{"totaal", "total"};
  if (place < facet.values.size()) return facet.values[place].label;
  return place == facet.values.size() ? unknown : total;
}

/// Fills a table. Whatever is counted (an activity, an initiative, an actor) begins, shows the values of each of its
/// records, and is counted once in every cell that it was seen in.
class Counting {
 public:
  explicit Counting(CrossTable& table) : table_(table), seen_(table.cells_.size(), 0) {}

  void begin() { ++turn_; }

  void see(std::span<const std::uint32_t> rows, std::span<const std::uint32_t> columns, std::int64_t amount = 1) {
    const auto unknown_row = static_cast<std::uint32_t>(table_.row_count());
    const auto unknown_column = static_cast<std::uint32_t>(table_.column_count());
    const std::span<const std::uint32_t> in_rows = rows.empty() ? std::span(&unknown_row, 1) : rows;
    const std::span<const std::uint32_t> in_columns = columns.empty() ? std::span(&unknown_column, 1) : columns;
    for (const std::uint32_t row : in_rows) {
      for (const std::uint32_t column : in_columns) add(row, column, amount);
      add(row, unknown_column + 1, amount);
    }
    for (const std::uint32_t column : in_columns) add(unknown_row + 1, column, amount);
    add(unknown_row + 1, unknown_column + 1, amount);
  }

  /// The margins among records known on both.
  void see_known(std::span<const std::uint32_t> rows, std::span<const std::uint32_t> columns) {
    if (rows.empty() || columns.empty()) return;
    ++table_.known_;
    for (const std::uint32_t row : rows) ++table_.known_rows_[row];
    for (const std::uint32_t column : columns) ++table_.known_columns_[column];
    if (rows.size() * columns.size() > 1) table_.is_single_ = false;
  }

  void see_reach() { ++table_.with_reach_; }

 private:
  void add(std::size_t row, std::size_t column, std::int64_t amount) {
    const std::size_t place = table_.place(row, column);
    if (seen_[place] == turn_) return;
    seen_[place] = turn_;
    table_.cells_[place] += amount;
  }

  CrossTable& table_;
  std::vector<std::uint64_t> seen_;  ///< the turn in which a cell was last counted
  std::uint64_t turn_ = 0;
};

namespace {

void count_records(const Inventory& inventory, const FacetColumn& rows, const FacetColumn& columns, Unit unit,
                   Counting& counting) {
  for (std::size_t record = 0; record < rows.size(); ++record) {
    if (unit == Unit::reach) {
      const auto& reach = inventory.activities[inventory::ActivityId{static_cast<std::uint32_t>(record)}].reach;
      if (!reach) continue;
      counting.see_reach();
      counting.begin();
      counting.see(rows[record], columns[record], *reach);
    } else {
      counting.begin();
      counting.see(rows[record], columns[record]);
    }
  }
}

/// The records of every initiative, one after another: those of initiative i are [offsets[i], offsets[i + 1]).
struct RecordsOf {
  std::vector<std::size_t> offsets;
  std::vector<std::size_t> records;
};
RecordsOf records_of(const Inventory& inventory) {
  RecordsOf of{.offsets = std::vector<std::size_t>(inventory.initiatives.size() + 1),
               .records = std::vector<std::size_t>(inventory::record_count(inventory))};
  for (std::size_t record = 0; record < of.records.size(); ++record) {
    ++of.offsets[inventory::initiative_of(inventory, record).index() + 1];
  }
  for (std::size_t at = 1; at < of.offsets.size(); ++at) of.offsets[at] += of.offsets[at - 1];
  std::vector<std::size_t> next(of.offsets.begin(), of.offsets.end() - 1);
  for (std::size_t record = 0; record < of.records.size(); ++record) {
    of.records[next[inventory::initiative_of(inventory, record).index()]++] = record;
  }
  return of;
}

void count_initiatives(const Inventory& inventory, const FacetColumn& rows, const FacetColumn& columns,
                       Counting& counting) {
  const RecordsOf of = records_of(inventory);
  for (std::size_t initiative = 0; initiative + 1 < of.offsets.size(); ++initiative) {
    counting.begin();
    for (std::size_t at = of.offsets[initiative]; at < of.offsets[initiative + 1]; ++at) {
      counting.see(rows[of.records[at]], columns[of.records[at]]);
    }
    // An initiative without activities is one of which nothing is known.
    if (of.offsets[initiative] == of.offsets[initiative + 1]) counting.see({}, {});
  }
}

/// An actor is in a cell by one participation: with its own role and type, and the values of that initiative's records.
void count_actors(const Inventory& inventory, const FacetColumn& rows, const FacetColumn& columns, Counting& counting) {
  const RecordsOf of = records_of(inventory);
  const bool is_row_own = rows.facet().of == FacetOf::participation;
  const bool is_column_own = columns.facet().of == FacetOf::participation;
  for (std::size_t at = 0; at < inventory.participations.size(); ++at) {
    const inventory::Participation& own = inventory.participations[at];
    // Participations are sorted by actor.
    if (at == 0 || own.actor != inventory.participations[at - 1].actor) counting.begin();
    const std::size_t first = of.offsets[own.initiative.index()];
    const std::size_t last = of.offsets[own.initiative.index() + 1];
    for (std::size_t i = first; i < last; ++i) {
      const std::size_t record = of.records[i];
      counting.see(rows[is_row_own ? at : record], columns[is_column_own ? at : record]);
    }
    if (first == last) counting.see({}, {});
  }
}

FacetColumn column_for(const Inventory& inventory, std::string_view name, Unit unit) {
  FacetColumn column = inventory::facet_column(inventory, name);
  if (unit != Unit::actors || column.facet().of == FacetOf::record) return column;
  return inventory::participation_column(inventory, name);
}

}  // namespace

CrossTable cross_table(const Inventory& inventory, std::string_view row_key, std::string_view column_key, Unit unit) {
  const FacetColumn rows = column_for(inventory, row_key, unit);
  const FacetColumn columns = column_for(inventory, column_key, unit);
  if (rows.facet().key == columns.facet().key) {
    throw base::UsageError(
        {fmt::format("Rijen en kolommen zijn allebei '{}'; kies twee verschillende dimensies.", rows.facet().key),
         fmt::format("Rows and columns are both '{}'; choose two different dimensions.", rows.facet().key)});
  }
  if (unit == Unit::reach && inventory.activities.empty()) {
    throw base::UsageError({"Deze inventarisatie noemt geen activiteiten en dus geen bereik; kies een andere --count.",
                            "This inventory names no activities and thus no reach; choose another --count."});
  }
  constexpr std::size_t kMostCells = 4'000'000;  // more nobody reads, and their chances would fill the memory
  if ((rows.facet().values.size() + 2) * (columns.facet().values.size() + 2) > kMostCells) {
    throw base::UsageError({fmt::format("Een tabel van {} bij {} is te groot; kies dimensies met minder waarden.",
                                        rows.facet().values.size(), columns.facet().values.size()),
                            fmt::format("A table of {} by {} is too large; choose dimensions of fewer values.",
                                        rows.facet().values.size(), columns.facet().values.size())});
  }
  CrossTable table(rows.facet(), columns.facet(), unit);
  Counting counting(table);
  switch (unit) {
    case Unit::activities:
    case Unit::reach:
      count_records(inventory, rows, columns, unit, counting);
      break;
    case Unit::initiatives:
      count_initiatives(inventory, rows, columns, counting);
      break;
    case Unit::actors:
      count_actors(inventory, rows, columns, counting);
      break;
  }
  if (unit == Unit::activities) {
    for (std::size_t record = 0; record < rows.size(); ++record) counting.see_known(rows[record], columns[record]);
  }
  return table;
}

}  // namespace regioscan::coverage
