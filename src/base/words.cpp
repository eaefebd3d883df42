#include "base/words.hpp"

#include <algorithm>

#include "base/numbers.hpp"

#include <fmt/format.h>

#include <cassert>
#include <cmath>

namespace regioscan::base {
namespace {

/// Digits with a sign before every group of three, counted from the right.
std::string grouped(std::string digits, char separator) {
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, 1, separator);
  }
  return digits;
}

}  // namespace

Words same(std::string_view text) { return {std::string(text), std::string(text)}; }

Words counted(std::size_t count, const Words& one, const Words& many) {
  const Words number = whole(static_cast<std::int64_t>(count));
  const Words& noun = count == 1 ? one : many;
  return {number.nl + " " + noun.nl, number.en + " " + noun.en};
}

std::string whole(std::int64_t number, Language language) {
  const std::string digits = fmt::format("{}", number);
  const bool is_negative = number < 0;
  const std::string unsigned_digits = is_negative ? digits.substr(1) : digits;
  return (is_negative ? "−" : "") + grouped(unsigned_digits, language == Language::nl ? '.' : ',');
}

std::string decimal(double number, int decimals, Language language) {
  // Rounded by hand: the formatter rounds half to even.
  const double scale = std::pow(10.0, decimals);
  const double rounded = std::round(std::abs(number) * scale) / scale;
  const std::string digits = fmt::format("{:.{}f}", rounded, decimals);
  const std::size_t point = digits.find('.');
  const bool is_dutch = language == Language::nl;
  std::string text = grouped(digits.substr(0, point), is_dutch ? '.' : ',');
  if (point != std::string::npos) text += (is_dutch ? "," : ".") + digits.substr(point + 1);
  return (number < 0 && rounded > 0 ? "−" : "") + text;
}

Words whole(std::int64_t number) { return {whole(number, Language::nl), whole(number, Language::en)}; }

Words decimal(double number, int decimals) {
  return {decimal(number, decimals, Language::nl), decimal(number, decimals, Language::en)};
}

Words plain(double number) {
  Words text = same(written(number));
  std::replace(text.nl.begin(), text.nl.end(), '.', ',');
  return text;
}

std::int64_t whole_percent(std::int64_t part, std::int64_t total) {
  assert(total > 0);                          // a share of nothing has no percentage; callers say "unknown" instead
  return (200 * part + total) / (2 * total);  // integer division is wanted: it rounds half up
}

std::string enumeration(const std::vector<std::string>& parts, Language language) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 < parts.size() ? ", " : (language == Language::nl ? " en " : " and ");
    text += parts[i];
  }
  return text;
}

}  // namespace regioscan::base
