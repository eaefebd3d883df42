#include "graph/network.hpp"

#include <cassert>
#include <cmath>

namespace regioscan::graph {
namespace {

/// The participations as one side sees them: its own rows, and those of the side that makes the ties.
struct Incidence {
  const Rows& of_node;
  const Rows& of_link;
};

Incidence incidence(const Bipartite& graph, Side side) {
  if (side == Side::actors) return {graph.by_actor(), graph.by_initiative()};
  return {graph.by_initiative(), graph.by_actor()};
}

struct Ties {
  Rows rows;
  std::vector<std::uint32_t> shared;
};

/// Each pair once, in the row of its smaller node, in the order of meeting. A counter per node, set back to 0 after
/// each row, says at once whether a pair was met before.
Ties pairs_once(const Incidence& incidence) {
  const std::size_t nodes = incidence.of_node.size();
  Ties pairs;
  std::vector<std::uint32_t> count(nodes, 0);
  for (std::uint32_t node = 0; node < nodes; ++node) {
    const std::size_t first = pairs.rows.targets.size();
    for (const std::uint32_t link : incidence.of_node[node]) {
      const auto members = incidence.of_link[link];
      for (std::size_t at = members.size(); at > 0 && members[at - 1] > node; --at) {
        const std::uint32_t other = members[at - 1];
        if (count[other]++ == 0) pairs.rows.targets.push_back(other);
      }
    }
    for (std::size_t at = first; at < pairs.rows.targets.size(); ++at) {
      std::uint32_t& met = count[pairs.rows.targets[at]];
      pairs.shared.push_back(met);
      met = 0;
    }
    pairs.rows.offsets.push_back(static_cast<std::uint32_t>(pairs.rows.targets.size()));
  }
  return pairs;
}

std::vector<std::uint32_t> offsets_of_both_directions(const Rows& pairs) {
  std::vector<std::uint32_t> offsets(pairs.size() + 1, 0);
  for (std::size_t node = 0; node < pairs.size(); ++node) {
    offsets[node + 1] += static_cast<std::uint32_t>(pairs[node].size());
    for (const std::uint32_t other : pairs[node]) ++offsets[other + 1];
  }
  for (std::size_t node = 0; node < pairs.size(); ++node) offsets[node + 1] += offsets[node];
  return offsets;
}

/// Both directions of each pair with sorted rows, without sorting: going through the nodes in order and writing each
/// into the rows of its larger partners fills the first part of every row in order; doing the same with those first
/// parts fills the rest.
Ties both_directions(const Ties& pairs) {
  const std::size_t nodes = pairs.rows.size();
  Ties ties;
  ties.rows.offsets = offsets_of_both_directions(pairs.rows);
  ties.rows.targets.resize(ties.rows.offsets.back());
  ties.shared.resize(ties.rows.offsets.back());
  std::vector<std::uint32_t> next(ties.rows.offsets.begin(), ties.rows.offsets.end() - 1);
  const auto write = [&](std::uint32_t row, std::uint32_t target, std::uint32_t shared) {
    ties.rows.targets[next[row]] = target;
    ties.shared[next[row]++] = shared;
  };
  for (std::uint32_t node = 0; node < nodes; ++node) {
    for (std::uint32_t at = pairs.rows.offsets[node]; at < pairs.rows.offsets[node + 1]; ++at) {
      write(pairs.rows.targets[at], node, pairs.shared[at]);
    }
  }
  const std::vector<std::uint32_t> end_of_smaller = next;
  for (std::uint32_t node = 0; node < nodes; ++node) {
    for (std::uint32_t at = ties.rows.offsets[node]; at < end_of_smaller[node]; ++at) {
      write(ties.rows.targets[at], node, ties.shared[at]);
    }
  }
  return ties;
}

/// Σ_a B_ia·B_ja/(d_a − 1), each sum in the order of the links: so w_ij and w_ji are the same to the last bit.
std::vector<double> newman_weights(const Rows& rows, const Incidence& incidence) {
  std::vector<double> weights(rows.targets.size());
  std::vector<double> sum(rows.size(), 0.0);
  for (std::size_t node = 0; node < rows.size(); ++node) {
    for (const std::uint32_t link : incidence.of_node[node]) {
      const auto members = incidence.of_link[link];
      if (members.size() < 2) continue;  // alone in it: no tie, and no divisor
      const double share = 1.0 / static_cast<double>(members.size() - 1);
      for (const std::uint32_t other : members) sum[other] += share;
    }
    for (std::uint32_t at = rows.offsets[node]; at < rows.offsets[node + 1]; ++at) weights[at] = sum[rows.targets[at]];
    for (const std::uint32_t other : rows[node]) sum[other] = 0;
    sum[node] = 0;
  }
  return weights;
}

std::size_t links_in_use(const Rows& of_link) {
  std::size_t count = 0;
  for (std::size_t link = 0; link < of_link.size(); ++link) {
    if (!of_link[link].empty()) ++count;
  }
  return count;
}

/// The weightings that need no more than the shared count and the two totals. Tied nodes have totals of at least 1.
double weight_of(Weighting weighting, double shared, double total_a, double total_b, double links) {
  switch (weighting) {
    case Weighting::jaccard:
      return shared / (total_a + total_b - shared);
    case Weighting::cosine:
      return shared / std::sqrt(total_a * total_b);
    case Weighting::association:
      return links * shared / (total_a * total_b);
    case Weighting::count:
    case Weighting::newman:  // has its own function: it needs the sizes of the links
      break;
  }
  return shared;
}

std::vector<double> weights_from_counts(const Ties& ties, const Incidence& incidence, Weighting weighting) {
  const auto links = static_cast<double>(links_in_use(incidence.of_link));
  const auto total = [&](std::size_t node) { return static_cast<double>(incidence.of_node[node].size()); };
  std::vector<double> weights(ties.rows.targets.size());
  for (std::size_t node = 0; node < ties.rows.size(); ++node) {
    for (std::uint32_t at = ties.rows.offsets[node]; at < ties.rows.offsets[node + 1]; ++at) {
      weights[at] = weight_of(weighting, ties.shared[at], total(node), total(ties.rows.targets[at]), links);
    }
  }
  return weights;
}

Network weighted(Ties ties, const Incidence& incidence, Weighting weighting) {
  std::vector<double> weight = weighting == Weighting::newman ? newman_weights(ties.rows, incidence)
                                                              : weights_from_counts(ties, incidence, weighting);
  return {.rows = std::move(ties.rows),
          .shared = std::move(ties.shared),
          .weight = std::move(weight),
          .weighting = weighting};
}

}  // namespace

Network projection(const Bipartite& graph, Side side, Weighting weighting) {
  const Incidence seen = incidence(graph, side);
  return weighted(both_directions(pairs_once(seen)), seen, weighting);
}

Network reweighted(const Network& network, const Bipartite& graph, Side side, Weighting weighting) {
  const Incidence seen = incidence(graph, side);
  assert(network.node_count() == seen.of_node.size());  // the network must be the projection of this graph
  return weighted({network.rows, network.shared}, seen, weighting);
}

std::string_view key(Weighting weighting) {
  switch (weighting) {
    case Weighting::count:
      return "count";
    case Weighting::newman:
      return "newman";
    case Weighting::jaccard:
      return "jaccard";
    case Weighting::cosine:
      return "cosine";
    case Weighting::association:
      return "association";
  }
  return {};
}

const base::Words& label(Weighting weighting) {
  static const base::Words labels[] = {
      {"aantal gemeenschappelijk", "number in common"},
      {"Newman-gewicht (grote verbanden tellen lichter)", "Newman weight (large ones count less)"},
      {"Jaccard-overlap", "Jaccard overlap"},
      {"cosinusovereenkomst", "cosine similarity"},
      {"associatiesterkte (waargenomen ÷ verwacht)", "association strength (observed ÷ expected)"},
  };
  return labels[static_cast<std::size_t>(weighting)];
}

}  // namespace regioscan::graph
