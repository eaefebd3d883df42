#pragma once

#include <string>
#include <vector>

#include "base/words.hpp"
#include "figures/node_shapes.hpp"
#include "scene/extent.hpp"
#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// Three round numbers for the legend, descending: about the largest, a third and a tenth of it; fewer if the largest
/// is small, none if it is under 1.
[[nodiscard]] std::vector<double> legend_values(double largest);

/// Writes the legend of any figure from the top of a frame down.
class LegendWriter {
 public:
  LegendWriter(const scene::Rectangle& frame, const scene::Theme& theme);

  /// What the next entries are of, in bold.
  void title(const std::string& words);
  /// A category by its colour, with its second cue where the theme needs one.
  void category(std::size_t number, const std::string& words, std::size_t most_lines);
  /// A node of this shape and fill.
  void shape(const scene::Colour& fill, Outline outline, const std::string& words, std::size_t most_lines);
  /// A box of this fill, hatched if `hatching` has a width, as in bars and cells.
  void box(const scene::Colour& fill, const scene::Stroke& hatching, const std::string& words, std::size_t most_lines);
  /// Circles of the sizes that stand for some values, on one line, true to scale: the area is in proportion.
  void sizes(const std::vector<double>& values, double largest_value, double largest_radius_pt,
             base::Language language);
  /// A line as it is drawn.
  void line(const std::string& words, const scene::Stroke& stroke);
  /// A remark without a sign.
  void note(const std::string& words, std::size_t most_lines);
  void space();

  /// The words of an entry that take one line beside a sign: of a name with commas the last parts are left out, and
  /// what is still too long ends in '…'.
  [[nodiscard]] std::string on_one_line(const std::string& before, const std::string& name,
                                        const std::string& after) const;
  /// Where the next entry begins.
  [[nodiscard]] double y() const { return y_; }
  [[nodiscard]] std::vector<scene::Mark> finished() && { return std::move(marks_); }

 private:
  void add(scene::Shape shape);
  void add_text(const std::string& text, double x, scene::Weight weight);
  void add_words(const std::string& words, std::size_t most_lines);
  [[nodiscard]] scene::Point swatch_place() const;

  scene::Rectangle frame_;
  const scene::Theme& theme_;
  double y_;
  std::vector<scene::Mark> marks_;
};

}  // namespace regioscan::figures
