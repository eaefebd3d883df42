#include "resilience/ranking.hpp"

#include <algorithm>
#include <tuple>

namespace regioscan::resilience {
namespace {

/// Rows of the inventory of each actor and initiative: one actor may be in one initiative in several roles.
graph::Sides<std::size_t> participations_of(const Situation& situation) {
  graph::Sides<std::size_t> counts{
      .actors = base::Column<ActorId, std::size_t>(situation.graph.actor_count()),
      .initiatives = base::Column<InitiativeId, std::size_t>(situation.graph.initiative_count())};
  for (const inventory::Participation& own : situation.inventory.participations) {
    ++counts.actors[own.actor];
    ++counts.initiatives[own.initiative];
  }
  return counts;
}

/// The initiatives of which this actor is the only one.
std::vector<InitiativeId> alone_in(const Situation& situation, ActorId actor) {
  std::vector<InitiativeId> result;
  for (const std::uint32_t initiative : situation.graph.by_actor()[actor.index()]) {
    if (situation.graph.by_initiative()[initiative].size() == 1) result.push_back(InitiativeId{initiative});
  }
  return result;
}

/// Actors that take part in this initiative only.
std::size_t bound_to(const Situation& situation, InitiativeId initiative) {
  const auto actors = situation.graph.by_initiative()[initiative.index()];
  return static_cast<std::size_t>(std::count_if(actors.begin(), actors.end(), [&](std::uint32_t actor) {
    return situation.graph.by_actor()[actor].size() == 1;
  }));
}

/// Ids follow the text ids.
template <class IdType>
void sort_worst_first(std::vector<Ranked<IdType>>& ranking) {
  std::sort(ranking.begin(), ranking.end(), [](const Ranked<IdType>& a, const Ranked<IdType>& b) {
    const std::strong_ordering order = by_harm(a.harm, b.harm);
    return order != 0 ? order > 0 : a.id < b.id;
  });
}

}  // namespace

Harm harm(const Loss& loss) {
  return {.separated_pairs = loss.separated_pairs,
          .white_cells = loss.white_cells.size(),
          .left_with_nothing = loss.left_with_nothing.size(),
          .without_actor = loss.without_actor.size(),
          .participations = loss.participations.size(),
          .cut_off = loss.cut_off.size()};
}

std::strong_ordering by_harm(const Harm& a, const Harm& b) {
  const auto key = [](const Harm& harm) {
    return std::tuple(harm.separated_pairs, harm.white_cells, harm.left_with_nothing, harm.without_actor,
                      harm.participations);
  };
  return key(a) <=> key(b);
}

std::vector<Ranked<ActorId>> actor_losses(const Situation& situation) {
  const graph::Sides<Split> split = splits(situation.graph);
  const graph::Sides<std::size_t> participations = participations_of(situation);
  std::vector<Ranked<ActorId>> ranking;
  for (const ActorId id : base::ids<ActorId>(situation.graph.actor_count())) {
    const std::vector<InitiativeId> ending = alone_in(situation, id);
    ranking.push_back({.id = id,
                       .harm = {.separated_pairs = split.actors[id].separated_pairs,
                                .white_cells = cells_going_white(situation, ending).size(),
                                .left_with_nothing = 0,  // an initiative of others goes on with them
                                .without_actor = ending.size(),
                                .participations = participations.actors[id],
                                .cut_off = split.actors[id].cut_off}});
  }
  sort_worst_first(ranking);
  return ranking;
}

std::vector<Ranked<InitiativeId>> initiative_losses(const Situation& situation,
                                                    std::span<const InitiativeId> initiatives) {
  const graph::Sides<Split> split = splits(situation.graph);
  const graph::Sides<std::size_t> participations = participations_of(situation);
  std::vector<Ranked<InitiativeId>> ranking;
  for (const InitiativeId id : initiatives) {
    ranking.push_back({.id = id,
                       .harm = {.separated_pairs = split.initiatives[id].separated_pairs,
                                .white_cells = cells_going_white(situation, {id}).size(),
                                .left_with_nothing = bound_to(situation, id),
                                .without_actor = 0,  // others keep their actors
                                .participations = participations.initiatives[id],
                                .cut_off = split.initiatives[id].cut_off}});
  }
  sort_worst_first(ranking);
  return ranking;
}

}  // namespace regioscan::resilience
