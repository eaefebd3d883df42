// Sentences on new ties that would bring others nearer, and on who brings two clusters together.
#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "bridges/reasons.hpp"

namespace regioscan::analysis {
namespace {

using base::Words;
using bridges::ClusterBridge;
using bridges::Shortcut;

const std::string& name(const Analysis& analysis, graph::ActorId actor) {
  return analysis.inventory.actors[actor].name;
}

Words best_of_all(const Analysis& analysis, const Shortcut& best) {
  const std::string &one = name(analysis, best.actor), &other = name(analysis, best.partner);
  const bridges::Gain& gain = best.gain;
  const Words pairs = base::counted(gain.nearer + gain.into_reach, {"ander paar actoren", "other pair of actors"},
                                    {"andere paren van actoren", "other pairs of actors"}),
              others = base::whole(static_cast<std::int64_t>(gain.others));
  const bool is_one = gain.nearer + gain.into_reach == 1;
  return {
      fmt::format("Als {} en {} gaan samenwerken, {} {} dichter bij elkaar, waarvan {} tussen derden. Van alle nieuwe "
                  "samenwerking die is bekeken, helpt deze derden het meest.",
                  one, other, is_one ? "komt" : "komen", pairs.nl, others.nl),
      fmt::format(
          "If {} and {} begin to work together, {} {} nearer to each other, {} of these between third parties. Of "
          "all new ties that were considered this one helps third parties most.",
          one, other, pairs.en, is_one ? "comes" : "come", others.en)};
}

/// More than half of several initiatives: one actor away, and the two clusters hardly meet.
bool hangs_by_one(const ClusterBridge& bridge) {
  return bridge.initiatives > 1 && 2 * bridge.holder().depending > bridge.initiatives;
}

Words who_holds(const Analysis& analysis, const ClusterBridge& bridge) {
  const Words a = numbered_name(analysis, bridge.a), b = numbered_name(analysis, bridge.b);
  const std::string& holder = name(analysis, bridge.holder().actor);
  const Words depending = base::whole(static_cast<std::int64_t>(bridge.holder().depending)),
              all = base::whole(static_cast<std::int64_t>(bridge.initiatives));
  return {
      fmt::format("De clusters '{}' en '{}' hangen aan {}: zonder deze actor verbinden {} van hun {} gezamenlijke "
                  "initiatieven ze niet meer.",
                  a.nl, b.nl, holder, depending.nl, all.nl),
      fmt::format("The clusters '{}' and '{}' depend on {}: without this actor {} of their {} joint initiatives would "
                  "no longer join them.",
                  a.en, b.en, holder, depending.en, all.en)};
}

}  // namespace

std::vector<Words> shortcut_findings(const Analysis& analysis) {
  const bridges::Shortcuts& shortcuts = analysis.shortcuts;
  if (shortcuts.tried == bridges::Tried::nobody) return {bridges::who_was_tried(shortcuts)};
  const std::vector<Shortcut> best = bridges::different_ones(shortcuts, 1);
  if (best.empty()) {
    return {in_reconstruction(analysis.inventory,
                              {"Geen nieuwe samenwerking die is bekeken, zou anderen dichter bij elkaar brengen.",
                               "No new tie that was considered would bring others nearer to each other."})};
  }
  return {in_reconstruction(analysis.inventory, best_of_all(analysis, best.front()))};
}

std::vector<Words> cluster_bridge_findings(const Analysis& analysis, std::size_t most) {
  if (analysis.cluster_names.size() < 2) return {};
  std::vector<Words> sentences;
  for (const ClusterBridge& bridge : analysis.cluster_bridges) {
    if (sentences.size() == most || !hangs_by_one(bridge)) break;  // those that hang by one actor stand first
    sentences.push_back(in_reconstruction(analysis.inventory, who_holds(analysis, bridge)));
  }
  if (sentences.empty()) {
    sentences.push_back(in_reconstruction(
        analysis.inventory,
        {"Geen twee clusters met meer dan één gezamenlijk initiatief hangen voor meer dan de helft daarvan aan één "
         "actor.",
         "No two clusters with more than one joint initiative depend on one actor for more than half of them."}));
  }
  return sentences;
}

Words numbered_name(const Analysis& analysis, graph::ClusterId cluster) {
  const Words& name = analysis.cluster_names[cluster];
  return {fmt::format("{}. {}", cluster.value + 1, name.nl), fmt::format("{}. {}", cluster.value + 1, name.en)};
}

}  // namespace regioscan::analysis
