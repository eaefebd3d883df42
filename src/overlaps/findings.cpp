// Over 300 lines because each sentence stands in two languages; one idea a function.
#include "overlaps/findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/parallel.hpp"

namespace regioscan::overlaps {
namespace {

using base::Language;
using base::Words;

const Words kInitiative{"initiatief", "initiative"};
const Words kInitiatives{"initiatieven", "initiatives"};
const Words kPair{"paar", "pair"};
const Words kPairs{"paren", "pairs"};

constexpr std::size_t kMostNamed = 6;

Words percent(double share) {
  const auto whole = base::whole_percent(static_cast<std::int64_t>(share * 1e6 + 0.5), 1'000'000);
  return base::same(fmt::format("{} %", whole));
}

std::string quoted(const Overlaps& overlaps, InitiativeId id) {
  return fmt::format("'{}'", overlaps.profiles.inventory.initiatives[id].name);
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

bool knows_parties(const Overlaps& overlaps) { return overlaps.profiles.graph.participation_count() > 0; }

const Words kPartiesUnknown{"wie eraan deelneemt is niet bekend", "who takes part is not known"};

Words apart_in_words(const Overlaps& overlaps, std::size_t apart, std::size_t pairs) {
  if (!knows_parties(overlaps)) return kPartiesUnknown;
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

std::size_t count_of(const Overlaps& overlaps, Kind kind) {
  const auto& pairs = overlaps.judged.scan.pairs;
  return static_cast<std::size_t>(
      std::count_if(pairs.begin(), pairs.end(), [&](const Pair& pair) { return pair.kind == kind; }));
}

bool is_settled(const Overlaps& overlaps, std::size_t at) {
  const auto decision = overlaps.judged.decision_of[at];
  return decision && !overlaps.judged.decided[*decision].is_stale;
}

Words every_pair_compared(std::size_t pairs) {
  if (pairs == 0) return {"er is niets te vergelijken", "there is nothing to compare"};
  if (pairs == 1) return {"het ene paar is vergeleken", "the one pair was compared"};
  const Words all = base::counted(pairs, kPair, kPairs);
  return {fmt::format("alle {} zijn vergeleken", all.nl), fmt::format("all {} were compared", all.en)};
}

Words candidates_compared(const Candidates& candidates) {
  const Words limit = base::plain(candidates.jaccard);
  if (candidates.scored == 0) {
    return {fmt::format("van geen twee vallen de kenmerken voor minstens {} samen (Jaccard)", limit.nl),
            fmt::format("of no two the features coincide for at least {} (Jaccard)", limit.en)};
  }
  const Words count = base::counted(candidates.scored, kPair, kPairs);
  const bool is_one = candidates.scored == 1;
  const Words pairs =
      is_one ? Words{"is het ene paar", "was the one pair"} : Words{"zijn de " + count.nl, "were the " + count.en};
  return {fmt::format("vergeleken {} waarvan de kenmerken voor minstens {} samenvallen (Jaccard)", pairs.nl, limit.nl),
          fmt::format("compared {} whose features coincide for at least {} (Jaccard)", pairs.en, limit.en)};
}

Words how_compared(const Overlaps& overlaps) {
  const Candidates& candidates = overlaps.judged.scan.candidates;
  const Words n = base::counted(overlaps.profiles.activities.size(), kInitiative, kInitiatives);
  const Words how = candidates.is_every_pair ? every_pair_compared(candidates.scored) : candidates_compared(candidates);
  return {fmt::format("{}; {}.", n.nl, how.nl), fmt::format("{}; {}.", n.en, how.en)};
}

Words kind_count(const Overlaps& overlaps, Kind kind) {
  const Words count = base::counted(count_of(overlaps, kind), kPair, kPairs);
  return {fmt::format("{}: {} ({}).", label(kind).nl, count.nl, meaning(kind).nl),
          fmt::format("{}: {} ({}).", label(kind).en, count.en, meaning(kind).en)};
}

Words decisions_in_words(const Overlaps& overlaps) {
  const auto& decided = overlaps.judged.decided;
  const auto stale = static_cast<std::size_t>(
      std::count_if(decided.begin(), decided.end(), [](const Decided& one) { return one.is_stale; }));
  const Words all = base::counted(decided.size(), {"oordeel is", "verdict was"}, {"oordelen zijn", "verdicts were"});
  Words sentence{all.nl + " ingelezen", all.en + " read"};
  if (stale > 0) {
    const Words count = base::counted(stale,
                                      {"is sindsdien iets veranderd, zodat het opnieuw gevraagd wordt",
                                       "something has changed since, so that it is asked again"},
                                      {"is sindsdien iets veranderd, zodat zij opnieuw gevraagd worden",
                                       "something has changed since, so that they are asked again"});
    sentence.nl += "; bij " + count.nl;
    sentence.en += "; for " + count.en;
  }
  if (overlaps.verdicts_elsewhere > 0) {
    const Words count =
        base::counted(overlaps.verdicts_elsewhere,
                      {"gaat over initiatieven die hier niet bij zijn", "is on initiatives that are not here"},
                      {"gaan over initiatieven die hier niet bij zijn", "are on initiatives that are not here"});
    sentence.nl += "; nog " + count.nl;
    sentence.en += "; another " + count.en;
  }
  return {sentence.nl + ".", sentence.en + "."};
}

/// Of the pairs in the headline, how many have no party in common.
Words parties_in_words(const Overlaps& overlaps) {
  std::size_t known = 0, apart = 0;
  for (const Pair& pair : overlaps.judged.scan.pairs) {
    if (pair.kind != Kind::duplication && pair.kind != Kind::overlap) continue;
    known += pair.likeness.partners ? 1U : 0U;
    apart += pair.likeness.partners == 0.0 ? 1U : 0U;
  }
  if (known == 0) return kPartiesUnknown;
  return base::counted(apart, {"daarvan heeft geen partij gemeen", "of these has no party in common"},
                       {"daarvan hebben geen partij gemeen", "of these have no party in common"});
}

/// The reasons of all pairs. Pairs with the same first initiative are taken together, as they share a search.
std::vector<Words> all_reasons(const Profiles& profiles, const std::vector<Pair>& pairs, unsigned threads) {
  std::vector<std::size_t> order(pairs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return pairs[a].first < pairs[b].first; });
  std::vector<Words> reasons(pairs.size());
  base::for_blocks(order.size(), threads, [&](const base::Block& block) {
    const Connections connections(profiles.graph);
    for (std::size_t at = block.first; at < block.last; ++at) {
      reasons[order[at]] = reason(profiles, connections, pairs[order[at]]);
    }
  });
  return reasons;
}

}  // namespace

Overlaps overlaps(const Profiles& profiles, DecisionReading decisions, unsigned threads) {
  Judged result = judged(profiles, scan(profiles, threads), std::move(decisions.decisions));
  std::vector<Words> reasons = all_reasons(profiles, result.scan.pairs, threads);
  std::vector<Family> groups = families(profiles, result.scan);
  std::vector<Circle> suggested = circles(profiles, groups);
  return {.profiles = profiles,
          .judged = std::move(result),
          .reasons = std::move(reasons),
          .families = std::move(groups),
          .circles = std::move(suggested),
          .verdicts_elsewhere = decisions.elsewhere};
}

std::vector<std::size_t> gaps(const Overlaps& overlaps) {
  const auto& pairs = overlaps.judged.scan.pairs;
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < pairs.size(); ++at) {
    const bool is_of_kind = pairs[at].kind != Kind::continuation && pairs[at].kind != Kind::fragmentation;
    if (is_of_kind && pairs[at].gap.value_or(0) > 0 && !is_settled(overlaps, at)) places.push_back(at);
  }
  // Pairs come most alike first: a stable sort keeps that among equal gaps.
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return pairs[a].gap > pairs[b].gap; });
  return places;
}

