#include "exports/assessment_json.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "base/json.hpp"
#include "proposals/findings.hpp"

namespace regioscan::exports {
namespace {

using base::Json;
using proposals::Assessment;

constexpr std::size_t kAll = 1000;

Json words_json(const base::Words& words) { return Json{{"nl", words.nl}, {"en", words.en}}; }

Json date_json(const std::optional<inventory::Date>& date) {
  if (!date) return nullptr;
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date->year()), static_cast<unsigned>(date->month()),
                     static_cast<unsigned>(date->day()));
}

Json actor_json(const Assessment& assessment, inventory::ActorId id) {
  const inventory::Actor& actor = assessment.inventory.actors[id];
  return Json{{"id", actor.key}, {"name", actor.name}};
}

Json initiative_json(const Assessment& assessment, inventory::InitiativeId id) {
  const inventory::Initiative& initiative = assessment.inventory.initiatives[id];
  return Json{{"id", initiative.key}, {"name", initiative.name}};
}

Json region_keys(const Assessment& assessment, const std::vector<inventory::RegionId>& regions) {
  Json keys = Json::array();
  for (const inventory::RegionId region : regions) keys.push_back(assessment.inventory.regions[region].key);
  return keys;
}

Json roles_json(const std::vector<inventory::Role>& roles) {
  Json keys = Json::array();
  for (const inventory::Role role : roles) keys.push_back(std::string(inventory::key(role)));
  return keys;
}

/// Values of one activity by dimension; those that are new in an open dimension by the word of the proposal.
Json values_json(const Assessment& assessment, const proposals::ProposedActivity& activity) {
  Json json = Json::object();
  const auto& dimensions = assessment.inventory.taxonomy.dimensions;
  for (const auto id : base::ids<inventory::DimensionId>(activity.values.size())) {
    const auto& known = dimensions[id].values;
    for (const inventory::ValueId value : activity.values[id.index()]) {
      const bool is_new = value.index() >= known.size();
      json[dimensions[id].key].push_back(
          is_new ? assessment.proposal.new_values[id.index()][value.index() - known.size()] : known[value].key);
    }
  }
  return json;
}

Json proposal_json(const Assessment& assessment) {
  const proposals::Proposal& proposal = assessment.proposal;
  Json activities = Json::array(), partners = Json::array();
  for (const proposals::ProposedActivity& activity : proposal.activities) {
    activities.push_back(Json{
        {"name", activity.name},
        {"province", activity.province ? Json(assessment.inventory.regions[*activity.province].key) : Json(nullptr)},
        {"scope", region_keys(assessment, activity.scope)},
        {"values", values_json(assessment, activity)},
        {"reach", activity.reach ? Json(*activity.reach) : Json(nullptr)}});
  }
  for (const proposals::ProposedPartner& partner : proposal.partners) {
    partners.push_back(Json{{"id", partner.is_new ? Json(nullptr) : Json(partner.actor.key)},
                            {"name", partner.actor.name},
                            {"new", partner.is_new},
                            {"role", std::string(inventory::key(partner.role))}});
  }
  return Json{{"name", proposal.name},
              {"description", proposal.description},
              {"start", date_json(proposal.start)},
              {"end", date_json(proposal.end)},
              {"regions", region_keys(assessment, proposal.regions)},
              {"activities", std::move(activities)},
              {"partners", std::move(partners)}};
}

Json judgement_json(const Assessment& assessment) {
  const proposals::Judged& judged = assessment.judged;
  Json reasons = Json::array(), spots = Json::array();
  for (const base::Words& reason : proposals::reasons(assessment)) reasons.push_back(words_json(reason));
  for (const std::size_t at : judged.white_spots) {
    const proposals::TouchedCell& cell = assessment.cells.cells[at];
    spots.push_back(Json{{"row", cell.row}, {"column", cell.column}});
  }
  return Json{{"key", std::string(proposals::key(judged.judgement))},
              {"label", words_json(proposals::label(judged.judgement))},
              {"rule", words_json(proposals::rule(judged.judgement))},
              {"headline", words_json(proposals::headline(assessment))},
              {"initiative",
               judged.near ? initiative_json(assessment, assessment.near[*judged.near].initiative) : Json(nullptr)},
              {"white_spots", std::move(spots)},
              {"reasons", std::move(reasons)}};
}

Json near_json(const Assessment& assessment) {
  Json list = Json::array();
  for (const proposals::NearInitiative& near : assessment.near) {
    const overlaps::Likeness& likeness = near.likeness;
    Json entry = initiative_json(assessment, near.initiative);
    entry["kind"] = std::string(overlaps::key(near.kind));
    entry["similarity"] = base::json_number(likeness.similarity);
    entry["content"] = base::json_number(likeness.content);
    entry["strength"] = base::json_number(likeness.strength);
    entry["activity"] = base::json_number(likeness.activity);
    entry["target"] = base::json_number(likeness.target);
    entry["theme"] = base::json_number(likeness.theme);
    entry["reason_why"] = base::json_number(likeness.reason);
    entry["text"] = base::json_number(likeness.text);
    entry["area"] = base::json_number(likeness.area);
    entry["period"] = base::json_number(likeness.period);
    entry["partners"] = base::json_number(likeness.partners);
    entry["coverage"] = base::json_number(likeness.coverage);
    entry["in_common"] = words_json(near.reason);
    list.push_back(std::move(entry));
  }
  return list;
}

