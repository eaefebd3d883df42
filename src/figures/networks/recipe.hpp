#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// What every drawing of a network is asked for. Meaning, unit and usual values stand beside each key in
/// layouts/actor-network.toml.
struct NetworkSettings : Settings {
  std::string engine = "auto";
  double separation_pt = 2.5;
  double largest_diameter_pt = 30;
  double node_cover = 0.055;
  double tie_width_pt = 0.4;
  double tie_opacity = 0.35;
  std::int64_t labels = 60;
  double label_size_pt = 7.5;
  std::string arrange = "regions";  ///< "regions": turned so that regions lie as on a map, where known; "free"
  std::string highlight;            ///< name or id of a node that stands out; empty: none
};

/// Reads the keys of `NetworkSettings`, those of `Settings` among them.
void read_network_settings(RecipeReader& reader, NetworkSettings& settings);

/// How a network of nodes of one sort is laid out and drawn: layouts/actor-network.toml and initiative-network.toml,
/// which users copy and change.
struct Recipe : NetworkSettings {
  std::int64_t least_shared = 0;
  std::int64_t most_ties = 2600;
};

/// Reads the keys of a `Recipe` into it.
void read_network_keys(RecipeReader& reader, Recipe& recipe);

/// A recipe from TOML text. Keys that are left out keep the values above; an unknown key or a value out of range is a
/// problem.
struct RecipeReading {
  Recipe recipe;
  std::vector<base::Problem> problems;
};
[[nodiscard]] RecipeReading read_recipe(std::string_view toml, const std::string& file, const Options& options = {});

/// The recipe that ships, embedded.
[[nodiscard]] Recipe shipped_recipe();

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] Recipe recipe_or_shipped(std::string_view toml, const Options& options = {});

}  // namespace regioscan::figures
