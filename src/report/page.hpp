#pragma once

#include <string>

#include "analysis/analysis.hpp"
#include "base/words.hpp"

namespace regioscan::report {

/// What a page shows beside the analysis.
struct PageParts {
  std::string figure_svg;          ///< the actor network in the language of the page, as an SVG document
  std::string figure_description;  ///< its text alternative
  std::string settings;            ///< how it was made, one line for each setting: "name=value"
};

/// The report of an analysis as one self-contained page in one language: findings in words, the figure with its text
/// alternative, the tables, how it was made. No script; a content security policy allows nothing but its own style,
/// fonts and pictures.
[[nodiscard]] std::string page(const analysis::Analysis& analysis, const PageParts& parts, base::Language language);

}  // namespace regioscan::report
