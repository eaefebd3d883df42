#pragma once

#include <optional>
#include <string>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::report {

/// A figure in the language of the page.
struct PageFigure {
  std::string svg;          ///< as an SVG document
  std::string description;  ///< its text alternative
};

/// What a page shows beside the analysis.
struct PageParts {
  PageFigure actor_network;
  std::optional<PageFigure> white_spots;       ///< absent where there is no such table, or one too large to draw
  std::string settings;                        ///< how it was made, one line for each setting: "name=value"
  std::optional<PageFigure> rank_ranges = {};  ///< absent where certainty was not asked for, or nobody has a place
};

/// The report of an analysis as one self-contained page in one language: findings in words, the figure with its text
/// alternative, the tables, how it was made. No script; a content security policy allows nothing but its own style,
/// fonts and pictures.
[[nodiscard]] std::string page(const analysis::Analysis& analysis, const PageParts& parts, base::Language language);

}  // namespace regioscan::report
