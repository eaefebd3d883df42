#include "measures/participation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/measures/example.hpp"

namespace regioscan::measures {
namespace {

using examples::Example;
using examples::listed;
using testing::DoubleNear;
using testing::Each;
using testing::ElementsAre;
using testing::Optional;

Modules modules(std::vector<std::vector<std::uint32_t>> initiatives, std::vector<std::optional<std::uint32_t>> homes) {
  return {.of_initiative = base::Column<graph::InitiativeId, std::vector<std::uint32_t>>(std::move(initiatives)),
          .home = base::Column<graph::ActorId, std::optional<std::uint32_t>>(std::move(homes))};
}

/// The judges: the formulas over a table of all actors and all modules.
struct ByTable {
  ByTable(const graph::Bipartite& graph, const Modules& given) : of(given), k(graph.actor_count()) {
    for (std::size_t actor = 0; actor < k.size(); ++actor) {
      k[actor].assign(kModules, 0.0);
      for (const std::uint32_t initiative : graph.by_actor()[actor]) {
        const auto& some = of.of_initiative[graph::InitiativeId{initiative}];
        for (const std::uint32_t module : some) k[actor][module] += 1.0 / static_cast<double>(some.size());
      }
    }
  }

  [[nodiscard]] double participation(std::size_t actor) const {
    const double all = std::accumulate(k[actor].begin(), k[actor].end(), 0.0);
    double pairs = 0;  // the chance that two draws lie in different modules
    for (std::size_t s = 0; s < kModules; ++s) {
      for (std::size_t t = 0; t < kModules; ++t) pairs += s != t ? k[actor][s] * k[actor][t] : 0;
    }
    return all > 0 ? pairs / (all * all) : -1;
  }

  [[nodiscard]] std::optional<double> z(std::uint32_t actor) const {
    const auto home = of.home[graph::ActorId{actor}];
    if (!home) return std::nullopt;
    double n = 0, sum = 0, squares = 0;
    for (std::uint32_t other = 0; other < k.size(); ++other) {
      if (of.home[graph::ActorId{other}] != home) continue;
      ++n;
      sum += k[other][*home];
      squares += k[other][*home] * k[other][*home];
    }
    const double variance = squares / n - sum / n * sum / n;
    return variance > 1e-9 ? std::optional((k[actor][*home] - sum / n) / std::sqrt(variance)) : std::nullopt;
  }

  static constexpr std::size_t kModules = 8;
  Modules of;
  std::vector<std::vector<double>> k;
};

TEST(Participation, AndZFollowTheirFormulas) {
  for (const std::uint64_t seed : examples::kSeeds) {
    SCOPED_TRACE(seed);
    const Example example(examples::random_society(seed, 40, 30, 90));
    for (const Modules& some : {modules_of(*example.inventory), modules_of(example.graph, *example.clusters)}) {
      const ByTable judge(example.graph, some);
      const ActorScores spread = participation(example.graph, some);
      const ActorScores z = within_module_z(example.graph, some);
      for (std::uint32_t actor = 0; actor < 40; ++actor) {
        EXPECT_NEAR(spread[graph::ActorId{actor}].value_or(-1), judge.participation(actor), 1e-12);
        ASSERT_EQ(z[graph::ActorId{actor}].has_value(), judge.z(actor).has_value()) << actor;
        EXPECT_NEAR(z[graph::ActorId{actor}].value_or(0), judge.z(actor).value_or(0), 1e-9);
      }
    }
  }
}

TEST(Participation, IsNoughtWhereAllIsInTheOwnModule) {
  const graph::Bipartite graph = graph::examples::bipartite(4, 2, {{0, 0}, {1, 0}, {2, 1}, {3, 1}});
  EXPECT_THAT(listed(participation(graph, modules({{0}, {1}}, {0, 0, 1, 1}))), Each(Optional(0.0)));
}

TEST(Participation, IsHighestWhereAllModulesGetTheSame) {
  const graph::Bipartite star = graph::examples::star(4);
  const ActorScores scores = participation(star, modules({{0}, {1}, {2}, {3}}, {0, 0, 1, 2, 3}));
  EXPECT_THAT(listed(scores), ElementsAre(Optional(.75), Optional(0.0), Optional(0.0), Optional(0.0), Optional(0.0)));
}

TEST(Participation, SharesOutAnInitiativeOfSeveralRegions) {
  const graph::Bipartite graph = graph::examples::bipartite(1, 2, {{0, 0}, {0, 1}});
  EXPECT_THAT(listed(participation(graph, modules({{0, 1}, {0}}, {0}))), ElementsAre(Optional(DoubleNear(.375, 1e-15))))
      << "1½ in one and ½ in the other: 1 − 9/16 − 1/16";
}

TEST(Participation, LeavesOutUnknownModulesAndIsAbsentForThoseWithoutAny) {
  const graph::Bipartite graph = graph::examples::bipartite(3, 3, {{0, 0}, {0, 1}, {1, 1}});
  EXPECT_THAT(listed(participation(graph, modules({{0}, {}, {1}}, {0, 0, 1}))),
              ElementsAre(Optional(0.0), std::nullopt, std::nullopt));
  EXPECT_TRUE(participation(graph::examples::empty(), {}).empty());
}

TEST(WithinModuleZ, ComparesWithTheOthersOfTheModule) {
  // In module 0 the actors have 3, 1, 1 and 1 initiatives; actor 4 is of another, 5 of none.
  const graph::Bipartite graph =
      graph::examples::bipartite(6, 3, {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {2, 0}, {3, 1}, {4, 0}, {5, 0}});
  const ActorScores z = within_module_z(graph, modules({{0}, {0}, {0}}, {0, 0, 0, 0, 1, std::nullopt}));
  EXPECT_THAT(z[graph::ActorId{0}], Optional(DoubleNear(std::sqrt(3.0), 1e-12))) << "√(n − 1), the most there is";
  EXPECT_THAT(z[graph::ActorId{1}], Optional(DoubleNear(-1 / std::sqrt(3.0), 1e-12)));
  EXPECT_EQ(z[graph::ActorId{4}], std::nullopt) << "alone in its module";
  EXPECT_EQ(z[graph::ActorId{5}], std::nullopt) << "in no module";
}

TEST(WithinModuleZ, IsAbsentWhereAllDoEquallyMuch) {
  const graph::Bipartite everybody = graph::examples::complete(4, 3);
  EXPECT_THAT(listed(within_module_z(everybody, modules({{0, 1, 2}, {0, 1, 2}, {0, 1, 2}}, {0, 0, 0, 0}))),
              Each(std::nullopt));
}

}  // namespace
}  // namespace regioscan::measures
