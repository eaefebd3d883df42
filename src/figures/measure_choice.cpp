#include "figures/measure_choice.hpp"

#include <set>

#include "measures/measures.hpp"

namespace regioscan::figures {

void read_measure(RecipeReader& reader, std::string& measure) {
  std::set<std::string> keys;
  for (const measures::Measure& one : measures::all_measures()) keys.insert(one.key);
  reader.choice("measure", measure, keys);
}

}  // namespace regioscan::figures
