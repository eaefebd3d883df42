#include "measures/cores.hpp"

#include <algorithm>

namespace regioscan::measures {
namespace {

/// Nodes sorted by the ties that they have left, with the place where each number of ties begins: taking one tie away
/// from a node is an exchange with the first of its number.
struct ByTiesLeft {
  explicit ByTiesLeft(const graph::Rows& rows) : left(rows.size()), order(rows.size()), place(rows.size()) {
    std::uint32_t most = 0;
    for (std::uint32_t node = 0; node < rows.size(); ++node) {
      left[node] = static_cast<std::uint32_t>(rows[node].size());
      most = std::max(most, left[node]);
    }
    begin.assign(std::size_t{most} + 2, 0);
    for (const std::uint32_t ties : left) ++begin[ties + 1];
    for (std::size_t ties = 1; ties < begin.size(); ++ties) begin[ties] += begin[ties - 1];
    std::vector<std::uint32_t> next = begin;
    for (std::uint32_t node = 0; node < rows.size(); ++node) {
      place[node] = next[left[node]]++;
      order[place[node]] = node;
    }
  }

  void take_one_from(std::uint32_t node) {
    const std::uint32_t to = begin[left[node]]++;
    const std::uint32_t other = order[to];
    std::swap(order[place[node]], order[to]);
    std::swap(place[node], place[other]);
    --left[node];
  }

  std::vector<std::uint32_t> left, order, place, begin;
};

template <class IdType>
base::Column<IdType, std::optional<double>> column(const std::vector<std::uint32_t>& cores) {
  base::Column<IdType, std::optional<double>> scores(cores.size());
  for (const IdType id : base::ids<IdType>(cores.size())) scores[id] = cores[id.index()];
  return scores;
}

}  // namespace

std::vector<std::uint32_t> core_numbers(const graph::Rows& rows) {
  ByTiesLeft nodes(rows);
  for (std::size_t at = 0; at < rows.size(); ++at) {  // those before `at` are gone, and have their answer in `left`
    const std::uint32_t node = nodes.order[at];
    for (const std::uint32_t other : rows[node]) {
      if (nodes.left[other] > nodes.left[node]) nodes.take_one_from(other);
    }
  }
  return nodes.left;
}

Scores core_number(const Inputs& inputs) {
  return {.actors = column<graph::ActorId>(core_numbers(inputs.actors.rows)),
          .initiatives = column<graph::InitiativeId>(core_numbers(inputs.initiatives.rows))};
}

}  // namespace regioscan::measures
