#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace regioscan::base {

/// What a cell of a table holds: a text, a whole number, or a number that may be absent.
using Cell = std::variant<std::string, std::int64_t, std::optional<double>>;

/// A table as a value, before it is written: lasting English headings, and rows with as many cells.
struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<Cell>> rows;
};

}  // namespace regioscan::base
