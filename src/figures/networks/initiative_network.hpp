#pragma once

#include <string>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/networks/recipe.hpp"

namespace regioscan::figures {

/// How the network of initiatives is drawn: layouts/initiative-network.toml.
struct InitiativeNetworkRecipe : Recipe {
  std::string colour;  ///< key of a facet, or "cluster"; empty: what is done, else where, else the cluster
};
[[nodiscard]] InitiativeNetworkRecipe initiative_network_recipe(std::string_view toml, const Options& options);

/// Initiatives tied by common actors: area ∝ number of actors, colour by what they do (or where, or for which cluster).
/// UsageError where there is no initiative, and for a colour or highlight that is not there.
[[nodiscard]] Picture initiative_network_picture(const analysis::Analysis& analysis,
                                                 const InitiativeNetworkRecipe& recipe, const KnownPlaces& known,
                                                 base::Language language);

}  // namespace regioscan::figures
