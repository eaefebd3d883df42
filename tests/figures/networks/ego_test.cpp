#include "figures/networks/ego.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "base/failure.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {},
              base::Language language = base::Language::nl) {
  return ego_picture(testing::analysed(inventory), ego_recipe({}, options), language);
}

std::map<std::string, scene::Point> places_of(const Picture& picture) {
  std::map<std::string, scene::Point> places;
  for (const auto& row : picture.table.rows) {
    const auto x = std::get<std::optional<double>>(row[8]), y = std::get<std::optional<double>>(row[9]);
    if (x && y) places[std::get<std::string>(row[1])] = {*x, *y};
  }
  return places;
}

TEST(Ego, IsTheKeyPlayerUnlessAnotherIsNamed) {
  EXPECT_THAT(drawn(testing::two_groups()).scene.title, HasSubstr("Brug doet aan 2 initiatieven mee, met 6 partners"));
  EXPECT_EQ(drawn(testing::two_groups(), {{"highlight", std::string("anna")}}).scene.title,
            "Anna doet aan 2 initiatieven mee, met 3 partners; het vaakst samen met Bas en Cor (elk 2)");
  EXPECT_EQ(drawn(testing::two_groups(), {{"highlight", std::string("N2")}}, base::Language::en).scene.title,
            "4 actors take part in N2; most often also in N1 (3)");
}

TEST(Ego, StandsInTheMiddleWithItsOwnInsideAndOthersOutside) {
  const std::map<std::string, scene::Point> places = places_of(drawn(testing::two_groups()));
  ASSERT_EQ(places.size(), 9U);  // Brug, its two initiatives, six partners; N1 and Z1 are not its own
  const auto away = [&](const std::string& name) {
    return std::hypot((places.at(name).x - places.at("Brug").x) / 632, (places.at(name).y - places.at("Brug").y) / 443);
  };
  for (const char* partner : {"Anna", "Bas", "Cor", "Xan", "Yde", "Zus"}) {
    EXPECT_GT(away(partner), away("N2"));
    EXPECT_GT(away(partner), away("Z2"));
  }
}

TEST(Ego, TakesSoManyPartnersAsAskedThoseThatShareMostAndSaysSo) {
  const inventory::Inventory inventory = testing::small_inventory(testing::working_together(3, 14));
  const analysis::Analysis analysis = testing::analysed(inventory);
  const graph::ActorId ego = analysis::ranking(analysis, "degree").front();
  const Picture picture = drawn(inventory, {{"top", std::int64_t{5}}}, base::Language::en);
  const auto shared = [&](graph::ActorId other) {
    const auto partners = analysis.actors.rows[ego.index()];
    const auto found = std::lower_bound(partners.begin(), partners.end(), other.value);
    return found == partners.end() || *found != other.value
               ? 0U
               : analysis.actors.shared_of(ego.index())[static_cast<std::size_t>(found - partners.begin())];
  };
  const auto places = places_of(picture);
  std::uint32_t least_drawn = 1000, most_left_out = 0;
  std::size_t outside = 0;
  for (const graph::ActorId actor : base::ids<graph::ActorId>(inventory.actors.size())) {
    if (actor == ego) continue;
    const bool is_drawn = places.contains(inventory.actors[actor].key);
    outside += is_drawn ? 1U : 0U;
    if (is_drawn) least_drawn = std::min(least_drawn, shared(actor));
    if (!is_drawn) most_left_out = std::max(most_left_out, shared(actor));
  }
  EXPECT_EQ(outside, 5U);
  EXPECT_GE(least_drawn, most_left_out);
  EXPECT_THAT(testing::texts_of(picture.scene, scene::Part::caption),
              HasSubstr(fmt::format("5 of the {} partners", analysis.actors.rows[ego.index()].size())));
}

TEST(Ego, IsSomebodyWhoTakesPartWhereNobodyHasPartners) {
  inventory::Inventory inventory = testing::small_inventory({{"Alleen", "N1"}});
  inventory::Inventory with_first = inventory;
  with_first.actors = {};
  with_first.actors.add({.key = "aa", .name = "Aa"});
  for (const auto& actor : inventory.actors) with_first.actors.add(actor);
  for (auto& part : with_first.participations) part.actor = graph::ActorId{1};
  EXPECT_EQ(drawn(with_first).scene.title, "Alleen doet aan 1 initiatief mee, zonder partners");
}

TEST(Ego, OfNobodyTiedIsRefusedAndOfALonerSaysThatThereAreNoPartners) {
  inventory::Inventory inventory = testing::small_inventory({{"Alleen", "N1"}});
  EXPECT_EQ(drawn(inventory).scene.title, "Alleen doet aan 1 initiatief mee, zonder partners");
  inventory.actors.add({.key = "los", .name = "Los"});
  EXPECT_THROW(static_cast<void>(drawn(inventory, {{"highlight", std::string("los")}})), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures
