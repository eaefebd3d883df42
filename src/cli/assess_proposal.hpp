#pragma once

#include "cli/assess_options.hpp"

namespace regioscan::cli {

/// The gate: what is there already, whom should a proposal join, what would it add?
[[nodiscard]] ExitCode assess_proposal(const AssessOptions& options, const Context& context);

}  // namespace regioscan::cli
