#include "inventory/init.hpp"

#include <fmt/format.h>

#include "inventory/embedded.hpp"
#include "inventory/native_tables.hpp"
#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {
namespace {

// Spreadsheets take a CSV for UTF-8 only if it begins with the mark.
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string header_of(const NativeTable& table) {
  std::vector<std::string_view> dimensions;
  for (const Dimension& dimension : default_taxonomy().dimensions) dimensions.push_back(dimension.key);
  return fmt::format("{}{}\r\n", kByteOrderMark, fmt::join(columns_of(table, dimensions), ","));
}

}  // namespace

base::Files empty_inventory() {
  base::Files files;
  for (const NativeTable& table : native_tables()) {
    files[fmt::format("{}.csv", table.name)] = header_of(table);
  }
  files["regions.csv"] = fmt::format("{}{}", kByteOrderMark, embedded::regions());
  files["taxonomy.toml"] = std::string(embedded::taxonomy());
  files["inventory.toml"] = std::string(embedded::empty_inventory_toml());
  files["README.txt"] = std::string(embedded::empty_inventory_readme());
  return files;
}

}  // namespace regioscan::inventory
