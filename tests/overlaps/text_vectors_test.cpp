#include "overlaps/text_vectors.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "tests/overlaps/sample.hpp"

namespace regioscan::overlaps {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

double likeness_of_texts(const inventory::Inventory& inventory, std::size_t first, std::size_t second) {
  const TextVectors texts(inventory);
  return cosine(texts.of(first), texts.of(second));
}

inventory::Inventory named(const std::vector<std::string>& names) {
  std::vector<testing::Draft> drafts;
  for (const std::string& name : names) drafts.push_back({.name = name});
  return testing::sample(drafts);
}

/// A second implementation: maps from terms to weights, for texts in which no value of the taxonomy stands.
double cosine_by_maps(const std::vector<std::string>& texts, std::size_t first, std::size_t second) {
  std::vector<std::map<std::string, double>> counts(texts.size());
  std::map<std::string, double> having;
  for (std::size_t at = 0; at < texts.size(); ++at) {
    for (const std::string& word : words_of_text(texts[at])) {
      const std::string padded = " " + word + " ";
      const std::size_t length = std::min<std::size_t>(4, padded.size());
      for (std::size_t from = 0; from + length <= padded.size(); ++from) ++counts[at][padded.substr(from, length)];
    }
    for (const auto& [term, count] : counts[at]) ++having[term];
  }
  const auto weight = [&](std::size_t at, const std::string& term) {
    const auto found = counts[at].find(term);
    if (found == counts[at].end()) return 0.0;
    return (1 + std::log(found->second)) * std::log(static_cast<double>(texts.size()) / having[term]);
  };
  double both = 0, one = 0, other = 0;
  for (const auto& [term, count] : having) {
    both += weight(first, term) * weight(second, term);
    one += weight(first, term) * weight(first, term);
    other += weight(second, term) * weight(second, term);
  }
  return one > 0 && other > 0 ? both / std::sqrt(one * other) : 0;
}

TEST(TextVectors, AreThoseOfASecondImplementation) {
  const std::vector<std::string> texts{"mkb loket mkb", "loket voor ondernemers", "een op een hulp", "hulploket",
                                       "digitale hulp voor het mkb"};
  const inventory::Inventory inventory = named(texts);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t j = 0; j < texts.size(); ++j) {
      EXPECT_NEAR(likeness_of_texts(inventory, i, j), cosine_by_maps(texts, i, j), 1e-12)
          << texts[i] << '/' << texts[j];
    }
  }
}

TEST(TextVectors, FoldAccentsAndCase) {
  EXPECT_NEAR(likeness_of_texts(named({"Café Súdwest", "CAFE SUDWEST", "iets"}), 0, 1), 1, 1e-12);
}

TEST(TextVectors, JoinFormsOfOneWordThatAStemmerWouldPart) {
  const inventory::Inventory inventory = named({"initiatief", "initiatieven", "molenwiek", "loket", "hulp", "oever"});
  EXPECT_GT(likeness_of_texts(inventory, 0, 1), 0.4);
  EXPECT_EQ(likeness_of_texts(inventory, 0, 2), 0);
}

TEST(TextVectors, MakeTwoWordingsOfOneValueAlike) {
  inventory::Inventory inventory = named({"kunstmatig brein", "slimme machine", "molenwiek"});
  EXPECT_EQ(likeness_of_texts(inventory, 0, 1), 0);
  inventory.taxonomy.dimensions[testing::kTopic].values[inventory::ValueId{0}].synonyms = {"Kunstmatig  Brein",
                                                                                           "slimme machine"};
  EXPECT_GT(likeness_of_texts(inventory, 0, 1), 0.05);
  EXPECT_EQ(likeness_of_texts(inventory, 0, 2), 0);

  inventory.taxonomy.dimensions[testing::kTopic].open = true;
  EXPECT_EQ(likeness_of_texts(inventory, 0, 1), 0) << "open values are words of the data";
}

