#include "measures/brokerage.hpp"

#include <map>
#include <string>

#include "base/parallel.hpp"
#include "measures/neighbourhood.hpp"

namespace regioscan::measures {
namespace {

std::uint64_t pairs_of(std::uint64_t count) { return count * (count - 1) / 2; }  // whole; 0 of none, since 0·x = 0

std::size_t role_of(std::uint32_t broker, std::uint32_t first, std::uint32_t second) {
  const bool is_with_one = broker == first || broker == second;
  if (first == second) return static_cast<std::size_t>(is_with_one ? BrokerRole::coordinator : BrokerRole::itinerant);
  return static_cast<std::size_t>(is_with_one ? BrokerRole::gatekeeper : BrokerRole::liaison);
}

/// Counts around one broker at a time. All pairs of partners follow from the numbers of partners in each group; those
/// that are tied are taken off again one by one.
class Count {
 public:
  Count(const graph::Rows& rows, const Groups& groups)
      : rows_(rows), groups_(groups), neighbourhood_(rows), tied_(rows.size(), 0) {}

  OpenPairs around(std::uint32_t broker) {
    const auto own = groups_[graph::ActorId{broker}];
    OpenPairs open;
    std::map<std::uint32_t, std::uint64_t> partners;
    std::uint64_t known = 0;
    for (const std::uint32_t partner : rows_[broker]) {
      tied_[partner] = 0;
      const auto group = groups_[graph::ActorId{partner}];
      if (group && own) ++partners[*group], ++known;
    }
    if (own) add_all_pairs(open, *own, partners, known);
    open.unknown = pairs_of(rows_[broker].size()) - pairs_of(known);
    neighbourhood_.each_tied_pair(broker, [&](std::uint32_t first, std::uint32_t second, std::size_t) {
      const auto a = groups_[graph::ActorId{first}], b = groups_[graph::ActorId{second}];
      const bool is_known = own && a && b;
      tied_[first] += is_known ? 1 : 0;
      if (second > first) --(is_known ? open.by_role[role_of(*own, *a, *b)] : open.unknown);
    });
    for (const std::uint32_t partner : rows_[broker]) {
      if (own && groups_[graph::ActorId{partner}]) open.sharing += pairs_of(known - 1 - tied_[partner]);
    }
    return open;
  }

 private:
  static void add_all_pairs(OpenPairs& open, std::uint32_t own, const std::map<std::uint32_t, std::uint64_t>& partners,
                            std::uint64_t known) {
    std::uint64_t of_own = 0, within_others = 0;
    for (const auto& [group, count] : partners) {
      if (group == own) of_own = count;
      if (group != own) within_others += pairs_of(count);
    }
    const std::uint64_t others = known - of_own;
    open.by_role = {pairs_of(of_own), within_others, of_own * others, pairs_of(others) - within_others};
  }

  const graph::Rows& rows_;
  const Groups& groups_;
  Neighbourhood neighbourhood_;
  std::vector<std::uint64_t> tied_;  // to how many of the broker's partners of known group a partner is tied
};

}  // namespace

std::span<const LabelValue> broker_role_values() {
  static const std::array<LabelValue, kBrokerRoles> values{{
      {"coordinator", {"binnen de eigen groep", "inside the own group"}},
      {"itinerant", {"tussen twee van één andere groep", "between two of one other group"}},
      {"gatekeeper", {"tussen de eigen groep en een andere", "between the own group and another"}},
      {"liaison", {"tussen twee andere groepen", "between two other groups"}},
  }};
  return values;
}

Groups groups_by_seat(const inventory::Inventory& inventory) {
  Groups groups;
  for (const inventory::Actor& actor : inventory.actors) {
    groups.add(actor.region ? std::optional(actor.region->value) : std::nullopt);
  }
  return groups;
}

Groups groups_by_type(const inventory::Inventory& inventory) {
  std::map<std::string, std::uint32_t> numbers;
  Groups groups;
  for (const inventory::Actor& actor : inventory.actors) {
    if (actor.type.empty()) {
      groups.add(std::nullopt);
    } else {
      groups.add(numbers.emplace(actor.type, static_cast<std::uint32_t>(numbers.size())).first->second);
    }
  }
  return groups;
}

base::Column<graph::ActorId, OpenPairs> open_pairs(const graph::Rows& rows, const Groups& groups, unsigned threads) {
  base::Column<graph::ActorId, OpenPairs> all(rows.size());
  base::for_blocks(rows.size(), threads, [&](const base::Block& block) {
    Count count(rows, groups);
    for (auto broker = static_cast<std::uint32_t>(block.first); broker < block.last; ++broker) {
      all[graph::ActorId{broker}] = count.around(broker);
    }
  });
  return all;
}

}  // namespace regioscan::measures
