#include "coverage/demand.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace regioscan::coverage {
namespace {

using base::Words;
using inventory::Activity;
using inventory::DimensionId;
using inventory::Inventory;
using inventory::RegionId;
using inventory::ValueId;

enum class Serves { no, perhaps, yes };

/// A row for all sectors or sizes together is served by what serves any of them.
Serves serves(const Activity& activity, const Inventory& inventory, std::optional<DimensionId> dimension,
              std::optional<ValueId> value) {
  if (!dimension || !value) return Serves::yes;
  const auto& own = activity.values[*dimension];
  if (own.empty()) return Serves::perhaps;
  const auto all = inventory.taxonomy.dimensions[*dimension].all;
  const bool does = std::any_of(own.begin(), own.end(), [&](ValueId v) { return v == *value || v == all; });
  return does ? Serves::yes : Serves::no;
}

/// How near an activity is to a region of the demand: says nothing, elsewhere, in a larger region that holds it, in a
/// part of it (a row for a region is served by what serves any part of it), or there by name.
enum class Near { unknown, elsewhere, around, inside, there };

/// How near each region of the tree is to one of the demand.
base::Column<RegionId, Near> nearness(const Inventory& inventory, RegionId wanted) {
  base::Column<RegionId, Near> near(inventory.regions.size(), Near::elsewhere);
  for (const RegionId region : base::ids<RegionId>(inventory.regions.size())) {
    for (const RegionId above : inventory::lineage(inventory.regions, region)) {
      if (above == wanted) near[region] = Near::inside;
    }
  }
  for (const RegionId above : inventory::lineage(inventory.regions, wanted)) near[above] = Near::around;
  near[wanted] = Near::there;
  return near;
}

Near nearest(const Activity& activity, const base::Column<RegionId, Near>& near) {
  const bool has_scope = !activity.scope.empty();
  if (!has_scope && !activity.province) return Near::unknown;
  const std::span<const RegionId> own =
      has_scope ? std::span<const RegionId>(activity.scope) : std::span(&*activity.province, 1);
  Near best = Near::elsewhere;
  for (const RegionId region : own) best = std::max(best, near[region]);
  return best;
}

std::optional<DimensionId> dimension_named(const Inventory& inventory, std::string_view key) {
  for (const DimensionId id : base::ids<DimensionId>(inventory.taxonomy.dimensions.size())) {
    if (inventory.taxonomy.dimensions[id].key == key) return id;
  }
  return std::nullopt;
}

void spread(std::int64_t reach, const std::vector<std::size_t>& served, SupplyTable& table) {
  std::int64_t enterprises = 0;
  for (const std::size_t row : served) enterprises += table.rows[row].demand.enterprises;
  if (enterprises == 0) {
    table.reach_not_spread += reach;
    return;
  }
  for (const std::size_t row : served) {
    const double share = static_cast<double>(table.rows[row].demand.enterprises) / static_cast<double>(enterprises);
    table.rows[row].reach += static_cast<double>(reach) * share;
  }
  table.reach += static_cast<double>(reach);
}

}  // namespace

std::vector<Supply> SupplyTable::without_offer() const {
  std::vector<Supply> found;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
               [](const Supply& row) { return row.serving == 0 && row.demand.enterprises > 0; });
  std::stable_sort(found.begin(), found.end(),
                   [](const Supply& a, const Supply& b) { return a.demand.enterprises > b.demand.enterprises; });
  return found;
}

