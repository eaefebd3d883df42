#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

using ::testing::HasSubstr;

constexpr CertaintySettings kFew{.chance_networks = 9, .group_runs = 3, .rank_draws = 20};

/// Twenty-five actors, the first in all forty initiatives, each next one in fewer.
inventory::Inventory ladder() {
  std::vector<std::pair<std::string, std::string>> parts;
  for (int actor = 0; actor < 25; ++actor) {
    for (int initiative = 0; initiative < 40; ++initiative) {
      if (actor == 0 || (initiative * 7 + actor * 3) % 40 < 12 - actor / 3)
        parts.emplace_back(fmt::format("Sport {:02}", actor), fmt::format("N{:02}", initiative));
    }
  }
  return testing::small_inventory(parts);
}

Analysis with_firm(std::vector<std::size_t> firm) {
  Analysis found = analyse(ladder(), {}, {.certainty = kFew});
  for (certainty::RankRanges& ranges : found.certainty->ranks) ranges.firm = firm;
  return found;
}

std::string first_ranking(const Analysis& analysis) { return rank_certainty(analysis).at(1).nl; }

TEST(RankCertainty, FindsThatWhoIsInEverythingStaysFirst) {
  const Analysis found = analyse(ladder(), {}, {.certainty = kFew});
  const auto sentences = rank_certainty(found);
  ASSERT_EQ(sentences.size(), 4U) << "how it was done, and three rankings";
  EXPECT_THAT(sentences[0].nl, HasSubstr("20 keer"));
  EXPECT_THAT(sentences[1].nl, HasSubstr("verbindende positie (betweenness): de eerste plaats staat vast (Sport 00)"));
  EXPECT_THAT(sentences[3].en, HasSubstr("the first place is firm (Sport 00)"));
}

TEST(RankCertainty, TellsFirmPlacesFromThoseThatCannotBeToldApart) {
  EXPECT_THAT(first_ranking(with_firm({1, 2})), HasSubstr("de eerste 2 plaatsen staan vast (Sport 00 en "));
  EXPECT_THAT(first_ranking(with_firm({1, 2})), HasSubstr("; van 3 tot en met 20 staat geen plaats vast."));
  EXPECT_THAT(first_ranking(with_firm({})), HasSubstr(": van 1 tot en met 20 staat geen plaats vast."));
}

TEST(RankCertainty, TellsActorsThatChangePlacesAmongThemselves) {
  const std::string text = first_ranking(with_firm({1, 4, 5, 19}));
  EXPECT_THAT(text, HasSubstr("wie 2 tot en met 4 zijn staat vast, hun volgorde niet; plaats 5 staat vast"));
  EXPECT_THAT(text, HasSubstr("plaats 20 staat niet vast."));
}

TEST(RankCertainty, KnowsTheLastWhereAllOthersAreFirm) {
  Analysis few = analyse(testing::two_groups(), {}, {.certainty = kFew});
  const auto with = [&](std::vector<std::size_t> firm) {
    for (certainty::RankRanges& ranges : few.certainty->ranks) ranges.firm = firm;
    return first_ranking(few);
  };
  EXPECT_THAT(with({}), HasSubstr(": van 1 tot en met 7 staat geen plaats vast."));
  EXPECT_THAT(with({5}), HasSubstr("; van 6 tot en met 7 staat geen plaats vast."));
  EXPECT_THAT(with({6}), HasSubstr("; plaats 7 staat vast."));
}

TEST(UnseenInWords, SaysHowMuchIsUnseenOrThatItIsNotKnown) {
  EXPECT_THAT(unseen_in_words(with_firm({})).nl, HasSubstr("zegt de inventarisatie niet"));
  inventory::Inventory estimated = ladder();
  const auto words_for = [&](std::int64_t all) {
    estimated.about.estimated_initiatives = all;
    return unseen_in_words(analyse(estimated, {}, {.certainty = kFew})).nl;
  };
  EXPECT_THAT(words_for(40), HasSubstr("zijn alle initiatieven gevonden"));
  EXPECT_THAT(words_for(1'000'000), HasSubstr("meer dan tien keer zoveel"));
  estimated.about.estimated_initiatives = 160;
  const base::Words words = unseen_in_words(analyse(estimated, {}, {.certainty = kFew}));
  EXPECT_THAT(words.nl, HasSubstr("Naar schatting is 75 % van alle initiatieven nog niet gevonden."));
  EXPECT_THAT(words.en, HasSubstr("guessed 20 times"));
}

}  // namespace
}  // namespace regioscan::analysis
