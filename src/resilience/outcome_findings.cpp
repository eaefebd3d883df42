#include "resilience/outcome_findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "inventory/values.hpp"
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

/// "Van 605 actoren zijn er 12 zonder wie anderen los raken van de rest; 3 actoren zijn de enige van een initiatief."
Words who_holds_together(const Outcome& outcome) {
  if (outcome.actors.empty()) return {"Er zijn geen actoren.", "There are no actors."};
  const auto with = [&](const auto& is_so) {
    return static_cast<std::size_t>(std::count_if(outcome.actors.begin(), outcome.actors.end(), is_so));
  };
  const std::size_t cutting = with([](const Ranked<ActorId>& each) { return each.harm.separated_pairs > 0; });
  const std::size_t only = with([](const Ranked<ActorId>& each) { return each.harm.without_actor > 0; });
  const Words all = actor_count(outcome.actors.size()), count = base::whole(static_cast<std::int64_t>(cutting)),
              alone = actor_count(only);
  Words text{fmt::format("Van {} {} er {} zonder wie anderen los raken van de rest", all.nl,
                         cutting == 1 ? "is" : "zijn", count.nl),
             fmt::format("Of {} there {} {} without whom others come loose from the rest", all.en,
                         cutting == 1 ? "is" : "are", count.en)};
  if (cutting == 0) {
    text = {fmt::format("Wie van {} ook vertrekt, geen ander raakt los van de rest", all.nl),
            fmt::format("Whoever of {} leaves, no other comes loose from the rest", all.en)};
  }
  if (only == 0) return {text.nl + ".", text.en + "."};
  return {fmt::format("{}; {} {} de enige van een initiatief.", text.nl, alone.nl, only == 1 ? "is" : "zijn"),
          fmt::format("{}; {} {} the only one of an initiative.", text.en, alone.en, only == 1 ? "is" : "are")};
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

/// Who leaves, what ends by name, and how much ends in the period, for a title.
std::vector<Words> who_is_gone(const Outcome& outcome) {
  const inventory::Inventory& inventory = outcome.situation.inventory;
  std::vector<Words> gone;
  if (!outcome.named.actors.empty()) gone.push_back(names(inventory, outcome.named.actors, kMostInTitle));
  if (!outcome.named.initiatives.empty()) {
    const Words list = names(inventory, outcome.named.initiatives, kMostInTitle);
    const bool is_one = outcome.named.initiatives.size() == 1;
    gone.push_back({(is_one ? "het initiatief " : "de initiatieven ") + list.nl,
                    (is_one ? "the initiative " : "the initiatives ") + list.en});
  }
  if (outcome.ending && !outcome.ending->initiatives.empty()) {
    const std::size_t count = outcome.ending->initiatives.size();
    const Words ends = initiative_count(count), which = that_end(*outcome.initiatives);  // a period has a ranking
    gone.push_back({fmt::format("{} {} {}", count == 1 ? "het" : "de", ends.nl, which.nl),
                    fmt::format("the {} {}", ends.en, which.en)});
  }
  return gone;
}

/// What had ended already when the inventory was made is no loss to come.
void add_ended_before(const Outcome& outcome, std::vector<Words>& sentences) {
  const inventory::Inventory& inventory = outcome.situation.inventory;
  const auto now = inventory::parsed_date(inventory.about.date, inventory::Edge::first_day);
  if (!now || outcome.ending->period.from) return;
  const auto& ids = outcome.ending->initiatives;
  const auto gone = static_cast<std::size_t>(std::count_if(ids.begin(), ids.end(), [&](inventory::InitiativeId id) {
    const auto last = last_day(inventory.initiatives[id]);
    return last && *last < *now;
  }));
  if (gone == 0) return;
  const Words count =
      base::counted(gone, {"daarvan was op", "of these had ended by"}, {"daarvan waren op", "of these had ended by"});
  sentences.push_back(
      {fmt::format("{} {} al afgelopen; met --ends-from telt alleen wat daarna eindigt.", count.nl, in_words(*now).nl),
       fmt::format("{} {}; with --ends-from only what ends after that counts.", count.en, in_words(*now).en)});
}

}  // namespace

Words headline(const Outcome& outcome) {
  const inventory::Inventory& inventory = outcome.situation.inventory;
  if (!outcome.departure.is_empty()) {
    const std::vector<Words> gone = who_is_gone(outcome);
    std::vector<std::string> dutch, english;
    for (const Words& each : gone) {
      dutch.push_back(each.nl);
      english.push_back(each.en);
    }
    return without_full_stop(sentence({"Zonder " + base::enumeration(dutch, base::Language::nl),
                                       "Without " + base::enumeration(english, base::Language::en)},
                                      harm(outcome.loss)));
  }
  if (outcome.ending) return without_full_stop(ending_findings(inventory, *outcome.ending, 0).front());
  if (outcome.actors.empty() || outcome.actors.front().harm.separated_pairs == 0) {
    return without_full_stop(who_holds_together(outcome));
  }
  return without_full_stop(sentence(inventory, outcome.actors.front()));
}

std::vector<Words> outcome_findings(const Outcome& outcome, std::size_t most) {
  if (outcome.is_open) return {who_holds_together(outcome)};
  std::vector<Words> sentences;
  if (outcome.ending) sentences = ending_findings(outcome.situation.inventory, *outcome.ending, most);
  if (outcome.ending) add_ended_before(outcome, sentences);
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
  if (ranking.worst_first.empty()) {
    text = {fmt::format("Er zijn geen initiatieven {}.", which.nl),
            fmt::format("There are no initiatives {}.", which.en)};
  }
  if (ranking.unknown == 0) return text;
  const Words unknown = initiative_count(ranking.unknown);
  const bool is_one = ranking.unknown == 1;
  return {fmt::format("{} Van {} is geen einddatum bekend: {} hier niet bij.", text.nl, unknown.nl,
                      is_one ? "dat staat" : "die staan"),
          fmt::format("{} Of {} no end is known: {} not in this list.", text.en, unknown.en,
                      is_one ? "it is" : "they are")};
}

}  // namespace regioscan::resilience
