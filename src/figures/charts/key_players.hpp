#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the key players are drawn: layouts/key-players.toml.
struct KeyPlayersRecipe : Settings {
  std::int64_t top = 20;
  std::string measure = "degree";
  std::string highlight;  ///< name or id of an actor; empty: none
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] KeyPlayersRecipe key_players_recipe(std::string_view toml, const Options& options = {});

/// The actors with the highest scores of a measure as bars: length ∝ score, colour by cluster, shape by type, beside
/// them in how many initiatives they take part. UsageError where nobody has a score above 0, where more are asked for
/// than fit, or where there is no actor of the name to highlight; one that is not among the first stands below them.
[[nodiscard]] Picture key_players_picture(const analysis::Analysis& analysis, const KeyPlayersRecipe& recipe,
                                          base::Language language);

}  // namespace regioscan::figures
