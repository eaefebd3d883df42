#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "scene/scene.hpp"

namespace regioscan::scene {

// How colours are told apart, by the eye and by eyes that lack one kind of cone.

/// Red, green and blue in 0 … 1, as stored (sRGB, not linear).
struct Rgb {
  double red = 0, green = 0, blue = 0;
  friend bool operator==(const Rgb&, const Rgb&) = default;
};

/// CIE 1976 L*a*b* under D65: lightness 0 … 100, a and b about −128 … 128.
struct Lab {
  double lightness = 0, a = 0, b = 0;
};

/// "#rrggbb" as numbers; nothing if the text is of any other form.
[[nodiscard]] std::optional<Rgb> parsed_colour(std::string_view text);
/// The nearest "#rrggbb", in lower case; parts outside 0 … 1 are clipped.
[[nodiscard]] Colour colour(const Rgb& rgb);

/// What is seen where `over` with an opacity of 0 … 1 lies on an opaque colour.
[[nodiscard]] Rgb blended(const Rgb& over, double opacity, const Rgb& under);

/// Contrast of two colours, 1 … 21, whichever is darker: (L₁ + 0.05)/(L₂ + 0.05) of their relative luminances. Text
/// needs 4.5, marks 3. Source: Web Content Accessibility Guidelines 2.1, 1.4.3 and 1.4.11.
[[nodiscard]] double contrast(const Rgb& one, const Rgb& other);

[[nodiscard]] Lab lab(const Rgb& rgb);

/// How different two colours look, ΔE2000: 0 the same, about 1 just visible, 10 plain at a glance, 100 black on white.
/// Source: CIEDE2000, after Sharma, Wu & Dalal, Color Research and Application 30(1):21–30, 2005; weights all 1.
[[nodiscard]] double difference(const Lab& one, const Lab& other);

/// Eyes: `normal`, or without the long (protan), middle (deutan) or short (tritan) wave cones.
enum class Vision { normal, protan, deutan, tritan };
inline constexpr std::array kVisions = {Vision::normal, Vision::protan, Vision::deutan, Vision::tritan};

/// The colour as such an eye sees it. Source: Machado, Oliveira & Fernandes, "A physiologically-based model for
/// simulation of color vision deficiency", IEEE TVCG 15(6):1291–1298, 2009, matrices of severity 1.0, on linear light.
[[nodiscard]] Rgb seen(const Rgb& rgb, Vision vision);

/// The smallest ΔE2000 between any two of the colours as that eye sees them; nothing for fewer than two. Square cost.
[[nodiscard]] std::optional<double> smallest_difference(std::span<const Rgb> colours, Vision vision);

}  // namespace regioscan::scene
