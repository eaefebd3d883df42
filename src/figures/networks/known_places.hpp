#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "base/table.hpp"
#include "figures/settings.hpp"
#include "scene/scene.hpp"

namespace regioscan::figures {

/// Where the nodes of a network stood in a picture that was made before: the table of that figure.
struct KnownPlaces {
  struct Known {
    scene::Point place;
    std::string name;  ///< as it was then
  };
  std::string file;                    ///< as the user named it; empty: there is no such picture
  std::map<std::string, Known> nodes;  ///< by `place_id`
  std::optional<Page> page;            ///< of that picture, where the table says
  [[nodiscard]] bool is_given() const { return !file.empty(); }
};

/// A node in such a table: the kind of the mark ("node", "actor", "initiative") and the text id.
[[nodiscard]] std::string place_id(std::string_view mark, std::string_view id);

/// The row that says on which page the places are, for a table with this header.
[[nodiscard]] std::vector<base::Cell> page_row(const Page& page, const std::vector<std::string>& header);

/// The table of a network figure (.csv) read back. Problems, all at once: a column that is missing, a place that is no
/// number or missing, a node that stands twice, no node at all.
struct KnownPlacesReading {
  KnownPlaces places;
  std::vector<base::Problem> problems;
};
[[nodiscard]] KnownPlacesReading read_known_places(std::string_view bytes, const std::string& file);

}  // namespace regioscan::figures
