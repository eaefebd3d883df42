#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "graph/bipartite.hpp"

namespace regioscan::measures {

/// The partners of one node at a time, and who among them are tied: what structural holes, local clustering and
/// brokerage are counted from. Cost of all nodes together O(Σ partners²): each goes through the rows of its partners.
class Neighbourhood {
 public:
  explicit Neighbourhood(const graph::Rows& rows)
      : rows_(rows), partner_of_(rows.size(), std::numeric_limits<std::uint32_t>::max()) {}

  /// Calls visit(first, second, at) for each ordered pair of tied partners of a node: rows.targets[at] is the second in
  /// the row of the first. Pairs come sorted.
  template <class Visit>
  void each_tied_pair(std::uint32_t node, Visit visit) {
    for (const std::uint32_t partner : rows_[node]) partner_of_[partner] = node;
    for (const std::uint32_t first : rows_[node]) {
      for (std::size_t at = rows_.offsets[first]; at < rows_.offsets[first + 1]; ++at) {
        const std::uint32_t second = rows_.targets[at];
        if (partner_of_[second] == node) visit(first, second, at);
      }
    }
  }

 private:
  const graph::Rows& rows_;
  std::vector<std::uint32_t> partner_of_;  // the node of which each was last seen as a partner: never cleared
};

/// How many ties there are among the partners of each node: the triangles that it is in.
[[nodiscard]] std::vector<std::uint64_t> ties_among_partners(const graph::Rows& rows, unsigned threads);

}  // namespace regioscan::measures
