#include "figures/regions/geographic_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "base/files.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;

/// Regions with actors that the map has no place for, with their numbers.
Words not_on_map(const analysis::Analysis& analysis, const GeographicMap& map) {
  std::vector<std::int64_t> actors(map.places.regions.size());
  for (const auto& place : map.places.of) {
    if (place) ++actors[*place];
  }
  constexpr std::size_t kMostNamed = 5;
  std::vector<std::size_t> missing;
  for (std::size_t region = 0; region < actors.size(); ++region) {
    const bool is_drawn = region < map.places.at_level && map.shapes[region].is_placed;
    if (!is_drawn && (region < map.places.at_level || actors[region] > 0)) missing.push_back(region);
  }
  std::stable_sort(missing.begin(), missing.end(), [&](std::size_t a, std::size_t b) { return actors[a] > actors[b]; });
  Words text;
  for (std::size_t at = 0; at < std::min(missing.size(), kMostNamed); ++at) {
    const std::size_t region = missing[at];
    const Words name = region_name(analysis.inventory, map.places, region), number = base::whole(actors[region]);
    text.nl += fmt::format("{}{} ({})", text.nl.empty() ? "" : ", ", name.nl, number.nl);
    text.en += fmt::format("{}{} ({})", text.en.empty() ? "" : ", ", name.en, number.en);
  }
  if (missing.size() > kMostNamed) {
    std::int64_t rest = 0;
    for (std::size_t at = kMostNamed; at < missing.size(); ++at) rest += actors[missing[at]];
    text.nl += fmt::format(" en {} andere ({})", missing.size() - kMostNamed, base::whole(rest).nl);
    text.en += fmt::format(" and {} more ({})", missing.size() - kMostNamed, base::whole(rest).en);
  }
  return text;
}

}  // namespace

Words geographic_finding(const analysis::Analysis& analysis, const GeographicMap& map) {
  const std::vector<RegionTie> ties = ties_of(map.counts);
  const LevelWords& level = map.places.words;
  if (ties.empty()) {
    return analysis::in_reconstruction(analysis.inventory,
                                       {fmt::format("Geen enkel initiatief verbindt twee {}", level.many.nl),
                                        fmt::format("Not one initiative joins two {}", level.many.en)});
  }
  // Two regions that share an initiative have actors in it, so there is one.
  const Words share = unparted_percent(map.counts.across, map.counts.initiatives);
  Words sentence{fmt::format("{} van de initiatieven verbindt {}", share.nl, level.many.nl),
                 fmt::format("{} of the initiatives join {}", share.en, level.many.en)};
  if (ties.size() == 1 || ties[0].initiatives > ties[1].initiatives) {
    const Words first = region_name(analysis.inventory, map.places, ties.front().first),
                second = region_name(analysis.inventory, map.places, ties.front().second);
    const Words number = base::counted(static_cast<std::size_t>(ties.front().initiatives), {"initiatief", "initiative"},
                                       {"initiatieven", "initiatives"});
    sentence = {fmt::format("{} en {} werken het meest samen, in {}; {}", first.nl, second.nl, number.nl, sentence.nl),
                fmt::format("{} and {} work together most, in {}; {}", first.en, second.en, number.en, sentence.en)};
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words geographic_drawn(const analysis::Analysis& analysis, const GeographicNetworkRecipe& recipe,
                       const GeographicMap& map, const NamedText& basemap, std::size_t without_room) {
  Words text = placing(map.places);
  text.nl += fmt::format(" Getekend: de {} sterkste van {} verbindingen tussen {}.", map.ties.size(), map.all_ties,
                         map.places.words.many.nl);
  text.en += fmt::format(" Drawn: the {} strongest of {} links between {}.", map.ties.size(), map.all_ties,
                         map.places.words.many.en);
  const Words missing = not_on_map(analysis, map);
  if (!missing.empty()) {
    text.nl += fmt::format(" Niet op de kaart (aantal actoren): {}.", missing.nl);
    text.en += fmt::format(" Not on the map (number of actors): {}.", missing.en);
  }
  if (without_room > 0) {
    text.nl += fmt::format(" Zonder ruimte voor een naam: {}.", without_room);
    text.en += fmt::format(" Without room for a name: {}.", without_room);
  }
  if (map.has_basemap) {
    const std::string whose = recipe.basemap_source.empty() ? std::string() : ", " + recipe.basemap_source;
    const std::string hash = base::sha256(basemap.text).substr(0, 8);
    text.nl += fmt::format(" Ondergrond: {} ({}){}.", basemap.name, hash, whose);
    text.en += fmt::format(" Basemap: {} ({}){}.", basemap.name, hash, whose);
  } else {
    text.nl += " Tegels: ligging bij benadering.";
    text.en += " Tiles: positions are approximate.";
  }
  return text;
}

Words geographic_description(const analysis::Analysis& analysis, const GeographicMap& map) {
  const auto in = [&](Language language) {
    std::string text;
    for (const RegionTie& tie : map.ties) {
      text += fmt::format("{} – {}: {}. ", region_name(analysis.inventory, map.places, tie.first).in(language),
                          region_name(analysis.inventory, map.places, tie.second).in(language),
                          base::whole(tie.initiatives, language));
    }
    return text;
  };
  return {in(Language::nl), in(Language::en)};
}

base::Table geographic_table(const analysis::Analysis& analysis, const GeographicMap& map, Language language) {
  base::Table table{
      .header = {"region", "partner_region", "region_label", "partner_region_label", "initiatives", "actors", "drawn"},
      .rows = {}};
  const auto name = [&](std::size_t region) {
    return region_name(analysis.inventory, map.places, region).in(language);
  };
  for (std::size_t region = 0; region < map.places.at_level; ++region) {
    table.rows.push_back({key_of(analysis, map, region), key_of(analysis, map, region), name(region), name(region),
                          map.counts.inside[region], map.counts.actors[region],
                          std::string(map.shapes[region].is_placed ? "yes" : "no")});
  }
  for (const RegionTie& tie : ties_of(map.counts)) {
    const bool is_drawn = std::any_of(map.ties.begin(), map.ties.end(), [&](const RegionTie& other) {
      return other.first == tie.first && other.second == tie.second;
    });
    table.rows.push_back({key_of(analysis, map, tie.first), key_of(analysis, map, tie.second), name(tie.first),
                          name(tie.second), tie.initiatives, std::string(), std::string(is_drawn ? "yes" : "no")});
  }
  return table;
}

}  // namespace regioscan::figures
