#include "tests/draw/pixels.hpp"

#include <cairo.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <string_view>

namespace regioscan::draw {
namespace {

constexpr std::uint32_t kWhite = 0xFFFFFF;

cairo_status_t read_on(void* rest, unsigned char* to, unsigned int length) {
  auto& bytes = *static_cast<std::string_view*>(rest);
  if (bytes.size() < length) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(to, bytes.data(), length);
  bytes.remove_prefix(length);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Pixels pixels(const std::string& png_bytes) {
  std::string_view rest = png_bytes;
  cairo_surface_t* const surface = cairo_image_surface_create_from_png_stream(read_on, &rest);
  if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) {
    cairo_surface_destroy(surface);
    throw std::runtime_error("no PNG");
  }
  Pixels picture{cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
  const unsigned char* row = cairo_image_surface_get_data(surface);
  for (int y = 0; y < picture.height; ++y, row += cairo_image_surface_get_stride(surface)) {
    for (int x = 0; x < picture.width; ++x) {
      std::uint32_t colour = 0;
      std::memcpy(&colour, row + 4 * x, 4);
      picture.colours.push_back(colour & kWhite);
    }
  }
  cairo_surface_destroy(surface);
  return picture;
}

Ink ink(const Pixels& picture) {
  Ink found{picture.width, picture.height, 0, 0};
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      if (picture.at(x, y) == kWhite) continue;
      found = {std::min(found.left, x), std::min(found.top, y), std::max(found.right, x + 1),
               std::max(found.bottom, y + 1)};
    }
  }
  return found.right == 0 ? Ink{} : found;
}

}  // namespace regioscan::draw
