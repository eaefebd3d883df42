#include "figures/regions/region_cooperation.hpp"

#include <gtest/gtest.h>

#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using graph::ActorId;

TEST(RegionCooperation, CountsAnInitiativeOnceForEachPairOfRegions) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(4, 10)));
  ActorPlaces places;
  places.at_level = 3;
  places.regions = {inventory::RegionId{0}, inventory::RegionId{1}, inventory::RegionId{2}};
  places.of = base::Column<ActorId, std::optional<std::uint32_t>>(analysis.inventory.actors.size());
  for (const ActorId actor : base::ids<ActorId>(places.of.size())) {
    if (actor.value % 5 != 0) places.of[actor] = actor.value % 3;
  }
  const RegionCooperation counts = region_cooperation(analysis.graph, places);
  for (std::uint32_t first = 0; first < 3; ++first) {
    for (std::uint32_t second = 0; second < 3; ++second) {
      std::int64_t expected = 0;
      for (std::size_t initiative = 0; initiative < analysis.graph.initiative_count(); ++initiative) {
        std::size_t of_first = 0, of_second = 0;
        for (const std::uint32_t actor : analysis.graph.by_initiative()[initiative]) {
          of_first += places.of[ActorId{actor}] == first ? 1U : 0U;
          of_second += places.of[ActorId{actor}] == second ? 1U : 0U;
        }
        expected += first == second ? of_first > 1 : of_first > 0 && of_second > 0;
      }
      EXPECT_EQ(first == second ? counts.inside[first] : counts.between[first][second], expected);
    }
  }
  EXPECT_GT(counts.across, 0);
  EXPECT_LE(counts.across, counts.initiatives);
}

}  // namespace
}  // namespace regioscan::figures
