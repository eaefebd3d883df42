#include <algorithm>
#include <map>
#include <unordered_map>

#include "inventory/csv.hpp"
#include "inventory/fold.hpp"
#include "inventory/problem_list.hpp"
#include "inventory/values.hpp"
#include "overlaps/decisions.hpp"

namespace regioscan::overlaps {
namespace {

using base::Severity;
using inventory::Inventory;
using inventory::kind;
using inventory::ProblemKind;

constexpr ProblemKind kUnknownInitiative{
    "unknown-initiative",
    Severity::warning,
    {"initiatief '{value}' staat niet in deze inventarisatie of selectie; dit oordeel blijft liggen",
     "initiative '{value}' is not in this inventory or selection; this verdict waits"},
    {"verbeter de id, of laat de rij staan voor een andere scan", "correct the id, or leave the row for another scan"}};
constexpr ProblemKind kUnknownVerdict{"unknown-verdict",
                                      Severity::error,
                                      {"'{value}' is geen oordeel", "'{value}' is no verdict"},
                                      {"kies uit dubbel, overlap, verschillend, vervolg en afgestemd",
                                       "choose from duplicate, overlap, different, continuation and coordinated"}};
constexpr ProblemKind kSameInitiative{"same-initiative",
                                      Severity::error,
                                      {"'{value}' wordt met zichzelf vergeleken", "'{value}' is compared with itself"},
                                      {"noem twee verschillende initiatieven", "name two different initiatives"}};
constexpr ProblemKind kPairTwice{
    "pair-twice",
    Severity::error,
    {"dit paar staat ook in rij {other}", "this pair is also in row {other}"},
    {"laat één rij per paar staan: de geldige", "keep one row for each pair: the one that holds"}};
constexpr ProblemKind kNoReason{
    "verdict-without-reason",
    Severity::warning,
    {"bij dit oordeel staat geen {other}", "this verdict has no {other}"},
    {"vul die in: wie later kijkt wil het weten", "fill it in: who looks later will want to know"}};

class DecisionReader {
 public:
  DecisionReader(const inventory::Sheet& sheet, const std::string& file, const Inventory& inventory)
      : sheet_(sheet), file_(file), inventory_(inventory) {
    for (const InitiativeId id : base::ids<InitiativeId>(inventory.initiatives.size())) {
      initiatives_.emplace(inventory.initiatives[id].key, id);
    }
  }

  DecisionReading read() {
    for (const std::string_view column : {"first", "second", "verdict"}) {
      if (!place_of(column)) problems_.add(kind("missing-column"), {.file = file_}, column);
    }
    DecisionReading reading{.decisions = {}, .elsewhere = 0, .problems = sheet_.problems};
    if (!problems_.has_errors()) {
      for (const inventory::RowId row : sheet_.rows.rows()) read_row(row, reading);
    }
    const std::vector<base::Problem> own = problems_.problems();
    reading.problems.insert(reading.problems.end(), own.begin(), own.end());
    inventory::sort_problems(reading.problems);
    std::sort(reading.decisions.begin(), reading.decisions.end(), [](const Decision& a, const Decision& b) {
      return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    return reading;
  }

 private:
  [[nodiscard]] std::optional<std::size_t> place_of(std::string_view column) const {
    const auto found = std::find(sheet_.header.begin(), sheet_.header.end(), column);
    if (found == sheet_.header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - sheet_.header.begin());
  }

  [[nodiscard]] std::string_view text(inventory::RowId row, std::string_view column) const {
    const auto place = place_of(column);
    return place ? sheet_.rows.text(row, *place) : std::string_view();
  }

  [[nodiscard]] inventory::Place place(inventory::RowId row, std::string_view column) const {
    return {.file = file_, .row = sheet_.rows.source(row).row, .column = column};
  }

  std::optional<Verdict> verdict_in(inventory::RowId row) {
    const std::string_view word = text(row, "verdict");
    std::vector<std::string> words;
    for (const Verdict verdict : kVerdicts) {
      for (const std::string& known : {std::string(key(verdict)), label(verdict).nl, label(verdict).en}) {
        if (inventory::folded(word) == known) return verdict;
        words.push_back(known);
      }
    }
    problems_.add(kUnknownVerdict, place(row, "verdict"), word, {}, [&] { return inventory::nearest(word, words); });
    return std::nullopt;
  }

  std::optional<InitiativeId> initiative_in(inventory::RowId row, std::string_view column) {
    const std::string_view word = text(row, column);
    const auto found = initiatives_.find(std::string(word));
    if (found != initiatives_.end()) return found->second;
    if (word.empty()) problems_.add(kind("empty-id"), place(row, column));
    if (!word.empty()) problems_.add(kUnknownInitiative, place(row, column), word);
    return std::nullopt;
  }

  void check_pair(inventory::RowId row) {
    const std::string first(text(row, "first")), second(text(row, "second"));
    if (first == second && !first.empty()) problems_.add(kSameInitiative, place(row, "second"), first);
    const auto [entry, is_new] =
        row_of_.emplace(std::pair(std::min(first, second), std::max(first, second)), sheet_.rows.source(row).row);
    if (!is_new) problems_.add(kPairTwice, place(row, "first"), {}, base::same(std::to_string(entry->second)));
  }

  void check_rest(inventory::RowId row) {
    const std::string_view date = text(row, "date");
    if (!date.empty() && !inventory::parsed_date(date, inventory::Edge::last_day)) {
      problems_.add(kind("not-a-date"), place(row, "date"), date);
    }
    if (text(row, "reason").empty()) problems_.add(kNoReason, place(row, "reason"), {}, {"reden", "reason"});
    if (text(row, "who").empty()) problems_.add(kNoReason, place(row, "who"), {}, {"naam (who)", "name (who)"});
  }

  void read_row(inventory::RowId row, DecisionReading& reading) {
    if (text(row, "verdict").empty()) return;
    check_pair(row);
    check_rest(row);
    const auto verdict = verdict_in(row);
    const auto first = initiative_in(row, "first"), second = initiative_in(row, "second");
    if (!first || !second) {
      ++reading.elsewhere;
      return;
    }
    if (!verdict) return;
    reading.decisions.push_back({.first = std::min(*first, *second),
                                 .second = std::max(*first, *second),
                                 .verdict = *verdict,
                                 .reason = std::string(text(row, "reason")),
                                 .who = std::string(text(row, "who")),
                                 .date = std::string(text(row, "date")),
                                 .state = std::string(text(row, "state"))});
  }

  const inventory::Sheet& sheet_;
  const std::string& file_;
  const Inventory& inventory_;
  std::unordered_map<std::string, InitiativeId> initiatives_;
  std::map<std::pair<std::string, std::string>, std::size_t> row_of_;
  inventory::ProblemList problems_;
};

}  // namespace

DecisionReading read_decisions(std::string_view bytes, const std::string& file_name, const Inventory& inventory) {
  const inventory::Sheet sheet = inventory::read_csv(bytes, file_name, 0);
  return DecisionReader(sheet, file_name, inventory).read();
}

}  // namespace regioscan::overlaps
