#include "resilience/names.hpp"

#include <gtest/gtest.h>

#include "tests/resilience/examples.hpp"

namespace regioscan::resilience {
namespace {

using base::same;
using base::Words;

TEST(Listed, NamesAllWhereThereAreFew) {
  EXPECT_EQ(listed({same("A"), same("B")}, 2), (Words{"A en B", "A and B"}));
  EXPECT_EQ(listed({same("A")}, 5), same("A"));
  EXPECT_EQ(listed({}, 5), same(""));
}

TEST(Listed, CountsTheOthers) {
  EXPECT_EQ(listed({same("A"), same("B"), same("C")}, 2), (Words{"A, B en 1 andere", "A, B and 1 other"}));
  EXPECT_EQ(listed(std::vector<Words>(2000, same("A")), 1), (Words{"A en 1.999 andere", "A and 1,999 others"}));
  EXPECT_EQ(listed({same("A"), same("B")}, 0), same("2"));
}

TEST(Names, StandAsInTheInventory) {
  const auto inventory = testing::small_inventory({{"<b>\x1b=1", "I"}});
  EXPECT_EQ(names(inventory, std::vector<ActorId>{ActorId{0}}, 3), same("<b>\x1b=1"));
  EXPECT_EQ(names(inventory, std::vector<InitiativeId>{InitiativeId{0}}, 3), same("I"));
}

TEST(Counts, HaveASingular) {
  EXPECT_EQ(actor_count(1), (Words{"1 actor", "1 actor"}));
  EXPECT_EQ(initiative_count(1200), (Words{"1.200 initiatieven", "1,200 initiatives"}));
  EXPECT_EQ(participation_count(1), (Words{"1 deelname", "1 participation"}));
}

}  // namespace
}  // namespace regioscan::resilience
