#pragma once

#include <string>
#include <vector>

#include "base/problem.hpp"
#include "overlaps/weights.hpp"

namespace regioscan::cli {

/// Of a file that was named beside the inventory, called `which` ("The file with weights"): InputError with all its
/// problems if there is an error among them; else its warnings join `problems`.
void take(std::vector<base::Problem> found, const base::Words& which, std::vector<base::Problem>& problems);

/// The weights in a file, or the shipped ones where none is named; problems as `take`.
[[nodiscard]] overlaps::Weights weights_in(const std::string& path, std::vector<base::Problem>& problems);

}  // namespace regioscan::cli
