// Each rule of the house finds a breach that is put before it, and nothing in what is right beside it.
#include "tests/house/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace regioscan::house {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kReadme = R"(
| room | holds | may include |
|---|---|---|
| `base` | ids | nothing |
| `graph` | networks | base |
| `cli` | commands | everything |

| foreign library | its headers | its door |
|---|---|---|
| igraph | `igraph/` | `graph/as_igraph.hpp` |
)";

const TextFile kDoor{.path = "src/graph/as_igraph.hpp", .text = "#include <igraph/igraph.h>\n"};

TEST(HouseMap, ReadsBothTables) {
  const HouseMap map = house_map(kReadme);
  EXPECT_THAT(map.rooms, ElementsAre("base", "graph", "cli"));
  EXPECT_THAT(map.may_include.at("base"), IsEmpty());
  EXPECT_THAT(map.may_include.at("cli"), ElementsAre("base", "graph"));
  ASSERT_EQ(map.doors.size(), 1U);
  EXPECT_EQ(map.doors[0].file, "graph/as_igraph.hpp");
}

TEST(Rules, FindARoomThatMayIncludeOneBelowIt) {
  HouseMap map = house_map(kReadme);
  EXPECT_THAT(circles(map), IsEmpty());
  map.may_include["base"].insert("graph");
  EXPECT_THAT(circles(map), ElementsAre(HasSubstr("base may include graph")));
}

TEST(Rules, FindAFolderThatIsNoRoomAndARoomThatIsNoFolder) {
  EXPECT_THAT(unknown_rooms(house_map(kReadme), {"base", "cli", "attic"}),
              ElementsAre(HasSubstr("src/attic"), HasSubstr("src/graph")));
}

TEST(Rules, FindAnIncludeUpwards) {
  const std::vector<TextFile> sources{
      {.path = "src/base/id.hpp", .text = "#pragma once\n#include \"graph/network.hpp\"\n"},
      {.path = "src/graph/network.hpp", .text = "#include \"base/id.hpp\"\n#include \"graph/rows.hpp\"\n"},
      {.path = "src/graph/rows.cpp", .text = "#include \"rows.hpp\"\n"}};
  EXPECT_THAT(forbidden_includes(house_map(kReadme), sources),
              ElementsAre(HasSubstr("src/base/id.hpp:2"), HasSubstr("without its room")));
}

TEST(Rules, FindALinkUpwardsInEitherWayOfWritingIt) {
  const std::vector<TextFile> cmake_files{
      {.path = "src/base/CMakeLists.txt",
       .text = "regioscan_room(base\n  SOURCES a.cpp\n  LINKS graph\n  FOREIGN fmt::fmt)"},
      {.path = "src/graph/CMakeLists.txt",
       .text = "target_link_libraries(regioscan_graph PUBLIC regioscan_cli regioscan_base)"}};
  EXPECT_THAT(forbidden_links(house_map(kReadme), cmake_files),
              ElementsAre(HasSubstr("links graph"), HasSubstr("links cli")));
}

TEST(Rules, FindAForeignHeaderBesideItsDoor) {
  const std::vector<TextFile> sources{
      kDoor, {.path = "src/graph/rows.cpp", .text = "#include <igraph/igraph.h>\n#include <vector>\n"}};
  EXPECT_THAT(foreign_includes(house_map(kReadme), sources), ElementsAre(HasSubstr("src/graph/rows.cpp:1")));
}

TEST(Rules, FindAForeignHeaderWithoutDoorAndADoorThatLeadsNowhere) {
  const std::vector<TextFile> sources{
      {.path = "src/base/zip.cpp", .text = "#include <zlib.h>\n#include <sys/stat.h>\n"}};
  EXPECT_THAT(foreign_includes(house_map(kReadme), sources),
              ElementsAre(HasSubstr("<zlib.h>, which has no door"), HasSubstr("does not include igraph")));
}

