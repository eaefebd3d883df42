#pragma once

#include "base/files.hpp"
#include "synth/ecosystem.hpp"

namespace regioscan::synth {

/// An invented ecosystem as an inventory folder, with its truth in the folder `truth/`: clusters.csv (who belongs
/// where), likenesses.csv (duplicates, look-alikes, continuations), same_by_chance.csv (pairs that are the same without
/// having been planted), name_variants.csv, settings.csv. Noise and unknown cells are in activities.csv only. With
/// twelve regions these are the Dutch provinces, otherwise regions.csv names its own.
[[nodiscard]] base::Files ecosystem_files(const Ecosystem& made);

}  // namespace regioscan::synth
