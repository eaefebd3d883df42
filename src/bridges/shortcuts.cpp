#include "bridges/shortcuts.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/parallel.hpp"

namespace regioscan::bridges {
namespace {

using graph::ActorId;

/// Looks at actors and pairs, at some four nanoseconds each.
constexpr std::uint64_t kMostLooks = 200'000'000;
/// Distances take a byte for each two actors, 100 MB, and those four steps or more apart four bytes more; they are
/// found in actors times participations, some four seconds.
constexpr std::uint64_t kMostActors = 10'000;
constexpr std::uint64_t kMostSteps = 300'000'000;
constexpr std::uint64_t kPairsSampled = 400;

/// A tie that was tried; the smaller index first.
struct TriedTie {
  std::uint32_t a = 0, b = 0;
  Gain gain;
};

bool is_better(const TriedTie& one, const TriedTie& other) {
  const auto worth = [](const TriedTie& tie) { return std::tuple(tie.gain.of_others, tie.gain.efficiency); };
  if (worth(one) != worth(other)) return worth(one) > worth(other);
  return std::tie(one.a, one.b) < std::tie(other.a, other.b);  // ids follow text ids
}

/// What stays the same while ties are tried.
struct Field {
  const Distances& distances;
  const Surroundings& around;
  const graph::UsualWork& usual;
  bool is_work_known;  ///< of anybody

  [[nodiscard]] bool is_alone(std::uint32_t actor) const { return around.at_distance[actor].size() == 1; }
  [[nodiscard]] bool come_into_question(std::uint32_t a, std::uint32_t b) const {
    if (distances[a][b] < 2 || (is_alone(a) && is_alone(b))) return false;
    return !is_work_known || graph::have_in_common(usual, ActorId{a}, ActorId{b});
  }
};

std::vector<std::uint32_t> with_at_least(const graph::Bipartite& graph, std::size_t initiatives) {
  std::vector<std::uint32_t> actors;
  for (std::uint32_t actor = 0; actor < graph.actor_count(); ++actor) {
    if (graph.by_actor()[actor].size() >= initiatives) actors.push_back(actor);
  }
  return actors;
}

/// How many looks all pairs of these actors take, from pairs at equal intervals.
std::uint64_t looks_expected(const Field& field, const std::vector<std::uint32_t>& actors) {
  const std::uint64_t pairs = actors.size() * (actors.size() - 1) / 2;               // even: one of two neighbours is
  const std::uint64_t interval = std::max<std::uint64_t>(1, pairs / kPairsSampled);  // whole steps are wanted
  NewTies ties(field.distances, field.around);
  std::uint64_t looks = 0, sampled = 0, next = 0, passed = 0;
  for (std::size_t first = 0; first < actors.size(); ++first) {
    const std::uint64_t row = actors.size() - first - 1;
    for (; next < passed + row; next += interval, ++sampled) {
      const std::uint32_t a = actors[first], b = actors[first + 1 + (next - passed)];
      looks += field.come_into_question(a, b) ? ties.looks(a, b) : 1;
    }
    passed += row;
  }
  return sampled == 0 ? 0 : looks * (pairs / sampled + 1);
}

/// The best tie of each actor tried, by place in `actors`; one of twice the same actor stands for none.
using BestTies = std::vector<TriedTie>;

void keep_better(TriedTie& best, const TriedTie& tie) {
  if (best.a == best.b || is_better(tie, best)) best = tie;
}

BestTies best_ties(const Field& field, const std::vector<std::uint32_t>& actors, unsigned threads) {
  std::vector<BestTies> best(base::block_count(actors.size()), BestTies(actors.size()));
  base::for_blocks(actors.size(), threads, [&](const base::Block& block) {
    NewTies ties(field.distances, field.around);
    BestTies& found = best[block.number];
    for (std::size_t first = block.first; first < block.last; ++first) {
      for (std::size_t second = first + 1; second < actors.size(); ++second) {
        const std::uint32_t a = actors[first], b = actors[second];
        if (!field.come_into_question(a, b)) continue;
        const TriedTie tie{.a = a, .b = b, .gain = ties.gain(a, b)};
        if (!field.is_alone(b)) keep_better(found[first], tie);
        if (!field.is_alone(a)) keep_better(found[second], tie);
      }
    }
  });
  BestTies all(actors.size());
  for (const BestTies& found : best) {
    for (std::size_t place = 0; place < all.size(); ++place) {
      if (found[place].a != found[place].b) keep_better(all[place], found[place]);
    }
  }
  return all;
}

std::vector<Shortcut> of_each(const inventory::Inventory& inventory, const Field& field,
                              const std::vector<std::uint32_t>& actors, const BestTies& best) {
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < best.size(); ++place) {
    if (best[place].a != best[place].b) places.push_back(place);
  }
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t one, std::size_t other) { return is_better(best[one], best[other]); });
  std::vector<Shortcut> shortcuts;
  for (const std::size_t place : places) {
    const TriedTie& tie = best[place];
    const ActorId actor{actors[place]}, partner{tie.a == actors[place] ? tie.b : tie.a};
    const std::uint8_t steps = field.distances[tie.a][tie.b];
    shortcuts.push_back({.actor = actor,
                         .partner = partner,
                         .gain = tie.gain,
                         .apart = steps == kApart ? std::nullopt : std::optional<unsigned>(steps),
                         .common = graph::common_work(inventory, field.usual, actor, partner)});
  }
  return shortcuts;
}

}  // namespace

std::string_view key(Tried tried) {
  switch (tried) {
    case Tried::everybody:
      return "everybody";
    case Tried::most_active:
      return "most_active";
    case Tried::nobody:
      break;
  }
  return "nobody";
}

Shortcuts shortcuts(const inventory::Inventory& inventory, const graph::Bipartite& graph, unsigned threads) {
  Shortcuts found{.of_each = {}, .tried = Tried::nobody};
  const std::uint64_t size = graph.actor_count();
  if (size > kMostActors || size * graph.participation_count() > kMostSteps) return found;
  const std::optional<Distances> steps = distances(graph, threads);
  if (!steps) return found;
  const Surroundings around = surroundings(*steps);
  const graph::UsualWork usual = graph::usual_work(inventory, graph);
  const bool is_known = std::any_of(usual.begin(), usual.end(), [](const auto& often) { return !often.empty(); });
  const Field field{.distances = *steps, .around = around, .usual = usual, .is_work_known = is_known};
  std::vector<std::uint32_t> actors = with_at_least(graph, found.least_initiatives);
  while (actors.size() > 1 && looks_expected(field, actors) > kMostLooks)
    actors = with_at_least(graph, ++found.least_initiatives);
  if (actors.size() < 2 && found.least_initiatives > 1) return found;  // hardly anybody is left
  found.tried = found.least_initiatives == 1 ? Tried::everybody : Tried::most_active;
  found.actors_tried = actors.size();
  found.of_each = of_each(inventory, field, actors, best_ties(field, actors, threads));
  return found;
}

std::vector<Shortcut> different_ones(const Shortcuts& shortcuts, std::size_t most) {
  std::vector<Shortcut> chosen;
  std::set<ActorId> named;
  for (const Shortcut& shortcut : shortcuts.of_each) {
    if (chosen.size() == most || shortcut.gain.others == 0) break;
    if (named.contains(shortcut.actor) || named.contains(shortcut.partner)) continue;
    named.insert({shortcut.actor, shortcut.partner});
    chosen.push_back(shortcut);
  }
  return chosen;
}

}  // namespace regioscan::bridges
