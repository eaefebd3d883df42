#include "proposals/invitations.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace regioscan::proposals {
namespace {

using inventory::ActorId;
using inventory::InitiativeId;

/// Orders and adds up what one actor does.
void finish(Invitation& invitation, const base::Column<InitiativeId, std::optional<double>>& likeness) {
  std::stable_sort(
      invitation.involvements.begin(), invitation.involvements.end(),
      [&](const Involvement& a, const Involvement& b) { return *likeness[a.initiative] > *likeness[b.initiative]; });
  for (const Involvement& each : invitation.involvements) invitation.strength += *likeness[each.initiative];
}

}  // namespace

std::vector<Invitation> invitations(const inventory::Inventory& inventory, const std::vector<Nearness>& near,
                                    const std::vector<ActorId>& partners) {
  base::Column<InitiativeId, std::optional<double>> likeness(inventory.initiatives.size());
  for (const Nearness& each : near) likeness[each.initiative] = each.likeness;
  std::map<ActorId, Invitation> found;
  // Participations are sorted by actor, initiative and role.
  for (const inventory::Participation& own : inventory.participations) {
    if (!likeness[own.initiative] || std::binary_search(partners.begin(), partners.end(), own.actor)) continue;
    Invitation& invitation = found[own.actor];
    invitation.actor = own.actor;
    std::vector<Involvement>& all = invitation.involvements;
    if (all.empty() || all.back().initiative != own.initiative)
      all.push_back({.initiative = own.initiative, .roles = {}});
    all.back().roles.push_back(own.role);
  }
  std::vector<Invitation> result;
  for (auto& [actor, invitation] : found) {
    finish(invitation, likeness);
    result.push_back(std::move(invitation));
  }
  std::stable_sort(result.begin(), result.end(), [](const Invitation& a, const Invitation& b) {
    if (a.strength != b.strength) return a.strength > b.strength;
    return a.involvements.size() > b.involvements.size();
  });
  return result;
}

}  // namespace regioscan::proposals
