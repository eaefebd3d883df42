#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "analysis/analysis.hpp"
#include "figures/matrices/likenesses.hpp"
#include "overlaps/profiles.hpp"

namespace regioscan::figures {

/// From so many percent on two initiatives count as alike.
inline constexpr std::int64_t kAlike_percent = 40;

/// What two initiatives are to each other in the matrix.
enum class Company {
  nothing,   ///< less alike, or one has ended, or who takes part is not known
  together,  ///< alike, and a party takes part in both
  apart,     ///< alike, and no party takes part in both: a coordination gap
};

/// The initiatives that are drawn, in the order of the rows.
struct OverlapRows {
  std::vector<graph::InitiativeId> initiatives;
  std::vector<std::optional<std::size_t>> family;  ///< of each row, counted from 1 as `regioscan overlap` lists them
  Likenesses alike;                                ///< 0 … 1, of content, else of words
  std::vector<Company> company;                    ///< of row · rows + column
  std::size_t of_all = 0;                          ///< initiatives that are alike to at least one other

  [[nodiscard]] std::int64_t percent(std::size_t row, std::size_t column) const;
  [[nodiscard]] Company between(std::size_t row, std::size_t column) const {
    return company[row * initiatives.size() + column];
  }
  /// Pairs of rows with this company.
  [[nodiscard]] std::size_t pairs(Company wanted) const;
};

/// At most `top` initiatives of the pairs that are most alike (possible duplicates, overlap, the same elsewhere), the
/// strongest first, each with its family as far as that fits whole; families together, seriated. Empty where no two are
/// alike.
[[nodiscard]] OverlapRows overlap_rows(const overlaps::Profiles& profiles, std::size_t top);

/// The pairs of rows that are alike by `kAlike_percent`.
[[nodiscard]] std::vector<std::pair<graph::InitiativeId, graph::InitiativeId>> alike_pairs(const OverlapRows& rows);

}  // namespace regioscan::figures
