#include "inventory/table_view.hpp"

#include <algorithm>
#include <cassert>

#include "inventory/fold.hpp"

namespace regioscan::inventory {

TableView::TableView(const Table& table, std::span<const std::string_view> dimensions,
                     const std::vector<InputFile>& files, ProblemList& problems)
    : table_(table), files_(files) {
  const NativeTable* native = native_table(table.name);
  assert(native != nullptr);  // callers make views of native tables only
  const std::vector<std::string_view> known = columns_of(*native, dimensions);
  for (std::size_t column = 0; column < table.header.size(); ++column) check_known(column, known, problems);
  for (const NativeColumn& column : native->columns) {
    if (column.need == Need::optional || has(column.name)) continue;
    is_complete_ = false;
    if (table.header.empty()) continue;  // the reader of the file has said that it has no header
    problems.add(kind("missing-column"), {.file = file_name(), .row = 1, .column = column.name}, column.name);
  }
}

void TableView::check_known(std::size_t column, const std::vector<std::string_view>& known, ProblemList& problems) {
  const std::string name = folded(table_.header[column]);
  const Place place{.file = file_name(), .row = 1, .column = table_.shown[column]};
  const auto found =
      std::find_if(known.begin(), known.end(), [&](auto candidate) { return folded(candidate) == name; });
  if (found != known.end()) {
    if (!columns_.emplace(*found, column).second) problems.add(kind("double-column"), place, table_.shown[column]);
    return;
  }
  // Spreadsheets leave empty columns behind; one without heading or cells means nothing.
  if (name.empty() && is_empty_column(column)) return;
  problems.add(kind("unknown-column"), place, table_.shown[column], {},
               [&] { return nearest(name, std::vector<std::string>(known.begin(), known.end())); });
}

bool TableView::is_empty_column(std::size_t column) const {
  const Texts& texts = table_.rows.texts(column);
  return texts.size() == 0 || (texts.size() == 1 && texts[TextId{0}].empty());
}

std::string_view TableView::file_name() const {
  return table_.file < files_.size() ? std::string_view(files_[table_.file].name) : std::string_view(table_.name);
}

ColumnView TableView::column(std::string_view name) const {
  const auto found = columns_.find(name);
  if (found == columns_.end()) return {table_, files_, name, std::nullopt};
  return {table_, files_, name, found->second};
}

}  // namespace regioscan::inventory
