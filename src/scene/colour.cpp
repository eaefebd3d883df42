#include "scene/colour.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace regioscan::scene {
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

/// sRGB to linear light and back (IEC 61966-2-1).
double linear(double stored) { return stored <= 0.04045 ? stored / 12.92 : std::pow((stored + 0.055) / 1.055, 2.4); }
double stored(double linear) {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

std::array<double, 3> product(const Matrix& matrix, const std::array<double, 3>& vector) {
  std::array<double, 3> out{};
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) out[row] += matrix[row][column] * vector[column];
  }
  return out;
}

std::array<double, 3> linear_light(const Rgb& rgb) { return {linear(rgb.red), linear(rgb.green), linear(rgb.blue)}; }

double luminance(const Rgb& rgb) {
  const auto light = linear_light(rgb);
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

constexpr Matrix kProtan = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// The hue of a and b in degrees, 0 … 360; 0 for grey.
double hue_degrees(double a, double b) {
  if (a == 0 && b == 0) return 0;
  const double hue = std::atan2(b, a) * 180 / std::numbers::pi;
  return hue < 0 ? hue + 360 : hue;
}

}  // namespace

std::optional<Rgb> parsed_colour(std::string_view text) {
  if (text.size() != 7 || text.front() != '#') return std::nullopt;
  std::array<double, 3> parts{};
  for (std::size_t i = 0; i < 3; ++i) {
    const int high = hexadecimal(text[1 + 2 * i]);
    const int low = hexadecimal(text[2 + 2 * i]);
    if (high < 0 || low < 0) return std::nullopt;
    parts[i] = (16 * high + low) / 255.0;
  }
  return Rgb{parts[0], parts[1], parts[2]};
}

Colour colour(const Rgb& rgb) {
  const auto byte = [](double part) { return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * 255)); };
  return fmt::format("#{:02x}{:02x}{:02x}", byte(rgb.red), byte(rgb.green), byte(rgb.blue));
}

Rgb blended(const Rgb& over, double opacity, const Rgb& under) {
  const auto mix = [opacity](double a, double b) { return opacity * a + (1 - opacity) * b; };
  return {mix(over.red, under.red), mix(over.green, under.green), mix(over.blue, under.blue)};
}

double contrast(const Rgb& one, const Rgb& other) {
  const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
  return (lighter + 0.05) / (darker + 0.05);
}

Lab lab(const Rgb& rgb) {
  constexpr Matrix kToXyz = {
      {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
  constexpr std::array kWhite = {0.95047, 1.0, 1.08883};  // D65
  const auto xyz = product(kToXyz, linear_light(rgb));
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f(xyz[0] / kWhite[0]);
  const double y = f(xyz[1] / kWhite[1]);
  const double z = f(xyz[2] / kWhite[2]);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Lab& one, const Lab& other) {
  // The letters are those of the paper; the numbers in comments are its equations.
  const double mean_chroma = (std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2;  // (3)
  const double seventh = std::pow(mean_chroma, 7);
  const double g = 0.5 * (1 - std::sqrt(seventh / (seventh + std::pow(25.0, 7))));  // (4)
  const double a1 = (1 + g) * one.a, a2 = (1 + g) * other.a;                        // (5)
  const double c1 = std::hypot(a1, one.b), c2 = std::hypot(a2, other.b);            // (6)
  const double h1 = hue_degrees(a1, one.b), h2 = hue_degrees(a2, other.b);          // (7)
  const bool is_grey = c1 * c2 == 0;

  double turn = is_grey ? 0 : h2 - h1;  // (10): the short way round the circle
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const double delta_l = other.lightness - one.lightness;
  const double delta_c = c2 - c1;
  const double delta_h = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));  // (11)

  const double l = (one.lightness + other.lightness) / 2;  // (12)
  const double c = (c1 + c2) / 2;                          // (13)
  double h = is_grey ? h1 + h2 : (h1 + h2) / 2;            // (14)
  if (!is_grey && std::abs(h1 - h2) > 180) h += h1 + h2 < 360 ? 180 : -180;

  const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                   0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));  // (15)
  const double delta_theta = 30 * std::exp(-std::pow((h - 275) / 25, 2));                       // (16)
  const double r_c = 2 * std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));      // (17)
  const double s_l = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));     // (18)
  const double s_c = 1 + 0.045 * c;                                                             // (19)
  const double s_h = 1 + 0.015 * c * t;                                                         // (20)
  const double r_t = -std::sin(radians(2 * delta_theta)) * r_c;                                 // (21)
  const double u = delta_l / s_l, v = delta_c / s_c, w = delta_h / s_h;
  return std::sqrt(std::max(0.0, u * u + v * v + w * w + r_t * v * w));  // (22); the form may dip below 0 by rounding
}

Rgb seen(const Rgb& rgb, Vision vision) {
  const Matrix* matrix = nullptr;
  switch (vision) {
    case Vision::normal:
      return rgb;
    case Vision::protan:
      matrix = &kProtan;
      break;
    case Vision::deutan:
      matrix = &kDeutan;
      break;
    case Vision::tritan:
      matrix = &kTritan;
      break;
  }
  const auto light = product(*matrix, linear_light(rgb));
  const auto part = [](double linear) { return stored(std::clamp(linear, 0.0, 1.0)); };
  return {part(light[0]), part(light[1]), part(light[2])};
}

std::optional<double> smallest_difference(std::span<const Rgb> colours, Vision vision) {
  std::vector<Lab> points;
  for (const Rgb& rgb : colours) points.push_back(lab(seen(rgb, vision)));
  std::optional<double> smallest;
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double found = difference(points[i], points[j]);
      if (!smallest || found < *smallest) smallest = found;
    }
  }
  return smallest;
}

}  // namespace regioscan::scene
