// What a proposal does to the table of what is done where, and to the network, in sentences.
#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "proposals/findings.hpp"

namespace regioscan::proposals {
namespace {

using base::Language;
using base::Words;

constexpr std::size_t kMostNamed = 5;

Words enumerated(const std::vector<std::string>& names) {
  std::vector<std::string> dutch(names.begin(),
                                 names.begin() + static_cast<std::ptrdiff_t>(std::min(names.size(), kMostNamed)));
  std::vector<std::string> english = dutch;
  if (names.size() > kMostNamed) {
    dutch.push_back(fmt::format("nog {}", names.size() - kMostNamed));
    english.push_back(fmt::format("{} more", names.size() - kMostNamed));
  }
  return {base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)};
}

Words actors_named(const Assessment& assessment, const std::vector<inventory::ActorId>& actors) {
  std::vector<std::string> names;
  for (const inventory::ActorId actor : actors) names.push_back(assessment.inventory.actors[actor].name);
  return enumerated(names);
}

/// One cell: what it is now, and what that makes of the proposal.
Words cell_sentence(const Assessment& assessment, const TouchedCell& cell) {
  const Words name = name_of(cell);
  if (cell.is_white_spot()) {
    const Words expected = base::decimal(cell.expected, 1);
    return {fmt::format("{}: vult een witte vlek ({} te verwachten, niets gevonden).", name.nl, expected.nl),
            fmt::format("{}: fills a white spot ({} expected, nothing found).", name.en, expected.en)};
  }
  if (cell.is_empty() && cell.verdict == coverage::Verdict::empty_unknown) {
    return {fmt::format("{}: leeg of onbekend; wat niet is ingevuld, kan er al zijn.", name.nl),
            fmt::format("{}: empty or unknown; what was not filled in may be there already.", name.en)};
  }
  if (cell.is_empty()) {
    return {fmt::format("{}: nu leeg, maar dat kan toeval zijn.", name.nl),
            fmt::format("{}: empty now, but chance would do for that.", name.en)};
  }
  const Words one = coverage::one(coverage::Unit::activities, assessment.inventory),
              many = coverage::many(coverage::Unit::activities, assessment.inventory);
  const Words activities = base::counted(cell.activities, one, many);
  const Words initiatives =
      base::counted(cell.initiatives.size(), {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
  const Words much =
      cell.is_hot_spot() ? Words{"; dat is al opvallend veel", "; that is surprisingly many already"} : Words{};
  return {fmt::format("{}: daar {} al {} van {}{}.", name.nl, cell.activities == 1 ? "is" : "zijn", activities.nl,
                      initiatives.nl, much.nl),
          fmt::format("{}: {} of {} {} there already{}.", name.en, activities.en, initiatives.en,
                      cell.activities == 1 ? "is" : "are", much.en)};
}

Words partners_sentence(const NetworkEffect& network) {
  const std::size_t known = network.known.size(), all = known + network.new_actors.size();
  const Words fresh = enumerated(network.new_actors);
  const Words added = network.new_actors.empty() ? Words{} : Words{"; nieuw: " + fresh.nl, "; new: " + fresh.en};
  if (all == 1 && known == 1)
    return {"De enige partner zit al in het netwerk.", "The one partner is in the network already."};
  if (all == 1) return {"De enige partner is nieuw: " + fresh.nl + ".", "The one partner is new: " + fresh.en + "."};
  if (known == all) {
    const Words who = all == 2 ? Words{"Beide partners", "Both partners"}
                               : Words{fmt::format("Alle {} partners", all), fmt::format("All {} partners", all)};
    return {who.nl + " zitten al in het netwerk.", who.en + " are in the network already."};
  }
  if (known == 0) {
    return {fmt::format("Geen van de {} partners zit al in het netwerk{}.", all, added.nl),
            fmt::format("None of the {} partners is in the network already{}.", all, added.en)};
  }
  return {fmt::format("Van de {} partners {} er {} al in het netwerk{}.", all, known == 1 ? "zit" : "zitten", known,
                      added.nl),
          fmt::format("Of the {} partners {} {} in the network already{}.", all, known, known == 1 ? "is" : "are",
                      added.en)};
}

Words ties_sentence(const NetworkEffect& network) {
  const Words old = base::counted(network.existing_ties, {"paar werkt al samen", "pair works together already"},
                                  {"paren werken al samen", "pairs work together already"});
  if (network.new_ties.empty()) {
    return {"Tussen hen komt geen nieuwe band: " + old.nl + ".", "It makes no new tie among them: " + old.en + "."};
  }
  const Words fresh = base::counted(network.new_ties.size(), {"nieuwe band", "new tie"}, {"nieuwe banden", "new ties"});
  const std::string_view come = network.new_ties.size() == 1 ? "komt" : "komen";
  if (network.existing_ties == 0) {
    return {fmt::format("Tussen hen {} {}; nu werken geen twee van hen samen.", come, fresh.nl),
            fmt::format("It makes {} among them; no two of them work together now.", fresh.en)};
  }
  return {fmt::format("Tussen hen {} {}; {}.", come, fresh.nl, old.nl),
          fmt::format("It makes {} among them; {}.", fresh.en, old.en)};
}

std::vector<Words> cluster_sentences(const Assessment& assessment) {
  const NetworkEffect& network = assessment.network;
  if (network.clusters.empty()) {
    return {{"Geen van de partners hoort nu bij een cluster.", "None of the partners belongs to a cluster now."}};
  }
  std::vector<Words> sentences;
  if (network.clusters.size() == 1) {
    const Words& name = network.clusters.front().name;
    sentences.push_back(
        {fmt::format("Wie er al zijn, horen bij één cluster ({}): het voorstel verbindt geen clusters.", name.nl),
         fmt::format("Those who are there belong to one cluster ({}): the proposal connects no clusters.", name.en)});
    return sentences;
  }
  std::string dutch, english;
  for (const BridgedCluster& cluster : network.clusters) {
    const Words who = actors_named(assessment, cluster.partners);
    const std::string_view separator = dutch.empty() ? "" : "; ";
    dutch += fmt::format("{}{} ({})", separator, cluster.name.nl, who.nl);
    english += fmt::format("{}{} ({})", separator, cluster.name.en, who.en);
  }
  sentences.push_back({fmt::format("De partners komen uit {} clusters: {}.", network.clusters.size(), dutch),
                       fmt::format("The partners come from {} clusters: {}.", network.clusters.size(), english)});
  std::size_t ties = 0;
  for (const BridgedPair& pair : network.cluster_pairs) {
    ties += pair.ties;
    if (pair.ties > 0) continue;
    const Words &a = network.clusters[pair.first].name, &b = network.clusters[pair.second].name;
    sentences.push_back({fmt::format("Tussen {} en {} is nu nog geen enkele band.", a.nl, b.nl),
                         fmt::format("Between {} and {} there is no tie at all now.", a.en, b.en)});
  }
  if (ties > 0) {
    const Words count = base::counted(ties, {"band", "tie"}, {"banden", "ties"});
    sentences.push_back(
        {fmt::format("Tussen deze clusters {} nu al {}.", ties == 1 ? "is er" : "zijn er", count.nl),
         fmt::format("Between these clusters there {} {} already.", ties == 1 ? "is" : "are", count.en)});
  }
  return sentences;
}

std::vector<Words> part_sentences(const NetworkEffect& network) {
  if (network.joined_parts.size() < 2) return {};
  std::vector<std::string> sizes;
  for (const std::uint32_t size : network.joined_parts) sizes.push_back(std::to_string(size));
  const Words list = enumerated(sizes);
  const Words pairs = base::whole(static_cast<std::int64_t>(network.distances.newly_reachable));
  const bool is_one = network.distances.newly_reachable == 1;
  return {{fmt::format("Maakt van {} losse delen van het netwerk ({} actoren) één; {} {} actoren {} elkaar alleen zo.",
                       sizes.size(), list.nl, pairs.nl, is_one ? "paar" : "paren", is_one ? "bereikt" : "bereiken"),
           fmt::format("Makes one of {} loose parts of the network ({} actors); {} {} of actors {} each other only so.",
                       sizes.size(), list.en, pairs.en, is_one ? "pair" : "pairs", is_one ? "reaches" : "reach")}};
}

std::vector<Words> distance_sentences(const Distances& distances) {
  if (distances.pairs == 0) return {};
  const Words before = base::decimal(*distances.mean_before(), 3), after = base::decimal(*distances.mean_after(), 3);
  if (distances.nearer == 0) {
    return {{fmt::format("De gemiddelde afstand tussen actoren die elkaar bereiken, blijft {} stappen.", before.nl),
             fmt::format("The mean distance between actors who reach each other stays {} steps.", before.en)}};
  }
  const Words pairs = base::whole(static_cast<std::int64_t>(distances.pairs)),
              nearer = base::whole(static_cast<std::int64_t>(distances.nearer));
  const bool is_one = distances.nearer == 1;
  // So few pairs may come nearer that the mean does not show it.
  const bool shows = before.nl != after.nl;
  const Words mean = shows
                         ? Words{fmt::format("gaat van {} naar {} stappen", before.nl, after.nl),
                                 fmt::format("goes from {} to {} steps", before.en, after.en)}
                         : Words{fmt::format("blijft {} stappen", before.nl), fmt::format("stays {} steps", before.en)};
  return {{fmt::format("Van de {} paren actoren die elkaar nu al bereiken, {} er {} dichter bij elkaar; de gemiddelde "
                       "afstand {}.",
                       pairs.nl, is_one ? "komt" : "komen", nearer.nl, mean.nl),
           fmt::format("Of the {} pairs of actors who reach each other already, {} {} nearer; the mean distance {}.",
                       pairs.en, nearer.en, is_one ? "comes" : "come", mean.en)}};
}

void append(std::vector<Words>& sentences, const std::vector<Words>& more) {
  sentences.insert(sentences.end(), more.begin(), more.end());
}

}  // namespace

std::vector<Words> cell_findings(const Assessment& assessment) {
  const TouchedCells& touched = assessment.cells;
  if (!touched.rows) {
    return {{"Deze inventarisatie heeft geen tabel van wat waar gebeurt; over witte vlekken valt niets te zeggen.",
             "This inventory has no table of what is done where; nothing can be said of white spots."}};
  }
  std::vector<Words> sentences;
  for (const TouchedCell& cell : touched.cells) sentences.push_back(cell_sentence(assessment, cell));
  if (touched.nowhere > 0) {
    const Words count =
        base::counted(touched.nowhere, {"activiteit van het voorstel is", "activity of the proposal is"},
                      {"activiteiten van het voorstel zijn", "activities of the proposal are"});
    sentences.push_back({fmt::format("{} niet in de tabel te plaatsen: {} of {} is niet gegeven.", count.nl,
                                     touched.rows->title.nl, touched.columns->title.nl),
                         fmt::format("{} not to be placed in the table: {} or {} is not given.", count.en,
                                     touched.rows->title.en, touched.columns->title.en)});
  }
  if (!sentences.empty()) sentences.front() = analysis::in_reconstruction(assessment.inventory, sentences.front());
  return sentences;
}

std::vector<Words> network_findings(const Assessment& assessment) {
  const NetworkEffect& network = assessment.network;
  if (network.known.empty() && network.new_actors.empty()) {
    return {{"Het voorstel noemt geen partners; wat het met het netwerk doet, is onbekend.",
             "The proposal names no partners; what it does to the network is unknown."}};
  }
  std::vector<Words> sentences{analysis::in_reconstruction(assessment.inventory, partners_sentence(network))};
  if (network.known.empty()) {
    sentences.push_back({"Niemand van hen werkt al met anderen samen: het voorstel staat los van het netwerk.",
                         "None of them works with others already: the proposal stands apart from the network."});
    return sentences;
  }
  if (network.known.size() > 1) sentences.push_back(ties_sentence(network));
  append(sentences, cluster_sentences(assessment));
  append(sentences, part_sentences(network));
  append(sentences, distance_sentences(network.distances));
  return sentences;
}

}  // namespace regioscan::proposals
