#include "inventory/taxonomy.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/value_names.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::string_view kForm = R"(
[[dimension]]
key = "form"
nl = "Vorm"
en = "Form"
many = true
all = "elke vorm"
unknown = ["?"]
values = [{key = "every", nl = "elke vorm", en = "every form"}, {key = "sun", nl = "zon", en = "sun", synonyms = ["zonne-energie"]}]
[[actor_type]]
key = "town"
nl = "gemeente"
en = "municipality"
)";

TEST(Taxonomy, IsReadFromToml) {
  const TaxonomyReading reading = read_taxonomy(kForm, "t.toml");
  EXPECT_THAT(reading.problems, IsEmpty());
  ASSERT_EQ(reading.taxonomy.dimensions.size(), 1U);
  const Dimension& form = reading.taxonomy.dimensions[DimensionId{0}];
  EXPECT_EQ(form.label, (base::Words{"Vorm", "Form"}));
  EXPECT_TRUE(form.many);
  EXPECT_FALSE(form.open);
  EXPECT_EQ(form.all, ValueId{0});
  EXPECT_THAT(form.unknown, ElementsAre("?"));
  EXPECT_EQ(reading.taxonomy.actor_types.at(0).key, "town");
}

TEST(Taxonomy, FindsValuesByAnyOfTheirWords) {
  const TaxonomyReading reading = read_taxonomy(kForm, "t.toml");
  const ValueNames names(reading.taxonomy.dimensions[DimensionId{0}]);
  for (const char* word : {"sun", "Zon", "SUN", " zonne-energie"}) EXPECT_EQ(names.find(word), ValueId{1}) << word;
  EXPECT_EQ(names.find("wind"), std::nullopt);
  EXPECT_TRUE(names.means_unknown("?"));
  EXPECT_FALSE(names.means_unknown("wind"));
  EXPECT_EQ(names.guess("zonn"), "zon");
  const TypeNames types(reading.taxonomy.actor_types);
  EXPECT_EQ(types.find("Municipality"), "town");
  EXPECT_EQ(types.find("dorp"), std::nullopt);
}

TEST(Taxonomy, ReportsTextThatIsNoToml) {
  EXPECT_THAT(testing::codes(read_taxonomy("[[dimension", "t.toml").problems), ElementsAre("bad-toml"));
}

TEST(Taxonomy, LeavesTheRestOfAMappingAlone) {
  EXPECT_THAT(read_taxonomy("[tables]\nrows = \"x\"\n", "m.toml", OtherSettings::leave).problems, IsEmpty());
  EXPECT_THAT(testing::codes(read_taxonomy("[tables]\nrows = \"x\"\n", "t.toml").problems),
              ElementsAre("unknown-setting"));
}

}  // namespace
}  // namespace regioscan::inventory
