#include "inventory/embedded.hpp"
#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {

const Taxonomy& default_taxonomy() {
  static const Taxonomy taxonomy = read_taxonomy(embedded::taxonomy(), "taxonomy.toml").taxonomy;
  return taxonomy;
}

const base::Column<RegionId, Region>& default_regions() {
  static const base::Column<RegionId, Region> regions = read_regions(embedded::regions(), "regions.csv", 0).regions;
  return regions;
}

}  // namespace regioscan::inventory
