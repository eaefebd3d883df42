#include "base/numbers.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace regioscan::base {

std::string written(double number) {
  if (number == 0) return "0";  // never "-0"
  return fmt::format("{:.9g}", number);
}

std::string written(std::optional<double> number) { return number ? written(*number) : std::string(); }

std::optional<double> parsed_decimal(std::string_view text, char decimal_sign) {
  std::string plain(text);
  if (decimal_sign != '.') {
    if (plain.find('.') != std::string::npos) return std::nullopt;
    for (char& c : plain) {
      if (c == decimal_sign) c = '.';
    }
  }
  double number = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
  if (error != std::errc{} || end != plain.data() + plain.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

std::optional<std::int64_t> parsed_whole(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace regioscan::base