TEST(TextVectors, KnowAcronymsButNotTheLettersOfSectors) {
  inventory::Inventory inventory = named({"ai x", "vernuft y", "molenwiek"});
  auto& synonyms = inventory.taxonomy.dimensions[testing::kTopic].values[inventory::ValueId{0}].synonyms;
  synonyms = {"AI", "vernuft"};
  EXPECT_GT(likeness_of_texts(inventory, 0, 1), 0);
  synonyms = {"X", "vernuft"};
  EXPECT_EQ(likeness_of_texts(inventory, 0, 1), 0);
  synonyms = {"", " - ", "vernuft"};
  EXPECT_EQ(likeness_of_texts(inventory, 0, 1), 0) << "a synonym without a word stands in no text";
}

TEST(TextVectors, SayNothingWithATermThatAllHave) {
  EXPECT_EQ(likeness_of_texts(named({"project alfa", "project omzet", "project nieuw"}), 0, 1), 0);
  const inventory::Inventory same = named({"project", "project"});
  EXPECT_THAT(TextVectors(same).of(0), IsEmpty()) << "no text that tells anything";
}

TEST(TextVectors, AreEmptyWithoutText) {
  const inventory::Inventory inventory = named({"", " \n –", "woorden"});
  const TextVectors texts(inventory);
  EXPECT_THAT(texts.of(0), IsEmpty());
  EXPECT_EQ(cosine(texts.of(0), texts.of(2)), 0);
  EXPECT_EQ(TextVectors(named({})).vocabulary(), 0U);
}

TEST(TextVectors, ReadNamesDescriptionsAndNamesOfActivities) {
  const inventory::Inventory inventory = testing::sample({{.name = "alfa"},
                                                          {.name = "x", .description = "alfa"},
                                                          {.name = "y", .doings = {{.name = "alfa"}}},
                                                          {.name = "molenwiek"}});
  EXPECT_GT(likeness_of_texts(inventory, 0, 1), 0.3);
  EXPECT_GT(likeness_of_texts(inventory, 0, 2), 0.3);
  EXPECT_EQ(likeness_of_texts(inventory, 0, 3), 0);
}

TEST(TextVectors, DoNotDependOnTheOrderOfRows) {
  const std::vector<std::string> names{"loket energie", "scan energie", "hulp bij data", "datascan"};
  const std::vector<std::string> turned(names.rbegin(), names.rend());
  const TextVectors one(named(names)), other(named(turned));
  EXPECT_EQ(one.vocabulary(), other.vocabulary());
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 4; ++j) {
      EXPECT_EQ(cosine(one.of(i), one.of(j)), cosine(other.of(3 - i), other.of(3 - j))) << "to the last bit";
    }
  }
}

TEST(TextVectors, HaveCosinesFromZeroToOneThatAreSymmetric) {
  constexpr std::uint64_t seed = 11;
  SCOPED_TRACE(seed);
  base::Stream chance = base::stream(seed, "texts");
  const inventory::Inventory inventory = testing::sample(testing::random_drafts(chance, 20));
  const TextVectors texts(inventory);
  for (std::size_t i = 0; i < 20; ++i) {
    EXPECT_TRUE(texts.of(i).empty() || std::abs(cosine(texts.of(i), texts.of(i)) - 1) < 1e-12);
    for (std::size_t j = 0; j < 20; ++j) {
      const double likeness = cosine(texts.of(i), texts.of(j));
      EXPECT_TRUE(likeness >= 0 && likeness <= 1) << likeness;
      EXPECT_EQ(likeness, cosine(texts.of(j), texts.of(i)));
    }
  }
}

TEST(Words, ArePartedByAllButLettersAndDigits) {
  EXPECT_THAT(words_of_text("MKB-scan (2024): één/twee; \xD0\x9F"),
              ElementsAre("mkb", "scan", "2024", "een", "twee", "\xD0\x9F"));
  EXPECT_THAT(words_of_text(" ,.- "), IsEmpty());
  EXPECT_THAT(words_of_text(""), IsEmpty());
}

}  // namespace
}  // namespace regioscan::overlaps
