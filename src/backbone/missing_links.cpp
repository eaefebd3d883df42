#include "backbone/missing_links.hpp"

#include <fmt/format.h>

namespace regioscan::backbone {

using base::Words;

std::vector<MissingLink> missing_links(const inventory::Inventory& inventory, const graph::Bipartite& graph,
                                       const Backbone& backbone) {
  const graph::UsualWork usual = graph::usual_work(inventory, graph);
  std::vector<MissingLink> links;
  for (const RarePair& pair : backbone.rare) {
    if (!graph::have_in_common(usual, pair.a, pair.b)) continue;
    links.push_back({.pair = pair,
                     .initiatives_of_a = graph.by_actor()[pair.a.index()].size(),
                     .initiatives_of_b = graph.by_actor()[pair.b.index()].size(),
                     .common = graph::common_work(inventory, usual, pair.a, pair.b)});
  }
  return links;
}

Words reason(const MissingLink& link) {
  const Words met = link.pair.shared == 0 ? Words{"nooit samen", "never together"}
                                          : base::counted(link.pair.shared, {"keer samen", "time together"},
                                                          {"keer samen", "times together"});
  const Words expected = base::decimal(link.pair.expected, 1), common = graph::in_words(link.common);
  return {fmt::format("{}; toeval zou {} keer geven; {}", met.nl, expected.nl, common.nl),
          fmt::format("{}; chance would give {} times; {}", met.en, expected.en, common.en)};
}

}  // namespace regioscan::backbone
