#include <algorithm>
#include <optional>

#include "figures/charts/quadrant.hpp"
#include "inventory/facets.hpp"

namespace regioscan::figures {
namespace {

/// How many records of each value have each class.
std::vector<std::array<std::int64_t, 3>> counts(const inventory::FacetColumn& column,
                                                const inventory::FacetColumn& classes) {
  std::vector<std::array<std::int64_t, 3>> found(column.facet().values.size());
  for (std::size_t record = 0; record < column.size(); ++record) {
    for (const std::uint32_t value : column[record]) {
      for (const std::uint32_t level : classes[record]) ++found[value].at(level);
    }
  }
  return found;
}

/// The class of most; of equally many the lower, as max_element keeps the first.
std::optional<std::size_t> commonest(const std::array<std::int64_t, 3>& counted) {
  const auto most = std::max_element(counted.begin(), counted.end());
  if (*most == 0) return std::nullopt;
  return static_cast<std::size_t>(most - counted.begin());
}

}  // namespace

ClassedValues classed_values(const inventory::Inventory& inventory, const std::string& facet) {
  const inventory::FacetColumn column = inventory::facet_column(inventory, facet);
  const auto reach = counts(column, inventory::facet_column(inventory, "reach_class"));
  const auto effort = counts(column, inventory::facet_column(inventory, "effort_class"));
  std::vector<std::int64_t> activities(column.facet().values.size());
  for (std::size_t record = 0; record < column.size(); ++record) {
    for (const std::uint32_t value : column[record]) ++activities[value];
  }
  ClassedValues result{.title = column.facet().title, .values = {}};
  for (std::size_t at = 0; at < activities.size(); ++at) {
    if (activities[at] == 0) continue;
    const auto own_reach = commonest(reach[at]), own_effort = commonest(effort[at]);
    if (!own_reach || !own_effort) {
      ++result.without_class;
      continue;
    }
    const inventory::FacetValue& value = column.facet().values[at];
    result.values.push_back({value.key, value.label, activities[at], *own_reach, *own_effort});
  }
  return result;
}

}  // namespace regioscan::figures
