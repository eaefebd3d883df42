#pragma once

#include <cstddef>
#include <vector>

namespace regioscan::figures {

/// How alike the things 0 … n−1 are, two by two: symmetric, any numbers from 0 up, more is more alike. The diagonal is
/// never read.
class Likenesses {
 public:
  explicit Likenesses(std::size_t size) : size_(size), values_(size * size) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] double operator()(std::size_t first, std::size_t second) const {
    return values_[first * size_ + second];
  }
  void set(std::size_t first, std::size_t second, double value) {
    values_[first * size_ + second] = value;
    values_[second * size_ + first] = value;
  }

 private:
  std::size_t size_;
  std::vector<double> values_;
};

}  // namespace regioscan::figures
