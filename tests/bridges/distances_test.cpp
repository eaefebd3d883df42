#include "bridges/distances.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/bridges/plain_distances.hpp"
#include "tests/graph/examples.hpp"

namespace regioscan::bridges {
namespace {

using ::testing::ElementsAre;

TEST(Distances, AreThoseOfTheNetworkOfActors) {
  for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
    const graph::Bipartite graph = graph::examples::random(seed, 60, 50, 90);
    const judge::Table judged = judge::distances(graph);
    for (const unsigned threads : {1U, 3U}) {
      const Distances found = distances(graph, threads).value();
      for (std::size_t a = 0; a < found.size(); ++a) {
        for (std::size_t b = 0; b < found.size(); ++b)
          EXPECT_EQ(found[a][b], judged[a][b] == judge::kNoWay ? kApart : judged[a][b]) << a << ", " << b;
      }
    }
  }
}

TEST(Distances, CountStepsAlongAPath) {
  EXPECT_THAT(distances(graph::examples::path(3), 1).value()[0], ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(distances(graph::examples::star(2), 1).value()[1], ElementsAre(1, 0, 2));
}

TEST(Distances, LeaveOutWhereThereIsNoWay) {
  EXPECT_THAT(distances(graph::examples::disconnected(), 1).value()[0], ElementsAre(0, 1, kApart, kApart));
  EXPECT_EQ(distances(graph::examples::empty(), 1).value().size(), 0U);
}

TEST(Distances, AreAbsentWhereAWayIsTooLongForAByte) {
  EXPECT_EQ(distances(graph::examples::path(kFarthest), 1).value()[0].back(), kFarthest);
  EXPECT_FALSE(distances(graph::examples::path(kFarthest + 1U), 1).has_value());
}

}  // namespace
}  // namespace regioscan::bridges
