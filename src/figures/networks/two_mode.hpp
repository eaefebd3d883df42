#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/table.hpp"
#include "base/words.hpp"
#include "figures/networks/network_drawing.hpp"
#include "figures/networks/node_sizes.hpp"
#include "scene/extent.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

// Actors and initiatives in one picture: what the figures that show both have in common. A node is a place in one index
// space, actors first, then initiatives; a circle is an actor, a square an initiative.

/// Who takes part in what, in which role, and in which cluster everything lies.
struct TwoMode {
  graph::Rows rows;
  std::size_t actors = 0;
  std::vector<std::optional<graph::ClusterId>> clusters;  ///< an initiative's is that of most of its actors
  std::vector<inventory::Role> roles;                     ///< beside rows.targets; the first of `kRoles` where several
  std::size_t several_roles = 0;                          ///< participations with more than one known role
  [[nodiscard]] bool is_actor(std::size_t node) const { return node < actors; }
  [[nodiscard]] std::size_t degree(std::size_t node) const { return rows[node].size(); }
};
[[nodiscard]] TwoMode two_mode(const analysis::Analysis& analysis);

[[nodiscard]] const std::string& name_of(const analysis::Analysis& analysis, const TwoMode& graph, std::size_t node);
[[nodiscard]] const std::string& key_of(const analysis::Analysis& analysis, const TwoMode& graph, std::size_t node);

/// UsageError that says what is missing where nobody takes part in anything.
void refuse_without_participations(const analysis::Analysis& analysis);

/// A node as drawn, where it stands and how large it is still to be said.
[[nodiscard]] DrawnNode two_mode_node(const analysis::Analysis& analysis, const TwoMode& graph, std::size_t node,
                                      const scene::Theme& theme, base::Language language);

/// Areas in proportion to the participations of each of some nodes.
[[nodiscard]] NodeSizes sizes_of(const TwoMode& graph, std::span<const std::size_t> nodes, double largest_diameter_pt,
                                 double cover, const scene::Rectangle& frame);

/// How a participation is drawn: unbroken for initiators, dashes for funders, dots for executors, dash and dot where
/// the role is not known of all.
[[nodiscard]] scene::Stroke role_stroke(inventory::Role role, const scene::Colour& colour, double width_pt);

/// The participations among some nodes, by the role; coloured by the cluster if both ends are in one.
[[nodiscard]] std::vector<DrawnTie> two_mode_ties(const TwoMode& graph, std::span<const std::size_t> nodes,
                                                  const scene::Theme& theme, double width_pt, double opacity);

/// " 3 deelnames hebben meer dan een rol: …" for the caption; empty where there are none.
[[nodiscard]] base::Words several_roles_note(const TwoMode& graph);

/// What the legend of such a figure explains.
struct TwoModeLegend {
  std::span<const std::size_t> nodes;  ///< those that are drawn
  const NodeSizes& sizes;
};
[[nodiscard]] std::vector<scene::Mark> two_mode_legend(const analysis::Analysis& analysis, const TwoMode& graph,
                                                       const TwoModeLegend& drawn, const scene::Rectangle& frame,
                                                       const scene::Theme& theme, base::Language language);

/// The same as a table: a row for each node with its place, then for each participation among them with its role.
[[nodiscard]] base::Table two_mode_table(const analysis::Analysis& analysis, const TwoMode& graph,
                                         std::span<const std::size_t> nodes, const NetworkDrawing& drawing);

}  // namespace regioscan::figures
