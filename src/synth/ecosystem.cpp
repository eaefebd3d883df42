#include "synth/ecosystem.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/failure.hpp"
#include "base/random.hpp"
#include "synth/themes.hpp"
#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

constexpr std::uint64_t kOneOf = 50;  // so many initiatives for one of each likeness, actors for one variant
constexpr std::size_t kArchetypes = 12;
constexpr std::size_t kSectors = 8;

void check(const EcosystemSettings& settings) {
  const auto fail = [](const base::Words& why) { throw base::UsageError(why); };
  if (settings.participations < settings.initiatives) {
    fail({"Elk initiatief heeft een actor nodig: kies --participations ten minste zo groot als --initiatives.",
          "Every initiative needs an actor: choose --participations at least as large as --initiatives."});
  }
  // Rounded up, so that no product can be too large.
  if ((settings.participations - 1) / settings.initiatives >= settings.actors) {
    fail({"Zoveel deelnames passen niet: --participations is groter dan --actors maal --initiatives.",
          "So many participations do not fit: --participations is larger than --actors times --initiatives."});
  }
  if (settings.actors < settings.regions || settings.initiatives < settings.regions) {
    fail({"Elke regio heeft een actor en een initiatief nodig: kies --regions kleiner.",
          "Every region needs an actor and an initiative: choose fewer --regions."});
  }
}

std::vector<InventedActor> invented_actors(const EcosystemSettings& settings) {
  std::vector<InventedActor> actors;
  base::Stream chance = base::stream(settings.seed, "synth actors");
  for (std::size_t at = 0; at < settings.actors; ++at) {
    InventedActor actor{.cluster = at % settings.regions, .variant_of = std::nullopt};
    if (at >= settings.regions && happens(1, kOneOf, chance)) {
      const std::size_t original = chance.below(at);
      if (!actors[original].variant_of) {
        actor.variant_of = original;
        actor.cluster = actors[original].cluster;
      }
    }
    actors.push_back(actor);
  }
  return actors;
}

void resemble(InventedInitiative& initiative, const InventedInitiative& earlier, const EcosystemSettings& settings) {
  initiative.theme = earlier.theme;
  initiative.archetypes = earlier.archetypes;
  if (initiative.likeness == Likeness::look_alike) {
    initiative.sector = (earlier.sector + 1) % kSectors;
    initiative.cluster = (earlier.cluster + 1) % settings.regions;
    return;
  }
  initiative.sector = earlier.sector;
  initiative.cluster = earlier.cluster;
  if (initiative.likeness == Likeness::continuation) {
    const int length = initiative.end_year - initiative.start_year;
    initiative.start_year = earlier.end_year + 1;
    initiative.end_year = initiative.start_year + length;
  }
}

std::vector<InventedInitiative> invented_initiatives(const EcosystemSettings& settings) {
  std::vector<InventedInitiative> initiatives;
  for (std::size_t at = 0; at < settings.initiatives; ++at) {
    base::Stream chance = base::stream(settings.seed, "synth initiative", at);
    InventedInitiative initiative{.cluster = at % settings.regions,
                                  .theme = chance.below(themes().size()),
                                  .archetypes = {},
                                  .sector = chance.below(kSectors),
                                  .start_year = 2014 + static_cast<int>(chance.below(9)),
                                  .end_year = 0,
                                  .likeness = Likeness::none,
                                  .like = 0,
                                  .actors = {}};
    initiative.end_year = initiative.start_year + 2 + static_cast<int>(chance.below(4));
    const std::size_t activities = 1 + chance.below(1 + chance.below(13));  // 1 … 13, most of them few
    for (std::size_t n = 0; n < activities; ++n) initiative.archetypes.push_back(chance.below(kArchetypes));
    const std::uint64_t kind = chance.below(kOneOf);
    const bool has_elsewhere = kind != 1 || settings.regions > 1;  // a look-alike is in another region
    if (at >= settings.regions && kind < 3 && has_elsewhere) {
      const std::size_t earlier = chance.below(at);
      if (initiatives[earlier].likeness == Likeness::none) {
        initiative.likeness = kind == 0   ? Likeness::duplicate
                              : kind == 1 ? Likeness::look_alike
                                          : Likeness::continuation;
        initiative.like = earlier;
        resemble(initiative, initiatives[earlier], settings);
      }
    }
    initiatives.push_back(std::move(initiative));
  }
  return initiatives;
}

