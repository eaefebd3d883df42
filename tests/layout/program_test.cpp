#include "layout/program.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

#include "base/failure.hpp"

namespace regioscan::layout {
namespace {

/// Sets REGIOSCAN_LAYOUT for the time of a test.
class Named {
 public:
  explicit Named(const char* path) { setenv("REGIOSCAN_LAYOUT", path, 1); }
  ~Named() { unsetenv("REGIOSCAN_LAYOUT"); }
  Named(const Named&) = delete;
  Named& operator=(const Named&) = delete;
};

TEST(LayoutProgram, ThatIsMissingFailsWithHowToMendIt) {
  const Named nowhere("/nowhere/regioscan-layout");
  try {
    static_cast<void>(layout_program());
    FAIL() << "found a program that is not there";
  } catch (const base::FileError& error) {
    EXPECT_NE(error.why().nl.find("Haal de variabele weg of verbeter het pad"), std::string::npos);
    EXPECT_NE(error.why().en.find("/nowhere/regioscan-layout"), std::string::npos);
  }
}

TEST(LayoutProgram, BesideNoProgramTellsWhereToPutIt) {
  unsetenv("REGIOSCAN_LAYOUT");
  try {
    static_cast<void>(layout_program());
    FAIL() << "no regioscan-layout lies beside the tests";
  } catch (const base::FileError& error) {
    EXPECT_NE(error.why().en.find("Put it beside regioscan"), std::string::npos);
  }
}

TEST(AnswerOf, CarriesMoreThanAPipeHoldsBothWays) {
  const std::string much(3'000'000, 'x');
  EXPECT_EQ(answer_of("/bin/cat", much), much);
}

TEST(AnswerOf, AProgramThatReadsNothingIsNoBrokenPipe) {
  EXPECT_EQ(answer_of("/bin/true", std::string(3'000'000, 'x')), "");
}

TEST(AnswerOf, AProgramThatEndsBadlyIsOurOwnFault) {
  EXPECT_THROW(static_cast<void>(answer_of("/bin/false", "")), base::OwnFault);
}

TEST(AnswerOf, SaysWhatTheProgramComplainedOf) {
  try {
    static_cast<void>(answer_of(REGIOSCAN_LAYOUT_PROGRAM, "graph { engine=dot; 0; }"));
    FAIL() << "an unknown engine was taken";
  } catch (const base::OwnFault& error) {
    EXPECT_NE(error.why().en.find("exit 3"), std::string::npos);
    EXPECT_NE(error.why().en.find("neither sfdp, neato nor twopi"), std::string::npos);
  }
}

TEST(AnswerOf, TextThatIsNoGraphIsRefused) {
  EXPECT_THROW(static_cast<void>(answer_of(REGIOSCAN_LAYOUT_PROGRAM, "not a graph")), base::OwnFault);
  EXPECT_THROW(static_cast<void>(answer_of(REGIOSCAN_LAYOUT_PROGRAM, "")), base::OwnFault);
}

TEST(AnswerOf, AProgramThatCannotStartIsAFileError) {
  EXPECT_THROW(static_cast<void>(answer_of("/nowhere/at-all", "")), base::FileError);
}

}  // namespace
}  // namespace regioscan::layout
