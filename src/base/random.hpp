#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace regioscan::base {

/// A stream of chance that depends on nothing but the seed, the purpose and the index: counter-based (SplitMix64
/// over a key), so any draw can be made again on its own and threads never share one. Not for cryptography.
/// Mixing function: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
class Stream {
 public:
  explicit Stream(std::uint64_t key) : state_(key) {}

  /// The next 64 bits.
  std::uint64_t next();
  /// A whole number in 0 … bound−1, every one equally likely (rejection). `bound` ≥ 1.
  std::uint64_t below(std::uint64_t bound);
  /// A number in [0, 1) with 53 bits.
  double unit();

  /// Shuffles in place (Fisher–Yates).
  template <class T>
  void shuffle(std::span<T> items) {
    for (std::size_t left = items.size(); left > 1; --left) std::swap(items[left - 1], items[below(left)]);
  }

 private:
  std::uint64_t state_;
};

/// The stream for one purpose ("leiden", "layout" …) and one index (a start, a draw) under a seed.
[[nodiscard]] Stream stream(std::uint64_t seed, std::string_view purpose, std::uint64_t index = 0);

}  // namespace regioscan::base
