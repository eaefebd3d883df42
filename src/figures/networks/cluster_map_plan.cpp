#include "figures/networks/cluster_map_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/failure.hpp"
#include "figures/networks/actor_names.hpp"
#include "figures/networks/cluster_map_words.hpp"
#include "figures/page_frame.hpp"
#include "figures/shown_numbers.hpp"
#include "layout/layout.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Point;

/// "2. Zeeland" with a space at which no line ends.
std::string unbroken(std::string name) {
  if (const std::size_t stop = name.find(". "); stop != std::string::npos) name.replace(stop + 1, 1, "\u00a0");
  return name;
}

AreaWords words_of(const analysis::Analysis& analysis, const ClusterArea& area, Language language) {
  const Words actors = base::counted(area.actors, {"actor", "actor"}, {"actoren", "actors"});
  const Words inside =
      base::counted(area.initiatives_inside, {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
  AreaWords words{.name = unbroken(short_cluster_name(analysis, area.cluster, language)),
                  .numbers = fmt::format("{} · {}", actors.in(language), inside.in(language)),
                  .short_numbers = fmt::format("{} · {}", shown(area.actors).in(language),
                                               shown(area.initiatives_inside).in(language)),
                  .small = {}};
  for (const graph::ActorId actor : area.leaders) words.small.push_back(analysis.inventory.actors[actor].name);
  return words;
}

std::vector<AreaText> texts_of(const analysis::Analysis& analysis, const ClusterCounts& counts, double largest_radius,
                               Language language) {
  std::vector<AreaText> texts;
  const auto most = static_cast<double>(counts.areas.front().actors);
  for (const ClusterArea& area : counts.areas) {
    const double radius = largest_radius * std::sqrt(static_cast<double>(area.actors) / most);
    texts.push_back(area_text(words_of(analysis, area, language), radius));
  }
  return texts;
}

/// Where neato puts the areas, the strongest ties shortest.
std::vector<Point> start_places(const analysis::Analysis& analysis, const ClusterCounts& counts,
                                const std::vector<AreaText>& texts, const scene::Rectangle& frame) {
  std::vector<std::vector<std::pair<std::uint32_t, double>>> partners(counts.areas.size());
  for (const ClusterTie& tie : counts.ties) {
    const auto pull = static_cast<double>(tie.initiatives);
    partners[tie.first].emplace_back(static_cast<std::uint32_t>(tie.second), pull);
    partners[tie.second].emplace_back(static_cast<std::uint32_t>(tie.first), pull);
  }
  graph::Rows rows;
  std::vector<double> pulls;
  for (auto& row : partners) {
    std::sort(row.begin(), row.end());
    for (const auto& [other, pull] : row) {
      rows.targets.push_back(other);
      pulls.push_back(pull);
    }
    rows.offsets.push_back(static_cast<std::uint32_t>(rows.targets.size()));
  }
  std::vector<layout::Body> bodies;
  for (const AreaText& text : texts) bodies.push_back({.diameter_pt = text.block.radius_pt});
  std::vector<Point> places;
  for (const layout::Point& place : layout::positions(rows, pulls, bodies,
                                                      {.engine = "neato",
                                                      .seed = analysis.settings.seed,
                                                      .width_pt = frame.right - frame.left,
                                                      .height_pt = frame.bottom - frame.top,
                                                      .separation_pt = 4}))
    places.push_back({frame.left + place.x, frame.top + place.y});
  return places;
}

/// The largest circle that is tried: areas cover at most two fifths of the frame.
double first_radius(const ClusterCounts& counts, const ClusterMapRecipe& recipe, const scene::Rectangle& frame) {
  constexpr double kCover = 0.4;
  double shares = 0;
  for (const ClusterArea& area : counts.areas)
    shares += static_cast<double>(area.actors) / static_cast<double>(counts.areas.front().actors);
  const double width = frame.right - frame.left, height = frame.bottom - frame.top;
  const double by_cover = std::sqrt(kCover * width * height / (std::numbers::pi * shares));
  return std::min({recipe.largest_diameter_pt / 2, by_cover, width / 2.2, height / 2.2});
}

}  // namespace

ClusterMapPlan cluster_map_plan(const analysis::Analysis& analysis, const ClusterMapRecipe& recipe,
                                const ClusterCounts& counts, Language language) {
  constexpr double kSmallest_pt = 8, kSmaller = 0.9;
  const scene::Rectangle frame = picture_frame(recipe.page);
  std::vector<BlockTie> ties;
  for (const ClusterTie& tie : drawn_ties(counts, recipe)) {
    const double share = static_cast<double>(tie.initiatives) / static_cast<double>(counts.ties.front().initiatives);
    ties.push_back({.first = tie.first, .second = tie.second, .share = share});
  }
  const double first = first_radius(counts, recipe, frame);
  const std::vector<Point> start = start_places(analysis, counts, texts_of(analysis, counts, first, language), frame);
  for (double radius = first; radius > kSmallest_pt; radius *= kSmaller) {
    ClusterMapPlan plan{
        .texts = texts_of(analysis, counts, radius, language), .places = {}, .largest_radius_pt = radius};
    std::vector<Block> blocks;
    for (const AreaText& text : plan.texts) blocks.push_back(text.block);
    if (auto places = block_places(blocks, ties, start, frame)) {
      plan.places = std::move(*places);
      return plan;
    }
  }
  throw base::UsageError(
      {"Op deze bladzijde passen zoveel clusters niet; kies een kleinere --top of een grotere --size.",
       "So many clusters do not fit on this page; choose a smaller --top or a larger --size."});
}

}  // namespace regioscan::figures
