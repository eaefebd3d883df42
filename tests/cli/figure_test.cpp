#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

using testing::Ended;
using ::testing::HasSubstr;
using testing::Scratch;

constexpr const char* kCharts[] = {"key-players", "roles",       "bars",     "shares",
                                   "quadrant",    "region-ties", "alluvial", "geographic-network"};

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
    ASSERT_EQ(testing::regioscan("figure " + figure + " data/regioscan-2023 -o " + (scratch / "1.svg")).code, 0);
    ASSERT_EQ(testing::regioscan("figure " + figure + " data/regioscan-2023 -o " + (scratch / "2.svg")).code, 0);
    EXPECT_EQ(base::file_bytes(scratch / "1.svg"), base::file_bytes(scratch / "2.svg")) << figure;
  }
}

TEST(FigureCommand, RefusesAnOptionOfAnotherFigureWithThoseThatItTakes) {
  const Ended ended = testing::regioscan("figure bars data/energy-example --highlight x -o f.svg --lang en");
  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("it takes --size, --theme, --title, --top and --rows"));
  EXPECT_EQ(testing::regioscan("figure bars data/energy-example -o f.jpg").code, 3);
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
