#include "synth/traits.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <set>

#include "inventory/taxonomy.hpp"
#include "inventory/value_names.hpp"

namespace regioscan::synth {
namespace {

TEST(Traits, AreTheDimensionsOfTheTaxonomyAndUseItsWords) {
  const auto& dimensions = inventory::default_taxonomy().dimensions;
  ASSERT_EQ(dimensions.size(), kTraits.size());
  std::size_t at = 0;
  for (const inventory::Dimension& dimension : dimensions) {
    const Trait trait = kTraits.at(at++);
    EXPECT_EQ(key(trait), dimension.key);
    const auto words = words_in_use(trait);
    EXPECT_EQ(std::set(words.begin(), words.end()).size(), words.size());
    EXPECT_GE(words.size(), 2U);
    EXPECT_LE(words.size(), 31U) << "they fit into a set";
    const inventory::ValueNames names(dimension);
    for (const std::string_view word : words) {
      EXPECT_TRUE(dimension.open || names.find(word)) << word;
      EXPECT_EQ(text_of(trait, set_of(trait, word)), word);
    }
  }
}

TEST(Traits, WriteSeveralValuesWithABarAndUnknownAsNothing) {
  EXPECT_EQ(text_of(Trait::size, set_of(Trait::size, "micro") | set_of(Trait::size, "klein")), "micro|klein");
  EXPECT_EQ(text_of(Trait::size, 0), "");
  EXPECT_EQ(set_of(Trait::size, "reusachtig"), 0U);
  EXPECT_EQ(everybody(Trait::phase), 0U);
  EXPECT_EQ(text_of(Trait::sector, everybody(Trait::sector)), "alle");
}

TEST(Traits, AreDrawnByWeightOneOrTwoAtATime) {
  base::Stream chance = base::stream(1, "test");
  constexpr Weighted kWords[] = {{"laag", 3}, {"hoog", 1}, {"middel", 0}};
  std::size_t low = 0, two = 0;
  for (int n = 0; n < 4000; ++n) {
    const ValueSet set = one_or_two(Trait::maturity, kWords, chance);
    EXPECT_EQ(set & set_of(Trait::maturity, "middel"), 0U);
    if (std::popcount(set) == 2) {
      ++two;
    } else if (set == set_of(Trait::maturity, "laag")) {
      ++low;
    }
  }
  EXPECT_NEAR(static_cast<double>(two), 1000, 100);
  EXPECT_NEAR(static_cast<double>(low), 2250, 120);
}

TEST(Traits, BecomeAnotherValueThatIsNotExcluded) {
  base::Stream chance = base::stream(1, "test");
  const ValueSet low = set_of(Trait::maturity, "laag"), high = set_of(Trait::maturity, "hoog");
  EXPECT_EQ(another(Trait::maturity, low | high, chance), set_of(Trait::maturity, "middel"));
  EXPECT_EQ(another(Trait::maturity, 7, chance), 0U) << "nothing is left";
  std::set<ValueSet> found;
  for (int n = 0; n < 50; ++n) found.insert(another(Trait::maturity, low, chance));
  EXPECT_EQ(found.size(), 2U);
}

}  // namespace
}  // namespace regioscan::synth
