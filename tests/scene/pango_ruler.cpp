#include "tests/scene/pango_ruler.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <stdexcept>

namespace regioscan::scene {
namespace {

struct Release {
  void operator()(gpointer object) const { g_object_unref(object); }
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

void add_font(FcConfig* config, const std::string& path) {
  if (FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(path.c_str())) == FcFalse) {
    throw std::runtime_error("cannot read " + path);
  }
}

}  // namespace

struct PangoRuler::Handles {
  std::unique_ptr<FcConfig, Release> config{FcConfigCreate()};
  std::unique_ptr<PangoFontMap, Release> fonts{pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)};
  std::unique_ptr<PangoContext, Release> context;
  const char* family = "";
};

PangoRuler::PangoRuler(Face face) : handles_(std::make_unique<Handles>()) {
  const bool is_inter = face == Face::inter;
  handles_->family = is_inter ? "Inter" : "DejaVu Sans";
  const std::string directory = is_inter ? REGIOSCAN_INTER_DIR : REGIOSCAN_DEJAVU_DIR;
  add_font(handles_->config.get(), directory + (is_inter ? "/Inter-Regular.otf" : "/DejaVuSans.ttf"));
  add_font(handles_->config.get(), directory + (is_inter ? "/Inter-Bold.otf" : "/DejaVuSans-Bold.ttf"));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(handles_->fonts.get()), handles_->config.get());
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(handles_->fonts.get()), 72);
  handles_->context.reset(pango_font_map_create_context(handles_->fonts.get()));
  pango_context_set_round_glyph_positions(handles_->context.get(), FALSE);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options(handles_->context.get(), options);
  cairo_font_options_destroy(options);
}

PangoRuler::~PangoRuler() = default;

double PangoRuler::width_pt(const std::string& text, double size_pt, Weight weight) const {
  return box(text, size_pt, weight).width_pt;
}

LineBox PangoRuler::box(const std::string& text, double size_pt, Weight weight) const {
  const std::unique_ptr<PangoFontDescription, Release> font(pango_font_description_new());
  pango_font_description_set_family(font.get(), handles_->family);
  pango_font_description_set_weight(font.get(), weight == Weight::bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size(font.get(), size_pt * PANGO_SCALE);
  const std::unique_ptr<PangoLayout, Release> layout(pango_layout_new(handles_->context.get()));
  pango_layout_set_font_description(layout.get(), font.get());
  pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
  PangoRectangle logical;
  pango_layout_get_extents(layout.get(), nullptr, &logical);
  const double ascent = static_cast<double>(pango_layout_get_baseline(layout.get())) / PANGO_SCALE;
  return {.width_pt = static_cast<double>(logical.width) / PANGO_SCALE,
          .ascent_pt = ascent,
          .descent_pt = static_cast<double>(logical.height) / PANGO_SCALE - ascent};
}

}  // namespace regioscan::scene
