#include <fstream>
#include <map>
#include <set>

#include "base/files.hpp"
#include "inventory/csv.hpp"
#include "tests/inventory/mapping/real_data.hpp"

namespace regioscan::inventory {
namespace {

using testing::listed;
using testing::times;

class RealDataGrNl : public testing::OnRealData {
 protected:
  [[nodiscard]] static Reading reading() {
    return read_inventory(
        {.path = testing::kMappings / "gr_nl.toml", .tables = {{"rows", real("gr_nl/opengr_provincies.fixed.csv")}}});
  }
  [[nodiscard]] static std::map<std::string, std::size_t> types(const Inventory& inventory) {
    std::map<std::string, std::size_t> counts;
    for (const Actor& actor : inventory.actors) ++counts[actor.type];
    return counts;
  }
};

TEST_F(RealDataGrNl, HasItsKnownSizes) {
  const Reading read = reading();
  ASSERT_TRUE(read.inventory) << listed(read.problems);
  EXPECT_EQ(read.inventory->actors.size(), 605U);
  EXPECT_EQ(read.inventory->initiatives.size(), 464U);
  EXPECT_EQ(read.inventory->participations.size(), 3742U);
  EXPECT_EQ(times(read.problems, "repeated-participation"), 10U) << listed(read.problems);
}

TEST_F(RealDataGrNl, OnlyTheGermanRegionIsUnknownAfterRenaming) {
  const Reading read = reading();
  EXPECT_EQ(times(read.problems, "unknown-region"), 49U) << listed(read.problems);
  for (const base::Problem& problem : read.problems) {
    if (problem.code != "unknown-region") continue;
    EXPECT_EQ(problem.severity, base::Severity::warning);
    EXPECT_EQ(problem.column, "Provincie");
    EXPECT_NE(problem.what.en.find("Noordrijn-Westfalen (Duitsland)"), std::string::npos);
  }
}

TEST_F(RealDataGrNl, ANameThatIsNotRenamedWouldBeReportedInEveryRow) {
  const std::filesystem::path mapping = std::filesystem::path(::testing::TempDir()) / "gr_nl_without_rename.toml";
  std::string text = base::file_bytes(testing::kMappings / "gr_nl.toml");
  const std::string rename = "\"Overrijssel\" = \"Overijssel\"";
  text.erase(text.find(rename), rename.size());
  std::ofstream(mapping) << text;
  const Reading read =
      read_inventory({.path = mapping, .tables = {{"rows", real("gr_nl/opengr_provincies.fixed.csv")}}});
  EXPECT_EQ(times(read.problems, "unknown-region"), 204U) << listed(read.problems);
}

TEST_F(RealDataGrNl, ArrangementsInTwoProvincesHaveBoth) {
  const Reading read = reading();
  ASSERT_TRUE(read.inventory);
  std::set<std::string> several;
  for (const Initiative& initiative : read.inventory->initiatives) {
    if (initiative.regions.size() > 1) several.insert(initiative.name);
  }
  EXPECT_EQ(several, (std::set<std::string>{"Natuur- en recreatieschap Zuidwestelijke Delta",
                                            "Werkvoorzieningschap Weert e.o. De Risse"}));
}

TEST_F(RealDataGrNl, ActorsHaveNoRegionAsTheTableDoesNotSayIt) {
  const Reading read = reading();
  ASSERT_TRUE(read.inventory);
  for (const Actor& actor : read.inventory->actors) EXPECT_FALSE(actor.region) << actor.name;
}

TEST_F(RealDataGrNl, TypesOfActorsFollowFromTheirNames) {
  const Reading read = reading();
  ASSERT_TRUE(read.inventory);
  const std::map<std::string, std::size_t> expected{{"", 6},          {"foreign-body", 89},  {"joint-body", 10},
                                                    {"ministry", 3},  {"municipality", 441}, {"other", 4},
                                                    {"province", 12}, {"water-board", 40}};
  EXPECT_EQ(types(*read.inventory), expected);
}

/// What the last rule of the mapping claims: a bare name is that of a municipality.
TEST_F(RealDataGrNl, NamesLeftToTheLastRuleAreThoseOfMunicipalities) {
  const Reading read = reading();
  ASSERT_TRUE(read.inventory);
  const Sheet list = read_csv(base::file_bytes(real("geo_nl/gemeenten_2015_indeling.csv")), "gemeenten.csv", 0);
  std::set<std::string> of_2015;
  for (const RowId row : list.rows.rows()) of_2015.insert(std::string(list.rows.text(row, 1)));
  ASSERT_EQ(of_2015.size(), 393U);
  std::size_t listed_names = 0;
  std::vector<std::string> others;
  for (const Actor& actor : read.inventory->actors) {
    if (actor.type != "municipality") {
      EXPECT_FALSE(of_2015.contains(actor.name)) << actor.name << " is a municipality, but typed " << actor.type;
    } else if (of_2015.contains(actor.name)) {
      ++listed_names;
    } else {
      others.push_back(actor.name);
    }
  }
  EXPECT_EQ(listed_names, 390U);
  // Each of these was looked at: former and later municipalities, and names of municipalities misspelled or cut short.
  const std::vector<std::string> known{"Abcoude",
                                       "Akersloot",
                                       "Alkemade",
                                       "Berg en Dal",
                                       "Bergen",
                                       "Bernisse",
                                       "Bolsward",
                                       "Capelle aan den Ijssel",
                                       "De Fryske Marren",
                                       "Dirksland",
                                       "Doorn",
                                       "Driebergen-Rijsenburg",
                                       "EnkHuizen",
                                       "Gedrop-Mierlo",
                                       "Goedereede",
                                       "Gooise Meren",
                                       "Graafstroom",
                                       "Haasbergen",
                                       "Het Bildt",
                                       "Hoogezand",
                                       "Jacobswoude",
                                       "Krimpen aan den Ijssel",
                                       "Liemeer",
                                       "Liesveld",
                                       "Lith",
                                       "Maarn",
                                       "Maasdonk",
                                       "Middelharnis",
                                       "Millingen aan de Rijn",
                                       "Neusden",
                                       "Nieuw-Lekkerland",
                                       "Nijefurd",
                                       "Nuenen",
                                       "Oostflakkee",
                                       "Oude Ijsselstreek",
                                       "Overbetuwe,",
                                       "Reiderland",
                                       "Reusel-de Mierden",
                                       "Rijnwoude",
                                       "Sassenheim",
                                       "Scheemda",
                                       "Sint Michielsgestel",
                                       "Sint Oedenrode",
                                       "Sneek",
                                       "Spijkenisse",
                                       "Ubbergen",
                                       "Warmond",
                                       "Winschoten",
                                       "Wymbritseradiel",
                                       "Wûnseradiel",
                                       "Zijpe"};
  EXPECT_EQ(others, known);
}

}  // namespace
}  // namespace regioscan::inventory
