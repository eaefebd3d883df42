#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

/// The taxonomy of the Regioscan, shipped in data/ and embedded: seven dimensions with Dutch and English labels.
[[nodiscard]] const Taxonomy& default_taxonomy();

/// The Netherlands with its parts and provinces, shipped in data/regions-nl and embedded.
[[nodiscard]] const base::Column<RegionId, Region>& default_regions();

/// Whether a text may hold more than a taxonomy: a mapping file does, and other readers judge what else it holds.
enum class OtherSettings { report, leave };

/// A taxonomy from TOML text; problems (bad TOML, doubled keys, a value without label) name the file.
struct TaxonomyReading {
  Taxonomy taxonomy;
  std::vector<base::Problem> problems;
};
[[nodiscard]] TaxonomyReading read_taxonomy(std::string_view text, const std::string& file_name,
                                            OtherSettings others = OtherSettings::report);

/// A region tree from a CSV with the columns of regions.csv; problems name the row (unknown parent, circle, doubled
/// id).
struct RegionsReading {
  base::Column<RegionId, Region> regions;
  std::vector<base::Problem> problems;
};
[[nodiscard]] RegionsReading read_regions(std::string_view bytes, const std::string& file_name, std::uint32_t file);

}  // namespace regioscan::inventory
