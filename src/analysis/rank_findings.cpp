// Sentences on which places of a ranking are firm.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/findings.hpp"

namespace regioscan::analysis {
namespace {

using base::Words;
using certainty::RankRanges;
using graph::ActorId;

constexpr double kLeftOut = 0.1;  // of the initiatives
constexpr std::size_t kMostNames = 5;
constexpr std::array<const char*, 3> kMeasures{"betweenness", "degree", "initiatives"};

/// The actors of the first places, in order.
std::string names_of_first(const Analysis& analysis, const RankRanges& ranges, std::size_t most,
                           base::Language language) {
  std::vector<std::string> names;
  for (std::size_t place = 1; place <= most; ++place) {
    for (const ActorId actor : base::ids<ActorId>(ranges.of.size())) {
      if (ranges.of[actor] && ranges.of[actor]->rank == place) names.push_back(analysis.inventory.actors[actor].name);
    }
  }
  return base::enumeration(names, language);
}

/// "de eerste twee plaatsen staan vast (A en B)".
Words first_places(const Analysis& analysis, const RankRanges& ranges, std::size_t count) {
  const bool is_one = count == 1;
  Words text = is_one ? Words{"de eerste plaats staat vast", "the first place is firm"}
                      : Words{fmt::format("de eerste {} plaatsen staan vast", count),
                              fmt::format("the first {} places are firm", count)};
  if (count <= kMostNames) {
    text.nl += " (" + names_of_first(analysis, ranges, count, base::Language::nl) + ")";
    text.en += " (" + names_of_first(analysis, ranges, count, base::Language::en) + ")";
  }
  return text;
}

/// Places between two cuts: one, or some for the same actors in changing order.
Words block(std::size_t first, std::size_t last) {
  if (first == last) return {fmt::format("plaats {} staat vast", first), fmt::format("place {} is firm", first)};
  const std::size_t count = last - first + 1;
  if (first == 1)
    return {fmt::format("wie de eerste {} zijn staat vast, hun volgorde niet", count),
            fmt::format("who the first {} are is firm, their order is not", count)};
  return {fmt::format("wie {} tot en met {} zijn staat vast, hun volgorde niet", first, last),
          fmt::format("who {} to {} are is firm, their order is not", first, last)};
}

Words rest(std::size_t first, std::size_t last) {
  if (first == last)
    return {fmt::format("plaats {} staat niet vast", first), fmt::format("place {} is not firm", first)};
  return {fmt::format("van {} tot en met {} staat geen plaats vast", first, last),
          fmt::format("from {} to {} no place is firm", first, last)};
}

Words firm_places(const Analysis& analysis, const RankRanges& ranges) {
  const auto ranked = static_cast<std::size_t>(
      std::count_if(ranges.of.begin(), ranges.of.end(), [](const auto& range) { return range.has_value(); }));
  if (ranked < 2) {
    const Words title = measures::measure(ranges.measure).title;
    return {title.nl + ": er is niemand om mee te vergelijken.", title.en + ": there is nobody to compare with."};
  }
  const std::size_t last = std::min(certainty::kFirstPlaces, ranked), first_firm = ranges.firm_one_by_one();
  std::vector<Words> parts;
  if (first_firm > 0) parts.push_back(first_places(analysis, ranges, first_firm));
  std::size_t next = first_firm + 1;
  for (std::size_t at = first_firm; at < ranges.firm.size(); ++at) {
    parts.push_back(block(next, ranges.firm[at]));
    next = ranges.firm[at] + 1;
  }
  if (next == ranked)
    parts.push_back(block(next, next));  // who is left when all others are firm
  else if (next <= last)
    parts.push_back(rest(next, last));
  const Words title = measures::measure(ranges.measure).title;
  Words text{title.nl + ": ", title.en + ": "};
  for (std::size_t at = 0; at < parts.size(); ++at) {
    text.nl += (at > 0 ? "; " : "") + parts[at].nl;
    text.en += (at > 0 ? "; " : "") + parts[at].en;
  }
  return {text.nl + ".", text.en + "."};
}

}  // namespace

std::vector<Words> rank_certainty(const Analysis& analysis) {
  if (!analysis.certainty) return {};
  std::vector<Words> sentences;
  for (const char* measure : kMeasures) {
    const RankRanges* ranges = analysis.certainty->ranges(measure, certainty::LeftOut::initiatives, kLeftOut);
    if (ranges == nullptr) continue;
    if (sentences.empty()) {
      sentences.push_back(
          {fmt::format(
               "Van elke ranglijst is {} keer nagegaan wat ervan overblijft als een willekeurig tiende deel van "
               "de initiatieven niet gevonden was. Vast staat wat in 95 % daarvan hetzelfde blijft.",
               ranges->draws),
           fmt::format("For each ranking we checked {} times what remains of it if a random tenth of the initiatives "
                       "had not been found. What stays the same in 95% of these is firm.",
                       ranges->draws)});
    }
    sentences.push_back(in_reconstruction(analysis.inventory, firm_places(analysis, *ranges)));
  }
  return sentences;
}

namespace {

/// Why nothing is guessed.
Words not_guessed(const Analysis& analysis) {
  const std::optional<double> missing_for_each_found = analysis.spot_settings.unseen_share;
  if (!missing_for_each_found && !analysis.inventory.about.estimated_initiatives) {
    return {
        "Hoeveel initiatieven nog niet zijn gevonden, zegt de inventarisatie niet; wat zij aan de ranglijst zouden "
        "veranderen, is dus niet te schatten.",
        "The inventory does not say how many initiatives have not been found yet; so what these would change in the "
        "ranking cannot be estimated."};
  }
  if (missing_for_each_found.value_or(0) <= 0) {
    return {"Volgens de inventarisatie zijn alle initiatieven gevonden.",
            "According to the inventory all initiatives have been found."};
  }
  return {
      "Naar schatting is het meeste nog niet gevonden: meer dan tien keer zoveel initiatieven als er nu zijn. Wat "
      "die aan de ranglijst zouden veranderen, is niet te raden.",
      "An estimated more than ten times as many initiatives as there are now have not been found yet. What these "
      "would change in the ranking cannot be guessed."};
}

}  // namespace

Words unseen_in_words(const Analysis& analysis) {
  const Certainty& certainty = analysis.certainty.value();
  const RankRanges* ranges = certainty.ranges("betweenness", certainty::LeftOut::unseen, 0);
  if (!certainty.unseen || ranges == nullptr) return not_guessed(analysis);
  const Words percent = base::decimal(100 * *certainty.unseen, 0);
  const bool is_part = !analysis.settings.selection.is_everything();
  return in_reconstruction(
      analysis.inventory,
      {fmt::format(
           "Naar schatting is {} % van alle initiatieven nog niet gevonden{}. Die zijn {} keer geraden naar het "
           "voorbeeld van wat er wel is; in ongeveer negen van de tien keer bleef een actor binnen deze "
           "plaatsen.",
           percent.nl, is_part ? " (geschat voor de hele inventarisatie, niet voor deze selectie)" : "", ranges->draws),
       fmt::format(
           "An estimated {}% of all initiatives have not been found yet{}. These were guessed {} times after the "
           "example of what there is; nine times out of ten an actor stayed within these places.",
           percent.en, is_part ? " (estimated for the whole inventory, not for this selection)" : "", ranges->draws)});
}

}  // namespace regioscan::analysis
