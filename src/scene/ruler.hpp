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

/// What a line of text may take at most with any reader: the wider of Inter with 8 % slack and DejaVu Sans.
[[nodiscard]] double cautious_width_pt(std::string_view text, double size_pt, Weight weight = Weight::regular);

/// Height of capitals, ascent and descent as a part of the size.
inline constexpr double kCapHeight = 0.727;
inline constexpr double kAscent = 0.97;
inline constexpr double kDescent = 0.24;

/// The text, or as much of its beginning as fits (by cautious width) with '…' after it; '…' alone where nothing fits. A
/// combining mark is never parted from its letter. Safe to show (base::shown). Cost: square in what fits.
[[nodiscard]] std::string shortened(std::string_view text, double size_pt, double widest_pt,
                                    Weight weight = Weight::regular);

/// The text cut at word ends into at most `lines` lines of at most `widest_pt` (by cautious width); a word that is
/// wider, and what does not fit into the last line, end in '…'. An empty or blank text has no lines, and `lines` = 0
/// gives none.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double size_pt, double widest_pt,
                                               std::size_t lines, Weight weight = Weight::regular);

/// The same with lines of about equal length: as narrow as the number of lines allows. For titles.
[[nodiscard]] std::vector<std::string> balanced(std::string_view text, double size_pt, double widest_pt,
                                                std::size_t lines, Weight weight = Weight::regular);

}  // namespace regioscan::scene
