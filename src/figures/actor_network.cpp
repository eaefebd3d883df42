#include "figures/actor_network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "figures/labels.hpp"
#include "figures/legend.hpp"
#include "figures/page_frame.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;
using graph::ClusterId;
using scene::Mark;
using scene::Part;

constexpr double kOutline_pt = 0.5;
constexpr double kHalo_pt = 1.1;
constexpr double kWidestLabel_pt = 92;
constexpr double kWidestWord_pt = 130;
constexpr double kClusterNameSize_pt = 9;
constexpr double kWidestClusterName_pt = 150;
constexpr std::size_t kFirst = 10;             // actors with most partners, named before all others
constexpr std::size_t kLeastNamedCluster = 4;  // smaller ones stand in the legend only

/// Ties between clusters lie lowest, then those inside, so that the groups stand out.
std::vector<Mark> ties(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                       const scene::Theme& theme) {
  std::vector<Mark> between, inside;
  for (std::uint32_t a = 0; a < analysis.actors.node_count(); ++a) {
    for (std::size_t at = analysis.actors.rows.offsets[a]; at < analysis.actors.rows.offsets[a + 1]; ++at) {
      const std::uint32_t b = analysis.actors.rows.targets[at];
      if (b <= a || analysis.actors.shared[at] < plan.least_shared) continue;
      const auto cluster = analysis.clusters.groups.of[ActorId{a}];
      const bool is_inside = cluster && cluster == analysis.clusters.groups.of[ActorId{b}];
      const scene::Colour& colour = is_inside ? theme.category(cluster->index()) : theme.tie;
      Mark tie{.shape = scene::Line{.from = plan.places[ActorId{a}],
                                    .to = plan.places[ActorId{b}],
                                    .stroke = {.colour = colour,
                                               .width_pt = tie_width(recipe, plan, analysis.actors.shared[at]),
                                               .opacity = recipe.tie_opacity,
                                               .dash_pt = {}}},
               .part = Part::tie,
               .id = {},
               .klass = {},
               .tip = {}};
      (is_inside ? inside : between).push_back(std::move(tie));
    }
  }
  // Runs of one colour share their attributes in the file.
  std::stable_sort(inside.begin(), inside.end(), [](const Mark& first, const Mark& second) {
    return std::get<scene::Line>(first.shape).stroke.colour < std::get<scene::Line>(second.shape).stroke.colour;
  });
  between.insert(between.end(), inside.begin(), inside.end());
  return between;
}

