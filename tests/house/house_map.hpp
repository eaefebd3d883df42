#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace regioscan::house {

/// The one file that includes the headers whose names begin with `prefix`.
struct Door {
  std::string library;
  std::string prefix;  ///< "igraph/", "glib.h"
  std::string file;    ///< from src: "graph/as_igraph.hpp"
};

/// What src/README.md promises.
struct HouseMap {
  std::map<std::string, std::set<std::string>> may_include;  ///< room → rooms, its own left out
  std::vector<std::string> rooms;                            ///< in the order of the table
  std::vector<Door> doors;
};

/// Reads the two tables of src/README.md. 'nothing' is no room, 'everything' all others.
[[nodiscard]] HouseMap house_map(std::string_view readme);

}  // namespace regioscan::house
