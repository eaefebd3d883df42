#pragma once

#include <string>
#include <string_view>

namespace regioscan::draw {

/// What a PDF says of itself beside what it shows: readers have it in the window's title and read it aloud. Raw texts.
struct PdfWords {
  std::string title;        ///< empty: none
  std::string description;  ///< becomes the subject; empty: none
};

/// An SVG document (of ours) as a PNG on a white ground, or as a PDF with vectors, embedded fonts and selectable text.
/// Text is set in the embedded Inter only, whatever fonts the machine has. The same document gives the same bytes.
/// OwnFault if the document cannot be drawn. Not for use by several threads at once. A PDF names no language: Cairo
/// has no word for it before 1.18.
[[nodiscard]] std::string png(std::string_view svg_document, double dots_per_inch);
[[nodiscard]] std::string pdf(std::string_view svg_document, const PdfWords& words);

}  // namespace regioscan::draw
