#include "figures/overlaps/compared_on.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "figures/shown_numbers.hpp"
#include "overlaps/similarity.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using inventory::DimensionId;

/// What is known of both, over all pairs.
struct Known {
  std::vector<std::size_t> pairs;  ///< by DimensionId: of which it is known
  std::size_t of_words = 0;        ///< pairs without any known dimension
};

/// "(theme en doelgroep)"; nothing where too many are known to name.
Words names_of(const overlaps::Profiles& profiles, const Known& known) {
  constexpr std::size_t kMostNamed = 3;
  std::vector<std::string> nl, en;
  for (std::size_t at = 0; at < known.pairs.size(); ++at) {
    if (known.pairs[at] == 0) continue;
    const Words& label = profiles.inventory.taxonomy.dimensions[DimensionId{static_cast<std::uint32_t>(at)}].label;
    nl.push_back(label.nl);
    en.push_back(label.en);
  }
  if (nl.size() > kMostNamed) return {};
  return {fmt::format(" ({})", base::enumeration(nl, Language::nl)),
          fmt::format(" ({})", base::enumeration(en, Language::en))};
}

}  // namespace

Words compared_on(const overlaps::Profiles& profiles,
                  const std::vector<std::pair<inventory::InitiativeId, inventory::InitiativeId>>& pairs) {
  if (pairs.empty()) return {};
  Known known{.pairs = std::vector<std::size_t>(profiles.inventory.taxonomy.dimensions.size())};
  std::size_t all_known = 0;
  for (const auto& [first, second] : pairs) {
    const overlaps::Likeness likeness = overlaps::likeness(profiles, first, second);
    known.of_words += likeness.has_dimensions ? 0 : 1;
    for (std::size_t at = 0; at < likeness.dimensions.size(); ++at) {
      const bool is_known = likeness.dimensions[at].known > 0;
      known.pairs[at] += is_known ? 1 : 0;
      all_known += is_known ? 1 : 0;
    }
  }
  if (known.of_words == pairs.size())
    return {" Vergeleken op: alleen woorden (naam en beschrijving).",
            " Compared on: words only (name and description)."};
  const std::size_t compared = pairs.size() - known.of_words;
  const Words mean = base::decimal(static_cast<double>(all_known) / static_cast<double>(compared), 1),
              dimensions = shown(known.pairs.size()), names = names_of(profiles, known);
  Words text{fmt::format(" Vergeleken op gemiddeld {} van {} kenmerken{}", mean.nl, dimensions.nl, names.nl),
             fmt::format(" Compared on {} of {} dimensions on average{}", mean.en, dimensions.en, names.en)};
  if (known.of_words > 0) {
    text.nl += fmt::format("; {} van {} paren op woorden alleen", shown(known.of_words).nl, shown(pairs.size()).nl);
    text.en += fmt::format("; {} of {} pairs on words only", shown(known.of_words).en, shown(pairs.size()).en);
  }
  return {text.nl + ".", text.en + "."};
}

}  // namespace regioscan::figures
