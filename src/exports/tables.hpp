#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "exports/csv.hpp"

namespace regioscan::exports {

/// When a table is written: of every analysis, of one that tested the ties against chance, or of one that found out how
/// sure it is.
enum class Written { always, with_backbone, with_certainty };

/// One table that a run writes.
struct TableFile {
  std::string name;   ///< file name
  base::Words title;  ///< what it holds, for the page that links to it
  std::string (*text)(const analysis::Analysis&, const TableStyle&);
  Written written = Written::always;
};

/// All tables that there are: actors, initiatives, clusters, ties, backbone, certainty, brokerage, shortcuts, bridges
/// between clusters, white spots, problems.
[[nodiscard]] std::span<const TableFile> all_tables();

/// Those of this analysis.
[[nodiscard]] std::vector<TableFile> tables_of(const analysis::Analysis& analysis);

[[nodiscard]] std::string actors_csv(const analysis::Analysis& analysis, const TableStyle& style);
[[nodiscard]] std::string initiatives_csv(const analysis::Analysis& analysis, const TableStyle& style);
[[nodiscard]] std::string clusters_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// One row per tied pair of actors, with all five weights.
[[nodiscard]] std::string ties_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// Who stands between whom: a row per actor with open pairs, way of grouping and role, observed and expected.
[[nodiscard]] std::string brokerage_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// The best new partner of each actor, that which brings most others nearer first, with the reason.
[[nodiscard]] std::string shortcuts_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// A row for each pair of clusters with common initiatives and each of the first few actors that join them.
[[nodiscard]] std::string cluster_bridges_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// The cells of the main table; only its heading where the inventory has none.
[[nodiscard]] std::string white_spots_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// Every tied pair of actors against chance; only its heading where the ties were not tested.
[[nodiscard]] std::string backbone_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// Pairs that meet less than chance although they have much in common, with the reason; likewise.
[[nodiscard]] std::string missing_links_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// A row for each actor, measure, thing left out and share: its place and the range of that; only its heading where
/// certainty was not asked for.
[[nodiscard]] std::string rank_ranges_csv(const analysis::Analysis& analysis, const TableStyle& style);
/// Each actor's group by three ways of grouping, with how firmly it belongs to the second; likewise.
[[nodiscard]] std::string cluster_certainty_csv(const analysis::Analysis& analysis, const TableStyle& style);
[[nodiscard]] std::string problems_csv(const analysis::Analysis& analysis, const TableStyle& style);

/// The same for a list of problems alone, as `check` prints it.
[[nodiscard]] std::string problems_csv(std::span<const base::Problem> problems, const TableStyle& style);

}  // namespace regioscan::exports
