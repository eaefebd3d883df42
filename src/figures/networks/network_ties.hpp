#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/words.hpp"
#include "figures/legend_writer.hpp"
#include "figures/networks/network_drawing.hpp"
#include "figures/networks/recipe.hpp"
#include "graph/network.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

// Which ties of a one-mode network are drawn, and how: for actors by common initiatives, for initiatives by common
// actors.

/// A tie that is drawn, between two nodes that have so many in common.
struct PlannedTie {
  std::uint32_t a = 0, b = 0;  ///< a < b
  std::uint32_t shared = 0;
};

/// The ties that are drawn, by a and then b, and the fewest in common that one of them has.
struct DrawnTies {
  std::uint32_t least_shared = 1;
  std::vector<PlannedTie> ties;
};

/// By the recipe: from its `least_shared`, or else from the lowest number that leaves at most `most_ties`, and at least
/// one.
[[nodiscard]] DrawnTies drawn_ties(const graph::Network& network, const Recipe& recipe);

/// How wide a tie of so many in common is drawn: it grows more slowly than the number, and a network with few ties has
/// wider ones.
[[nodiscard]] double tie_width(const Recipe& recipe, const DrawnTies& drawn, std::uint32_t shared);

/// What the ties of nodes look like: in the colour of the category of both ends, the theme's if they differ or have
/// none.
struct TieLook {
  const std::vector<std::optional<std::size_t>>& categories;  ///< per node
  std::optional<std::size_t> highlight{};                     ///< whose ties stand out; all others stand back
};

/// Ties between categories lie lowest, then those inside, so that groups stand out, then those of the highlight.
[[nodiscard]] std::vector<DrawnTie> network_ties(const Recipe& recipe, const DrawnTies& drawn, const TieLook& look,
                                                 const scene::Theme& theme);

/// The least, a middling and the largest number in common that is drawn, as lines; nothing where no tie is.
void add_tie_widths(LegendWriter& legend, const Recipe& recipe, const DrawnTies& drawn, const base::Words& title,
                    const scene::Theme& theme, base::Language language);

/// The nodes in the order of naming, but the highlight first and then its partners, those with most in common first.
[[nodiscard]] std::vector<std::size_t> named_around(const graph::Network& network, std::size_t highlight,
                                                    std::vector<std::size_t> order);

}  // namespace regioscan::figures
