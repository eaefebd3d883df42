#pragma once

#include <string>

namespace regioscan::draw {

/// The @font-face rules with which a page carries the characters of Inter that European names need, regular and bold.
[[nodiscard]] std::string font_face_css();

}  // namespace regioscan::draw
