#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "overlaps/profiles.hpp"

namespace regioscan::overlaps {

/// How alike two initiatives are on one dimension, over the matches of their activities: the weighted Jaccard
/// Σ_{X∩Y} w / Σ_{X∪Y} w of the two value sets, with w = −ln(share of the activities known on the dimension that have
/// the value). A match on rare values counts more in the mean, by its rarity.
struct DimensionLikeness {
  double similarity = 0;  ///< 0 … 1, over the matches that are known on both sides
  double known = 0;       ///< share of the matches that are, 0 … 1; 0: the dimension is absent
  double rarity = 1;      ///< of the values met, against the mean value: what the dimension's weight is multiplied by
};

/// How alike two initiatives are, part by part and as a whole. Every similarity is 0 … 1; a part that is not known on
/// both sides is absent and takes no part in the means.
struct Likeness {
  std::vector<DimensionLikeness> dimensions;              ///< by DimensionId; empty without activities
  std::optional<double> activity, target, theme, reason;  ///< weighted means over the dimensions of the aspect
  std::optional<double> text;      ///< cosine of TF-IDF over folded character 4-grams and the taxonomy's words
  std::optional<double> area;      ///< |A ∩ B| / min(|A|, |B|) over the smallest regions served
  std::optional<double> period;    ///< Jaccard of the closed intervals of days
  std::optional<double> partners;  ///< Jaccard of the sets of actors
  bool has_dimensions = false;     ///< at least one dimension is known on both sides; else words are all there is
  double balance = 1;  ///< share of the activities of the larger one that have a match: 1 where both have as many
  double content =
      0;  ///< mean over the dimensions times balance, with the text: what they do, for whom, about what, why
  double strength = 0;    ///< content as far as it is certain: drawn towards the usual likeness where little is known
  double of_part = 0;     ///< strength without balance: how alike the smaller one is to a part of the larger
  double similarity = 0;  ///< weighted mean of content (else the text alone), area, period and partners
  double coverage = 0;    ///< share of the weight of all parts that is known on both sides
};

/// An activity of each initiative that were laid side by side.
struct Match {
  inventory::ActivityId of_first, of_second;
  friend auto operator<=>(const Match&, const Match&) = default;
};

/// Cost: activities of one times activities of the other times the dimensions, and the length of both texts.
[[nodiscard]] Likeness likeness(const Profiles& profiles, InitiativeId first, InitiativeId second);

/// Matches one to one, the best first: of all pairs of activities the most alike, then the most alike of those left,
/// until one side has none left; sorted. Same cost, and its logarithm for sorting.
[[nodiscard]] std::vector<Match> matches(const Profiles& profiles, InitiativeId first, InitiativeId second);

}  // namespace regioscan::overlaps
