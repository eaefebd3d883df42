#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "measures/labels.hpp"
#include "measures/modules.hpp"
#include "measures/participation.hpp"

namespace regioscan::measures {

/// What an actor is to the modules, by its participation P and its z-score (Guimerà & Amaral, Nature 433, 2005):
/// not a hub (z < 2.5): P ≤ .05 ultra-peripheral, ≤ .62 peripheral, ≤ .80 connector, above that kinless;
/// a hub: P ≤ .30 provincial, ≤ .75 connector, above that kinless.
enum class NetworkRole { ultra_peripheral, peripheral, connector, kinless, provincial_hub, connector_hub, kinless_hub };

/// The role for a participation and a z-score. Without a z-score (nobody to compare with) the role of one that is no
/// hub.
[[nodiscard]] NetworkRole network_role(double participation, std::optional<double> z);

/// Roles that no actor can have, whatever its initiatives: a hub needs a module of 8 actors (z is at most √(members −
/// 1)), a connector 3 modules, a kinless hub 5, a kinless actor 6. In the order of the enumeration.
[[nodiscard]] std::vector<NetworkRole> impossible_roles(const Modules& modules);

/// Lasting keys and labels of the roles, in the order of the enumeration.
[[nodiscard]] std::span<const LabelValue> network_role_values();

/// Labelled columns. The role is absent without participation; the basis says whether the z-score was there to tell
/// hubs from others.
[[nodiscard]] LabelColumn role_over_clusters(const Inputs& inputs);
[[nodiscard]] LabelColumn role_over_regions(const Inputs& inputs);
[[nodiscard]] LabelColumn basis_over_clusters(const Inputs& inputs);
[[nodiscard]] LabelColumn basis_over_regions(const Inputs& inputs);
[[nodiscard]] std::span<const LabelValue> role_basis_values();

}  // namespace regioscan::measures
