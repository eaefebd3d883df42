// Sentences on who stands between regions and clusters, and who only pays.
#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "measures/network_roles.hpp"
#include "measures/role_slices.hpp"

namespace regioscan::analysis {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;
using measures::BrokerRole;
using measures::NetworkRole;

const Words kActor{"actor", "actor"};
const Words kActors{"actoren", "actors"};
const Words kInitiative{"initiatief", "initiative"};
const Words kInitiatives{"initiatieven", "initiatives"};

/// Pairs of partners from two different regions that do not work together.
std::uint64_t pairs_across(const measures::OpenPairs& open) {
  return open.by_role[static_cast<std::size_t>(BrokerRole::gatekeeper)] +
         open.by_role[static_cast<std::size_t>(BrokerRole::liaison)];
}

/// Actors that stand between regions, those with most pairs first; ties by text id, which ids follow.
std::vector<ActorId> by_pairs_across(const measures::Brokerage& brokerage) {
  std::vector<ActorId> actors;
  for (const ActorId actor : base::ids<ActorId>(brokerage.open.size())) {
    if (pairs_across(brokerage.open[actor]) > 0) actors.push_back(actor);
  }
  std::stable_sort(actors.begin(), actors.end(), [&](ActorId a, ActorId b) {
    return pairs_across(brokerage.open[a]) > pairs_across(brokerage.open[b]);
  });
  return actors;
}

std::uint32_t place(measures::Tasks task) { return static_cast<std::uint32_t>(task); }

std::vector<ActorId> actors_with(const measures::LabelColumn& tasks, std::vector<measures::Tasks> wanted) {
  std::vector<ActorId> actors;
  for (const ActorId actor : base::ids<ActorId>(tasks.size())) {
    const bool is_wanted =
        std::any_of(wanted.begin(), wanted.end(), [&](measures::Tasks task) { return tasks[actor] == place(task); });
    if (is_wanted) actors.push_back(actor);
  }
  return actors;
}

/// "X, in 3 initiatieven": who of these is in most initiatives by a measure, or how many if they are many.
Words most_often(const Analysis& analysis, const std::vector<ActorId>& actors, const std::string& measure) {
  constexpr std::size_t kMostNamed = 3;
  double most = 0;
  for (const ActorId actor : actors) most = std::max(most, analysis.score(measure).actors[actor].value_or(0));
  std::vector<std::string> names;
  for (const ActorId actor : actors) {
    if (analysis.score(measure).actors[actor] == most) names.push_back(analysis.inventory.actors[actor].name);
  }
  const Words in = base::counted(static_cast<std::size_t>(most), kInitiative, kInitiatives);
  const bool is_one = names.size() == 1;
  Words who{base::enumeration(names, Language::nl), base::enumeration(names, Language::en)};
  if (names.size() > kMostNamed) who = base::counted(names.size(), kActor, kActors);
  return {fmt::format("{}, {}in {}", who.nl, is_one ? "" : "elk ", in.nl),
          fmt::format("{}, {}in {}", who.en, is_one ? "" : "each ", in.en)};
}

/// A sentence on actors that do one thing and not another: "N actoren WERKWOORD …; het vaakst X, in 3 initiatieven."
void add_tasks(std::vector<Words>& sentences, const Analysis& analysis, const std::vector<ActorId>& actors,
               const std::string& measure, const Words& does, const Words& do_many) {
  if (actors.empty()) return;
  const Words how_many = base::counted(actors.size(), kActor, kActors);
  const Words often = most_often(analysis, actors, measure);
  const bool is_one = actors.size() == 1;
  sentences.push_back(in_reconstruction(
      analysis.inventory,
      {fmt::format("{} {}{}{}.", how_many.nl, is_one ? does.nl : do_many.nl, is_one ? ": " : "; het vaakst ", often.nl),
       fmt::format("{} {}{}{}.", how_many.en, is_one ? does.en : do_many.en, is_one ? ": " : "; most often ",
                   often.en)}));
}

bool is_connecting(std::uint32_t role) {
  return role == static_cast<std::uint32_t>(NetworkRole::connector) ||
         role == static_cast<std::uint32_t>(NetworkRole::kinless) ||
         role == static_cast<std::uint32_t>(NetworkRole::connector_hub) ||
         role == static_cast<std::uint32_t>(NetworkRole::kinless_hub);
}

Words quoted(const std::vector<NetworkRole>& roles) {
  std::vector<std::string> nl, en;
  for (const NetworkRole role : roles) {
    const Words& label = measures::network_role_values()[static_cast<std::size_t>(role)].label;
    nl.push_back("'" + label.nl + "'");
    en.push_back("'" + label.en + "'");
  }
  return {base::enumeration(nl, Language::nl), base::enumeration(en, Language::en)};
}

/// "26 actoren zijn verbinder, …; 6 daarvan zijn in het eigen cluster ook een spil."
void add_connecting(std::vector<Words>& sentences, const Analysis& analysis) {
  std::size_t connecting = 0, hubs = 0;
  for (const auto& role : analysis.label("role_clusters")) {
    if (!role || !is_connecting(*role)) continue;
    ++connecting;
    if (*role >= static_cast<std::uint32_t>(NetworkRole::provincial_hub)) ++hubs;
  }
  if (connecting == 0) return;
  const Words who = base::counted(connecting, {"actor is verbinder", "actor is a connector"},
                                  {"actoren zijn verbinder", "actors are connectors"});
  Words also;
  if (hubs > 0) {
    const Words part = base::counted(hubs, {"daarvan is", "of them is"}, {"daarvan zijn", "of them are"});
    also = {fmt::format("; {} in het eigen cluster ook een spil", part.nl),
            fmt::format("; {} also {} of the own cluster", part.en, hubs == 1 ? "a hub" : "hubs")};
  }
  sentences.push_back(in_reconstruction(
      analysis.inventory, {fmt::format("{}, met initiatieven verspreid over de clusters{}.", who.nl, also.nl),
                           fmt::format("{}, with initiatives spread over the clusters{}.", who.en, also.en)}));
}

void add_impossible(std::vector<Words>& sentences, const Analysis& analysis) {
  const std::vector<NetworkRole> impossible =
      measures::impossible_roles(measures::modules_of(analysis.graph, analysis.clusters.groups));
  if (impossible.empty()) return;
  const Words roles = quoted(impossible);
  const bool is_one = impossible.size() == 1;
  sentences.push_back(
      {fmt::format("De {} {} {} hier niet voorkomen: daarvoor zijn er te weinig clusters, of zijn ze te klein.",
                   is_one ? "rol" : "rollen", roles.nl, is_one ? "kan" : "kunnen"),
       fmt::format("The {} {} cannot occur here: there are too few clusters for it, or they are too small.",
                   is_one ? "role" : "roles", roles.en)});
}

}  // namespace

