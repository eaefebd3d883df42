// Over 200 lines because each sentence stands in two languages; one idea a function.
#include "analysis/findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "base/numbers.hpp"

namespace regioscan::analysis {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;
using graph::ClusterId;
using graph::InitiativeId;

const Words kActor{"actor", "actor"};
const Words kActors{"actoren", "actors"};
const Words kInitiative{"initiatief", "initiative"};
const Words kInitiatives{"initiatieven", "initiatives"};
const Words kPartner{"partner", "partner"};
const Words kPartners{"partners", "partners"};

/// More actors than this in one shared place are counted, not named.
constexpr std::size_t kMostNamed = 3;

std::size_t count_of(const std::optional<double>& score) { return static_cast<std::size_t>(score.value_or(0) + 0.5); }

std::size_t partners(const Analysis& analysis, ActorId actor) {
  return count_of(analysis.score("degree").actors[actor]);
}

std::size_t initiatives(const Analysis& analysis, ActorId actor) {
  return count_of(analysis.score("initiatives").actors[actor]);
}

Words names(const Analysis& analysis, const std::vector<ActorId>& actors) {
  std::vector<std::string> parts;
  for (const ActorId actor : actors) parts.push_back(analysis.inventory.actors[actor].name);
  return {base::enumeration(parts, Language::nl), base::enumeration(parts, Language::en)};
}

/// The first actors of a ranking that share the highest value of the measure.
std::vector<ActorId> leaders(const Analysis& analysis, const std::string& measure) {
  std::vector<ActorId> first = ranking(analysis, measure);
  const auto& scores = analysis.score(measure).actors;
  const auto end =
      std::find_if(first.begin(), first.end(), [&](ActorId a) { return scores[a] != scores[first.front()]; });
  first.erase(end, first.end());
  return first;
}

Words cluster_count(const Analysis& analysis) {
  return base::counted(analysis.cluster_names.size(), {"cluster", "cluster"}, {"clusters", "clusters"});
}

/// The clusters to which the partners of an actor belong.
std::set<ClusterId> clusters_met(const Analysis& analysis, ActorId actor) {
  std::set<ClusterId> met;
  for (const std::uint32_t other : analysis.actors.rows[actor.index()]) {
    if (const auto cluster = analysis.clusters.groups.of[ActorId{other}]) met.insert(*cluster);
  }
  return met;
}

std::vector<ActorId> first_of(std::vector<ActorId> actors, std::size_t most) {
  if (actors.size() > most) actors.resize(most);
  return actors;
}

Words named_leaders(const Analysis& analysis, const std::vector<ActorId>& first, const Words& verb_one,
                    const Words& verb_many, const Words& what) {
  const Words who = names(analysis, first);
  const bool is_one = first.size() == 1;
  return {fmt::format("{} {} {}", who.nl, is_one ? verb_one.nl : verb_many.nl, what.nl),
          fmt::format("{} {} {}", who.en, is_one ? verb_one.en : verb_many.en, what.en)};
}

Words who_leads(const Analysis& analysis) {
  const std::vector<ActorId> by_partners = leaders(analysis, "degree");
  if (by_partners.size() <= kMostNamed) {
    const Words number = base::whole(static_cast<std::int64_t>(partners(analysis, by_partners.front())));
    return named_leaders(
        analysis, by_partners, {"heeft", "has"}, {"hebben", "have"},
        {fmt::format("de meeste partners ({})", number.nl), fmt::format("the most partners ({})", number.en)});
  }
  const std::vector<ActorId> by_initiatives = leaders(analysis, "initiatives");
  if (by_initiatives.size() <= kMostNamed) {
    const Words number = base::whole(static_cast<std::int64_t>(initiatives(analysis, by_initiatives.front())));
    return named_leaders(analysis, by_initiatives, {"doet", "takes part"}, {"doen", "take part"},
                         {fmt::format("aan de meeste initiatieven mee ({})", number.nl),
                          fmt::format("in the most initiatives ({})", number.en)});
  }
  const Words how_many = base::counted(by_partners.size(), kActor, kActors);
  const Words each = base::counted(partners(analysis, by_partners.front()), kPartner, kPartners);
  return {fmt::format("{} delen de eerste plaats met elk {}", how_many.nl, each.nl),
          fmt::format("{} share the first place with {} each", how_many.en, each.en)};
}

Words cut_off_names(const Analysis& analysis, const std::vector<std::uint32_t>& cut_off, bool is_actors) {
  std::vector<std::string> parts;
  for (const std::uint32_t node : cut_off) {
    if (parts.size() == kMostNamed) break;
    parts.push_back(is_actors ? analysis.inventory.actors[ActorId{node}].name
                              : analysis.inventory.initiatives[InitiativeId{node}].name);
  }
  const std::size_t rest = cut_off.size() - parts.size();
  std::vector<std::string> dutch = parts;
  std::vector<std::string> english = parts;
  if (rest > 0) {
    const Words others = base::counted(rest, {"andere", "other"}, {"andere", "others"});
    dutch.push_back(others.nl);
    english.push_back(others.en);
  }
  return {base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)};
}

