#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "synth/themes.hpp"

namespace regioscan::synth {

/// The dimensions of the taxonomy of the Regioscan, in the order of the columns of activities.csv.
enum class Trait {
  archetype,
  sector,
  size,
  phase,
  maturity,
  form,
  technology,
  application,
  goal,
  bottleneck,
  rationale
};
inline constexpr std::array kTraits{Trait::archetype, Trait::sector,     Trait::size,       Trait::phase,
                                    Trait::maturity,  Trait::form,       Trait::technology, Trait::application,
                                    Trait::goal,      Trait::bottleneck, Trait::rationale};
/// Those that say for whom an activity is.
inline constexpr std::array kTargetTraits{Trait::sector, Trait::size, Trait::phase, Trait::maturity};

/// The column: "sector".
[[nodiscard]] std::string_view key(Trait trait);

/// The words that inventions use in a column, each once; 2 … 31 of them.
[[nodiscard]] std::span<const std::string_view> words_in_use(Trait trait);

/// What stands in one cell: bit n for the n-th of `words_in_use`; 0: unknown.
using ValueSet = std::uint32_t;

/// The set of one word; empty for a word that is not in use.
[[nodiscard]] ValueSet set_of(Trait trait, std::string_view word);
/// The word for "all of them"; empty in a column that has none.
[[nodiscard]] ValueSet everybody(Trait trait);
/// The cell: words separated by |.
[[nodiscard]] std::string text_of(Trait trait, ValueSet set);

/// One word by weight, and in one of four cases another one beside it.
[[nodiscard]] ValueSet one_or_two(Trait trait, std::span<const Weighted> words, base::Stream& chance);
/// One word that is not among the excluded, each as likely; empty where none is left.
[[nodiscard]] ValueSet another(Trait trait, ValueSet excluded, base::Stream& chance);

/// The cells of one activity.
struct Cells {
  std::array<ValueSet, kTraits.size()> sets{};

  ValueSet& operator[](Trait trait) { return sets.at(static_cast<std::size_t>(trait)); }
  ValueSet operator[](Trait trait) const { return sets.at(static_cast<std::size_t>(trait)); }
  bool operator==(const Cells&) const = default;
};

}  // namespace regioscan::synth
