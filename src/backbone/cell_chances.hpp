#pragma once

#include <cstdint>
#include <vector>

#include "backbone/possible.hpp"
#include "graph/bipartite.hpp"

namespace regioscan::backbone {

/// How likely each actor would take part in each initiative if nothing counted but how active the actor and how large
/// the initiative is: the independent chances under which every actor has its number of initiatives on average and
/// every initiative its number of actors, and nothing else is assumed (maximum entropy; BiCM: Saracco et al. 2015,
/// doi:10.1038/srep10595). p_ia = x_i·y_a/(1 + x_i·y_a). Actors of equal degree and group have equal chances, so they
/// are kept by class.
struct CellChances {
  base::Column<graph::ActorId, std::uint32_t> actor_class;
  base::Column<graph::InitiativeId, std::uint32_t> initiative_class;
  std::vector<std::size_t> actors;       ///< in each class
  std::vector<std::size_t> initiatives;  ///< in each class
  std::vector<double> chances;           ///< 0 … 1, by class of actors, then of initiatives
  double residual = 0;                   ///< largest |expected − observed degree| ÷ degree that is left

  [[nodiscard]] std::span<const double> of_actors(std::size_t actor_class_number) const {
    return std::span(chances).subspan(actor_class_number * initiatives.size(), initiatives.size());
  }
  [[nodiscard]] double of(graph::ActorId actor, graph::InitiativeId initiative) const {
    return of_actors(actor_class[actor])[initiative_class[initiative]];
  }
};

/// Solves for the chances to a residual of 1e-12 or as near as numbers come. Actors in nothing or in all that they can,
/// and initiatives likewise, are settled first: their chances are 0 or 1. Cost by classes: a few hundred at most on
/// programmes of tens of thousands of actors.
[[nodiscard]] CellChances cell_chances(const graph::Bipartite& graph, const Possible& possible);

}  // namespace regioscan::backbone