std::vector<std::size_t> of_kind(const Overlaps& overlaps, Kind kind) {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < overlaps.judged.scan.pairs.size(); ++at) {
    if (overlaps.judged.scan.pairs[at].kind == kind) places.push_back(at);
  }
  return places;
}

std::vector<std::size_t> to_decide(const Overlaps& overlaps) {
  std::vector<std::size_t> places;
  for (const Kind kind : {Kind::duplication, Kind::overlap}) {
    for (const std::size_t at : of_kind(overlaps, kind)) {
      if (!is_settled(overlaps, at)) places.push_back(at);
    }
  }
  return places;
}

Words headline(const Overlaps& overlaps) {
  const std::size_t doubles = count_of(overlaps, Kind::duplication), alike = count_of(overlaps, Kind::overlap);
  if (doubles + alike == 0) {
    return {"Geen twee initiatieven overlappen elkaar", "No two initiatives overlap"};
  }
  std::vector<Words> parts;
  if (doubles > 0) {
    parts.push_back(
        base::counted(doubles, {"paar initiatieven is mogelijk dubbel", "pair of initiatives is possibly a duplicate"},
                      {"paren initiatieven zijn mogelijk dubbel", "pairs of initiatives are possibly duplicates"}));
  }
  if (alike > 0) {
    parts.push_back(
        doubles > 0 ? base::counted(alike, {"paar overlapt", "pair overlaps"}, {"paren overlappen", "pairs overlap"})
                    : base::counted(alike, {"paar initiatieven overlapt", "pair of initiatives overlaps"},
                                    {"paren initiatieven overlappen", "pairs of initiatives overlap"}));
  }
  const Words all{parts.size() == 2 ? parts[0].nl + " en " + parts[1].nl : parts[0].nl,
                  parts.size() == 2 ? parts[0].en + " and " + parts[1].en : parts[0].en};
  const Words rest = parties_in_words(overlaps);
  return {all.nl + "; " + rest.nl, all.en + "; " + rest.en};
}

