#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "overlaps/scan.hpp"

namespace regioscan::overlaps {

/// What somebody decided on a pair of initiatives.
enum class Verdict {
  duplicate,     ///< they do the same
  overlap,       ///< they overlap, and should talk
  different,     ///< not alike after all
  continuation,  ///< one is the other's continuation or new name
  coordinated,   ///< alike, and they have agreed on who does what
};
inline constexpr Verdict kVerdicts[] = {Verdict::duplicate, Verdict::overlap, Verdict::different, Verdict::continuation,
                                        Verdict::coordinated};
[[nodiscard]] std::string_view key(Verdict verdict);
[[nodiscard]] const base::Words& label(Verdict verdict);

/// A row of overlap.decisions.csv. Pairs are known by their text ids.
struct Decision {
  InitiativeId first, second;  ///< first < second
  Verdict verdict = Verdict::different;
  std::string reason, who, date;
  /// `States` of the pair when it was decided; empty: not written down, so that a change since cannot be seen.
  std::string state;
};

/// Fingerprints of what a pair's likeness rests on: names, descriptions, dates, regions, activities and participations
/// of both, not notes and contacts. A fingerprint changes when one of the two does. Take them of the whole inventory: a
/// selection leaves out activities and participations, and nothing changed.
class States {
 public:
  explicit States(const inventory::Inventory& inventory);
  /// Of two initiatives of that inventory by their text ids, in alphabetical order. 12 letters, a … p: a spreadsheet
  /// takes digits with an e among them for a number and writes another one back.
  [[nodiscard]] std::string of(const std::string& first, const std::string& second) const;

 private:
  std::map<std::string, std::string> of_initiative_;  ///< by text id
};

struct DecisionReading {
  std::vector<Decision> decisions;  ///< by pair
  std::size_t elsewhere = 0;        ///< rows on initiatives that are not in this inventory or selection
  std::vector<base::Problem> problems;
};

/// Reads a decision file: columns first, second, verdict, and if wanted reason, who, date, state; others are left
/// alone. Rows without a verdict are not decided yet, and skipped. Errors: a missing column, an unknown verdict, the
/// same initiative twice in a row, a pair twice, a date that is none. Warnings: an initiative that is not there, a
/// verdict without a reason or without a name.
[[nodiscard]] DecisionReading read_decisions(std::string_view bytes, const std::string& file_name,
                                             const inventory::Inventory& inventory);

/// A decision with what became of it.
struct Decided {
  Decision decision;
  bool is_stale = false;     ///< one of the two has changed since: it is asked again
  std::optional<Pair> pair;  ///< as computed; absent where the two are nothing to each other any more
};

/// A scan after the decisions: a valid verdict changes the kind of its pair (different: taken out; coordinated: no
/// gap), a stale one changes nothing.
struct Judged {
  Scan scan;
  std::vector<Decided> decided;
  /// Of each pair of the scan, the place in `decided`; nothing where it was not decided.
  std::vector<std::optional<std::size_t>> decision_of;
};
[[nodiscard]] Judged judged(const Profiles& profiles, Scan scan, std::vector<Decision> decisions, const States& states);

}  // namespace regioscan::overlaps
