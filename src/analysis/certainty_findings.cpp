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

Words untested(const Analysis& analysis) {
  if (analysis.graph.participation_count() == 0)
    return {"Er zijn geen deelnames, en dus geen clusters om naar te zoeken.",
            "There are no participations, and so no clusters to search for."};
  return {
      "Of er clusters zijn, is hier niet te toetsen: er is maar één netwerk waarin iedereen evenveel initiatieven "
      "heeft "
      "als hier en elk initiatief evenveel deelnemers.",
      "Whether there are clusters cannot be tested here: there is only one network in which everybody has as many "
      "initiatives, and every initiative as many participants, as here."};
}

/// "p = 0,0010; de grens is 0,01".
Words probability(const certainty::ClusterVerdict& verdict) {
  const Words p = base::decimal(verdict.p.value(), 4);
  return {fmt::format("p = {}; de grens is 0,01", p.nl), fmt::format("p = {}; the limit is 0.01", p.en)};
}

Words are_there(const certainty::ClusterVerdict& verdict) {
  const Words draws = number(verdict.draws), count = number(verdict.as_high), p = probability(verdict);
  const Words how = verdict.as_high == 0 ? Words{"is er geen enkel", "not one is"}
                    : verdict.as_high == 1
                        ? Words{"is er één", "one is"}
                        : Words{fmt::format("zijn er {}", count.nl), fmt::format("{} are", count.en)};
  return {fmt::format("Er zijn clusters: van {} netwerken van toeval, waarin iedereen evenveel initiatieven houdt en "
                      "elk initiatief evenveel deelnemers, {} zo sterk in groepen verdeeld ({}).",
                      draws.nl, how.nl, p.nl),
          fmt::format("There are clusters: of {} networks of chance, in which everybody keeps the number of "
                      "initiatives and every initiative its number of participants, {} as strongly divided into "
                      "groups ({}).",
                      draws.en, how.en, p.en)};
}

Words are_not_shown(const certainty::ClusterVerdict& verdict) {
  constexpr double kSearchedEnough = 0.1;
  const Words draws = number(verdict.draws), count = number(verdict.as_high), p = probability(verdict);
  const bool is_one = verdict.as_high == 1;
  Words text{fmt::format("Er zijn geen aantoonbare clusters: van {} netwerken van toeval, waarin iedereen evenveel "
                         "initiatieven houdt en elk initiatief evenveel deelnemers, {} er {} minstens zo sterk in "
                         "groepen verdeeld ({}). De clusters op deze pagina ordenen de namen; ze zijn geen bevinding.",
                         draws.nl, is_one ? "is" : "zijn", count.nl, p.nl),
             fmt::format("No clusters can be shown: of {} networks of chance, in which everybody keeps the number of "
                         "initiatives and every initiative its number of participants, {} {} at least as strongly "
                         "divided into groups ({}). The clusters on this page put the names in order; they are no "
                         "finding.",
                         draws.en, count.en, is_one ? "is" : "are", p.en)};
  if (verdict.twice_raises > kSearchedEnough) {
    text.nl += " In zo'n groot netwerk is niet lang naar groepen gezocht; langer zoeken kan de toets scherper maken.";
    text.en += " In so large a network groups were not searched for long; a longer search may sharpen the test.";
  }
  return text;
}

Words verdict_in_words(const Analysis& analysis, const certainty::ClusterVerdict& verdict) {
  if (!verdict.p) return untested(analysis);
  return verdict.is_significant() ? are_there(verdict) : are_not_shown(verdict);
}

/// The number behind it, for who wants it.
Words strength(const certainty::ClusterVerdict& verdict) {
  const auto members = verdict.found.groups.actors().members;
  const auto groups = static_cast<std::size_t>(
      std::count_if(members.begin(), members.end(), [](const auto& actors) { return !actors.empty(); }));
  const Words found = base::decimal(verdict.found.modularity, 3), tested = base::decimal(verdict.tested, 3),
              mean = base::decimal(verdict.null_mean, 3),
              count = base::counted(groups, {"groep", "group"}, {"groepen", "groups"});
  Words text{
      fmt::format("Gezocht is naar groepen van actoren met hun initiatieven; dat zijn er hier {}. Hoe sterk die "
                  "van elkaar gescheiden zijn, loopt van 0 tot 1: hier {}, bij toeval gemiddeld {} (modulariteit "
                  "van Barber).",
                  number(groups).nl, found.nl, mean.nl),
      fmt::format("The search was for groups of actors with their initiatives: {} here. How strongly these are "
                  "apart runs from 0 to 1: here {}, by chance {} on average (Barber's modularity).",
                  count.en, found.en, mean.en)};
  if (tested != found) {
    text.nl += fmt::format(" Met het toeval is vergeleken wat een even korte zoektocht hier vindt: {}.", tested.nl);
    text.en += fmt::format(" What an equally short search finds here was compared with chance: {}.", tested.en);
  }
  return text;
}

