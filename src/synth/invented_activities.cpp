#include "synth/invented_activities.hpp"

#include <algorithm>

#include "base/random.hpp"
#include "synth/themes.hpp"
#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

/// In `percent` of the cases the word of the theme, where it has one; else any. Now and then a second one.
ValueSet mostly(Trait trait, std::string_view word, std::uint64_t percent, base::Stream& chance) {
  const ValueSet usual = set_of(trait, word);
  const ValueSet first = usual != 0 && happens(percent, 100, chance) ? usual : another(trait, 0, chance);
  return happens(1, 8, chance) ? first | another(trait, first, chance) : first;
}

Cells content(const Theme& theme, std::size_t archetype, base::Stream& chance) {
  const std::string_view word = words_in_use(Trait::archetype)[archetype];
  const ArchetypeLooks& looks = looks_of(word);
  Cells cells;
  cells[Trait::archetype] = ValueSet{1} << archetype;
  cells[Trait::form] = mostly(Trait::form, theme.form, 80, chance);
  cells[Trait::technology] = mostly(Trait::technology, theme.technology, 70, chance);
  cells[Trait::application] = mostly(Trait::application, theme.application, 70, chance);
  cells[Trait::goal] = mostly(Trait::goal, theme.goal, 60, chance);
  cells[Trait::bottleneck] = one_or_two(Trait::bottleneck, looks.bottlenecks, chance);
  cells[Trait::rationale] = one_or_two(Trait::rationale, looks.rationales, chance);
  return cells;
}

/// What a noisy cell may not become: what it is, and of a look-alike's target what would make it a duplicate.
ValueSet excluded(const InventedInitiative& initiative, const Cells& original, const Cells& own, Trait trait) {
  const bool is_target = std::find(kTargetTraits.begin(), kTargetTraits.end(), trait) != kTargetTraits.end();
  const bool is_guarded = initiative.likeness == Likeness::look_alike && is_target;
  return is_guarded ? own[trait] | original[trait] | everybody(trait) : own[trait];
}

void add_noise(const Ecosystem& made, std::size_t at, std::vector<InventedActivity>& activities) {
  const InventedInitiative& initiative = made.initiatives[at];
  if (initiative.likeness == Likeness::none || made.settings.noise_percent == 0) return;
  Cells original;
  set_target(original, made.initiatives[initiative.like].target);
  base::Stream chance = base::stream(made.settings.seed, "synth noise", at);
  for (InventedActivity& activity : activities) {
    for (const Trait trait : kTraits) {
      if (!happens(made.settings.noise_percent, 100, chance)) continue;
      const ValueSet other = another(trait, excluded(initiative, original, activity.cells, trait), chance);
      if (other != 0) activity.cells[trait] = other;
    }
  }
}

void forget(const Ecosystem& made, std::size_t at, std::vector<InventedActivity>& activities) {
  if (made.settings.unknown_percent == 0) return;
  base::Stream chance = base::stream(made.settings.seed, "synth unknown", at);
  for (InventedActivity& activity : activities) {
    for (const Trait trait : kTraits) {
      if (happens(made.settings.unknown_percent, 100, chance)) activity.cells[trait] = 0;
    }
  }
}

}  // namespace

std::vector<InventedActivity> true_activities(const Ecosystem& made, std::size_t at) {
  const InventedInitiative& initiative = made.initiatives[at];
  const std::size_t origin = initiative.likeness == Likeness::none ? at : initiative.like;
  base::Stream chance = base::stream(made.settings.seed, "synth content", origin);
  base::Stream reach = base::stream(made.settings.seed, "synth reach", at);
  std::vector<InventedActivity> activities;
  for (const std::size_t archetype : initiative.archetypes) {
    InventedActivity activity{.cells = content(themes()[initiative.theme], archetype, chance),
                              .is_national = happens(1, 9, chance),
                              .reach = std::nullopt};
    set_target(activity.cells, initiative.target);
    // Half of them register it; few reach many.
    if (happens(1, 2, reach)) activity.reach = static_cast<std::uint32_t>(5 + reach.below(5 + reach.below(600)));
    activities.push_back(activity);
  }
  return activities;
}

std::vector<InventedActivity> noted_activities(const Ecosystem& made, std::size_t at) {
  std::vector<InventedActivity> activities = true_activities(made, at);
  add_noise(made, at, activities);
  forget(made, at, activities);
  return activities;
}

}  // namespace regioscan::synth
