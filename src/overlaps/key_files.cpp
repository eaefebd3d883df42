#include "overlaps/key_files.hpp"

#include <bit>
#include <cmath>
#include <numeric>

namespace regioscan::overlaps {

void KeyFiles::each_filed(const DistinctSets& sets, const Threshold& threshold, const std::vector<bool>& is_filed,
                          const auto& visit) const {
  for (std::uint32_t set = 0; set < sets.size(); ++set) {
    const std::uint64_t size = sets.sketches[set].size;
    if (!is_filed[size]) continue;
    const std::uint64_t first = std::min(size, size - threshold.least_with_larger(size) + length_);
    each_key(sets.tokens[set].first(first), length_, kinds_, [&](std::uint64_t key, std::size_t used) {
      const std::uint64_t most = length_ + size - used;
      visit(place_of(key), Entry{.set = set, .end = sets.first_above(threshold.largest_partner(size, most))});
    });
  }
}

KeyFiles::KeyFiles(const DistinctSets& sets, const Threshold& threshold, const std::vector<bool>& is_filed,
                   unsigned key_length)
    : length_(key_length), kinds_(sets.kinds) {
  std::uint64_t keys = 0;
  each_filed(sets, threshold, is_filed, [&](std::size_t, const Entry&) { ++keys; });
  const std::size_t places = make_places(keys);
  starts_.assign(places + 1, 0);
  each_filed(sets, threshold, is_filed, [&](std::size_t place, const Entry&) { ++starts_[place + 1]; });
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  entries_.resize(keys);
  each_filed(sets, threshold, is_filed,
             [&](std::size_t place, const Entry& entry) { entries_[next[place]++] = entry; });
}

/// A place for each possible key if that is not too many; else keys share places, which adds meetings and loses none.
std::size_t KeyFiles::make_places(std::uint64_t keys) {
  const double possible = std::pow(static_cast<double>(kinds_), length_);
  if (possible <= 16 * static_cast<double>(keys)) return static_cast<std::size_t>(possible);
  const std::uint64_t places = std::bit_ceil(2 * keys + 2);
  shift_ = 64 - std::countr_zero(places);
  return places;
}

double KeyFiles::meetings() const {
  double sum = 0;
  for (std::size_t place = 0; place + 1 < starts_.size(); ++place) {
    const double filed = starts_[place + 1] - starts_[place];
    sum += filed * filed / 2;
  }
  return sum;
}

}  // namespace regioscan::overlaps
