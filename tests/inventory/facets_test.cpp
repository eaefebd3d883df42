#include "inventory/facets.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// The keys of the values of one record, with a bar between.
std::string at(const FacetColumn& column, std::size_t record) {
  std::string keys;
  for (const std::uint32_t value : column[record]) {
    keys += (keys.empty() ? "" : "|") + column.facet().values[value].key;
  }
  return keys;
}

std::vector<std::string> all(const FacetColumn& column) {
  std::vector<std::string> records;
  for (std::size_t record = 0; record < column.size(); ++record) records.push_back(at(column, record));
  return records;
}

class Facets : public ::testing::Test {
 protected:
  Inventory inventory =
      testing::read_files(
          {{"inventory.toml", "schema = 1\nname = \"Proef\"\ndate = \"2023-05-01\"\n"},
           {"initiatives.csv",
            "id,name,start,end,regions\ni1,Een,2020-03,2021,\ni2,Twee,2022,,\ni3,Drie,,2023,Zeeland\n"},
           {"actors.csv", "id,name,type\na,A,gemeente\nb,B,bedrijf\nc,C,\n"},
           {"activities.csv",
            "id,initiative,province,scope,archetype,sector,maturity,technology,reach_class\n"
            "x1,i1,Drenthe,Drenthe|Groningen,Signaleren,A|C,laag,drones|AI,hoog\n"
            "x2,i1,Zeeland,landelijk,Kennisplatform,alle,ongespecificeerd,,\n"
            "x3,i2,,,,,hoog,AI,laag\n"},
           {"participations.csv", "actor,initiative,role\na,i1,financier\nb,i1,uitvoerder\nb,i2,\nc,i3,financier\n"}})
          .inventory.value();
};

TEST_F(Facets, AreDimensionsLevelsScopeClassesYearsRolesAndTypes) {
  std::vector<std::string> keys;
  for (const Facet& facet : facets(inventory)) {
    EXPECT_FALSE(facet.title.nl.empty() || facet.title.en.empty()) << facet.key;
    keys.push_back(facet.key);
  }
  EXPECT_THAT(keys, ElementsAre("archetype", "sector", "size", "phase", "maturity", "form", "technology", "application",
                                "goal", "bottleneck", "rationale", "country", "part", "province", "scope",
                                "reach_class", "effort_class", "period", "role", "actor_type"));
}

TEST_F(Facets, OfADimensionAreItsValuesAndUnknownIsNone) {
  EXPECT_THAT(all(facet_column(inventory, "archetype")), ElementsAre("signalling", "platform", ""));
  EXPECT_THAT(all(facet_column(inventory, "sector")), ElementsAre("A|C", "all", ""))
      << "'all' is one value, not expanded";
  EXPECT_THAT(all(facet_column(inventory, "maturity")), ElementsAre("low", "", "high"));
  EXPECT_THAT(all(facet_column(inventory, "technology")), ElementsAre("AI|drones", "", "AI"));
}

TEST_F(Facets, OfALevelCountWhereAnActivityWasInventoried) {
  EXPECT_THAT(all(facet_column(inventory, "province")), ElementsAre("drenthe", "zeeland", ""));
  EXPECT_THAT(all(facet_column(inventory, "part")), ElementsAre("noord-nederland", "zuid-nederland", ""));
  EXPECT_EQ(facet_column(inventory, "province").facet().values.size(), 12U) << "also those without any activity";
  EXPECT_THAT(all(facet_column(inventory, "scope")), ElementsAre("drenthe|groningen", "nl", ""));
}

TEST_F(Facets, OfClassesAndYearsFollowTheRecord) {
  EXPECT_THAT(all(facet_column(inventory, "reach_class")), ElementsAre("hoog", "", "laag"));
  EXPECT_THAT(all(facet_column(inventory, "effort_class")), ElementsAre("", "", ""));
  EXPECT_THAT(all(facet_column(inventory, "period")), ElementsAre("2020|2021", "2020|2021", "2022|2023"))
      << "an initiative whose end is unknown runs to the date of the inventory";
}

TEST_F(Facets, OfParticipationsAreTheUnionForARecordAndOneForAParticipation) {
  EXPECT_THAT(all(facet_column(inventory, "role")), ElementsAre("funder|executor", "funder|executor", ""));
  EXPECT_THAT(all(participation_column(inventory, "actor_type")),
              ElementsAre("municipality", "company", "company", ""));
  EXPECT_THAT(all(participation_column(inventory, "role")), ElementsAre("funder", "executor", "", "funder"));
}

TEST_F(Facets, AreFoundByTheirTitleTooAndOthersAreNamed) {
  EXPECT_EQ(facet_column(inventory, "Provincie").facet().key, "province");
  EXPECT_EQ(facet_column(inventory, "digital maturity").facet().key, "maturity");
  try {
    static_cast<void>(facet_column(inventory, "archtype"));
    FAIL() << "no error";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().nl, HasSubstr("bedoelde u 'archetype'?"));
  }
}

TEST_F(Facets, AreFoundByKeyBeforeTitle) {
  Inventory other = inventory;
  base::Column<DimensionId, Dimension> dimensions = other.taxonomy.dimensions;
  dimensions[DimensionId{1}].label = {"Provincie", "Province"};
  other.taxonomy.dimensions = dimensions;
  EXPECT_EQ(facet_column(other, "province").facet().values.size(), 12U) << "not the dimension of that title";
}

TEST_F(Facets, OfAnInventoryWithoutActivitiesAreThoseOfItsInitiatives) {
  const Inventory bare =
      testing::read_files({{"initiatives.csv", "id,name,regions\ni1,Een,Drenthe|Zeeland\ni2,Twee,\n"}})
          .inventory.value();
  EXPECT_EQ(record_count(bare), 2U);
  EXPECT_EQ(initiative_of(bare, 1), InitiativeId{1});
  EXPECT_THAT(all(facet_column(bare, "province")), ElementsAre("drenthe|zeeland", ""));
  EXPECT_THAT(all(facet_column(bare, "archetype")), ElementsAre("", ""));
}

TEST_F(Facets, ThatPeopleLookAtFirstAreWhatIsDoneAndWhere) {
  EXPECT_EQ(main_facets(inventory).what, "archetype");
  EXPECT_EQ(main_facets(inventory).where, "province");
  const MainFacets none = main_facets(testing::read_files({}).inventory.value());
  EXPECT_EQ(none.what, "");
  EXPECT_EQ(none.where, "");
}

}  // namespace
}  // namespace regioscan::inventory
