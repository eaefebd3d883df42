#include "inventory/linking.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/random.hpp"

namespace regioscan::inventory {
namespace {

/// Different keys of few letters, so that many begin alike; some hold bytes of zero and bytes above ASCII.
std::vector<std::string> keys_from(base::Stream& chance) {
  constexpr std::string_view kLetters("ab\0\xC3\xA9", 5);
  const std::string beginning(chance.below(12), 'a');
  std::set<std::string> keys;
  for (std::uint64_t count = chance.below(200); count > 0; --count) {
    std::string key = beginning;
    for (std::uint64_t length = chance.below(14); length > 0; --length) key += kLetters[chance.below(kLetters.size())];
    keys.insert(key);
  }
  std::vector<std::string> mixed(keys.begin(), keys.end());
  chance.shuffle(std::span(mixed));
  return mixed;
}

TEST(ByKey, SortsAsThePlainSortDoesAndLosesNoRecord) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    base::Stream chance = base::stream(seed, "keys");
    std::vector<Actor> actors;
    for (const std::string& key : keys_from(chance)) {
      Actor actor;
      actor.key = key;
      actor.name = "name of " + key;
      actors.push_back(actor);
    }
    std::vector<std::string> expected;
    for (const Actor& actor : actors) expected.push_back(actor.key);
    std::sort(expected.begin(), expected.end());
    const base::Column<ActorId, Actor> sorted = by_key<ActorId>(std::move(actors));
    ASSERT_EQ(sorted.size(), expected.size()) << "seed " << seed;
    const KeyIndex<ActorId> index(sorted);
    for (const ActorId id : base::ids<ActorId>(sorted.size())) {
      EXPECT_EQ(sorted[id].key, expected[id.index()]) << "seed " << seed;
      EXPECT_EQ(sorted[id].name, "name of " + sorted[id].key) << "seed " << seed;
      EXPECT_EQ(index.find(sorted[id].key), id) << "seed " << seed;
    }
    EXPECT_EQ(index.find("not there"), std::nullopt);
  }
}

TEST(SortOnce, LeavesEachIdOnce) {
  std::vector<RegionId> regions{RegionId{3}, RegionId{1}, RegionId{3}};
  sort_once(regions);
  EXPECT_EQ(regions, (std::vector<RegionId>{RegionId{1}, RegionId{3}}));
}

}  // namespace
}  // namespace regioscan::inventory
