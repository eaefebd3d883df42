#pragma once

#include <span>
#include <string>

#include "base/problem.hpp"
#include "base/words.hpp"
#include "cli/commands.hpp"

namespace regioscan::cli {

/// Prints to standard output, with what a terminal could be harmed by taken out; one line, newline added.
void say(const std::string& line);

/// Prints to standard error, likewise.
void warn(const std::string& line);

/// A line on standard error that the next one replaces; only on a terminal, never with --quiet.
void show_progress(const Context& context, const base::Words& doing);
void clear_progress(const Context& context);

/// One problem in one line: where, what, how to mend it.
[[nodiscard]] std::string line_of(const base::Problem& problem, base::Language language);

/// "2 fouten en 3 waarschuwingen"; "geen problemen".
[[nodiscard]] base::Words tally(std::span<const base::Problem> problems);

}  // namespace regioscan::cli