std::string tip(const analysis::Analysis& analysis, ActorId actor, Language language) {
  const auto count = [&](const char* key) {
    return static_cast<std::size_t>(analysis.score(key).actors[actor].value_or(0));
  };
  const Words partners = base::counted(count("degree"), {"partner", "partner"}, {"partners", "partners"});
  const Words initiatives =
      base::counted(count("initiatives"), {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
  std::string text =
      fmt::format("{}: {}, {}", analysis.inventory.actors[actor].name, partners.in(language), initiatives.in(language));
  if (const auto cluster = analysis.clusters.groups.of[actor]) {
    text += fmt::format("; cluster {}: {}", cluster->value + 1, analysis.cluster_names[*cluster].in(language));
  }
  return text;
}

std::vector<Mark> nodes(const analysis::Analysis& analysis, const ActorNetworkPlan& plan, const scene::Theme& theme,
                        Language language) {
  std::vector<Mark> marks;
  for (const ActorId actor : base::ids<ActorId>(analysis.graph.actor_count())) {
    const inventory::Actor& record = analysis.inventory.actors[actor];
    const ShownType& type = shown_type(plan.types, record);
    const bool is_alone = analysis.actors.rows[actor.index()].empty();
    const auto cluster = analysis.clusters.groups.of[actor];
    std::string klass = cluster ? fmt::format("node cluster-{}", cluster->value + 1) : "node";
    if (!type.key.empty()) klass += base::identifier(" type-", type.key);
    marks.push_back(
        {.shape = node_shape(type.outline, plan.places[actor], plan.radii_pt[actor],
                             is_alone ? theme.ground : colour_of(analysis, theme, actor),
                             {.colour = theme.outline, .width_pt = kOutline_pt, .opacity = 1, .dash_pt = {}}),
         .part = Part::node,
         .id = base::identifier("actor-", record.key),
         .klass = klass,
         .tip = tip(analysis, actor, language)});
  }
  return marks;
}

/// A cluster's short name for the picture: its number and the region in which it works most; the larger part of the
/// country where no single region holds it; its members where no region is known.
std::string short_name(const analysis::Analysis& analysis, ClusterId cluster, Language language) {
  constexpr double kHolds = 0.6;
  const auto& shares = analysis.cluster_regions[cluster].shares;
  const std::string& name = analysis.cluster_names[cluster].in(language);
  const std::size_t colon = name.find(": ");
  std::string text = name;
  if (!shares.empty() && shares.front().share < kHolds && colon != std::string::npos) {
    text = name.substr(0, colon);
  } else if (!shares.empty()) {
    text = analysis.inventory.regions[shares.front().region].name.in(language);
  }
  return scene::shortened(fmt::format("{}. {}", cluster.value + 1, text), kClusterNameSize_pt, kWidestClusterName_pt,
                          scene::Weight::bold);
}

/// Whom to name first: the ten with most partners, then by turns the next of each cluster, so that every part of the
/// picture gets names.
std::vector<ActorId> in_order_of_naming(const analysis::Analysis& analysis) {
  const std::vector<ActorId> ranking = analysis::ranking(analysis, "degree");
  std::vector<ActorId> order(ranking.begin(),
                             ranking.begin() + static_cast<std::ptrdiff_t>(std::min(kFirst, ranking.size())));
  std::vector<std::pair<std::size_t, ActorId>> turns;  // place inside the own cluster, in the order of the ranking
  std::map<std::optional<ClusterId>, std::size_t> seen;
  for (std::size_t i = 0; i < ranking.size(); ++i) {
    const std::size_t turn = seen[analysis.clusters.groups.of[ranking[i]]]++;
    if (i >= kFirst) turns.emplace_back(turn, ranking[i]);
  }
  std::stable_sort(turns.begin(), turns.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [turn, actor] : turns) order.push_back(actor);
  return order;
}

/// The colour of a cluster, darkened (on a dark ground: lightened) until text in it can be read.
scene::Colour readable(const scene::Colour& colour, const scene::Theme& theme) {
  constexpr double kTextContrast = 4.6;  // a little above what the check asks for
  scene::Colour text = colour;
  for (int share = 9; share >= 0 && scene::contrast(text, theme.ground) < kTextContrast; --share) {
    text = scene::blended(colour, theme.ink, share / 10.0);
  }
  return text;
}

/// A label's lines: long names wrap, but a single long word stays whole.
std::vector<std::string> label_lines(const std::string& name, double size_pt) {
  double widest = kWidestLabel_pt;
  std::istringstream words(base::shown(name));
  for (std::string word; words >> word;)
    widest = std::max(widest, std::min(kWidestWord_pt, scene::cautious_width_pt(word, size_pt)));
  return scene::wrapped(name, size_pt, widest, 2);
}

/// The member nearest to the middle of its cluster: a name placed there lies in the crowd it names.
scene::Point heart(const analysis::Analysis& analysis, const ActorNetworkPlan& plan, ClusterId cluster) {
  std::vector<double> xs, ys;
  for (const ActorId actor : analysis.clusters.groups.members[cluster]) {
    xs.push_back(plan.places[actor].x);
    ys.push_back(plan.places[actor].y);
  }
  const auto middle = [](std::vector<double>& values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
  };
  return {middle(xs), middle(ys)};
}

std::vector<WantedLabel> wanted_labels(const analysis::Analysis& analysis, const Recipe& recipe,
                                       const ActorNetworkPlan& plan, const scene::Theme& theme, Language language,
                                       std::size_t& cluster_names) {
  std::vector<WantedLabel> wanted;
  for (const ClusterId cluster :
       base::ids<ClusterId>(std::min(analysis.cluster_names.size(), theme.categories.size()))) {
    if (analysis.clusters.groups.members[cluster].size() < kLeastNamedCluster || analysis.cluster_names.size() < 2)
      continue;
    wanted.push_back({.centre = heart(analysis, plan, cluster),
                      .radius_pt = 0,
                      .lines = {short_name(analysis, cluster, language)},
                      .size_pt = kClusterNameSize_pt,
                      .weight = scene::Weight::bold,
                      .names_a_crowd = true});
  }
  cluster_names = wanted.size();
  for (const ActorId actor : in_order_of_naming(analysis)) {
    const double reach_pt =
        plan.radii_pt[actor] * reach(shown_type(plan.types, analysis.inventory.actors[actor]).outline);
    wanted.push_back({.centre = plan.places[actor],
                      .radius_pt = reach_pt,
                      .lines = label_lines(analysis.inventory.actors[actor].name, recipe.label_size_pt),
                      .size_pt = recipe.label_size_pt,
                      .weight = scene::Weight::regular,
                      .is_key = wanted.size() < cluster_names + kFirst});
  }
  return wanted;
}

struct Labels {
  std::vector<Mark> marks;
  std::size_t actors = 0;  ///< actors with a label
};

Labels labels(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
              const scene::Theme& theme, Language language) {
  std::size_t cluster_names = 0;
  const std::vector<WantedLabel> wanted = wanted_labels(analysis, recipe, plan, theme, language, cluster_names);
  std::vector<Disc> discs;
  for (const ActorId actor : base::ids<ActorId>(plan.places.size())) {
    discs.push_back({plan.places[actor],
                     plan.radii_pt[actor] * reach(shown_type(plan.types, analysis.inventory.actors[actor]).outline)});
  }
  Labels result;
  for (const PlacedLabel& label :
       placed_labels(wanted, discs, plan.frame, cluster_names + static_cast<std::size_t>(recipe.labels))) {
    const WantedLabel& text = wanted[label.wanted];
    const bool is_cluster = label.wanted < cluster_names;
    result.actors += is_cluster ? 0 : 1;
    if (label.leader) {
      scene::Line leader = *label.leader;
      leader.stroke = {.colour = theme.soft, .width_pt = 0.4, .opacity = 1, .dash_pt = {}};
      result.marks.push_back({.shape = leader, .part = Part::frame, .id = {}, .klass = "leader", .tip = {}});
    }
    for (std::size_t line = 0; line < text.lines.size(); ++line) {
      result.marks.push_back(
          {.shape = scene::Text{.baseline = label.baselines[line],
                                .text = text.lines[line],
                                .size_pt = text.size_pt,
                                .weight = text.weight,
                                .anchor = label.anchor,
                                .colour = is_cluster ? readable(theme.category(label.wanted), theme) : theme.ink,
                                .halo = theme.ground,
                                .halo_width_pt = kHalo_pt},
           .part = Part::label,
           .id = {},
           .klass = is_cluster ? "cluster-name" : "actor-name",
           .tip = {}});
    }
  }
  return result;
}

/// "Getekend: 2.412 van 14.924 banden (…); labels 40 van 605."
Words what_is_drawn(const analysis::Analysis& analysis, const ActorNetworkPlan& plan, std::size_t labelled) {
  const auto number = [](std::size_t count) { return base::whole(static_cast<std::int64_t>(count)); };
  const Words drawn = number(plan.drawn_ties), all = number(analysis.actors.tie_count()), names = number(labelled),
              actors = number(analysis.graph.actor_count());
  const bool is_all = plan.drawn_ties == analysis.actors.tie_count();
  const Words which =
      plan.least_shared == 1
          ? Words{}
          : Words{fmt::format(" ({} of meer gemeenschappelijke initiatieven); alle banden bepalen de plaats",
                              plan.least_shared),
                  fmt::format(" ({} or more common initiatives); all ties decide on the place", plan.least_shared)};
  return {
      fmt::format("Getekend: {} banden{}; labels: {} van {} actoren, met de meeste partners in het geheel en per "
                  "cluster, voor zover er plaats is.",
                  is_all ? "alle " + all.nl : drawn.nl + " van de " + all.nl, which.nl, names.nl, actors.nl),
      fmt::format("Drawn: {} ties{}; labels: {} of {} actors, with most partners overall and in each cluster, as far "
                  "as there is room.",
                  is_all ? "all " + all.en : drawn.en + " of " + all.en, which.en, names.en, actors.en)};
}

void append(std::vector<Mark>& marks, std::vector<Mark> more) {
  marks.insert(marks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string description(const analysis::Analysis& analysis, const Words& title, const Words& drawn, Language language) {
  std::string text = title.in(language) + ". " + analysis::size_in_words(analysis).in(language) + ". ";
  for (const Words& sentence : analysis::key_players(analysis, 5)) text += sentence.in(language) + " ";
  for (const Words& sentence : analysis::cluster_findings(analysis, 8)) text += sentence.in(language) + " ";
  return text + drawn.in(language);
}

}  // namespace

scene::Scene actor_network(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                           const Words& title, Language language) {
  const scene::Theme theme = scene::shipped_theme(recipe.theme);
  scene::Scene scene{.width_pt = recipe.width_pt,
                     .height_pt = recipe.height_pt,
                     .language = language,
                     .title = title.in(language),
                     .description = {},
                     .background = theme.ground,
                     .marks = {}};
  append(scene.marks, ties(analysis, recipe, plan, theme));
  append(scene.marks, nodes(analysis, plan, theme, language));
  Labels names = labels(analysis, recipe, plan, theme, language);
  append(scene.marks, std::move(names.marks));
  append(scene.marks, actor_network_legend(analysis, recipe, plan, theme, language));
  const Words drawn = what_is_drawn(analysis, plan, names.actors);
  append(scene.marks, heading(analysis, recipe, theme, title, language));
  append(scene.marks, caption(analysis, recipe, theme, drawn, language));
  scene.description = description(analysis, title, drawn, language);
  return scene;
}

}  // namespace regioscan::figures
