#pragma once

#include "analysis/analysis.hpp"
#include "base/table.hpp"
#include "base/words.hpp"
#include "figures/regions/geographic_map.hpp"

namespace regioscan::figures {

/// "Gelderland en Overijssel werken het meest samen: in 24 initiatieven; 61 % van alle initiatieven verbindt
/// provincies".
[[nodiscard]] base::Words geographic_finding(const analysis::Analysis& analysis, const GeographicMap& map);

/// What places an actor, how many ties are drawn, which regions the map has no place for, how many names had no room,
/// and whose map it is.
[[nodiscard]] base::Words geographic_drawn(const analysis::Analysis& analysis, const GeographicNetworkRecipe& recipe,
                                           const GeographicMap& map, const NamedText& basemap,
                                           std::size_t without_room);

/// The ties that are drawn, strongest first.
[[nodiscard]] base::Words geographic_description(const analysis::Analysis& analysis, const GeographicMap& map);

/// A row for each region, and for each pair of regions that shares initiatives.
[[nodiscard]] base::Table geographic_table(const analysis::Analysis& analysis, const GeographicMap& map,
                                           base::Language language);

}  // namespace regioscan::figures
