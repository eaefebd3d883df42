#include "synth/ecosystem.hpp"

#include <algorithm>
#include <numeric>

#include "base/failure.hpp"
#include "base/random.hpp"
#include "synth/casting.hpp"
#include "synth/invented_initiatives.hpp"
#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

constexpr std::uint64_t kOneOf = 50;  // so many actors for one variant of a name

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
  if (settings.likenesses_permille > 100 || settings.noise_percent > 100 || settings.unknown_percent > 100) {
    fail({"Kies --likenesses, --noise en --unknown niet groter dan 100.",
          "Choose --likenesses, --noise and --unknown no larger than 100."});
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
  const std::vector<std::int64_t> wanted = sizes(settings);
  Ecosystem made{.settings = settings, .actors = invented_actors(settings), .initiatives = {}};
  made.initiatives = invented_initiatives(settings, made.actors, wanted);
  cast_actors(made, wanted);
  return made;
}

}  // namespace regioscan::synth
