#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "overlaps/distinct_sets.hpp"

namespace regioscan::overlaps {

/// The share t that similar sets have in common, as a fraction of whole numbers, and what follows from it for sizes.
class Threshold {
 public:
  explicit Threshold(double share)  // a thousandth more than the product, which may come out just below 700,000
      : part_(std::max(std::uint64_t{1}, static_cast<std::uint64_t>(share * kWhole + 0.001))) {}

  [[nodiscard]] bool is_reached(std::uint64_t common, std::uint64_t size_a, std::uint64_t size_b) const {
    return common * kWhole >= part_ * (size_a + size_b - common);
  }
  /// Fewest tokens that a set shares with a similar one of its size or less, which is also the smallest such size:
  /// t·size.
  [[nodiscard]] std::uint64_t least_with_smaller(std::uint64_t size) const { return above(part_ * size, kWhole); }
  /// The same for one of its size or more: common ≥ t·(size + size − common).
  [[nodiscard]] std::uint64_t least_with_larger(std::uint64_t size) const {
    return above(2 * part_ * size, kWhole + part_);
  }
  /// Largest set that a set can be similar to if they share `common` tokens at most.
  [[nodiscard]] std::uint64_t largest_partner(std::uint64_t size, std::uint64_t common) const {
    return common * (kWhole + part_) / part_ - size;  // rounded down on purpose; callers have common ≥ t·size
  }

 private:
  static constexpr std::uint64_t kWhole = 1'000'000;
  static std::uint64_t above(std::uint64_t a, std::uint64_t b) { return (a + b - 1) / b; }
  std::uint64_t part_;
};

/// Visits every choice of `length` (0 … 3) of the tokens, as a number that is read with the digits of these tokens, and
/// how many tokens there are up to the last one chosen.
void each_key(std::span<const std::uint32_t> tokens, unsigned length, std::uint64_t kinds, const auto& visit) {
  if (length == 0) return visit(std::uint64_t{0}, std::size_t{0});
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (length == 1) visit(std::uint64_t{tokens[i]}, i + 1);
    for (std::size_t j = i + 1; length > 1 && j < tokens.size(); ++j) {
      const std::uint64_t two = tokens[i] * kinds + tokens[j];
      if (length == 2) visit(two, j + 1);
      for (std::size_t k = j + 1; length > 2 && k < tokens.size(); ++k) visit(two * kinds + tokens[k], k + 1);
    }
  }
}

/// Sets filed under their keys of one length, each list ascending.
class KeyFiles {
 public:
  struct Entry {
    std::uint32_t set;
    /// Sets from this one on are too large to be similar if the key holds the first tokens in common.
    std::uint32_t end;
  };

  /// `is_filed`: for each size, whether sets of that size are.
  KeyFiles(const DistinctSets& sets, const Threshold& threshold, const std::vector<bool>& is_filed,
           unsigned key_length);

  [[nodiscard]] unsigned key_length() const { return length_; }
  [[nodiscard]] std::span<const Entry> operator[](std::uint64_t key) const {
    const std::size_t place = place_of(key);
    return std::span(entries_).subspan(starts_[place], starts_[place + 1] - starts_[place]);
  }
  /// About how many times two sets will meet: once for each key that they have in common.
  [[nodiscard]] double meetings() const;

 private:
  std::size_t make_places(std::uint64_t keys);
  /// Shared places: the top bits of the key times 2⁶⁴ / golden ratio, which spreads keys evenly (Knuth).
  [[nodiscard]] std::size_t place_of(std::uint64_t key) const {
    return shift_ == 0 ? key : (key * 0x9e3779b97f4a7c15U) >> shift_;
  }
  void each_filed(const DistinctSets& sets, const Threshold& threshold, const std::vector<bool>& is_filed,
                  const auto& visit) const;

  unsigned length_;
  std::uint64_t kinds_;
  int shift_ = 0;                      ///< 0: places are not shared
  std::vector<std::uint32_t> starts_;  ///< for each place, where its entries begin
  std::vector<Entry> entries_;
};

}  // namespace regioscan::overlaps
