#include <algorithm>
#include <map>
#include <set>

#include "figures/overlaps/overlap_network.hpp"

namespace regioscan::figures {
namespace {

using inventory::InitiativeId;
using overlaps::Family;
using overlaps::Pair;
using overlaps::Profiles;
using overlaps::Scan;

using Strengths = std::map<std::pair<InitiativeId, InitiativeId>, double>;

double strength(const Strengths& strengths, InitiativeId a, InitiativeId b) {
  const auto found = strengths.find(std::minmax(a, b));
  return found == strengths.end() ? 0 : found->second;
}

std::vector<const Pair*> pairs_inside(const Scan& scan, const Family& family) {
  const std::set<InitiativeId> members(family.members.begin(), family.members.end());
  std::vector<const Pair*> pairs;
  for (const Pair& pair : scan.pairs) {
    if (members.contains(pair.first) && members.contains(pair.second)) pairs.push_back(&pair);
  }
  return pairs;
}

/// The members with the strongest ties in the family, at most so many, sorted.
std::vector<InitiativeId> strongest(const Family& family, const Strengths& strengths, std::size_t most) {
  std::vector<std::pair<double, InitiativeId>> sums;
  for (const InitiativeId member : family.members) {
    double sum = 0;
    for (const InitiativeId other : family.members) sum += member == other ? 0 : strength(strengths, member, other);
    sums.emplace_back(sum, member);
  }
  std::stable_sort(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<InitiativeId> chosen;
  for (const auto& [sum, member] : sums) {
    if (chosen.size() < most) chosen.push_back(member);
  }
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

/// One after the other, each time the one most like the last: strong ties are short.
std::vector<InitiativeId> in_a_chain(std::vector<InitiativeId> members, const Strengths& strengths) {
  for (std::size_t at = 1; at < members.size(); ++at) {
    const auto rest = members.begin() + static_cast<std::ptrdiff_t>(at);
    const InitiativeId last = *(rest - 1);
    const auto next = std::max_element(rest, members.end(), [&](InitiativeId a, InitiativeId b) {
      return strength(strengths, last, a) < strength(strengths, last, b);
    });
    std::rotate(rest, next, next + 1);
  }
  return members;
}

Together together(const Profiles& profiles, const Pair& pair) {
  if (overlaps::work_together(profiles, pair.first, pair.second)) return Together::yes;
  return pair.likeness.partners ? Together::no : Together::unknown;
}

bool knows_all_actors(const Profiles& profiles, const Family& family) {
  return std::all_of(family.members.begin(), family.members.end(),
                     [&](InitiativeId member) { return !profiles.graph.by_initiative()[member.index()].empty(); });
}

DrawnFamily drawn_family(const Profiles& profiles, const Scan& scan, const Family& family, std::size_t most_members) {
  const std::vector<const Pair*> pairs = pairs_inside(scan, family);
  Strengths strengths;
  for (const Pair* pair : pairs) strengths[{pair->first, pair->second}] = pair->likeness.strength;
  DrawnFamily drawn{.family = family,
                    .members = in_a_chain(strongest(family, strengths, most_members), strengths),
                    .ties = {},
                    .knows_all_actors = knows_all_actors(profiles, family)};
  std::map<InitiativeId, std::size_t> place;
  for (std::size_t at = 0; at < drawn.members.size(); ++at) place[drawn.members[at]] = at;
  for (const Pair* pair : pairs) {
    if (!place.contains(pair->first) || !place.contains(pair->second)) continue;
    drawn.ties.push_back({.from = place[pair->first],
                          .to = place[pair->second],
                          .kind = pair->kind,
                          .strength = pair->likeness.strength,
                          .together = together(profiles, *pair)});
  }
  std::stable_sort(drawn.ties.begin(), drawn.ties.end(),
                   [](const FamilyTie& a, const FamilyTie& b) { return a.strength < b.strength; });
  return drawn;
}

}  // namespace

FamilyCounts family_counts(const Profiles& profiles, std::size_t most, std::size_t most_members, unsigned threads) {
  const Scan scan = overlaps::scan(profiles, threads);
  std::vector<Family> families = overlaps::families(profiles, scan);
  std::stable_sort(families.begin(), families.end(), [](const Family& a, const Family& b) {
    return a.members.size() != b.members.size() ? a.members.size() > b.members.size() : a.mean_content > b.mean_content;
  });
  FamilyCounts counts{.drawn = {}, .families = families.size()};
  for (const Family& family : families) {
    counts.members += family.members.size();
    const bool has_common = family.without_common_party < family.pairs;
    counts.with_common += has_common ? 1U : 0U;
    counts.without_common += !has_common && knows_all_actors(profiles, family) ? 1U : 0U;
    for (const InitiativeId member : family.members)
      counts.knows_actors = counts.knows_actors || !profiles.graph.by_initiative()[member.index()].empty();
    if (counts.drawn.size() < most) counts.drawn.push_back(drawn_family(profiles, scan, family, most_members));
  }
  return counts;
}

}  // namespace regioscan::figures
