#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regioscan::base {

enum class Language { nl, en };

/// A text that readers see, in both languages. Every heading, finding, problem, legend and help line is one.
struct Words {
  std::string nl;
  std::string en;

  [[nodiscard]] const std::string& in(Language language) const { return language == Language::nl ? nl : en; }
  [[nodiscard]] bool empty() const { return nl.empty() && en.empty(); }
  friend auto operator<=>(const Words&, const Words&) = default;
};

/// A name that is the same in every language, such as that of an actor.
[[nodiscard]] Words same(std::string_view text);

/// `one` for a count of 1, else `many`, with the count before it: "1 actor", "605 actoren".
[[nodiscard]] Words counted(std::size_t count, const Words& one, const Words& many);

/// A whole number as readers write it: 1.234 in Dutch, 1,234 in English.
[[nodiscard]] std::string whole(std::int64_t number, Language language);

/// A number with a fixed count of decimals, rounded half away from zero: 1.234,5 and 1,234.5.
[[nodiscard]] std::string decimal(double number, int decimals, Language language);

/// A number with as many decimals as it takes: 3, 0,25 and 0.25.
[[nodiscard]] Words plain(double number);

/// The same number in both languages.
[[nodiscard]] Words whole(std::int64_t number);
[[nodiscard]] Words decimal(double number, int decimals);

/// A share as a whole percentage, half rounded up, in integers: (200·part + total)/(2·total). The one place that
/// rounds percents. `total` must be positive.
[[nodiscard]] std::int64_t whole_percent(std::int64_t part, std::int64_t total);

/// Enumerates: "a", "a en b", "a, b en c" ("and" in English).
[[nodiscard]] std::string enumeration(const std::vector<std::string>& parts, Language language);

}  // namespace regioscan::base
