#include "overlaps/weights.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace regioscan::overlaps {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> codes(const std::vector<base::Problem>& problems) {
  std::vector<std::string> found;
  for (const base::Problem& problem : problems) found.push_back(problem.code);
  return found;
}

std::vector<std::string> codes_of(const std::string& text) { return codes(read_weights(text, "w.toml").problems); }

TEST(Weights, AreShippedAndReadWithoutAProblem) {
  const WeightsReading reading = read_weights(default_weights_text(), "weights.toml");
  EXPECT_THAT(reading.problems, IsEmpty());
  EXPECT_FALSE(default_weights().dimensions.empty());
  EXPECT_GT(default_weights().limits.candidate_jaccard, 0);
  EXPECT_EQ(reading.weights.dimensions.size(), default_weights().dimensions.size());
}

TEST(Weights, StayAsShippedWhereAFileDoesNotNameThem) {
  const WeightsReading empty = read_weights("", "w.toml");
  EXPECT_THAT(empty.problems, IsEmpty());
  EXPECT_EQ(empty.weights.text, default_weights().text);
  EXPECT_EQ(empty.weights.limits.family, default_weights().limits.family);
  EXPECT_EQ(empty.weights.dimensions.size(), default_weights().dimensions.size());
  EXPECT_EQ(empty.weights.most_scored_wholly, default_weights().most_scored_wholly);

  const WeightsReading some =
      read_weights("[parts]\ntext = 7\n[limits]\nfamily = 0.25\n[candidates]\nmost_scored_wholly = 12\n", "w.toml");
  EXPECT_THAT(some.problems, IsEmpty());
  EXPECT_EQ(some.weights.text, 7) << "a whole number is a number";
  EXPECT_EQ(some.weights.limits.family, 0.25);
  EXPECT_EQ(some.weights.most_scored_wholly, 12U);
  EXPECT_EQ(some.weights.area, default_weights().area);
}

TEST(Weights, OfADimensionCanBeChangedOrAdded) {
  const WeightsReading reading = read_weights(
      "[parts]\nunnamed_dimension = 0.5\n[[dimension]]\nkey = 'sector'\nweight = 9\n"
      "[[dimension]]\nkey = 'nieuw'\naspect = 'reason'\n",
      "w.toml");
  ASSERT_THAT(reading.problems, IsEmpty());
  EXPECT_EQ(reading.weights.of("sector").weight, 9);
  EXPECT_EQ(reading.weights.of("sector").aspect, default_weights().of("sector").aspect) << "not named: as shipped";
  EXPECT_EQ(reading.weights.of("nieuw").aspect, Aspect::reason);
  EXPECT_EQ(reading.weights.of("nergens").weight, 0.5);
  EXPECT_EQ(reading.weights.of("nergens").aspect, Aspect::other);
  EXPECT_EQ(reading.weights.of("nergens").key, "nergens");
  EXPECT_EQ(std::count_if(reading.weights.dimensions.begin(), reading.weights.dimensions.end(),
                          [](const DimensionWeight& one) { return one.key == "sector"; }),
            1);
}

TEST(Weights, OfADimensionThatIsNamedWithoutOneDoNotDependOnTheOrderOfTheFile) {
  const std::string dimension = "[[dimension]]\nkey = 'nieuw'\naspect = 'theme'\n";
  const std::string parts = "[parts]\nunnamed_dimension = 0.5\n";
  EXPECT_EQ(read_weights(parts + dimension, "w.toml").weights.of("nieuw").weight, 0.5);
  EXPECT_EQ(read_weights(dimension + parts, "w.toml").weights.of("nieuw").weight, 0.5);
}

TEST(Weights, FromWhatIsNoTomlNameTheLineAndAreAsShipped) {
  const WeightsReading reading = read_weights("[parts]\ntext = \n", "w.toml");
  ASSERT_THAT(codes(reading.problems), ElementsAre("bad-toml"));
  EXPECT_EQ(reading.problems[0].row, 2U);
  EXPECT_TRUE(base::has_errors(reading.problems));
  EXPECT_EQ(reading.weights.text, default_weights().text);
  EXPECT_THAT(codes_of("[parts]\ntext = 1e\n"), ElementsAre("bad-toml"));
  EXPECT_THAT(codes_of("[parts]\n[parts]\n"), ElementsAre("bad-toml"));
  EXPECT_THAT(codes_of(std::string("a = 1\0b", 7)), ElementsAre("bad-toml"));
}

TEST(Weights, WarnOfSettingsThatDoNothing) {
  const WeightsReading reading = read_weights(
      "kleur = 'rood'\n[parts]\ntekst = 1\n[limits]\nfamilie = 1\n[[dimension]]\nkey = 'x'\nw = 1\n", "w.toml");
  EXPECT_THAT(codes(reading.problems),
              ElementsAre("unknown-setting", "unknown-setting", "unknown-setting", "unknown-setting"));
  EXPECT_FALSE(base::has_errors(reading.problems));
  std::string all;
  for (const base::Problem& problem : reading.problems) all += problem.what.nl;
  for (const char* name : {"'kleur'", "'parts.tekst'", "'limits.familie'", "'dimension.x.w'"}) {
    EXPECT_THAT(all, HasSubstr(name));
  }
}

