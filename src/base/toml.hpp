#pragma once
// The door to toml++: include it in .cpp files only.

#include <string>
#include <string_view>
#include <variant>

#include <toml++/toml.h>

#include "base/problem.hpp"

namespace regioscan::base {

/// A TOML document, or the problem that says where it breaks off. `file` is named in the problem.
[[nodiscard]] std::variant<toml::table, Problem> parsed_toml(std::string_view text, const std::string& file);

}  // namespace regioscan::base
