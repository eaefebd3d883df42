#pragma once

#include "base/table.hpp"
#include "figures/overlaps/learning_circles.hpp"

namespace regioscan::figures {

// What the learning circles say beside the picture, and their table.

/// "Thema: cloud en bedrijfsvoering".
[[nodiscard]] base::Words circle_title(const overlaps::Profiles& profiles, const overlaps::Circle& circle);
/// "12 initiatieven; 2 van 66 paren werken al samen".
[[nodiscard]] base::Words circle_note(const overlaps::Circle& circle);
[[nodiscard]] base::Words acquaintance_in_words(Acquaintance acquaintance);

/// How many circles there are, and who could host most of them.
[[nodiscard]] base::Words circles_finding(const analysis::Analysis& analysis, const ChosenCircles& chosen);

/// What was drawn and what left out.
[[nodiscard]] base::Words circles_drawn(const ChosenCircles& chosen);
[[nodiscard]] base::Words circles_description(const overlaps::Profiles& profiles, const ChosenCircles& chosen);

/// A row for each initiative of each circle that is drawn.
[[nodiscard]] base::Table circles_table(const overlaps::Profiles& profiles, const ChosenCircles& chosen,
                                        base::Language language);

}  // namespace regioscan::figures
