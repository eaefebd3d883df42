#include "backbone/correction.hpp"

#include <algorithm>
#include <numeric>

namespace regioscan::backbone {
namespace {

std::vector<double> step_up(const std::vector<Chance>& chances, std::uint64_t tests) {
  std::vector<std::size_t> order(chances.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return chances[a].p > chances[b].p; });
  std::uint64_t rank = 0;
  for (const Chance& chance : chances) rank += chance.pairs;
  std::vector<double> q(chances.size(), 1.0);
  double smallest = 1;
  for (const std::size_t at : order) {
    // Equal chances hold the ranks up to the last of them; kinds without pairs have none, and no divisor is 0.
    if (chances[at].pairs == 0) continue;
    smallest = std::min(smallest, chances[at].p * static_cast<double>(tests) / static_cast<double>(rank));
    q[at] = smallest;
    rank -= chances[at].pairs;
  }
  return q;
}

}  // namespace

std::string_view key(Correction correction) {
  switch (correction) {
    case Correction::none:
      return "none";
    case Correction::benjamini_hochberg:
      return "bh";
    case Correction::bonferroni:
      return "bonferroni";
  }
  return {};
}

const base::Words& label(Correction correction) {
  static const base::Words labels[] = {{"zonder correctie", "without correction"},
                                       {"Benjamini-Hochberg", "Benjamini–Hochberg"},
                                       {"Bonferroni", "Bonferroni"}};
  return labels[static_cast<std::size_t>(correction)];
}

std::vector<double> adjusted(const std::vector<Chance>& chances, std::uint64_t tests, Correction correction) {
  if (correction == Correction::benjamini_hochberg) return step_up(chances, tests);
  const double factor = correction == Correction::bonferroni ? static_cast<double>(tests) : 1.0;
  std::vector<double> q;
  for (const Chance& chance : chances) q.push_back(std::min(1.0, chance.p * factor));
  return q;
}

}  // namespace regioscan::backbone
