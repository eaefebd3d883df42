#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "figures/node_shapes.hpp"
#include "scene/check.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

// How any network is drawn, once a figure has decided where its nodes stand and what they look like.

/// A node as decided.
struct DrawnNode {
  scene::Point place;
  double radius_pt = 0;  ///< of the circle with the node's area
  Outline outline = Outline::circle;
  scene::Colour fill;
  bool has_dot = false;      ///< the second cue of a category whose grey another has too
  bool is_striking = false;  ///< drawn with a heavy outline, and its name in bold
  std::string name;          ///< what its label says
  std::string id;            ///< lasting, such as "actor-rabobank"
  std::string klass;         ///< lasting class names, such as "node cluster-3"
  std::string tip;
  std::optional<scene::Point> outward{};  ///< where its name should rather stand, as a direction
};

/// A tie as decided, between two nodes by their place in the list.
struct DrawnTie {
  std::size_t from = 0, to = 0;
  scene::Stroke stroke;
};

/// A name in bold for a crowd of nodes, as near to its heart as there is room.
struct CrowdName {
  scene::Point heart;
  std::string name;
  scene::Colour colour;  ///< darkened or lightened until it can be read
};

/// Of nodes that are to be named, so many times as many as there are labels are looked at: where there is no room for
/// the first, a large network would else name its fringe.
inline constexpr std::size_t kLookedAt = 4;

/// A network as decided.
struct NetworkDrawing {
  std::vector<DrawnNode> nodes;
  std::vector<DrawnTie> ties;  ///< the first lies lowest
  std::vector<CrowdName> crowd_names;
  std::vector<std::size_t> naming_order;  ///< nodes, those whom the reader looks for first; others get no name
  std::size_t key_names = 10;             ///< so many of them are worth a leader line that passes over nodes
  std::size_t labels = 60;                ///< so many names at most
  double label_size_pt = 7.5;
};

/// Ties, nodes and names as marks, and how many nodes got a name. No name touches another, a node or the edge of the
/// frame; nodes never move for a name.
struct NetworkMarks {
  std::vector<scene::Mark> marks;
  std::size_t labelled = 0;
};
[[nodiscard]] NetworkMarks network_marks(const NetworkDrawing& drawing, const scene::Rectangle& frame,
                                         const scene::Theme& theme);

/// The middle of some places by the median of each coordinate: a name there lies in the crowd. The origin if none.
[[nodiscard]] scene::Point heart(const std::vector<scene::Point>& places);

}  // namespace regioscan::figures
