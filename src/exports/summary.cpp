#include "exports/summary.hpp"

#include <algorithm>

#include "analysis/findings.hpp"
#include "backbone/draws.hpp"
#include "base/json.hpp"
#include "measures/robins_alexander.hpp"

namespace regioscan::exports {
namespace {

using base::Json;
using graph::ActorId;
using graph::ClusterId;

Json words_json(const base::Words& words) { return Json{{"nl", words.nl}, {"en", words.en}}; }

/// The ten highest actors of every measure.
Json leaders_json(const analysis::Analysis& analysis) {
  constexpr std::size_t kMost = 10;
  Json all = Json::object();
  for (const measures::Measure& measure : measures::all_measures()) {
    const auto& scores = analysis.score(measure.key).actors;
    Json list = Json::array();
    for (const ActorId actor : analysis::ranking(analysis, measure.key)) {
      if (list.size() == kMost) break;
      const inventory::Actor& record = analysis.inventory.actors[actor];
      list.push_back(Json{{"id", record.key}, {"name", record.name}, {"value", base::json_number(scores[actor])}});
    }
    all[measure.key] =
        Json{{"title", words_json(measure.title)}, {"formula", measure.formula}, {"first", std::move(list)}};
  }
  return all;
}

/// How many actors have each word of every labelled column.
Json labels_json(const analysis::Analysis& analysis) {
  Json all = Json::object();
  for (const measures::Label& label : measures::all_labels()) {
    Json counts = Json::object();
    const measures::LabelColumn& words = analysis.label(label.key);
    for (std::uint32_t place = 0; place < label.values().size(); ++place) {
      counts[label.values()[place].key] = std::count(words.begin(), words.end(), std::optional(place));
    }
    all[label.key] =
        Json{{"title", words_json(label.title)}, {"formula", label.formula}, {"actors", std::move(counts)}};
  }
  return all;
}

Json clusters_json(const analysis::Analysis& analysis) {
  Json list = Json::array();
  for (const ClusterId cluster : base::ids<ClusterId>(analysis.cluster_names.size())) {
    list.push_back(Json{{"cluster", cluster.value + 1},
                        {"name", words_json(analysis.cluster_names[cluster])},
                        {"actors", analysis.clusters.groups.members[cluster].size()}});
  }
  return Json{{"method", "Leiden, modularity, newman weights, resolution 1"},
              {"modularity", base::json_number(analysis.clusters.modularity)},
              {"starts", analysis.clusters.starts},
              {"starts_within_1_percent_of_best", analysis.clusters.starts_near_best},
              {"tested_against_chance", false},
              {"list", std::move(list)}};
}

Json network_json(const analysis::Analysis& analysis) {
  return Json{
      {"actors", analysis.graph.actor_count()},
      {"initiatives", analysis.graph.initiative_count()},
      {"activities", analysis.inventory.activities.size()},
      {"participations", analysis.graph.participation_count()},
      {"tied_pairs_of_actors", analysis.actors.tie_count()},
      {"tied_pairs_of_initiatives", analysis.initiatives.tie_count()},
      {"connected_parts", analysis.actor_components.sizes.size()},
      {"actors_in_largest_part", analysis.actor_components.sizes.empty() ? 0 : analysis.actor_components.sizes.front()},
      {"articulation_actors", analysis.actor_articulations.size()},
      {"articulation_initiatives", analysis.initiative_articulations.size()},
      {"robins_alexander_clustering", base::json_number(measures::robins_alexander(analysis.graph))}};
}

/// The main table in short; all of it is in white_spots.csv.
Json white_spots_json(const analysis::MainTable& main) {
  Json list = Json::array();
  for (const coverage::Spot& spot : main.spots.of(coverage::Verdict::surprisingly_empty)) {
    list.push_back(Json{{"row", main.table.rows().values[spot.row].key},
                        {"column", main.table.columns().values[spot.column].key},
                        {"expected", base::json_number(spot.expected)},
                        {"p_empty", base::json_number(spot.p_empty)},
                        {"stays_white", base::json_number(spot.stays_white)}});
  }
  return Json{{"rows", main.table.rows().key},
              {"columns", main.table.columns().key},
              {"empty_cells", main.spots.empty},
              {"empty_cells_by_chance", base::json_number(main.spots.empty_by_chance)},
              {"surprisingly_empty", std::move(list)}};
}

/// How many ties are more than chance, and how that was found; all of it is in backbone.csv.
Json backbone_json(const analysis::Analysis& analysis, const backbone::Backbone& tested) {
  const auto survivors = [](const backbone::Survivors& counts) {
    Json json = Json::object();
    for (const backbone::Correction correction : backbone::kCorrections)
      json[std::string(backbone::key(correction))] = counts[static_cast<std::size_t>(correction)];
    return json;
  };
  Json json{{"model", backbone::key(tested.settings.model)},
            {"alpha", base::json_number(tested.settings.alpha)},
            {"correction", backbone::key(tested.settings.correction)},
            {"possible", backbone::key(tested.settings.opportunity)},
            {"actors", tested.actors},
            {"pairs_tested", tested.pairs},
            {"ties", tested.ties.size()},
            {"kept", tested.kept()},
            {"kept_under", survivors(tested.kept_under)},
            {"kept_under_sdsm", survivors(tested.kept_under_sdsm)},
            {"missing_links", analysis.missing_links.size()}};
  if (tested.drawing) {
    const backbone::Drawing& drawing = *tested.drawing;
    Json too_few = Json::object();
    for (const backbone::Correction correction : backbone::kCorrections)
      too_few[std::string(backbone::key(correction))] = backbone::are_too_few(tested, correction);
    json["drawing"] = Json{{"draws", drawing.draws},
                           {"too_few_under", std::move(too_few)},
                           {"trades", drawing.trading.trades},
                           {"trades_per_row", drawing.trading.trades_per_row()},
                           {"side", drawing.trading.side == graph::Side::actors ? "actors" : "initiatives"},
                           {"participations_in_place", base::json_number(drawing.trading.kept)},
                           {"participations_in_place_at_twice", base::json_number(drawing.trading.kept_at_twice)}};
  }
  return json;
}

Json verdict_json(const certainty::ClusterVerdict& verdict) {
  const graph::Trading& trading = verdict.trading;
  return Json{{"method", "Leiden on actors and initiatives, modularity of Barber"},
              {"groups", verdict.found.groups.count},
              {"quality", base::json_number(verdict.found.modularity)},
              {"quality_tested", base::json_number(verdict.tested)},
              {"null_mean", base::json_number(verdict.null_mean)},
              {"null_sd", base::json_number(verdict.null_sd)},
              {"z", base::json_number(verdict.z)},
              {"p", base::json_number(verdict.p)},
              {"significant", verdict.is_significant()},
              {"draws", verdict.draws},
              {"draws_as_high", verdict.as_high},
              {"starts", verdict.starts},
              {"twice_raises", base::json_number(verdict.twice_raises)},
              {"side", trading.side == graph::Side::actors ? "actors" : "initiatives"},
              {"trades_per_row", trading.trades_per_row()},
              {"participations_in_place", base::json_number(trading.kept)},
              {"participations_in_place_at_twice", base::json_number(trading.kept_at_twice)},
              {"trades_settled", trading.is_settled},
              {"searches", verdict.found.starts},
              {"searches_within_1_percent_of_best", verdict.found.starts_near_best}};
}

Json agreement_json(const analysis::Agreement& agreement) {
  return Json{{"actors", agreement.guess.all},
              {"guessed_right", agreement.guess.right},
              {"guessed_right_without", agreement.guess.right_without},
              {"adjusted_mutual_information", base::json_number(agreement.adjusted_mutual_information)}};
}

Json consensus_json(const certainty::Consensus& consensus) {
  const analysis::Stable counts = analysis::stable_actors(consensus);
  return Json{{"runs", consensus.runs},
              {"groups", consensus.groups.members.size()},
              {"actors_with_stability", counts.known},
              {"actors_with_stability_of_0_8", counts.firm}};
}

Json ranks_json(const std::vector<certainty::RankRanges>& ranks) {
  Json list = Json::array();
  for (const certainty::RankRanges& ranges : ranks) {
    list.push_back(Json{{"measure", ranges.measure},
                        {"left_out", certainty::key(ranges.left_out)},
                        {"share", base::json_number(ranges.share)},
                        {"draws", ranges.draws},
                        {"firm_places", ranges.firm}});
  }
  return list;
}

/// How sure clusters and rankings are; all of it is in cluster_certainty.csv and rank_ranges.csv.
Json certainty_json(const analysis::Certainty& certainty) {
  return Json{{"clusters", verdict_json(certainty.verdict)},
              {"consensus", consensus_json(certainty.consensus)},
              {"agreement_with_clusters_of_the_page", agreement_json(certainty.with_clusters)},
              {"agreement_with_regions_of_seats", agreement_json(certainty.with_seats)},
              {"unseen_share", base::json_number(certainty.unseen)},
              {"ranks", ranks_json(certainty.ranks)}};
}

/// Which new ties were looked for; those found are in shortcuts.csv.
Json shortcuts_json(const bridges::Shortcuts& shortcuts) {
  return Json{{"tried", bridges::key(shortcuts.tried)},
              {"least_initiatives", shortcuts.least_initiatives},
              {"actors_tried", shortcuts.actors_tried},
              {"actors_with_one", shortcuts.of_each.size()}};
}

}  // namespace

std::string summary_json(const analysis::Analysis& analysis) {
  const inventory::About& about = analysis.inventory.about;
  Json json{{"schema_version", 1},
            {"inventory", Json{{"name", about.name},
                               {"date", about.date},
                               {"source", about.source},
                               {"reconstruction", about.is_reconstruction},
                               {"content", analysis.inventory.content}}},
            {"selection", words_json(analysis.selection)},
            {"seed", analysis.settings.seed},
            {"headline", words_json(analysis::headline(analysis))}};
  if (const auto banner = analysis::banner(analysis.inventory)) json["banner"] = words_json(*banner);
  json["network"] = network_json(analysis);
  json["clusters"] = clusters_json(analysis);
  json["shortcuts"] = shortcuts_json(analysis.shortcuts);
  if (analysis.backbone) json["backbone"] = backbone_json(analysis, *analysis.backbone);
  if (analysis.certainty) json["certainty"] = certainty_json(*analysis.certainty);
  json["white_spots"] = nullptr;
  if (analysis.main_table) json["white_spots"] = white_spots_json(*analysis.main_table);
  json["measures"] = leaders_json(analysis);
  json["labels"] = labels_json(analysis);
  return base::json_text(json);
}

}  // namespace regioscan::exports
