#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scene/scene.hpp"

namespace regioscan::scene {

/// Fonts whose widths we know: Inter, which we embed, and DejaVu Sans, what a reader without Inter may see.
enum class Face { inter, dejavu };

/// The width of a line of text in points as writers show it (base::shown), from the font's advances and kerning.
/// Combining marks take none; other characters that the font lacks count as one em, and emoji as 1.4 em, which is as
/// wide as the fonts that are likely to step in. Within 1 % of Pango on names. 0 for an empty text.
[[nodiscard]] double width_pt(std::string_view text, double size_pt, Weight weight = Weight::regular,
                              Face face = Face::inter);

/// Height of capitals, ascent and descent as a part of the size.
inline constexpr double kCapHeight = 0.727;
inline constexpr double kAscent = 0.97;
inline constexpr double kDescent = 0.24;

/// The text cut into lines of at most `widest_pt` at word ends; a single word that is wider is cut with '…' if it is
/// wider than twice that, else stands alone. At most `lines` lines; what does not fit ends in '…'. An empty or blank
/// text gives no lines, and so does `lines` = 0. The lines are safe to show (base::shown).
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double size_pt, double widest_pt,
                                               std::size_t lines, Weight weight = Weight::regular);

}  // namespace regioscan::scene