/// The articulations that cut off most come first.
std::vector<graph::Articulation> by_weight(std::vector<graph::Articulation> articulations) {
  std::stable_sort(articulations.begin(), articulations.end(),
                   [](const auto& a, const auto& b) { return a.cut_off.size() > b.cut_off.size(); });
  return articulations;
}

Words cluster_sentence(const Analysis& analysis, ClusterId cluster) {
  const std::vector<ActorId>& members = analysis.clusters.groups.members[cluster];
  std::vector<ActorId> first;
  for (const ActorId actor : ranking(analysis, "degree")) {
    if (analysis.clusters.groups.of[actor] == cluster) first.push_back(actor);
    if (first.size() == kMostNamed) break;
  }
  const Words leading = names(analysis, first);
  const Words size = base::counted(members.size(), kActor, kActors);
  const Words& name = analysis.cluster_names[cluster];
  return {fmt::format("{}. {}: {}; meeste partners: {}.", cluster.value + 1, name.nl, size.nl, leading.nl),
          fmt::format("{}. {}: {}; most partners: {}.", cluster.value + 1, name.en, size.en, leading.en)};
}

}  // namespace

Words in_reconstruction(const inventory::Inventory& inventory, Words sentence) {
  if (!inventory.about.is_reconstruction) return sentence;
  return {"In deze reconstructie: " + sentence.nl, "In this reconstruction: " + sentence.en};
}

std::vector<ActorId> ranking(const Analysis& analysis, const std::string& measure) {
  const auto& scores = analysis.score(measure).actors;
  std::vector<ActorId> actors;
  for (const ActorId actor : base::ids<ActorId>(scores.size())) {
    if (scores[actor]) actors.push_back(actor);
  }
  // Ids follow the text ids, so that a stable sort breaks ties by those. Scores are equal if they are written alike:
  // what lies beyond the written digits is rounding.
  base::Column<ActorId, double> written(scores.size());
  for (const ActorId actor : actors) written[actor] = std::strtod(base::written(scores[actor]).c_str(), nullptr);
  std::stable_sort(actors.begin(), actors.end(), [&](ActorId a, ActorId b) {
    if (written[a] != written[b]) return written[a] > written[b];
    return initiatives(analysis, a) > initiatives(analysis, b);
  });
  return actors;
}

Words headline(const Analysis& analysis) {
  if (analysis.graph.actor_count() == 0 && !analysis.settings.selection.is_everything()) {
    return {"In deze selectie zijn geen actoren", "There are no actors in this selection"};
  }
  if (analysis.graph.actor_count() == 0)
    return {"Deze inventarisatie heeft nog geen actoren", "This inventory has no actors yet"};
  if (analysis.actors.tie_count() == 0) {
    return in_reconstruction(analysis.inventory, {"Nergens werken twee actoren samen in een initiatief",
                                                  "No two actors work together in an initiative"});
  }
  const Words lead = who_leads(analysis);
  const Words clusters = cluster_count(analysis);
  return in_reconstruction(analysis.inventory, {fmt::format("{}; het netwerk telt {}", lead.nl, clusters.nl),
                                                fmt::format("{}; the network has {}", lead.en, clusters.en)});
}

std::vector<Words> key_players(const Analysis& analysis, std::size_t most) {
  std::vector<Words> sentences;
  for (const ActorId actor : first_of(ranking(analysis, "degree"), most)) {
    if (partners(analysis, actor) == 0) break;
    const Words with =
        base::counted(partners(analysis, actor), {"andere actor", "other actor"}, {"andere actoren", "other actors"});
    const Words in = base::counted(initiatives(analysis, actor), kInitiative, kInitiatives);
    const std::string& name = analysis.inventory.actors[actor].name;
    sentences.push_back(
        in_reconstruction(analysis.inventory, {fmt::format("{} werkt in {} samen met {}.", name, in.nl, with.nl),
                                               fmt::format("{} works in {} with {}.", name, in.en, with.en)}));
  }
  return sentences;
}

