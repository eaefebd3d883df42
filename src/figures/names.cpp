#include "figures/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "figures/labels.hpp"
#include "scene/colour.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using graph::ActorId;
using graph::ClusterId;
using scene::Part;

constexpr double kHalo_pt = 1.1;
constexpr double kWidestLabel_pt = 92;
constexpr double kWidestWord_pt = 130;
constexpr double kClusterNameSize_pt = 9;
constexpr double kWidestClusterName_pt = 150;
constexpr std::size_t kFirst = 10;  // actors with most partners, named before all others
/// Where there is no room for the first names, later ones are tried, but not those that nobody would look for: a large
/// network would else name its fringe.
constexpr std::size_t kLookedAt = 4;
constexpr std::size_t kLeastNamedCluster = 4;  // smaller ones stand in the legend only

/// The region in which a cluster works most; the larger part of the country where no single region holds it; empty
/// where no region is known or none stands out.
std::string region_name(const analysis::Analysis& analysis, ClusterId cluster, Language language) {
  constexpr double kHolds = 0.6;
  constexpr double kStandsOut = 0.25;
  const auto& shares = analysis.cluster_regions[cluster].shares;
  if (shares.empty() || shares.front().share < kStandsOut) return {};
  const std::string& name = analysis.cluster_names[cluster].in(language);
  const std::size_t colon = name.find(": ");
  if (shares.front().share < kHolds && colon != std::string::npos) return name.substr(0, colon);
  return analysis.inventory.regions[shares.front().region].name.in(language);
}

/// The member of a cluster with most partners.
std::string leading_member(const analysis::Analysis& analysis, ClusterId cluster) {
  for (const ActorId actor : analysis::ranking(analysis, "degree")) {
    if (analysis.clusters.groups.of[actor] == cluster) return analysis.inventory.actors[actor].name;
  }
  return {};
}

/// A cluster's short name for the picture: its number and its region, or its leading member where the region tells it
/// apart from no other.
std::string short_name(const analysis::Analysis& analysis, ClusterId cluster, Language language) {
  const std::string region = region_name(analysis, cluster, language);
  std::size_t alike = 0;
  for (const ClusterId other : base::ids<ClusterId>(analysis.cluster_names.size())) {
    alike += region_name(analysis, other, language) == region ? 1U : 0U;
  }
  const std::string around = (language == Language::nl ? "rond " : "around ") + leading_member(analysis, cluster);
  const std::string& text = region.empty() || alike > 2 ? around : region;
  return scene::shortened(fmt::format("{}. {}", cluster.value + 1, text), kClusterNameSize_pt, kWidestClusterName_pt,
                          scene::Weight::bold);
}

/// Whom to name first: the ten with most partners, then by turns the next of each cluster, so that every part of the
/// picture gets names; actors without partners last. At most `kLookedAt` times as many as there are labels.
std::vector<ActorId> in_order_of_naming(const analysis::Analysis& analysis, std::size_t labels) {
  const std::vector<ActorId> ranking = analysis::ranking(analysis, "degree");
  std::vector<ActorId> order(ranking.begin(),
                             ranking.begin() + static_cast<std::ptrdiff_t>(std::min(kFirst, ranking.size())));
  std::vector<std::pair<std::size_t, ActorId>> turns;  // place inside the own cluster, in the order of the ranking
  std::map<std::optional<ClusterId>, std::size_t> seen;
  for (std::size_t i = 0; i < ranking.size(); ++i) {
    const bool is_alone = analysis.actors.rows[ranking[i].index()].empty();
    const std::size_t turn = is_alone ? ranking.size() : seen[analysis.clusters.groups.of[ranking[i]]]++;
    if (i >= kFirst) turns.emplace_back(turn, ranking[i]);
  }
  std::stable_sort(turns.begin(), turns.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [turn, actor] : turns) order.push_back(actor);
  order.resize(std::min(order.size(), kLookedAt * labels));
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
  return scene::wrapped(name, size_pt, widest, 3);
}

/// The middle of a cluster, by the median of its members' places: a name placed there lies in the crowd it names.
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

/// All labels that should be placed, those of clusters first.
struct Wanted {
  std::vector<WantedLabel> labels;
  std::size_t cluster_names = 0;
};

Wanted wanted_labels(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                     const scene::Theme& theme, Language language) {
  Wanted wanted;
  for (const ClusterId cluster :
       base::ids<ClusterId>(std::min(analysis.cluster_names.size(), theme.categories.size()))) {
    if (analysis.clusters.groups.members[cluster].size() < kLeastNamedCluster || analysis.cluster_names.size() < 2)
      continue;
    wanted.labels.push_back({.centre = heart(analysis, plan, cluster),
                             .radius_pt = 0,
                             .lines = {short_name(analysis, cluster, language)},
                             .size_pt = kClusterNameSize_pt,
                             .weight = scene::Weight::bold,
                             .names_a_crowd = true});
  }
  wanted.cluster_names = wanted.labels.size();
  for (const ActorId actor : in_order_of_naming(analysis, static_cast<std::size_t>(recipe.labels))) {
    const double reach_pt =
        plan.radii_pt[actor] * reach(shown_type(plan.types, analysis.inventory.actors[actor]).outline);
    wanted.labels.push_back({.centre = plan.places[actor],
                             .radius_pt = reach_pt,
                             .lines = label_lines(analysis.inventory.actors[actor].name, recipe.label_size_pt),
                             .size_pt = recipe.label_size_pt,
                             .weight = scene::Weight::regular,
                             .is_key = wanted.labels.size() < wanted.cluster_names + kFirst});
  }
  return wanted;
}

}  // namespace

Names actor_network_names(const analysis::Analysis& analysis, const Recipe& recipe, const ActorNetworkPlan& plan,
                          const scene::Theme& theme, Language language) {
  const Wanted wanted = wanted_labels(analysis, recipe, plan, theme, language);
  std::vector<Disc> discs;
  for (const ActorId actor : base::ids<ActorId>(plan.places.size())) {
    discs.push_back({plan.places[actor],
                     plan.radii_pt[actor] * reach(shown_type(plan.types, analysis.inventory.actors[actor]).outline)});
  }
  Names result;
  for (const PlacedLabel& label : placed_labels(wanted.labels, discs, plan.frame,
                                                wanted.cluster_names + static_cast<std::size_t>(recipe.labels))) {
    const WantedLabel& text = wanted.labels[label.wanted];
    const bool is_cluster = label.wanted < wanted.cluster_names;
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

}  // namespace regioscan::figures
