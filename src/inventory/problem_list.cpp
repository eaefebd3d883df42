#include "inventory/problem_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/escape.hpp"

namespace regioscan::inventory {
namespace {

constexpr std::size_t kRowsNamed = 5;
constexpr std::size_t kLongestValue = 80;

/// A value as a reader can stand it: harmless, and cut at 80 bytes between two characters.
std::string quoted_value(std::string_view value) {
  std::string text = base::shown(value.substr(0, 4 * kLongestValue));
  if (text.size() <= kLongestValue) return text;
  std::size_t end = kLongestValue;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

std::string filled(std::string_view phrase, const std::string& value, const std::string& other) {
  return fmt::format(fmt::runtime(phrase), fmt::arg("value", value), fmt::arg("other", other));
}

/// "(12 keer; rijen 2, 5, 9 …)": how often, and where to look first. Empty for a single occurrence.
base::Words occurrences_named(std::size_t times, const std::vector<std::size_t>& rows) {
  if (times < 2) return {};
  const std::string more = times > rows.size() ? " …" : "";
  const std::string list = fmt::format("{}{}", fmt::join(rows, ", "), more);
  if (rows.empty()) return {fmt::format(" ({} keer)", times), fmt::format(" ({} times)", times)};
  if (rows.size() == 1)
    return {fmt::format(" ({} keer in rij {})", times, rows.front()),
            fmt::format(" ({} times in row {})", times, rows.front())};
  return {fmt::format(" ({} keer; rijen {})", times, list), fmt::format(" ({} times; rows {})", times, list)};
}

void remember_row(std::vector<std::size_t>& rows, std::size_t row) {
  const auto at = std::lower_bound(rows.begin(), rows.end(), row);
  if (row == 0 || (at != rows.end() && *at == row)) return;
  rows.insert(at, row);
  if (rows.size() > kRowsNamed) rows.pop_back();
}

}  // namespace

void ProblemList::add(const ProblemKind& kind, const Place& place, std::string_view value, const base::Words& other,
                      const Guess& guess) {
  ++occurrences_;
  has_errors_ = has_errors_ || kind.severity == base::Severity::error;
  const std::string series = fmt::format("{}\n{}\n{}", kind.code, place.file, place.column);
  const auto is_new = [&](const std::string& key) { return !entry_of_.contains(key); };
  // Every error is worth its own line; warnings are alike if they say the same of the same value.
  std::string key = kind.severity == base::Severity::warning ? fmt::format("{}\n{}", series, value)
                                                             : fmt::format("{}\n{}\n{}", series, place.row, value);
  std::string_view named = value;
  if (is_new(key) && kept_apart_[series] >= kMostAlike) {
    key = series + "\n\n…";
    named = "…";
  }
  if (is_new(key)) {
    ++kept_apart_[series];
    entry_of_.emplace(key, entries_.size());
    const bool is_rest = named != value;
    entries_.push_back(Entry{.kind = &kind,
                             .file = std::string(place.file),
                             .column = std::string(place.column),
                             .value = std::string(named),
                             .other = other,
                             .guess = guess && !is_rest ? guess() : std::string(),
                             .first_rows = {},
                             .times = 0});
  }
  Entry& entry = entries_[entry_of_[key]];
  ++entry.times;
  remember_row(entry.first_rows, place.row);
}

base::Problem ProblemList::problem(const Entry& entry) {
  const std::string value = quoted_value(entry.value);
  const base::Words often = occurrences_named(entry.times, entry.first_rows);
  base::Problem made{
      .severity = entry.kind->severity,
      .code = std::string(entry.kind->code),
      .file = entry.file,
      .row = entry.first_rows.empty() ? 0 : entry.first_rows.front(),
      .column = base::shown(entry.column),
      .what = {filled(entry.kind->what.nl, value, entry.other.nl) + often.nl,
               filled(entry.kind->what.en, value, entry.other.en) + often.en},
      .mend = {filled(entry.kind->mend.nl, value, entry.other.nl), filled(entry.kind->mend.en, value, entry.other.en)},
      .times = entry.times};
  if (!entry.guess.empty()) {
    const std::string guess = quoted_value(entry.guess);
    made.mend.nl += fmt::format(" — bedoelde u '{}'?", guess);
    made.mend.en += fmt::format(" — did you mean '{}'?", guess);
  }
  return made;
}

std::vector<base::Problem> ProblemList::problems() const {
  std::vector<base::Problem> all;
  all.reserve(entries_.size());
  for (const Entry& entry : entries_) all.push_back(problem(entry));
  sort_problems(all);
  return all;
}

void sort_problems(std::vector<base::Problem>& problems) {
  const auto place = [](const base::Problem& p) {
    return std::tie(p.file, p.row, p.column, p.severity, p.code, p.what, p.mend);
  };
  std::stable_sort(problems.begin(), problems.end(),
                   [&](const base::Problem& a, const base::Problem& b) { return place(a) < place(b); });
}

}  // namespace regioscan::inventory
