#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "base/words.hpp"

namespace regioscan::overlaps {

/// What a dimension says of an initiative. `other`: nothing that the kinds of overlap rest on.
enum class Aspect { activity, target, theme, reason, other };
inline constexpr Aspect kAspects[] = {Aspect::activity, Aspect::target, Aspect::theme, Aspect::reason, Aspect::other};
[[nodiscard]] std::string_view key(Aspect aspect);
[[nodiscard]] const base::Words& label(Aspect aspect);

/// How much a dimension counts in the mean, relative to the others; 0: not at all.
struct DimensionWeight {
  std::string key;
  double weight = 1;
  Aspect aspect = Aspect::other;
};

/// From which similarity on (0 … 1) a pair is called what; all are settings of data/overlap/weights.toml, where each is
/// argued.
struct Limits {
  double duplication = 0, duplication_activity = 0, duplication_other_activity = 0, duplication_target = 0;
  double overlap = 0;
  double fragmentation = 0;
  double elsewhere = 0;
  double text_alone = 0;             ///< of the texts, where no dimension is known on both sides
  double min_coverage = 0;           ///< a pair of which less is known has no kind
  double continuation = 0;           ///< of content or text, for the same initiator at another time
  double same_name = 0;              ///< of the texts, for the same parties where no initiator is known
  double continuation_gap_days = 0;  ///< at most so long between the end of one and the start of the other
  double family = 0;                 ///< mean content similarity inside a family
  double candidate_jaccard = 0;      ///< of the feature sets, where not all pairs are scored
};

/// What a similarity is made of. Read from TOML; the shipped one is embedded.
struct Weights {
  std::vector<DimensionWeight> dimensions;
  double unnamed_dimension = 1;  ///< of a dimension of the taxonomy that is not named
  double text = 1;
  double area = 1;
  double period = 1;
  double partners = 0;
  double value_of_all = 0.1;    ///< weight of the value 'all', relative to the mean value of its dimension
  double usual_likeness = 0.3;  ///< of two initiatives of which nothing is known
  double doubt = 0.25;          ///< how much that counts, relative to one pair of activities known on every dimension
  Limits limits;
  std::size_t most_scored_wholly = 2000;  ///< up to so many initiatives every pair is scored

  /// The entry of a dimension; the one for unnamed dimensions where there is none.
  [[nodiscard]] DimensionWeight of(std::string_view dimension) const;
};

struct WeightsReading {
  Weights weights;
  std::vector<base::Problem> problems;
};

/// The shipped weights of data/overlap/weights.toml, and their text for users to copy.
[[nodiscard]] const Weights& default_weights();
[[nodiscard]] std::string_view default_weights_text();

/// Weights from TOML text; what it does not name stays as shipped. Problems (bad TOML, unknown setting or aspect, a
/// number out of range) name the setting.
[[nodiscard]] WeightsReading read_weights(std::string_view text, const std::string& file_name);

}  // namespace regioscan::overlaps
