#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regioscan::base {

/// A number as files for machines hold it: at most 9 significant digits, decimal point, no grouping, no locale.
[[nodiscard]] std::string written(double number);

/// The same; empty if absent.
[[nodiscard]] std::string written(std::optional<double> number);

/// A whole text as a number, with the given decimal sign; nothing if it is none, infinite or followed by anything.
[[nodiscard]] std::optional<double> parsed_decimal(std::string_view text, char decimal_sign = '.');
[[nodiscard]] std::optional<std::int64_t> parsed_whole(std::string_view text);

}  // namespace regioscan::base
