#include "graph/components.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "graph/as_boost.hpp"

namespace regioscan::graph {
namespace {

struct Part {
  std::uint32_t label;
  std::uint32_t size;
  std::uint32_t tie_ends;
  std::uint32_t smallest_node;
};

std::vector<Part> parts_by_label(const Rows& rows, const std::vector<std::uint32_t>& labels, std::size_t count) {
  std::vector<Part> parts(count);
  for (std::uint32_t node = 0; node < rows.size(); ++node) {
    Part& part = parts[labels[node]];
    if (part.size == 0) part = {.label = labels[node], .size = 0, .tie_ends = 0, .smallest_node = node};
    ++part.size;
    part.tie_ends += static_cast<std::uint32_t>(rows[node].size());
  }
  return parts;
}

/// What one depth-first search says: when each node was found, the earliest node that its branch reaches back to, and
/// from where it was found (itself for the first node of a part).
struct Search {
  std::vector<std::uint32_t> found_at;
  std::vector<std::uint32_t> reaches;
  std::vector<std::size_t> parent;
  std::vector<std::uint32_t> in_order;     ///< nodes as they were found: a branch is a run of them
  std::vector<std::uint32_t> branch_size;  ///< nodes found from here on, this one included
};

Search depth_first_search(const Rows& rows) {
  const std::size_t nodes = rows.size();
  const BoostGraph graph = as_boost(rows);
  Search search{.found_at = std::vector<std::uint32_t>(nodes),
                .reaches = std::vector<std::uint32_t>(nodes),
                .parent = std::vector<std::size_t>(nodes),
                .in_order = std::vector<std::uint32_t>(nodes),
                .branch_size = std::vector<std::uint32_t>(nodes, 1)};
  const auto index = boost::get(boost::vertex_index, graph);
  boost::articulation_points(
      graph, boost::graph_detail::dummy_output_iterator(),  // we need what is cut off too, so we read the search itself
      boost::discover_time_map(boost::make_iterator_property_map(search.found_at.begin(), index))
          .lowpoint_map(boost::make_iterator_property_map(search.reaches.begin(), index))
          .predecessor_map(boost::make_iterator_property_map(search.parent.begin(), index)));
  for (std::uint32_t node = 0; node < nodes; ++node)
    search.in_order[search.found_at[node] - 1] = node;  // counts from 1
  for (auto node = search.in_order.rbegin(); node != search.in_order.rend(); ++node) {
    if (search.parent[*node] != *node) search.branch_size[search.parent[*node]] += search.branch_size[*node];
  }
  return search;
}

using Piece = std::vector<std::uint32_t>;  // sorted

/// The pieces that a node holds together: each branch that reaches no further back than to the node, and whatever is
/// left.
std::vector<Piece> pieces_without(std::uint32_t node, const std::vector<std::uint32_t>& loose_branches,
                                  const Search& search, const std::vector<std::uint32_t>& part) {
  std::vector<Piece> pieces;
  std::vector<std::uint32_t> taken{node};
  for (const std::uint32_t child : loose_branches) {
    const auto first = search.in_order.begin() + (search.found_at[child] - 1);
    Piece piece(first, first + search.branch_size[child]);
    std::sort(piece.begin(), piece.end());
    taken.insert(taken.end(), piece.begin(), piece.end());
    pieces.push_back(std::move(piece));
  }
  std::sort(taken.begin(), taken.end());
  Piece rest;
  std::set_difference(part.begin(), part.end(), taken.begin(), taken.end(), std::back_inserter(rest));
  if (!rest.empty()) pieces.push_back(std::move(rest));
  return pieces;
}

Piece all_but_the_largest(std::vector<Piece> pieces) {
  const auto kept = std::min_element(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
    return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
  });
  pieces.erase(kept);
  Piece cut_off;
  for (const Piece& piece : pieces) cut_off.insert(cut_off.end(), piece.begin(), piece.end());
  std::sort(cut_off.begin(), cut_off.end());
  return cut_off;
}

}  // namespace

Components components(const Rows& rows) {
  std::vector<std::uint32_t> labels(rows.size());
  const BoostGraph graph = as_boost(rows);
  const auto index = boost::get(boost::vertex_index, graph);
  const std::size_t count =
      boost::connected_components(graph, boost::make_iterator_property_map(labels.begin(), index));
  std::vector<Part> parts = parts_by_label(rows, labels, count);
  std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
    return std::tuple(b.size, b.tie_ends, a.smallest_node) < std::tuple(a.size, a.tie_ends, b.smallest_node);
  });
  Components result{.of = std::vector<std::uint32_t>(rows.size()), .sizes = {}};
  std::vector<std::uint32_t> number(count);
  for (const Part& part : parts) {
    number[part.label] = static_cast<std::uint32_t>(result.sizes.size());
    result.sizes.push_back(part.size);
  }
  for (std::size_t node = 0; node < rows.size(); ++node) result.of[node] = number[labels[node]];
  return result;
}

std::vector<Articulation> articulations(const Rows& rows) {
  const Search search = depth_first_search(rows);
  const Components parts = components(rows);
  std::vector<std::vector<std::uint32_t>> nodes_of_part(parts.sizes.size());
  for (std::uint32_t node = 0; node < rows.size(); ++node) nodes_of_part[parts.of[node]].push_back(node);

  std::vector<std::vector<std::uint32_t>> loose_branches(rows.size());
  for (const std::uint32_t node : search.in_order) {
    const std::size_t parent = search.parent[node];
    if (parent != node && search.reaches[node] >= search.found_at[parent]) loose_branches[parent].push_back(node);
  }
  std::vector<Articulation> result;
  for (std::uint32_t node = 0; node < rows.size(); ++node) {
    if (loose_branches[node].empty()) continue;
    std::vector<Piece> pieces = pieces_without(node, loose_branches[node], search, nodes_of_part[parts.of[node]]);
    if (pieces.size() < 2) continue;  // the first node of a search with one branch holds nothing together
    result.push_back({.node = node, .cut_off = all_but_the_largest(std::move(pieces))});
  }
  return result;
}

}  // namespace regioscan::graph
