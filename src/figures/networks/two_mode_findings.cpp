#include "figures/networks/two_mode_findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "figures/networks/leaders.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {

using base::Language;
using base::Words;

Words two_mode_finding(const analysis::Analysis& analysis, const TwoMode& graph) {
  std::vector<Named> actors, initiatives;
  for (std::size_t node = 0; node < graph.rows.size(); ++node)
    (graph.is_actor(node) ? actors : initiatives).push_back({name_of(analysis, graph, node), graph.degree(node)});
  const Leaders busiest = leaders(actors, {"actoren", "actors"});
  const Leaders widest = leaders(initiatives, {"initiatieven", "initiatives"});
  const bool is_one = busiest.number == 1, is_one_wide = widest.number == 1;
  return analysis::in_reconstruction(
      analysis.inventory, {fmt::format("{} {} aan de meeste initiatieven mee ({}); {} {} de meeste actoren ({})",
                                       busiest.who.nl, is_one ? "doet" : "doen", busiest.how_many().nl, widest.who.nl,
                                       is_one_wide ? "heeft" : "hebben", widest.how_many().nl),
                           fmt::format("{} {} part in the most initiatives ({}); {} {} the most actors ({})",
                                       busiest.who.en, is_one ? "takes" : "take", busiest.how_many().en, widest.who.en,
                                       is_one_wide ? "has" : "have", widest.how_many().en)});
}

Words two_mode_description(const analysis::Analysis& analysis, const TwoMode& graph) {
  constexpr std::size_t kInitiatives = 10, kActors = 12;
  std::vector<std::size_t> order;
  for (std::size_t node = graph.actors; node < graph.rows.size(); ++node) order.push_back(node);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return graph.degree(a) > graph.degree(b); });
  order.resize(std::min(order.size(), kInitiatives));
  const Words size = analysis::size_in_words(analysis);
  Words text{size.nl + ".", size.en + "."};
  for (const std::size_t node : order) {
    std::vector<std::string> names;
    for (const std::uint32_t actor : graph.rows[node]) names.push_back(name_of(analysis, graph, actor));
    const std::size_t more = names.size() > kActors ? names.size() - kActors : 0;
    names.resize(names.size() - more);
    std::vector<std::string> dutch = names, english = names;
    if (more > 0) {
      dutch.push_back(fmt::format("nog {}", shown(more).nl));
      english.push_back(fmt::format("{} more", shown(more).en));
    }
    const std::string& name = name_of(analysis, graph, node);
    text.nl += fmt::format(" {}: {}.", name, base::enumeration(dutch, Language::nl));
    text.en += fmt::format(" {}: {}.", name, base::enumeration(english, Language::en));
  }
  return text;
}

}  // namespace regioscan::figures
