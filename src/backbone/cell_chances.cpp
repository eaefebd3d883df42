#include "backbone/cell_chances.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "backbone/margins.hpp"

namespace regioscan::backbone {
namespace {

/// One side in classes: group and degree, numbered in sorted order.
struct Classes {
  std::vector<std::uint32_t> of;
  std::vector<std::uint32_t> groups;
  std::vector<double> degrees;
  std::vector<std::size_t> sizes;
};

template <class GroupOf>
Classes classes(const graph::Rows& rows, GroupOf group_of) {
  std::map<std::pair<std::uint32_t, std::size_t>, std::uint32_t> numbers;
  for (std::uint32_t row = 0; row < rows.size(); ++row) numbers.emplace(std::pair(group_of(row), rows[row].size()), 0);
  Classes found;
  for (auto& [key, number] : numbers) {
    number = static_cast<std::uint32_t>(found.sizes.size());
    found.groups.push_back(key.first);
    found.degrees.push_back(static_cast<double>(key.second));
    found.sizes.push_back(0);
  }
  for (std::uint32_t row = 0; row < rows.size(); ++row) {
    found.of.push_back(numbers.at({group_of(row), rows[row].size()}));
    ++found.sizes[found.of.back()];
  }
  return found;
}

std::vector<double> as_numbers(const std::vector<std::size_t>& counts) { return {counts.begin(), counts.end()}; }

}  // namespace

CellChances cell_chances(const graph::Bipartite& graph, const Possible& possible) {
  Classes actors =
      classes(graph.by_actor(), [&](std::uint32_t actor) { return possible.actor_group[graph::ActorId{actor}]; });
  Classes initiatives = classes(graph.by_initiative(), [&](std::uint32_t initiative) {
    return possible.initiative_group[graph::InitiativeId{initiative}];
  });
  Margins margins{.rows = {.wanted = actors.degrees, .times = as_numbers(actors.sizes)},
                  .columns = {.wanted = initiatives.degrees, .times = as_numbers(initiatives.sizes)}};
  for (const std::uint32_t group : actors.groups) {
    for (const std::uint32_t other : initiatives.groups) margins.is_open.push_back(possible.can(group, other) ? 1 : 0);
  }
  Fit fit = fitted(margins);
  return {.actor_class = base::Column<graph::ActorId, std::uint32_t>(std::move(actors.of)),
          .initiative_class = base::Column<graph::InitiativeId, std::uint32_t>(std::move(initiatives.of)),
          .actors = std::move(actors.sizes),
          .initiatives = std::move(initiatives.sizes),
          .chances = std::move(fit.chances),
          .residual = fit.residual};
}

}  // namespace regioscan::backbone
