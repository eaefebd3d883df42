#include "figures/networks/leaders.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "figures/shown_numbers.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {

using base::Language;
using base::Words;

Words Leaders::how_many() const {
  const Words each = shown(count);
  return number > 1 ? Words{"elk " + each.nl, "each " + each.en} : each;
}

std::string in_title(const std::string& name) {
  constexpr double kTitle_pt = 15, kWidest_pt = 300;  // about 40 letters
  return scene::shortened(name, kTitle_pt, kWidest_pt, scene::Weight::bold);
}

Leaders leaders(const std::vector<Named>& all, const Words& what) {
  constexpr std::size_t kMostNamed = 2;
  Leaders found;
  for (const Named& one : all) found.count = std::max(found.count, one.count);
  if (found.count == 0) return found;
  std::vector<std::string> names;
  std::size_t bytes = 0;
  for (const Named& one : all) {
    if (one.count != found.count) continue;
    names.push_back(in_title(one.name));
    bytes += one.name.size();
  }
  found.number = names.size();
  found.who = {base::enumeration(names, Language::nl), base::enumeration(names, Language::en)};
  constexpr std::size_t kLongest = 80;  // bytes: longer lists fill a title, and the finding is cut off
  if (names.size() > kMostNamed || (names.size() > 1 && bytes > kLongest))
    found.who = {fmt::format("{} {}", shown(names.size()).nl, what.nl),
                 fmt::format("{} {}", shown(names.size()).en, what.en)};
  return found;
}

}  // namespace regioscan::figures
