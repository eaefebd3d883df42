#pragma once

#include <cstdint>
#include <string>

#include "analysis/analysis.hpp"
#include "base/table.hpp"
#include "base/words.hpp"
#include "figures/regions/alluvial_flows.hpp"

namespace regioscan::figures {

/// "Wie de provincie kent, raadt het cluster van 61 % van de actoren goed; zonder die kennis van 17 %".
[[nodiscard]] base::Words alluvial_finding(const analysis::Analysis& analysis, const AlluvialFlows& flows);

/// What counts, what places an actor, which flows are grey because they have fewer actors than `least_coloured`, and
/// how far the groupings agree.
[[nodiscard]] base::Words alluvial_drawn(const AlluvialFlows& flows, std::int64_t least_coloured);

/// "Drenthe – 1. Noord-Nederland: 24 actoren".
[[nodiscard]] std::string flow_words(const AlluvialFlows& flows, std::size_t row, std::size_t column,
                                     base::Language language);

/// The largest flow of each row.
[[nodiscard]] base::Words alluvial_description(const AlluvialFlows& flows);

/// A row for each flow.
[[nodiscard]] base::Table alluvial_table(const AlluvialFlows& flows, base::Language language);

}  // namespace regioscan::figures
