#include "inventory/region_names.hpp"

#include <algorithm>

#include "inventory/fold.hpp"

namespace regioscan::inventory {
namespace {

std::vector<std::string> names_of(const Region& region) {
  std::vector<std::string> names{region.name.nl, region.name.en};
  names.insert(names.end(), region.aliases.begin(), region.aliases.end());
  names.insert(names.end(), region.codes.begin(), region.codes.end());
  return names;
}

}  // namespace

RegionNames::RegionNames(const base::Column<RegionId, Region>& regions) {
  const auto depth = [&](RegionId id) { return lineage(regions, id).size(); };
  for (const RegionId id : base::ids<RegionId>(regions.size())) {
    keys_[folded(regions[id].key)] = {id};
    for (std::string& name : names_of(regions[id])) {
      if (name.empty()) continue;
      std::vector<RegionId>& meant = names_[folded(name)];
      words_.push_back(std::move(name));
      if (std::find(meant.begin(), meant.end(), id) != meant.end()) continue;
      if (!meant.empty() && depth(meant.front()) < depth(id)) continue;
      if (!meant.empty() && depth(meant.front()) > depth(id)) meant.clear();
      meant.push_back(id);
    }
    words_.push_back(regions[id].key);  // last: of a name and a key that are equally near, readers know the name
  }
}

const std::vector<RegionId>& RegionNames::find(std::string_view word) const {
  static const std::vector<RegionId> none;
  const std::string wanted = folded(word);
  if (const auto by_key = keys_.find(wanted); by_key != keys_.end()) return by_key->second;
  const auto by_name = names_.find(wanted);
  return by_name == names_.end() ? none : by_name->second;
}

std::string RegionNames::guess(std::string_view word) const { return nearest(word, words_); }

}  // namespace regioscan::inventory
