#include "exports/resilience_json.hpp"

#include "base/json.hpp"

namespace regioscan::exports {
namespace {

using base::Json;
using inventory::Inventory;
using resilience::Outcome;

Json words_json(const base::Words& words) { return Json{{"nl", words.nl}, {"en", words.en}}; }

Json date_json(const std::optional<inventory::Date>& date) { return date ? Json(written_date(date)) : Json(nullptr); }

template <class Record>
Json named_json(const Record& record) {
  return Json{{"id", record.key}, {"name", record.name}};
}

template <class IdType, class Record>
Json list_json(const base::Column<IdType, Record>& records, const std::vector<IdType>& ids) {
  Json list = Json::array();
  for (const IdType id : ids) list.push_back(named_json(records[id]));
  return list;
}

template <class IdType, class Record>
Json ranking_json(const base::Column<IdType, Record>& records, const std::vector<resilience::Ranked<IdType>>& ranking) {
  Json list = Json::array();
  for (const resilience::Ranked<IdType>& each : ranking) {
    Json entry = named_json(records[each.id]);
    entry["separated_pairs"] = each.harm.separated_pairs;
    entry["cut_off"] = each.harm.cut_off;
    entry["white_cells"] = each.harm.white_cells;
    entry["left_with_nothing"] = each.harm.left_with_nothing;
    entry["without_actor"] = each.harm.without_actor;
    entry["participations"] = each.harm.participations;
    list.push_back(std::move(entry));
  }
  return list;
}

Json ending_json(const Outcome& outcome) {
  if (!outcome.ending) return nullptr;
  const resilience::Ending& ending = *outcome.ending;
  const auto& initiatives = outcome.situation.inventory.initiatives;
  return Json{{"from", date_json(ending.period.from)},
              {"before", date_json(ending.period.before)},
              {"initiatives", list_json(initiatives, ending.initiatives)},
              {"by_funding", list_json(initiatives, ending.by_funding)},
              {"continued", list_json(initiatives, ending.continued)},
              {"end_unknown", ending.unknown}};
}

Json shape_json(const resilience::Shape& shape) {
  return Json{{"parts", shape.parts}, {"largest", shape.largest}, {"connected_pairs", shape.connected_pairs}};
}

Json white_cells_json(const Outcome& outcome) {
  if (!outcome.situation.table) return nullptr;
  const coverage::CrossTable& table = *outcome.situation.table;
  Json cells = Json::array();
  for (const resilience::Cell cell : outcome.loss.white_cells) {
    cells.push_back(
        Json{{"row", table.rows().values[cell.row].key}, {"column", table.columns().values[cell.column].key}});
  }
  return Json{{"rows", table.rows().key}, {"columns", table.columns().key}, {"cells", std::move(cells)}};
}

Json loss_json(const Outcome& outcome) {
  if (outcome.is_open) return nullptr;
  const Inventory& inventory = outcome.situation.inventory;
  const resilience::Loss& loss = outcome.loss;
  Json activities = Json::array(), regions = Json::array();
  for (const auto id : loss.activities) activities.push_back(inventory.activities[id].key);
  for (const auto id : loss.regions) regions.push_back(inventory.regions[id].key);
  return Json{{"participations", loss.participations.size()},
              {"before", shape_json(loss.before)},
              {"after", shape_json(loss.after)},
              {"separated_pairs", loss.separated_pairs},
              {"cut_off", list_json(inventory.actors, loss.cut_off)},
              {"left_with_nothing", list_json(inventory.actors, loss.left_with_nothing)},
              {"without_actor", list_json(inventory.initiatives, loss.without_actor)},
              {"without_initiator", list_json(inventory.initiatives, loss.without_initiator)},
              {"without_funder", list_json(inventory.initiatives, loss.without_funder)},
              {"activities", std::move(activities)},
              {"reach", loss.reach},
              {"activities_with_reach", loss.with_reach},
              {"white_cells", white_cells_json(outcome)},
              {"regions_without_initiative", std::move(regions)}};
}

Json initiatives_json(const Outcome& outcome) {
  if (!outcome.initiatives) return nullptr;
  const resilience::InitiativeRanking& ranking = *outcome.initiatives;
  return Json{{"from", date_json(ranking.from)},
              {"before", date_json(ranking.before)},
              {"end_unknown", ranking.unknown},
              {"ranking", ranking_json(outcome.situation.inventory.initiatives, ranking.worst_first)}};
}

}  // namespace

std::string resilience_json(const ResilienceResult& result) {
  const Outcome& outcome = result.outcome;
  const Inventory& inventory = outcome.situation.inventory;
  const inventory::About& about = inventory.about;
  Json json{{"schema_version", 1},
            {"inventory", Json{{"name", about.name},
                               {"date", about.date},
                               {"source", about.source},
                               {"reconstruction", about.is_reconstruction},
                               {"content", inventory.content}}},
            {"selection", words_json(result.selection)}};
  if (!result.banner.empty()) json["banner"] = words_json(result.banner);
  json["without"] = Json{{"actors", list_json(inventory.actors, outcome.named.actors)},
                         {"initiatives", list_json(inventory.initiatives, outcome.named.initiatives)}};
  json["ending"] = ending_json(outcome);
  json["headline"] = words_json(result.headline);
  json["loss"] = loss_json(outcome);
  json["actors"] = Json{{"ranking", ranking_json(inventory.actors, outcome.actors)}};
  json["initiatives"] = initiatives_json(outcome);
  Json findings = Json::array();
  for (const base::Words& sentence : result.findings) findings.push_back(words_json(sentence));
  json["findings"] = std::move(findings);
  return base::json_text(json);
}

}  // namespace regioscan::exports
