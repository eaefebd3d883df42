#include "inventory/fold.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Fold, MakesSpellingsOfOneWordEqual) {
  EXPECT_EQ(folded("  Súdwest\xC2\xA0 \tFryslân "), "sudwest fryslan");
  EXPECT_EQ(folded("COÖPERATIE"), "cooperatie");
  EXPECT_EQ(folded("coo\xCC\x88peratie"), "cooperatie") << "an accent of its own";
  EXPECT_EQ(folded("Łódź ĸœſ ×"), "lodz kos ×");
}

TEST(Fold, LeavesOtherScriptsAndBadBytes) {
  EXPECT_EQ(folded("Ελλάδα"), "Ελλάδα");
  EXPECT_EQ(folded("東京 a\xFFz\xC3"), "東京 a\xFFz\xC3");
  EXPECT_EQ(folded(""), "");
}

TEST(Fold, TrimsWhiteSpaceOfSpreadsheets) {
  EXPECT_EQ(trimmed("\xC2\xA0 a b\r\n"), "a b");
  EXPECT_EQ(trimmed(" \xC2\xA0 "), "");
}

TEST(Fold, CutsACellIntoItsValues) {
  EXPECT_THAT(parts(" a | |b|", "|"), ElementsAre("a", "b"));
  EXPECT_THAT(parts("a, b", ""), ElementsAre("a, b"));
  EXPECT_THAT(parts("a<>b", "<>"), ElementsAre("a", "b"));
  EXPECT_THAT(parts("", "|"), IsEmpty());
}

TEST(Nearest, FindsTheNameThatWasMeant) {
  const std::vector<std::string> provinces{"Drenthe", "Gelderland", "Overijssel", "Zeeland"};
  EXPECT_EQ(nearest("Overrijssel", provinces), "Overijssel");
  EXPECT_EQ(nearest("gelderladn", provinces), "Gelderland") << "a swap is one step";
  EXPECT_EQ(nearest("Noordrijn-Westfalen", provinces), "");
  EXPECT_EQ(nearest("", provinces), "");
}

TEST(Nearest, TakesTheFirstOfEquals) { EXPECT_EQ(nearest("abc", {"abd", "abe"}), "abd"); }

TEST(Nearest, LooksForNoneAmongVeryMany) { EXPECT_EQ(nearest("abc", std::vector<std::string>(20'001, "abd")), ""); }

}  // namespace
}  // namespace regioscan::inventory
