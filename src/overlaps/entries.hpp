#pragma once

#include <vector>

#include "overlaps/findings.hpp"

namespace regioscan::overlaps {

/// What is found as an entry of a list that people read: on the page, and on a terminal.
struct Entry {
  base::Words title;               ///< names, in bold where there is bold
  base::Words aside;               ///< beside it, without a full stop
  std::vector<base::Words> lines;  ///< whole sentences, each on a line of its own
};

/// "'Scan A' en 'Scan B'", "mogelijk dubbel, inhoud 87 % gelijk"; what both do; whether they work together; the verdict
/// if there is one. `at`: a place in `judged.scan.pairs`. Cost: a search for connections, see there.
[[nodiscard]] Entry pair_entry(const Overlaps& overlaps, const Connections& connections, std::size_t at);

/// "14 initiatieven", "gemiddeld 58 % gelijk"; the first of them by name; whether they work together.
[[nodiscard]] Entry family_entry(const Overlaps& overlaps, const Family& family);

/// "AI en Handel", "6 initiatieven"; the first of them by name; whether they work together; who could host it.
[[nodiscard]] Entry circle_entry(const Overlaps& overlaps, const Circle& circle);

/// "'Scan A' en 'Scan B'", "afgestemd"; the reason that was given; by whom and when; whether it is stale.
[[nodiscard]] Entry decided_entry(const Overlaps& overlaps, const Decided& decided);

}  // namespace regioscan::overlaps
