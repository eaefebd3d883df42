#include "figures/networks/actor_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "analysis/findings.hpp"
#include "figures/networks/network_drawing.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using graph::ActorId;
using graph::ClusterId;

/// The region in which a cluster works most; the larger part of the country where no single region holds it; empty
/// where no region is known or none stands out.
std::string region_name(const analysis::Analysis& analysis, ClusterId cluster, Language language) {
  constexpr double kHolds = 0.6;
  constexpr double kStandsOut = 0.25;
  const auto& shares = analysis.cluster_regions[cluster].shares;
  if (shares.empty() || shares.front().share < kStandsOut) return {};
  const std::string& name = analysis.cluster_names[cluster].in(language);
  const std::size_t colon = name.find(": ");
  if (shares.front().share < kHolds && colon != std::string::npos) return name.substr(0, colon);
  return analysis.inventory.regions[shares.front().region].name.in(language);
}

/// The member of a cluster with most partners.
std::string leading_member(const analysis::Analysis& analysis, ClusterId cluster) {
  for (const ActorId actor : analysis::ranking(analysis, "degree")) {
    if (analysis.clusters.groups.of[actor] == cluster) return analysis.inventory.actors[actor].name;
  }
  return {};
}

}  // namespace

std::string short_cluster_name(const analysis::Analysis& analysis, ClusterId cluster, Language language) {
  const std::string region = region_name(analysis, cluster, language);
  std::size_t alike = 0;
  for (const ClusterId other : base::ids<ClusterId>(analysis.cluster_names.size())) {
    alike += region_name(analysis, other, language) == region ? 1U : 0U;
  }
  const std::string around = (language == Language::nl ? "rond " : "around ") + leading_member(analysis, cluster);
  return fmt::format("{}. {}", cluster.value + 1, region.empty() || alike > 2 ? around : region);
}

std::vector<ActorId> actors_in_order_of_naming(const analysis::Analysis& analysis, std::size_t labels) {
  const std::vector<ActorId> ranking = analysis::ranking(analysis, "degree");
  std::vector<ActorId> order(ranking.begin(),
                             ranking.begin() + static_cast<std::ptrdiff_t>(std::min(kFirstNamed, ranking.size())));
  std::vector<std::pair<std::size_t, ActorId>> turns;  // place inside the own cluster, in the order of the ranking
  std::map<std::optional<ClusterId>, std::size_t> seen;
  for (std::size_t i = 0; i < ranking.size(); ++i) {
    const bool is_alone = analysis.actors.rows[ranking[i].index()].empty();
    const std::size_t turn = is_alone ? ranking.size() : seen[analysis.clusters.groups.of[ranking[i]]]++;
    if (i >= kFirstNamed) turns.emplace_back(turn, ranking[i]);
  }
  std::stable_sort(turns.begin(), turns.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [turn, actor] : turns) order.push_back(actor);
  order.resize(std::min(order.size(), kLookedAt * labels));
  return order;
}

}  // namespace regioscan::figures
