// Finds the categorical colours of layouts/theme.toml. Not a test: run it when other colours are wanted, and copy the
// result.
//   palette_search print|dark [seed]
// Simulated annealing over chroma and lightness for eight given hue families, under contrast ≥ 3:1 (with a margin) on
// the ground; it raises the smallest ΔE2000 between any two colours, seen by any of four kinds of eye.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "scene/colour.hpp"

namespace {

using namespace regioscan;

/// OKLCh (Ottosson 2020): hue in degrees; evener than Lab for choosing muted colours of one family.
struct Oklch {
  double lightness, chroma, hue;
};

struct Ground {
  scene::Rgb colour;
  double darkest, lightest;   ///< OKLCh lightness allowed
  double greyest, strongest;  ///< OKLCh chroma allowed
};

constexpr double kLeastContrast = 3.1;

/// Families in the order in which clusters take them: neighbours in size must differ most.
constexpr double kHues[] = {250, 50, 150, 355, 95, 305, 200, 28};
constexpr double kHueFreedom = 16;

double stored(double linear) {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

scene::Rgb rgb(const Oklch& c) {
  const double angle = c.hue * std::numbers::pi / 180;
  const double a = c.chroma * std::cos(angle), b = c.chroma * std::sin(angle);
  const double l = std::pow(c.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
  const double m = std::pow(c.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
  const double s = std::pow(c.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
  return {stored(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
          stored(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
          stored(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)};
}

bool is_allowed(const Oklch& c, const Ground& ground) {
  if (c.lightness < ground.darkest || c.lightness > ground.lightest) return false;
  if (c.chroma < ground.greyest || c.chroma > ground.strongest) return false;
  const scene::Rgb found = rgb(c);
  for (const double part : {found.red, found.green, found.blue}) {
    if (!(part >= 0 && part <= 1)) return false;
  }
  return scene::contrast(found, ground.colour) >= kLeastContrast;
}

double worst(const std::vector<scene::Rgb>& colours) {
  double smallest = 1000;
  for (const scene::Vision vision : scene::kVisions) {
    // Normal eyes are the many: they are to see more than the least.
    const double part = vision == scene::Vision::normal ? 0.7 : 1;
    smallest = std::min(smallest, part * scene::smallest_difference(colours, vision).value_or(0));
  }
  return smallest;
}

std::vector<Oklch> start(const Ground& ground, base::Stream& chance) {
  std::vector<Oklch> out;
  for (const double hue : kHues) {
    Oklch c{};
    do {
      c = {ground.darkest + chance.unit() * (ground.lightest - ground.darkest),
           ground.greyest + chance.unit() * (ground.strongest - ground.greyest), hue};
    } while (!is_allowed(c, ground));
    out.push_back(c);
  }
  return out;
}

Oklch moved(const Oklch& c, double family, double step, base::Stream& chance) {
  const auto shift = [&] { return (chance.unit() - 0.5) * 2 * step; };
  Oklch next{c.lightness + 0.2 * shift(), c.chroma + 0.08 * shift(), c.hue + 20 * shift()};
  next.hue = std::min(std::max(next.hue, family - kHueFreedom), family + kHueFreedom);
  return next;
}

std::vector<scene::Rgb> as_rgb(const std::vector<Oklch>& palette) {
  std::vector<scene::Rgb> out;
  for (const Oklch& c : palette) out.push_back(rgb(c));
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  const bool is_dark = argc > 1 && std::string(argv[1]) == "dark";
  const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
  const Ground ground =
      is_dark ? Ground{{0.086, 0.106, 0.133}, 0.58, 0.86, 0.07, 0.15} : Ground{{1, 1, 1}, 0.44, 0.68, 0.08, 0.15};
  std::vector<Oklch> best;
  double best_score = 0;
  constexpr int kStarts = 12, kSteps = 12000;
  for (int attempt = 0; attempt < kStarts; ++attempt) {
    base::Stream chance = base::stream(seed, "palette", static_cast<std::uint64_t>(attempt));
    std::vector<Oklch> palette = start(ground, chance);
    double score = worst(as_rgb(palette));
    for (int step = 0; step < kSteps; ++step) {
      const double heat = 1 - static_cast<double>(step) / kSteps;
      const std::size_t which = chance.below(palette.size());
      const Oklch before = palette[which];
      palette[which] = moved(before, kHues[which], 0.05 + heat, chance);
      const double now = is_allowed(palette[which], ground) ? worst(as_rgb(palette)) : -1;
      const bool is_kept = now >= score || (now >= 0 && chance.unit() < std::exp((now - score) / (0.3 * heat + 1e-9)));
      if (is_kept)
        score = now;
      else
        palette[which] = before;
      if (score > best_score) best_score = score, best = palette;
    }
  }
  std::printf("# smallest ΔE2000, any eye: %.1f\n", best_score);
  for (const scene::Rgb& c : as_rgb(best)) std::printf("  \"%s\",\n", scene::colour(c).c_str());
  for (const scene::Vision vision : scene::kVisions) {
    std::printf("# vision %d: %.1f\n", static_cast<int>(vision),
                scene::smallest_difference(as_rgb(best), vision).value_or(0));
  }
}
