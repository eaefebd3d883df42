#include "bridges/new_tie.hpp"

#include <algorithm>

namespace regioscan::bridges {
namespace {

/// Two others come nearer by a new tie only if they are farther apart than this: a step to it, over it, a step from it.
constexpr std::uint8_t kByWayOfATie = 3;

std::vector<std::uint32_t> counts_by_distance(std::span<const std::uint8_t> steps_to) {
  std::vector<std::uint32_t> counts;
  for (const std::uint8_t steps : steps_to) {
    if (steps == kApart) continue;
    if (counts.size() <= steps) counts.resize(steps + 1U, 0);
    ++counts[steps];
  }
  return counts;
}

std::vector<std::uint32_t> far_ones(std::span<const std::uint8_t> steps_to) {
  std::vector<std::uint32_t> far;
  for (std::uint32_t actor = 0; actor < steps_to.size(); ++actor) {
    if (steps_to[actor] > kByWayOfATie && steps_to[actor] != kApart) far.push_back(actor);
  }
  std::stable_sort(far.begin(), far.end(), [&](auto one, auto other) { return steps_to[one] > steps_to[other]; });
  return far;
}

}  // namespace

Surroundings surroundings(const Distances& distances) {
  Surroundings around;
  for (std::size_t from = 0; from < distances.size(); ++from) {
    around.at_distance.push_back(counts_by_distance(distances[from]));
    around.far.push_back(far_ones(distances[from]));
    around.longest = std::max(around.longest, around.at_distance[from].size() - 1);  // everybody is at 0 from oneself
  }
  return around;
}

NewTies::NewTies(const Distances& distances, const Surroundings& around)
    : distances_(distances),
      around_(around),
      room_a_(distances.size()),
      room_b_(distances.size()),
      of_the_two_(2 * around.longest + 2),  // from one end of a part over the new tie to the far end of another
      of_others_(2 * around.longest + 2) {}

double NewTies::efficiency(const Change& change) {
  double sum = 0;
  for (std::size_t steps = 1; steps < change.size(); ++steps)
    sum += static_cast<double>(change[steps]) / static_cast<double>(steps);
  return sum;
}

Gain NewTies::gain(std::size_t a, std::size_t b) {
  if (distances_[a][b] < 2) return {};
  std::fill(of_others_.begin(), of_others_.end(), 0);
  std::fill(of_the_two_.begin(), of_the_two_.end(), 0);
  Gain gain = distances_[a][b] == kApart ? between_parts(a, b) : within_one_part(a, b);
  gain.of_others = efficiency(of_others_);
  for (std::size_t steps = 0; steps < of_others_.size(); ++steps) of_the_two_[steps] += of_others_[steps];
  gain.efficiency = efficiency(of_the_two_);
  return gain;
}

void NewTies::find_near(std::size_t a, std::size_t b) {
  const std::uint8_t *from_a = distances_[a].data(), *from_b = distances_[b].data();
  Near *near_a = room_a_.data(), *near_b = room_b_.data();
  // Written always and kept where it holds: who is near is hard to foresee for a processor, and this is most of the
  // work.
  const auto size = static_cast<std::uint32_t>(distances_.size());
  for (std::uint32_t actor = 0; actor < size; ++actor) {
    const int to_a = from_a[actor], to_b = from_b[actor];
    *near_a = {actor, from_a[actor]};
    *near_b = {actor, from_b[actor]};
    near_a += static_cast<int>(to_a + 1 < to_b) & static_cast<int>(to_a > 0);
    near_b += static_cast<int>(to_b + 1 < to_a) & static_cast<int>(to_b > 0);
  }
  near_a_ = {room_a_.data(), near_a};
  near_b_ = {room_b_.data(), near_b};
}

void NewTies::count(Change& change, Gain& gain, int before, int now) const {
  ++change[static_cast<std::size_t>(now)];
  --change[static_cast<std::size_t>(before)];
  gain.nearer += 1;
  gain.steps += static_cast<std::uint64_t>(before - now);
}

/// Pairs of one of the two with those who are near to the other: all of them come nearer.
void NewTies::count_pairs_of(std::span<const Near> near, std::span<const std::uint8_t> before, Gain& gain) {
  for (const Near& one : near) count(of_the_two_, gain, before[one.actor], one.steps + 1);
}

/// Those who are so far from one near to a that a way over the tie could be shorter.
std::span<const std::uint32_t> NewTies::farther(const Near& one) const {
  const std::vector<std::uint32_t>& far = around_.far[one.actor];
  const std::vector<std::uint32_t>& counts = around_.at_distance[one.actor];
  std::size_t size = 0;
  for (std::size_t steps = one.steps + 3U; steps < counts.size(); ++steps) size += counts[steps];
  return std::span(far).first(size);
}

void NewTies::count_others(const Near& one, Gain& gain, std::span<const std::uint8_t> from_b) {
  const std::uint8_t* const before = distances_[one.actor].data();
  const int to_b = one.steps + 1;
  const std::span<const std::uint32_t> far = farther(one);
  const auto look = [&](std::uint32_t actor, int steps) {
    const int then = before[actor], now = to_b + steps;
    if (now < then) count(of_others_, gain, then, now);
  };
  // Whoever comes nearer is near to b, so that it need not be asked; b itself is counted elsewhere.
  if (far.size() < near_b_.size()) {
    for (const std::uint32_t actor : far) {
      if (from_b[actor] > 0) look(actor, from_b[actor]);
    }
  } else {
    for (const Near& other : near_b_) look(other.actor, other.steps);
  }
}

Gain NewTies::within_one_part(std::size_t a, std::size_t b) {
  find_near(a, b);
  Gain gain;
  const auto from_a = distances_[a], from_b = distances_[b];
  count_pairs_of(near_b_, from_a, gain);
  count_pairs_of(near_a_, from_b, gain);
  const std::uint64_t of_the_two = gain.nearer;
  for (const Near& one : near_a_) count_others(one, gain, from_b);
  gain.others = gain.nearer - of_the_two;
  ++of_the_two_[1];
  --of_the_two_[from_a[b]];
  return gain;
}

Gain NewTies::between_parts(std::size_t a, std::size_t b) {
  Gain gain;
  for (std::size_t to_a = 0; to_a < around_.at_distance[a].size(); ++to_a) {
    for (std::size_t to_b = 0; to_b < around_.at_distance[b].size(); ++to_b) {
      const std::uint64_t pairs = std::uint64_t{around_.at_distance[a][to_a]} * around_.at_distance[b][to_b];
      const bool is_of_others = to_a > 0 && to_b > 0;
      (is_of_others ? of_others_ : of_the_two_)[to_a + 1 + to_b] += static_cast<std::int64_t>(pairs);
      gain.into_reach += pairs;
      gain.others += is_of_others ? pairs : 0;
    }
  }
  gain.into_reach -= 1;  // the two themselves
  return gain;
}

std::uint64_t NewTies::looks(std::size_t a, std::size_t b) {
  const std::uint8_t apart = distances_[a][b];
  if (apart < 2) return 1;
  if (apart == kApart) return around_.at_distance[a].size() * around_.at_distance[b].size();
  find_near(a, b);
  std::uint64_t looks = distances_.size();
  for (const Near& one : near_a_) looks += std::min(farther(one).size(), near_b_.size());
  return looks;
}

}  // namespace regioscan::bridges
