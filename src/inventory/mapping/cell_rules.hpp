#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inventory/mapping/mapping_file.hpp"

namespace regioscan::inventory {

/// What the cells of a native column hold, by which the mapping's renames are found: "actor" for actors.id, actors.name
/// and participations.actor, "region" for every column of regions, else the name of the column itself.
[[nodiscard]] std::string_view content_of(std::string_view table, std::string_view column);

/// True for columns of which a cell may hold several values: regions, scope, role, and dimensions with `many`.
[[nodiscard]] bool holds_many(std::string_view column, const Taxonomy& taxonomy);

/// A foreign value as a native one: renamed if the mapping says so of the value as it stands; else without the prefix,
/// and renamed if the mapping says so of what is left.
[[nodiscard]] std::string native_value(std::string_view value, const std::vector<std::string>& prefixes,
                                       const Rename* rename);

/// A number with a decimal comma, with dots between thousands, as we write it: "1.250,5" → "1250.5". A text that is not
/// such a number stays as it is, so that reading it reports what the user wrote.
[[nodiscard]] std::string number_from_comma(std::string_view text);

}  // namespace regioscan::inventory
