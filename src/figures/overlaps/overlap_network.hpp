#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"
#include "overlaps/families.hpp"

namespace regioscan::figures {

/// How families of alike initiatives are drawn: layouts/overlap-network.toml.
struct OverlapNetworkRecipe : Settings {
  std::int64_t top = 6;  ///< so many families at most
  double largest_diameter_pt = 16;
  double widest_tie_pt = 2.4;
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] OverlapNetworkRecipe overlap_network_recipe(std::string_view toml, const Options& options = {});

/// Whether two initiatives that are alike work together: an actor takes part in both, or in one only, or nobody knows
/// who takes part in one of them.
enum class Together { yes, no, unknown };

/// A pair of a family.
struct FamilyTie {
  std::size_t from = 0, to = 0;  ///< by their place in the members that are drawn
  overlaps::Kind kind = overlaps::Kind::none;
  double strength = 0;  ///< likeness of content as far as it is certain, 0 … 1
  Together together = Together::unknown;
};

/// A family as drawn.
struct DrawnFamily {
  overlaps::Family family;
  std::vector<inventory::InitiativeId> members;  ///< neighbours alike; of a large family those with the strongest ties
  std::vector<FamilyTie> ties;                   ///< between them, the weakest first
  bool knows_all_actors = false;                 ///< whether of every member of the family some actor is known
};

/// The families that are drawn, and what they are taken from.
struct FamilyCounts {
  std::vector<DrawnFamily> drawn;
  std::size_t families = 0;
  std::size_t members = 0;         ///< of all families
  std::size_t with_common = 0;     ///< families of which two have an actor in common
  std::size_t without_common = 0;  ///< families of which no two have, actors of all members being known
  bool knows_actors = false;       ///< whether any actor of any member is known
};

/// The `most` largest families of the scan with the shipped weights, of equally large ones the most alike, and at most
/// `most_members` of each. Cost: that of `overlaps::scan`.
[[nodiscard]] FamilyCounts family_counts(const overlaps::Profiles& profiles, std::size_t most, std::size_t most_members,
                                         unsigned threads);

/// Families of alike initiatives, each in a cell of its own. UsageError where no initiatives are alike.
[[nodiscard]] Picture overlap_network_picture(const analysis::Analysis& analysis, const OverlapNetworkRecipe& recipe,
                                              base::Language language);

}  // namespace regioscan::figures
