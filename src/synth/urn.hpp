#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/random.hpp"

namespace regioscan::synth {

/// A place drawn in proportion to whole weights; the number of places where all weights are 0. Linear in the places.
[[nodiscard]] std::size_t drawn(const std::vector<std::uint64_t>& weights, base::Stream& chance);

/// True in `parts` of `of` cases.
[[nodiscard]] bool happens(std::uint64_t parts, std::uint64_t of, base::Stream& chance);

/// Cuts a total into whole shares in proportion to weights (largest remainders; of equal ones the first). The shares
/// add up to the total; all are 0 where all weights are.
[[nodiscard]] std::vector<std::int64_t> shares(std::int64_t total, const std::vector<std::uint64_t>& weights);

}  // namespace regioscan::synth
