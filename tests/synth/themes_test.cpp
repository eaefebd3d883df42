#include "synth/themes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

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

/// How many of the ways are words of the taxonomy too.
std::size_t known_words(const OtherWays& ways) {
  std::size_t known = 0;
  for (const inventory::Dimension& each : inventory::default_taxonomy().dimensions) {
    const inventory::ValueNames names(each);
    known += static_cast<std::size_t>(
        std::count_if(ways.begin(), ways.end(), [&](std::string_view way) { return names.find(way).has_value(); }));
  }
  return known;
}

TEST(OtherWays, SayOneThingEachAndMostAreNoSynonymsOfTheTaxonomy) {
  std::set<std::string_view> words;
  std::size_t known = 0;
  const auto look = [&](std::string_view usual, const OtherWays& ways) {
    EXPECT_TRUE(words.insert(usual).second) << usual;
    for (const std::string_view way : ways) EXPECT_TRUE(!way.empty() && words.insert(way).second) << way;
    known += known_words(ways);
  };
  for (const Theme& theme : themes()) look(theme.name, theme.other_names);
  for (const inventory::Value& archetype : dimension("archetype").values) {
    const ArchetypeLooks& looks = looks_of(archetype.label.nl);
    EXPECT_TRUE(looks.names.size() == 2 || looks.names.size() == 3) << "wordings count on that";
    look(looks.activity, looks.other_activities);
  }
  EXPECT_GE(known, 2U);
  EXPECT_LE(known, words.size() / 10);
}

}  // namespace
}  // namespace regioscan::synth
