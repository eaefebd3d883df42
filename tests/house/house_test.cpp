// The rules of src/README.md, held against the tree as it is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "tests/house/rules.hpp"

namespace regioscan::house {
namespace {

using testing::IsEmpty;

class House : public testing::Test {
 protected:
  static std::vector<TextFile> files(const std::vector<std::string>& places) {
    return files_under(REGIOSCAN_SOURCE_DIR, places);
  }
  static TextFile file(const std::string& path) {
    const std::vector<TextFile> found = files({path});
    return found.empty() ? TextFile{.path = path, .text = {}} : found.front();
  }
  static std::vector<TextFile> sources(const std::string& place) {
    std::vector<TextFile> found = files({place});
    std::erase_if(found, [](const TextFile& each) { return !is_source(each.path); });
    return found;
  }
  static std::vector<TextFile> cmake_files_of_rooms() {
    std::vector<TextFile> found = files({"src"});
    std::erase_if(found, [](const TextFile& each) {
      return !each.path.ends_with("/CMakeLists.txt") || room_of(each.path).empty();
    });
    return found;
  }

  const HouseMap map_ = house_map(file("src/README.md").text);
};

TEST_F(House, HasATableOfRoomsAndOneOfDoors) {
  EXPECT_GE(map_.rooms.size(), 10U);
  EXPECT_GE(map_.doors.size(), 5U);
}

TEST_F(House, HasNoCircles) { EXPECT_THAT(circles(map_), IsEmpty()); }

TEST_F(House, HasTheRoomsOfItsMapAndNoOthers) {
  std::set<std::string> folders;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path{REGIOSCAN_SOURCE_DIR} / "src")) {
    if (entry.is_directory()) folders.insert(entry.path().filename().string());
  }
  EXPECT_THAT(unknown_rooms(map_, folders), IsEmpty());
}

TEST_F(House, IncludesOnlyWhatTheMapAllows) { EXPECT_THAT(forbidden_includes(map_, sources("src")), IsEmpty()); }

TEST_F(House, LinksOnlyWhatTheMapAllows) { EXPECT_THAT(forbidden_links(map_, cmake_files_of_rooms()), IsEmpty()); }

TEST_F(House, HasOneDoorForEachForeignLibrary) { EXPECT_THAT(foreign_includes(map_, sources("src")), IsEmpty()); }

TEST_F(House, KeepsForeignNamesOutOfItsHeaders) { EXPECT_THAT(doors_in_headers(map_, sources("src")), IsEmpty()); }

TEST_F(House, KeepsGraphvizApart) { EXPECT_THAT(ours_beside_graphviz(sources("src")), IsEmpty()); }

TEST_F(House, HasShortFiles) {
  EXPECT_THAT(too_long(sources("src")), IsEmpty());
  EXPECT_THAT(too_long(sources("tests")), IsEmpty());
}

TEST_F(House, HasNamesThatSaySomething) {
  EXPECT_THAT(empty_names(files({"src", "tests", "cmake", "scripts", "layouts"})), IsEmpty());
}

TEST_F(House, HoldsNoPathsOfOneMachine) { EXPECT_THAT(machine_paths(files({"."})), IsEmpty()); }

TEST_F(House, TestsEveryFile) {
  EXPECT_THAT(untested(sources("src"), sources("tests"), file("tests/house/tested_elsewhere.txt")), IsEmpty());
}

}  // namespace
}  // namespace regioscan::house