Json kinds_json(const Assessment& assessment) {
  Json json = Json::object();
  for (const auto& [kind, count] : assessment.kinds) json[std::string(overlaps::key(kind))] = count;
  return json;
}

Json invitations_json(const Assessment& assessment) {
  Json list = Json::array();
  for (const proposals::Invitation& invitation : assessment.invitations) {
    Json in = Json::array();
    for (const proposals::Involvement& each : invitation.involvements) {
      Json entry = initiative_json(assessment, each.initiative);
      entry["roles"] = roles_json(each.roles);
      in.push_back(std::move(entry));
    }
    Json entry = actor_json(assessment, invitation.actor);
    entry["strength"] = base::json_number(invitation.strength);
    entry["initiatives"] = std::move(in);
    list.push_back(std::move(entry));
  }
  return list;
}

Json cells_json(const Assessment& assessment) {
  if (!assessment.cells.rows) return nullptr;
  Json list = Json::array();
  for (const proposals::TouchedCell& cell : assessment.cells.cells) {
    Json initiatives = Json::array();
    for (const inventory::InitiativeId id : cell.initiatives) {
      initiatives.push_back(assessment.inventory.initiatives[id].key);
    }
    list.push_back(Json{{"row", cell.row},
                        {"column", cell.column},
                        {"proposed", cell.proposed},
                        {"activities", cell.activities},
                        {"initiatives", std::move(initiatives)},
                        {"expected", cell.verdict ? base::json_number(cell.expected) : Json(nullptr)},
                        {"verdict", cell.verdict ? Json(std::string(coverage::key(*cell.verdict))) : Json(nullptr)},
                        {"holds_among_all_cells", cell.holds}});
  }
  return Json{{"rows", assessment.cells.rows->key},
              {"columns", assessment.cells.columns->key},
              {"not_placed", assessment.cells.nowhere},
              {"cells", std::move(list)}};
}

Json network_json(const Assessment& assessment) {
  const proposals::NetworkEffect& network = assessment.network;
  Json known = Json::array(), ties = Json::array(), clusters = Json::array();
  for (const inventory::ActorId actor : network.known) known.push_back(assessment.inventory.actors[actor].key);
  for (const auto& [a, b] : network.new_ties) {
    ties.push_back(Json::array({assessment.inventory.actors[a].key, assessment.inventory.actors[b].key}));
  }
  for (const proposals::BridgedCluster& cluster : network.clusters) {
    Json partners = Json::array();
    for (const inventory::ActorId actor : cluster.partners) partners.push_back(assessment.inventory.actors[actor].key);
    clusters.push_back(Json{{"number", cluster.cluster.value + 1},
                            {"name", words_json(cluster.name)},
                            {"actors", cluster.size},
                            {"partners", std::move(partners)}});
  }
  Json pairs = Json::array();
  for (const proposals::BridgedPair& pair : network.cluster_pairs) {
    pairs.push_back(Json{{"clusters", Json::array({network.clusters[pair.first].cluster.value + 1,
                                                   network.clusters[pair.second].cluster.value + 1})},
                         {"ties_now", pair.ties}});
  }
  return Json{{"known_partners", std::move(known)},
              {"new_actors", network.new_actors},
              {"new_ties", std::move(ties)},
              {"ties_already_there", network.existing_ties},
              {"clusters", std::move(clusters)},
              {"cluster_pairs", std::move(pairs)},
              {"joined_parts", network.joined_parts},
              {"parts_before", network.parts_before},
              {"parts_after", network.parts_after},
              {"reachable_pairs_before", network.distances.pairs},
              {"mean_distance_before", base::json_number(network.distances.mean_before())},
              {"mean_distance_after", base::json_number(network.distances.mean_after())},
              {"pairs_nearer", network.distances.nearer},
              {"newly_reachable_pairs", network.distances.newly_reachable}};
}

}  // namespace

std::string assessment_json(const Assessment& assessment) {
  const inventory::About& about = assessment.inventory.about;
  Json json{{"schema_version", 1},
            {"inventory", Json{{"name", about.name},
                               {"date", about.date},
                               {"source", about.source},
                               {"reconstruction", about.is_reconstruction},
                               {"content", assessment.inventory.content}}},
            {"selection", words_json(assessment.selection)}};
  if (const auto banner = analysis::banner(assessment.inventory)) json["banner"] = words_json(*banner);
  json["proposal"] = proposal_json(assessment);
  json["judgement"] = judgement_json(assessment);
  json["compared"] = Json{{"initiatives", assessment.inventory.initiatives.size()},
                          {"kinds", kinds_json(assessment)},
                          {"little_known", assessment.little_known}};
  json["nearest"] = near_json(assessment);
  json["not_invited"] = assessment.not_invited;
  json["invite"] = invitations_json(assessment);
  json["table"] = cells_json(assessment);
  json["network"] = network_json(assessment);
  Json findings = Json::array();
  for (const proposals::FindingGroup& group : proposals::all_findings(assessment, kAll)) {
    for (const base::Words& sentence : group.sentences) findings.push_back(words_json(sentence));
  }
  json["findings"] = std::move(findings);
  return base::json_text(json);
}

}  // namespace regioscan::exports
