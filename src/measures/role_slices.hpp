#pragma once

#include <span>

#include "measures/labels.hpp"

namespace regioscan::measures {

// The ecosystem seen through one role: the network of those who begin, of those who pay, of those who do the work. An
// actor is in a slice if it takes part in that role at least once; two are partners in it if both have that role in one
// initiative. What is unknown is not 'no': an actor of whom no role is known has no number, and one of whom a role is
// unknown has no word.

/// In how many initiatives an actor has the role; 0 where all its roles are others; absent where none is known.
[[nodiscard]] Scores initiatives_as_initiator(const Inputs& inputs);
[[nodiscard]] Scores initiatives_as_funder(const Inputs& inputs);
[[nodiscard]] Scores initiatives_as_executor(const Inputs& inputs);

/// Number of distinct other actors with the same role in a common initiative (degree in the slice); absent for an actor
/// that is not in the slice. Cost of a projection.
[[nodiscard]] Scores partners_as_initiator(const Inputs& inputs);
[[nodiscard]] Scores partners_as_funder(const Inputs& inputs);
[[nodiscard]] Scores partners_as_executor(const Inputs& inputs);

/// Which of the three an actor does anywhere: a labelled column. Absent where one of its roles is unknown.
enum class Tasks { initiates, funds, initiates_funds, executes, initiates_executes, funds_executes, all };
[[nodiscard]] std::span<const LabelValue> tasks_values();
[[nodiscard]] LabelColumn tasks(const Inputs& inputs);

}  // namespace regioscan::measures
