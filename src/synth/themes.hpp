#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace regioscan::synth {

/// A word with how often it is drawn, relative to the others.
struct Weighted {
  std::string_view word;
  std::uint64_t weight;
};

/// What an initiative is about: the words for its name and for the open dimensions of its activities.
struct Theme {
  std::string_view name;     ///< as in the name of an initiative
  std::string_view sectors;  ///< SBI sections, separated by |; empty: all sectors
  std::string_view form;     ///< of the taxonomy of the Regioscan
  std::string_view technology;
  std::string_view application;
  std::string_view goal;
};
[[nodiscard]] std::span<const Theme> themes();

/// What an archetype usually looks like; the words are those of the taxonomy of the Regioscan.
struct ArchetypeLooks {
  std::string_view archetype;
  std::vector<std::string_view> names;  ///< how such an initiative is called
  std::string_view activity;            ///< what the activity is called
  std::vector<Weighted> bottlenecks;
  std::vector<Weighted> rationales;
};
/// Those of an archetype; those of the last one for a word that is not known here.
[[nodiscard]] const ArchetypeLooks& looks_of(std::string_view archetype);

}  // namespace regioscan::synth