Words how_stable(const certainty::Consensus& consensus) {
  const Stable counts = stable_actors(consensus);
  const Words groups = number(consensus.groups.members.size());
  const Words runs = number(consensus.runs), part = of_actors(counts.firm, counts.known);
  const bool is_one = counts.firm == 1;
  return {
      fmt::format("De groepen zijn nog {} keer gezocht, steeds zonder een willekeurig tiende deel van de "
                  "initiatieven. Wat die zoekpogingen gemeen hebben, zijn {} groepen. {} {} dan vrijwel altijd bij "
                  "dezelfde anderen (in minstens 80 % van de keren); wie alleen staat, telt niet mee.",
                  runs.nl, groups.nl, part.nl, is_one ? "zit" : "zitten"),
      fmt::format("The groups were searched for another {} times, each time without a random tenth of the "
                  "initiatives. What these searches have in common are {} groups. {} {} then nearly always with the "
                  "same others (at least 80% of the time); whoever is alone does not count.",
                  runs.en, groups.en, part.en, is_one ? "is" : "are")};
}

/// "Rabobank (50 %)"; without a percentage who is in no group with others.
std::string with_stability(const Analysis& analysis, const certainty::Consensus& consensus, ActorId actor,
                           base::Language language) {
  const std::string& name = analysis.inventory.actors[actor].name;
  const bool is_dutch = language == base::Language::nl;
  if (!consensus.stability[actor]) return name + (is_dutch ? " (bij geen groep)" : " (in no group)");
  return fmt::format(fmt::runtime(is_dutch ? "{} ({} %)" : "{} ({}%)"), name,
                     std::llround(100 * *consensus.stability[actor]));
}

/// Which of the key players are least surely in their group.
Words least_stable(const Analysis& analysis, const certainty::Consensus& consensus) {
  std::vector<ActorId> players = ranking(analysis, "degree");
  if (players.size() > kKeyPlayers) players.resize(kKeyPlayers);
  const Words count = number(players.size());
  const auto stability = [&](ActorId actor) { return consensus.stability[actor].value_or(0); };
  std::erase_if(players, [&](ActorId actor) { return stability(actor) >= kStable; });
  if (players.empty()) {
    return {fmt::format("De {} actoren met de meeste partners horen elk vast bij een groep.", count.nl),
            fmt::format("The {} actors with most partners each belong firmly to a group.", count.en)};
  }
  std::stable_sort(players.begin(), players.end(),
                   [&](ActorId one, ActorId other) { return stability(one) < stability(other); });
  if (players.size() > kMostNames) players.resize(kMostNames);
  std::vector<std::string> dutch, english;
  for (const ActorId actor : players) {
    dutch.push_back(with_stability(analysis, consensus, actor, base::Language::nl));
    english.push_back(with_stability(analysis, consensus, actor, base::Language::en));
  }
  const bool is_one = players.size() == 1;
  return {fmt::format("Van de {} actoren met de meeste partners {} het minst vast bij een groep: {}.", count.nl,
                      is_one ? "hoort deze" : "horen deze", base::enumeration(dutch, base::Language::nl)),
          fmt::format("Of the {} actors with most partners {} least firmly to a group: {}.", count.en,
                      is_one ? "this one belongs" : "these belong", base::enumeration(english, base::Language::en))};
}

/// "klopt dat voor 359 van de 395 actoren …; bij één groep voor 79".
Words agreement_in_words(const Agreement& agreement, const Words& what) {
  const Words right = base::whole(agreement.guess.right), all = base::whole(agreement.guess.all),
              without = base::whole(agreement.guess.right_without);
  Words text{
      fmt::format("Krijgt elke groep {} dat er het meest voorkomt, dan klopt dat voor {} van de {} actoren; "
                  "kregen allen hetzelfde, dan voor {}",
                  what.nl, right.nl, all.nl, without.nl),
      fmt::format("If each group is given {} that is most common in it, that is right for {} of {} actors; if all "
                  "were given the same, for {}",
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
  std::vector<Words> sentences{in_reconstruction(analysis.inventory, verdict_in_words(analysis, certainty.verdict))};
  if (!certainty.verdict.p) return sentences;
  sentences.push_back(strength(certainty.verdict));
  if (stable_actors(certainty.consensus).known > 0) {
    sentences.push_back(in_reconstruction(analysis.inventory, how_stable(certainty.consensus)));
    sentences.push_back(in_reconstruction(analysis.inventory, least_stable(analysis, certainty.consensus)));
  }
  if (certainty.with_clusters.guess.all > 0) {
    const Words agreement =
        agreement_in_words(certainty.with_clusters, {"het cluster op deze pagina", "the cluster on this page"});
    sentences.push_back(
        {"De clusters op deze pagina zijn een tweede mening: ze kijken alleen wie met wie samenwerkt "
         "(Leiden op het netwerk van actoren). " +
             agreement.nl,
         "The clusters on this page are a second opinion: they look only at who works with whom "
         "(Leiden on the network of actors). " +
             agreement.en});
  }
  if (certainty.with_seats.guess.all > 0) {
    sentences.push_back(agreement_in_words(certainty.with_seats, {"het zetelgebied", "the region of seats"}));
  }
  return sentences;
}

}  // namespace regioscan::analysis
