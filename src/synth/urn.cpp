#include "synth/urn.hpp"

#include <algorithm>
#include <numeric>

namespace regioscan::synth {

std::size_t drawn(const std::vector<std::uint64_t>& weights, base::Stream& chance) {
  const std::uint64_t sum = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
  if (sum == 0) return weights.size();
  std::uint64_t left = chance.below(sum);
  std::size_t place = 0;
  while (left >= weights[place]) left -= weights[place++];
  return place;
}

bool happens(std::uint64_t parts, std::uint64_t of, base::Stream& chance) { return chance.below(of) < parts; }

std::vector<std::int64_t> shares(std::int64_t total, const std::vector<std::uint64_t>& weights) {
  std::vector<std::int64_t> result(weights.size());
  const std::uint64_t sum = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
  if (sum == 0) return result;
  std::vector<std::pair<std::uint64_t, std::size_t>> remainders;
  std::int64_t given = 0;
  for (std::size_t at = 0; at < weights.size(); ++at) {
    const std::uint64_t exact = static_cast<std::uint64_t>(total) * weights[at];
    result[at] = static_cast<std::int64_t>(exact / sum);  // whole shares first: the rest is given out below
    given += result[at];
    remainders.emplace_back(exact % sum, at);
  }
  std::stable_sort(remainders.begin(), remainders.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::size_t at = 0; given < total; ++at, ++given) ++result[remainders[at].second];
  return result;
}

}  // namespace regioscan::synth
