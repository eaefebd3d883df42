#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/certainty.hpp"
#include "backbone/backbone.hpp"
#include "backbone/missing_links.hpp"
#include "base/problem.hpp"
#include "bridges/cluster_bridges.hpp"
#include "bridges/shortcuts.hpp"
#include "clusters/leiden.hpp"
#include "clusters/regions_of.hpp"
#include "coverage/spots.hpp"
#include "graph/bipartite.hpp"
#include "graph/components.hpp"
#include "graph/network.hpp"
#include "inventory/inventory.hpp"
#include "inventory/selection.hpp"
#include "measures/brokerage_chance.hpp"
#include "measures/labels.hpp"
#include "measures/measures.hpp"

namespace regioscan::analysis {

/// What an analysis is asked for. Two analyses with equal settings of the same inventory are equal.
struct Settings {
  std::uint64_t seed = 1;
  inventory::Selection selection;
  unsigned threads = 0;  ///< 0: as many as the machine has; never changes an answer
  /// Test the ties against chance; absent: not. Seed and threads are those above.
  std::optional<backbone::Settings> backbone = {};
  /// Find out how sure clusters and rankings are; absent: not.
  std::optional<CertaintySettings> certainty = {};
};

/// What is done and where: the table of the main facets of the inventory, with its cells against chance.
struct MainTable {
  coverage::CrossTable table;
  coverage::Spots spots;
};

/// Everything computed from one inventory: a value, which the writers turn into files and decide nothing about.
struct Analysis {
  Settings settings;
  base::Words selection;                ///< the selection in a sentence, in the words of the whole inventory
  inventory::Inventory inventory;       ///< after the selection
  std::vector<base::Problem> problems;  ///< warnings of the reading
  graph::Bipartite graph;
  graph::Network actors;       ///< projection on actors, weighting newman
  graph::Network initiatives;  ///< projection on initiatives, weighting newman
  graph::Components actor_components;
  std::vector<graph::Articulation> actor_articulations;
  std::vector<graph::Articulation> initiative_articulations;
  std::map<std::string, measures::Scores> scores;       ///< by the key of the measure
  std::map<std::string, measures::LabelColumn> labels;  ///< by the key of the label
  measures::Brokerage brokerage_by_seat;                ///< who stands between actors of which regions
  measures::Brokerage brokerage_by_type;                ///< the same by type of actor
  clusters::Clustering clusters;
  base::Column<graph::ClusterId, clusters::ClusterRegions> cluster_regions;
  base::Column<graph::ClusterId, base::Words> cluster_names;
  bridges::Shortcuts shortcuts;                         ///< new ties that would bring most others nearer
  std::vector<bridges::ClusterBridge> cluster_bridges;  ///< who brings which two clusters together
  coverage::SpotSettings spot_settings;                 ///< with which cells are judged
  std::optional<MainTable> main_table;                  ///< absent where nothing is known of what is done, or of where
  std::optional<backbone::Backbone> backbone;           ///< absent where it was not asked for
  std::vector<backbone::MissingLink> missing_links;     ///< likewise empty
  std::optional<Certainty> certainty;                   ///< absent where it was not asked for

  /// The score of a measure that was computed; a key that was not is our own fault.
  [[nodiscard]] const measures::Scores& score(const std::string& key) const;
  /// The same for a labelled column.
  [[nodiscard]] const measures::LabelColumn& label(const std::string& key) const;
};

/// The settings with which cells are judged: how much is unseen is what the inventory itself says.
[[nodiscard]] coverage::SpotSettings spot_settings(const inventory::Inventory& whole);

/// The whole method on one page: selection, graphs, clusters, measures, parts, bridges, coverage, backbone, certainty.
/// Cost is that of betweenness, O(nodes · participations), without what is asked for in the settings.
[[nodiscard]] Analysis analyse(const inventory::Inventory& inventory, std::vector<base::Problem> problems,
                               const Settings& settings);

}  // namespace regioscan::analysis
