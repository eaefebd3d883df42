#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/words.hpp"
#include "figures/networks/known_places.hpp"
#include "graph/network.hpp"
#include "layout/frame.hpp"
#include "layout/layout.hpp"
#include "scene/extent.hpp"

namespace regioscan::figures {

/// A network whose nodes are to be placed in a frame.
struct Unplaced {
  const graph::Rows& rows;
  const std::vector<double>& pull;                     ///< beside `rows.targets`; empty: all alike
  std::vector<layout::Body> bodies;                    ///< per node
  std::vector<std::string> place_ids;                  ///< per node, see known_places.hpp
  std::vector<std::optional<layout::Point>> wishes{};  ///< per node, see layout/turn.hpp; empty: none
};

/// The engine that is asked for; for "auto" neato up to 150 nodes, which heeds how strong ties are and whose cost grows
/// with the square of the nodes, else sfdp.
[[nodiscard]] std::string engine_for(const std::string& asked, std::size_t nodes);

/// The part of a page where a picture stands, as the room `layout` knows it.
[[nodiscard]] layout::Frame layout_frame(const Page& page);

/// How: by an engine (see engine_for), seed, gap, and the places that are known.
struct HowToPlace {
  std::string engine = "auto";
  std::uint64_t seed = 1;
  double separation_pt = 2.5;
  Page page;
  const KnownPlaces& known;
};

/// Where every node stands. `shrink` (0 … 1) is what the sizes of nodes must be taken by so that nodes with known
/// places do not collide; 1 without known places.
struct Placed {
  std::vector<scene::Point> places;
  double shrink = 1;
  std::size_t kept = 0;            ///< nodes at their known place
  std::vector<std::size_t> fresh;  ///< nodes without one
  std::vector<std::string> gone;   ///< names of known nodes that are not there any more
};

/// Without known places: laid out. With them: every known node where it stood, scaled if the page is another; a new one
/// beside the median of its partners, at the nearest free place; nothing else moves.
[[nodiscard]] Placed placed(const Unplaced& network, const HowToPlace& how);

/// " Plaatsen uit kaart.csv: 600 knopen; 5 nieuwe …; er niet meer: A, B." for the caption; empty without known places.
[[nodiscard]] base::Words places_note(const Placed& placed, const KnownPlaces& known);

}  // namespace regioscan::figures
