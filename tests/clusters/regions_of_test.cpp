#include "clusters/regions_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace regioscan::clusters {
namespace {

using base::Words;
using graph::ActorId;
using graph::ClusterId;
using inventory::InitiativeId;
using inventory::RegionId;
using testing::ElementsAre;
using testing::IsEmpty;

// The regions of the tests, in the order in which `Country` adds them.
constexpr RegionId kCountry{0}, kNorth{1}, kGroningen{2}, kDrenthe{3}, kFriesland{4}, kEast{5}, kGelderland{6},
    kOverijssel{7}, kZeeland{8}, kGermany{9};

/// An inventory in which every actor of a cluster has initiatives of its own, so that shares can be set by hand.
class Country {
 public:
  Country() {
    add_region("Nederland", "Netherlands", {});
    add_region("Noord-Nederland", "Northern Netherlands", kCountry);
    for (const char* name : {"Groningen", "Drenthe"}) add_region(name, name, kNorth);
    add_region("Friesland", "Fryslân", kNorth);
    add_region("Oost-Nederland", "Eastern Netherlands", kCountry);
    for (const char* name : {"Gelderland", "Overijssel"}) add_region(name, name, kEast);
    add_region("Zeeland", "Zeeland", kCountry);
    add_region("Noordrijn-Westfalen", "North Rhine-Westphalia", {});
  }

  RegionId add_region(const std::string& nl, const std::string& en, std::optional<RegionId> parent) {
    inventory::Region region;
    region.name = {nl, en};
    region.parent = parent;
    return inventory_.regions.add(region);
  }

  /// A cluster of one actor with one initiative for each set of regions.
  void add_cluster(const std::string& actor_name, const std::vector<std::vector<RegionId>>& initiatives) {
    add_actor(actor_name, clusters_);
    ++clusters_;
    for (const auto& regions : initiatives) {
      inventory::Initiative initiative;
      initiative.regions = regions;
      const InitiativeId id = inventory_.initiatives.add(initiative);
      take_part(ActorId{static_cast<std::uint32_t>(inventory_.actors.size() - 1)}, id);
    }
  }
  void add_actor(const std::string& name, std::optional<std::uint32_t> cluster) {
    inventory::Actor actor;
    actor.name = name;
    inventory_.actors.add(actor);
    labels_.push_back(cluster);
  }
  void take_part(ActorId actor, InitiativeId initiative) {
    inventory::Participation participation;
    participation.actor = actor;
    participation.initiative = initiative;
    inventory_.participations.push_back(participation);
  }

  [[nodiscard]] auto shares() const { return regions_of(inventory_, graph::Bipartite(inventory_), groups()); }
  /// The later the actor, the more important.
  [[nodiscard]] std::vector<Words> names() const {
    base::Column<ActorId, double> importance(inventory_.actors.size());
    for (const auto actor : base::ids<ActorId>(importance.size())) importance[actor] = actor.value;
    const auto names = names_of(inventory_, graph::Bipartite(inventory_), groups(), importance);
    return {names.begin(), names.end()};
  }

