#include "inventory/mapping/cell_rules.hpp"

#include <algorithm>

#include "inventory/fold.hpp"

namespace regioscan::inventory {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "1.250" → "1250", "12" → "12"; empty if the dots do not stand between groups of three digits.
std::string without_grouping(std::string_view whole) {
  std::string digits;
  const std::size_t first_group = whole.find('.');
  if (first_group != std::string_view::npos && (first_group == 0 || first_group > 3)) return {};
  for (std::size_t at = 0; at < whole.size(); ++at) {
    const bool is_dot_due = first_group != std::string_view::npos && at >= first_group && (at - first_group) % 4 == 0;
    if (is_dot_due != (whole[at] == '.')) return {};
    if (!is_dot_due && !is_digit(whole[at])) return {};
    if (!is_dot_due) digits += whole[at];
  }
  const bool ends_in_group = first_group == std::string_view::npos || (whole.size() - first_group) % 4 == 0;
  return ends_in_group ? digits : std::string();
}

}  // namespace

std::string_view content_of(std::string_view table, std::string_view column) {
  if (column == "region" || column == "regions" || column == "province" || column == "scope") return "region";
  const bool is_own_name = column == "id" || column == "name";
  if (column == "actor" || (table == "actors" && is_own_name)) return "actor";
  if (column == "initiative" || column == "continuation" || (table == "initiatives" && is_own_name))
    return "initiative";
  return column;
}

bool holds_many(std::string_view column, const Taxonomy& taxonomy) {
  if (column == "regions" || column == "scope" || column == "role") return true;
  return std::any_of(taxonomy.dimensions.begin(), taxonomy.dimensions.end(),
                     [&](const Dimension& dimension) { return dimension.key == column && dimension.many; });
}

std::string native_value(std::string_view value, const std::vector<std::string>& prefixes, const Rename* rename) {
  const auto renamed = [&](std::string_view text) -> const std::string* {
    if (rename == nullptr) return nullptr;
    const auto found = rename->values.find(text);
    return found == rename->values.end() ? nullptr : &found->second;
  };
  if (const std::string* whole = renamed(value)) return *whole;
  for (const std::string& prefix : prefixes) {
    if (prefix.empty() || !value.starts_with(prefix)) continue;
    value = trimmed(value.substr(prefix.size()));
    break;
  }
  if (const std::string* rest = renamed(value)) return *rest;
  return std::string(value);
}

std::string number_from_comma(std::string_view text) {
  const bool is_negative = text.starts_with('-');
  const std::string_view size = is_negative ? text.substr(1) : text;
  const std::size_t comma = size.find(',');
  const std::string whole = without_grouping(size.substr(0, comma));
  if (whole.empty()) return std::string(text);
  std::string number = (is_negative ? "-" : "") + whole;
  if (comma == std::string_view::npos) return number;
  const std::string_view decimals = size.substr(comma + 1);
  if (decimals.empty() || !std::all_of(decimals.begin(), decimals.end(), is_digit)) return std::string(text);
  return number + "." + std::string(decimals);
}

}  // namespace regioscan::inventory
