#include "measures/robins_alexander.hpp"

#include "graph/network.hpp"

namespace regioscan::measures {

std::optional<double> robins_alexander(const graph::Bipartite& graph) {
  // A 3-path is a participation with one further neighbour on both ends.
  double three_paths = 0;
  for (std::size_t actor = 0; actor < graph.actor_count(); ++actor) {
    const auto initiatives = graph.by_actor()[actor];
    for (const std::uint32_t initiative : initiatives) {
      three_paths += (static_cast<double>(initiatives.size()) - 1) *
                     (static_cast<double>(graph.by_initiative()[initiative].size()) - 1);
    }
  }
  if (three_paths == 0) return std::nullopt;
  // Two actors with c common initiatives are in c(c − 1)/2 cycles of length 4; each pair stands twice in the rows.
  double cycles = 0;
  for (const std::uint32_t shared : graph::projection(graph, graph::Side::actors, graph::Weighting::count).shared) {
    cycles += shared * (shared - 1.0) / 4;
  }
  return 4 * cycles / three_paths;
}

}  // namespace regioscan::measures
