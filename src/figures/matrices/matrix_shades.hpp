#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "scene/scene.hpp"
#include "scene/theme.hpp"

namespace regioscan::figures {

/// Classes of counts from 1 to a largest one, each a shade: at most five, each about as many times larger than the one
/// before; as many as there are counts where these are few.
class CountClasses {
 public:
  /// `largest`: at least 1.
  explicit CountClasses(std::int64_t largest);

  [[nodiscard]] std::size_t size() const { return first_.size(); }
  /// The class of a count from 1 to the largest.
  [[nodiscard]] std::size_t of(std::int64_t count) const;
  /// "1", "4–6".
  [[nodiscard]] std::string label(std::size_t at, base::Language language) const;

 private:
  std::vector<std::int64_t> first_;  ///< smallest count of each class
  std::int64_t largest_;
};

/// The shade of class `at` of `classes`, the more the farther from the page: on each of them the theme's ink or its
/// ground can be read (contrast 4.5 at least).
[[nodiscard]] scene::Colour shade(const scene::Theme& theme, std::size_t at, std::size_t classes);

}  // namespace regioscan::figures
