#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace regioscan::synth {

/// A word with how often it is drawn, relative to the others.
struct Weighted {
  std::string_view word;
  std::uint64_t weight;
};

/// Other ways to say one thing. Some are synonyms in the taxonomy of the Regioscan, most are not: whoever compares
/// words must not find them all.
using OtherWays = std::array<std::string_view, 3>;

/// What an initiative is about: the words for its name and for the open dimensions of its activities.
struct Theme {
  std::string_view name;     ///< as in the name of an initiative
  std::string_view sectors;  ///< SBI sections, separated by |; empty: all sectors
  std::string_view form;     ///< of the taxonomy of the Regioscan
  std::string_view technology;
  std::string_view application;
  std::string_view goal;
  OtherWays other_names;
};
[[nodiscard]] std::span<const Theme> themes();

/// What an archetype usually looks like; the words are those of the taxonomy of the Regioscan.
struct ArchetypeLooks {
  std::string_view archetype;
  std::vector<std::string_view> names;  ///< how such an initiative is called
  std::string_view activity;            ///< what the activity is called
  OtherWays other_activities;
  std::vector<Weighted> bottlenecks;
  std::vector<Weighted> rationales;
};
/// Those of an archetype; those of the last one for a word that is not known here.
[[nodiscard]] const ArchetypeLooks& looks_of(std::string_view archetype);

}  // namespace regioscan::synth
