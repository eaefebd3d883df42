#pragma once

#include <set>
#include <string>
#include <vector>

#include "tests/house/house_map.hpp"
#include "tests/house/source_tree.hpp"

namespace regioscan::house {

// The rules of the house. Each takes files as values and answers with one sentence per breach, so that a test can show
// that it would find one; none means that the rule is kept.
using Breaches = std::vector<std::string>;

/// The table of rooms itself: every room may include only rooms above it, so that no circle can arise.
[[nodiscard]] Breaches circles(const HouseMap& map);

/// Every folder of src is a room of the table, and every room a folder.
[[nodiscard]] Breaches unknown_rooms(const HouseMap& map, const std::set<std::string>& folders);

/// A file includes its own room and those that the table allows, by full path "room/file.hpp".
[[nodiscard]] Breaches forbidden_includes(const HouseMap& map, const std::vector<TextFile>& sources);

/// The CMakeLists.txt of a room links only rooms that the table allows.
[[nodiscard]] Breaches forbidden_links(const HouseMap& map, const std::vector<TextFile>& cmake_files);

/// A foreign header is included by its door only; a foreign header without a door, and a door that includes nothing.
[[nodiscard]] Breaches foreign_includes(const HouseMap& map, const std::vector<TextFile>& sources);

/// A door that is a header is included by .cpp files only.
[[nodiscard]] Breaches doors_in_headers(const HouseMap& map, const std::vector<TextFile>& sources);

/// regioscan-layout holds Graphviz, whose licence keeps it out of the binary that holds igraph: its sources in
/// src/layout/process include nothing of ours.
[[nodiscard]] Breaches ours_beside_graphviz(const std::vector<TextFile>& sources);

/// Files over 300 lines whose first ten lines do not say "Over 300 lines because".
[[nodiscard]] Breaches too_long(const std::vector<TextFile>& sources);

/// Names that say nothing: utils, common, helpers.
[[nodiscard]] Breaches empty_names(const std::vector<TextFile>& files);

/// Absolute paths that exist on one machine only.
[[nodiscard]] Breaches machine_paths(const std::vector<TextFile>& files);

/// Every src/ROOM/NAME.cpp has tests/ROOM/NAME_test.cpp, or a line "src/… — where it is tested and why there" in
/// `elsewhere`; a line whose file is gone, or has its test by now, is a breach too.
[[nodiscard]] Breaches untested(const std::vector<TextFile>& sources, const std::vector<TextFile>& tests,
                                const TextFile& elsewhere);

}  // namespace regioscan::house
