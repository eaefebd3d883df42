// The tables of ties against chance, and of pairs that meet less than chance.
#include "exports/tables.hpp"

namespace regioscan::exports {
namespace {

void pair_cells(CsvText& csv, const analysis::Analysis& analysis, graph::ActorId a, graph::ActorId b) {
  const auto& actors = analysis.inventory.actors;
  csv.text(actors[a].key);
  csv.text(actors[b].key);
  csv.text(actors[a].name);
  csv.text(actors[b].name);
}

}  // namespace

std::string backbone_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  CsvText csv(style, {"source", "target", "source_name", "target_name", "shared", "expected", "p_more", "p_more_error",
                      "p_fewer", "q", "kept", "kept_by_sdsm"});
  if (!analysis.backbone) return std::move(csv).finished();
  for (const backbone::TestedTie& tie : analysis.backbone->ties) {
    pair_cells(csv, analysis, tie.a, tie.b);
    csv.whole(tie.shared);
    csv.number(tie.expected);
    csv.number(tie.p_more);
    csv.number(analysis.backbone->error(tie.p_more));
    csv.number(tie.p_fewer);
    csv.number(tie.q_more);
    csv.whole(tie.is_kept ? 1 : 0);
    csv.whole(tie.is_kept_by_sdsm ? 1 : 0);
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string missing_links_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  CsvText csv(style, {"source", "target", "source_name", "target_name", "shared", "expected", "p_fewer", "q",
                      "initiatives_source", "initiatives_target", "regions", "themes", "reason"});
  for (const backbone::MissingLink& link : analysis.missing_links) {
    pair_cells(csv, analysis, link.pair.a, link.pair.b);
    csv.whole(link.pair.shared);
    csv.number(link.pair.expected);
    csv.number(link.pair.p_fewer);
    csv.number(link.pair.q_fewer);
    csv.whole(link.initiatives_of_a);
    csv.whole(link.initiatives_of_b);
    csv.text(graph::names_of(link.common.regions).in(style.language));
    csv.text(graph::names_of(link.common.themes).in(style.language));
    csv.text(backbone::reason(link).in(style.language));
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports
