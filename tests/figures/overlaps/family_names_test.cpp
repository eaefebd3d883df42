#include "figures/overlaps/family_names.hpp"

#include <gtest/gtest.h>

#include "tests/figures/alike.hpp"

namespace regioscan::figures {
namespace {

using testing::Draft;

overlaps::Family family_of(const std::vector<std::uint32_t>& members) {
  overlaps::Family family;
  for (const std::uint32_t member : members) family.members.push_back(overlaps::InitiativeId{member});
  return family;
}

TEST(FamilyName, IsWhatMostDoAndForWhomOrAboutWhat) {
  const inventory::Inventory inventory = testing::with_families();
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  EXPECT_EQ(family_name(profiles, family_of({4, 5, 6})), (base::Words{"advies · boeren", "advice · farmers"}));
  EXPECT_EQ(family_name(profiles, family_of({0, 1, 2, 4})).nl.substr(0, 5), "scans") << "three in four are enough";
}

TEST(FamilyName, NamesTheDimensionOfATargetGroupThatDoesNotSpeakForItself) {
  inventory::Inventory inventory = testing::with_families();
  inventory.taxonomy.dimensions[testing::kService].key = "other";
  inventory.taxonomy.dimensions[testing::kTopic].key = "maturity";
  inventory.taxonomy.dimensions[testing::kTopic].label = {"Digitale maturiteit", "Digital maturity"};
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  EXPECT_EQ(family_name(profiles, family_of({4, 5, 6})).nl, "boeren · digitale maturiteit water");
}

TEST(FamilyName, IsMadeOfSharedWordsWhereNothingElseIsKnown) {
  const std::vector<Draft> drafts{
      {.name = "Veiligheidsregio Zeeland"}, {.name = "veiligheidsregio Utrecht"}, {.name = "Kring"}};
  const inventory::Inventory inventory = testing::sample(drafts);
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  EXPECT_EQ(family_name(profiles, family_of({0, 1})), base::same("Veiligheidsregio"));
  EXPECT_EQ(family_name(profiles, family_of({0, 2})),
            (base::Words{"zoals 'Veiligheidsregio Zeeland'", "like 'Veiligheidsregio Zeeland'"}));
}

}  // namespace
}  // namespace regioscan::figures
