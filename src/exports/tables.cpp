#include "exports/tables.hpp"

#include <array>

namespace regioscan::exports {

std::span<const TableFile> all_tables() {
  static const std::array<TableFile, 13> tables{{
      {"actors.csv", {"actoren met hun maten", "actors and their measures"}, actors_csv},
      {"initiatives.csv", {"initiatieven met hun maten", "initiatives and their measures"}, initiatives_csv},
      {"clusters.csv", {"clusters en hun regio's", "clusters and their regions"}, clusters_csv},
      {"ties.csv", {"banden tussen actoren", "ties between actors"}, ties_csv},
      {"backbone.csv",
       {"banden tegen het toeval (met --backbone)", "ties against chance (with --backbone)"},
       backbone_csv,
       Written::with_backbone},
      {"missing_links.csv",
       {"wie elkaar minder treft dan toeval, en waarom dat opvalt (met --backbone)",
        "who meets less than chance, and why that is striking (with --backbone)"},
       missing_links_csv,
       Written::with_backbone},
      {"cluster_certainty.csv",
       {"hoe vast elke actor bij zijn groep hoort (met --certainty)",
        "how firmly each actor belongs to its group (with --certainty)"},
       cluster_certainty_csv,
       Written::with_certainty},
      {"rank_ranges.csv",
       {"tussen welke plaatsen elke actor staat (met --certainty)",
        "between which places each actor stands (with --certainty)"},
       rank_ranges_csv,
       Written::with_certainty},
      {"brokerage.csv",
       {"wie tussen wie staat, en hoeveel daarvan te verwachten is", "who stands between whom, and what is expected"},
       brokerage_csv},
      {"shortcuts.csv",
       {"met welke nieuwe partner een actor de meeste anderen dichter bij elkaar brengt",
        "with which new partner an actor brings most others nearer to each other"},
       shortcuts_csv},
      {"cluster_bridges.csv",
       {"wie twee clusters bij elkaar brengt, en hoeveel daarvan afhangt",
        "who brings two clusters together, and how much depends on it"},
       cluster_bridges_csv},
      {"white_spots.csv",
       {"wat gebeurt waar: elke cel tegen het toeval", "what is done where: each cell against chance"},
       white_spots_csv},
      {"problems.csv", {"waarschuwingen bij het lezen", "warnings of the reading"}, problems_csv},
  }};
  return tables;
}

namespace {

bool is_written(Written when, const analysis::Analysis& analysis) {
  switch (when) {
    case Written::with_backbone:
      return analysis.backbone.has_value();
    case Written::with_certainty:
      return analysis.certainty.has_value();
    case Written::always:
      break;
  }
  return true;
}

}  // namespace

std::vector<TableFile> tables_of(const analysis::Analysis& analysis) {
  std::vector<TableFile> tables;
  for (const TableFile& table : all_tables()) {
    if (is_written(table.written, analysis)) tables.push_back(table);
  }
  return tables;
}

}  // namespace regioscan::exports
