#include "certainty/completed.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/graph/examples.hpp"

namespace regioscan::certainty {
namespace {

clusters::TwoModeGroups groups_of(const graph::Bipartite& graph) {
  return clusters::two_mode_leiden(graph, {.seed = 1, .starts = 3}).groups;
}

graph::Bipartite guess(const graph::Bipartite& graph, std::size_t missing, std::uint64_t number = 0) {
  base::Stream chance = base::stream(1, "guess", number);
  return completed(graph, groups_of(graph), missing, chance);
}

bool are_equal(const graph::Bipartite& one, const graph::Bipartite& other) {
  if (one.actor_count() != other.actor_count() || one.initiative_count() != other.initiative_count()) return false;
  for (std::size_t actor = 0; actor < one.actor_count(); ++actor) {
    if (!std::ranges::equal(one.by_actor()[actor], other.by_actor()[actor])) return false;
  }
  return true;
}

TEST(Completed, AddsAsManyInitiativesAsAreMissingBehindThoseThatThereAre) {
  const graph::Bipartite graph = graph::examples::random(3, 20, 15, 80);
  const graph::Bipartite whole = guess(graph, 12);
  EXPECT_EQ(whole.initiative_count(), 15U + 12U);
  EXPECT_GT(whole.participation_count(), graph.participation_count());
  for (std::size_t initiative = 0; initiative < graph.initiative_count(); ++initiative) {
    EXPECT_TRUE(std::ranges::equal(whole.by_initiative()[initiative], graph.by_initiative()[initiative])) << initiative;
  }
}

TEST(Completed, KeepsTheNumbersOfActorsWithAllThatTheyDid) {
  const graph::Bipartite graph = graph::examples::random(3, 20, 15, 30);
  const graph::Bipartite whole = guess(graph, 40);
  ASSERT_GE(whole.actor_count(), graph.actor_count());
  for (std::size_t actor = 0; actor < graph.actor_count(); ++actor) {
    EXPECT_TRUE(std::ranges::includes(whole.by_actor()[actor], graph.by_actor()[actor])) << actor;
  }
  for (std::size_t newcomer = graph.actor_count(); newcomer < whole.actor_count(); ++newcomer) {
    EXPECT_EQ(whole.by_actor()[newcomer].size(), 1U) << "a newcomer is in the initiative that brought it";
    EXPECT_GE(whole.by_actor()[newcomer].front(), graph.initiative_count());
  }
}

TEST(Completed, HasNewcomersOnlyWhereSomebodyDidOneThingOnly) {
  const graph::Bipartite everybody_often = graph::examples::complete(5, 4);
  EXPECT_EQ(guess(everybody_often, 30).actor_count(), 5U);
  const graph::Bipartite everybody_once = graph::examples::complete(5, 1);
  EXPECT_EQ(guess(everybody_once, 30).actor_count(), 5U + 30U * 5U);
}

TEST(Completed, AddsNothingWithoutParticipations) {
  EXPECT_TRUE(are_equal(guess(graph::examples::bipartite(3, 2, {}), 10), graph::examples::bipartite(3, 2, {})));
  EXPECT_EQ(guess(graph::examples::bipartite(0, 0, {}), 10).initiative_count(), 0U);
}

TEST(Completed, IsTheGraphItselfWhereNothingIsMissing) {
  const graph::Bipartite graph = graph::examples::random(3, 20, 15, 80);
  EXPECT_TRUE(are_equal(guess(graph, 0), graph));
}

TEST(Completed, IsTheSameForASeedAndAnotherForAnother) {
  const graph::Bipartite graph = graph::examples::random(3, 20, 15, 80);
  EXPECT_TRUE(are_equal(guess(graph, 12), guess(graph, 12)));
  EXPECT_FALSE(are_equal(guess(graph, 12), guess(graph, 12, 1)));
}

}  // namespace
}  // namespace regioscan::certainty
