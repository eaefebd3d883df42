#include "figures/matrices/matrix_shades.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "scene/colour.hpp"

namespace regioscan::figures {

CountClasses::CountClasses(std::int64_t largest) : largest_(std::max<std::int64_t>(largest, 1)) {
  constexpr std::int64_t kMost = 5;
  if (largest_ <= kMost) {
    for (std::int64_t count = 1; count <= largest_; ++count) first_.push_back(count);
    return;
  }
  for (std::int64_t at = 0; at < kMost; ++at) {
    const double bound = std::pow(static_cast<double>(largest_), static_cast<double>(at) / static_cast<double>(kMost));
    const auto first = static_cast<std::int64_t>(std::llround(bound));
    first_.push_back(first_.empty() ? 1 : std::max(first, first_.back() + 1));
  }
}

std::size_t CountClasses::of(std::int64_t count) const {
  const auto above = std::upper_bound(first_.begin(), first_.end(), count);
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(above - first_.begin() - 1, 0));
}

std::string CountClasses::label(std::size_t at, base::Language language) const {
  const std::int64_t last = at + 1 < first_.size() ? first_[at + 1] - 1 : largest_;
  const std::string begin = base::whole(first_[at], language);
  return last == first_[at] ? begin : fmt::format("{}–{}", begin, base::whole(last, language));
}

scene::Colour shade(const scene::Theme& theme, std::size_t at, std::size_t classes) {
  constexpr double kPalest = 0.2, kFullest = 1, kReadable = 4.6, kStep = 0.02;
  // From the page to a colour, and in half of the way beyond it to the ink: light themes end dark, dark ones light.
  const scene::Colour full = scene::blended(theme.ink, theme.category(0), 0.35);
  const double share =
      classes < 2 ? 0.6 : kPalest + (kFullest - kPalest) * static_cast<double>(at) / static_cast<double>(classes - 1);
  const auto readable = [&](const scene::Colour& fill) {
    return std::max(scene::contrast(theme.ink, fill), scene::contrast(theme.ground, fill)) >= kReadable;
  };
  scene::Colour best = scene::blended(full, theme.ground, share);
  for (double away = kStep; away < 1 && !readable(best); away += kStep) {
    const scene::Colour darker = scene::blended(full, theme.ground, std::min(1.0, share + away));
    best = readable(darker) ? darker : scene::blended(full, theme.ground, std::max(0.0, share - away));
  }
  return best;
}

}  // namespace regioscan::figures
