#include "figures/networks/network_ties.hpp"

#include <algorithm>
#include <cmath>

#include "scene/colour.hpp"

namespace regioscan::figures {
namespace {

std::size_t ties_with(const graph::Network& network, std::uint32_t least_shared) {
  const auto count = std::count_if(network.shared.begin(), network.shared.end(),
                                   [&](std::uint32_t shared) { return shared >= least_shared; });
  return static_cast<std::size_t>(count) / 2;  // each tie stands in two rows
}

}  // namespace

DrawnTies drawn_ties(const graph::Network& network, const Recipe& recipe) {
  DrawnTies drawn{.least_shared = static_cast<std::uint32_t>(std::max<std::int64_t>(recipe.least_shared, 1))};
  if (recipe.least_shared == 0) {
    while (ties_with(network, drawn.least_shared) > static_cast<std::size_t>(recipe.most_ties) &&
           ties_with(network, drawn.least_shared + 1) > 0)
      ++drawn.least_shared;
  }
  for (std::uint32_t a = 0; a < network.node_count(); ++a) {
    for (std::uint32_t at = network.rows.offsets[a]; at < network.rows.offsets[a + 1]; ++at) {
      const std::uint32_t b = network.rows.targets[at];
      if (b > a && network.shared[at] >= drawn.least_shared)
        drawn.ties.push_back({.a = a, .b = b, .shared = network.shared[at]});
    }
  }
  return drawn;
}

double tie_width(const Recipe& recipe, const DrawnTies& drawn, std::uint32_t shared) {
  constexpr double kManyTies = 600;
  const double for_few =
      std::clamp(std::sqrt(kManyTies / static_cast<double>(std::max<std::size_t>(drawn.ties.size(), 1))), 1.0, 1.8);
  const double relative = static_cast<double>(shared) / drawn.least_shared;  // at least 1 for ties that are drawn
  return recipe.tie_width_pt * for_few * std::min(5.0, std::pow(relative, 0.8));
}

std::vector<DrawnTie> network_ties(const Recipe& recipe, const DrawnTies& drawn, const TieLook& look,
                                   const scene::Theme& theme) {
  constexpr double kStandsBack = 0.55, kStandsOut = 0.95, kTowardsInk = 0.55;
  std::vector<DrawnTie> between, inside, of_highlight;
  for (const PlannedTie& planned : drawn.ties) {
    const auto category = look.categories[planned.a];
    const bool is_inside = category && category == look.categories[planned.b];
    DrawnTie tie{.from = planned.a,
                 .to = planned.b,
                 .stroke = {.colour = is_inside ? theme.category(*category) : theme.tie,
                            .width_pt = tie_width(recipe, drawn, planned.shared),
                            .opacity = recipe.tie_opacity * (look.highlight ? kStandsBack : 1),
                            .dash_pt = {}}};
    if (look.highlight == planned.a || look.highlight == planned.b) {
      // Width says how much is shared, so colour and opacity make a tie stronger.
      tie.stroke.colour = scene::blended(theme.ink, tie.stroke.colour, kTowardsInk);
      tie.stroke.opacity = kStandsOut;
      of_highlight.push_back(tie);
    } else {
      (is_inside ? inside : between).push_back(tie);
    }
  }
  // Runs of one colour share their attributes in the file.
  std::stable_sort(inside.begin(), inside.end(), [](const DrawnTie& first, const DrawnTie& second) {
    return first.stroke.colour < second.stroke.colour;
  });
  between.insert(between.end(), inside.begin(), inside.end());
  between.insert(between.end(), of_highlight.begin(), of_highlight.end());
  return between;
}

void add_tie_widths(LegendWriter& legend, const Recipe& recipe, const DrawnTies& drawn, const base::Words& title,
                    const scene::Theme& theme, base::Language language) {
  if (drawn.ties.empty()) return;
  const std::uint32_t least = drawn.least_shared;
  std::uint32_t most = least;
  for (const PlannedTie& tie : drawn.ties) most = std::max(most, tie.shared);
  std::vector<std::uint32_t> shares{least, (least + most) / 2, most};  // whole division: any number between will do
  shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
  legend.space();
  legend.title(title.in(language));
  for (const std::uint32_t shared : shares)
    legend.line(base::whole(shared, language), {.colour = theme.tie, .width_pt = tie_width(recipe, drawn, shared)});
}

std::vector<std::size_t> named_around(const graph::Network& network, std::size_t highlight,
                                      std::vector<std::size_t> order) {
  std::vector<std::pair<std::uint32_t, std::size_t>> partners;
  for (std::size_t at = 0; at < network.rows[highlight].size(); ++at)
    partners.emplace_back(network.shared_of(highlight)[at], network.rows[highlight][at]);
  std::stable_sort(partners.begin(), partners.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::size_t> first{highlight};
  for (const auto& [shared, partner] : partners) first.push_back(partner);
  std::erase_if(order, [&](std::size_t node) { return std::find(first.begin(), first.end(), node) != first.end(); });
  first.insert(first.end(), order.begin(), order.end());
  return first;
}

}  // namespace regioscan::figures
