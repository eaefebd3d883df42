#include "synth/casting.hpp"

#include <algorithm>
#include <functional>
#include <span>

#include "base/random.hpp"
#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

std::size_t organisation(const std::vector<InventedActor>& actors, std::size_t actor) {
  return actors[actor].variant_of.value_or(actor);
}

/// Draws actors: first those of a cluster that take part nowhere yet, then by weights of which the n-th is as 1/(n +
/// 10).
class Casting {
 public:
  explicit Casting(Ecosystem& made)
      : made_(made),
        members_(made.settings.regions),
        sums_(made.settings.regions),
        waiting_(made.settings.regions),
        chance_(base::stream(made.settings.seed, "synth participations")) {
    for (std::uint32_t at = 0; at < made.actors.size(); ++at) members_[made.actors[at].cluster].push_back(at);
    for (std::size_t cluster = 0; cluster < members_.size(); ++cluster) {
      std::uint64_t sum = 0;
      for (std::size_t n = 0; n < members_[cluster].size(); ++n)
        sums_[cluster].push_back(sum += 100'000'000 / (n + 10));
      waiting_[cluster] = members_[cluster];
      base::stream(made.settings.seed, "synth order", cluster).shuffle(std::span(waiting_[cluster]));
    }
    counts_.resize(made.actors.size());
    rivals_.resize(made.initiatives.size());
    for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
      if (made.initiatives[at].likeness != Likeness::duplicate) continue;
      rivals_[at] = made.initiatives[at].like;
      rivals_[made.initiatives[at].like] = at;
    }
  }

  void fill(std::size_t at, std::size_t size) {
    InventedInitiative& initiative = made_.initiatives[at];
    if (initiative.likeness == Likeness::continuation)
      put(initiative, made_.initiatives[initiative.like].actors.front());
    while (initiative.actors.size() < size) put(initiative, next(at));
  }

  /// Gives those that still wait the place of somebody who takes part elsewhere too, but is no initiator.
  void place_the_rest() {
    std::size_t at = 0, place = 1;
    for (auto& waiting : waiting_) {
      // Some were drawn from anywhere before their turn came.
      std::erase_if(waiting, [&](std::uint32_t actor) { return counts_[actor] > 0; });
      for (; !waiting.empty() && at < made_.initiatives.size(); ++place) {
        std::vector<std::uint32_t>& inside = made_.initiatives[at].actors;
        if (place >= inside.size()) {
          ++at;
          place = 0;
          continue;
        }
        if (counts_[inside[place]] < 2 || clashes(at, waiting.back())) continue;
        --counts_[inside[place]];
        inside[place] = waiting.back();
        ++counts_[inside[place]];
        waiting.pop_back();
      }
    }
  }

 private:
  void put(InventedInitiative& initiative, std::uint32_t actor) {
    initiative.actors.push_back(actor);
    ++counts_[actor];
  }

  std::uint32_t next(std::size_t at) {
    std::size_t cluster = made_.initiatives[at].cluster;
    if (members_.size() > 1 && happens(made_.settings.mixing_permille, 1000, chance_)) {
      cluster = (cluster + 1 + chance_.below(members_.size() - 1)) % members_.size();
    }
    std::vector<std::uint32_t>& waiting = waiting_[cluster];
    while (!waiting.empty()) {
      const std::uint32_t actor = waiting.back();
      const bool is_new = counts_[actor] == 0;
      if (is_new && clashes(at, actor)) break;  // it waits for another initiative
      waiting.pop_back();
      if (is_new) return actor;
    }
    constexpr int kTries = 40;
    for (int tries = 0; tries < kTries && !members_[cluster].empty(); ++tries) {
      const std::uint32_t actor = weighted(cluster);
      if (fits(at, actor)) return actor;
    }
    // A cluster that is nearly used up: the next one that fits, from anywhere. There is one: see `most_kin`.
    auto actor = static_cast<std::uint32_t>(chance_.below(made_.actors.size()));
    while (!fits(at, actor)) actor = (actor + 1) % static_cast<std::uint32_t>(made_.actors.size());
    return actor;
  }

  std::uint32_t weighted(std::size_t cluster) {
    const std::vector<std::uint64_t>& sums = sums_[cluster];
    const auto found = std::upper_bound(sums.begin(), sums.end(), chance_.below(sums.back()));
    return members_[cluster][static_cast<std::size_t>(found - sums.begin())];
  }

  [[nodiscard]] bool fits(std::size_t at, std::uint32_t actor) const {
    const std::vector<std::uint32_t>& inside = made_.initiatives[at].actors;
    return std::find(inside.begin(), inside.end(), actor) == inside.end() && !clashes(at, actor);
  }

  /// True if the organisation takes part in the original or the duplicate of an initiative.
  [[nodiscard]] bool clashes(std::size_t at, std::uint32_t actor) const {
    if (!rivals_[at]) return false;
    const std::vector<std::uint32_t>& others = made_.initiatives[*rivals_[at]].actors;
    return std::any_of(others.begin(), others.end(), [&](std::uint32_t other) {
      return organisation(made_.actors, other) == organisation(made_.actors, actor);
    });
  }

  Ecosystem& made_;
  std::vector<std::vector<std::uint32_t>> members_;
  std::vector<std::vector<std::uint64_t>> sums_;  ///< running sums of the weights of members
  std::vector<std::vector<std::uint32_t>> waiting_;
  std::vector<std::uint32_t> counts_;
  std::vector<std::optional<std::size_t>> rivals_;  ///< of a duplicate its original, of an original its duplicate
  base::Stream chance_;
};

}  // namespace

std::vector<std::size_t> most_kin(const std::vector<InventedActor>& actors) {
  std::vector<std::size_t> spellings(actors.size());
  for (std::size_t at = 0; at < actors.size(); ++at) ++spellings[organisation(actors, at)];
  std::sort(spellings.begin(), spellings.end(), std::greater<>());
  std::vector<std::size_t> most{0};
  for (const std::size_t count : spellings) most.push_back(most.back() + count);
  return most;
}

void cast_actors(Ecosystem& made, const std::vector<std::int64_t>& wanted) {
  Casting casting(made);
  for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
    casting.fill(at, static_cast<std::size_t>(wanted[at]));
  }
  casting.place_the_rest();
}

}  // namespace regioscan::synth
