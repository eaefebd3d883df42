// Over 200 lines because the choice of a level and its words in two languages stand beside the placing.
#include "figures/regions/actor_places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/failure.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Words;
using graph::ActorId;
using inventory::Inventory;
using inventory::RegionId;

/// A level's own names are data; those that are not known here are called regions.
LevelWords words_of(const std::string& level) {
  static const std::map<std::string, LevelWords> known{{"country",
                                                        {{"land", "country"},
                                                         {"landen", "countries"},
                                                         {"het land", "the country"},
                                                         {"het eigen land", "its own country"},
                                                         {"het eigen land", "their own country"}}},
                                                       {"part",
                                                        {{"landsdeel", "part of the country"},
                                                         {"landsdelen", "parts of the country"},
                                                         {"het landsdeel", "the part of the country"},
                                                         {"het eigen landsdeel", "its own part of the country"},
                                                         {"het eigen landsdeel", "their own part of the country"}}},
                                                       {"province",
                                                        {{"provincie", "province"},
                                                         {"provincies", "provinces"},
                                                         {"de provincie", "the province"},
                                                         {"de eigen provincie", "its own province"},
                                                         {"de eigen provincie", "their own province"}}},
                                                       {"municipality",
                                                        {{"gemeente", "municipality"},
                                                         {"gemeenten", "municipalities"},
                                                         {"de gemeente", "the municipality"},
                                                         {"de eigen gemeente", "its own municipality"},
                                                         {"de eigen gemeente", "their own municipality"}}}};
  const auto found = known.find(level);
  if (found != known.end()) return found->second;
  return {{"regio", "region"},
          {"regio's", "regions"},
          {"de regio", "the region"},
          {"de eigen regio", "its own region"},
          {"de eigen regio", "their own region"}};
}

/// The regions of a level, those of one parent beside each other; ids follow text ids, so the order of rows is of no
/// matter.
std::vector<RegionId> in_tree_order(const Inventory& inventory, const std::string& level) {
  std::vector<std::pair<std::vector<RegionId>, RegionId>> paths;
  for (const RegionId id : base::ids<RegionId>(inventory.regions.size())) {
    if (inventory.regions[id].level != level) continue;
    std::vector<RegionId> line = inventory::lineage(inventory.regions, id);
    std::reverse(line.begin(), line.end());
    paths.emplace_back(std::move(line), id);
  }
  std::sort(paths.begin(), paths.end());
  std::vector<RegionId> regions;
  for (const auto& [line, id] : paths) regions.push_back(id);
  return regions;
}

/// Levels from coarse to fine: by the depth at which they first occur.
std::vector<std::string> levels_of(const Inventory& inventory) {
  std::map<std::string, std::size_t> depths;
  for (const RegionId id : base::ids<RegionId>(inventory.regions.size())) {
    const std::size_t depth = inventory::lineage(inventory.regions, id).size();
    const auto [found, is_new] = depths.emplace(inventory.regions[id].level, depth);
    if (!is_new) found->second = std::min(found->second, depth);
  }
  std::vector<std::string> levels;
  for (const auto& [level, depth] : depths) levels.push_back(level);
  std::stable_sort(levels.begin(), levels.end(),
                   [&](const std::string& a, const std::string& b) { return depths.at(a) < depths.at(b); });
  return levels;
}

/// The region itself or the one of the level that it lies in; a region above the level is itself; nothing for one
/// beside the level, whose tree has no region of it.
std::optional<RegionId> region_at(const Inventory& inventory, RegionId region, const std::string& level) {
  for (const RegionId above : inventory::lineage(inventory.regions, region)) {
    if (inventory.regions[above].level == level) return above;
  }
  for (const RegionId id : base::ids<RegionId>(inventory.regions.size())) {
    if (inventory.regions[id].level != level) continue;
    const std::vector<RegionId> line = inventory::lineage(inventory.regions, id);
    if (std::find(line.begin(), line.end(), region) != line.end()) return region;
  }
  return std::nullopt;
}

