#include "base/toml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace regioscan::base {
namespace {

/// A key of more parts than this is no key that somebody wrote.
constexpr std::size_t kMostParts = 32;

/// Where a string that opens at `at` ends: the place of its last quotation mark, or of the line break that cuts it off.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string three(3, quote);
  const bool is_long = text.substr(at, 3) == three;
  for (std::size_t next = at + (is_long ? 3 : 1); next < text.size(); ++next) {
    if (quote == '"' && text[next] == '\\')
      ++next;
    else if (is_long ? text.substr(next, 3) == three : text[next] == quote)
      return is_long ? next + 2 : next;
    else if (!is_long && text[next] == '\n')
      return next - 1;
  }
  return text.size() - 1;
}

/// The line of the first key with too many parts, or nothing. The library nests a table for every part, without limit,
/// and frees them one inside the other: a hundred thousand parts are more than the stack holds.
std::optional<std::size_t> line_of_deep_key(std::string_view text) {
  std::size_t dots = 0, line = 1;
  for (std::size_t at = 0; at < text.size(); ++at) {
    switch (text[at]) {
      case '#':
        at = std::min(text.find('\n', at), text.size()) - 1;
        break;
      case '"':
      case '\'': {
        const std::size_t end = end_of_string(text, at);
        line += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at),
                                                    text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        at = end;
        break;
      }
      case '.':
        if (++dots >= kMostParts) return line;
        break;
      case '\n':
        ++line;
        [[fallthrough]];
      case '=':
      case ',':
      case '{':
      case '[':
        dots = 0;
        break;
      default:
        break;
    }
  }
  return std::nullopt;
}

Problem bad_toml(const std::string& file, std::size_t line, const Words& reason) {
  return {.severity = Severity::error,
          .code = "bad-toml",
          .file = file,
          .row = line,
          .column = {},
          .what = {fmt::format("dit bestand is geen geldige TOML: {}", reason.nl),
                   fmt::format("this file is not valid TOML: {}", reason.en)},
          .mend = {"verbeter de genoemde regel; zie het voorbeeld in data/mappings",
                   "correct the line named; see the example in data/mappings"}};
}

}  // namespace

std::variant<toml::table, Problem> parsed_toml(std::string_view text, const std::string& file) {
  if (const auto line = line_of_deep_key(text)) {
    return bad_toml(file, *line, {"een sleutel heeft te veel delen", "a key has too many parts"});
  }
  try {
    return toml::parse(text, file);
  } catch (const toml::parse_error& error) {
    return bad_toml(file, static_cast<std::size_t>(error.source().begin.line), same(error.description()));
  }
}

}  // namespace regioscan::base
