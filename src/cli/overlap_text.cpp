#include "cli/overlap_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "overlaps/entries.hpp"

namespace regioscan::cli {
namespace {

using base::Language;
using base::Words;
using overlaps::Entry;

constexpr std::size_t kMostGroups = 3;  // each takes a few long lines; the page and the tables have all

void add_entry(std::vector<std::string>& lines, std::size_t number, const Entry& entry, Language language) {
  lines.push_back(fmt::format("{:3}. {} ({})", number, entry.title.in(language), entry.aside.in(language)));
  for (const Words& line : entry.lines) lines.push_back("     " + line.in(language));
}

/// The first entries of a list under its heading; nothing for an empty one.
template <class EntryOf>
void add_list(std::vector<std::string>& lines, const Words& heading, std::size_t count, std::size_t most,
              Language language, const EntryOf& entry_of) {
  if (count == 0) return;
  const std::size_t shown = std::min(count, most);
  const Words part = shown == count ? Words{}
                                    : Words{fmt::format(" (de eerste {} van {})", shown,
                                                        base::whole(static_cast<std::int64_t>(count), Language::nl)),
                                            fmt::format(" (the first {} of {})", shown,
                                                        base::whole(static_cast<std::int64_t>(count), Language::en))};
  lines.push_back(Words{heading.nl + part.nl + ":", heading.en + part.en + ":"}.in(language));
  for (std::size_t at = 0; at < shown; ++at) add_entry(lines, at + 1, entry_of(at), language);
}

}  // namespace

std::vector<std::string> overlap_text(const overlaps::Overlaps& found, std::size_t most, Language language) {
  std::vector<std::string> lines{overlaps::headline(found).in(language) + "."};
  for (const Words& sentence : overlaps::summary(found)) lines.push_back("  " + sentence.in(language));
  const std::vector<std::size_t> gaps = overlaps::gaps(found);
  const overlaps::Connections connections(found.profiles.graph);
  const std::size_t groups = std::min(most, kMostGroups);
  add_list(lines, {"Lijkt op elkaar en werkt niet of weinig samen", "Alike and hardly working together"}, gaps.size(),
           most, language, [&](std::size_t at) { return overlaps::pair_entry(found, connections, gaps[at]); });
  add_list(lines, {"Families", "Families"}, found.families.size(), groups, language,
           [&](std::size_t at) { return overlaps::family_entry(found, found.families[at]); });
  add_list(lines, {"Leerkringen die voor de hand liggen", "Learning circles that suggest themselves"},
           found.circles.size(), groups, language,
           [&](std::size_t at) { return overlaps::circle_entry(found, found.circles[at]); });
  add_list(lines, {"Oordelen", "Verdicts"}, found.judged.decided.size(), most, language,
           [&](std::size_t at) { return overlaps::decided_entry(found, found.judged.decided[at]); });
  return lines;
}

}  // namespace regioscan::cli
