#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace regioscan::base {

/// One value per record of a kind: `Column<ActorId, double>` is a number per actor, and can be indexed by an
/// ActorId only. `Column<BoolLike>` of `bool` is not offered (std::vector<bool> has no span): use an enum or char.
template <class IdType, class T>
class Column {
 public:
  Column() = default;
  explicit Column(std::size_t size, const T& value = T{}) : values_(size, value) {}
  explicit Column(std::vector<T> values) : values_(std::move(values)) {}

  [[nodiscard]] const T& operator[](IdType id) const {
    assert(id.index() < values_.size());
    return values_[id.index()];
  }
  [[nodiscard]] T& operator[](IdType id) {
    assert(id.index() < values_.size());
    return values_[id.index()];
  }
  [[nodiscard]] std::size_t size() const { return values_.size(); }
  [[nodiscard]] bool empty() const { return values_.empty(); }
  [[nodiscard]] std::span<const T> values() const { return values_; }
  [[nodiscard]] auto begin() const { return values_.begin(); }
  [[nodiscard]] auto end() const { return values_.end(); }

  /// Appends a value and returns the id that it got.
  IdType add(T value) {
    values_.push_back(std::move(value));
    return IdType{static_cast<std::uint32_t>(values_.size() - 1)};
  }

  friend bool operator==(const Column&, const Column&) = default;

 private:
  std::vector<T> values_;
};

/// All ids 0 … count−1 of a kind, for `for (ActorId actor : ids<ActorId>(n))`.
template <class IdType>
class ids {
 public:
  explicit ids(std::size_t count) : count_(static_cast<std::uint32_t>(count)) {}
  struct iterator {
    std::uint32_t at;
    IdType operator*() const { return IdType{at}; }
    iterator& operator++() {
      ++at;
      return *this;
    }
    bool operator==(const iterator&) const = default;
  };
  [[nodiscard]] iterator begin() const { return {0}; }
  [[nodiscard]] iterator end() const { return {count_}; }

 private:
  std::uint32_t count_;
};

}  // namespace regioscan::base
