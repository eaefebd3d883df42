#include "scene/colour.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>

namespace regioscan::scene {
namespace {

using Rgb = std::array<double, 3>;  // 0 … 1

int digit(char c) { return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; }

Rgb rgb(const Colour& colour) {
  assert(colour.size() == 7 && colour.front() == '#');  // colours come from our themes, which are checked when read
  const auto channel = [&](std::size_t at) { return (digit(colour[at]) * 16 + digit(colour[at + 1])) / 255.0; };
  return {channel(1), channel(3), channel(5)};
}

Colour colour_of(const Rgb& channels) {
  const auto byte = [](double value) { return static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 255)); };
  return fmt::format("#{:02x}{:02x}{:02x}", byte(channels[0]), byte(channels[1]), byte(channels[2]));
}

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double channel) {
  return channel <= 0.0031308 ? 12.92 * channel : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Rgb linear(const Rgb& channels) { return {linear(channels[0]), linear(channels[1]), linear(channels[2])}; }

double luminance(const Colour& colour) {
  const Rgb light = linear(rgb(colour));
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

using Matrix = std::array<Rgb, 3>;

Matrix matrix(Vision vision) {
  switch (vision) {
    case Vision::full:
      return {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    case Vision::protan:
      return {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    case Vision::deutan:
      return {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    case Vision::tritan:
      return {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
  }
  return {};
}

double lab_curve(double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; }

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

double hue_degrees(double b, double a) {
  if (a == 0 && b == 0) return 0;
  const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
  return angle < 0 ? angle + 360 : angle;
}

/// Mean of two hues on the circle; their sum where one colour is grey, as the definition asks.
double mean_hue(double first, double second, double chroma_product) {
  if (chroma_product == 0) return first + second;
  if (std::abs(first - second) <= 180) return (first + second) / 2;
  return first + second < 360 ? (first + second + 360) / 2 : (first + second - 360) / 2;
}

double hue_step(double first, double second, double chroma_product) {
  if (chroma_product == 0) return 0;
  const double step = second - first;
  return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
}

}  // namespace

double contrast(const Colour& first, const Colour& second) {
  const double a = luminance(first);
  const double b = luminance(second);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Colour blended(const Colour& over, const Colour& ground, double share) {
  const Rgb a = rgb(over);
  const Rgb b = rgb(ground);
  return colour_of(
      {share * a[0] + (1 - share) * b[0], share * a[1] + (1 - share) * b[1], share * a[2] + (1 - share) * b[2]});
}

Colour seen(const Colour& colour, Vision vision) {
  const Rgb light = linear(rgb(colour));
  const Matrix rows = matrix(vision);
  Rgb out{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double sum = rows[i][0] * light[0] + rows[i][1] * light[1] + rows[i][2] * light[2];
    out[i] = encoded(std::clamp(sum, 0.0, 1.0));
  }
  return colour_of(out);
}

Lab lab(const Colour& colour) {
  const Rgb c = linear(rgb(colour));
  // sRGB primaries to XYZ, then relative to the white point D65 (IEC 61966-2-1).
  const double x = (0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047;
  const double y = 0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2];
  const double z = (0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883;
  return {116 * lab_curve(y) - 16, 500 * (lab_curve(x) - lab_curve(y)), 200 * (lab_curve(y) - lab_curve(z))};
}

double difference(const Lab& first, const Lab& second) {
  // Symbols and order of steps as in Sharma, Wu & Dalal (2005), equations 2 to 22.
  const double mean_chroma = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
  const double seventh = std::pow(mean_chroma, 7);
  const double g = 0.5 * (1 - std::sqrt(seventh / (seventh + std::pow(25.0, 7))));
  const double a1 = (1 + g) * first.a;
  const double a2 = (1 + g) * second.a;
  const double c1 = std::hypot(a1, first.b);
  const double c2 = std::hypot(a2, second.b);
  const double h1 = hue_degrees(first.b, a1);
  const double h2 = hue_degrees(second.b, a2);
  const double d_lightness = second.lightness - first.lightness;
  const double d_chroma = c2 - c1;
  const double d_hue = 2 * std::sqrt(c1 * c2) * std::sin(radians(hue_step(h1, h2, c1 * c2) / 2));
  const double l = (first.lightness + second.lightness) / 2;
  const double c = (c1 + c2) / 2;
  const double h = mean_hue(h1, h2, c1 * c2);
  const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                   0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
  const double c7 = std::pow(c, 7);
  const double r_c = 2 * std::sqrt(c7 / (c7 + std::pow(25.0, 7)));
  const double r_t = -std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * r_c;
  const double s_l = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
  const double s_c = 1 + 0.045 * c;
  const double s_h = 1 + 0.015 * c * t;
  const double x = d_lightness / s_l;
  const double y = d_chroma / s_c;
  const double z = d_hue / s_h;
  return std::sqrt(x * x + y * y + z * z + r_t * y * z);
}

double smallest_difference(std::span<const Colour> colours) {
  double smallest = std::numeric_limits<double>::infinity();
  for (const Vision vision : kVisions) {
    for (std::size_t i = 0; i < colours.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        smallest = std::min(smallest, difference(lab(seen(colours[i], vision)), lab(seen(colours[j], vision))));
      }
    }
  }
  return smallest;
}

}  // namespace regioscan::scene
