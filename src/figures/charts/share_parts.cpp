#include "figures/charts/share_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "figures/page_frame.hpp"
#include "inventory/facets.hpp"

namespace regioscan::figures {
namespace {

using coverage::CrossTable;

constexpr std::size_t kMostParts = 8;

bool has_few_known_values(const inventory::Inventory& inventory, const std::string& key) {
  constexpr std::size_t kFew = 6;
  const inventory::FacetColumn column = inventory::facet_column(inventory, key);
  if (column.facet().is_place || column.facet().values.size() > kFew || column.facet().values.size() < 2) return false;
  for (std::size_t record = 0; record < column.size(); ++record) {
    if (!column[record].empty()) return true;
  }
  return false;
}

/// Maturity, as in the report, or the first dimension of few values.
std::string default_columns(const inventory::Inventory& inventory, const std::string& rows) {
  std::string first;
  for (const inventory::Facet& facet : inventory::facets(inventory)) {
    if (facet.key == rows || !has_few_known_values(inventory, facet.key)) continue;
    if (facet.key == "maturity") return facet.key;
    if (first.empty()) first = facet.key;
  }
  return first;
}

CrossTable table_for(const inventory::Inventory& inventory, const SharesRecipe& recipe) {
  const inventory::MainFacets main = inventory::main_facets(inventory);
  std::string rows = recipe.rows.empty() ? main.where : recipe.rows;
  if (rows.empty()) rows = main.what;
  const std::string columns = recipe.columns.empty() ? default_columns(inventory, rows) : recipe.columns;
  if (rows.empty() || columns.empty()) {
    throw base::UsageError(
        {"Deze inventarisatie zegt niet zowel wat er wordt gedaan als waar; noem met --rows en --columns twee "
         "dimensies. "
         "'regioscan list dimensions INVENTORY' toont welke er zijn.",
         "This inventory does not say both what is done and where; name two dimensions with --rows and --columns. "
         "'regioscan list dimensions INVENTORY' shows which there are."});
  }
  return coverage::cross_table(inventory, rows, columns);
}

std::vector<PartOfBar> parts_of(const CrossTable& table, const scene::Theme& theme) {
  std::vector<std::size_t> used;
  for (std::size_t column = 0; column < table.column_count(); ++column) {
    if (table.column_total(column) > 0) used.push_back(column);
  }
  std::vector<std::size_t> largest = used, together;
  std::stable_sort(largest.begin(), largest.end(),
                   [&](auto a, auto b) { return table.column_total(a) > table.column_total(b); });
  if (used.size() > kMostParts) {
    together.assign(largest.begin() + static_cast<std::ptrdiff_t>(kMostParts - 1), largest.end());
    std::erase_if(used,
                  [&](auto column) { return std::find(together.begin(), together.end(), column) != together.end(); });
  }
  const std::vector<Look> looks = looks_of_parts(used.size(), Parts::steps, theme);
  std::vector<PartOfBar> parts;
  for (std::size_t at = 0; at < used.size(); ++at) {
    const inventory::FacetValue& value = table.columns().values[used[at]];
    parts.push_back({value.key, value.label, {used[at]}, looks[at]});
  }
  if (!together.empty()) {
    parts.push_back({"other",
                     {fmt::format("overige ({})", together.size()), fmt::format("other ({})", together.size())},
                     together,
                     {theme.rest, {}}});
  }
  if (const std::size_t unknown = table.column_count(); table.column_total(unknown) > 0)
    parts.push_back({"unknown", {"onbekend", "unknown"}, {unknown}, look_of_unknown(theme)});
  return parts;
}

}  // namespace

Shares shares_of(const inventory::Inventory& inventory, const SharesRecipe& recipe, const scene::Theme& theme) {
  Shares shares{.table = table_for(inventory, recipe), .rows = {}, .parts = {}};
  shares.parts = parts_of(shares.table, theme);
  for (const std::size_t row : shares.table.shown_rows()) {
    if (shares.table.row_total(row) > 0) shares.rows.push_back(row);
  }
  const std::size_t fit = rows_that_fit(picture_frame(recipe.page));
  if (shares.rows.size() > fit) {
    throw base::UsageError(
        {fmt::format("{} rijen passen niet op deze bladzijde (hoogstens {}); kies een andere dimensie of een grotere "
                     "--size.",
                     shares.rows.size(), fit),
         fmt::format("{} rows do not fit on this page (at most {}); choose another dimension or a larger --size.",
                     shares.rows.size(), fit)});
  }
  if (shares.rows.empty() || shares.parts.empty()) {
    throw base::UsageError({"In deze selectie valt niets te tellen.", "There is nothing to count in this selection."});
  }
  return shares;
}

}  // namespace regioscan::figures
