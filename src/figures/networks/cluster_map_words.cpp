#include "figures/networks/cluster_map_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "figures/networks/actor_names.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;

Words initiatives(std::size_t count) {
  return base::counted(count, {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
}

Words short_name(const analysis::Analysis& analysis, const ClusterArea& area) {
  return {short_cluster_name(analysis, area.cluster, Language::nl),
          short_cluster_name(analysis, area.cluster, Language::en)};
}

/// "2. Zeeland" within a title: "2 (Zeeland)", short enough for two of them.
std::string in_sentence(const std::string& name) {
  const std::size_t stop = name.find(". ");
  if (stop == std::string::npos) return name;
  return fmt::format("{} ({})", name.substr(0, stop), in_title(name.substr(stop + 2)));
}

std::vector<std::string> leaders(const analysis::Analysis& analysis, const ClusterArea& area) {
  std::vector<std::string> names;
  for (const graph::ActorId actor : area.leaders) names.push_back(analysis.inventory.actors[actor].name);
  return names;
}

/// Whom the finding compares, to begin a sentence with.
Words among(const ClusterCounts& counts) {
  const std::size_t areas = counts.areas.size();
  return counts.other_clusters == 0
             ? Words{fmt::format("Van de {} clusters", areas), fmt::format("Of the {} clusters", areas)}
             : Words{fmt::format("Van de {} grootste clusters", areas),
                     fmt::format("Of the {} largest clusters", areas)};
}

Words one_cluster(const ClusterCounts& counts) {
  const Words actors = base::counted(counts.areas.front().actors, {"actor", "actor"}, {"actoren", "actors"});
  if (counts.other_clusters > 0)
    return {"Het grootste cluster telt " + actors.nl, "The largest cluster has " + actors.en};
  return {"Wie samenwerkt, hoort bij één cluster: " + actors.nl,
          "Those who work together form one cluster: " + actors.en};
}

/// Which two are joined most, or how many pairs are.
Words strongest(const analysis::Analysis& analysis, const ClusterCounts& counts) {
  const ClusterTie& best = counts.ties.front();
  const auto equals =
      std::ranges::count_if(counts.ties, [&](const ClusterTie& tie) { return tie.initiatives == best.initiatives; });
  const Words joint = base::counted(best.initiatives, {"gemeenschappelijk initiatief", "joint initiative"},
                                    {"gemeenschappelijke initiatieven", "joint initiatives"});
  const Words all = among(counts);
  if (equals > 1) {
    return {fmt::format("{} zijn {} paren het sterkst verbonden, elk met {}", all.nl, equals, joint.nl),
            fmt::format("{} {} pairs are joined most strongly, each by {}", all.en, equals, joint.en)};
  }
  const Words first = short_name(analysis, counts.areas[best.first]);
  const Words second = short_name(analysis, counts.areas[best.second]);
  if (counts.areas.size() == 2) {
    return {fmt::format("De {}clusters {} en {} zijn verbonden door {}", counts.other_clusters > 0 ? "2 grootste " : "",
                        in_sentence(first.nl), in_sentence(second.nl), joint.nl),
            fmt::format("The {}clusters {} and {} are joined by {}", counts.other_clusters > 0 ? "2 largest " : "",
                        in_sentence(first.en), in_sentence(second.en), joint.en)};
  }
  return {fmt::format("{} zijn {} en {} het sterkst verbonden: {}", all.nl, in_sentence(first.nl),
                      in_sentence(second.nl), joint.nl),
          fmt::format("{} {} and {} are joined most strongly: {}", all.en, in_sentence(first.en),
                      in_sentence(second.en), joint.en)};
}

}  // namespace

std::vector<ClusterTie> drawn_ties(const ClusterCounts& counts, const ClusterMapRecipe& recipe) {
  const std::size_t drawn = std::min(counts.ties.size(), static_cast<std::size_t>(recipe.most_ties));
  return {counts.ties.begin(), counts.ties.begin() + static_cast<std::ptrdiff_t>(drawn)};
}

Words cluster_map_finding(const analysis::Analysis& analysis, const ClusterCounts& counts) {
  Words sentence;
  if (counts.areas.size() == 1) {
    sentence = one_cluster(counts);
  } else if (counts.ties.empty()) {
    sentence = counts.other_clusters == 0 ? Words{"Geen twee clusters hebben een initiatief gemeen",
                                                  "No two clusters have an initiative in common"}
                                          : Words{among(counts).nl + " hebben er geen twee een initiatief gemeen",
                                                  among(counts).en + " no two have an initiative in common"};
  } else {
    sentence = strongest(analysis, counts);
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words area_sentence(const analysis::Analysis& analysis, const ClusterArea& area) {
  const Words name = short_name(analysis, area), inside = initiatives(area.initiatives_inside);
  const Words actors = base::counted(area.actors, {"actor", "actor"}, {"actoren", "actors"});
  const std::vector<std::string> lead = leaders(analysis, area);
  return {fmt::format("{}: {}, {} van binnen; met de meeste partners {}.", name.nl, actors.nl, inside.nl,
                      base::enumeration(lead, Language::nl)),
          fmt::format("{}: {}, {} inside; with most partners {}.", name.en, actors.en, inside.en,
                      base::enumeration(lead, Language::en))};
}

Words tie_sentence(const analysis::Analysis& analysis, const ClusterCounts& counts, const ClusterTie& tie) {
  const Words first = short_name(analysis, counts.areas[tie.first]),
              second = short_name(analysis, counts.areas[tie.second]), joint = initiatives(tie.initiatives);
  return {fmt::format("{} en {}: {} met actoren uit beide.", first.nl, second.nl, joint.nl),
          fmt::format("{} and {}: {} with actors of both.", first.en, second.en, joint.en)};
}

Words cluster_map_drawn(const ClusterMapRecipe& recipe, const ClusterCounts& counts) {
  const std::size_t areas = counts.areas.size(), all = areas + counts.other_clusters;
  const std::size_t ties = drawn_ties(counts, recipe).size();
  Words text{fmt::format("Getekend: {} van {} clusters", areas, all),
             fmt::format("Drawn: {} of {} clusters", areas, all)};
  if (counts.other_clusters > 0) {
    const Words others = base::counted(counts.other_actors, {"actor", "actor"}, {"actoren", "actors"});
    text.nl += fmt::format(", de grootste (de andere samen: {})", others.nl);
    text.en += fmt::format(", the largest (the others together: {})", others.en);
  }
  if (!counts.ties.empty()) {
    const bool is_all = ties == counts.ties.size();
    text.nl += fmt::format(
        "; {} van {} {} daartussen{}. Een initiatief met actoren uit drie clusters telt in drie banden", ties,
        counts.ties.size(), counts.ties.size() == 1 ? "band" : "banden", is_all ? "" : ", de sterkste");
    text.en += fmt::format(
        "; {} of {} {} between them{}. An initiative with actors of three clusters counts in three ties", ties,
        counts.ties.size(), counts.ties.size() == 1 ? "tie" : "ties", is_all ? "" : ", the strongest");
  }
  if (counts.actors_in_none > 0) {
    const Words alone = base::counted(counts.actors_in_none, {"actor", "actor"}, {"actoren", "actors"});
    text.nl += fmt::format(". In geen cluster, want zonder partner: {}", alone.nl);
    text.en += fmt::format(". In no cluster, as without partners: {}", alone.en);
  }
  return {text.nl + ".", text.en + "."};
}

Words cluster_map_description(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                              const ClusterCounts& counts) {
  Words text;
  const auto add = [&](const Words& sentence) {
    text.nl += sentence.nl + " ";
    text.en += sentence.en + " ";
  };
  for (const ClusterArea& area : counts.areas) add(area_sentence(analysis, area));
  for (const ClusterTie& tie : drawn_ties(counts, recipe)) add(tie_sentence(analysis, counts, tie));
  return text;
}

base::Table cluster_map_table(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                              const ClusterCounts& counts, Language language) {
  base::Table table{.header = {"mark", "cluster", "name", "other", "other_name", "actors", "initiatives", "leaders"},
                    .rows = {}};
  const auto name = [&](std::size_t area) { return analysis.cluster_names[counts.areas[area].cluster].in(language); };
  for (std::size_t at = 0; at < counts.areas.size(); ++at) {
    const ClusterArea& area = counts.areas[at];
    table.rows.push_back({"area", std::to_string(at + 1), name(at), "", "", static_cast<std::int64_t>(area.actors),
                          static_cast<std::int64_t>(area.initiatives_inside),
                          base::enumeration(leaders(analysis, area), language)});
  }
  for (const ClusterTie& tie : drawn_ties(counts, recipe)) {
    table.rows.push_back({"tie", std::to_string(tie.first + 1), name(tie.first), std::to_string(tie.second + 1),
                          name(tie.second), std::optional<double>{}, static_cast<std::int64_t>(tie.initiatives), ""});
  }
  return table;
}

}  // namespace regioscan::figures