std::vector<Words> connectors(const Analysis& analysis, std::size_t most) {
  std::vector<Words> sentences;
  for (const ActorId actor : first_of(ranking(analysis, "betweenness"), most)) {
    const double score = *analysis.score("betweenness").actors[actor];
    if (score <= 0) break;
    const Words share = base::decimal(100 * score, 1);
    const Words met =
        base::counted(clusters_met(analysis, actor).size(), {"cluster", "cluster"}, {"clusters", "clusters"});
    const std::string& name = analysis.inventory.actors[actor].name;
    const Words first{
        fmt::format("{} ligt het vaakst op de kortste weg tussen anderen ({} % van het hoogst mogelijke) en "
                    "heeft partners in {}.",
                    name, share.nl, met.nl),
        fmt::format("{} lies most often on the shortest way between others ({}% of the highest possible) and "
                    "has partners in {}.",
                    name, share.en, met.en)};
    const Words next{fmt::format("Dan volgt {} ({} %), met partners in {}.", name, share.nl, met.nl),
                     fmt::format("Next comes {} ({}%), with partners in {}.", name, share.en, met.en)};
    sentences.push_back(in_reconstruction(analysis.inventory, sentences.empty() ? first : next));
  }
  return sentences;
}

std::vector<Words> cluster_findings(const Analysis& analysis, std::size_t most) {
  const std::size_t count = analysis.cluster_names.size();
  if (count == 0)
    return {{"Zonder samenwerking zijn er geen clusters.", "Without co-operation there are no clusters."}};
  const Words clusters = cluster_count(analysis);
  const Words quality = base::decimal(analysis.clusters.modularity, 2);
  const Words tested =
      analysis.certainty ? Words{"Of er groepen zijn, is apart getoetst.", "Whether there are groups is tested apart."}
                         : Words{"Of dat meer is dan toeval, is hier niet getoetst.",
                                 "Whether that is more than chance is not tested here."};
  std::vector<Words> sentences{in_reconstruction(
      analysis.inventory,
      {fmt::format(
           "Wie vaak met elkaar samenwerkt, vormt {} (modulariteit {}; {} van {} zoekpogingen kwamen binnen 1 % "
           "van de beste). {}",
           clusters.nl, quality.nl, analysis.clusters.starts_near_best, analysis.clusters.starts, tested.nl),
       fmt::format("Those who often work together form {} (modularity {}; {} of {} searches came within 1% of the "
                   "best). {}",
                   clusters.en, quality.en, analysis.clusters.starts_near_best, analysis.clusters.starts, tested.en)})};
  for (const ClusterId cluster : base::ids<ClusterId>(std::min(count, most)))
    sentences.push_back(cluster_sentence(analysis, cluster));
  return sentences;
}

std::vector<Words> bridges(const Analysis& analysis, std::size_t most) {
  std::vector<Words> sentences;
  const auto add = [&](const std::vector<graph::Articulation>& all, bool is_actors) {
    for (const graph::Articulation& cut : by_weight(all)) {
      if (sentences.size() == most) return;
      const std::string& name = is_actors ? analysis.inventory.actors[ActorId{cut.node}].name
                                          : analysis.inventory.initiatives[InitiativeId{cut.node}].name;
      const Words lost = cut_off_names(analysis, cut.cut_off, is_actors);
      sentences.push_back(in_reconstruction(
          analysis.inventory, {fmt::format("Zonder {} raken los van de rest: {}.", name, lost.nl),
                               fmt::format("Without {} these come loose from the rest: {}.", name, lost.en)}));
    }
  };
  add(analysis.actor_articulations, true);
  add(analysis.initiative_articulations, false);
  if (sentences.empty() && analysis.actors.tie_count() > 0) {
    sentences.push_back(in_reconstruction(
        analysis.inventory, {"Geen enkele actor is onmisbaar: valt er één weg, dan blijft verbonden wat verbonden was.",
                             "No single actor is indispensable: if one leaves, what was connected stays connected."}));
  }
  return sentences;
}

Words size_in_words(const Analysis& analysis) {
  const Words actors = base::counted(analysis.graph.actor_count(), kActor, kActors);
  const Words initiatives = base::counted(analysis.graph.initiative_count(), kInitiative, kInitiatives);
  const Words participations = base::counted(analysis.graph.participation_count(), {"deelname", "participation"},
                                             {"deelnames", "participations"});
  return {fmt::format("{} · {} · {}", actors.nl, initiatives.nl, participations.nl),
          fmt::format("{} · {} · {}", actors.en, initiatives.en, participations.en)};
}

std::optional<Words> banner(const inventory::Inventory& inventory) {
  if (!inventory.about.is_reconstruction) return std::nullopt;
  return Words{"Reconstructie: aantallen zoals gepubliceerd, verbanden verzonnen",
               "Reconstruction: numbers as published, ties invented"};
}

}  // namespace regioscan::analysis
