#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <utility>
#include <vector>

#include "analysis/analysis.hpp"
#include "analysis/findings.hpp"
#include "base/random.hpp"
#include "figures/networks/actor_network.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::testing {

/// Tests that lay figures out: they use the regioscan-layout of this build.
class WithLayout : public ::testing::Test {
 protected:
  void SetUp() override { setenv("REGIOSCAN_LAYOUT", REGIOSCAN_LAYOUT_PROGRAM, 1); }
  void TearDown() override { unsetenv("REGIOSCAN_LAYOUT"); }
};

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// `groups` regions of work with `size` actors each; every initiative has two to five actors of one group, and now and
/// then one of another. Half of them lie in the north.
inline Pairs working_together(std::size_t groups, std::size_t size) {
  base::Stream chance = base::stream(1, "figures test");
  Pairs pairs;
  for (std::size_t initiative = 0; initiative < groups * size * 2; ++initiative) {
    const std::size_t group = initiative % groups;
    const std::string name = fmt::format("{}{:04}", group % 2 == 0 ? 'N' : 'Z', initiative);
    for (std::uint64_t i = 0; i < 2 + chance.below(4); ++i) {
      const std::size_t from = chance.below(20) == 0 ? chance.below(groups) : group;
      pairs.emplace_back(fmt::format("Stichting {:02}-{:02}", from, chance.below(size)), name);
    }
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

inline analysis::Analysis analysed(const inventory::Inventory& inventory) {
  return analysis::analyse(inventory, {}, {.seed = 1, .selection = {}, .threads = 1});
}

inline scene::Scene picture(const analysis::Analysis& analysis, const figures::Recipe& recipe = {},
                            base::Language language = base::Language::nl) {
  return figures::actor_network(analysis, recipe, figures::actor_network_plan(analysis, recipe),
                                analysis::headline(analysis), language);
}

/// Two groups with activities, of which also roles, types of actors, classes of effort and maturity are known.
inline inventory::Inventory with_everything() {
  inventory::Inventory all = with_activities();
  all.taxonomy.actor_types.push_back({.key = "province", .label = {"provincie", "province"}, .synonyms = {}});
  all.actors[graph::ActorId{0}].type = "province";
  for (std::size_t at = 0; at < all.participations.size(); ++at)
    all.participations[at].role = inventory::kRoles[at % 3];  // initiator, funder, executor by turns
  for (std::uint32_t at = 0; at < all.activities.size(); ++at)
    all.activities[inventory::ActivityId{at}].effort_class = at % 2 == 0 ? "laag" : "hoog";
  all.content = inventory::content_hash(all);
  return all;
}

/// All marks of one part of a scene.
inline std::vector<scene::Mark> marks_of(const scene::Scene& scene, scene::Part part) {
  std::vector<scene::Mark> found;
  for (const scene::Mark& mark : scene.marks) {
    if (mark.part == part) found.push_back(mark);
  }
  return found;
}

/// The texts of one part, in drawing order, with a space between.
inline std::string texts_of(const scene::Scene& scene, scene::Part part) {
  std::string all;
  for (const scene::Mark& mark : marks_of(scene, part)) {
    if (const auto* const text = std::get_if<scene::Text>(&mark.shape)) all += text->text + " ";
  }
  return all;
}

/// The area of a circle or a closed path (shoelace formula).
inline double area(const scene::Shape& shape) {
  if (const auto* const circle = std::get_if<scene::Circle>(&shape))
    return 3.141592653589793 * circle->radius_pt * circle->radius_pt;
  const auto& points = std::get<scene::Path>(shape).points;
  double twice = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const scene::Point& a = points[i];
    const scene::Point& b = points[(i + 1) % points.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2;
}

}  // namespace regioscan::testing
