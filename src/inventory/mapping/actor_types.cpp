#include "inventory/mapping/actor_types.hpp"

#include <algorithm>

namespace regioscan::inventory {
namespace {

bool fits(std::string_view name, const TypeRule& rule) {
  const bool has_conditions = !(rule.is.empty() && rule.begins.empty() && rule.ends.empty() && rule.contains.empty());
  const auto any = [](const std::vector<std::string>& words, auto holds) {
    return std::any_of(words.begin(), words.end(), holds);
  };
  return !has_conditions || any(rule.is, [&](std::string_view word) { return name == word; }) ||
         any(rule.begins, [&](std::string_view word) { return name.starts_with(word); }) ||
         any(rule.ends, [&](std::string_view word) { return name.ends_with(word); }) ||
         any(rule.contains, [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

}  // namespace

std::string type_by_name(std::string_view name, const std::vector<TypeRule>& rules) {
  const auto first = std::find_if(rules.begin(), rules.end(), [&](const TypeRule& rule) { return fits(name, rule); });
  return first == rules.end() ? std::string() : first->type;
}

}  // namespace regioscan::inventory
