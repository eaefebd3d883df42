#pragma once

#include "base/files.hpp"
#include "synth/ecosystem.hpp"

namespace regioscan::synth {

/// An invented ecosystem as an inventory folder, with its truth in the folder `truth/`: clusters.csv (who belongs
/// where), likenesses.csv (duplicates, look-alikes, continuations), name_variants.csv, settings.csv. With twelve
/// regions these are the Dutch provinces, otherwise regions.csv names its own.
[[nodiscard]] base::Files ecosystem_files(const Ecosystem& made);

}  // namespace regioscan::synth
