#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "inventory/inventory.hpp"

namespace regioscan::inventory {

/// Finds the value of one dimension that a word names: by key, label in either language or synonym, compared folded.
class ValueNames {
 public:
  explicit ValueNames(const Dimension& dimension);

  [[nodiscard]] std::optional<ValueId> find(std::string_view word) const;
  /// True for words that mean "not known" in this dimension.
  [[nodiscard]] bool means_unknown(std::string_view word) const;
  /// The known name nearest to a word; empty if none is near.
  [[nodiscard]] std::string guess(std::string_view word) const;

 private:
  std::unordered_map<std::string, std::optional<ValueId>> values_;  ///< folded word → value; no value: means unknown
  std::vector<std::string> words_;
};

/// Finds the actor type that a word names, in the same way; gives its key.
class TypeNames {
 public:
  explicit TypeNames(const std::vector<ActorType>& types);

  [[nodiscard]] std::optional<std::string> find(std::string_view word) const;
  [[nodiscard]] std::string guess(std::string_view word) const;

 private:
  std::unordered_map<std::string, std::string> keys_;
  std::vector<std::string> words_;
};

/// All words by which a value or type can be called: key, labels, synonyms.
[[nodiscard]] std::vector<std::string> words_of(const Value& value);
[[nodiscard]] std::vector<std::string> words_of(const ActorType& type);

}  // namespace regioscan::inventory
