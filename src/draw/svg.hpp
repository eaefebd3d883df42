#pragma once

#include <string>

#include "scene/scene.hpp"

namespace regioscan::draw {

/// A scene as an SVG document with real text: searchable, readable aloud, editable. Everything from data is escaped;
/// ids that occur twice get a number; no scripts, no styles. The same scene gives the same bytes.
[[nodiscard]] std::string svg(const scene::Scene& scene);

}  // namespace regioscan::draw
