#include <cstddef>
#include <cstdint>
#include <string_view>

#include "inventory/mapping/cell_rules.hpp"
#include "inventory/mapping/mapping_checks.hpp"
#include "inventory/mapping/mapping_file.hpp"
#include "inventory/taxonomy.hpp"

/// Any bytes as a mapping: problems, never a crash. What follows without opening a file is done too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace regioscan::inventory;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const ParsedMapping parsed = parsed_mapping(text, "mapping.toml");
  ProblemList problems;
  check_mapping(parsed.mapping, default_taxonomy(), problems);
  static_cast<void>(problems.problems());
  for (const Rename& rename : parsed.mapping.renames) static_cast<void>(native_value(text, {"Provincie "}, &rename));
  static_cast<void>(number_from_comma(text));
  return 0;
}
