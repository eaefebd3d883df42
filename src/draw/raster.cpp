#include "draw/raster.hpp"

#include <fmt/format.h>

#include <cmath>
#include <memory>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "draw/as_rsvg.hpp"
#include "draw/fonts.hpp"

namespace regioscan::draw {
namespace {

constexpr double kPointsPerInch = 72;

struct Release {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Handle = std::unique_ptr<RsvgHandle, Release>;
using Surface = std::unique_ptr<cairo_surface_t, Release>;
using Context = std::unique_ptr<cairo_t, Release>;

[[noreturn]] void fail(std::string_view doing, std::string_view reason) {
  throw base::OwnFault({fmt::format("De figuur kon niet worden omgezet ({}: {}).", doing, reason),
                        fmt::format("The figure could not be converted ({}: {}).", doing, reason)});
}

void check(cairo_status_t status, std::string_view doing) {
  if (status != CAIRO_STATUS_SUCCESS) fail(doing, cairo_status_to_string(status));
}

Handle handle_of(std::string_view document) {
  use_embedded_fonts();
  GError* error = nullptr;
  Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(document.data()), document.size(), &error));
  if (!handle) {
    const std::string reason = error != nullptr ? error->message : "?";
    g_clear_error(&error);
    fail("reading SVG", reason);
  }
  rsvg_handle_set_dpi(handle.get(), kPointsPerInch);  // a point of the scene is a pixel of the renderer
  return handle;
}

struct Size {
  double width_pt, height_pt;
};

Size size_of(RsvgHandle* handle) {
  Size size{0, 0};
  if (rsvg_handle_get_intrinsic_size_in_pixels(handle, &size.width_pt, &size.height_pt) == FALSE)
    fail("measuring SVG", "no size");
  return size;
}

void render(RsvgHandle* handle, cairo_t* context, Size size) {
  const RsvgRectangle viewport{0, 0, size.width_pt, size.height_pt};
  GError* error = nullptr;
  if (rsvg_handle_render_document(handle, context, &viewport, &error) == FALSE) {
    const std::string reason = error != nullptr ? error->message : "?";
    g_clear_error(&error);
    fail("drawing", reason);
  }
  check(cairo_status(context), "drawing");
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const PdfWords& words) {
  const auto say = [&](cairo_pdf_metadata_t what, const std::string& text) {
    if (!text.empty()) cairo_pdf_surface_set_metadata(surface, what, base::shown(text).c_str());
  };
  say(CAIRO_PDF_METADATA_TITLE, words.title);
  say(CAIRO_PDF_METADATA_SUBJECT, words.description);
  say(CAIRO_PDF_METADATA_CREATOR, "regioscan");
  // A fixed date: the same figure must give the same bytes.
  say(CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
}

}  // namespace

std::string png(std::string_view svg_document, double dots_per_inch) {
  const Handle handle = handle_of(svg_document);
  const Size size = size_of(handle.get());
  const long width = std::lround(size.width_pt * dots_per_inch / kPointsPerInch);
  const long height = std::lround(size.height_pt * dots_per_inch / kPointsPerInch);
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  check(cairo_surface_status(surface.get()), "making a picture");
  const Context context(cairo_create(surface.get()));
  cairo_set_source_rgb(context.get(), 1, 1, 1);
  cairo_paint(context.get());
  // The page takes all pixels: half a pixel too little would be a light line at the edge of a dark page. A page
  // has a width and a height, or `size_of` had failed.
  cairo_scale(context.get(), static_cast<double>(width) / size.width_pt, static_cast<double>(height) / size.height_pt);
  render(handle.get(), context.get(), size);
  std::string bytes;
  check(cairo_surface_write_to_png_stream(surface.get(), append, &bytes), "writing PNG");
  return bytes;
}

std::string pdf(std::string_view svg_document, const PdfWords& words) {
  const Handle handle = handle_of(svg_document);
  const Size size = size_of(handle.get());
  std::string bytes;
  {
    const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, size.width_pt, size.height_pt));
    check(cairo_surface_status(surface.get()), "making a PDF");
    describe(surface.get(), words);
    const Context context(cairo_create(surface.get()));
    render(handle.get(), context.get(), size);
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()), "writing PDF");
  }
  return bytes;
}

}  // namespace regioscan::draw
