#pragma once
// The door to Boost.Graph: include it in .cpp files only. In the program it finds parts and articulation points; in the
// tests its betweenness (Brandes) judges ours, while igraph judges what Boost.Graph finds here.

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>

#include "graph/bipartite.hpp"

namespace regioscan::graph {

using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

/// The same graph for Boost.Graph; edges in the order of (smaller node, larger node).
[[nodiscard]] inline BoostGraph as_boost(const Rows& rows) {
  BoostGraph graph(rows.size());
  for (std::uint32_t node = 0; node < rows.size(); ++node) {
    for (const std::uint32_t other : rows[node]) {
      if (other > node) boost::add_edge(node, other, graph);
    }
  }
  return graph;
}

}  // namespace regioscan::graph
