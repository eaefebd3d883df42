#include "synth/invented_activities.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace regioscan::synth {
namespace {

Ecosystem noisy(std::uint64_t noise, std::uint64_t unknown) {
  return ecosystem({.actors = 3000,
                    .initiatives = 4000,
                    .participations = 12000,
                    .seed = 2,
                    .likenesses_permille = 50,
                    .noise_percent = noise,
                    .unknown_percent = unknown});
}

bool is_target(Trait trait) {
  return std::find(kTargetTraits.begin(), kTargetTraits.end(), trait) != kTargetTraits.end();
}

/// Calls with likeness, trait, cell and cell of the original.
void for_planted_cells(const Ecosystem& made, const auto& look) {
  for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
    const InventedInitiative& initiative = made.initiatives[at];
    if (initiative.likeness == Likeness::none) continue;
    const auto own = noted_activities(made, at), original = noted_activities(made, initiative.like);
    ASSERT_EQ(own.size(), original.size());
    for (std::size_t n = 0; n < own.size(); ++n) {
      for (const Trait trait : kTraits) {
        look(initiative.likeness, trait, own[n].cells[trait], original[n].cells[trait]);
      }
    }
  }
}

TEST(InventedActivities, AreCopiedToTheLetterWithoutNoise) {
  for_planted_cells(noisy(0, 0), [](Likeness likeness, Trait trait, ValueSet own, ValueSet original) {
    EXPECT_NE(own, 0U);
    if (likeness == Likeness::look_alike && is_target(trait)) {
      EXPECT_EQ(own & original, 0U);
    } else {
      EXPECT_EQ(own, original);
    }
  });
}

TEST(InventedActivities, KeepFourOfFiveKnownCellsUnderTwentyPercentNoise) {
  std::array<std::array<double, 2>, kTraits.size()> counts{};  // all known ones, those that are kept
  for_planted_cells(noisy(20, 20), [&](Likeness likeness, Trait trait, ValueSet own, ValueSet original) {
    if (own == 0 || original == 0) return;
    if (likeness == Likeness::look_alike && is_target(trait)) {
      EXPECT_EQ(own & original, 0U) << "noise makes no duplicate of a look-alike: " << key(trait);
      EXPECT_NE(own, everybody(trait));
      return;
    }
    auto& count = counts.at(static_cast<std::size_t>(trait));
    count[0] += 1;
    count[1] += own == original ? 1 : 0;
  });
  for (const Trait trait : kTraits) {
    const auto& [known, kept] = counts.at(static_cast<std::size_t>(trait));
    EXPECT_GT(known, 800) << key(trait);
    EXPECT_NEAR(kept / known, 0.8, 0.04) << key(trait);
  }
}

TEST(InventedActivities, LeaveAsManyCellsUnknownAsAskedInEveryColumn) {
  const Ecosystem made = noisy(20, 20);
  std::array<std::size_t, kTraits.size()> unknown{};
  std::size_t activities = 0;
  for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
    for (const InventedActivity& activity : noted_activities(made, at)) {
      ++activities;
      for (const Trait trait : kTraits) {
        unknown.at(static_cast<std::size_t>(trait)) += activity.cells[trait] == 0 ? 1U : 0U;
      }
    }
  }
  EXPECT_GT(activities, 10'000U);
  for (const Trait trait : kTraits) {
    const auto count = static_cast<double>(unknown.at(static_cast<std::size_t>(trait)));
    EXPECT_NEAR(count / static_cast<double>(activities), 0.2, 0.01) << key(trait);
  }
}

TEST(InventedActivities, OfInitiativesThatAreLikeNothingHaveNoNoise) {
  const Ecosystem made = noisy(100, 0);
  for (std::size_t at = 0; at < 400; ++at) {
    if (made.initiatives[at].likeness != Likeness::none) continue;
    const auto plain = true_activities(made, at), noted = noted_activities(made, at);
    for (std::size_t n = 0; n < plain.size(); ++n) EXPECT_EQ(noted[n].cells, plain[n].cells);
  }
}

TEST(InventedActivities, AreTheSameBeforeNoiseWhateverTheNoise) {
  const Ecosystem plain = noisy(0, 0), loud = noisy(20, 20);
  for (std::size_t at = 0; at < plain.initiatives.size(); ++at) {
    EXPECT_EQ(plain.initiatives[at].actors, loud.initiatives[at].actors);
    EXPECT_EQ(plain.initiatives[at].like, loud.initiatives[at].like);
    const auto one = true_activities(plain, at), other = true_activities(loud, at);
    for (std::size_t n = 0; n < one.size(); ++n) EXPECT_EQ(one[n].cells, other[n].cells);
  }
}

TEST(InventedActivities, VaryUnderOneThemeAndHaveSeveralValuesNowAndThen) {
  const Ecosystem made = noisy(0, 0);
  std::array<std::set<ValueSet>, kTraits.size()> found;
  std::array<std::size_t, kTraits.size()> several{};
  for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
    if (made.initiatives[at].theme != 1) continue;
    for (const InventedActivity& activity : true_activities(made, at)) {
      for (const Trait trait : kTraits) {
        const ValueSet set = activity.cells[trait];
        found.at(static_cast<std::size_t>(trait)).insert(set);
        several.at(static_cast<std::size_t>(trait)) += (set & (set - 1)) != 0 ? 1U : 0U;
      }
    }
  }
  for (const Trait trait : kTraits) {
    const auto column = static_cast<std::size_t>(trait);
    EXPECT_GE(found.at(column).size(), words_in_use(trait).size()) << key(trait);
    const bool has_one_only = trait == Trait::archetype || trait == Trait::maturity;
    EXPECT_EQ(several.at(column) == 0, has_one_only) << key(trait);
  }
}

}  // namespace
}  // namespace regioscan::synth