/// `region_at` for every region, as it is asked for once an actor.
using AtLevel = base::Column<RegionId, std::optional<RegionId>>;
AtLevel regions_at(const Inventory& inventory, const std::string& level) {
  AtLevel at;
  for (const RegionId id : base::ids<RegionId>(inventory.regions.size())) at.add(region_at(inventory, id, level));
  return at;
}

/// Where an actor does most: absent with `is_tied` where it does as much elsewhere.
struct Home {
  std::optional<RegionId> region;
  bool is_tied = false;
};

Home home_by_initiatives(const analysis::Analysis& analysis, const AtLevel& at, ActorId actor) {
  constexpr double kEqual = 1e-9;  // sums of parts of initiatives
  std::map<RegionId, double> weights;
  for (const std::uint32_t initiative : analysis.graph.by_actor()[actor.index()]) {
    const auto& regions = analysis.inventory.initiatives[inventory::InitiativeId{initiative}].regions;
    for (const RegionId region : regions) {
      if (at[region]) weights[*at[region]] += 1.0 / static_cast<double>(regions.size());
    }
  }
  Home home;
  double most = 0;
  for (const auto& [region, weight] : weights) {
    if (weight > most + kEqual) {
      home = {.region = region, .is_tied = false};
      most = weight;
    } else if (weight > most - kEqual) {
      home.is_tied = true;
    }
  }
  if (home.is_tied) home.region.reset();
  return home;
}

ActorPlaces placed_at(const analysis::Analysis& analysis, const std::string& level, PlacedBy by) {
  const Inventory& inventory = analysis.inventory;
  const AtLevel at = regions_at(inventory, level);
  ActorPlaces places{.level = level,
                     .words = words_of(level),
                     .by = by,
                     .regions = {},
                     .at_level = 0,
                     .of = base::Column<ActorId, std::optional<std::uint32_t>>(inventory.actors.size())};
  base::Column<ActorId, std::optional<RegionId>> homes(inventory.actors.size());
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size())) {
    const auto& seat = inventory.actors[actor].region;
    const Home home = by == PlacedBy::initiatives ? home_by_initiatives(analysis, at, actor)
                                                  : Home{.region = seat ? at[*seat] : std::nullopt, .is_tied = false};
    homes[actor] = home.region;
    if (!home.region) ++(home.is_tied ? places.undecided : places.unknown);
  }
  places.regions = in_tree_order(inventory, level);
  places.at_level = places.regions.size();
  for (const RegionId id : base::ids<RegionId>(inventory.regions.size())) {
    const bool is_home = std::find(homes.begin(), homes.end(), std::optional(id)) != homes.end();
    if (is_home && inventory.regions[id].level != level) places.regions.push_back(id);
  }
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size())) {
    if (!homes[actor]) continue;
    const auto found = std::find(places.regions.begin(), places.regions.end(), *homes[actor]);
    places.of[actor] = static_cast<std::uint32_t>(found - places.regions.begin());
  }
  return places;
}

PlacedBy chosen_way(const Inventory& inventory, const std::string& asked) {
  const auto seats = std::count_if(inventory.actors.begin(), inventory.actors.end(),
                                   [](const auto& actor) { return actor.region.has_value(); });
  if (asked == "initiatives") return PlacedBy::initiatives;
  if (asked == "seats") return PlacedBy::seat;
  return 2 * static_cast<std::size_t>(seats) >= inventory.actors.size() && seats > 0 ? PlacedBy::seat
                                                                                     : PlacedBy::initiatives;
}

/// How good a level is: actors placed at it and in how many of its regions.
struct Reach {
  std::size_t actors = 0, regions = 0;
};
Reach reach_of(const ActorPlaces& places) {
  std::vector<bool> is_used(places.at_level);
  Reach reach;
  for (const auto& place : places.of) {
    if (!place || *place >= places.at_level) continue;
    ++reach.actors;
    is_used[*place] = true;
  }
  reach.regions = static_cast<std::size_t>(std::count(is_used.begin(), is_used.end(), true));
  return reach;
}

