#include "figures/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "base/failure.hpp"
#include "figures/figure_rows.hpp"

namespace regioscan::figures {

std::span<const Figure> all_figures() {
  static const std::vector<Figure> figures = [] {
    std::vector<Figure> all;
    std::array parts{network_figures(), region_figures(), matrix_figures(), chart_figures()};
    for (std::vector<Figure>& rows : parts) std::move(rows.begin(), rows.end(), std::back_inserter(all));
    return all;
  }();
  return figures;
}

const Figure& figure(const std::string& key) {
  const std::span<const Figure> all = all_figures();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Figure& figure) { return figure.key == key; });
  if (found != all.end()) return *found;
  std::vector<std::string> keys;
  for (const Figure& figure : all) keys.push_back(figure.key);
  throw base::UsageError(
      {fmt::format("Er is geen figuur '{}'; kies uit: {}.", key, base::enumeration(keys, base::Language::nl)),
       fmt::format("There is no figure '{}'; choose from: {}.", key, base::enumeration(keys, base::Language::en))});
}

}  // namespace regioscan::figures
