#include "backbone/sdsm.hpp"

#include <gtest/gtest.h>

#include "tests/graph/examples.hpp"
#include "tests/measures/southern_women.hpp"

namespace regioscan::backbone {
namespace {

namespace examples = graph::examples;
using graph::ActorId;
using graph::InitiativeId;

graph::Network ties_of(const graph::Bipartite& graph) {
  return graph::projection(graph, graph::Side::actors, graph::Weighting::count);
}

/// P(W ≥ shared) by going through every set of initiatives in which the two may meet.
double more_by_brute_force(const CellChances& chances, ActorId a, ActorId b, std::uint32_t shared) {
  const auto initiatives = static_cast<std::uint32_t>(chances.initiative_class.size());
  double sum = 0;
  for (std::uint32_t met = 0; met < (1U << initiatives); ++met) {
    double chance = 1;
    for (std::uint32_t at = 0; at < initiatives; ++at) {
      const double both = chances.of(a, InitiativeId{at}) * chances.of(b, InitiativeId{at});
      chance *= (met >> at & 1U) != 0 ? both : 1 - both;
    }
    if (static_cast<std::uint32_t>(__builtin_popcount(met)) >= shared) sum += chance;
  }
  return sum;
}

TEST(Sdsm, AgreesWithEveryWayToMeetCounted) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const graph::Bipartite graph = examples::random(seed, 9, 8, 35);
    const graph::Network ties = ties_of(graph);
    const CellChances chances = cell_chances(graph, everything(graph));
    const Sdsm sdsm(chances, ties, 1);
    for (std::uint32_t a = 0; a < graph.actor_count(); ++a) {
      for (std::size_t at = 0; at < ties.rows[a].size(); ++at) {
        const ActorId one{a}, other{ties.rows[a][at]};
        const std::uint32_t shared = ties.shared_of(a)[at];
        EXPECT_NEAR(sdsm.more(one, other, shared), more_by_brute_force(chances, one, other, shared), 1e-10);
        EXPECT_NEAR(sdsm.fewer(one, other, shared), 1 - more_by_brute_force(chances, one, other, shared + 1), 1e-10);
        EXPECT_NEAR(sdsm.fewer(one, other, 0), 1 - more_by_brute_force(chances, one, other, 1), 1e-10);
      }
    }
  }
}

TEST(Sdsm, ExpectsWhatTheChancesAddUpTo) {
  const graph::Bipartite women = measures::examples::southern_women();
  const CellChances chances = cell_chances(women, everything(women));
  const Sdsm sdsm(chances, ties_of(women), 1);
  const ActorId a = measures::examples::woman("Evelyn"), b = measures::examples::woman("Flora");
  double sum = 0;
  for (const InitiativeId event : base::ids<InitiativeId>(14)) sum += chances.of(a, event) * chances.of(b, event);
  EXPECT_NEAR(sdsm.expected(a, b), sum, 1e-12);
  EXPECT_EQ(sdsm.expected(a, b), sdsm.expected(b, a));
}

// Computed independently for the methods of this program: no tie of the classic passes.
TEST(Sdsm, FindsOliviaAndFloraLeastLikelyAmongTheSouthernWomen) {
  const graph::Bipartite women = measures::examples::southern_women();
  const graph::Network ties = ties_of(women);
  const Sdsm sdsm(cell_chances(women, everything(women)), ties, 2);
  std::vector<double> all;
  for (std::uint32_t a = 0; a < 18; ++a) {
    for (std::size_t at = 0; at < ties.rows[a].size(); ++at) {
      if (ties.rows[a][at] > a) all.push_back(sdsm.more(ActorId{a}, ActorId{ties.rows[a][at]}, ties.shared_of(a)[at]));
    }
  }
  std::sort(all.begin(), all.end());
  EXPECT_NEAR(all[0], 0.08837, 5e-6);
  EXPECT_NEAR(all[1], 0.09351, 5e-6);
  const auto more = [&](const char* one, const char* other, std::uint32_t shared) {
    return sdsm.more(measures::examples::woman(one), measures::examples::woman(other), shared);
  };
  EXPECT_NEAR(more("Olivia", "Flora", 2), all[0], 1e-15);
  EXPECT_NEAR(more("Katherina", "Sylvia", 6), all[1], 1e-15);
}

TEST(Sdsm, IsSureOfActorsInEverything) {
  const graph::Bipartite graph = examples::complete(3, 4);
  const Sdsm sdsm(cell_chances(graph, everything(graph)), ties_of(graph), 1);
  EXPECT_EQ(sdsm.more(ActorId{0}, ActorId{2}, 4), 1);
  EXPECT_EQ(sdsm.fewer(ActorId{0}, ActorId{2}, 4), 1);
  EXPECT_EQ(sdsm.expected(ActorId{0}, ActorId{2}), 4);
}

}  // namespace
}  // namespace regioscan::backbone
