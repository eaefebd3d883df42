#include "cli/terminal.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <vector>

#include "base/escape.hpp"

namespace regioscan::cli {
namespace {

using base::Language;
using base::Problem;
using base::Severity;
using base::Words;

bool shows_progress(const Context& context) { return !context.is_quiet && isatty(STDERR_FILENO) == 1; }

void print(std::FILE* stream, const std::string& line) {
  const std::string safe = base::shown(line) + "\n";
  std::fwrite(safe.data(), 1, safe.size(), stream);
}

std::string place_of(const Problem& problem, Language language) {
  const bool is_dutch = language == Language::nl;
  std::string place = problem.file;
  if (problem.row > 0) place += fmt::format(", {} {}", is_dutch ? "rij" : "row", problem.row);
  if (!problem.column.empty()) place += fmt::format(", {} {}", is_dutch ? "kolom" : "column", problem.column);
  return place;
}

}  // namespace

void say(const std::string& line) { print(stdout, line); }

void warn(const std::string& line) { print(stderr, line); }

void show_progress(const Context& context, const Words& doing) {
  if (shows_progress(context)) fmt::print(stderr, "\r\x1b[K{} …", doing.in(context.language));
}

void clear_progress(const Context& context) {
  if (shows_progress(context)) fmt::print(stderr, "\r\x1b[K");
}

std::string line_of(const Problem& problem, Language language) {
  const bool is_error = problem.severity == Severity::error;
  const Words kind = is_error ? Words{"fout", "error"} : Words{"waarschuwing", "warning"};
  return fmt::format("{}: {}: {} → {}", place_of(problem, language), kind.in(language), problem.what.in(language),
                     problem.mend.in(language));
}

Words tally(std::span<const Problem> problems) {
  const std::vector<Problem> all(problems.begin(), problems.end());
  std::vector<std::string> dutch;
  std::vector<std::string> english;
  const auto add = [&](std::size_t count, const Words& one, const Words& many) {
    if (count == 0) return;
    const Words counted = base::counted(count, one, many);
    dutch.push_back(counted.nl);
    english.push_back(counted.en);
  };
  add(base::occurrences(all, Severity::error), {"fout", "error"}, {"fouten", "errors"});
  add(base::occurrences(all, Severity::warning), {"waarschuwing", "warning"}, {"waarschuwingen", "warnings"});
  if (dutch.empty()) return {"geen problemen", "no problems"};
  return {base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)};
}

}  // namespace regioscan::cli
