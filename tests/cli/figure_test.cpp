#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using testing::Ended;
using ::testing::HasSubstr;
using testing::Scratch;

constexpr const char* kCharts[] = {"key-players",
                                   "rank-ranges",
                                   "roles",
                                   "bars",
                                   "shares",
                                   "quadrant",
                                   "cluster-map",
                                   "overlap-network",
                                   "circles",
                                   "actor-matrix",
                                   "incidence-matrix",
                                   "overlap-matrix",
                                   "initiative-network",
                                   "bipartite-network",
                                   "region-network",
                                   "two-columns",
                                   "ego",
                                   "region-ties",
                                   "alluvial",
                                   "geographic-network"};

TEST(FigureCommand, PassesItsCheckOrSaysWhatTheInventoryLacks) {
  for (const std::string inventory : {"regioscan-2023", "energy-example", "southern-women"}) {
    for (const std::string figure : kCharts) {
      for (const char* look :
           {"--theme print --lang nl", "--theme greyscale --lang en", "--theme dark --size square"}) {
        const Ended ended = testing::regioscan("figure " + figure + " data/" + inventory + " --check " + look);
        EXPECT_TRUE(ended.code == 0 || ended.code == 3) << figure << " " << inventory << " " << look << ended.out;
        EXPECT_EQ(ended.err.empty(), ended.code == 0) << ended.err;
        EXPECT_TRUE(ended.code == 0 || inventory != "regioscan-2023") << figure << " " << look << ended.err;
      }
    }
  }
}

TEST(FigureCommand, WritesTheNumbersBehindAFigureAsCsv) {
  const Scratch scratch;
  const std::string csv = scratch / "f.csv";
  ASSERT_EQ(testing::regioscan("figure shares data/regioscan-2023 -o " + csv).code, 0);
  const std::string bytes = base::file_bytes(csv);
  // Friesland's 4 of 32 is printed as 13 %.
  EXPECT_THAT(bytes, HasSubstr("friesland,medium,Friesland,middel,4,32,13"));
  EXPECT_THAT(bytes, HasSubstr("verbanden verzonnen"));
  ASSERT_EQ(
      testing::regioscan("figure key-players data/regioscan-2023 --measure pagerank --csv excel-nl -o " + csv).code, 0);
  EXPECT_THAT(base::file_bytes(csv), HasSubstr("id;name;type;pagerank;initiatives;cluster"));
}

TEST(FigureCommand, DrawsTheSameBytesAgain) {
  const Scratch scratch;
  for (const std::string figure : kCharts) {
    for (const std::string ending : {".svg", ".pdf"}) {
      const std::string first = (scratch / "1") + ending, second = (scratch / "2") + ending;
      ASSERT_EQ(testing::regioscan("figure " + figure + " data/regioscan-2023 -o " + first).code, 0);
      ASSERT_EQ(testing::regioscan("figure " + figure + " data/regioscan-2023 -o " + second).code, 0);
      EXPECT_EQ(base::file_bytes(first), base::file_bytes(second)) << figure << ending;
    }
  }
}

TEST(FigureCommand, RefusesAnOptionOfAnotherFigureWithThoseThatItTakes) {
  const Ended ended = testing::regioscan("figure bars data/energy-example --highlight x -o f.svg --lang en");
  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("it takes --size, --theme, --title, --top and --rows"));
  EXPECT_EQ(testing::regioscan("figure bars data/energy-example -o f.jpg").code, 3);
}

TEST(FigureCommand, KeepsThePlacesOfAnEarlierPicture) {
  const Scratch scratch;
  for (const std::string figure : {"actor-network", "initiative-network", "bipartite-network"}) {
    const std::string words = "figure " + figure + " data/southern-women ";
    ASSERT_EQ(testing::regioscan(words + "-o " + (scratch / "1.csv")).code, 0);
    for (const char* dialect : {"--csv standard", "--csv excel-nl"}) {
      ASSERT_EQ(testing::regioscan(words + dialect + " -o " + (scratch / "excel.csv")).code, 0);
      const std::string again = words + "--seed 7 --positions " + (scratch / "excel.csv") + " -o ";
      ASSERT_EQ(testing::regioscan(again + (scratch / "2.csv")).code, 0);
      EXPECT_EQ(base::file_bytes(scratch / "2.csv"), base::file_bytes(scratch / "1.csv")) << figure << dialect;
    }
  }
}

TEST(FigureCommand, NamesEveryProblemOfATableOfPlacesAndWhoTakesNone) {
  const Scratch scratch;
  base::write_file(scratch / "places.csv", "mark,id,x_pt,y_pt\nnode,a,ver,2\nnode,b,1,\n");
  const Ended wrong =
      testing::regioscan("figure actor-network data/southern-women --check --positions " + (scratch / "places.csv"));
  EXPECT_EQ(wrong.code, 2);
  EXPECT_THAT(wrong.err, HasSubstr("places.csv"));
  EXPECT_THAT(wrong.err, HasSubstr("'ver' is geen plaats in punten"));
  EXPECT_THAT(wrong.err, HasSubstr("y_pt"));
  const Ended refused =
      testing::regioscan("figure bars data/energy-example --check --lang en --positions " + (scratch / "places.csv"));
  EXPECT_EQ(refused.code, 3);
  EXPECT_THAT(refused.err, HasSubstr("it is for actor-network, initiative-network and bipartite-network"));
}

TEST(FigureCommand, OfAnEmptyInventorySaysSo) {
  const Scratch scratch;
  ASSERT_EQ(testing::regioscan("init " + (scratch / "new")).code, 0);
  for (const std::string figure : kCharts) {
    const Ended ended = testing::regioscan("figure " + figure + " " + (scratch / "new") + " --check");
    EXPECT_EQ(ended.code, 3) << figure << ended.out << ended.err;
  }
}

TEST(ListFigures, NamesQuestionTableAndOptionsOfEach) {
  const Ended ended = testing::regioscan("list figures --lang en --format csv");
  EXPECT_EQ(ended.code, 0);
  EXPECT_THAT(ended.out, HasSubstr("key,question,table,options"));
  EXPECT_THAT(ended.out, HasSubstr("--size --theme --title --top --highlight --measure"));
}

}  // namespace
}  // namespace regioscan
