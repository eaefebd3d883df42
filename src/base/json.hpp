#pragma once
// The door to nlohmann-json: include it in .cpp files only.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace regioscan::base {

/// Keeps the order in which keys were added.
using Json = nlohmann::ordered_json;

/// A number with 9 significant digits, as all written numbers; null if it is absent.
[[nodiscard]] Json json_number(std::optional<double> number);

/// Text with an indent of two, ending in a newline. Invalid UTF-8 becomes U+FFFD.
[[nodiscard]] std::string json_text(const Json& json);

/// A document from a user: nesting deeper than 64 or bad syntax gives no value.
[[nodiscard]] std::optional<Json> parsed_json(std::string_view text);

}  // namespace regioscan::base
