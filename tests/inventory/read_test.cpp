#include "inventory/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ReadInventory : public ::testing::Test {
 protected:
  void SetUp() override {
    for (const auto& [name, bytes] : testing::sound_files()) folder.write(name, bytes);
  }
  testing::Folder folder;
};

TEST_F(ReadInventory, TakesAFolderOrItsInventoryToml) {
  const Reading one = read_inventory({.path = folder.path(), .tables = {}});
  const Reading two = read_inventory({.path = folder.path() / "inventory.toml", .tables = {}});
  ASSERT_TRUE(one.inventory && two.inventory);
  EXPECT_EQ(one.inventory->content, two.inventory->content);
  EXPECT_EQ(one.inventory->about.name, "Proef");
}

TEST_F(ReadInventory, NamesItsFilesWithoutFoldersOfTheMachine) {
  const Reading reading = read_inventory({.path = folder.path(), .tables = {}});
  ASSERT_TRUE(reading.inventory);
  std::vector<std::string> names;
  for (const InputFile& file : reading.inventory->files) names.push_back(file.name);
  EXPECT_THAT(names, ElementsAre("inventory.toml", "initiatives.csv", "participations.csv"));
  EXPECT_EQ(reading.inventory->files[1].sha256, base::sha256("id,name\ni1,Een\ni2,Twee\n"));
  EXPECT_EQ(reading.inventory->files[reading.inventory->initiatives[InitiativeId{0}].source.file].name,
            "initiatives.csv");
}

TEST_F(ReadInventory, ReadsAnotherTableWhereTheCommandLineNamesOne) {
  folder.write("other.data", "actor,initiative\nz,i1\nz,i2\n");
  const Reading reading =
      read_inventory({.path = folder.path(), .tables = {{"participations", folder.path() / "other.data"}}});
  ASSERT_TRUE(reading.inventory);
  EXPECT_EQ(reading.inventory->actors.size(), 1U);
  EXPECT_EQ(reading.inventory->files.back().name, "other.data");
}

TEST_F(ReadInventory, RefusesTablesThatAnInventoryDoesNotHave) {
  EXPECT_THROW(static_cast<void>(read_inventory({.path = folder.path(), .tables = {{"rows", "x.csv"}}})),
               base::UsageError);
}

TEST_F(ReadInventory, FailsWhereAFileIsNotThere) {
  const auto read = [&](const Source& source) { static_cast<void>(read_inventory(source)); };
  EXPECT_THROW(read({.path = folder.path() / "nowhere", .tables = {}}), base::FileError);
  EXPECT_THROW(read({.path = folder.path() / "initiatives.csv", .tables = {}}), base::FileError);
  EXPECT_THROW(read({.path = folder.path(), .tables = {{"actors", folder.path() / "nowhere.csv"}}}), base::FileError);
  folder.write("inventory.toml", "name = \"x\"\ntaxonomy = \"nowhere.toml\"\n");
  EXPECT_THROW(read({.path = folder.path(), .tables = {}}), base::FileError);
  std::filesystem::remove(folder.path() / "inventory.toml");
  EXPECT_THROW(read({.path = folder.path(), .tables = {}}), base::FileError);
}

TEST_F(ReadInventory, UsesItsOwnTaxonomyRegionsAndSeparator) {
  folder.write("inventory.toml", "name = \"x\"\ntaxonomy = \"own.toml\"\nregions = \"own.csv\"\nseparator = \"/\"\n");
  folder.write("own.toml", "[[dimension]]\nkey = \"form\"\nnl = \"Vorm\"\nen = \"Form\"\nopen = true\nmany = true\n");
  folder.write("own.csv", "id,name_nl\nhier,Hier\ndaar,Daar\n");
  folder.write("initiatives.csv", "id,name,regions\ni1,Een,hier/daar\ni2,Twee,\n");
  folder.write("activities.csv", "id,initiative,form\nx1,i1,zon|wind/water\nx2,i2,\n");
  const Reading reading = read_inventory({.path = folder.path(), .tables = {}});
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_EQ(reading.inventory->initiatives[InitiativeId{0}].regions.size(), 2U);
  ASSERT_EQ(reading.inventory->taxonomy.dimensions.size(), 1U);
  const Dimension& form = reading.inventory->taxonomy.dimensions[DimensionId{0}];
  ASSERT_EQ(form.values.size(), 2U);
  EXPECT_EQ(form.values[ValueId{0}].key, "water");
}

TEST_F(ReadInventory, AnInventoryWithoutRowsIsSound) {
  folder.write("initiatives.csv", "id,name\n");
  folder.write("participations.csv", "actor,initiative\n");
  const Reading reading = read_inventory({.path = folder.path(), .tables = {}});
  ASSERT_TRUE(reading.inventory);
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_EQ(reading.inventory->actors.size(), 0U);
}

}  // namespace
}  // namespace regioscan::inventory
