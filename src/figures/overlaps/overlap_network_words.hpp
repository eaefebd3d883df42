#pragma once

#include "base/table.hpp"
#include "figures/overlaps/overlap_network.hpp"

namespace regioscan::figures {

// What the families of alike initiatives say beside the picture, and their table.

/// The actors of an initiative; 0: nobody is known.
[[nodiscard]] std::size_t actor_count(const overlaps::Profiles& profiles, inventory::InitiativeId initiative);

/// "8 initiatieven, gemiddeld 56 % gelijk; geen twee werken samen".
[[nodiscard]] base::Words family_note(const DrawnFamily& drawn, const FamilyCounts& counts);

/// How many families there are, and in how many nobody works together.
[[nodiscard]] base::Words overlap_finding(const analysis::Analysis& analysis, const FamilyCounts& counts);

/// What was drawn and what left out.
[[nodiscard]] base::Words overlap_drawn(const overlaps::Profiles& profiles, const FamilyCounts& counts);
[[nodiscard]] base::Words overlap_description(const overlaps::Profiles& profiles, const FamilyCounts& counts);

/// A row for each initiative and each tie that is drawn.
[[nodiscard]] base::Table overlap_table(const overlaps::Profiles& profiles, const FamilyCounts& counts,
                                        base::Language language);

}  // namespace regioscan::figures
