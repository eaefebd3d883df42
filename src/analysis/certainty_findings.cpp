// Sentences on how sure the clusters and the rankings are.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/findings.hpp"

namespace regioscan::analysis {
namespace {

using base::Words;
using graph::ActorId;

constexpr std::size_t kKeyPlayers = 10;
constexpr std::size_t kMostNames = 5;

Words number(std::size_t count) { return base::whole(static_cast<std::int64_t>(count)); }

/// "312 van de 605 actoren (52 %)".
Words of_actors(std::size_t part, std::size_t all) {
  const Words some = number(part), total = number(all);
  const std::int64_t percent =
      all == 0 ? 0 : base::whole_percent(static_cast<std::int64_t>(part), static_cast<std::int64_t>(all));
  return {fmt::format("{} van de {} actoren ({} %)", some.nl, total.nl, percent),
          fmt::format("{} of the {} actors ({}%)", some.en, total.en, percent)};
}

Words untested() {
  return {
      "Of er clusters zijn, is hier niet te toetsen: er is maar één netwerk waarin iedereen evenveel initiatieven "
      "heeft "
      "als hier.",
      "Whether there are clusters cannot be tested here: there is only one network in which everybody has as many "
      "initiatives as here."};
}

Words are_there(const certainty::ClusterVerdict& verdict, std::size_t as_high) {
  const Words draws = number(verdict.draws), count = number(as_high), p = base::decimal(verdict.p.value(), 3);
  const Words how{as_high == 0   ? "geen enkel"
                  : as_high == 1 ? "één"
                                 : count.nl,
                  as_high == 0   ? "not one"
                  : as_high == 1 ? "one"
                                 : count.en};
  const std::string is_nl = as_high > 1 ? "zijn" : "is", is_en = as_high > 1 ? "are" : "is";
  return {
      fmt::format("De clusters zijn er: van {} netwerken van toeval, waarin iedereen evenveel initiatieven houdt en "
                  "elk initiatief evenveel deelnemers, {} er {} zo sterk in groepen verdeeld (p = {}).",
                  draws.nl, is_nl, how.nl, p.nl),
      fmt::format("The clusters are there: of {} networks of chance, in which everybody keeps the number of "
                  "initiatives and every initiative its number of participants, {} {} as strongly divided into "
                  "groups (p = {}).",
                  draws.en, how.en, is_en, p.en)};
}

Words are_not_shown(const certainty::ClusterVerdict& verdict, std::size_t as_high) {
  const Words draws = number(verdict.draws), count = number(as_high), p = base::decimal(verdict.p.value(), 3);
  const bool is_one = as_high == 1;
  return {fmt::format("Er zijn geen aantoonbare clusters: van {} netwerken van toeval, waarin iedereen evenveel "
                      "initiatieven houdt en elk initiatief evenveel deelnemers, {} er {} minstens zo sterk in groepen "
                      "verdeeld (p = {}). De clusters op deze pagina ordenen de namen; ze zijn geen bevinding.",
                      draws.nl, is_one ? "is" : "zijn", count.nl, p.nl),
          fmt::format("No clusters can be shown: of {} networks of chance, in which everybody keeps the number of "
                      "initiatives and every initiative its number of participants, {} {} at least as strongly divided "
                      "into groups (p = {}). The clusters on this page put the names in order; they are no finding.",
                      draws.en, count.en, is_one ? "is" : "are", p.en)};
}

Words verdict_in_words(const certainty::ClusterVerdict& verdict) {
  if (!verdict.p) return untested();
  const double as_high = *verdict.p * (1 + static_cast<double>(verdict.draws)) - 1;
  const auto count = static_cast<std::size_t>(std::llround(as_high));
  return verdict.is_significant() ? are_there(verdict, count) : are_not_shown(verdict, count);
}

/// The number behind it, for who wants it.
Words strength(const certainty::ClusterVerdict& verdict) {
  const Words tested = base::decimal(verdict.tested, 3), mean = base::decimal(verdict.null_mean, 3),
              count = base::counted(verdict.found.groups.count, {"groep", "group"}, {"groepen", "groups"});
  return {
      fmt::format("Gezocht is naar groepen van actoren met hun initiatieven; dat zijn er hier {}. Hoe sterk die van "
                  "elkaar gescheiden zijn, loopt van 0 tot 1: hier {}, bij toeval gemiddeld {} (modulariteit van "
                  "Barber).",
                  number(verdict.found.groups.count).nl, tested.nl, mean.nl),
      fmt::format("The search was for groups of actors with their initiatives: {} here. How strongly these are "
                  "apart runs from 0 to 1: here {}, by chance {} on average (Barber's modularity).",
                  count.en, tested.en, mean.en)};
}

Words how_stable(const certainty::Consensus& consensus) {
  std::size_t known = 0, stable = 0;
  for (const auto& stability : consensus.stability) {
    if (stability) ++known;
    if (stability.value_or(0) >= kStable) ++stable;
  }
  const Words runs = number(consensus.runs), part = of_actors(stable, known);
  return {
      fmt::format("De groepen zijn {} keer opnieuw gezocht, steeds zonder een willekeurige tiende van de "
                  "initiatieven. {} zitten dan vrijwel altijd bij dezelfde anderen (in minstens 80 % van de keren).",
                  runs.nl, part.nl),
      fmt::format("The groups were searched for {} times again, each time without a random tenth of the "
                  "initiatives. {} are then nearly always with the same others (in at least 80% of the times).",
                  runs.en, part.en)};
}

/// Which of the key players are least surely in their group.
Words least_stable(const Analysis& analysis, const certainty::Consensus& consensus) {
  std::vector<ActorId> players = ranking(analysis, "degree");
  if (players.size() > kKeyPlayers) players.resize(kKeyPlayers);
  const Words count = number(players.size());
  std::erase_if(players, [&](ActorId actor) { return consensus.stability[actor].value_or(1) >= kStable; });
  if (players.empty()) {
    return {fmt::format("De {} actoren met de meeste partners horen elk vast bij een groep.", count.nl),
            fmt::format("The {} actors with most partners each belong firmly to a group.", count.en)};
  }
  std::stable_sort(players.begin(), players.end(),
                   [&](ActorId one, ActorId other) { return *consensus.stability[one] < *consensus.stability[other]; });
  if (players.size() > kMostNames) players.resize(kMostNames);
  std::vector<std::string> dutch, english;
  for (const ActorId actor : players) {
    const std::string& name = analysis.inventory.actors[actor].name;
    const auto percent = std::llround(100 * *consensus.stability[actor]);
    dutch.push_back(fmt::format("{} ({} %)", name, percent));
    english.push_back(fmt::format("{} ({}%)", name, percent));
  }
  return {fmt::format("Van de {} actoren met de meeste partners is het minst zeker bij welke groep ze horen: {}.",
                      count.nl, base::enumeration(dutch, base::Language::nl)),
          fmt::format("Of the {} actors with most partners it is least sure to which group these belong: {}.", count.en,
                      base::enumeration(english, base::Language::en))};
}

/// "raadt 512 van de 605 keer goed …, tegen 80 …".
Words agreement_in_words(const Agreement& agreement, const Words& what) {
  const Words right = base::whole(agreement.guess.right), all = base::whole(agreement.guess.all),
              without = base::whole(agreement.guess.right_without);
  Words text{
      fmt::format("Wie van een actor weet in welke groep hij zit, raadt {} voor {} van de {} goed; zonder dat te weten "
                  "voor {}",
                  what.nl, right.nl, all.nl, without.nl),
      fmt::format(
          "Who knows of an actor in which group it is, guesses {} right for {} of {}; without knowing it for {}",
          what.en, right.en, all.en, without.en)};
  if (agreement.adjusted_mutual_information) {
    const Words ami = base::decimal(*agreement.adjusted_mutual_information, 2);
    text.nl += fmt::format(" (AMI {}; 1 is gelijk, 0 is toeval)", ami.nl);
    text.en += fmt::format(" (AMI {}; 1 is the same, 0 is chance)", ami.en);
  }
  return {text.nl + ".", text.en + "."};
}

}  // namespace

std::vector<Words> cluster_certainty(const Analysis& analysis) {
  if (!analysis.certainty) return {};
  const Certainty& certainty = *analysis.certainty;
  std::vector<Words> sentences{in_reconstruction(analysis.inventory, verdict_in_words(certainty.verdict))};
  if (!certainty.verdict.p) return sentences;
  sentences.push_back(strength(certainty.verdict));
  sentences.push_back(in_reconstruction(analysis.inventory, how_stable(certainty.consensus)));
  sentences.push_back(in_reconstruction(analysis.inventory, least_stable(analysis, certainty.consensus)));
  sentences.push_back(
      {"De clusters op deze pagina zijn een tweede mening: ze kijken alleen wie met wie samenwerkt (Leiden op het "
       "netwerk "
       "van actoren). " +
           agreement_in_words(certainty.with_clusters, {"het cluster op deze pagina", ""}).nl,
       "The clusters on this page are a second opinion: they look only at who works with whom (Leiden on the network "
       "of "
       "actors). " +
           agreement_in_words(certainty.with_clusters, {"", "the cluster on this page"}).en});
  if (certainty.with_seats.guess.all > 0) {
    sentences.push_back(
        agreement_in_words(certainty.with_seats, {"de regio van zijn zetel", "the region of its seat"}));
  }
  return sentences;
}

}  // namespace regioscan::analysis
