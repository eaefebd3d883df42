#include "measures/modules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using examples::listed;
using examples::Society;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(ModulesOfClusters, PutAnInitiativeWhereMostOfItsActorsAre) {
  // Clusters {0, 1, 2} and {3, 4}; actor 5 in none.
  const graph::Grouping clusters = graph::grouping({{0}, {0}, {0}, {1}, {1}, std::nullopt});
  const graph::Bipartite graph =
      graph::examples::bipartite(6, 4, {{0, 0}, {1, 0}, {3, 0}, {0, 1}, {3, 1}, {5, 2}, {3, 3}, {5, 3}});
  const Modules modules = modules_of(graph, clusters);
  EXPECT_THAT(listed(modules.of_initiative), ElementsAre(ElementsAre(0), ElementsAre(0, 1), IsEmpty(), ElementsAre(1)))
      << "most, equally many, nobody in a cluster, and one who does not count";
  EXPECT_THAT(listed(modules.home), ElementsAre(0, 0, 0, 1, 1, std::nullopt));
  EXPECT_EQ(module_count(modules), 2U);
  EXPECT_THAT(home_sizes(modules), ElementsAre(3, 2));
}

TEST(ModulesOfRegions, AreThoseGivenAndTheSeats) {
  Society society;
  society.actors = {{.region = 2, .type = {}, .cluster = {}}, {}};
  society.initiative_regions = {{1, 4}, {}};
  const Modules modules = modules_of(examples::inventory_of(society));
  EXPECT_THAT(listed(modules.of_initiative), ElementsAre(ElementsAre(1, 4), IsEmpty()));
  EXPECT_THAT(listed(modules.home), ElementsAre(2, std::nullopt));
}

TEST(Modules, OfNothingAreNone) {
  const Modules modules = modules_of(inventory::Inventory{});
  EXPECT_EQ(module_count(modules), 0U);
  EXPECT_THAT(home_sizes(modules), IsEmpty());
}

}  // namespace
}  // namespace regioscan::measures
