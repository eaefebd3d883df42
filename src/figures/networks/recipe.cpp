#include "figures/networks/recipe.hpp"

#include "base/failure.hpp"
#include "figures/embedded.hpp"
#include "figures/recipe_reader.hpp"

namespace regioscan::figures {

void read_network_settings(RecipeReader& reader, NetworkSettings& settings) {
  read_settings(reader, settings);
  reader.choice("engine", settings.engine, {"auto", "sfdp", "neato", "twopi"});
  reader.number("separation_pt", settings.separation_pt, 0.5, 50);
  reader.number("largest_diameter_pt", settings.largest_diameter_pt, 4, 200);
  reader.number("node_cover", settings.node_cover, 0.001, 0.25);
  reader.number("tie_width_pt", settings.tie_width_pt, 0.1, 10);
  reader.number("tie_opacity", settings.tie_opacity, 0.05, 1);
  reader.whole("labels", settings.labels, 0, 2000);
  reader.number("label_size_pt", settings.label_size_pt, 7, 40);
  reader.choice("arrange", settings.arrange, {"free", "regions"});
  reader.text("highlight", settings.highlight);
}

void read_network_keys(RecipeReader& reader, Recipe& recipe) {
  read_network_settings(reader, recipe);
  reader.whole("least_shared", recipe.least_shared, 0, 1'000'000);
  reader.whole("most_ties", recipe.most_ties, 1, 1'000'000);
}

RecipeReading read_recipe(std::string_view text, const std::string& file, const Options& options) {
  RecipeReader reader(text, file, options);
  Recipe recipe;
  read_network_keys(reader, recipe);
  return {.recipe = std::move(recipe), .problems = std::move(reader).problems()};
}

Recipe shipped_recipe() {
  RecipeReading reading = read_recipe(embedded::actor_network(), "layouts/actor-network.toml");
  if (!reading.problems.empty()) throw base::OwnFault(reading.problems.front().what);
  return std::move(reading.recipe);
}

Recipe recipe_or_shipped(std::string_view toml, const Options& options) {
  RecipeReading reading = toml.empty() ? read_recipe(embedded::actor_network(), "layouts/actor-network.toml", options)
                                       : read_recipe(toml, "recipe", options);
  fail_on(reading.problems);
  return std::move(reading.recipe);
}

}  // namespace regioscan::figures
