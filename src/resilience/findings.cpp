// Over 200 lines because each sentence stands in two languages; one idea a function.
#include "resilience/findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "resilience/names.hpp"

namespace regioscan::resilience {
namespace {

using base::Words;
using inventory::Inventory;

Words number(std::uint64_t count) { return base::whole(static_cast<std::int64_t>(count)); }

/// The first for one, the second for any other number: verbs follow their subject.
Words of_number(std::size_t count, const Words& one, const Words& many) { return count == 1 ? one : many; }

Words initiatives_named(const Inventory& inventory, const std::vector<InitiativeId>& initiatives, std::size_t most) {
  const Words list = names(inventory, initiatives, most);
  const Words article =
      of_number(initiatives.size(), {"het initiatief", "the initiative"}, {"de initiatieven", "the initiatives"});
  return {article.nl + " " + list.nl, article.en + " " + list.en};
}

/// "Zonder A en B en zonder het initiatief C", at the beginning of a sentence.
Words without_whom(const Inventory& inventory, const Departure& departure, std::size_t most) {
  Words text{"Zonder ", "Without "};
  if (!departure.actors.empty()) {
    const Words list = names(inventory, departure.actors, most);
    text = {text.nl + list.nl, text.en + list.en};
  }
  if (departure.initiatives.empty()) return text;
  if (!departure.actors.empty()) text = {text.nl + " en zonder ", text.en + " and without "};
  const Words list = initiatives_named(inventory, departure.initiatives, most);
  return {text.nl + list.nl, text.en + list.en};
}

Words shape_sentence(const Words& without, const Loss& loss) {
  const Words parts = base::counted(loss.after.parts, {"deel", "part"}, {"delen", "parts"});
  const Words before = number(loss.before.parts), largest = actor_count(loss.after.largest),
              largest_before = number(loss.before.largest);
  // Who leaves may have been a part of its own, so that there need not be more parts where others come loose.
  const bool is_more = loss.after.parts > loss.before.parts;
  return {fmt::format("{} {} {} (nu {}); het grootste deel telt dan {} (nu {}).", without.nl,
                      is_more ? "valt het netwerk uiteen in" : "telt het netwerk", parts.nl, before.nl, largest.nl,
                      largest_before.nl),
          fmt::format("{} the network {} {} (now {}); the largest part then has {} (now {}).", without.en,
                      is_more ? "falls apart into" : "has", parts.en, before.en, largest.en, largest_before.en)};
}

Words cut_off_sentence(const Inventory& inventory, const Loss& loss, std::size_t most) {
  const Words who = names(inventory, loss.cut_off, most), count = actor_count(loss.cut_off.size()),
              verb = of_number(loss.cut_off.size(), {"raakt", "comes"}, {"raken", "come"});
  const bool is_one = loss.separated_pairs == 1;
  const Words pair = number(loss.separated_pairs);
  return {fmt::format("{} {} los van de rest: {}; {} van actoren {} dan niet meer met elkaar verbonden, ook niet via "
                      "anderen.",
                      count.nl, verb.nl, who.nl, pair.nl + (is_one ? " paar" : " paren"), is_one ? "is" : "zijn"),
          fmt::format("{} {} loose from the rest: {}; {} of actors {} then no longer connected, not through others "
                      "either.",
                      count.en, verb.en, who.en, pair.en + (is_one ? " pair" : " pairs"), is_one ? "is" : "are")};
}

void tell_network(const Situation& situation, const Departure& departure, const Loss& loss, std::size_t most,
                  std::vector<Words>& sentences) {
  const Words without = without_whom(situation.inventory, departure, most);
  if (loss.after.parts == 0) {
    sentences.push_back({without.nl + " blijft er geen enkele actor over.", without.en + " no actor is left."});
  } else if (loss.separated_pairs == 0) {
    sentences.push_back({without.nl + " raakt niemand los: wie met elkaar verbonden was, blijft dat.",
                         without.en + " nobody comes loose: those who were connected stay so."});
  } else {
    sentences.push_back(shape_sentence(without, loss));
    sentences.push_back(cut_off_sentence(situation.inventory, loss, most));
  }
}

/// "2 actoren doen dan nergens meer aan mee: A en B."
Words list_sentence(const Words& count, const Words& what, const Words& list) {
  return {fmt::format("{} {}: {}.", count.nl, what.nl, list.nl), fmt::format("{} {}: {}.", count.en, what.en, list.en)};
}

void tell_company(const Inventory& inventory, const Loss& loss, std::size_t most, std::vector<Words>& sentences) {
  const auto tell = [&](const auto& ids, const Words& count, const Words& one, const Words& many) {
    if (!ids.empty()) {
      sentences.push_back(list_sentence(count, of_number(ids.size(), one, many), names(inventory, ids, most)));
    }
  };
  tell(loss.left_with_nothing, actor_count(loss.left_with_nothing.size()),
       {"doet dan nergens meer aan mee", "then takes part in nothing any more"},
       {"doen dan nergens meer aan mee", "then take part in nothing any more"});
  tell(loss.without_actor, initiative_count(loss.without_actor.size()),
       {"houdt geen enkele actor over en telt als beëindigd", "keeps no actor at all and counts as ended"},
       {"houden geen enkele actor over en tellen als beëindigd", "keep no actor at all and count as ended"});
  tell(loss.without_initiator, initiative_count(loss.without_initiator.size()),
       {"verliest zijn laatste bekende initiatiefnemer", "loses its last known initiator"},
       {"verliezen hun laatste bekende initiatiefnemer", "lose their last known initiator"});
  tell(loss.without_funder, initiative_count(loss.without_funder.size()),
       {"verliest zijn laatste bekende financier", "loses its last known funder"},
       {"verliezen hun laatste bekende financier", "lose their last known funder"});
}

Words cells_sentence(const Situation& situation, const Loss& loss, std::size_t most) {
  if (!situation.table && situation.inventory.activities.empty()) {
    return {"Welk aanbod verdwijnt, is niet te zeggen: deze inventarisatie noemt geen activiteiten.",
            "What offer disappears cannot be said: this inventory names no activities."};
  }
  if (!situation.table) {
    return {"Welk aanbod verdwijnt, is niet te zeggen: van de activiteiten is niet bekend wat ze zijn, of niet waar.",
            "What offer disappears cannot be said: it is not known what the activities are, or not where."};
  }
  if (loss.white_cells.empty()) {
    const Words rows = situation.table->rows().title, columns = situation.table->columns().title;
    return {fmt::format("Elke combinatie van {} en {} die aanbod had, houdt aanbod.", rows.nl, columns.nl),
            fmt::format("Every combination of {} and {} that had an offer keeps one.", rows.en, columns.en)};
  }
  std::vector<Words> cells;
  for (const Cell cell : loss.white_cells) cells.push_back(name_of(situation, cell));
  const Words list = listed(cells, most);
  return {fmt::format("Al het bekende aanbod verdwijnt voor {}.", list.nl),
          fmt::format("All known offer disappears for {}.", list.en)};
}

Words activities_sentence(const Loss& loss) {
  const std::size_t count = loss.activities.size(), unknown = count - loss.with_reach;
  const Words activities = base::counted(count, {"activiteit", "activity"}, {"activiteiten", "activities"}),
              verb = of_number(count, {"vervalt", "falls"}, {"vervallen", "fall"});
  Words text{activities.nl + " " + verb.nl, activities.en + " " + verb.en + " away"};
  if (loss.with_reach == 0) {
    return {text.nl + "; het bereik daarvan is niet geregistreerd.", text.en + "; their reach is not registered."};
  }
  const Words reach = base::counted(static_cast<std::size_t>(loss.reach), {"ondernemer", "entrepreneur"},
                                    {"ondernemers", "entrepreneurs"});
  text = {fmt::format("{}, met een geregistreerd bereik van {}", text.nl, reach.nl),
          fmt::format("{}, with a registered reach of {}", text.en, reach.en)};
  if (unknown == 0) return {text.nl + ".", text.en + "."};
  const Words rest = number(unknown);
  return {fmt::format("{}; van {} is het bereik onbekend.", text.nl, rest.nl),
          fmt::format("{}; of {} the reach is unknown.", text.en, rest.en)};
}

void tell_offer(const Situation& situation, const Departure& departure, const Loss& loss, std::size_t most,
                std::vector<Words>& sentences) {
  if (ended(departure, loss).empty()) {
    sentences.push_back({"Geen initiatief verliest zijn laatste actor; er verdwijnt dus geen aanbod.",
                         "No initiative loses its last actor; so no offer disappears."});
    return;
  }
  if (!loss.activities.empty()) sentences.push_back(activities_sentence(loss));
  sentences.push_back(cells_sentence(situation, loss, most));
  if (loss.regions.empty()) return;
  std::vector<Words> regions;
  for (const RegionId region : loss.regions) regions.push_back(situation.inventory.regions[region].name);
  const Words list = listed(regions, most);
  sentences.push_back({fmt::format("Geen enkel bekend initiatief blijft over in {}.", list.nl),
                       fmt::format("No known initiative is left in {}.", list.en)});
}

/// What the inventory cannot say about this departure.
void tell_limits(const Situation& situation, const Departure& departure, const Loss& loss,
                 std::vector<Words>& sentences) {
  std::size_t own = 0, unknown = 0;
  for (const std::size_t at : loss.participations) {
    const inventory::Participation& lost = situation.inventory.participations[at];
    if (!std::binary_search(departure.actors.begin(), departure.actors.end(), lost.actor)) continue;
    ++own;
    if (lost.role == inventory::Role::unknown) ++unknown;
  }
  if (unknown > 0) {
    const Words all = participation_count(own), some = number(unknown);
    sentences.push_back(
        {fmt::format("Van {} van de {} van wie vertrekt is de rol onbekend; of een initiatief daarmee zijn "
                     "initiatiefnemer of financier verliest, is niet te zien.",
                     some.nl, all.nl),
         fmt::format("Of {} of the {} of those who leave the role is unknown; whether an initiative thereby loses its "
                     "initiator or funder cannot be seen.",
                     some.en, all.en)});
  }
  if (own > 0) {
    sentences.push_back(
        {"Een initiatief telt alleen als beëindigd als al zijn actoren vertrekken; of het met minder "
         "actoren echt verder kan, staat niet in deze gegevens.",
         "An initiative counts as ended only if all its actors leave; whether it can really go on with "
         "fewer is not in these data."});
  }
  const auto empty = static_cast<std::size_t>(
      std::count_if(departure.initiatives.begin(), departure.initiatives.end(),
                    [&](InitiativeId id) { return situation.graph.by_initiative()[id.index()].empty(); }));
  if (empty == 0) return;
  const Words count = initiative_count(empty);
  sentences.push_back({fmt::format("Van {} is geen actor bekend; wie daar samenwerkte, is niet te zien.", count.nl),
                       fmt::format("Of {} no actor is known; who worked together there cannot be seen.", count.en)});
}

/// "Zonder A: 3 paren …, 1 initiatief zonder actor."
Words ranked_sentence(const Words& without, const Harm& harm) {
  std::vector<std::string> dutch, english;
  const auto add = [&](std::uint64_t count, const Words& one, const Words& many) {
    if (count == 0) return;
    const Words words = base::counted(count, one, many);
    dutch.push_back(words.nl);
    english.push_back(words.en);
  };
  add(harm.separated_pairs, {"paar van actoren niet meer verbonden", "pair of actors no longer connected"},
      {"paren van actoren niet meer verbonden", "pairs of actors no longer connected"});
  add(harm.white_cells, {"combinatie zonder aanbod", "combination without offer"},
      {"combinaties zonder aanbod", "combinations without offer"});
  add(harm.left_with_nothing, {"actor zonder initiatief", "actor without initiative"},
      {"actoren zonder initiatief", "actors without initiative"});
  add(harm.without_actor, {"initiatief zonder actor", "initiative without actor"},
      {"initiatieven zonder actor", "initiatives without actor"});
  if (!dutch.empty()) {
    return {fmt::format("{}: {}.", without.nl, base::enumeration(dutch, base::Language::nl)),
            fmt::format("{}: {}.", without.en, base::enumeration(english, base::Language::en))};
  }
  if (harm.participations == 0) return {without.nl + " verandert er niets.", without.en + " nothing changes."};
  const Words own = participation_count(harm.participations),
              verb = of_number(harm.participations, {"vervalt", "falls"}, {"vervallen", "fall"});
  return {fmt::format("{}: alleen {} {}.", without.nl, own.nl, verb.nl),
          fmt::format("{}: only {} {} away.", without.en, own.en, verb.en)};
}

}  // namespace

Words sentence(const Inventory& inventory, const Ranked<ActorId>& ranked) {
  return ranked_sentence(without_whom(inventory, {.actors = {ranked.id}, .initiatives = {}}, 1), ranked.harm);
}

Words sentence(const Inventory& inventory, const Ranked<InitiativeId>& ranked) {
  return ranked_sentence(without_whom(inventory, {.actors = {}, .initiatives = {ranked.id}}, 1), ranked.harm);
}

std::vector<Words> findings(const Situation& situation, const Departure& departure, const Loss& loss,
                            std::size_t most) {
  if (departure.is_empty()) return {{"Niemand vertrekt en er eindigt niets.", "Nobody leaves and nothing ends."}};
  std::vector<Words> sentences;
  tell_network(situation, departure, loss, most, sentences);
  tell_company(situation.inventory, loss, most, sentences);
  tell_offer(situation, departure, loss, most, sentences);
  tell_limits(situation, departure, loss, sentences);
  return sentences;
}

}  // namespace regioscan::resilience
