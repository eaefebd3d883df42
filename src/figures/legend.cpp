#include "figures/legend.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "figures/page_frame.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;
using scene::Part;
using scene::Point;

constexpr double kSize_pt = 7.5;
constexpr double kLine_pt = 9.6;
constexpr double kSwatch_pt = 3.6;
constexpr double kTextAt_pt = 14;
constexpr double kBetween_pt = 9;

/// Writes entries from the top of a frame down.
class LegendWriter {
 public:
  LegendWriter(const scene::Rectangle& frame, const scene::Theme& theme)
      : frame_(frame), theme_(theme), y_(frame.top) {}

  void title(const std::string& text) {
    for (const std::string& part : scene::wrapped(text, kSize_pt, frame_.right - frame_.left, 2, scene::Weight::bold)) {
      y_ += kLine_pt;
      add_text(part, frame_.left, scene::Weight::bold);
    }
    y_ += 3.5;
  }

  void entry(scene::Shape (*shape)(Point, const scene::Theme&, const scene::Colour&, Outline),
             const scene::Colour& fill, Outline outline, const std::string& text, std::size_t lines) {
    y_ += kLine_pt;
    add(shape({frame_.left + 5, y_ - kSize_pt * scene::kCapHeight / 2}, theme_, fill, outline));
    bool is_first = true;
    for (const std::string& part : scene::wrapped(text, kSize_pt, frame_.right - frame_.left - kTextAt_pt, lines)) {
      if (!is_first) y_ += kLine_pt;
      is_first = false;
      add_text(part, frame_.left + kTextAt_pt, scene::Weight::regular);
    }
    y_ += 1.6;
  }

  /// Circles of the sizes that stand for some values, on one line, true to scale.
  void sizes(const std::vector<double>& values, double largest_value, double largest_radius, Language language) {
    double x = frame_.left;
    double tallest = 0;
    for (const double value : values) tallest = std::max(tallest, largest_radius * std::sqrt(value / largest_value));
    const double middle = y_ + 3 + tallest;
    for (const double value : values) {
      const double radius = largest_radius * std::sqrt(value / largest_value);
      add(scene::Circle{.centre = {x + radius, middle},
                        .radius_pt = radius,
                        .fill = theme_.ground,
                        .stroke = {.colour = theme_.outline, .width_pt = 0.6}});
      x += 2 * radius + 3;
      const std::string number = base::whole(static_cast<std::int64_t>(value), language);
      const double baseline = middle + kSize_pt * scene::kCapHeight / 2;
      marks_.push_back(
          {.shape = scene::Text{.baseline = {x, baseline}, .text = number, .size_pt = kSize_pt, .colour = theme_.soft},
           .part = Part::legend,
           .id = {},
           .klass = {},
           .tip = {}});
      x += scene::cautious_width_pt(number, kSize_pt) + 12;
    }
    y_ = middle + tallest + 1;
  }

  void line_sample(const std::string& text, const scene::Stroke& stroke) {
    y_ += kLine_pt;
    const double middle = y_ - kSize_pt * scene::kCapHeight / 2;
    add(scene::Line{.from = {frame_.left, middle}, .to = {frame_.left + 10, middle}, .stroke = stroke});
    add_text(text, frame_.left + kTextAt_pt, scene::Weight::regular);
  }

  void space() { y_ += kBetween_pt; }

  std::vector<Mark> finished() && { return std::move(marks_); }

 private:
  void add(scene::Shape shape) {
    marks_.push_back({.shape = std::move(shape), .part = Part::legend, .id = {}, .klass = {}, .tip = {}});
  }
  void add_text(const std::string& text, double x, scene::Weight weight) {
    add(scene::Text{.baseline = {x, y_},
                    .text = text,
                    .size_pt = kSize_pt,
                    .weight = weight,
                    .colour = weight == scene::Weight::bold ? theme_.ink : theme_.soft});
  }

  scene::Rectangle frame_;
  const scene::Theme& theme_;
  double y_;
  std::vector<Mark> marks_;
};

scene::Shape swatch(Point at, const scene::Theme& theme, const scene::Colour& fill, Outline outline) {
  return node_shape(outline, at, kSwatch_pt, fill, {.colour = theme.outline, .width_pt = 0.5});
}

