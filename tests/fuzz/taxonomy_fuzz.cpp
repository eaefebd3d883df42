#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "inventory/about.hpp"
#include "inventory/taxonomy.hpp"

/// Any text gives a taxonomy or problems, and what means 'all' is a value of its dimension.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto reading = regioscan::inventory::read_taxonomy(text, "fuzz.toml");
  for (const auto& dimension : reading.taxonomy.dimensions) {
    if (dimension.all && dimension.all->index() >= dimension.values.size()) std::abort();
  }
  static_cast<void>(regioscan::inventory::read_folder_settings(text, "fuzz.toml"));
  return 0;
}
