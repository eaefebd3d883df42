#include "scene/ruler.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "tests/scene/pango_ruler.hpp"

namespace regioscan::scene {
namespace {

constexpr std::array kNames = {
    "Rijksuniversiteit Groningen",
    "Coöperatieve Rabobank U.A.",
    "Provincie Zuid-Holland",
    "Gemeente 's-Hertogenbosch",
    "Gemeente Súdwest-Fryslân",
    "Ministerie van Economische Zaken en Klimaat",
    "Technische Universiteit Delft",
    "Vereniging van Nederlandse Gemeenten (VNG)",
    "TNO",
    "Brainport Eindhoven",
    "Twente Board",
    "Kamer van Koophandel",
    "Hogeschool van Arnhem en Nijmegen",
    "Universiteit van Tilburg",
    "Noord-Nederland: Groningen 48 %, Drenthe 31 %",
    "N.V. Noordelijke Ontwikkelingsmaatschappij",
    "Stichting Fryslân Digitaal",
    "Waterschap Vallei en Veluwe",
    "Initiatieven 1.234 (2023)",
    "Zuidwestelijke Delta & Zeeland",
};

TEST(Ruler, AgreesWithPangoWithinOnePercentOnNames) {
  for (const Face face : {Face::inter, Face::dejavu}) {
    const PangoRuler pango(face);
    for (const Weight weight : {Weight::regular, Weight::bold}) {
      for (const char* name : kNames) {
        const double judged = pango.width_pt(name, 8, weight);
        EXPECT_NEAR(width_pt(name, 8, weight, face), judged, judged * 0.01)
            << name << (face == Face::inter ? " Inter" : " DejaVu");
      }
    }
  }
}

TEST(Ruler, WidthGrowsWithTheSizeAndTheText) {
  EXPECT_EQ(width_pt("", 8), 0);
  EXPECT_DOUBLE_EQ(width_pt("Drenthe", 16), 2 * width_pt("Drenthe", 8));
  EXPECT_DOUBLE_EQ(width_pt("a b", 8), width_pt("a", 8) + width_pt(" ", 8) + width_pt("b", 8));
  EXPECT_GT(width_pt("Drenthe", 8, Weight::bold), width_pt("Drenthe", 8));
}

TEST(Ruler, CombiningMarksTakeNoWidth) {
  EXPECT_DOUBLE_EQ(width_pt("e\u0308", 8), width_pt("e", 8));
  EXPECT_DOUBLE_EQ(width_pt("a\u200Bb\uFE0F", 8), width_pt("ab", 8)) << "zero-width space and variation selector";
}

TEST(Ruler, CharactersThatTheFontLacksAreAtLeastOneEm) {
  EXPECT_DOUBLE_EQ(width_pt("漢字", 10), 20);
  EXPECT_GE(width_pt("😀", 10), 12);
  EXPECT_DOUBLE_EQ(width_pt("ش", 10), 10);
}

TEST(Ruler, MeasuresWhatIsShownNotWhatIsHidden) {
  EXPECT_DOUBLE_EQ(width_pt("a\x01\xff", 8), width_pt("a\uFFFD\uFFFD", 8));
}

TEST(Ruler, KnowsTheLettersOfDutchAndFrisian) {
  EXPECT_LT(width_pt("ĳ", 10), 10);
  EXPECT_LT(width_pt("û", 10), 10);
  EXPECT_LT(width_pt("→", 10), 12);
}

TEST(Ruler, TheCautiousWidthIsThatOfTheWiderFont) {
  EXPECT_GE(cautious_width_pt("Drenthe", 8), 1.08 * width_pt("Drenthe", 8));
  EXPECT_GE(cautious_width_pt("Drenthe", 8), width_pt("Drenthe", 8, Weight::regular, Face::dejavu));
}

TEST(Wrapped, CutsAtWordEndsAndKeepsEveryWord) {
  const std::string name = "Ministerie van Economische Zaken en Klimaat";
  const auto lines = wrapped(name, 8, 90, 5);
  ASSERT_GT(lines.size(), 1U);
  std::string joined;
  for (const std::string& line : lines) {
    EXPECT_LE(width_pt(line, 8), 90) << line;
    joined += (joined.empty() ? "" : " ") + line;
  }
  EXPECT_EQ(joined, name);
}

TEST(Wrapped, ShortTextIsOneLineAndNoTextIsNone) {
  EXPECT_EQ(wrapped("TNO", 8, 90, 3), std::vector<std::string>{"TNO"});
  EXPECT_TRUE(wrapped("", 8, 90, 3).empty());
  EXPECT_TRUE(wrapped("   ", 8, 90, 3).empty());
}

TEST(Wrapped, WhatDoesNotFitEndsInAnEllipsis) {
  const auto lines = wrapped("Ministerie van Economische Zaken en Klimaat", 8, 60, 2);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_TRUE(lines.back().ends_with("…")) << lines.back();
  EXPECT_LE(width_pt(lines.back(), 8), 60);
}

TEST(Wrapped, AWordThatIsTooWideIsCut) {
  const auto cut = wrapped("Ontwikkelingsmaatschappij Oost", 8, 60, 2);
  ASSERT_EQ(cut.size(), 2U);
  EXPECT_TRUE(cut.front().ends_with("…"));
  EXPECT_LE(cautious_width_pt(cut.front(), 8), 60);
  EXPECT_EQ(cut.back(), "Oost");
}

TEST(Balanced, MakesLinesOfAboutEqualLength) {
  const std::string title = "Ministerie van Economische Zaken heeft de meeste partners; het netwerk telt 2 clusters";
  const auto lines = balanced(title, 15, 600, 2, Weight::bold);
  ASSERT_EQ(lines.size(), 2U);
  const double first = width_pt(lines[0], 15, Weight::bold);
  const double second = width_pt(lines[1], 15, Weight::bold);
  EXPECT_LT(std::abs(first - second) / std::max(first, second), 0.3);
  EXPECT_EQ(lines[0] + " " + lines[1], title);
}

}  // namespace
}  // namespace regioscan::scene
