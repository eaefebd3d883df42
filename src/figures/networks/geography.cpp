#include "figures/networks/geography.hpp"

#include "base/failure.hpp"
#include "base/toml.hpp"
#include "figures/embedded.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;
using graph::InitiativeId;
using inventory::RegionId;
using layout::Point;
using layout::Wish;

/// The mean of some places.
class Middle {
 public:
  void add(const Wish& place) {
    if (!place) return;
    sum_ = {sum_.x + place->x, sum_.y + place->y};
    ++count_;
  }
  [[nodiscard]] Wish place() const {
    if (count_ == 0) return std::nullopt;
    return Point{sum_.x / static_cast<double>(count_), sum_.y / static_cast<double>(count_)};
  }

 private:
  Point sum_;
  std::size_t count_ = 0;
};

Wish place_in(const toml::table& table, const std::string& key) {
  const toml::array* const place = table[key].as_array();
  if (place == nullptr || place->size() != 2) return std::nullopt;
  const auto x = (*place)[0].value<double>(), y = (*place)[1].value<double>();
  if (!x || !y) return std::nullopt;
  return Point{*x, *y};
}

}  // namespace

base::Column<RegionId, Wish> familiar_places(const base::Column<RegionId, inventory::Region>& regions) {
  const auto parsed = base::parsed_toml(embedded::region_places(), "layouts/region-places.toml");
  if (const auto* const problem = std::get_if<base::Problem>(&parsed)) throw base::OwnFault(problem->what);
  base::Column<RegionId, Wish> places(regions.size());
  base::Column<RegionId, Middle> below(regions.size());
  for (const RegionId region : base::ids<RegionId>(regions.size())) {
    places[region] = place_in(std::get<toml::table>(parsed), regions[region].key);
    for (const RegionId upper : inventory::lineage(regions, region)) below[upper].add(places[region]);
  }
  for (const RegionId region : base::ids<RegionId>(regions.size())) {
    if (!places[region]) places[region] = below[region].place();
  }
  return places;
}

graph::Sides<Wish> expected_places(const analysis::Analysis& analysis) {
  const base::Column<RegionId, Wish> regions = familiar_places(analysis.inventory.regions);
  graph::Sides<Wish> places{.actors = base::Column<ActorId, Wish>(analysis.graph.actor_count()),
                            .initiatives = base::Column<InitiativeId, Wish>(analysis.graph.initiative_count())};
  for (const InitiativeId initiative : base::ids<InitiativeId>(places.initiatives.size())) {
    Middle middle;
    for (const RegionId region : analysis.inventory.initiatives[initiative].regions) middle.add(regions[region]);
    places.initiatives[initiative] = middle.place();
  }
  for (const ActorId actor : base::ids<ActorId>(places.actors.size())) {
    Middle middle;
    for (const std::uint32_t initiative : analysis.graph.by_actor()[actor.index()])
      middle.add(places.initiatives[InitiativeId{initiative}]);
    const auto seat = analysis.inventory.actors[actor].region;
    places.actors[actor] = seat && regions[*seat] ? regions[*seat] : middle.place();
  }
  return places;
}

}  // namespace regioscan::figures
