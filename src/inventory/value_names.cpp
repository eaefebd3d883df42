#include "inventory/value_names.hpp"

#include "inventory/fold.hpp"

namespace regioscan::inventory {
namespace {

std::vector<std::string> words_from(const std::string& key, const base::Words& label,
                                    const std::vector<std::string>& synonyms) {
  std::vector<std::string> words{label.nl, label.en, key};
  words.insert(words.end(), synonyms.begin(), synonyms.end());
  return words;
}

}  // namespace

std::vector<std::string> words_of(const Value& value) { return words_from(value.key, value.label, value.synonyms); }

std::vector<std::string> words_of(const ActorType& type) { return words_from(type.key, type.label, type.synonyms); }

ValueNames::ValueNames(const Dimension& dimension) {
  for (const ValueId id : base::ids<ValueId>(dimension.values.size())) {
    for (std::string& word : words_of(dimension.values[id])) {
      values_.emplace(folded(word), id);
      words_.push_back(std::move(word));
    }
  }
  for (const std::string& word : dimension.unknown) values_.emplace(folded(word), std::nullopt);
}

std::optional<ValueId> ValueNames::find(std::string_view word) const {
  const auto found = values_.find(folded(word));
  return found == values_.end() ? std::nullopt : found->second;
}

bool ValueNames::means_unknown(std::string_view word) const {
  const auto found = values_.find(folded(word));
  return found != values_.end() && !found->second;
}

std::string ValueNames::guess(std::string_view word) const { return nearest(word, words_); }

TypeNames::TypeNames(const std::vector<ActorType>& types) {
  for (const ActorType& type : types) {
    for (std::string& word : words_of(type)) {
      keys_.emplace(folded(word), type.key);
      words_.push_back(std::move(word));
    }
  }
}

std::optional<std::string> TypeNames::find(std::string_view word) const {
  const auto found = keys_.find(folded(word));
  if (found == keys_.end()) return std::nullopt;
  return found->second;
}

std::string TypeNames::guess(std::string_view word) const { return nearest(word, words_); }

}  // namespace regioscan::inventory