/// The least, a middling and the largest number of common initiatives that is drawn; fewer if they are alike.
std::vector<std::uint32_t> legend_shares(const analysis::Analysis& analysis, const ActorNetworkPlan& plan) {
  const auto largest = std::max_element(analysis.actors.shared.begin(), analysis.actors.shared.end());
  const std::uint32_t least = plan.least_shared;
  const std::uint32_t most = largest == analysis.actors.shared.end() ? least : *largest;
  std::vector<std::uint32_t> shares{least, (least + most) / 2, most};  // whole division: any number between will do
  shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
  return shares;
}

void add_clusters(LegendWriter& legend, const analysis::Analysis& analysis, const scene::Theme& theme,
                  Language language) {
  const std::size_t clusters = analysis.cluster_names.size();
  const std::size_t shown = std::min(clusters, theme.categories.size());
  if (clusters == 0) return;
  legend.title(language == Language::nl ? "Kleur: cluster (aantal actoren)" : "Colour: cluster (number of actors)");
  for (std::size_t i = 0; i < shown; ++i) {
    const graph::ClusterId cluster{static_cast<std::uint32_t>(i)};
    const std::string text = fmt::format("{}. {} ({})", i + 1, analysis.cluster_names[cluster].in(language),
                                         analysis.clusters.groups.members[cluster].size());
    legend.entry(swatch, theme.category(i), Outline::circle, text, 3);
  }
  std::size_t rest = analysis.graph.actor_count();
  for (std::size_t i = 0; i < shown; ++i)
    rest -= analysis.clusters.groups.members[graph::ClusterId{static_cast<std::uint32_t>(i)}].size();
  if (rest == 0) return;
  const Words others = clusters > shown
                           ? base::counted(clusters - shown, {"kleiner cluster of alleen", "smaller cluster or alone"},
                                           {"kleinere clusters of alleen", "smaller clusters or alone"})
                           : Words{"in geen cluster", "in no cluster"};
  legend.entry(swatch, theme.rest, Outline::circle, fmt::format("{} ({})", others.in(language), rest), 2);
}

}  // namespace

const scene::Colour& colour_of(const analysis::Analysis& analysis, const scene::Theme& theme, graph::ActorId actor) {
  const auto cluster = analysis.clusters.groups.of[actor];
  return cluster ? theme.category(cluster->index()) : theme.rest;
}

std::vector<double> legend_values(double largest) {
  const auto round_below = [](double value) {
    if (value < 1) return 0.0;
    const double step = std::pow(10, std::floor(std::log10(value)));
    return std::floor(value / step) * step;
  };
  std::vector<double> values;
  for (const double share : {1.0, 0.34, 0.1}) {
    const double value = round_below(largest * share);
    if (value >= 1 && (values.empty() || value < values.back())) values.push_back(value);
  }
  return values;
}

std::vector<Mark> actor_network_legend(const analysis::Analysis& analysis, const Recipe& recipe,
                                       const ActorNetworkPlan& plan, const scene::Theme& theme, Language language) {
  const bool is_dutch = language == Language::nl;
  LegendWriter legend(legend_frame(recipe.page), theme);
  add_clusters(legend, analysis, theme, language);
  if (plan.largest_degree > 0) {
    legend.space();
    legend.title(is_dutch ? "Oppervlak: aantal partners" : "Area: number of partners");
    legend.sizes(legend_values(plan.largest_degree), plan.largest_degree, plan.largest_radius_pt, language);
  }
  if (plan.types.size() > 1) {
    legend.space();
    legend.title(is_dutch ? "Vorm: soort actor" : "Shape: type of actor");
    for (const ShownType& type : plan.types) {
      if (type.actors > 0)
        legend.entry(swatch, theme.ground, type.outline, fmt::format("{} ({})", type.label.in(language), type.actors),
                     2);
    }
  }
  if (plan.drawn_ties > 0) {
    legend.space();
    legend.title(is_dutch ? "Lijn: gemeenschappelijke initiatieven" : "Line: common initiatives");
    for (const std::uint32_t shared : legend_shares(analysis, plan)) {
      legend.line_sample(base::whole(shared, language),
                         {.colour = theme.tie, .width_pt = tie_width(recipe, plan, shared)});
    }
  }
  return std::move(legend).finished();
}

}  // namespace regioscan::figures
