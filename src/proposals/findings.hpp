#pragma once

#include <vector>

#include "base/words.hpp"
#include "proposals/assessment.hpp"

namespace regioscan::proposals {

// What an assessment says, in sentences for a coordinator who knows regions and not graphs. All are made from the
// Assessment alone; the first of each group says so where the inventory is a reconstruction.

/// The judgement as a title: "Sluit aan bij 'Digiwerkplaats'", without full stop.
[[nodiscard]] base::Words headline(const Assessment& assessment);

/// Why that is the judgement; at least one sentence.
[[nodiscard]] std::vector<base::Words> reasons(const Assessment& assessment);

/// What is there already: how many initiatives are what to the proposal, then at most `most`, each with its reason.
[[nodiscard]] std::vector<base::Words> near_findings(const Assessment& assessment, std::size_t most);

/// Who is active there and not invited: at most `most`.
[[nodiscard]] std::vector<base::Words> invitation_findings(const Assessment& assessment, std::size_t most);

/// Which white spots it fills, where it makes a full cell fuller, and what cannot be said.
[[nodiscard]] std::vector<base::Words> cell_findings(const Assessment& assessment);

/// What it does to the network: new actors and ties, clusters and parts that it connects, distances.
[[nodiscard]] std::vector<base::Words> network_findings(const Assessment& assessment);

/// What this assessment cannot say.
[[nodiscard]] std::vector<base::Words> caveats(const Assessment& assessment);

/// All of the above, each group with a heading.
struct FindingGroup {
  base::Words heading;
  std::vector<base::Words> sentences;
};
[[nodiscard]] std::vector<FindingGroup> all_findings(const Assessment& assessment, std::size_t most);

/// "initiatiefnemer en financier"; of roles that are not known "rol onbekend".
[[nodiscard]] base::Words roles_in_words(const std::vector<inventory::Role>& roles);

}  // namespace regioscan::proposals