 private:
  [[nodiscard]] graph::Grouping groups() const { return graph::grouping(labels_); }
  inventory::Inventory inventory_;
  std::vector<std::optional<std::uint32_t>> labels_;
  std::uint32_t clusters_ = 0;
};

/// `count` initiatives in one region.
std::vector<std::vector<RegionId>> times(std::size_t count, RegionId region) {
  return std::vector<std::vector<RegionId>>(count, {region});
}

template <class... More>
std::vector<std::vector<RegionId>> all(std::vector<std::vector<RegionId>> first, const More&... more) {
  (first.insert(first.end(), more.begin(), more.end()), ...);
  return first;
}

TEST(RegionsOf, SpreadsAnInitiativeEvenlyOverItsRegionsAndLeavesTheUnknownOut) {
  Country country;
  country.add_cluster("A", {{kGroningen}, {kGroningen, kDrenthe}, {}, {}});
  const auto shares = country.shares();
  ASSERT_EQ(shares.size(), 1U);
  ASSERT_EQ(shares[ClusterId{0}].shares.size(), 2U);
  EXPECT_EQ(shares[ClusterId{0}].shares[0].region, kGroningen);
  EXPECT_DOUBLE_EQ(shares[ClusterId{0}].shares[0].share, .75);
  EXPECT_DOUBLE_EQ(shares[ClusterId{0}].shares[1].share, .25);
  EXPECT_DOUBLE_EQ(shares[ClusterId{0}].unknown, .5);
}

TEST(RegionsOf, CountsAParticipationOfEachMember) {
  Country country;
  country.add_cluster("A", {{kZeeland}});
  country.add_actor("B", 0);
  country.take_part(ActorId{1}, InitiativeId{0});
  country.take_part(ActorId{1}, InitiativeId{0});  // in another role: once
  country.add_actor("C", std::nullopt);            // in no cluster: not at all
  country.take_part(ActorId{2}, InitiativeId{0});
  const auto shares = country.shares();
  ASSERT_EQ(shares[ClusterId{0}].shares.size(), 1U);
  EXPECT_EQ(shares[ClusterId{0}].shares[0].share, 1);
  EXPECT_EQ(shares[ClusterId{0}].unknown, 0);
}

TEST(RegionsOf, PutsEqualSharesInTheOrderOfTheirIds) {
  Country country;
  country.add_cluster("A", {{kGroningen, kDrenthe, kFriesland}, {kZeeland}, {kGroningen, kDrenthe, kFriesland}});
  const auto shares = country.shares();
  std::vector<RegionId> order;
  for (const RegionShare& share : shares[ClusterId{0}].shares) order.push_back(share.region);
  EXPECT_THAT(order, ElementsAre(kZeeland, kGroningen, kDrenthe, kFriesland));
}

TEST(NamesOf, NameAPartOfTheCountryThatHoldsSeveralRegions) {
  Country country;
  country.add_cluster("A", all(times(48, kGroningen), times(31, kDrenthe), times(9, kFriesland), times(12, kZeeland)));
  EXPECT_THAT(country.names(), ElementsAre(Words{"Noord-Nederland: Groningen 48\u00a0%, Drenthe 31\u00a0%",
                                                 "Northern Netherlands: Groningen 48\u00a0%, Drenthe 31\u00a0%"}));
}

TEST(NamesOf, NameTheOneRegionThatDominates) {
  Country country;
  country.add_cluster("A", all(times(97, kZeeland), times(3, kGroningen)));
  EXPECT_EQ(country.names()[0].nl, "Zeeland 97\u00a0%");
  EXPECT_EQ(country.names()[0].en, "Zeeland 97\u00a0%");
}

TEST(NamesOf, NameTheStrongestRegionsWhereNoPartHoldsEnough) {
  Country country;
  country.add_cluster("A", all(times(40, kZeeland), times(30, kGroningen), times(25, kGelderland), times(5, kDrenthe)));
  country.add_cluster("B", all(times(55, kZeeland), times(40, kGroningen), times(5, kDrenthe)));
  EXPECT_EQ(country.names()[0].nl, "Zeeland 40\u00a0%, Groningen 30\u00a0%, Gelderland 25\u00a0%");
  EXPECT_EQ(country.names()[1].nl, "Zeeland 55\u00a0%, Groningen 40\u00a0%");
}

TEST(NamesOf, RoundHalfAPercentUp) {
  Country country;
  country.add_cluster("A", all(times(97, kZeeland), times(103, kGroningen)));  // 48.5 and 51.5
  EXPECT_EQ(country.names()[0].nl, "Groningen 52\u00a0%, Zeeland 49\u00a0%");
}

TEST(NamesOf, CountWorkForAPartAsAWholeAsWorkInThatPart) {
  Country country;
  country.add_cluster("A", all(times(30, kGroningen), times(20, kNorth), times(20, kDrenthe), times(30, kZeeland)));
  EXPECT_EQ(country.names()[0].nl,
            "Noord-Nederland: Groningen 30\u00a0%, Noord-Nederland als geheel 20\u00a0%, Drenthe 20\u00a0%");
}

TEST(NamesOf, SayOfNationalWorkThatItIsForTheCountryAsAWhole) {
  Country country;
  country.add_cluster("A", times(5, kCountry));
  country.add_cluster("B", all(times(5, kCountry), times(5, kZeeland)));
  EXPECT_EQ(country.names()[0], (Words{"Nederland als geheel 100\u00a0%", "Netherlands as a whole 100\u00a0%"}));
  EXPECT_EQ(country.names()[1].nl, "Nederland als geheel 50\u00a0%, Zeeland 50\u00a0%");
}

TEST(NamesOf, NameARegionAbroadLikeAnyOther) {
  Country country;
  country.add_cluster("A", all(times(6, kGermany), times(4, kGelderland)));
  EXPECT_EQ(country.names()[0].nl, "Noordrijn-Westfalen 60\u00a0%, Gelderland 40\u00a0%");
}

TEST(NamesOf, NameTheMostImportantMembersWhereNoRegionIsKnown) {
  Country country;
  country.add_cluster("Ruth", {{}});
  country.add_actor("Theresa", 0);
  country.add_actor("Evelyn", 0);
  EXPECT_EQ(country.names()[0], (Words{"rond Evelyn en Theresa", "around Evelyn and Theresa"}));
}

TEST(NamesOf, TellClustersOfTheSameRegionApart) {
  Country country;
  country.add_cluster("Vlissingen", times(2, kZeeland));
  country.add_cluster("Goes", times(2, kZeeland));
  country.add_cluster("Goes", times(3, kZeeland));  // another actor of that name
  country.add_cluster("Assen", times(1, kDrenthe));
  const std::vector<Words> names = country.names();
  EXPECT_EQ(names[0].nl, "Zeeland 100\u00a0% (rond Vlissingen)");
  EXPECT_EQ(names[3].nl, "Drenthe 100\u00a0%");
  std::set<std::string> nl, en;
  for (const Words& name : names) {
    nl.insert(name.nl);
    en.insert(name.en);
  }
  EXPECT_EQ(nl.size(), names.size());
  EXPECT_EQ(en.size(), names.size());
}

TEST(NamesOf, DifferInEachLanguageOnItsOwn) {
  Country country;
  const RegionId limburg = country.add_region("Limburg", "Limburg (Netherlands)", kCountry);
  const RegionId other = country.add_region("Limburg", "Limburg (Belgium)", {});
  country.add_cluster("Venlo", times(1, limburg));
  country.add_cluster("Hasselt", times(1, other));
  EXPECT_EQ(country.names()[0].nl, "Limburg 100\u00a0% (rond Venlo)");
  EXPECT_EQ(country.names()[1].nl, "Limburg 100\u00a0% (rond Hasselt)");
}

TEST(NamesOf, NameTheSmallestRegionThatHoldsEnough) {
  Country country;
  const RegionId bottom = country.add_region("Beneden-Leeuwen", "Beneden-Leeuwen", kGelderland);
  const RegionId top = country.add_region("Boven-Leeuwen", "Boven-Leeuwen", kGelderland);
  country.add_cluster("A", all(times(50, bottom), times(30, top), times(20, kOverijssel)));
  EXPECT_EQ(country.names()[0].nl, "Gelderland: Beneden-Leeuwen 50\u00a0%, Boven-Leeuwen 30\u00a0%");
}

TEST(NamesOf, OfNoClustersAreNone) { EXPECT_THAT(Country().names(), IsEmpty()); }

}  // namespace
}  // namespace regioscan::clusters
