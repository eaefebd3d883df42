#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/words.hpp"

namespace regioscan::backbone {

/// How it is allowed for that many pairs are tested at once. `none`: not, so that at alpha = 0,05 one pair in twenty is
/// kept by chance. `benjamini_hochberg`: at most the share alpha of those kept is kept by chance (1995, step up).
/// `bonferroni`: the chance that any is kept by chance is at most alpha.
enum class Correction { none, benjamini_hochberg, bonferroni };
inline constexpr Correction kCorrections[] = {Correction::none, Correction::benjamini_hochberg, Correction::bonferroni};
[[nodiscard]] std::string_view key(Correction correction);  ///< "none", "bh", "bonferroni"
[[nodiscard]] const base::Words& label(Correction correction);

/// A chance that `pairs` pairs have alike.
struct Chance {
  double p = 1;
  std::uint64_t pairs = 1;
};

/// What each chance becomes when `tests` pairs are tested (at least those given; the others have chance 1), in the same
/// order: a pair is kept where this is at most alpha. 0 … 1.
[[nodiscard]] std::vector<double> adjusted(const std::vector<Chance>& chances, std::uint64_t tests,
                                           Correction correction);

}  // namespace regioscan::backbone
