#include "resilience/outcome_findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "resilience/ending_findings.hpp"
#include "resilience/findings.hpp"
#include "resilience/names.hpp"

namespace regioscan::resilience {
namespace {

using base::Words;

/// Names in a title.
constexpr std::size_t kMostInTitle = 2;

Words without_full_stop(Words sentence) {
  for (std::string* text : {&sentence.nl, &sentence.en}) {
    if (text->ends_with('.')) text->pop_back();
  }
  return sentence;
}

/// "Bij 12 van de 605 actoren raken anderen los van de rest als alleen die actor vertrekt; bij 3 …"
Words who_holds_together(const Outcome& outcome) {
  if (outcome.actors.empty()) return {"Er zijn geen actoren.", "There are no actors."};
  const auto with = [&](const auto& is_so) {
    return base::whole(std::count_if(outcome.actors.begin(), outcome.actors.end(), is_so));
  };
  const Words all = actor_count(outcome.actors.size()),
              cutting = with([](const Ranked<ActorId>&each) { return each.harm.separated_pairs > 0; }),
              only = with([](const Ranked<ActorId>&each) { return each.harm.without_actor > 0; });
  return {fmt::format("Van {} {} er {} zonder wie anderen los raken van de rest, en {} zonder wie een initiatief geen "
                      "enkele actor overhoudt.",
                      all.nl, cutting.nl == "1" ? "is" : "zijn", cutting.nl, only.nl),
          fmt::format("Of {} there {} {} without whom others come loose from the rest, and {} without whom an "
                      "initiative keeps no actor at all.",
                      all.en, cutting.en == "1" ? "is" : "are", cutting.en, only.en)};
}

/// "die van 1 januari 2024 tot 1 januari 2025 eindigen", behind "de 12 initiatieven".
Words that_end(const InitiativeRanking& ranking) {
  if (!ranking.from && !ranking.before) return {"waarvan een einddatum bekend is", "of which an end is known"};
  const bool is_one = ranking.worst_first.size() == 1;
  const Words verb{is_one ? "eindigt" : "eindigen", is_one ? "ends" : "end"};
  if (!ranking.before) {
    const Words from = in_words(*ranking.from);
    return {fmt::format("{} {} vanaf {}, de stand van de inventarisatie", is_one ? "dat" : "die", verb.nl, from.nl),
            fmt::format("that {} from {} on, the date of the inventory", verb.en, from.en)};
  }
  const Words before = in_words(*ranking.before);
  if (!ranking.from) {
    return {fmt::format("{} vóór {} {}", is_one ? "dat" : "die", before.nl, verb.nl),
            fmt::format("that {} before {}", verb.en, before.en)};
  }
  const Words from = in_words(*ranking.from);
  return {fmt::format("{} van {} tot {} {}", is_one ? "dat" : "die", from.nl, before.nl, verb.nl),
          fmt::format("that {} from {} and before {}", verb.en, from.en, before.en)};
}

}  // namespace

Words headline(const Outcome& outcome) {
  const inventory::Inventory& inventory = outcome.situation.inventory;
  if (!outcome.departure.is_empty()) {
    return without_full_stop(sentence(inventory, outcome.departure, harm(outcome.loss), kMostInTitle));
  }
  if (outcome.ending) return without_full_stop(ending_findings(inventory, *outcome.ending, 0).front());
  if (outcome.actors.empty()) return {"Er zijn geen actoren", "There are no actors"};
  return without_full_stop(sentence(inventory, outcome.actors.front()));
}

std::vector<Words> outcome_findings(const Outcome& outcome, std::size_t most) {
  if (outcome.is_open) return {who_holds_together(outcome)};
  std::vector<Words> sentences;
  if (outcome.ending) sentences = ending_findings(outcome.situation.inventory, *outcome.ending, most);
  if (outcome.departure.is_empty()) return sentences;  // a period in which nothing ends, which has been said
  const std::vector<Words> lost = findings(outcome.situation, outcome.departure, outcome.loss, most);
  sentences.insert(sentences.end(), lost.begin(), lost.end());
  return sentences;
}

Words actors_ranked(const Outcome& outcome) {
  const Words all = actor_count(outcome.actors.size());
  const Words last = outcome.is_open ? Words{"", ""}
                                     : Words{" Alle anderen blijven dan, ook wie hierboven vertrekt of eindigt.",
                                             " All others then stay, also those who leave or end above."};
  return {
      fmt::format("{}, elk alsof alleen die vertrekt, de ergste eerst: eerst wie de meeste paren van andere actoren "
                  "scheidt, dan wat ondernemers kwijtraken, dan wat er verder vervalt.{}",
                  all.nl, last.nl),
      fmt::format("{}, each as if it alone left, the worst first: first who separates most pairs of other actors, "
                  "then what entrepreneurs lose, then what else falls away.{}",
                  all.en, last.en)};
}

Words initiatives_ranked(const Outcome& outcome) {
  const InitiativeRanking& ranking = *outcome.initiatives;
  const Words all = initiative_count(ranking.worst_first.size()), which = that_end(ranking);
  Words text{fmt::format("{} {}, elk alsof alleen dat eindigt, de ergste eerst.", all.nl, which.nl),
             fmt::format("{} {}, each as if it alone ended, the worst first.", all.en, which.en)};
  if (ranking.unknown == 0) return text;
  const Words unknown = initiative_count(ranking.unknown);
  const bool is_one = ranking.unknown == 1;
  return {fmt::format("{} Van {} is geen einddatum bekend: {} hier niet bij.", text.nl, unknown.nl,
                      is_one ? "dat staat" : "die staan"),
          fmt::format("{} Of {} no end is known: {} not in this list.", text.en, unknown.en,
                      is_one ? "it is" : "they are")};
}

}  // namespace regioscan::resilience
