#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "figures/settings.hpp"
#include "scene/check.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

// What every figure has around its picture: title above, legend to the right, caption below.

/// The part of the page that is left for the picture, and that for the legend.
[[nodiscard]] scene::Rectangle picture_frame(const Page& page);
[[nodiscard]] scene::Rectangle legend_frame(const Page& page);

/// Title, line below it and, for a reconstruction, its banner.
[[nodiscard]] std::vector<scene::Mark> heading(const analysis::Analysis& analysis, const Page& page,
                                               const scene::Theme& theme, const base::Words& title,
                                               base::Language language);

/// What was drawn and left out, then source, date, selection, seed and content hash, wrapped at the foot of the page.
[[nodiscard]] std::vector<scene::Mark> caption(const analysis::Analysis& analysis, const Page& page,
                                               const scene::Theme& theme, const base::Words& what_is_drawn,
                                               base::Language language);

/// What a page says around its picture.
struct PageWords {
  std::string key;  ///< of the figure
  base::Words title;
  base::Words description;  ///< what the picture shows, for those who do not see it; the title comes before it
  base::Words drawn;        ///< what was drawn and left out, for the caption
};

/// Picture and legend with heading and caption around them, as a scene.
[[nodiscard]] scene::Scene framed(const analysis::Analysis& analysis, const Settings& settings, const PageWords& words,
                                  std::vector<scene::Mark> marks, base::Language language);

}  // namespace regioscan::figures
