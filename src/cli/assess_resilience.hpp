#pragma once

#include "cli/assess_options.hpp"

namespace regioscan::cli {

/// What falls apart if some leave or end, and who could be missed least. UsageError for what belongs to a proposal, for
/// a wrong date and for words that name nothing.
[[nodiscard]] ExitCode assess_resilience(const AssessOptions& options, const Context& context);

}  // namespace regioscan::cli
