#include "figures/networks/node_tips.hpp"

#include <fmt/format.h>

#include <vector>

namespace regioscan::figures {

using base::Language;
using base::Words;

std::string actor_tip(const analysis::Analysis& analysis, graph::ActorId actor, Language language) {
  const auto count = [&](const char* key) {
    return static_cast<std::size_t>(analysis.score(key).actors[actor].value_or(0));
  };
  const Words partners = base::counted(count("degree"), {"partner", "partner"}, {"partners", "partners"});
  const Words initiatives =
      base::counted(count("initiatives"), {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
  std::string text =
      fmt::format("{}: {}, {}", analysis.inventory.actors[actor].name, partners.in(language), initiatives.in(language));
  if (const auto cluster = analysis.clusters.groups.of[actor]) {
    text += fmt::format("; cluster {}: {}", cluster->value + 1, analysis.cluster_names[*cluster].in(language));
  }
  return text;
}

std::string initiative_tip(const analysis::Analysis& analysis, graph::InitiativeId initiative, Language language) {
  constexpr std::size_t kMostRegions = 3;
  const inventory::Initiative& record = analysis.inventory.initiatives[initiative];
  const Words actors = base::counted(analysis.graph.by_initiative()[initiative.index()].size(), {"actor", "actor"},
                                     {"actoren", "actors"});
  std::string text = fmt::format("{}: {}", record.name, actors.in(language));
  if (record.regions.empty() || record.regions.size() > kMostRegions) return text;
  std::vector<std::string> regions;
  for (const inventory::RegionId region : record.regions)
    regions.push_back(analysis.inventory.regions[region].name.in(language));
  return text + "; " + base::enumeration(regions, language);
}

}  // namespace regioscan::figures