/// How many actors each initiative gets: one, and of the others a share by weight, but no more than there are.
std::vector<std::int64_t> sizes(const EcosystemSettings& settings) {
  base::Stream chance = base::stream(settings.seed, "synth sizes");
  std::vector<std::uint64_t> weights;
  for (std::size_t at = 0; at < settings.initiatives; ++at) weights.push_back(240 / (1 + chance.below(24)));
  std::vector<std::int64_t> result =
      shares(static_cast<std::int64_t>(settings.participations - settings.initiatives), weights);
  const auto most = static_cast<std::int64_t>(settings.actors);
  std::int64_t left = 0;
  for (std::int64_t& size : result) {
    ++size;
    left += std::max<std::int64_t>(0, size - most);
    size = std::min(size, most);
  }
  for (std::int64_t& size : result) {
    const std::int64_t more = std::min(left, most - size);
    size += more;
    left -= more;
  }
  return result;
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
  }

  void fill(InventedInitiative& initiative, std::size_t size) {
    if (initiative.likeness == Likeness::continuation)
      put(initiative, made_.initiatives[initiative.like].actors.front());
    while (initiative.actors.size() < size) put(initiative, next(initiative));
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
        if (counts_[inside[place]] < 2) continue;
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

  std::uint32_t next(const InventedInitiative& initiative) {
    std::size_t cluster = initiative.cluster;
    if (members_.size() > 1 && happens(made_.settings.mixing_permille, 1000, chance_)) {
      cluster = (cluster + 1 + chance_.below(members_.size() - 1)) % members_.size();
    }
    std::vector<std::uint32_t>& waiting = waiting_[cluster];
    while (!waiting.empty()) {
      const std::uint32_t actor = waiting.back();
      waiting.pop_back();
      if (counts_[actor] == 0) return actor;
    }
    constexpr int kTries = 40;
    for (int tries = 0; tries < kTries && !members_[cluster].empty(); ++tries) {
      const std::uint32_t actor = weighted(cluster);
      if (!is_in(initiative, actor)) return actor;
    }
    // A cluster that is nearly used up: the next one that is not in it, from anywhere.
    auto actor = static_cast<std::uint32_t>(chance_.below(made_.actors.size()));
    while (is_in(initiative, actor)) actor = (actor + 1) % static_cast<std::uint32_t>(made_.actors.size());
    return actor;
  }

  std::uint32_t weighted(std::size_t cluster) {
    const std::vector<std::uint64_t>& sums = sums_[cluster];
    const auto found = std::upper_bound(sums.begin(), sums.end(), chance_.below(sums.back()));
    return members_[cluster][static_cast<std::size_t>(found - sums.begin())];
  }

  static bool is_in(const InventedInitiative& initiative, std::uint32_t actor) {
    return std::find(initiative.actors.begin(), initiative.actors.end(), actor) != initiative.actors.end();
  }

  Ecosystem& made_;
  std::vector<std::vector<std::uint32_t>> members_;
  std::vector<std::vector<std::uint64_t>> sums_;  ///< running sums of the weights of members
  std::vector<std::vector<std::uint32_t>> waiting_;
  std::vector<std::uint32_t> counts_;
  base::Stream chance_;
};

}  // namespace

std::size_t Ecosystem::participations() const {
  return std::accumulate(initiatives.begin(), initiatives.end(), std::size_t{0},
                         [](std::size_t sum, const auto& initiative) { return sum + initiative.actors.size(); });
}

std::size_t Ecosystem::participations_across() const {
  std::size_t across = 0;
  for (const InventedInitiative& initiative : initiatives) {
    for (const std::uint32_t actor : initiative.actors) {
      if (actors[actor].cluster != initiative.cluster) ++across;
    }
  }
  return across;
}

Ecosystem ecosystem(const EcosystemSettings& settings) {
  check(settings);
  Ecosystem made{
      .settings = settings, .actors = invented_actors(settings), .initiatives = invented_initiatives(settings)};
  const std::vector<std::int64_t> wanted = sizes(settings);
  Casting casting(made);
  for (std::size_t at = 0; at < made.initiatives.size(); ++at) {
    casting.fill(made.initiatives[at], static_cast<std::size_t>(wanted[at]));
  }
  casting.place_the_rest();
  return made;
}

}  // namespace regioscan::synth
