#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/words.hpp"

namespace regioscan::scene {

// What a picture is made of, without any drawing library: plain shapes in points (1/72 inch), x to the right, y down.
// Figures are tested as scenes; `draw` turns a scene into files and decides nothing.

struct Point {
  double x = 0;
  double y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

/// "#rrggbb"
using Colour = std::string;

struct Stroke {
  Colour colour;
  double width_pt = 0;          ///< 0: no line
  double opacity = 1;           ///< 0 … 1
  std::vector<double> dash_pt;  ///< empty: unbroken
};

struct Line {
  Point from, to;
  Stroke stroke;
};

/// A closed or open run of points.
struct Path {
  std::vector<Point> points;
  bool is_closed = false;
  Colour fill;  ///< empty: none
  double fill_opacity = 1;
  Stroke stroke;
};

struct Circle {
  Point centre;
  double radius_pt = 0;
  Colour fill;  ///< empty: none
  double fill_opacity = 1;
  Stroke stroke;
};

struct Box {
  Point corner;  ///< upper left
  double width_pt = 0, height_pt = 0;
  double round_pt = 0;
  Colour fill;
  double fill_opacity = 1;
  Stroke stroke;
};

enum class Weight { regular, bold };
enum class Anchor { start, middle, end };

/// One line of text on a baseline. Stays text in every output.
struct Text {
  Point baseline;
  std::string text;  ///< raw: writers escape it
  double size_pt = 8;
  Weight weight = Weight::regular;
  Anchor anchor = Anchor::start;
  Colour colour = "#000000";
  Colour halo;  ///< empty: none
  double halo_width_pt = 0;
};

using Shape = std::variant<Line, Path, Circle, Box, Text>;

/// What the shape stands for; checks read it (label over node? outside the page?).
enum class Part { page, tie, node, label, area, title, caption, legend, frame };

struct Mark {
  Shape shape;
  Part part = Part::frame;
  std::string id;     ///< lasting, such as "actor-rabobank"; may be empty
  std::string klass;  ///< lasting class names, such as "node cluster-3"; may be empty
  std::string tip;    ///< becomes <title>: what a pointer or a screen reader says; may be empty
};

/// A picture: marks in drawing order, the first lies lowest.
struct Scene {
  double width_pt = 0, height_pt = 0;
  base::Language language = base::Language::nl;
  std::string title;        ///< the finding, also drawn; becomes the document's <title>
  std::string description;  ///< text alternative; becomes <desc>
  Colour background = "#ffffff";
  std::vector<Mark> marks;
  std::string key =
      "figure";  ///< of the figure; begins the ids of title and description, so that pages can hold several
};

}  // namespace regioscan::scene
