#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::bridges {

/// The distance of two actors between whom there is no way.
inline constexpr std::uint8_t kApart = 255;
/// The longest distance that is told from others: far more than any network of people has.
inline constexpr std::uint8_t kFarthest = 250;

/// How many steps from partner to partner lie between each two actors: 0 to oneself, 1 to a partner, kApart where there
/// is no way. A byte each, so that 5,000 actors take 25 MB.
class Distances {
 public:
  explicit Distances(std::size_t actors) : size_(actors), steps_(actors * actors, kApart) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::span<const std::uint8_t> operator[](std::size_t from) const {
    return std::span(steps_).subspan(from * size_, size_);
  }
  [[nodiscard]] std::span<std::uint8_t> operator[](std::size_t from) {
    return std::span(steps_).subspan(from * size_, size_);
  }

 private:
  std::size_t size_;
  std::vector<std::uint8_t> steps_;
};

/// The distances between all actors; absent where two are more than kFarthest steps apart. Goes by way of the
/// initiatives, which is the same network with fewer lines. Cost O(actors · participations).
[[nodiscard]] std::optional<Distances> distances(const graph::Bipartite& graph, unsigned threads);

}  // namespace regioscan::bridges
