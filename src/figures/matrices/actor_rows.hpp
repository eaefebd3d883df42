#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/analysis.hpp"
#include "figures/matrices/actor_matrix.hpp"
#include "figures/matrices/likenesses.hpp"

namespace regioscan::figures {

/// What the matrix of actors draws: the actors in the order of the rows, and how many initiatives each two share.
struct ActorRows {
  std::vector<graph::ActorId> actors;
  Likenesses shared;
  std::size_t with_partners = 0;  ///< of the whole analysis
  std::optional<graph::ActorId> highlight;
};

/// The rows that a recipe asks for, seriated. UsageError where nobody works together, where more are asked for than
/// fit, or where there is no actor of the name to highlight or it works with nobody.
[[nodiscard]] ActorRows actor_rows(const analysis::Analysis& analysis, const ActorMatrixRecipe& recipe);

/// How many initiatives two rows share.
[[nodiscard]] std::int64_t shared(const ActorRows& drawn, std::size_t row, std::size_t column);
/// Pairs of rows (first < second) that share at least one initiative, most first.
[[nodiscard]] std::vector<std::array<std::size_t, 2>> pairs_of(const ActorRows& drawn);
/// How many initiatives the first of those pairs shares; 0 without pairs.
[[nodiscard]] std::int64_t most_shared(const ActorRows& drawn);

/// "Rabobank en EZK delen de meeste initiatieven (12)"; where others that are not drawn share as many, only of those
/// drawn.
[[nodiscard]] base::Words actor_matrix_finding(const analysis::Analysis& analysis, const ActorRows& drawn);

/// Runs of rows of one cluster, or of none.
struct ActorBlock {
  std::size_t first = 0, last = 0;
  std::optional<graph::ClusterId> cluster;
};
[[nodiscard]] std::vector<ActorBlock> blocks_of(const analysis::Analysis& analysis, const ActorRows& drawn);

}  // namespace regioscan::figures
