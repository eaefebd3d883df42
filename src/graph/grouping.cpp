#include "graph/grouping.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace regioscan::graph {

Grouping grouping(const std::vector<std::optional<std::uint32_t>>& labels) {
  std::map<std::uint32_t, std::vector<ActorId>> by_label;
  for (const ActorId actor : base::ids<ActorId>(labels.size())) {
    if (labels[actor.index()]) by_label[*labels[actor.index()]].push_back(actor);
  }
  std::vector<std::vector<ActorId>> members;
  for (auto& [label, group] : by_label) members.push_back(std::move(group));
  // Labels are arbitrary; size and smallest member are not, so equal groupings get equal numbers.
  std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
  });
  Grouping result{.of = base::Column<ActorId, std::optional<ClusterId>>(labels.size()),
                  .members = base::Column<ClusterId, std::vector<ActorId>>(std::move(members))};
  for (const ClusterId cluster : base::ids<ClusterId>(result.members.size())) {
    for (const ActorId actor : result.members[cluster]) result.of[actor] = cluster;
  }
  return result;
}

}  // namespace regioscan::graph
