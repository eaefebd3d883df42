#include "measures/labels.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/failure.hpp"
#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;

TEST(Labels, AreDescribedInBothLanguagesUnderAKeyThatNoMeasureHas) {
  std::set<std::string> keys;
  for (const Measure& row : all_measures()) keys.insert(row.key);
  for (const Label& row : all_labels()) {
    SCOPED_TRACE(row.key);
    EXPECT_TRUE(keys.insert(row.key).second);
    for (const std::string& text :
         {row.title.nl, row.title.en, row.meaning.nl, row.meaning.en, row.formula, row.source}) {
      EXPECT_FALSE(text.empty());
    }
    EXPECT_EQ(&label(row.key), &row);
  }
}

TEST(Labels, HaveWordsOfTheirOwn) {
  for (const Label& row : all_labels()) {
    std::set<std::string> keys, dutch, english;
    for (const LabelValue& value : row.values()) {
      EXPECT_TRUE(keys.insert(value.key).second) << value.key;
      EXPECT_TRUE(dutch.insert(value.label.nl).second) << value.key;
      EXPECT_TRUE(english.insert(value.label.en).second) << value.key;
    }
  }
}

TEST(Labels, NameAWordThatIsThereOrNone) {
  for (const std::uint64_t seed : examples::kSeeds) {
    const Example example(examples::random_society(seed, 40, 30, 70));
    for (const Label& row : all_labels()) {
      const LabelColumn words = row.compute(example.inputs());
      ASSERT_EQ(words.size(), 40U) << row.key;
      for (const auto& word : words) EXPECT_LT(word.value_or(0), row.values().size()) << row.key;
      EXPECT_TRUE(std::any_of(words.begin(), words.end(), [](const auto& word) { return word.has_value(); }));
    }
  }
}

TEST(Labels, GiveNothingForNobody) {
  const Example nobody(graph::examples::empty());
  for (const Label& row : all_labels()) EXPECT_TRUE(row.compute(nobody.inputs()).empty()) << row.key;
}

TEST(Labels, TreatAWrongKeyAsOurOwnFault) { EXPECT_THROW((void)label("mood"), base::OwnFault); }

}  // namespace
}  // namespace regioscan::measures
