#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "figures/figures.hpp"
#include "figures/regions/actor_places.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How regions are drawn on a map: layouts/geographic-network.toml.
struct GeographicNetworkRecipe : Settings {
  PlaceChoice places;
  std::int64_t top = 20;       ///< so many of the strongest ties between regions
  std::string tiles;           ///< the arrangement without a basemap, see `tiles`
  std::string basemap;         ///< name of the file that --basemap gave; its text comes with the request
  std::string basemap_source;  ///< whose map it is, for the caption
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] GeographicNetworkRecipe geographic_network_recipe(std::string_view toml, const Options& options = {});

/// Which regions work together, each at its place: on the areas of a basemap (GeoJSON) or as tiles. Circles in
/// proportion to the actors of a region, curves as thick as the initiatives that two regions share, in numbers what
/// stays inside. What has no place on the map is named in the caption. InputError with all problems of the basemap;
/// UsageError where places of actors are not known.
[[nodiscard]] Picture geographic_network_picture(const analysis::Analysis& analysis,
                                                 const GeographicNetworkRecipe& recipe, const NamedText& basemap,
                                                 base::Language language);

}  // namespace regioscan::figures
