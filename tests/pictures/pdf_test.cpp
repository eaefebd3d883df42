// Every figure as a PDF: vectors, letters that can be searched and copied, fonts that travel along.
#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

#include "base/escape.hpp"
#include "draw/raster.hpp"
#include "draw/svg.hpp"
#include "tests/pictures/pictures_of.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

class PdfOfEveryFigure : public testing::Pictures {
 protected:
  PdfOfEveryFigure() : Pictures({"pdftotext", "pdffonts", "pdfimages", "pdfinfo"}) {}
};

/// Line breaks and spaces, hard ones too, are the reader's: a text is its letters.
std::string letters(std::string text) {
  constexpr std::string_view kHardSpace = "\u00A0";
  for (auto at = text.find(kHardSpace); at != std::string::npos; at = text.find(kHardSpace, at))
    text.erase(at, kHardSpace.size());
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\f'; });
  return text;
}

std::vector<std::string> lines_after_heading(const std::string& table) {
  std::istringstream lines(table);
  std::vector<std::string> found;
  for (std::string line; std::getline(lines, line);) found.push_back(line);
  found.erase(found.begin(), found.begin() + std::min<std::ptrdiff_t>(2, std::ssize(found)));
  return found;
}

void expect_all_texts(const scene::Scene& scene, const std::string& file) {
  const std::string found = letters(testing::printed_by("pdftotext -raw -enc UTF-8 " + file + " -"));
  for (const scene::Mark& mark : scene.marks) {
    if (const auto* const text = std::get_if<scene::Text>(&mark.shape)) {
      EXPECT_NE(found.find(letters(base::shown(text->text))), std::string::npos) << text->text;
    }
  }
}

/// "name type encoding emb sub uni object": each font is embedded, only the letters used, with their Unicode.
void expect_embedded_fonts(const std::string& file) {
  const std::vector<std::string> fonts = lines_after_heading(testing::printed_by("pdffonts " + file));
  EXPECT_GE(fonts.size(), 2U) << "regular and bold";
  for (const std::string& font : fonts) {
    EXPECT_THAT(font, HasSubstr("+Inter-"));
    EXPECT_THAT(font, HasSubstr(" yes yes yes "));
  }
}

TEST_F(PdfOfEveryFigure, HoldsItsTextsAndFontsAndNoPixels) {
  const analysis::Analysis analysis = testing::shipped("regioscan-2023");
  const testing::Scratch scratch;
  for (const Figure& each : all_figures()) {
    for (const char* theme : {"print", "greyscale"}) {
      SCOPED_TRACE(each.key + " " + theme);
      const scene::Scene scene = each.compose(analysis, {.options = {{"theme", std::string(theme)}}}).scene;
      const std::string file = scratch / "figure.pdf";
      const draw::PdfWords words{.title = scene.title, .description = scene.description};
      base::write_file(file, draw::pdf(draw::svg(scene), words));
      expect_all_texts(scene, file);
      expect_embedded_fonts(file);
      EXPECT_THAT(lines_after_heading(testing::printed_by("pdfimages -list " + file)), ::testing::IsEmpty());
      const std::string about = testing::printed_by("pdfinfo -enc UTF-8 " + file);
      EXPECT_THAT(about, HasSubstr(scene.title + "\n"));
      EXPECT_THAT(about, HasSubstr("Pages:           1\n"));
      EXPECT_EQ(base::file_bytes(file), draw::pdf(draw::svg(scene), words));
    }
  }
}

}  // namespace
}  // namespace regioscan::figures
