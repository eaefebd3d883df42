#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/findings.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

std::string all_caveats(const Analysis& analysis) {
  std::string text;
  for (const base::Words& sentence : caveats(analysis)) text += sentence.nl + "\n";
  return text;
}

TEST(Caveats, NameWhatIsMissing) {
  const std::string text = all_caveats(analyse(testing::small_inventory({{"a", "N1"}, {"b", "x"}}), {}, {}));
  EXPECT_THAT(text, ::testing::HasSubstr("noemt geen activiteiten"));
  EXPECT_THAT(text, ::testing::HasSubstr("Van alle deelnames is de rol onbekend"));
  EXPECT_THAT(text, ::testing::HasSubstr("Van 1 van de 2 initiatieven is de regio onbekend"));
}

TEST(Caveats, DoNotNameWhatIsThere) {
  inventory::Inventory inventory = testing::two_groups();
  for (inventory::Participation& participation : inventory.participations)
    participation.role = inventory::Role::executor;
  const std::string text = all_caveats(analyse(inventory, {}, {}));
  EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("de rol onbekend")));
  EXPECT_THAT(text, ::testing::Not(::testing::HasSubstr("initiatieven is de regio onbekend")));
}

TEST(Caveats, CountTheWarningsOfTheReading) {
  base::Problem warning;
  warning.severity = base::Severity::warning;
  warning.times = 1204;
  EXPECT_THAT(all_caveats(analyse(testing::two_groups(), {warning}, {})), ::testing::HasSubstr("1.204 waarschuwingen"));
}

}  // namespace
}  // namespace regioscan::analysis
