#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

/// How the roles are drawn: layouts/roles.toml.
struct RolesRecipe : Settings {
  std::int64_t top = 12;
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] RolesRecipe roles_recipe(std::string_view toml, const Options& options = {});

/// The roles that say what somebody does, in their order.
inline constexpr std::array<inventory::Role, 3> kKnownRoles{inventory::Role::initiator, inventory::Role::funder,
                                                            inventory::Role::executor};
/// An initiative has 0, 1, 2, 3, or 4 and more actors in a role.
inline constexpr std::size_t kNumbers = 5;

/// Who does what, counted. Participations without a role count nowhere but in `unknown`.
struct RoleCounts {
  std::array<std::array<std::int64_t, kNumbers>, 3> initiatives{};   ///< by role and number of actors in it
  std::array<std::size_t, 3> medians{};                              ///< actors in a role, of the middle initiative
  base::Column<graph::ActorId, std::array<std::int64_t, 3>> actors;  ///< initiatives by role
  std::int64_t known = 0, unknown = 0;                               ///< participations

  [[nodiscard]] std::int64_t total(graph::ActorId actor) const {
    return actors[actor][0] + actors[actor][1] + actors[actor][2];
  }
};
/// Linear in the participations. Without initiatives medians are 0.
[[nodiscard]] RoleCounts role_counts(const inventory::Inventory& inventory);

/// How many initiators, funders and executors an initiative has, and who is most often what. UsageError where no role
/// is known, or where more actors are asked for than fit.
[[nodiscard]] Picture roles_picture(const analysis::Analysis& analysis, const RolesRecipe& recipe,
                                    base::Language language);

}  // namespace regioscan::figures
