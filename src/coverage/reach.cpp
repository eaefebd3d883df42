#include "coverage/reach.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "coverage/cross_table.hpp"

namespace regioscan::coverage {
namespace {

using base::Words;

constexpr std::array<std::string_view, 3> kClasses{"laag", "middel", "hoog"};
const std::array<Words, 3> kClassLabels{{{"laag", "low"}, {"middel", "medium"}, {"hoog", "high"}}};

/// 0 … 2; 3 for an unknown class.
std::size_t rank(const std::string& reach_class) {
  return static_cast<std::size_t>(std::find(kClasses.begin(), kClasses.end(), reach_class) - kClasses.begin());
}

bool are_comparable(const ReachOfValue& a, const ReachOfValue& b) {
  return rank(a.reach_class) < 3 && rank(b.reach_class) < 3 && a.reach_class != b.reach_class && a.per_activity &&
         b.per_activity;
}

void compare(ReachComparison& comparison) {
  for (ReachOfValue& low : comparison.values) {
    for (ReachOfValue& high : comparison.values) {
      if (!are_comparable(low, high) || rank(low.reach_class) > rank(high.reach_class)) continue;
      ++comparison.pairs;
      if (*low.per_activity <= *high.per_activity) continue;
      ++comparison.reversed;
      ++low.higher_classed_reaching_less;
      ++high.lower_classed_reaching_more;
    }
  }
}

std::string class_of_most(const CrossTable& classes, std::size_t row) {
  std::string most;
  std::int64_t count = 0;
  for (std::size_t column = 0; column < kClasses.size(); ++column) {
    if (classes.at(row, column) <= count) continue;
    count = classes.at(row, column);
    most = kClasses.at(column);
  }
  return most;
}

}  // namespace

ReachComparison reach_comparison(const inventory::Inventory& inventory, std::string_view facet) {
  if (inventory.activities.empty()) return {};
  const inventory::FacetColumn column = inventory::facet_column(inventory, facet);
  const CrossTable classes = cross_table(inventory, facet, "reach_class");
  ReachComparison comparison{.title = column.facet().title, .values = {}};
  for (std::size_t row = 0; row < classes.row_count(); ++row) {
    const inventory::FacetValue& value = column.facet().values[row];
    comparison.values.push_back({.key = value.key,
                                 .label = value.label,
                                 .reach_class = class_of_most(classes, row),
                                 .activities = classes.row_total(row)});
  }
  for (std::size_t record = 0; record < column.size(); ++record) {
    const auto& reach = inventory.activities[inventory::ActivityId{static_cast<std::uint32_t>(record)}].reach;
    if (!reach) continue;
    for (const std::uint32_t value : column[record]) {
      ++comparison.values[value].with_reach;
      comparison.values[value].registered += *reach;
    }
    if (column[record].empty()) continue;
    comparison.registered += *reach;
    ++comparison.with_reach;
  }
  for (std::size_t record = 0; record < column.size(); ++record) {
    if (!column[record].empty()) ++comparison.activities;
  }
  std::erase_if(comparison.values, [](const ReachOfValue& value) { return value.activities == 0; });
  for (ReachOfValue& value : comparison.values) {
    if (value.with_reach == 0) continue;
    value.per_activity = static_cast<double>(value.registered) / static_cast<double>(value.activities);
  }
  const auto is_known = [](const ReachOfValue& value) { return !value.reach_class.empty(); };
  const bool has_class = std::any_of(comparison.values.begin(), comparison.values.end(), is_known);
  if (comparison.registered == 0 || !has_class) return {};
  compare(comparison);
  return comparison;
}

std::vector<Words> reach_findings(const ReachComparison& comparison) {
  if (comparison.pairs == 0) return {};
  const auto number = [](double value) { return base::decimal(value, 0); };
  std::vector<Words> sentences;
  if (comparison.reversed == 0) {
    return {
        {"Geregistreerd bereik en bereikklasse spreken elkaar nergens tegen: wie hoger is ingedeeld, bereikt per "
         "activiteit meer.",
         "Registered reach and class of reach contradict each other nowhere: what is classed higher reaches more "
         "per activity."}};
  }
  sentences.push_back(
      {fmt::format("Bij {} van de {} paren van verschillende bereikklasse bereikt de laagst ingedeelde "
                   "volgens de registratie juist meer per activiteit; van {} van de {} activiteiten is bereik bekend.",
                   comparison.reversed, comparison.pairs, comparison.with_reach, comparison.activities),
       fmt::format("In {} of the {} pairs of different class of reach the one classed lower reaches "
                   "more per activity by what was registered; reach is known of {} of the {} activities.",
                   comparison.reversed, comparison.pairs, comparison.with_reach, comparison.activities)});
  const auto worst = std::max_element(
      comparison.values.begin(), comparison.values.end(),
      [](const ReachOfValue& a, const ReachOfValue& b) { return a.disagreements() < b.disagreements(); });
  // The worst is comparable with one at least, so that its class and reach are known.
  const Words& own_class = kClassLabels.at(rank(worst->reach_class));
  const Words reach = number(*worst->per_activity);
  const bool is_low = worst->higher_classed_reaching_less >= worst->lower_classed_reaching_more;
  const std::size_t count = is_low ? worst->higher_classed_reaching_less : worst->lower_classed_reaching_more;
  const Words others = base::counted(count, {"soort", "kind"}, {"soorten", "kinds"});
  sentences.push_back(
      {fmt::format("Het sterkst bij {}: ingedeeld als {}, geregistreerd ten minste {} per activiteit, {} dan {} met "
                   "een {} klasse.",
                   worst->label.nl, own_class.nl, reach.nl, is_low ? "meer" : "minder", others.nl,
                   is_low ? "hogere" : "lagere"),
       fmt::format("Most so for {}: classed {}, registered at least {} per activity, {} than {} of a {} class.",
                   worst->label.en, own_class.en, reach.en, is_low ? "more" : "less", others.en,
                   is_low ? "higher" : "lower")});
  return sentences;
}

}  // namespace regioscan::coverage
