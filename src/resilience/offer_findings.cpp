#include "resilience/offer_findings.hpp"

#include <fmt/format.h>

#include "resilience/names.hpp"

namespace regioscan::resilience {
namespace {

using base::Words;

Words cells_sentence(const Situation& situation, const Loss& loss, std::size_t most) {
  if (!situation.table && situation.inventory.activities.empty()) {
    return {"Welk aanbod verdwijnt, is niet te zeggen: deze inventarisatie noemt geen activiteiten.",
            "What offer disappears cannot be said: this inventory names no activities."};
  }
  if (!situation.table) {
    return {"Welk aanbod verdwijnt, is niet te zeggen: van de activiteiten is niet bekend wat ze zijn, of niet waar.",
            "What offer disappears cannot be said: it is not known what the activities are, or not where."};
  }
  if (loss.white_cells.empty()) {
    const Words rows = situation.table->rows().title, columns = situation.table->columns().title;
    return {fmt::format("Elke combinatie van {} en {} die aanbod had, houdt aanbod.", rows.nl, columns.nl),
            fmt::format("Every combination of {} and {} that had an offer keeps one.", rows.en, columns.en)};
  }
  std::vector<Words> cells;
  for (const Cell cell : loss.white_cells) cells.push_back(name_of(situation, cell));
  const Words list = listed(cells, most);
  return {fmt::format("Al het bekende aanbod verdwijnt voor {}.", list.nl),
          fmt::format("All known offer disappears for {}.", list.en)};
}

Words activities_sentence(const Loss& loss) {
  const std::size_t count = loss.activities.size(), unknown = count - loss.with_reach;
  const Words activities = base::counted(count, {"activiteit", "activity"}, {"activiteiten", "activities"}),
              verb = count == 1 ? Words{"vervalt", "falls"} : Words{"vervallen", "fall"};
  Words text{activities.nl + " " + verb.nl, activities.en + " " + verb.en + " away"};
  if (loss.with_reach == 0) {
    return {text.nl + "; het bereik daarvan is niet geregistreerd.", text.en + "; their reach is not registered."};
  }
  const Words reach = base::counted(static_cast<std::size_t>(loss.reach), {"ondernemer", "entrepreneur"},
                                    {"ondernemers", "entrepreneurs"});
  text = {fmt::format("{}, met een geregistreerd bereik van {}", text.nl, reach.nl),
          fmt::format("{}, with a registered reach of {}", text.en, reach.en)};
  if (unknown == 0) return {text.nl + ".", text.en + "."};
  const Words rest = base::whole(static_cast<std::int64_t>(unknown));
  return {fmt::format("{}; van {} is het bereik onbekend.", text.nl, rest.nl),
          fmt::format("{}; of {} the reach is unknown.", text.en, rest.en)};
}

}  // namespace

std::vector<Words> offer_findings(const Situation& situation, const Departure& departure, const Loss& loss,
                                  std::size_t most) {
  std::vector<Words> sentences;
  if (ended(departure, loss).empty()) {
    return {{"Geen initiatief verliest zijn laatste actor; er verdwijnt dus geen aanbod.",
             "No initiative loses its last actor; so no offer disappears."}};
  }
  if (!loss.activities.empty()) sentences.push_back(activities_sentence(loss));
  sentences.push_back(cells_sentence(situation, loss, most));
  if (loss.regions.empty()) return sentences;
  std::vector<Words> regions;
  for (const RegionId region : loss.regions) regions.push_back(situation.inventory.regions[region].name);
  const Words list = listed(regions, most);
  sentences.push_back(
      {fmt::format("Geen enkel bekend initiatief blijft over in {}, afgezien van wat een groter gebied bedient.",
                   list.nl),
       fmt::format("No known initiative is left in {}, apart from what serves a larger area.", list.en)});
  return sentences;
}

}  // namespace regioscan::resilience
