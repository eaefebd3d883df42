#pragma once

#include "inventory/mapping/mapping_file.hpp"
#include "inventory/problem_list.hpp"

namespace regioscan::inventory {

/// What can only be said of a mapping once its taxonomy is known: native columns that do not exist or are missing, a
/// separator for a column of single values, renames of nothing that exists, types of actors that are not listed.
void check_mapping(const Mapping& mapping, const Taxonomy& taxonomy, ProblemList& problems);

}  // namespace regioscan::inventory
