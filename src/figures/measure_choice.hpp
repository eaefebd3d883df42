#pragma once

#include <string>

#include "figures/recipe_reader.hpp"

namespace regioscan::figures {

/// Reads the key `measure`: any of 'regioscan list measures'.
void read_measure(RecipeReader& reader, std::string& measure);

}  // namespace regioscan::figures
