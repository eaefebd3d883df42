#include "figures/charts/counted_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/failure.hpp"
#include "inventory/facets.hpp"

namespace regioscan::figures {
namespace {

using base::Words;

/// The places of the values in the order in which they stand.
std::vector<std::uint32_t> in_order(const std::vector<std::int64_t>& counts, Order order) {
  std::vector<std::uint32_t> places(counts.size());
  for (std::uint32_t at = 0; at < places.size(); ++at) places[at] = at;
  if (order == Order::by_size)  // stable: values of one size stay in the order of the taxonomy
    std::stable_sort(places.begin(), places.end(), [&](auto a, auto b) { return counts[a] > counts[b]; });
  return places;
}

/// The places with the largest counts; the rest is taken together.
std::set<std::uint32_t> kept_apart(const std::vector<std::int64_t>& counts, std::size_t most) {
  const std::vector<std::uint32_t> largest = in_order(counts, Order::by_size);
  return {largest.begin(), largest.begin() + static_cast<std::ptrdiff_t>(std::min(counts.size(), most))};
}

std::int64_t records_with_any(const inventory::FacetColumn& column, const std::set<std::uint32_t>& kept) {
  std::int64_t count = 0;
  for (std::size_t record = 0; record < column.size(); ++record) {
    const bool has_other =
        std::ranges::any_of(column[record], [&](std::uint32_t value) { return !kept.contains(value); });
    count += has_other ? 1 : 0;
  }
  return count;
}

}  // namespace

CountedValues counted_values(const inventory::Inventory& inventory, const std::string& facet, Order order,
                             std::size_t most) {
  const inventory::FacetColumn column = inventory::facet_column(inventory, facet);
  const std::vector<inventory::FacetValue>& values = column.facet().values;
  CountedValues result{.facet = facet, .title = column.facet().title, .values = {}};
  result.records = static_cast<std::int64_t>(column.size());
  std::vector<std::int64_t> counts(values.size());
  std::int64_t unknown = 0;
  for (std::size_t record = 0; record < column.size(); ++record) {
    for (const std::uint32_t value : column[record]) ++counts[value];
    unknown += column[record].empty() ? 1 : 0;
    result.is_single = result.is_single && column[record].size() <= 1;
  }
  if (unknown == result.records) {
    throw base::UsageError({fmt::format("In deze inventarisatie is van niets '{}' bekend.", result.title.nl),
                            fmt::format("In this inventory '{}' is not known of anything.", result.title.en)});
  }
  const std::set<std::uint32_t> kept = kept_apart(counts, most);
  for (const std::uint32_t at : in_order(counts, order)) {
    if (kept.contains(at)) result.values.push_back({values[at].key, values[at].label, counts[at]});
  }
  if (const std::size_t rest = values.size() - kept.size(); rest > 0) {
    result.values.push_back({"other",
                             {fmt::format("overige ({})", rest), fmt::format("other ({})", rest)},
                             records_with_any(column, kept),
                             CountedValue::Kind::other});
  }
  if (unknown > 0) result.values.push_back({"unknown", {"onbekend", "unknown"}, unknown, CountedValue::Kind::unknown});
  return result;
}

std::string facet_or_main(const inventory::Inventory& inventory, const std::string& asked) {
  if (!asked.empty()) return asked;
  const inventory::MainFacets main = inventory::main_facets(inventory);
  if (main.what.empty() && main.where.empty()) {
    throw base::UsageError(
        {"Deze inventarisatie zegt niet wat er wordt gedaan of waar; 'regioscan list dimensions INVENTORY' toont "
         "waarnaar met --rows wel kan worden geteld.",
         "This inventory does not say what is done or where; 'regioscan list dimensions INVENTORY' shows by what can "
         "be counted with --rows."});
  }
  return main.what.empty() ? main.where : main.what;
}

}  // namespace regioscan::figures
