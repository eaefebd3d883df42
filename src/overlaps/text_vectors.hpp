#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "inventory/inventory.hpp"

namespace regioscan::overlaps {

/// The texts of initiatives as vectors of length 1: TF-IDF over character 4-grams of the folded words, each word with a
/// space at both ends, and over the values of the taxonomy whose label or synonym stands in the text, so that two words
/// for one value are alike. No stemmer: n-grams join 'initiatief' and 'initiatieven', which Dutch stemmers do not.
class TextVectors {
 public:
  struct Term {
    std::uint32_t term;
    double weight;
  };

  explicit TextVectors(const inventory::Inventory& inventory);

  /// Sorted by term; empty where an initiative has no text, or only terms that all have.
  [[nodiscard]] std::span<const Term> of(std::size_t initiative) const {
    return std::span(terms_).subspan(offsets_[initiative], offsets_[initiative + 1] - offsets_[initiative]);
  }
  /// Number of different terms.
  [[nodiscard]] std::size_t vocabulary() const { return vocabulary_; }

 private:
  std::vector<std::size_t> offsets_{0};
  std::vector<Term> terms_;
  std::size_t vocabulary_ = 0;
};

/// Cosine of two vectors of length 1: 0 … 1.
[[nodiscard]] double cosine(std::span<const TextVectors::Term> a, std::span<const TextVectors::Term> b);

/// The words of a folded text: runs of letters and digits; all else parts them.
[[nodiscard]] std::vector<std::string> words_of_text(std::string_view text);

}  // namespace regioscan::overlaps