TEST(Rules, FindADoorInAHeader) {
  const std::vector<TextFile> sources{kDoor,
                                      {.path = "src/graph/leak.hpp", .text = "#include \"graph/as_igraph.hpp\"\n"},
                                      {.path = "src/graph/fine.cpp", .text = "#include \"graph/as_igraph.hpp\"\n"}};
  EXPECT_THAT(doors_in_headers(house_map(kReadme), sources), ElementsAre(HasSubstr("src/graph/leak.hpp:1")));
}

TEST(Rules, FindOurOwnCodeBesideGraphviz) {
  const std::vector<TextFile> sources{
      {.path = "src/layout/process/regioscan_layout.cpp", .text = "#include <vector>\n#include \"base/random.hpp\"\n"},
      {.path = "src/layout/dot.cpp", .text = "#include \"base/random.hpp\"\n"}};
  EXPECT_THAT(ours_beside_graphviz(sources), ElementsAre(HasSubstr("regioscan_layout.cpp:2")));
}

TEST(Rules, FindALongFileThatGivesNoReason) {
  const std::string long_text(301, '\n');
  const std::vector<TextFile> sources{
      {.path = "src/a.cpp", .text = std::string(300, '\n')},
      {.path = "src/b.cpp", .text = long_text},
      {.path = "src/c.cpp", .text = "// Over 300 lines because it is one table.\n" + long_text}};
  EXPECT_THAT(too_long(sources), ElementsAre(HasSubstr("src/b.cpp has 301 lines")));
}

TEST(Rules, FindANameThatSaysNothing) {
  const std::vector<TextFile> files{{.path = "src/base/string_utils.hpp", .text = {}},
                                    {.path = "src/common/id.hpp", .text = {}},
                                    {.path = "src/base/commonwealth.hpp", .text = {}}};
  EXPECT_THAT(empty_names(files), ElementsAre(HasSubstr("string_utils"), HasSubstr("common/id")));
}

TEST(Rules, FindAPathOfOneMachine) {
  const std::string home = std::string("/") + "home/";  // in two, or this file would breach the rule
  const std::vector<TextFile> files{{.path = "a", .text = "read " + home + "me/data"},
                                    {.path = "b", .text = "https://example.org" + home + "page and $x" + home}};
  EXPECT_THAT(machine_paths({files[0]}), ElementsAre(HasSubstr("a holds the path")));
  EXPECT_THAT(machine_paths({files[1]}), IsEmpty());
}

TEST(Rules, FindAFileWithoutTestAndAnExcuseThatIsNoneAnyMore) {
  const std::vector<TextFile> sources{{.path = "src/base/a.cpp", .text = {}},
                                      {.path = "src/base/b.cpp", .text = {}},
                                      {.path = "src/base/c.cpp", .text = {}},
                                      {.path = "src/base/d.cpp", .text = {}}};
  const std::vector<TextFile> tests{{.path = "tests/base/a_test.cpp", .text = {}}};
  const TextFile elsewhere{.path = {}, .text = "src/base/a.cpp — in x\nsrc/base/b.cpp — in y\nsrc/base/c.cpp\n"};
  EXPECT_THAT(
      untested(sources, tests, elsewhere),
      ElementsAre("src/base/a.cpp is listed as tested elsewhere for no reason",
                  "src/base/c.cpp does not say where it is tested", "src/base/d.cpp lacks tests/base/d_test.cpp"));
}

TEST(Includes, AreReadWithTheirLinesAndTheirKind) {
  const std::vector<Include> includes =
      includes_of({.path = {}, .text = "// #include \"no\"\n#include <vector>\n  # include \"base/id.hpp\"\n"});
  ASSERT_EQ(includes.size(), 2U);
  EXPECT_EQ(includes[0].target, "vector");
  EXPECT_FALSE(includes[0].is_ours);
  EXPECT_EQ(includes[1].target, "base/id.hpp");
  EXPECT_TRUE(includes[1].is_ours);
  EXPECT_EQ(includes[1].line, 3U);
}

}  // namespace
}  // namespace regioscan::house