TEST(Weights, OfAnotherTypeThanANumberAreErrorsThatSayWhatIsExpected) {
  for (const char* value : {"'een'", "true", "[1]", "{a = 1}", "2024-01-01"}) {
    const WeightsReading reading = read_weights(std::string("[parts]\ntext = ") + value + "\n", "w.toml");
    ASSERT_THAT(codes(reading.problems), ElementsAre("wrong-setting")) << value;
    EXPECT_THAT(reading.problems[0].what.en, HasSubstr("'parts.text'"));
    EXPECT_THAT(reading.problems[0].mend.en, HasSubstr("a number"));
    EXPECT_EQ(reading.weights.text, default_weights().text);
  }
  EXPECT_THAT(codes_of("parts = 1\n"), ElementsAre("wrong-setting"));
  EXPECT_THAT(codes_of("dimension = 'x'\n"), ElementsAre("wrong-setting"));
  EXPECT_THAT(codes_of("[dimension]\nkey = 'x'\n"), ElementsAre("wrong-setting"));
  EXPECT_THAT(codes_of("limits = [[[[[[[[1]]]]]]]]\n"), ElementsAre("wrong-setting"));
}

TEST(Weights, OutsideTheirRangeAreErrorsThatNameTheRange) {
  for (const char* value : {"-1", "-0.001", "nan", "inf", "-inf", "1e300", "1001"}) {
    EXPECT_THAT(codes_of(std::string("[parts]\ntext = ") + value + "\n"), ElementsAre("out-of-range")) << value;
  }
  const WeightsReading reading = read_weights("[limits]\nfamily = 1.5\n", "w.toml");
  ASSERT_THAT(codes(reading.problems), ElementsAre("out-of-range"));
  EXPECT_THAT(reading.problems[0].what.en, HasSubstr("1.5 is outside 0 … 1"));
  EXPECT_THAT(reading.problems[0].column, "limits.family");
  EXPECT_THAT(codes_of("[candidates]\nmost_scored_wholly = 20001\n"), ElementsAre("out-of-range"));
  EXPECT_THAT(codes_of("[limits]\ncandidate_jaccard = 0\n"), ElementsAre("out-of-range"))
      << "at 0 every pair would be a candidate";
  EXPECT_THAT(codes_of("[limits]\ncontinuation_gap_days = 3650\n"), IsEmpty()) << "days are no similarity";
  EXPECT_THAT(codes_of("[parts]\ntext = 1000\nperiod = 0\n"), IsEmpty()) << "the ends of the range count";
}

TEST(Weights, OfDimensionsWithoutAKeyOrWithOneTwiceOrOfAnUnknownAspectAreErrors) {
  EXPECT_THAT(codes_of("[[dimension]]\nweight = 1\n"), ElementsAre("missing-key"));
  EXPECT_THAT(codes_of("[[dimension]]\nkey = 3\n"), ElementsAre("missing-key"));
  EXPECT_THAT(codes_of("dimension = [1]\n"), ElementsAre("missing-key"));
  EXPECT_THAT(codes_of("[[dimension]]\nkey = 'x'\n[[dimension]]\nkey = 'x'\n"), ElementsAre("double-key"));
  const WeightsReading reading = read_weights("[[dimension]]\nkey = 'x'\naspect = 'doel'\n", "w.toml");
  ASSERT_THAT(codes(reading.problems), ElementsAre("wrong-setting"));
  EXPECT_THAT(reading.problems[0].what.en, HasSubstr("'dimension.x.aspect'"));
  EXPECT_THAT(reading.problems[0].mend.en, HasSubstr("activity, target, theme, reason, other"));
  EXPECT_THAT(codes_of("[[dimension]]\nkey = 'x'\naspect = 1\n"), ElementsAre("wrong-setting"));
}

TEST(Weights, OfAFileThatNestsTooDeepAreAProblemAndNoCrash) {
  const std::string deep = "x = " + std::string(100'000, '[') + std::string(100'000, ']') + "\n";
  EXPECT_THAT(codes_of(deep), ElementsAre("bad-toml"));
}

TEST(Aspects, HaveAKeyAndALabelEach) {
  std::vector<std::string> keys;
  for (const Aspect aspect : kAspects) {
    keys.emplace_back(key(aspect));
    EXPECT_FALSE(label(aspect).nl.empty() || label(aspect).en.empty());
  }
  EXPECT_THAT(keys, ElementsAre("activity", "target", "theme", "reason", "other"));
}

}  // namespace
}  // namespace regioscan::overlaps
