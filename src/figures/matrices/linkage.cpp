#include "figures/matrices/linkage.hpp"

#include <algorithm>
#include <cassert>
#include <map>

namespace regioscan::figures {
namespace {

/// Groups while they are being joined. A group lives in the slot of its lowest member.
class Linkage {
 public:
  explicit Linkage(const Likenesses& likenesses)
      : sums_(likenesses), members_(likenesses.size(), 1), node_(likenesses.size()), nearest_(likenesses.size()) {
    for (std::uint32_t at = 0; at < node_.size(); ++at) node_[at] = at;
    tree_.leaves = likenesses.size();
  }

  /// Joins the groups in these slots (ascending, at least one) to one, which then lives in the first.
  void join_all(std::vector<std::uint32_t> slots) {
    for (std::size_t at = 0; at + 1 < slots.size(); ++at) find_nearest(slots, at);
    while (slots.size() > 1) {
      std::size_t best = 0;
      for (std::size_t at = 1; at + 1 < slots.size(); ++at) {
        if (mean(slots[at], nearest_[slots[at]]) > mean(slots[best], nearest_[slots[best]])) best = at;
      }
      join(slots, best);
    }
  }

  [[nodiscard]] GroupTree tree() && { return std::move(tree_); }

 private:
  [[nodiscard]] double mean(std::uint32_t a, std::uint32_t b) const {
    return sums_(a, b) / (members_[a] * members_[b]);
  }

  /// The most alike of the groups in later slots, the first of several.
  void find_nearest(const std::vector<std::uint32_t>& slots, std::size_t at) {
    const std::uint32_t slot = slots[at];
    nearest_[slot] = slots[at + 1];
    for (std::size_t other = at + 2; other < slots.size(); ++other) {
      if (mean(slot, slots[other]) > mean(slot, nearest_[slot])) nearest_[slot] = slots[other];
    }
  }

  void join(std::vector<std::uint32_t>& slots, std::size_t at) {
    const std::uint32_t kept = slots[at], gone = nearest_[kept];
    std::erase(slots, gone);
    for (const std::uint32_t slot : slots) {
      if (slot != kept) sums_.set(slot, kept, sums_(slot, kept) + sums_(slot, gone));
    }
    members_[kept] += members_[gone];
    tree_.joins.push_back({node_[kept], node_[gone]});
    node_[kept] = static_cast<std::uint32_t>(tree_.leaves + tree_.joins.size() - 1);
    // A mean with the joined group lies between the two that it had: nobody who preferred a third changes its mind.
    for (std::size_t place = 0; place + 1 < slots.size(); ++place) {
      const std::uint32_t slot = slots[place];
      if (slot == kept || nearest_[slot] == kept || nearest_[slot] == gone) find_nearest(slots, place);
    }
  }

  Likenesses sums_;                     ///< over the pairs between two groups: exact for whole numbers
  std::vector<double> members_;         ///< how many
  std::vector<std::uint32_t> node_;     ///< of the tree, by slot
  std::vector<std::uint32_t> nearest_;  ///< slot, by slot
  GroupTree tree_;
};

}  // namespace

GroupTree group_tree(const Likenesses& likenesses, std::span<const std::size_t> blocks) {
  assert(blocks.size() == likenesses.size());  // the caller gives each thing a block
  std::map<std::size_t, std::vector<std::uint32_t>> members;
  for (std::uint32_t at = 0; at < blocks.size(); ++at) members[blocks[at]].push_back(at);
  Linkage linkage(likenesses);
  std::vector<std::uint32_t> firsts;
  for (const auto& [block, slots] : members) {
    linkage.join_all(slots);
    firsts.push_back(slots.front());
  }
  std::sort(firsts.begin(), firsts.end());
  linkage.join_all(std::move(firsts));
  return std::move(linkage).tree();
}

}  // namespace regioscan::figures
