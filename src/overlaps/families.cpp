#include "overlaps/families.hpp"

#include <algorithm>
#include <map>
#include <queue>
#include <tuple>

namespace regioscan::overlaps {
namespace {

/// Groups that are joined, with the sums of likeness between them.
class Linkage {
 public:
  Linkage(const Profiles& profiles, const Scan& scan)
      : limit_(profiles.weights.limits.family), groups_(profiles.activities.size()), sums_(groups_.size()) {
    for (std::uint32_t at = 0; at < groups_.size(); ++at) groups_[at] = {at};
    for (const Pair& pair : scan.pairs) {
      sums_[pair.first.index()][pair.second.value] = pair.likeness.content;
      sums_[pair.second.index()][pair.first.value] = pair.likeness.content;
    }
    for (const Pair& pair : scan.pairs) offer(pair.first.value, pair.second.value);
  }

  std::vector<std::vector<std::uint32_t>> groups() {
    while (!offers_.empty()) {
      const Offer best = offers_.top();
      offers_.pop();
      // An offer from before one of the two grew or went is no longer true.
      if (best.size != size(best.a, best.b) || groups_[best.a].empty() || groups_[best.b].empty()) continue;
      join(best.a, best.b);
    }
    return std::move(groups_);
  }

 private:
  struct Offer {
    double mean;
    std::uint32_t a, b;
    std::size_t size;  ///< members of both: a group only grows, so that an old offer shows
    /// The queue gives the largest: the highest mean, then the smallest ids.
    bool operator<(const Offer& other) const {
      return std::tuple(mean, other.a, other.b) < std::tuple(other.mean, a, b);
    }
  };

  [[nodiscard]] std::size_t size(std::uint32_t a, std::uint32_t b) const {
    return groups_[a].size() + groups_[b].size();
  }

  void offer(std::uint32_t a, std::uint32_t b) {
    const double mean = sums_[a].at(b) / static_cast<double>(groups_[a].size() * groups_[b].size());
    if (mean >= limit_) offers_.push({mean, std::min(a, b), std::max(a, b), size(a, b)});
  }

  void join(std::uint32_t a, std::uint32_t b) {
    groups_[a].insert(groups_[a].end(), groups_[b].begin(), groups_[b].end());
    std::sort(groups_[a].begin(), groups_[a].end());
    groups_[b].clear();
    for (const auto& [other, sum] : sums_[b]) {
      sums_[other].erase(b);
      if (other == a) continue;
      sums_[a][other] += sum;
      sums_[other][a] += sum;
    }
    sums_[b].clear();
    for (const auto& [other, sum] : sums_[a]) offer(a, other);
  }

  double limit_;
  std::vector<std::vector<std::uint32_t>> groups_;
  std::vector<std::map<std::uint32_t, double>> sums_;
  std::priority_queue<Offer> offers_;
};

}  // namespace

std::vector<Family> families(const Profiles& profiles, const Scan& scan) {
  std::vector<Family> result;
  std::vector<std::size_t> family_of(profiles.activities.size(), profiles.activities.size());
  for (const std::vector<std::uint32_t>& group : Linkage(profiles, scan).groups()) {
    if (group.size() < 2) continue;
    Family family;
    family.pairs = group.size() * (group.size() - 1) / 2;  // whole: one of the two is even
    for (const std::uint32_t member : group) {
      for (const InitiativeId earlier : family.members) {
        if (!work_together(profiles, earlier, InitiativeId{member})) ++family.without_common_party;
      }
      family.members.push_back(InitiativeId{member});
      family_of[member] = result.size();
    }
    result.push_back(std::move(family));
  }
  for (const Pair& pair : scan.pairs) {
    const std::size_t family = family_of[pair.first.index()];
    if (family >= result.size() || family != family_of[pair.second.index()]) continue;
    result[family].mean_content += pair.likeness.content / static_cast<double>(result[family].pairs);
  }
  std::stable_sort(result.begin(), result.end(),
                   [](const Family& a, const Family& b) { return a.members.size() > b.members.size(); });
  return result;
}

}  // namespace regioscan::overlaps
