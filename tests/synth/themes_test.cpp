#include "synth/themes.hpp"

#include <gtest/gtest.h>

#include "inventory/taxonomy.hpp"
#include "inventory/value_names.hpp"

namespace regioscan::synth {
namespace {

const inventory::Dimension& dimension(const std::string& key) {
  for (const inventory::Dimension& each : inventory::default_taxonomy().dimensions) {
    if (each.key == key) return each;
  }
  throw std::out_of_range(key);
}

TEST(Themes, UseTheWordsOfTheTaxonomy) {
  const inventory::ValueNames forms(dimension("form"));
  for (const Theme& theme : themes()) EXPECT_TRUE(forms.find(theme.form)) << theme.name;
}

TEST(ArchetypeLooks, ExistForEveryArchetypeInTheWordsOfTheTaxonomy) {
  const inventory::ValueNames bottlenecks(dimension("bottleneck")), rationales(dimension("rationale"));
  for (const inventory::Value& archetype : dimension("archetype").values) {
    const ArchetypeLooks& looks = looks_of(archetype.label.nl);
    EXPECT_EQ(looks.archetype, archetype.label.nl);
    EXPECT_FALSE(looks.names.empty());
    for (const Weighted& word : looks.bottlenecks) EXPECT_TRUE(bottlenecks.find(word.word)) << word.word;
    for (const Weighted& word : looks.rationales) EXPECT_TRUE(rationales.find(word.word)) << word.word;
  }
}

}  // namespace
}  // namespace regioscan::synth
