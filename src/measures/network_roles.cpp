#include "measures/network_roles.hpp"

#include <array>

namespace regioscan::measures {
namespace {

constexpr double kRounding = 1e-9;  // four equal parts are P = .75, whatever their squares add up to

std::uint32_t place(NetworkRole role) { return static_cast<std::uint32_t>(role); }

LabelColumn roles(const Inputs& inputs, const Scores& participation, const Scores& z) {
  LabelColumn labels(inputs.graph.actor_count());
  for (const auto actor : base::ids<graph::ActorId>(labels.size())) {
    if (participation.actors[actor]) labels[actor] = place(network_role(*participation.actors[actor], z.actors[actor]));
  }
  return labels;
}

LabelColumn bases(const Inputs& inputs, const Scores& participation, const Scores& z) {
  LabelColumn labels(inputs.graph.actor_count());
  for (const auto actor : base::ids<graph::ActorId>(labels.size())) {
    if (participation.actors[actor]) labels[actor] = z.actors[actor] ? 0U : 1U;
  }
  return labels;
}

}  // namespace

NetworkRole network_role(double participation, std::optional<double> z) {
  const auto at_most = [&](double bound) { return participation <= bound + kRounding; };
  if (z && *z >= 2.5 - kRounding) {
    if (at_most(.30)) return NetworkRole::provincial_hub;
    return at_most(.75) ? NetworkRole::connector_hub : NetworkRole::kinless_hub;
  }
  if (at_most(.05)) return NetworkRole::ultra_peripheral;
  if (at_most(.62)) return NetworkRole::peripheral;
  return at_most(.80) ? NetworkRole::connector : NetworkRole::kinless;
}

std::vector<NetworkRole> impossible_roles(const Modules& modules) {
  constexpr std::size_t kSmallestWithHub = 8;  // √(8 − 1) = 2.65; √(7 − 1) = 2.45
  const std::size_t count = module_count(modules);
  const std::vector<std::size_t> sizes = home_sizes(modules);
  const bool has_hubs = !sizes.empty() && sizes.front() >= kSmallestWithHub;
  std::vector<NetworkRole> impossible;
  // P is at most 1 − 1/count: ½, ⅔, ¾, .8 and .83 for 2 to 6 modules.
  if (count < 1) impossible = {NetworkRole::ultra_peripheral};
  if (count < 2) impossible.push_back(NetworkRole::peripheral);
  if (count < 3) impossible.push_back(NetworkRole::connector);
  if (count < 6) impossible.push_back(NetworkRole::kinless);
  if (!has_hubs || count < 1) impossible.push_back(NetworkRole::provincial_hub);
  if (!has_hubs || count < 2) impossible.push_back(NetworkRole::connector_hub);
  if (!has_hubs || count < 5) impossible.push_back(NetworkRole::kinless_hub);
  return impossible;
}

std::span<const LabelValue> network_role_values() {
  static const std::array<LabelValue, 7> values{{
      {"ultra_peripheral", {"werkt in één kring", "works in one circle"}},
      {"peripheral", {"werkt vooral in één kring", "works mainly in one circle"}},
      {"connector", {"verbinder", "connector"}},
      {"kinless", {"overal een beetje", "a little everywhere"}},
      {"provincial_hub", {"spil van de eigen kring", "hub of its own circle"}},
      {"connector_hub", {"verbindende spil", "connecting hub"}},
      {"kinless_hub", {"spil van het geheel", "hub of the whole"}},
  }};
  return values;
}

std::span<const LabelValue> role_basis_values() {
  static const std::array<LabelValue, 2> values{{
      {"participation_and_z", {"spreiding en werk in de eigen kring", "spread and work in the own circle"}},
      {"participation_only", {"alleen spreiding: spil of niet is onbekend", "spread only: hub or not is unknown"}},
  }};
  return values;
}

LabelColumn role_over_clusters(const Inputs& inputs) {
  return roles(inputs, participation_over_clusters(inputs), z_in_cluster(inputs));
}

LabelColumn role_over_regions(const Inputs& inputs) {
  return roles(inputs, participation_over_regions(inputs), z_in_region(inputs));
}

LabelColumn basis_over_clusters(const Inputs& inputs) {
  return bases(inputs, participation_over_clusters(inputs), z_in_cluster(inputs));
}

LabelColumn basis_over_regions(const Inputs& inputs) {
  return bases(inputs, participation_over_regions(inputs), z_in_region(inputs));
}

}  // namespace regioscan::measures
