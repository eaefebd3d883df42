#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "inventory/csv.hpp"
#include "inventory/taxonomy.hpp"

/// Any bytes give a sheet whose rows are as long as its header, or problems; as regions they give a tree.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto sheet = regioscan::inventory::read_csv(bytes, "fuzz.csv", 0);
  for (const auto row : sheet.rows.rows()) {
    if (sheet.rows.row(row).size() != sheet.header.size()) std::abort();
  }
  const auto reading = regioscan::inventory::read_regions(bytes, "fuzz.csv", 0);
  for (const auto region : regioscan::base::ids<regioscan::inventory::RegionId>(reading.regions.size())) {
    if (regioscan::inventory::lineage(reading.regions, region).empty()) std::abort();
  }
  return 0;
}
