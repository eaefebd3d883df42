#include "synth/traits.hpp"

#include <algorithm>

#include "inventory/taxonomy.hpp"
#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

using Words = std::vector<std::string_view>;

void add(Words& words, std::string_view word) {
  if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
}

std::array<Words, kTraits.size()> all_words() {
  std::array<Words, kTraits.size()> all;
  const auto of = [&](Trait trait) -> Words& { return all.at(static_cast<std::size_t>(trait)); };
  of(Trait::sector) = {"alle", "A", "C", "F", "G", "H", "I", "J", "M", "Q", "R"};
  of(Trait::size) = {"alle", "micro", "klein", "middelgroot"};
  of(Trait::phase) = {"starter", "scale-up", "overig"};
  of(Trait::maturity) = {"laag", "middel", "hoog"};
  for (const Theme& theme : themes()) {
    add(of(Trait::form), theme.form);
    add(of(Trait::technology), theme.technology);
    add(of(Trait::application), theme.application);
    add(of(Trait::goal), theme.goal);
  }
  for (const inventory::Value& value : inventory::default_taxonomy().dimensions[inventory::DimensionId{0}].values) {
    of(Trait::archetype).push_back(value.label.nl);
    for (const Weighted& word : looks_of(value.label.nl).bottlenecks) add(of(Trait::bottleneck), word.word);
    for (const Weighted& word : looks_of(value.label.nl).rationales) add(of(Trait::rationale), word.word);
  }
  return all;
}

}  // namespace

std::string_view key(Trait trait) {
  constexpr std::array<std::string_view, kTraits.size()> kKeys{"archetype", "sector",     "size",       "phase",
                                                               "maturity",  "form",       "technology", "application",
                                                               "goal",      "bottleneck", "rationale"};
  return kKeys.at(static_cast<std::size_t>(trait));
}

std::span<const std::string_view> words_in_use(Trait trait) {
  static const std::array<Words, kTraits.size()> all = all_words();
  return all.at(static_cast<std::size_t>(trait));
}

ValueSet set_of(Trait trait, std::string_view word) {
  const auto words = words_in_use(trait);
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? 0 : ValueSet{1} << (found - words.begin());
}

ValueSet everybody(Trait trait) { return set_of(trait, "alle"); }

std::string text_of(Trait trait, ValueSet set) {
  std::string text;
  const auto words = words_in_use(trait);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if ((set >> at & 1) == 0) continue;
    if (!text.empty()) text += '|';
    text += words[at];
  }
  return text;
}

ValueSet one_or_two(Trait trait, std::span<const Weighted> words, base::Stream& chance) {
  std::vector<std::uint64_t> weights;
  for (const Weighted& word : words) weights.push_back(word.weight);
  ValueSet set = 0;
  for (int left = happens(1, 4, chance) ? 2 : 1; left > 0; --left) {
    const std::size_t place = drawn(weights, chance);
    if (place == words.size()) break;
    weights[place] = 0;
    set |= set_of(trait, words[place].word);
  }
  return set;
}

ValueSet another(Trait trait, ValueSet excluded, base::Stream& chance) {
  std::vector<ValueSet> allowed;
  for (std::size_t at = 0; at < words_in_use(trait).size(); ++at) {
    if ((excluded >> at & 1) == 0) allowed.push_back(ValueSet{1} << at);
  }
  return allowed.empty() ? 0 : allowed[chance.below(allowed.size())];
}

}  // namespace regioscan::synth
