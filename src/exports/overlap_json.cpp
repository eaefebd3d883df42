#include "exports/overlap_json.hpp"

#include "base/json.hpp"

namespace regioscan::exports {
namespace {

using base::Json;
using overlaps::Overlaps;
using overlaps::Pair;

Json words_json(const base::Words& words) { return Json{{"nl", words.nl}, {"en", words.en}}; }

const std::string& id_of(const Overlaps& found, inventory::InitiativeId initiative) {
  return found.profiles.inventory.initiatives[initiative].key;
}

Json shared_json(const Overlaps& found, const Pair& pair) {
  Json json = Json::object();
  for (const overlaps::Shared& shared : overlaps::shared_values(found.profiles, pair)) {
    const inventory::Dimension& dimension = found.profiles.inventory.taxonomy.dimensions[shared.dimension];
    for (const inventory::ValueId value : shared.values) json[dimension.key].push_back(dimension.values[value].key);
  }
  return json;
}

Json dimensions_json(const Overlaps& found, const Pair& pair) {
  Json json = Json::object();
  for (std::size_t at = 0; at < pair.likeness.dimensions.size(); ++at) {
    const overlaps::DimensionLikeness& part = pair.likeness.dimensions[at];
    if (part.known <= 0) continue;
    json[found.profiles.dimensions[at].key] = Json{{"similarity", base::json_number(part.similarity)},
                                                   {"known", base::json_number(part.known)},
                                                   {"rarity", base::json_number(part.rarity)}};
  }
  return json;
}

Json pair_json(const Overlaps& found, std::size_t at) {
  const Pair& pair = found.judged.scan.pairs[at];
  const overlaps::Likeness& like = pair.likeness;
  Json json{{"first", id_of(found, pair.first)},
            {"second", id_of(found, pair.second)},
            {"kind", std::string(overlaps::key(pair.kind))},
            {"similarity", base::json_number(like.similarity)},
            {"content", base::json_number(like.content)},
            {"strength", base::json_number(like.strength)},
            {"balance", base::json_number(like.balance)},
            {"of_part", base::json_number(like.of_part)},
            {"gap", base::json_number(pair.gap)},
            {"coverage", base::json_number(like.coverage)},
            {"activity", base::json_number(like.activity)},
            {"target", base::json_number(like.target)},
            {"theme", base::json_number(like.theme)},
            {"reason", base::json_number(like.reason)},
            {"text", base::json_number(like.text)},
            {"area", base::json_number(like.area)},
            {"period", base::json_number(like.period)},
            {"partners", base::json_number(like.partners)},
            {"dimensions", dimensions_json(found, pair)},
            {"shared", shared_json(found, pair)},
            {"explanation", words_json(found.reasons[at])}};
  json["decision"] = found.judged.decision_of[at] ? Json(*found.judged.decision_of[at]) : Json(nullptr);
  return json;
}

Json ids_json(const Overlaps& found, const std::vector<inventory::InitiativeId>& members) {
  Json ids = Json::array();
  for (const inventory::InitiativeId member : members) ids.push_back(id_of(found, member));
  return ids;
}

Json families_json(const Overlaps& found) {
  Json json = Json::array();
  for (const overlaps::Family& family : found.families) {
    json.push_back(Json{{"members", ids_json(found, family.members)},
                        {"mean_content", base::json_number(family.mean_content)},
                        {"pairs", family.pairs},
                        {"pairs_without_common_party", family.without_common_party}});
  }
  return json;
}

Json circles_json(const Overlaps& found) {
  Json json = Json::array();
  for (const overlaps::Circle& circle : found.circles) {
    Json entry{{"basis", std::string(overlaps::key(circle.basis))},
               {"name", words_json(overlaps::name_of(found.profiles, circle))},
               {"members", ids_json(found, circle.members)},
               {"pairs", circle.pairs},
               {"pairs_without_common_party", circle.without_common_party}};
    entry["convenor"] = nullptr;
    if (circle.convenor) {
      entry["convenor"] = Json{{"actor", found.profiles.inventory.actors[circle.convenor->actor].key},
                               {"knows", circle.convenor->knows},
                               {"takes_part", circle.convenor->takes_part}};
    }
    json.push_back(std::move(entry));
  }
  return json;
}

Json decisions_json(const Overlaps& found) {
  Json json = Json::array();
  for (const overlaps::Decided& decided : found.judged.decided) {
    const overlaps::Decision& decision = decided.decision;
    json.push_back(Json{{"first", id_of(found, decision.first)},
                        {"second", id_of(found, decision.second)},
                        {"verdict", std::string(overlaps::key(decision.verdict))},
                        {"reason", decision.reason},
                        {"who", decision.who},
                        {"date", decision.date},
                        {"stale", decided.is_stale}});
  }
  return json;
}

Json weights_json(const overlaps::Profiles& profiles) {
  Json dimensions = Json::object();
  for (const overlaps::DimensionWeight& dimension : profiles.dimensions) {
    dimensions[dimension.key] =
        Json{{"weight", dimension.weight}, {"aspect", std::string(overlaps::key(dimension.aspect))}};
  }
  const overlaps::Weights& weights = profiles.weights;
  const overlaps::Limits& limits = weights.limits;
  return Json{{"dimensions", std::move(dimensions)},
              {"text", weights.text},
              {"area", weights.area},
              {"period", weights.period},
              {"partners", weights.partners},
              {"value_of_all", weights.value_of_all},
              {"usual_likeness", weights.usual_likeness},
              {"doubt", weights.doubt},
              {"limits", Json{{"duplication_activity", limits.duplication_activity},
                              {"duplication_other_activity", limits.duplication_other_activity},
                              {"duplication_target", limits.duplication_target},
                              {"duplication", limits.duplication},
                              {"overlap", limits.overlap},
                              {"fragmentation", limits.fragmentation},
                              {"elsewhere", limits.elsewhere},
                              {"text_alone", limits.text_alone},
                              {"min_coverage", limits.min_coverage},
                              {"continuation", limits.continuation},
                              {"same_name", limits.same_name},
                              {"continuation_gap_days", limits.continuation_gap_days},
                              {"family", limits.family}}}};
}

}  // namespace

std::string overlap_json(const Overlaps& found, const base::Words& selection, const base::Words& banner) {
  const inventory::About& about = found.profiles.inventory.about;
  const overlaps::Candidates& candidates = found.judged.scan.candidates;
  Json json{{"schema_version", 1},
            {"inventory", Json{{"name", about.name},
                               {"date", about.date},
                               {"source", about.source},
                               {"reconstruction", about.is_reconstruction},
                               {"content", found.profiles.inventory.content}}},
            {"selection", words_json(selection)}};
  if (!banner.empty()) json["banner"] = words_json(banner);
  json["headline"] = words_json(overlaps::headline(found));
  json["candidates"] =
      Json{{"stage", candidates.is_every_pair ? "every pair" : "jaccard of feature sets, exact"},
           {"jaccard", candidates.is_every_pair ? Json(nullptr) : base::json_number(candidates.jaccard)},
           {"scored", candidates.scored},
           {"too_little_known", candidates.little_known}};
  json["score"] = Json{{"method",
                        "weighted mean over the parts known on both sides; dimensions: weighted Jaccard of "
                        "activities matched one to one, w = -ln(share of activities with the value)"},
                       {"weights", weights_json(found.profiles)}};
  Json pairs = Json::array();
  for (std::size_t at = 0; at < found.judged.scan.pairs.size(); ++at) pairs.push_back(pair_json(found, at));
  json["pairs"] = std::move(pairs);
  json["gaps"] = overlaps::gaps(found);
  json["families"] = families_json(found);
  json["circles"] = circles_json(found);
  json["decisions"] = decisions_json(found);
  return base::json_text(json);
}

}  // namespace regioscan::exports
