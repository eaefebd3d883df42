#include "synth/wording.hpp"

#include <gtest/gtest.h>

#include "synth/traits.hpp"

namespace regioscan::synth {
namespace {

TEST(Wording, OfADuplicateIsAllOtherOfALookAlikeTheSameOfAContinuationANewName) {
  const Ecosystem made =
      ecosystem({.actors = 2000, .initiatives = 2000, .participations = 8000, .likenesses_permille = 60});
  std::size_t planted = 0;
  for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
    const InventedInitiative& initiative = made.initiatives[at];
    if (initiative.likeness == Likeness::none) continue;
    ++planted;
    const Theme& theme = themes()[initiative.theme];
    const ArchetypeLooks& looks = looks_of(words_in_use(Trait::archetype)[initiative.archetypes.front()]);
    const Wording own = wording(made, at), original = wording(made, initiative.like);
    const bool has_same_name = short_name(looks, theme, own) == short_name(looks, theme, original);
    const bool has_same_text = description(looks, theme, own) == description(looks, theme, original);
    EXPECT_EQ(has_same_name, initiative.likeness == Likeness::look_alike);
    EXPECT_EQ(has_same_text, initiative.likeness != Likeness::duplicate);
    if (initiative.likeness != Likeness::duplicate) continue;
    EXPECT_NE(theme_word(theme, own), theme_word(theme, original));
    EXPECT_NE(activity_word(looks, own), activity_word(looks, original));
    EXPECT_NE(looks.names[own.noun % looks.names.size()], looks.names[original.noun % looks.names.size()]);
  }
  EXPECT_GT(planted, 200U);
}

TEST(Wording, IsTheUsualOneInHalfOfTheCasesSoThatOtherWordsGiveNothingAway) {
  const Ecosystem made =
      ecosystem({.actors = 2000, .initiatives = 2000, .participations = 4000, .likenesses_permille = 0});
  std::array<std::size_t, 4> counts{};
  for (std::size_t at = 0; at < made.initiatives.size(); ++at) ++counts.at(wording(made, at).theme);
  EXPECT_NEAR(static_cast<double>(counts[0]), 1000, 80);
  for (const std::size_t way : {1U, 2U, 3U}) EXPECT_NEAR(static_cast<double>(counts.at(way)), 333, 60);
}

}  // namespace
}  // namespace regioscan::synth
