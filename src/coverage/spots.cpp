#include "coverage/spots.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "coverage/hypergeometric.hpp"

namespace regioscan::coverage {
namespace {

using base::Words;

constexpr double kSurprise = 0.05;
/// A cell is not called empty if the records without a value would fill it in more than half of the cases.
constexpr double kProbably = 0.5;

struct Named {
  std::string_view key;
  Words label;
};
const Named& named(Verdict verdict) {
  static const std::array<Named, 8> names{
      {{"as_expected", {"zoals te verwachten", "as expected"}},
       {"surprisingly_empty", {"opvallend leeg", "surprisingly empty"}},
       {"empty_by_chance", {"leeg, kan toeval zijn", "empty, chance would do"}},
       {"empty_unknown", {"leeg of onbekend", "empty or unknown"}},
       {"surprisingly_few", {"opvallend weinig", "surprisingly few"}},
       {"surprisingly_many", {"opvallend veel", "surprisingly many"}},
       {"too_small", {"te klein om te beoordelen", "too small to judge"}},
       {"not_applicable", {"rij of kolom helemaal leeg", "row or column empty altogether"}}}};
  return names.at(static_cast<std::size_t>(verdict));
}

Hypergeometric chance(const CrossTable& table, const Spot& spot) {
  return {.population = table.known(), .rows = table.known_row(spot.row), .columns = table.known_column(spot.column)};
}

/// The records that lack one of the two values fall into the cell as often as those that have both.
double chance_to_stay_empty_among_unknown(const CrossTable& table, const Spot& spot) {
  const auto share = [&](std::int64_t part) {
    return static_cast<double>(part) / static_cast<double>(std::max<std::int64_t>(1, table.known()));
  };
  const double row = share(table.known_row(spot.row)), column = share(table.known_column(spot.column));
  const auto of_row = static_cast<double>(table.at(spot.row, table.column_count()));
  const auto of_column = static_cast<double>(table.at(table.row_count(), spot.column));
  const auto of_neither = static_cast<double>(table.at(table.row_count(), table.column_count()));
  return std::pow(1 - column, of_row) * std::pow(1 - row, of_column) * std::pow(1 - row * column, of_neither);
}

Verdict verdict_of_empty(const CrossTable& table, const Spot& spot) {
  if (*spot.stays_empty_among_unknown < kProbably) return Verdict::empty_unknown;
  // A row or column of which the other value is never known: there is something, and nobody knows where.
  const bool is_in_use = table.row_total(spot.row) > 0 && table.column_total(spot.column) > 0;
  if (!spot.p_empty) return is_in_use ? Verdict::empty_unknown : Verdict::not_applicable;
  return *spot.p_empty < kSurprise ? Verdict::surprisingly_empty : Verdict::empty_by_chance;
}

Verdict verdict_of(const CrossTable& table, const Spot& spot, const SpotSettings& settings) {
  if (spot.count == 0) return verdict_of_empty(table, spot);
  if (*spot.p_low < kSurprise) return Verdict::surprisingly_few;
  if (*spot.p_high >= kSurprise) return Verdict::as_expected;
  return spot.expected < settings.min_expected ? Verdict::too_small : Verdict::surprisingly_many;
}

Spot spot_of(const CrossTable& table, std::size_t row, std::size_t column, const SpotSettings& settings) {
  Spot spot{.row = row, .column = column, .count = table.at(row, column)};
  const Hypergeometric x = chance(table, spot);
  if (x.rows > 0 && x.columns > 0) {
    spot.expected = x.mean();
    spot.location_quotient = static_cast<double>(spot.count) / spot.expected;
    spot.p_empty = x.probability(0);
    spot.p_low = x.at_most(spot.count);
    spot.p_high = x.at_least(spot.count);
  }
  if (spot.count > 0) return spot;
  spot.stays_empty_among_unknown = chance_to_stay_empty_among_unknown(table, spot);
  if (settings.unseen_share && spot.p_empty) {
    spot.stays_white = chance_to_stay_white(spot.expected, *settings.unseen_share);
  }
  return spot;
}

void correct(std::vector<Spot>& cells) {
  std::vector<Spot*> tested;
  std::vector<double> low, high;
  for (Spot& spot : cells) {
    if (!spot.p_low) continue;
    tested.push_back(&spot);
    low.push_back(*spot.p_low);
    high.push_back(*spot.p_high);
  }
  const std::vector<double> q_low = benjamini_hochberg(low), q_high = benjamini_hochberg(high);
  for (std::size_t at = 0; at < tested.size(); ++at) {
    tested[at]->q_low = q_low[at];
    tested[at]->q_high = q_high[at];
  }
}

/// Chance that a cell is called surprisingly full although row and column are independent.
double false_alarm(const CrossTable& table, const Spot& spot, const SpotSettings& settings) {
  if (!spot.p_high || spot.expected < settings.min_expected) return 0;
  const Hypergeometric x = chance(table, spot);
  std::int64_t least = static_cast<std::int64_t>(spot.expected);
  while (x.at_least(least) >= kSurprise) ++least;
  return x.at_least(least);
}

std::optional<Association> association(const CrossTable& table, const std::vector<Spot>& cells) {
  if (!table.is_single()) return std::nullopt;
  std::int64_t rows = 0, columns = 0;
  for (std::size_t row = 0; row < table.row_count(); ++row) rows += table.known_row(row) > 0 ? 1 : 0;
  for (std::size_t column = 0; column < table.column_count(); ++column) {
    columns += table.known_column(column) > 0 ? 1 : 0;
  }
  if (rows < 2 || columns < 2) return std::nullopt;
  Association found{.degrees_of_freedom = (rows - 1) * (columns - 1)};
  for (const Spot& spot : cells) {
    if (!spot.location_quotient) continue;
    const double difference = static_cast<double>(spot.count) - spot.expected;
    found.chi_squared += difference * difference / spot.expected;
    if (spot.expected < 5) ++found.small_cells;
  }
  // Two rows are in use, so that at least two records are known on both and no divisor is 0.
  const auto known = static_cast<double>(table.known());
  const auto narrow = static_cast<double>(std::min(rows, columns) - 1);
  found.cramers_v = std::sqrt(found.chi_squared / (known * narrow));
  found.v_by_chance = std::sqrt(static_cast<double>(found.degrees_of_freedom) / ((known - 1) * narrow));
  const double ninth = 2.0 / (9.0 * static_cast<double>(found.degrees_of_freedom));
  found.beyond_chance =
      (std::cbrt(found.chi_squared / static_cast<double>(found.degrees_of_freedom)) - (1 - ninth)) / std::sqrt(ninth);
  return found;
}

}  // namespace

bool can_be_judged(const CrossTable& table) {
  return table.unit() == Unit::activities && !(table.rows().is_place && table.columns().is_place);
}

std::string_view key(Verdict verdict) { return named(verdict).key; }
const Words& label(Verdict verdict) { return named(verdict).label; }

std::optional<double> unseen_share(std::int64_t estimated, std::int64_t found) {
  if (found <= 0 || estimated < found) return std::nullopt;
  return static_cast<double>(estimated - found) / static_cast<double>(found);
}

double chance_to_stay_white(double expected, double unseen_share) {
  return (1 + expected) / (1 + expected * (1 + unseen_share));
}

std::vector<Spot> Spots::of(Verdict verdict) const {
  std::vector<Spot> found;
  std::copy_if(cells.begin(), cells.end(), std::back_inserter(found),
               [&](const Spot& spot) { return spot.verdict == verdict; });
  const auto weight = [&](const Spot& spot) {
    return verdict == Verdict::surprisingly_many ? -spot.p_high.value_or(1) : spot.expected;
  };
  std::stable_sort(found.begin(), found.end(), [&](const Spot& a, const Spot& b) { return weight(a) > weight(b); });
  return found;
}

Spots spots(const CrossTable& table, const SpotSettings& settings) {
  Spots result{.settings = settings};
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    for (std::size_t column = 0; column < table.column_count(); ++column) {
      result.cells.push_back(spot_of(table, row, column, settings));
    }
  }
  correct(result.cells);
  for (Spot& spot : result.cells) {
    spot.verdict = verdict_of(table, spot, settings);
    if (spot.p_empty) {
      result.empty_by_chance += *spot.p_empty;
      if (*spot.p_empty < kSurprise) result.surprising_by_chance += *spot.p_empty;
    }
    if (spot.count == 0 && spot.verdict != Verdict::not_applicable) ++result.empty;
    if (spot.verdict == Verdict::surprisingly_many) ++result.many;
    result.many_by_chance += false_alarm(table, spot, settings);
  }
  result.association = association(table, result.cells);
  return result;
}

}  // namespace regioscan::coverage