std::vector<Words> summary(const Overlaps& overlaps) {
  std::vector<Words> sentences{how_compared(overlaps)};
  for (const Kind kind : kKinds) {
    if (kind != Kind::none && count_of(overlaps, kind) > 0) sentences.push_back(kind_count(overlaps, kind));
  }
  if (const std::size_t little = overlaps.judged.scan.candidates.little_known; little > 0) {
    const Words count = base::counted(little, kPair, kPairs);
    sentences.push_back({fmt::format("Van {} is te weinig bekend om er iets van te zeggen.", count.nl),
                         fmt::format("Of {} too little is known to say anything.", count.en)});
  }
  if (!overlaps.judged.decided.empty() || overlaps.verdicts_elsewhere > 0)
    sentences.push_back(decisions_in_words(overlaps));
  return sentences;
}

Words pair_in_words(const Overlaps& overlaps, std::size_t at) {
  const Pair& pair = overlaps.judged.scan.pairs[at];
  const Words& why = overlaps.reasons[at];
  const Words alike = percent(pair.likeness.content);
  const std::string first = quoted(overlaps, pair.first), second = quoted(overlaps, pair.second);
  return {fmt::format("{} en {} ({}, inhoud {} gelijk): {}", first, second, label(pair.kind).nl, alike.nl, why.nl),
          fmt::format("{} and {} ({}, content {} alike): {}", first, second, label(pair.kind).en, alike.en, why.en)};
}

Words family_in_words(const Overlaps& overlaps, const Family& family) {
  const Words members = members_in_words(overlaps, family.members);
  const Words count = base::counted(family.members.size(), kInitiative, kInitiatives);
  const Words mean = percent(family.mean_content),
              apart = apart_in_words(overlaps, family.without_common_party, family.pairs);
  return {fmt::format("{}, gemiddeld {} gelijk: {}; {}.", count.nl, mean.nl, members.nl, apart.nl),
          fmt::format("{}, {} alike on average: {}; {}.", count.en, mean.en, members.en, apart.en)};
}

Words circle_in_words(const Overlaps& overlaps, const Circle& circle) {
  const Words name = name_of(overlaps.profiles, circle), members = members_in_words(overlaps, circle.members);
  const Words apart = apart_in_words(overlaps, circle.without_common_party, circle.pairs);
  Words sentence{fmt::format("{} ({} deelnemers): {}; {}", name.nl, circle.members.size(), members.nl, apart.nl),
                 fmt::format("{} ({} members): {}; {}", name.en, circle.members.size(), members.en, apart.en)};
  if (circle.convenor) {
    const Convenor& convenor = *circle.convenor;
    const std::string& who = overlaps.profiles.inventory.actors[convenor.actor].name;
    sentence.nl += fmt::format("; als gastheer ligt {} voor de hand, die er {} van de {} al kent ({} als deelnemer)",
                               who, convenor.knows, circle.members.size(), convenor.takes_part);
    sentence.en += fmt::format("; {} is the obvious convenor: it knows {} of the {} already ({} as a participant)", who,
                               convenor.knows, circle.members.size(), convenor.takes_part);
  } else if (knows_parties(overlaps)) {
    sentence.nl += "; niemand kent er al twee van";
    sentence.en += "; nobody knows two of them yet";
  }
  return {sentence.nl + ".", sentence.en + "."};
}

Words decided_in_words(const Overlaps& overlaps, const Decided& decided) {
  const Decision& decision = decided.decision;
  const std::string pair = quoted(overlaps, decision.first) + " – " + quoted(overlaps, decision.second);
  std::string by = decision.who;
  if (!decision.date.empty()) by += (by.empty() ? "" : ", ") + decision.date;
  const std::string tail =
      (by.empty() ? "" : " (" + by + ")") + (decision.reason.empty() ? "" : ": " + decision.reason);
  Words sentence{fmt::format("{}: {}{}", pair, label(decision.verdict).nl, tail),
                 fmt::format("{}: {}{}", pair, label(decision.verdict).en, tail)};
  if (decided.is_stale) {
    sentence.nl += " [verouderd: een van beide is sindsdien veranderd]";
    sentence.en += " [stale: one of the two has changed since]";
  }
  return sentence;
}

}  // namespace regioscan::overlaps
