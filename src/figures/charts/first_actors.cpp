#include "figures/charts/first_actors.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "figures/charts/bar_chart.hpp"
#include "figures/page_frame.hpp"

namespace regioscan::figures {

void refuse_too_many(std::int64_t top, const Page& page) {
  const std::size_t fit = rows_that_fit(picture_frame(page));
  if (top <= static_cast<std::int64_t>(fit)) return;
  throw base::UsageError(
      {fmt::format("Op deze bladzijde passen hoogstens {} rijen; kies een kleinere --top of een grotere --size.", fit),
       fmt::format("At most {} rows fit on this page; choose a smaller --top or a larger --size.", fit)});
}

std::vector<graph::ActorId> first_of(std::vector<graph::ActorId> ranking, std::size_t top,
                                     std::optional<graph::ActorId> wanted) {
  ranking.resize(std::min(top, ranking.size()));
  if (!wanted || std::find(ranking.begin(), ranking.end(), *wanted) != ranking.end()) return ranking;
  if (ranking.size() == top) ranking.pop_back();
  ranking.push_back(*wanted);
  return ranking;
}

}  // namespace regioscan::figures
