#pragma once

#include <memory>
#include <string>

#include "scene/ruler.hpp"

namespace regioscan::scene {

/// Measures text with Pango and HarfBuzz (kerning included), with one font only: the judge of our own ruler.
class PangoRuler {
 public:
  explicit PangoRuler(Face face);
  ~PangoRuler();
  [[nodiscard]] double width_pt(const std::string& text, double size_pt, Weight weight) const;

 private:
  struct Handles;
  std::unique_ptr<Handles> handles_;
};

}  // namespace regioscan::scene