SupplyTable supply(const Inventory& inventory, const std::vector<DemandRow>& demand) {
  SupplyTable table;
  for (const DemandRow& row : demand) {
    table.rows.push_back({.demand = row});
    table.enterprises += row.enterprises;
  }
  std::vector<base::Column<RegionId, Near>> near;
  for (const DemandRow& row : demand) near.push_back(nearness(inventory, row.region));
  const auto sector = dimension_named(inventory, "sector"), size = dimension_named(inventory, "size");
  for (const Activity& activity : inventory.activities) {
    std::vector<std::size_t> served;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
      Supply& row = table.rows[at];
      const Near where = nearest(activity, near[at]);
      const Serves whom = std::min(serves(activity, inventory, sector, row.demand.sector),
                                   serves(activity, inventory, size, row.demand.size));
      if (where == Near::elsewhere || whom == Serves::no) continue;
      if (where == Near::unknown || whom == Serves::perhaps) {
        ++row.perhaps;
        continue;
      }
      ++row.serving;
      if (where == Near::around) ++row.from_around;
      served.push_back(at);
    }
    if (activity.reach) spread(*activity.reach, served, table);
  }
  for (Supply& row : table.rows) {
    if (row.demand.enterprises > 0) row.reach_per_1000 = 1000 * row.reach / static_cast<double>(row.demand.enterprises);
  }
  return table;
}

std::string key_of(const Inventory& inventory, std::string_view dimension, std::optional<ValueId> value) {
  if (!value) return {};
  return inventory.taxonomy.dimensions[*dimension_named(inventory, dimension)].values[*value].key;
}

Words name_of(const Inventory& inventory, const DemandRow& row) {
  Words name = inventory.regions[row.region].name;
  const auto add = [&](std::string_view key, std::optional<ValueId> value) {
    if (!value) return;
    const Words& label = inventory.taxonomy.dimensions[*dimension_named(inventory, key)].values[*value].label;
    name.nl += ", " + label.nl;
    name.en += ", " + label.en;
  };
  add("sector", row.sector);
  add("size", row.size);
  return name;
}

std::vector<Words> supply_findings(const Inventory& inventory, const SupplyTable& table, std::size_t most) {
  std::vector<Words> sentences;
  if (table.enterprises > 0) {
    const Words per = base::decimal(1000 * table.reach / static_cast<double>(table.enterprises), 1);
    const Words reach = base::whole(static_cast<std::int64_t>(table.reach + 0.5)), all = base::whole(table.enterprises);
    sentences.push_back(
        {fmt::format(
             "Geregistreerd bereik: {} per 1.000 bedrijven ({} op {} bedrijven); minima, en een bedrijf kan vaker "
             "zijn bereikt.",
             per.nl, reach.nl, all.nl),
         fmt::format("Registered reach: {} per 1,000 enterprises ({} on {} enterprises); minima, and an enterprise may "
                     "have been reached more than once.",
                     per.en, reach.en, all.en)});
  }
  if (table.reach_not_spread > 0) {
    const Words lost = base::whole(table.reach_not_spread);
    sentences.push_back(
        {fmt::format("Nog {} bereikte ondernemers vallen in geen enkele rij, of onbekend in welke.", lost.nl),
         fmt::format("Another {} entrepreneurs reached fall into no row, or into an unknown one.", lost.en)});
  }
  const std::vector<Supply> without = table.without_offer();
  if (without.empty() && !table.rows.empty()) {
    sentences.push_back({"Voor elke rij van de vraagtabel is er ten minste één activiteit.",
                         "Every row of the demand table has at least one activity."});
  }
  for (std::size_t at = 0; at < std::min(most, without.size()); ++at) {
    const Supply& row = without[at];
    const Words name = name_of(inventory, row.demand), count = base::whole(row.demand.enterprises);
    const Words perhaps = row.perhaps == 0
                              ? Words{"geen enkele activiteit", "no activity at all"}
                              : Words{fmt::format("geen activiteit met zekerheid; {} misschien", row.perhaps),
                                      fmt::format("no activity for certain; {} perhaps", row.perhaps)};
    sentences.push_back({fmt::format("{}: {} bedrijven en {}.", name.nl, count.nl, perhaps.nl),
                         fmt::format("{}: {} enterprises and {}.", name.en, count.en, perhaps.en)});
  }
  return sentences;
}

}  // namespace regioscan::coverage
