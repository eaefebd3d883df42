// The tables of how sure places in a ranking and groups are.
#include "exports/tables.hpp"

namespace regioscan::exports {
namespace {

using graph::ActorId;

/// Groups are counted from 1 for readers.
void group_cell(CsvText& csv, const std::optional<graph::ClusterId>& group) {
  if (group) {
    csv.whole(group->value + std::uint64_t{1});
  } else {
    csv.text("");
  }
}

}  // namespace

std::string rank_ranges_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  CsvText csv(style, {"actor", "name", "measure", "left_out", "share", "rank", "low", "high", "draws"});
  if (!analysis.certainty) return std::move(csv).finished();
  for (const certainty::RankRanges& ranges : analysis.certainty->ranks) {
    for (const ActorId actor : base::ids<ActorId>(ranges.of.size())) {
      const auto& range = ranges.of[actor];
      if (!range) continue;
      csv.text(analysis.inventory.actors[actor].key);
      csv.text(analysis.inventory.actors[actor].name);
      csv.text(ranges.measure);
      csv.text(certainty::key(ranges.left_out));
      csv.number(ranges.share);
      csv.whole(range->rank);
      csv.whole(range->low);
      csv.whole(range->high);
      csv.whole(ranges.draws);
      csv.end_row();
    }
  }
  return std::move(csv).finished();
}

std::string cluster_certainty_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  CsvText csv(style, {"actor", "name", "two_mode_cluster", "consensus_cluster", "stability", "cluster"});
  if (!analysis.certainty) return std::move(csv).finished();
  const analysis::Certainty& certainty = *analysis.certainty;
  for (const ActorId actor : base::ids<ActorId>(analysis.inventory.actors.size())) {
    csv.text(analysis.inventory.actors[actor].key);
    csv.text(analysis.inventory.actors[actor].name);
    group_cell(csv, certainty.verdict.found.groups.of.actors[actor]);
    group_cell(csv, certainty.consensus.groups.of[actor]);
    csv.number(certainty.consensus.stability[actor]);
    group_cell(csv, analysis.clusters.groups.of[actor]);
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports
