#pragma once

#include <string>
#include <string_view>

namespace regioscan::base {

// Text from data is hostile everywhere. Each function makes a text safe for one place; none of them fails.

/// The text as shown: invalid UTF-8, characters that XML forbids, control characters of a terminal and
/// bidirectional overrides become U+FFFD. Tab and newline become a space.
[[nodiscard]] std::string shown(std::string_view text);

/// True if `shown` would change anything but tabs and newlines.
[[nodiscard]] bool has_forbidden_characters(std::string_view text);

/// For element content and attribute values of SVG, HTML and XML: `shown`, then & < > " ' as entities.
[[nodiscard]] std::string xml(std::string_view text);

/// A cell of a CSV file: quoted if needed (RFC 4180). Text that begins with = + - @ tab or return, which a
/// spreadsheet would run as a formula, gets a leading apostrophe.
[[nodiscard]] std::string csv_text(std::string_view text, char separator = ',');

/// Takes the apostrophe of `csv_text` off again, where one stands before = + - @ tab or return.
[[nodiscard]] std::string_view without_formula_guard(std::string_view cell);

/// A lasting XML id or file name part: letters, digits, '-' and '_' stay, all else becomes '-' (a non-ASCII byte as
/// two hex digits, so that different texts stay different). Begins with `prefix`.
[[nodiscard]] std::string identifier(std::string_view prefix, std::string_view text);

/// JSON inside an HTML script element: '<' as \u003c.
[[nodiscard]] std::string json_in_html(std::string_view json);

}  // namespace regioscan::base