std::vector<Words> region_brokers(const Analysis& analysis, std::size_t most) {
  const measures::Brokerage& brokerage = analysis.brokerage_by_seat;
  std::vector<Words> sentences;
  for (const ActorId actor : by_pairs_across(brokerage)) {
    if (sentences.size() == most) break;
    const measures::OpenPairs& open = brokerage.open[actor];
    const Words pairs = base::counted(pairs_across(open), {"paar", "pair"}, {"paren", "pairs"});
    const double mean = measures::expected_across(open, brokerage.chances);
    const Words expected = base::decimal(mean, mean < 10 ? 1 : 0);
    const std::string& name = analysis.inventory.actors[actor].name;
    const Words first{
        fmt::format("{} staat het vaakst tussen twee partners uit verschillende regio's die niet met elkaar "
                    "samenwerken: {}, waar er {} te verwachten zijn als regio's er niet toe doen.",
                    name, pairs.nl, expected.nl),
        fmt::format("{} stands most often between two partners from different regions who do not work together: {}, "
                    "where {} are to be expected if regions do not matter.",
                    name, pairs.en, expected.en)};
    const Words next{fmt::format("Dan volgt {}: {}, te verwachten {}.", name, pairs.nl, expected.nl),
                     fmt::format("Next comes {}: {}, expected {}.", name, pairs.en, expected.en)};
    sentences.push_back(in_reconstruction(analysis.inventory, sentences.empty() ? first : next));
  }
  return sentences;
}

std::vector<Words> task_findings(const Analysis& analysis) {
  if (!analysis.settings.selection.roles.empty()) return {};  // what else they do was not selected
  const measures::LabelColumn& tasks = analysis.label("tasks");
  std::vector<Words> sentences;
  add_tasks(sentences, analysis, actors_with(tasks, {measures::Tasks::funds}), "initiatives_as_funder",
            {"betaalt mee zonder iets te beginnen of uit te voeren", "pays without beginning or executing anything"},
            {"betalen mee zonder iets te beginnen of uit te voeren", "pay without beginning or executing anything"});
  add_tasks(sentences, analysis, actors_with(tasks, {measures::Tasks::initiates, measures::Tasks::initiates_funds}),
            "initiatives_as_initiator",
            {"begint initiatieven maar voert er geen uit", "begins initiatives but executes none"},
            {"beginnen initiatieven maar voeren er geen uit", "begin initiatives but execute none"});
  return sentences;
}

std::vector<Words> network_role_findings(const Analysis& analysis) {
  std::vector<Words> sentences;
  if (analysis.clusters.groups.members.empty()) return sentences;
  add_connecting(sentences, analysis);
  add_impossible(sentences, analysis);
  return sentences;
}

}  // namespace regioscan::analysis
