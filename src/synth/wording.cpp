#include "synth/wording.hpp"

#include <fmt/format.h>

#include "base/random.hpp"
#include "synth/themes.hpp"

namespace regioscan::synth {
namespace {

constexpr std::size_t kWays = 1 + std::tuple_size_v<OtherWays>;
constexpr std::size_t kNouns = 6;  // a multiple of the number of nouns of every archetype, so that each is as likely

std::size_t usual_or_other(base::Stream& chance) {
  const std::size_t draw = chance.below(2 * (kWays - 1));
  return draw < kWays ? draw : 0;
}

Wording own_wording(const Ecosystem& made, std::size_t at) {
  base::Stream chance = base::stream(made.settings.seed, "synth wording", at);
  Wording own;
  own.noun = chance.below(kNouns);
  own.theme = usual_or_other(chance);
  own.activity = usual_or_other(chance);
  own.sentence = usual_or_other(chance);
  return own;
}

}  // namespace

Wording wording(const Ecosystem& made, std::size_t at) {
  const InventedInitiative& initiative = made.initiatives[at];
  if (initiative.likeness == Likeness::none) return own_wording(made, at);
  const Wording original = own_wording(made, initiative.like);
  if (initiative.likeness == Likeness::look_alike) return original;
  base::Stream chance = base::stream(made.settings.seed, "synth other wording", at);
  const auto other = [&](std::size_t way) { return (way + 1 + chance.below(kWays - 1)) % kWays; };
  // The next noun is another one, as every archetype has two or three.
  Wording changed = original;
  changed.noun = (original.noun + 1) % kNouns;
  if (initiative.likeness == Likeness::continuation) return changed;
  changed.theme = other(original.theme);
  changed.activity = other(original.activity);
  changed.sentence = other(original.sentence);
  return changed;
}

std::string_view theme_word(const Theme& theme, const Wording& wording) {
  return wording.theme == 0 ? theme.name : theme.other_names.at(wording.theme - 1);
}

std::string_view activity_word(const ArchetypeLooks& looks, const Wording& wording) {
  return wording.activity == 0 ? looks.activity : looks.other_activities.at(wording.activity - 1);
}

std::string short_name(const ArchetypeLooks& looks, const Theme& theme, const Wording& wording) {
  return fmt::format("{} {}", looks.names[wording.noun % looks.names.size()], theme_word(theme, wording));
}

std::string description(const ArchetypeLooks& looks, const Theme& theme, const Wording& wording) {
  const std::string_view what = activity_word(looks, wording), about = theme_word(theme, wording);
  switch (wording.sentence) {
    case 0:
      return fmt::format("{} over {} voor ondernemers", what, about);
    case 1:
      return fmt::format("{} rond {} voor bedrijven", what, about);
    case 2:
      return fmt::format("{} waarmee firma's verder komen met {}", what, about);
    default:
      return fmt::format("Wie iets zoekt over {}, vindt hier: {}", about, what);
  }
}

}  // namespace regioscan::synth
