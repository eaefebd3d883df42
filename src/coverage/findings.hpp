#pragma once

#include <cstddef>
#include <vector>

#include "base/words.hpp"
#include "coverage/spots.hpp"
#include "coverage/triples.hpp"

namespace regioscan::coverage {

// What tables say, in sentences for somebody who knows regions and not statistics.

/// How many cells are empty and how many of those chance alone would give; then the white spots, at most `most`, each
/// with what was expected and how likely it is to stay white.
[[nodiscard]] std::vector<base::Words> white_spot_findings(const inventory::Inventory& inventory,
                                                           const CrossTable& table, const Spots& spots,
                                                           std::size_t most);

/// The same for cells that are surprisingly full.
[[nodiscard]] std::vector<base::Words> hot_spot_findings(const inventory::Inventory& inventory, const CrossTable& table,
                                                         const Spots& spots, std::size_t most);

/// How much row and column have to do with each other: χ², degrees of freedom, Cramér's V, in words first.
[[nodiscard]] std::vector<base::Words> association_findings(const inventory::Inventory& inventory,
                                                            const CrossTable& table, const Spots& spots);

/// What to know of how a table counts: that totals count everything once, and why cells are not judged.
[[nodiscard]] std::vector<base::Words> counting_notes(const inventory::Inventory& inventory, const CrossTable& table);

/// The missing combinations of three values, at most as many as were kept.
[[nodiscard]] std::vector<base::Words> triple_findings(const inventory::Inventory& inventory,
                                                       const MissingTriples& triples);

/// "Kennisplatform × Drenthe".
[[nodiscard]] base::Words name_of(const CrossTable& table, const Spot& spot);

/// The finding of the table as a title for its figure.
[[nodiscard]] base::Words headline(const CrossTable& table, const Spots& spots);

}  // namespace regioscan::coverage
