#pragma once

#include <optional>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::analysis {

// What an analysis says, in sentences for somebody who knows regions and not graphs. Every sentence is made from the
// Analysis alone; those of a reconstruction say so.

/// The main finding as a title: who has most partners (or, where many share that place, who takes part in most
/// initiatives) and how many clusters there are.
[[nodiscard]] base::Words headline(const Analysis& analysis);

/// Who the key players are and why: one sentence each for at most `most` actors, by degree.
[[nodiscard]] std::vector<base::Words> key_players(const Analysis& analysis, std::size_t most);

/// Who connects: the actors with the highest two-mode betweenness, with the number of clusters to which their partners
/// belong.
[[nodiscard]] std::vector<base::Words> connectors(const Analysis& analysis, std::size_t most);

/// Who stands most often between two partners from different regions that do not work together, with what is to be
/// expected if the regions of seats are dealt out anew; empty where no seats are known.
[[nodiscard]] std::vector<base::Words> region_brokers(const Analysis& analysis, std::size_t most);

/// How many actors only pay, and how many begin but never execute, with who does so most; empty where roles are unknown
/// or selected.
[[nodiscard]] std::vector<base::Words> task_findings(const Analysis& analysis);

/// How many actors join clusters by the role of Guimerà and Amaral, and which roles nobody can have here.
[[nodiscard]] std::vector<base::Words> network_role_findings(const Analysis& analysis);

/// One sentence on the clusters as a whole, then one for each of at most `most`.
[[nodiscard]] std::vector<base::Words> cluster_findings(const Analysis& analysis, std::size_t most);

/// Actors without whom the network of actors falls apart, and initiatives without which that of initiatives does, with
/// who would be cut off; says so if there is no such actor.
[[nodiscard]] std::vector<base::Words> bridges(const Analysis& analysis, std::size_t most);

/// Which new tie would bring most others nearer to each other, and that a map of who works with whom does not tell
/// whether somebody wants to; says so if no tie would, or if none was looked for.
[[nodiscard]] std::vector<base::Words> shortcut_findings(const Analysis& analysis);

/// Which two clusters hang by one actor: at most `most` pairs with several joint initiatives of which more than half
/// depend on one actor. Says so if there is no such pair; empty for fewer than two clusters.
[[nodiscard]] std::vector<base::Words> cluster_bridge_findings(const Analysis& analysis, std::size_t most);

/// "3. Zeeland 97 %": a cluster by number and name, as tables show it.
[[nodiscard]] base::Words numbered_name(const Analysis& analysis, graph::ClusterId cluster);

/// What nobody does where, and what is done surprisingly much, by the main table; then how registered reach and class
/// of reach compare. Empty where the inventory has no such table.
[[nodiscard]] std::vector<base::Words> white_spot_findings(const Analysis& analysis, std::size_t most);
[[nodiscard]] std::vector<base::Words> hot_spot_findings(const Analysis& analysis, std::size_t most);
[[nodiscard]] std::vector<base::Words> reach_findings(const Analysis& analysis);

/// How many ties are more than chance, under which correction, and what the answer depends on; then the ties of at most
/// `most` pairs that are most surely more than chance. Empty where the ties were not tested.
[[nodiscard]] std::vector<base::Words> backbone_findings(const Analysis& analysis, std::size_t most);

/// How the ties were tested: "meer dan toeval (SDSM, Benjamini-Hochberg, alfa 0,05)". The ties must have been tested.
[[nodiscard]] base::Words backbone_in_words(const Analysis& analysis);

/// Who meets less than chance although they work in the same region or on the same things: how many such pairs, then at
/// most `most`. Empty where the ties were not tested.
[[nodiscard]] std::vector<base::Words> missing_link_findings(const Analysis& analysis, std::size_t most);

/// Whether the clusters are there or as strong by chance, how firm they are and of whom least, and how far the clusters
/// of the page and the regions of seats agree with them. Empty where that was not asked for.
[[nodiscard]] std::vector<base::Words> cluster_certainty(const Analysis& analysis);

/// Which places by betweenness, by partners and by initiatives are firm, and which cannot be told apart; likewise.
[[nodiscard]] std::vector<base::Words> rank_certainty(const Analysis& analysis);

/// How much is unseen and what the ranges of places mean then, or that it is not known. Certainty must have been asked
/// for.
[[nodiscard]] base::Words unseen_in_words(const Analysis& analysis);

/// What these data cannot say: roles, regions, activities, dates that are missing; rows that were doubtful.
[[nodiscard]] std::vector<base::Words> caveats(const Analysis& analysis);

/// "605 actoren · 464 initiatieven · 3.742 deelnames".
[[nodiscard]] base::Words size_in_words(const Analysis& analysis);

/// A sentence as it is, or with "In deze reconstructie: " before it where the inventory is one.
[[nodiscard]] base::Words in_reconstruction(const inventory::Inventory& inventory, base::Words sentence);

/// The banner of a reconstruction; absent otherwise.
[[nodiscard]] std::optional<base::Words> banner(const inventory::Inventory& inventory);

/// Actors by a measure, highest first; ties by number of initiatives, then by text id; absent scores left out.
[[nodiscard]] std::vector<graph::ActorId> ranking(const Analysis& analysis, const std::string& measure);

}  // namespace regioscan::analysis
