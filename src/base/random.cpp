#include "base/random.hpp"

#include <cassert>

namespace regioscan::base {
namespace {

std::uint64_t mixed(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  return z ^ (z >> 31);
}

}  // namespace

std::uint64_t Stream::next() {
  state_ += 0x9e3779b97f4a7c15U;
  return mixed(state_);
}

std::uint64_t Stream::below(std::uint64_t bound) {
  assert(bound > 0);  // nothing can be drawn from an empty set
  std::uint64_t draw = next();
  if (draw > UINT64_MAX - bound) {
    // The draws behind the last whole round of `bound` would favour small values; only the largest can be such.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    while (draw >= limit) draw = next();
  }
  return draw % bound;
}

double Stream::unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

Stream stream(std::uint64_t seed, std::string_view purpose, std::uint64_t index) {
  std::uint64_t key = mixed(seed + 0x9e3779b97f4a7c15U);
  for (const char c : purpose) key = mixed(key ^ static_cast<unsigned char>(c));
  return Stream(mixed(key ^ mixed(index + 1)));
}

}  // namespace regioscan::base
