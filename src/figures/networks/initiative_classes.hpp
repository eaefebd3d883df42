#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::figures {

/// What sort of initiative each is, as colour shows it: at most eight classes, the most frequent, in their own order.
struct InitiativeClasses {
  struct Class {
    base::Words label;
    std::string key;
    std::size_t initiatives = 0;
  };
  base::Words title;  ///< of what they are classes
  std::vector<Class> classes;
  std::vector<std::optional<std::size_t>> of;  ///< per initiative; none: a rarer class, several alike, or unknown
};

/// By `colour`: the key of a facet (archetype, province …), or "cluster", of most of its actors. Empty: the facet of
/// what is done, else of where it is done, if at least half of the initiatives have a class by it, else the cluster. An
/// initiative has the class of most of its records; of two alike none. UsageError for a key that is not there.
[[nodiscard]] InitiativeClasses initiative_classes(const analysis::Analysis& analysis, const std::string& colour);

}  // namespace regioscan::figures
