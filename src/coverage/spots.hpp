#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "coverage/cross_table.hpp"

namespace regioscan::coverage {

/// What a cell's number says against what its row and column would make one expect.
enum class Verdict {
  as_expected,
  surprisingly_empty,  ///< nothing there, and by chance that would happen in less than 5 of 100 cases
  empty_by_chance,     ///< nothing there, and chance alone would do
  empty_unknown,       ///< nothing known there, but what is unknown probably holds some
  surprisingly_few,    ///< some, but fewer than chance gives in 95 of 100 cases
  surprisingly_many,   ///< more than chance gives in 95 of 100 cases: a hot spot
  too_small,           ///< too little is expected to call the number high
  not_applicable,      ///< its row or column is empty altogether
};
inline constexpr Verdict kVerdicts[] = {Verdict::as_expected,   Verdict::surprisingly_empty, Verdict::empty_by_chance,
                                        Verdict::empty_unknown, Verdict::surprisingly_few,   Verdict::surprisingly_many,
                                        Verdict::too_small,     Verdict::not_applicable};
/// Lasting key ("surprisingly_empty") and label of a verdict.
[[nodiscard]] std::string_view key(Verdict verdict);
[[nodiscard]] const base::Words& label(Verdict verdict);

/// One cell against chance: of N records known on both facets n_i have the row's value and n_j the column's; if the two
/// were independent, the number that have both were hypergeometric. Where a margin is 0 nothing can be expected, and
/// the chances are absent.
struct Spot {
  std::size_t row = 0, column = 0;
  std::int64_t count = 0;
  double expected = 0;                      ///< n_i·n_j/N
  std::optional<double> location_quotient;  ///< count / expected: 1 = as expected
  std::optional<double> p_empty;            ///< P(X = 0)
  std::optional<double> p_low, p_high;      ///< P(X ≤ count), P(X ≥ count)
  std::optional<double> q_low, q_high;      ///< the same after Benjamini–Hochberg over the table, each side by itself
  /// Of an empty cell: chance that it stays so when the records without a value are spread like the others.
  std::optional<double> stays_empty_among_unknown;
  /// Of an empty cell, where it is thought how many initiatives there are: chance that it stays so when all are found.
  std::optional<double> stays_white;
  Verdict verdict = Verdict::not_applicable;
};

/// The table as a whole: Pearson's χ² of independence and Cramér's V (0 … 1). Absent where a record is in several
/// cells, or fewer than two rows or columns are in use.
struct Association {
  double chi_squared = 0;
  std::int64_t degrees_of_freedom = 0;
  double cramers_v = 0;
  double v_by_chance = 0;  ///< √(df / ((N − 1)·min(r − 1, c − 1))): where V lies if the two are independent
  /// How far χ² lies above what chance gives, in standard deviations of a normal law: Wilson & Hilferty 1931, cube root
  /// of χ²/df. Above 1.645 chance would do in less than 5 of 100 cases.
  double beyond_chance = 0;
  std::size_t small_cells = 0;  ///< cells with an expected count under 5, for which χ² is rough
};

/// Whether a table can be judged: it counts records, and not places against places, whose emptiness is geography.
[[nodiscard]] bool can_be_judged(const CrossTable& table);

struct SpotSettings {
  double min_expected = 1;             ///< cells in which less is expected are never called surprisingly full
  std::optional<double> unseen_share;  ///< (thought to exist − found) / found; nothing: not known
};

struct Spots {
  SpotSettings settings;
  std::vector<Spot> cells;          ///< by row, then column
  std::size_t empty = 0;            ///< cells without anything where there could be (no margin is 0)
  double empty_by_chance = 0;       ///< how many of those chance alone would give: Σ P(0)
  std::size_t many = 0;             ///< cells that are surprisingly full
  double surprising_by_chance = 0;  ///< how many cells would be surprisingly empty by chance alone
  double many_by_chance = 0;        ///< how many of those chance alone would give
  std::optional<Association> association;

  /// The cells of one verdict: full ones by their chance, all others by what was expected, the most telling first.
  [[nodiscard]] std::vector<Spot> of(Verdict verdict) const;
};

/// The cells of a table of records against chance. Only tables of unit `activities` have spots: an initiative or an
/// actor is in several cells by its activities, which are no independent draws. Cost: cells times the length of the
/// tails.
[[nodiscard]] Spots spots(const CrossTable& table, const SpotSettings& settings);

/// How many initiatives are unseen for each one found; nothing where none were found, or more than there are thought to
/// be.
[[nodiscard]] std::optional<double> unseen_share(std::int64_t estimated, std::int64_t found);

/// Chance that a cell that is empty among N found records stays so among M more that are like them. Its rate is
/// unknown: before the scan it was thought exponential with the expected count as mean, then nothing was found in it,
/// so that the chance is (1 + e) / (1 + e·(1 + M/N)): near 1 where little was expected, at least N/(N + M).
[[nodiscard]] double chance_to_stay_white(double expected, double unseen_share);

}  // namespace regioscan::coverage
