// Searches for categorical colours that stay apart for every kind of colour vision: the source of the colours in
// layouts/theme.toml. Prints the best set found and its smallest difference.
//   palette_search GROUND [SEED]     for example: palette_search '#ffffff' 1
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "scene/colour.hpp"

namespace {

using namespace regioscan::scene;
using regioscan::base::Stream;

constexpr std::size_t kColours = 8;
constexpr double kLeastContrast = 3.05;  // a little above what the check asks for
constexpr double kMostContrast = 8.5;    // darker (on dark: lighter) ones look alike in thin marks

struct Candidate {
  Colour colour;
  std::vector<Lab> seen_as;
};

std::vector<Candidate> candidates(const Colour& ground) {
  std::vector<Candidate> all;
  for (int r = 0; r <= 255; r += 15) {
    for (int g = 0; g <= 255; g += 15) {
      for (int b = 0; b <= 255; b += 15) {
        const Colour colour = fmt::format("#{:02x}{:02x}{:02x}", r, g, b);
        const double against = contrast(colour, ground);
        const Lab as = lab(colour);
        const double chroma = std::hypot(as.a, as.b);
        if (against < kLeastContrast || against > kMostContrast || chroma < 28 || chroma > 85) continue;
        Candidate candidate{colour, {}};
        for (const Vision vision : kVisions) candidate.seen_as.push_back(lab(seen(colour, vision)));
        all.push_back(candidate);
      }
    }
  }
  return all;
}

/// Most readers see all colours: for them a pair must be twice as far apart as for others, which spreads the hues.
double apart(const Candidate& first, const Candidate& second) {
  double smallest = difference(first.seen_as[0], second.seen_as[0]) / 2;
  for (std::size_t i = 1; i < first.seen_as.size(); ++i)
    smallest = std::min(smallest, difference(first.seen_as[i], second.seen_as[i]));
  return smallest;
}

double quality(const std::vector<Candidate>& all, const std::vector<std::size_t>& set) {
  double smallest = 1e9;
  for (std::size_t i = 0; i < set.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) smallest = std::min(smallest, apart(all[set[i]], all[set[j]]));
  }
  return smallest;
}

}  // namespace

int main(int argc, char** argv) {
  const Colour ground = argc > 1 ? argv[1] : "#ffffff";
  Stream chance = regioscan::base::stream(argc > 2 ? std::stoull(argv[2]) : 1, "palette");
  const std::vector<Candidate> all = candidates(ground);
  std::vector<std::size_t> best;
  double best_quality = 0;
  for (int start = 0; start < 40; ++start) {
    std::vector<std::size_t> set(kColours);
    for (std::size_t& colour : set) colour = chance.below(all.size());
    double now = quality(all, set);
    for (int step = 0; step < 6000; ++step) {  // one colour at a time, kept if the closest pair is not closer
      std::vector<std::size_t> next = set;
      next[chance.below(kColours)] = chance.below(all.size());
      const double then = quality(all, next);
      if (then >= now) {
        set = next;
        now = then;
      }
    }
    if (now > best_quality) {
      best_quality = now;
      best = set;
    }
  }
  for (const std::size_t colour : best)
    fmt::print("{} contrast {:.2f}\n", all[colour].colour, contrast(all[colour].colour, ground));
  fmt::print("smallest difference {:.2f} among {} candidates\n", best_quality, all.size());
}
