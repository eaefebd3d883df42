// Over 200 lines because each sentence stands in two languages; one idea a function.
#include "resilience/findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "resilience/names.hpp"
#include "resilience/offer_findings.hpp"

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
  } else if (loss.after.connected_pairs == 0) {
    const Words largest = actor_count(loss.before.largest);
    sentences.push_back(
        {fmt::format("{} is geen enkele actor nog met een andere verbonden; nu telt het grootste deel {}.", without.nl,
                     largest.nl),
         fmt::format("{} no actor is connected to another any more; now the largest part has {}.", without.en,
                     largest.en)});
  } else {
    sentences.push_back(shape_sentence(without, loss));
    sentences.push_back(cut_off_sentence(situation.inventory, loss, most));
  }
}

/// Those who take part in nothing any more; not named again where they are the ones that come loose.
void tell_idle(const Inventory& inventory, const Loss& loss, std::size_t most, std::vector<Words>& sentences) {
  const std::size_t count = loss.left_with_nothing.size();
  if (count == 0) return;
  if (loss.left_with_nothing == loss.cut_off && loss.after.connected_pairs > 0) {
    sentences.push_back(
        of_number(count, {"Die doet dan nergens meer aan mee.", "That one then takes part in nothing any more."},
                  {"Zij doen dan nergens meer aan mee.", "They then take part in nothing any more."}));
    return;
  }
  const Words list = names(inventory, loss.left_with_nothing, most), who = actor_count(count);
  sentences.push_back(
      {fmt::format("{} {} dan nergens meer aan mee: {}.", who.nl, count == 1 ? "doet" : "doen", list.nl),
       fmt::format("{} then {} part in nothing any more: {}.", who.en, count == 1 ? "takes" : "take", list.en)});
}

/// The initiatives that lose their last actor, initiator or funder.
void tell_initiatives(const Inventory& inventory, const Loss& loss, std::size_t most, std::vector<Words>& sentences) {
  const auto tell = [&](const std::vector<InitiativeId>& ids, const Words& one, const Words& many) {
    if (ids.empty()) return;
    const Words count = initiative_count(ids.size()), what = of_number(ids.size(), one, many),
                list = names(inventory, ids, most);
    sentences.push_back(
        {fmt::format("{} {}: {}.", count.nl, what.nl, list.nl), fmt::format("{} {}: {}.", count.en, what.en, list.en)});
  };
  tell(loss.without_actor,
       {"houdt geen enkele actor over en telt als beëindigd", "keeps no actor at all and counts as ended"},
       {"houden geen enkele actor over en tellen als beëindigd", "keep no actor at all and count as ended"});
  tell(loss.without_initiator, {"verliest zijn laatste bekende initiatiefnemer", "loses its last known initiator"},
       {"verliezen hun laatste bekende initiatiefnemer", "lose their last known initiator"});
  tell(loss.without_funder, {"verliest zijn laatste bekende financier", "loses its last known funder"},
       {"verliezen hun laatste bekende financier", "lose their last known funder"});
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
    const Words which =
        unknown == own ? Words{"Van wie vertrekt is geen enkele rol bekend", "No role of those who leave is known"}
                       : Words{fmt::format("Van {} van de {} van wie vertrekt is de rol onbekend", some.nl, all.nl),
                               fmt::format("Of {} of the {} of those who leave the role is unknown", some.en, all.en)};
    sentences.push_back(
        {which.nl + "; of een initiatief zo zijn initiatiefnemer of financier verliest, is niet te zien.",
         which.en + "; whether an initiative thus loses its initiator or funder cannot be seen."});
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

}  // namespace

Words sentence(const Words& without, const Harm& harm) {
  std::vector<std::string> dutch, english;
  const auto add = [&](std::uint64_t count, const Words& one, const Words& many) {
    if (count == 0) return;
    const Words words = base::counted(count, one, many);
    dutch.push_back(words.nl);
    english.push_back(words.en);
  };
  if (harm.cut_off > 0) {
    const Words loose = actor_count(harm.cut_off), pair = number(harm.separated_pairs);
    const bool is_one = harm.separated_pairs == 1;
    dutch.push_back(
        fmt::format("{} los van de rest ({} {} niet meer verbonden)", loose.nl, pair.nl, is_one ? "paar" : "paren"));
    english.push_back(fmt::format("{} loose from the rest ({} {} no longer connected)", loose.en, pair.en,
                                  is_one ? "pair" : "pairs"));
  }
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

Words sentence(const Inventory& inventory, const Ranked<ActorId>& ranked) {
  return sentence(without_whom(inventory, {.actors = {ranked.id}, .initiatives = {}}, 1), ranked.harm);
}

Words sentence(const Inventory& inventory, const Ranked<InitiativeId>& ranked) {
  return sentence(without_whom(inventory, {.actors = {}, .initiatives = {ranked.id}}, 1), ranked.harm);
}

std::vector<Words> findings(const Situation& situation, const Departure& departure, const Loss& loss,
                            std::size_t most) {
  if (departure.is_empty()) return {{"Niemand vertrekt en er eindigt niets.", "Nobody leaves and nothing ends."}};
  std::vector<Words> sentences;
  tell_network(situation, departure, loss, most, sentences);
  tell_idle(situation.inventory, loss, most, sentences);
  tell_initiatives(situation.inventory, loss, most, sentences);
  const std::vector<Words> offer = offer_findings(situation, departure, loss, most);
  sentences.insert(sentences.end(), offer.begin(), offer.end());
  tell_limits(situation, departure, loss, sentences);
  return sentences;
}

}  // namespace regioscan::resilience
