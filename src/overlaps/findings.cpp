#include "overlaps/findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/parallel.hpp"

namespace regioscan::overlaps {
namespace {

using base::Words;

const Words kInitiative{"initiatief", "initiative"};
const Words kInitiatives{"initiatieven", "initiatives"};
const Words kPair{"paar", "pair"};
const Words kPairs{"paren", "pairs"};

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

Words kind_in_words(const KindCount& of_kind) {
  const Words count = base::counted(of_kind.pairs, kPair, kPairs);
  return {fmt::format("{}: {} ({}).", label(of_kind.kind).nl, count.nl, meaning(of_kind.kind).nl),
          fmt::format("{}: {} ({}).", label(of_kind.kind).en, count.en, meaning(of_kind.kind).en)};
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
  std::size_t all = 0, known = 0, apart = 0;
  for (const Pair& pair : overlaps.judged.scan.pairs) {
    if (pair.kind != Kind::duplication && pair.kind != Kind::overlap) continue;
    ++all;
    known += pair.likeness.partners ? 1U : 0U;
    apart += pair.likeness.partners == 0.0 ? 1U : 0U;
  }
  if (known == 0) return {"wie eraan deelneemt is niet bekend", "who takes part is not known"};
  if (apart == 0) return {};
  if (all == 1) return {"de twee hebben geen partij gemeen", "the two have no party in common"};
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

Overlaps overlaps(const Profiles& profiles, DecisionReading decisions, States states, unsigned threads) {
  Judged result = judged(profiles, scan(profiles, threads), std::move(decisions.decisions), states);
  std::vector<Words> reasons = all_reasons(profiles, result.scan.pairs, threads);
  std::vector<Family> groups = families(profiles, result.scan);
  std::vector<Circle> suggested = circles(profiles, groups);
  return {.profiles = profiles,
          .judged = std::move(result),
          .reasons = std::move(reasons),
          .families = std::move(groups),
          .circles = std::move(suggested),
          .states = std::move(states),
          .verdicts_elsewhere = decisions.elsewhere};
}

Overlaps overlaps(const Profiles& profiles, DecisionReading decisions, unsigned threads) {
  return overlaps(profiles, std::move(decisions), States(profiles.inventory), threads);
}

std::vector<std::size_t> gaps(const Overlaps& overlaps) {
  const auto& pairs = overlaps.judged.scan.pairs;
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < pairs.size(); ++at) {
    const bool is_of_kind = pairs[at].kind != Kind::continuation && pairs[at].kind != Kind::fragmentation;
    const auto& is_running = overlaps.profiles.is_running;
    const bool can_talk = is_running[pairs[at].first.index()] != 0 && is_running[pairs[at].second.index()] != 0;
    if (is_of_kind && can_talk && pairs[at].gap.value_or(0) > 0 && !is_settled(overlaps, at)) places.push_back(at);
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

bool knows_parties(const Overlaps& overlaps) { return overlaps.profiles.graph.participation_count() > 0; }

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
  if (rest.empty()) return all;
  return {all.nl + "; " + rest.nl, all.en + "; " + rest.en};
}

std::vector<KindCount> kind_counts(const Overlaps& overlaps) {
  std::vector<KindCount> counts;
  for (const Kind kind : kKinds) {
    KindCount count{.kind = kind};
    for (const Pair& pair : overlaps.judged.scan.pairs) {
      if (pair.kind != kind) continue;
      ++count.pairs;
      if (pair.likeness.partners == 0.0) ++count.without_common_party;
    }
    if (kind != Kind::none && count.pairs > 0) counts.push_back(count);
  }
  return counts;
}

std::vector<Words> circumstances(const Overlaps& overlaps) {
  std::vector<Words> sentences{how_compared(overlaps)};
  if (const std::size_t little = overlaps.judged.scan.candidates.little_known; little > 0) {
    const Words count = base::counted(little, kPair, kPairs);
    sentences.push_back({fmt::format("Van {} is te weinig bekend om er iets van te zeggen.", count.nl),
                         fmt::format("Of {} too little is known to say anything.", count.en)});
  }
  if (!overlaps.judged.decided.empty() || overlaps.verdicts_elsewhere > 0)
    sentences.push_back(decisions_in_words(overlaps));
  return sentences;
}

std::vector<Words> summary(const Overlaps& overlaps) {
  std::vector<Words> sentences = circumstances(overlaps), kinds;
  for (const KindCount& count : kind_counts(overlaps)) kinds.push_back(kind_in_words(count));
  sentences.insert(sentences.begin() + 1, kinds.begin(), kinds.end());
  return sentences;
}

}  // namespace regioscan::overlaps
