#pragma once

#include <string>

#include "base/words.hpp"
#include "proposals/assessment.hpp"

namespace regioscan::report {

/// An assessment of a proposal as one self-contained page in one language, fit to print: the judgement and why, then
/// tables of what is near, whom to invite, the cells and the network, what it does not say, and how it was made.
/// `settings` is one line, "name=value" for each. No script.
[[nodiscard]] std::string assessment_page(const proposals::Assessment& assessment, const std::string& settings,
                                          base::Language language);

}  // namespace regioscan::report