/// The finest level (they stand from coarse to fine) of a number of regions that can be read which places nearly as
/// many actors as the best: between finer regions an actor does as much in several a bit more often.
std::optional<std::size_t> best_of(const std::vector<Reach>& reaches) {
  constexpr std::size_t kFew = 3, kMany = 20;
  constexpr std::size_t kNearly_percent = 90;
  const auto fits = [](const Reach& reach) { return reach.regions >= kFew && reach.regions <= kMany; };
  const bool must_fit = std::any_of(reaches.begin(), reaches.end(), fits);
  std::size_t most = 0;
  for (const Reach& reach : reaches) {
    if (!must_fit || fits(reach)) most = std::max(most, reach.actors);
  }
  std::optional<std::size_t> best;
  for (std::size_t at = 0; at < reaches.size(); ++at) {
    if (must_fit && !fits(reaches[at])) continue;
    if (100 * reaches[at].actors >= kNearly_percent * most) best = at;
  }
  return best;
}

[[noreturn]] void refuse_level(const Inventory& inventory, const std::string& level) {
  const std::vector<std::string> levels = levels_of(inventory);
  throw base::UsageError({fmt::format("Er is geen niveau '{}' in de regio's; kies uit {}.", level,
                                      base::enumeration(levels, base::Language::nl)),
                          fmt::format("There is no level '{}' in the regions; choose from {}.", level,
                                      base::enumeration(levels, base::Language::en))});
}

}  // namespace

void read_place_choice(RecipeReader& reader, PlaceChoice& choice) {
  reader.text("level", choice.level);
  reader.choice("places", choice.by, {"", "seats", "initiatives"});
}

ActorPlaces actor_places(const analysis::Analysis& analysis, const PlaceChoice& choice) {
  const std::vector<std::string> levels = levels_of(analysis.inventory);
  if (!choice.level.empty() && std::find(levels.begin(), levels.end(), choice.level) == levels.end())
    refuse_level(analysis.inventory, choice.level);
  const PlacedBy by = chosen_way(analysis.inventory, choice.by);
  std::vector<ActorPlaces> candidates;
  std::vector<Reach> reaches;
  for (const std::string& level : levels) {
    if (!choice.level.empty() && level != choice.level) continue;
    ActorPlaces places = placed_at(analysis, level, by);
    const Reach reach = reach_of(places);
    if (reach.regions < 2) continue;
    candidates.push_back(std::move(places));
    reaches.push_back(reach);
  }
  if (const auto best = best_of(reaches)) return std::move(candidates[*best]);
  throw base::UsageError(
      {"Van de actoren is niet bekend in welke regio's zij werken (ten minste twee van één niveau); vul in actors.csv "
       "de "
       "kolom region in, of in initiatives.csv regions.",
       "It is not known in which regions the actors work (at least two of one level); fill in column region of "
       "actors.csv, or regions of initiatives.csv."});
}

Words region_name(const Inventory& inventory, const ActorPlaces& places, std::size_t region) {
  const Words& name = inventory.regions[places.regions[region]].name;
  if (region < places.at_level) return name;
  return {name.nl + " als geheel", name.en + " as a whole"};
}

Words placing(const ActorPlaces& places) {
  const Words placed = shown(places.placed()), all = shown(places.of.size());
  Words text =
      places.by == PlacedBy::seat
          ? Words{fmt::format("Een actor hoort bij de regio van zijn vestiging ({} van {} bekend)", placed.nl, all.nl),
                  fmt::format("An actor belongs to the region of its seat ({} of {} known)", placed.en, all.en)}
          : Words{fmt::format("Een actor hoort bij de regio waarin de meeste van zijn initiatieven liggen, niet bij "
                              "die van zijn vestiging ({} van {} actoren)",
                              placed.nl, all.nl),
                  fmt::format("An actor belongs to the region in which most of its initiatives lie, not to that of "
                              "its seat ({} of {} actors)",
                              placed.en, all.en)};
  if (places.undecided > 0) {
    const Words number = shown(places.undecided);
    text.nl += fmt::format("; {} doen in meer regio's evenveel", number.nl);
    text.en += fmt::format("; {} do as much in several regions", number.en);
  }
  return {text.nl + ".", text.en + "."};
}

}  // namespace regioscan::figures
