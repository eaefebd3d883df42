#pragma once

#include <memory>
#include <string>

#include "scene/ruler.hpp"

namespace regioscan::scene {

/// What a line of text takes in points, from its baseline up and down: the font's own ascent and descent.
struct LineBox {
  double width_pt = 0, ascent_pt = 0, descent_pt = 0;
};

/// Measures text with Pango and HarfBuzz (kerning included), with one font only: the judge of our own ruler.
class PangoRuler {
 public:
  explicit PangoRuler(Face face);
  ~PangoRuler();
  [[nodiscard]] double width_pt(const std::string& text, double size_pt, Weight weight) const;
  [[nodiscard]] LineBox box(const std::string& text, double size_pt, Weight weight) const;

 private:
  struct Handles;
  std::unique_ptr<Handles> handles_;
};

}  // namespace regioscan::scene
