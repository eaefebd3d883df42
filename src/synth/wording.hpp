#pragma once

#include <string>
#include <string_view>

#include "synth/ecosystem.hpp"
#include "synth/themes.hpp"

namespace regioscan::synth {

/// In which of several ways an initiative puts what it is and does; 0 is the usual way.
struct Wording {
  std::size_t noun = 0;      ///< of ArchetypeLooks::names, modulo their number
  std::size_t theme = 0;     ///< 0: the name of the theme, n: the n-th other way
  std::size_t activity = 0;  ///< as `theme`, of ArchetypeLooks::activity
  std::size_t sentence = 0;  ///< how the description is put together; 0 … 3
};

/// Drawn for each initiative; the usual way in half of the cases. A duplicate has nothing of the wording of its
/// original, a look-alike has all of it, a continuation all but the noun.
[[nodiscard]] Wording wording(const Ecosystem& made, std::size_t at);

// The words themselves.
[[nodiscard]] std::string_view theme_word(const Theme& theme, const Wording& wording);
[[nodiscard]] std::string_view activity_word(const ArchetypeLooks& looks, const Wording& wording);
/// "Fieldlab robotica": by the archetype of the first activity.
[[nodiscard]] std::string short_name(const ArchetypeLooks& looks, const Theme& theme, const Wording& wording);
[[nodiscard]] std::string description(const ArchetypeLooks& looks, const Theme& theme, const Wording& wording);

}  // namespace regioscan::synth
