#include "inventory/mapping/foreign_rows.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "inventory/fold.hpp"

namespace regioscan::inventory {
namespace {

/// Does the steps of a reshape one after the other on the rows so far.
class RowsMaker {
 public:
  RowsMaker(const Reshape& reshape, const ForeignSheets& sheets, std::string_view mapping_file, ProblemList& problems)
      : reshape_(reshape), sheets_(sheets), mapping_file_(mapping_file), problems_(problems) {}

  ForeignRows make() {
    const ForeignSheet& first = sheets_.at(reshape_.from);
    made_ = {.file = first.file, .number = first.number, .header = first.sheet.header, .rows = {}};
    for (const RowId row : first.sheet.rows.rows()) {
      made_.rows.push_back({.source = first.sheet.rows.source(row), .cells = first.sheet.rows.row(row)});
    }
    for (const JoinRule& join : reshape_.joins) add_partners(join);
    const bool had_rows = !made_.rows.empty();
    for (const WhereRule& where : reshape_.wheres) keep_equal(where);
    for (const KeepRule& keep : reshape_.keeps) keep_listed(keep);
    if (had_rows && made_.rows.empty() && !is_broken_) {
      problems_.add(kind("nothing-kept"), {mapping_file_, reshape_.line, reshape_.native}, reshape_.from);
    }
    if (!reshape_.split.column.empty()) split_cells();
    if (is_broken_) made_.rows.clear();
    return std::move(made_);
  }

 private:
  /// The place of a heading, or an error that points to the line of the mapping that names it.
  std::optional<std::size_t> find(const std::vector<std::string>& header, const std::string& heading, std::size_t line,
                                  std::string_view step, const std::string& file) {
    const auto found = position(header, heading);
    if (found) return found;
    is_broken_ = true;
    problems_.add(kind("missing-foreign-column"), {mapping_file_, line, reshape_.native + "." + std::string(step)},
                  heading, base::same(file), [&] { return nearest(heading, header); });
    return {};
  }

  void add_partners(const JoinRule& join) {
    const ForeignSheet& other = sheets_.at(join.with);
    const auto own_key = find(made_.header, join.column, join.line, "join", made_.file);
    const auto other_key = find(other.sheet.header, join.with_column, join.line, "join", other.file);
    for (const std::string& heading : other.sheet.header) made_.header.push_back(join.with + "." + heading);
    if (!own_key || !other_key) return;
    const auto partners = rows_by_key(other, *other_key);
    const std::vector<std::string> nobody(other.sheet.header.size());
    for (Row& row : made_.rows) {
      const auto partner = partners.find(row.cells[*own_key]);
      const bool is_found = partner != partners.end();
      if (!is_found) {
        problems_.add(kind("no-partner"), {made_.file, row.source.row, join.column}, row.cells[*own_key],
                      base::same(other.file));
      }
      const std::vector<std::string> cells = is_found ? other.sheet.rows.row(partner->second) : nobody;
      row.cells.insert(row.cells.end(), cells.begin(), cells.end());
    }
  }

  std::unordered_map<std::string_view, RowId> rows_by_key(const ForeignSheet& table, std::size_t key) {
    const Cells& cells = table.sheet.rows;
    std::unordered_map<std::string_view, RowId> rows;
    for (const RowId row : cells.rows()) {
      const std::string_view text = cells.text(row, key);
      const auto [known, is_new] = rows.emplace(text, row);
      if (is_new) continue;
      // The alphabetically first counts, so that the order of rows does not matter.
      if (cells.row(row) < cells.row(known->second)) known->second = row;
      problems_.add(kind("two-partners"), {table.file, cells.source(row).row, table.sheet.header[key]}, text);
    }
    return rows;
  }

  void keep_equal(const WhereRule& where) {
    const auto column = find(made_.header, where.column, where.line, "where", made_.file);
    if (!column) return;
    std::erase_if(made_.rows, [&](const Row& row) {
      return std::find(where.values.begin(), where.values.end(), row.cells[*column]) == where.values.end();
    });
  }

  void keep_listed(const KeepRule& keep) {
    const ForeignSheet& list = sheets_.at(keep.in);
    const auto column = find(made_.header, keep.column, keep.line, "keep", made_.file);
    const auto listed = find(list.sheet.header, keep.in_column, keep.line, "keep", list.file);
    if (!column || !listed) return;
    std::unordered_set<std::string_view> wanted;
    const Texts& texts = list.sheet.rows.texts(*listed);
    for (const TextId id : base::ids<TextId>(texts.size())) wanted.insert(texts[id]);
    std::erase_if(made_.rows, [&](const Row& row) { return !wanted.contains(row.cells[*column]); });
  }

  void split_cells() {
    const auto column = find(made_.header, reshape_.split.column, reshape_.split.line, "split", made_.file);
    if (!column) return;
    std::vector<Row> rows;
    for (const Row& row : made_.rows) {
      for (const std::string_view part : parts(row.cells[*column], reshape_.split.separator)) {
        rows.push_back(row);
        rows.back().cells[*column] = std::string(part);
      }
    }
    made_.rows = std::move(rows);
  }

  const Reshape& reshape_;
  const ForeignSheets& sheets_;
  std::string_view mapping_file_;
  ProblemList& problems_;
  ForeignRows made_;
  bool is_broken_ = false;
};

}  // namespace

std::optional<std::size_t> position(const std::vector<std::string>& header, std::string_view heading) {
  const auto found = std::find(header.begin(), header.end(), heading);
  if (found == header.end()) return {};
  return static_cast<std::size_t>(found - header.begin());
}

ForeignRows foreign_rows(const Reshape& reshape, const ForeignSheets& sheets, std::string_view mapping_file,
                         ProblemList& problems) {
  return RowsMaker(reshape, sheets, mapping_file, problems).make();
}

}  // namespace regioscan::inventory
