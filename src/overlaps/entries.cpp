#include "overlaps/entries.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace regioscan::overlaps {
namespace {

using base::Language;
using base::Words;

const Words kInitiative{"initiatief", "initiative"};
const Words kInitiatives{"initiatieven", "initiatives"};

constexpr std::size_t kMostNamed = 6;

Words percent(double share) {
  const auto whole = base::whole_percent(static_cast<std::int64_t>(share * 1e6 + 0.5), 1'000'000);
  return base::same(fmt::format("{} %", whole));
}

std::string quoted(const Overlaps& overlaps, InitiativeId id) {
  return fmt::format("'{}'", overlaps.profiles.inventory.initiatives[id].name);
}

Words both_quoted(const Overlaps& overlaps, InitiativeId first, InitiativeId second) {
  const std::string one = quoted(overlaps, first), other = quoted(overlaps, second);
  return {fmt::format("{} en {}", one, other), fmt::format("{} and {}", one, other)};
}

Words members_in_words(const Overlaps& overlaps, const std::vector<InitiativeId>& members) {
  std::vector<std::string> dutch;
  for (std::size_t at = 0; at < std::min(members.size(), kMostNamed); ++at)
    dutch.push_back(quoted(overlaps, members[at]));
  std::vector<std::string> english = dutch;
  if (const std::size_t rest = members.size() - dutch.size(); rest > 0) {
    const Words count = base::counted(rest, {"andere", "more"}, {"andere", "more"});
    dutch.push_back(count.nl);
    english.push_back(count.en);
  }
  return {base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)};
}

Words apart_in_words(const Overlaps& overlaps, std::size_t apart, std::size_t pairs) {
  if (!knows_parties(overlaps)) return {"wie eraan deelneemt is niet bekend", "who takes part is not known"};
  if (apart == pairs) {
    if (pairs == 1) return {"ze hebben geen partij gemeen", "they have no party in common"};
    return {"geen twee ervan hebben een partij gemeen", "no two of them have a party in common"};
  }
  if (pairs == 1) return {"ze hebben een partij gemeen", "they have a party in common"};
  if (apart == 0) return {"alle paren hebben een partij gemeen", "all pairs have a party in common"};
  const Words all = base::whole(static_cast<std::int64_t>(pairs));
  return base::counted(apart,
                       {fmt::format("van de {} paren heeft geen partij gemeen", all.nl),
                        fmt::format("of the {} pairs has no party in common", all.en)},
                       {fmt::format("van de {} paren hebben geen partij gemeen", all.nl),
                        fmt::format("of the {} pairs have no party in common", all.en)});
}

Words sentence(const Words& text) { return {text.nl + ".", text.en + "."}; }

Words together(const Words& how) { return sentence({"Samenwerking: " + how.nl, "Working together: " + how.en}); }

Words kind_in_words(const Pair& pair) {
  const Words alike = percent(pair.likeness.content);
  return {fmt::format("{}, inhoud {} gelijk", label(pair.kind).nl, alike.nl),
          fmt::format("{}, content {} alike", label(pair.kind).en, alike.en)};
}

std::string by_whom(const Decision& decision) {
  const bool has_both = !decision.who.empty() && !decision.date.empty();
  return decision.who + (has_both ? ", " : "") + decision.date;
}

Words verdict_line(const Decided& decided) {
  const std::string by = by_whom(decided.decision);
  const std::string tail = by.empty() ? "" : " (" + by + ")";
  const Words& verdict = label(decided.decision.verdict);
  const Words stale = decided.is_stale ? Words{"; verouderd, want een van beide is sindsdien veranderd",
                                               "; stale, as one of the two has changed since"}
                                       : Words{};
  return sentence({fmt::format("Oordeel: {}{}{}", verdict.nl, tail, stale.nl),
                   fmt::format("Verdict: {}{}{}", verdict.en, tail, stale.en)});
}

/// What is known of members is more than taking part: it is working elsewhere with somebody who does.
Words host_in_words(const Overlaps& overlaps, const Circle& circle) {
  if (!circle.convenor) {
    return {"Gastheer: niemand kent er al twee van.", "Convenor: nobody knows two of them yet."};
  }
  const std::string& who = overlaps.profiles.inventory.actors[circle.convenor->actor].name;
  const std::size_t inside = circle.convenor->takes_part, beside = circle.convenor->knows - inside;
  std::vector<std::string> dutch, english;
  if (inside > 0) {
    dutch.push_back(fmt::format("doet mee in {} van de {}", inside, circle.members.size()));
    english.push_back(fmt::format("takes part in {} of the {}", inside, circle.members.size()));
  }
  if (beside > 0) {
    dutch.push_back(fmt::format("werkt elders samen met deelnemers van {}{}", beside, inside > 0 ? " andere" : ""));
    english.push_back(fmt::format("works elsewhere with participants of {}{}", beside, inside > 0 ? " others" : ""));
  }
  return {fmt::format("Gastheer: {} ligt voor de hand; die {}.", who, base::enumeration(dutch, Language::nl)),
          fmt::format("Convenor: {} is the obvious one; it {}.", who, base::enumeration(english, Language::en))};
}

}  // namespace

Entry pair_entry(const Overlaps& overlaps, const Connections& connections, std::size_t at) {
  const Pair& pair = overlaps.judged.scan.pairs[at];
  Entry entry{.title = both_quoted(overlaps, pair.first, pair.second),
              .aside = kind_in_words(pair),
              .lines = {sentence(what_both_do(overlaps.profiles, pair)),
                        together(how_they_meet(overlaps.profiles, connections, pair))}};
  if (const auto place = overlaps.judged.decision_of[at])
    entry.lines.push_back(verdict_line(overlaps.judged.decided[*place]));
  return entry;
}

Entry family_entry(const Overlaps& overlaps, const Family& family) {
  const Words mean = percent(family.mean_content);
  return {.title = base::counted(family.members.size(), kInitiative, kInitiatives),
          .aside = {fmt::format("gemiddeld {} gelijk", mean.nl), fmt::format("{} alike on average", mean.en)},
          .lines = {sentence(members_in_words(overlaps, family.members)),
                    together(apart_in_words(overlaps, family.without_common_party, family.pairs))}};
}

Entry circle_entry(const Overlaps& overlaps, const Circle& circle) {
  Entry entry{.title = name_of(overlaps.profiles, circle),
              .aside = base::counted(circle.members.size(), kInitiative, kInitiatives),
              .lines = {sentence(members_in_words(overlaps, circle.members)),
                        together(apart_in_words(overlaps, circle.without_common_party, circle.pairs))}};
  if (knows_parties(overlaps)) entry.lines.push_back(host_in_words(overlaps, circle));
  return entry;
}

Entry decided_entry(const Overlaps& overlaps, const Decided& decided) {
  const Decision& decision = decided.decision;
  Entry entry{
      .title = both_quoted(overlaps, decision.first, decision.second), .aside = label(decision.verdict), .lines = {}};
  if (!decision.reason.empty()) entry.lines.push_back(base::same(decision.reason));
  if (const std::string by = by_whom(decision); !by.empty()) {
    const bool is_somebody = !decision.who.empty();
    entry.lines.push_back(sentence({(is_somebody ? "Door " : "Op ") + by, (is_somebody ? "By " : "On ") + by}));
  }
  if (decided.is_stale) {
    entry.lines.push_back({"Verouderd: een van beide is sindsdien veranderd; er wordt opnieuw naar gevraagd.",
                           "Stale: one of the two has changed since; it is asked again."});
  }
  return entry;
}

}  // namespace regioscan::overlaps
