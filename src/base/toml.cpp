#include "base/toml.hpp"

#include <fmt/format.h>

namespace regioscan::base {

std::variant<toml::table, Problem> parsed_toml(std::string_view text, const std::string& file) {
  try {
    return toml::parse(text, file);
  } catch (const toml::parse_error& error) {
    const auto line = static_cast<std::size_t>(error.source().begin.line);
    return Problem{.severity = Severity::error,
                   .code = "bad-toml",
                   .file = file,
                   .row = line,
                   .column = {},
                   .what = {fmt::format("dit bestand is geen geldige TOML: {}", error.description()),
                            fmt::format("this file is not valid TOML: {}", error.description())},
                   .mend = {"verbeter de genoemde regel; zie het voorbeeld in data/mappings",
                            "correct the line named; see the example in data/mappings"}};
  }
}

}  // namespace regioscan::base
