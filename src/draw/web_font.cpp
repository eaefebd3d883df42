#include "draw/web_font.hpp"

#include <fmt/format.h>

#include "base/files.hpp"
#include "draw/embedded.hpp"

namespace regioscan::draw {
namespace {

std::string face(int weight, std::string_view font) {
  return fmt::format(
      "@font-face{{font-family:Inter;font-weight:{};font-display:swap;src:url(data:font/woff2;base64,{}) "
      "format(\"woff2\")}}\n",
      weight, base::base64(font));
}

}  // namespace

std::string font_face_css() { return face(400, embedded::inter_regular_web()) + face(700, embedded::inter_bold_web()); }

}  // namespace regioscan::draw
