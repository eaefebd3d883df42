#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace regioscan::inventory {

enum class Need { required, optional };

struct NativeColumn {
  std::string_view name;
  Need need;
};

/// A table of an inventory folder, as data/README.md describes it; `activities` has one column more per dimension.
struct NativeTable {
  std::string_view name;
  Need need;
  std::span<const NativeColumn> columns;
};

/// All tables that are read, in the order in which an empty inventory shows them.
[[nodiscard]] std::span<const NativeTable> native_tables();

/// The native table of that name; null if there is none.
[[nodiscard]] const NativeTable* native_table(std::string_view name);

/// The columns of a table in the order of its file, with the dimensions between those of activities.
[[nodiscard]] std::vector<std::string_view> columns_of(const NativeTable& table,
                                                       std::span<const std::string_view> dimensions);

}  // namespace regioscan::inventory
