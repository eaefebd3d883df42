#include "scene/ruler.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "scene/advances.hpp"
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
    "P.V. Van Tiel, Y.",
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
  EXPECT_LT(width_pt("Tw", 8), width_pt("T", 8) + width_pt("w", 8)) << "kerned";
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

TEST(Ruler, TablesAreSortedAndHoldTheLettersOfDutchAndFrisian) {
  for (const Face face : {Face::inter, Face::dejavu}) {
    for (const Weight weight : {Weight::regular, Weight::bold}) {
      const auto table = advances(face, weight);
      EXPECT_GT(table.size(), 1000U);
      for (std::size_t i = 1; i < table.size(); ++i) EXPECT_LT(table[i - 1].character, table[i].character);
    }
  }
  EXPECT_LT(width_pt("ĳ", 10), 10);
  EXPECT_LT(width_pt("û", 10), 10);
  EXPECT_LT(width_pt("→", 10), 12);
}

TEST(Ruler, CautiousWidthIsThatOfTheWidestReader) {
  for (const char* name : kNames) {
    EXPECT_GE(cautious_width_pt(name, 8), width_pt(name, 8) * 1.0799) << name;
    EXPECT_GE(cautious_width_pt(name, 8), width_pt(name, 8, Weight::regular, Face::dejavu)) << name;
  }
}

TEST(Shortened, LeavesAloneWhatFits) {
  EXPECT_EQ(shortened("TNO", 8, 90), "TNO");
  EXPECT_EQ(shortened("", 8, 0), "");
  EXPECT_EQ(shortened("TNO", 8, cautious_width_pt("TNO", 8)), "TNO");
}

TEST(Shortened, KeepsAsMuchAsFits) {
  const std::string name = "Ontwikkelingsmaatschappij";
  for (double widest = 12; widest < 110; widest += 1.3) {
    const std::string cut = shortened(name, 8, widest);
    ASSERT_LE(cautious_width_pt(cut, 8), widest) << cut;
    ASSERT_TRUE(cut.ends_with("…"));
    const std::size_t kept = cut.size() - std::string("…").size();
    ASSERT_GT(cautious_width_pt(name.substr(0, kept + 1) + "…", 8), widest) << "one more would have fitted: " << cut;
  }
}

TEST(Shortened, IsAnEllipsisWhereNothingFits) { EXPECT_EQ(shortened("Drenthe", 8, 1), "…"); }

TEST(Shortened, LeavesNoSpaceBeforeTheEllipsis) {
  for (double widest = 10; widest < 60; widest += 0.7) {
    EXPECT_EQ(shortened("a b c d e f g h i j k l m", 8, widest).find(" …"), std::string::npos);
  }
}

TEST(Shortened, NeverPartsAMarkFromItsLetter) {
  std::string word;
  for (int i = 0; i < 60; ++i) word += "e\u0301";
  for (double widest = 8; widest < 60; widest += 0.7) {
    std::string cut = shortened(word, 8, widest);
    ASSERT_TRUE(cut.ends_with("…"));
    cut.resize(cut.size() - std::string("…").size());
    EXPECT_TRUE(cut.empty() || cut.ends_with("\u0301")) << cut;
  }
}

TEST(Shortened, IsQuickOnVeryLongText) {
  const std::string endless(2'000'000, 'x');
  EXPECT_LT(shortened(endless, 8, 100).size(), 40U);  // cut from the back this would take hours
}

TEST(Wrapped, CutsAtWordEndsAndKeepsEveryWord) {
  const std::string name = "Ministerie van Economische Zaken en Klimaat";
  const auto lines = wrapped(name, 8, 90, 5);
  ASSERT_GT(lines.size(), 1U);
  std::string joined;
  for (const std::string& line : lines) {
    EXPECT_LE(cautious_width_pt(line, 8), 90) << line;
    joined += (joined.empty() ? "" : " ") + line;
  }
  EXPECT_EQ(joined, name);
}

TEST(Wrapped, ShortTextIsOneLineAndNoTextIsNone) {
  EXPECT_EQ(wrapped("TNO", 8, 90, 3), std::vector<std::string>{"TNO"});
  EXPECT_TRUE(wrapped("", 8, 90, 3).empty());
  EXPECT_TRUE(wrapped("   ", 8, 90, 3).empty());
  EXPECT_TRUE(wrapped("TNO", 8, 90, 0).empty());
}

TEST(Wrapped, WhatDoesNotFitEndsInAnEllipsis) {
  const auto lines = wrapped("Ministerie van Economische Zaken en Klimaat", 8, 70, 2);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_FALSE(lines.front().ends_with("…")) << lines.front();
  EXPECT_TRUE(lines.back().ends_with("…")) << lines.back();
  EXPECT_LE(cautious_width_pt(lines.back(), 8), 70);
}

TEST(Wrapped, AWordThatIsWiderThanALineIsShortened) {
  const auto lines = wrapped("de Ontwikkelingsmaatschappij", 8, 50, 2);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines.front(), "de");
  EXPECT_TRUE(lines.back().ends_with("…"));
}

TEST(Balanced, KeepsTheNumberOfLinesAndWhatDoesNotFitEndsInAnEllipsis) {
  EXPECT_EQ(balanced("TNO", 8, 90, 2), std::vector<std::string>{"TNO"});
  EXPECT_TRUE(balanced("", 8, 90, 2).empty());
  EXPECT_EQ(balanced("Ministerie van Economische Zaken en Klimaat", 8, 70, 2),
            wrapped("Ministerie van Economische Zaken en Klimaat", 8, 70, 2));
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
