#include "resilience/ending_findings.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "resilience/names.hpp"

namespace regioscan::resilience {
namespace {

using base::Words;
using inventory::Inventory;

/// "Vóór 1 januari 2025", at the beginning of a sentence.
Words when(const Period& period) {
  const Words before = in_words(period.before);
  if (!period.from) return {"Vóór " + before.nl, "Before " + before.en};
  const Words from = in_words(*period.from);
  return {fmt::format("Van {} tot {}", from.nl, before.nl), fmt::format("From {} and before {}", from.en, before.en)};
}

Words what_ends(const Inventory& inventory, const Ending& ending, std::size_t most) {
  const Words in = when(ending.period);
  const std::size_t count = ending.initiatives.size();
  if (count == 0) {
    return {fmt::format("{} eindigt voor zover bekend geen enkel initiatief.", in.nl),
            fmt::format("{} no initiative ends as far as is known.", in.en)};
  }
  const Words initiatives = initiative_count(count), list = names(inventory, ending.initiatives, most);
  Words by_funding;
  if (!ending.by_funding.empty()) {
    const Words some = base::whole(static_cast<std::int64_t>(ending.by_funding.size()));
    by_funding = {fmt::format(" (bij {} doordat de financiering afloopt)", some.nl),
                  fmt::format(" ({} because the funding runs out)", some.en)};
  }
  return {fmt::format("{} {} {}{}: {}.", in.nl, count == 1 ? "eindigt" : "eindigen", initiatives.nl, by_funding.nl,
                      list.nl),
          fmt::format("{} {} {}{}: {}.", in.en, initiatives.en, count == 1 ? "ends" : "end", by_funding.en, list.en)};
}

}  // namespace

std::vector<Words> ending_findings(const Inventory& inventory, const Ending& ending, std::size_t most) {
  std::vector<Words> sentences{what_ends(inventory, ending, most)};
  if (const std::size_t count = ending.continued.size(); count > 0) {
    const Words list = names(inventory, ending.continued, most), some = base::whole(static_cast<std::int64_t>(count));
    sentences.push_back({fmt::format("{} daarvan {} voortgezet door een ander initiatief: {}.", some.nl,
                                     count == 1 ? "wordt" : "worden", list.nl),
                         fmt::format("{} of them {} continued by another initiative: {}.", some.en,
                                     count == 1 ? "is" : "are", list.en)});
  }
  if (ending.unknown > 0) {
    const Words count = initiative_count(ending.unknown);
    const bool is_one = ending.unknown == 1;
    sentences.push_back({fmt::format("Van {} is geen einddatum bekend; {}.", count.nl,
                                     is_one ? "ook dat kan dan eindigen" : "ook die kunnen dan eindigen"),
                         fmt::format("Of {} no end is known; {} may end then too.", count.en, is_one ? "it" : "they")});
  }
  return sentences;
}

base::Words in_words(Date date) {
  static constexpr std::array<std::string_view, 12> kDutch{"januari",   "februari", "maart",    "april",
                                                           "mei",       "juni",     "juli",     "augustus",
                                                           "september", "oktober",  "november", "december"};
  static constexpr std::array<std::string_view, 12> kEnglish{"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
  const unsigned day = static_cast<unsigned>(date.day()), month = static_cast<unsigned>(date.month()) - 1;
  const int year = static_cast<int>(date.year());
  return {fmt::format("{} {} {}", day, kDutch.at(month), year), fmt::format("{} {} {}", day, kEnglish.at(month), year)};
}

}  // namespace regioscan::resilience
