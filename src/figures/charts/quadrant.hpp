#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the quadrant is drawn: layouts/quadrant.toml.
struct QuadrantRecipe : Settings {
  std::string rows;                 ///< key of a facet; empty: the main one of the inventory
  double largest_diameter_pt = 34;  ///< of the value with most activities
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] QuadrantRecipe quadrant_recipe(std::string_view toml, const Options& options = {});

/// A value of a facet with the classes of reach and effort of most of its activities (of equally many the lower).
struct Classed {
  std::string key;
  base::Words label;
  std::int64_t activities = 0;
  std::size_t reach = 0, effort = 0;  ///< 0 low, 1 middle, 2 high
};

/// The values that have both classes, in the order of the taxonomy, and how many with activities lack one.
struct ClassedValues {
  base::Words title;  ///< of the facet
  std::vector<Classed> values;
  std::size_t without_class = 0;
};
[[nodiscard]] ClassedValues classed_values(const inventory::Inventory& inventory, const std::string& facet);

/// The report's figure 5: how far a kind of activity reaches against the effort that it takes; area ∝ activities.
/// UsageError where no classes are known, or where the values do not fit.
[[nodiscard]] Picture quadrant_picture(const analysis::Analysis& analysis, const QuadrantRecipe& recipe,
                                       base::Language language);

}  // namespace regioscan::figures
