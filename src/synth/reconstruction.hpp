#pragma once

#include <cstdint>

#include "base/files.hpp"
#include "synth/published.hpp"

namespace regioscan::synth {

/// An inventory that reproduces every printed count: activities by archetype, maturity, reach and effort class and
/// province, registered reach by archetype, the number of initiatives, and of initiatives of each named actor, of whom
/// the second has more partners than the first. All else is drawn so that it looks like such an ecosystem: which
/// activities make an initiative, who takes part with whom and in which role, target groups, forms, bottlenecks,
/// rationale, scope, dates. Whole numbers and `base::stream` only, so that every machine makes the same bytes. The
/// files are those of an inventory folder, with `reconstruction = true`. FileError where the counts cannot be met: more
/// initiatives than activities, or fewer than a province needs.
[[nodiscard]] base::Files reconstruction(const Published& published, std::uint64_t seed);

}  // namespace regioscan::synth
