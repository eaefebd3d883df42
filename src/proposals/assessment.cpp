#include "proposals/assessment.hpp"

#include <algorithm>
#include <set>

#include "overlaps/reasons.hpp"
#include "proposals/with_proposal.hpp"

namespace regioscan::proposals {
namespace {

using inventory::InitiativeId;
using overlaps::Kind;
using overlaps::Pair;

InitiativeId other(const Pair& pair, InitiativeId own) { return pair.first == own ? pair.second : pair.first; }

/// Pairs of the proposal with all initiatives, in the order of the judgement, then by the likeness that is shown.
std::vector<Pair> in_order(std::vector<Pair> pairs) {
  std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    if (order(a.kind) != order(b.kind)) return order(a.kind) < order(b.kind);
    return shown_likeness(a.kind, a.likeness) > shown_likeness(b.kind, b.likeness);
  });
  return pairs;
}

/// Initiatives whose actors know the field: near ones that are something to the proposal, and those in its cells.
std::vector<Nearness> neighbourhood(const Assessment& assessment, const std::vector<Pair>& pairs,
                                    const WithProposal& after) {
  std::set<InitiativeId> wanted;
  for (const NearInitiative& near : assessment.near) {
    if (near.kind != Kind::none) wanted.insert(near.initiative);
  }
  for (const TouchedCell& cell : assessment.cells.cells)
    wanted.insert(cell.initiatives.begin(), cell.initiatives.end());
  std::vector<Nearness> result;
  for (const Pair& pair : pairs) {
    const InitiativeId initiative = before(after, other(pair, after.initiative));
    if (wanted.contains(initiative)) result.push_back({.initiative = initiative, .likeness = pair.likeness.strength});
  }
  return result;
}

void add_near(const overlaps::Profiles& profiles, const std::vector<Pair>& pairs, const WithProposal& after,
              Assessment& assessment) {
  const overlaps::Connections connections(profiles.graph);
  for (const Pair& pair : pairs) {
    ++assessment.kinds[pair.kind];
    if (pair.likeness.coverage < profiles.weights.limits.min_coverage) ++assessment.little_known;
    if (assessment.near.size() == assessment.settings.most) continue;
    assessment.near.push_back({.initiative = before(after, other(pair, after.initiative)),
                               .kind = pair.kind,
                               .likeness = pair.likeness,
                               .reason = overlaps::reason(profiles, connections, pair)});
  }
}

}  // namespace

Assessment assess(inventory::Inventory inventory, Proposal proposal, const Settings& settings) {
  Assessment assessment{.settings = settings,
                        .selection = {},
                        .inventory = std::move(inventory),
                        .problems = {},
                        .proposal = std::move(proposal),
                        .beside = {},
                        .near = {},
                        .kinds = {},
                        .little_known = 0,
                        .invitations = {},
                        .not_invited = 0,
                        .cells = {},
                        .network = {},
                        .judged = {}};
  const WithProposal after = with_proposal(assessment.inventory, assessment.proposal);
  const overlaps::Profiles profiles = overlaps::profiles(after.inventory, assessment.settings.weights);
  const std::vector<Pair> pairs = in_order(overlaps::compared(profiles, after.initiative, settings.threads));
  add_near(profiles, pairs, after, assessment);
  assessment.cells = touched_cells(assessment.inventory, after, settings.spot_settings);
  assessment.network =
      network_effect(assessment.inventory, assessment.proposal.partners, settings.seed, settings.threads);
  assessment.invitations =
      invitations(assessment.inventory, neighbourhood(assessment, pairs, after), assessment.network.known);
  assessment.not_invited = assessment.invitations.size();
  if (assessment.invitations.size() > settings.most) assessment.invitations.resize(settings.most);
  assessment.judged = judged(assessment.near, assessment.cells);
  return assessment;
}

}  // namespace regioscan::proposals
