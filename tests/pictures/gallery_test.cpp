// docs/gallery.md shows the figures that there are.
#include <gmock/gmock.h>

#include <filesystem>
#include <sstream>

#include "tests/pictures/pictures_of.hpp"

namespace regioscan::figures {
namespace {

const std::filesystem::path kDocs = std::filesystem::path(REGIOSCAN_SOURCE_DIR) / "docs";
constexpr const char* kAdvice = "run scripts/gallery and look at what it made";

/// The lines of the gallery that begin with these words, without them.
std::vector<std::string> lines_after(const std::string& beginning) {
  std::istringstream lines(base::file_bytes(kDocs / "gallery.md"));
  std::vector<std::string> found;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(beginning)) found.push_back(line.substr(beginning.size()));
  }
  return found;
}

std::vector<std::string> keys() {
  std::vector<std::string> all;
  for (const Figure& each : all_figures()) all.push_back(each.key);
  return all;
}

TEST(Gallery, HasEachFigureOnceInTheOrderOfTheList) { EXPECT_EQ(lines_after("## "), keys()) << kAdvice; }

TEST(Gallery, AsksTheQuestionOfEachInBothLanguages) {
  const std::string page = base::file_bytes(kDocs / "gallery.md");
  for (const Figure& each : all_figures()) {
    EXPECT_THAT(page, ::testing::HasSubstr("\n" + each.question.en + "\\\n*" + each.question.nl + "*\n")) << kAdvice;
  }
}

TEST(Gallery, HasThePictureThatEachCommandMakesAndNoOther) {
  std::vector<std::string> made, there;
  for (const std::string& words : lines_after("regioscan figure ")) {
    const auto at = words.rfind("docs/gallery/");
    ASSERT_NE(at, std::string::npos) << words;
    made.push_back(words.substr(at + std::string_view("docs/gallery/").size()));
  }
  std::uintmax_t bytes = 0;
  for (const auto& entry : std::filesystem::directory_iterator(kDocs / "gallery")) {
    there.push_back(entry.path().filename().string());
    bytes += entry.file_size();
  }
  EXPECT_EQ(made.size(), all_figures().size()) << kAdvice;
  EXPECT_THAT(there, ::testing::UnorderedElementsAreArray(made)) << kAdvice;
  EXPECT_LT(bytes, 5'000'000U);
}

}  // namespace
}  // namespace regioscan::figures
