#include "figures/networks/known_places.hpp"

#include <algorithm>

#include "base/numbers.hpp"
#include "figures/named_pages.hpp"
#include "inventory/csv.hpp"
#include "inventory/problem_list.hpp"

namespace regioscan::figures {
namespace {

using inventory::ProblemKind;
using inventory::RowId;

constexpr ProblemKind kMissingColumn{"missing-column",
                                     base::Severity::error,
                                     {"kolom '{value}' ontbreekt", "column '{value}' is missing"},
                                     {"neem de tabel van een netwerkfiguur: regioscan figure … -o plaatsen.csv",
                                      "take the table of a network figure: regioscan figure … -o places.csv"}};
constexpr ProblemKind kNoNumber{"bad-place",
                                base::Severity::error,
                                {"'{value}' is geen plaats in punten", "'{value}' is no place in points"},
                                {"vul een getal in, of haal de rij weg: de knoop komt dan naast zijn partners",
                                 "fill in a number, or remove the row: the node then comes beside its partners"}};
constexpr ProblemKind kTwice{"double-node",
                             base::Severity::error,
                             {"'{value}' staat ook in rij {other}", "'{value}' is also in row {other}"},
                             {"laat een van beide rijen weg", "remove one of the two rows"}};
constexpr ProblemKind kNoNodes{"no-nodes",
                               base::Severity::error,
                               {"in deze tabel staat geen knoop", "this table holds no node"},
                               {"neem de tabel van een netwerkfiguur: regioscan figure … -o plaatsen.csv",
                                "take the table of a network figure: regioscan figure … -o places.csv"}};

bool is_node(std::string_view mark) { return mark == "node" || mark == "actor" || mark == "initiative"; }

/// Reads the rows of one table.
class PlacesReader {
 public:
  PlacesReader(const inventory::Sheet& sheet, const std::string& file) : sheet_(sheet), file_(file) {}

  KnownPlacesReading read() {
    KnownPlacesReading reading{.places = {.file = file_}};
    for (const char* const column : {"mark", "id", "x_pt", "y_pt"}) {
      if (!column_of(column)) problems_.add(kMissingColumn, {.file = file_}, column);
    }
    if (!problems_.has_errors()) read_rows(reading.places);
    if (!problems_.has_errors() && reading.places.nodes.empty()) problems_.add(kNoNodes, {.file = file_});
    for (const base::Problem& problem : sheet_.problems) {
      // A semicolon is what our own table for a Dutch Excel has: no reason to warn.
      if (problem.severity == base::Severity::error) reading.problems.push_back(problem);
    }
    for (const base::Problem& problem : problems_.problems()) reading.problems.push_back(problem);
    inventory::sort_problems(reading.problems);
    return reading;
  }

 private:
  [[nodiscard]] std::optional<std::size_t> column_of(std::string_view name) const {
    const auto found = std::find(sheet_.header.begin(), sheet_.header.end(), name);
    if (found == sheet_.header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - sheet_.header.begin());
  }

  [[nodiscard]] std::string_view text(RowId row, std::string_view column) const {
    const auto at = column_of(column);
    return at ? sheet_.rows.text(row, *at) : std::string_view();
  }

  std::optional<double> number(RowId row, const char* column) {
    const std::string_view cell = text(row, column);
    auto value = base::parsed_decimal(cell);
    if (!value) value = base::parsed_decimal(cell, ',');  // of the table for a Dutch Excel
    constexpr double kFarthest = 1e6;                     // points: no page is that large
    if (value && *value >= -kFarthest && *value <= kFarthest) return value;
    problems_.add(kNoNumber, {file_, sheet_.rows.source(row).row, column}, cell);
    return std::nullopt;
  }

  void read_rows(KnownPlaces& places) {
    std::map<std::string, std::size_t> row_of;
    for (const RowId row : sheet_.rows.rows()) {
      const std::string_view mark = text(row, "mark");
      if (!is_node(mark) && mark != "page") continue;
      const auto x = number(row, "x_pt"), y = number(row, "y_pt");
      if (!x || !y) continue;
      if (mark == "page") {
        places.page = page_of(*x, *y);
        continue;
      }
      const std::size_t here = sheet_.rows.source(row).row;
      const auto [first, is_new] = row_of.emplace(place_id(mark, text(row, "id")), here);
      if (!is_new) {
        problems_.add(kTwice, {file_, here, "id"}, text(row, "id"), base::same(std::to_string(first->second)));
        continue;
      }
      places.nodes[first->first] = {.place = {*x, *y}, .name = std::string(text(row, "name"))};
    }
  }

  const inventory::Sheet& sheet_;
  const std::string& file_;
  inventory::ProblemList problems_;
};

}  // namespace

std::string place_id(std::string_view mark, std::string_view id) { return std::string(mark) + ":" + std::string(id); }

std::vector<base::Cell> page_row(const Page& page, const std::vector<std::string>& header) {
  std::vector<base::Cell> row;
  for (const std::string& column : header) {
    if (column == "mark") {
      row.emplace_back(std::string("page"));
    } else if (column == "x_pt") {
      row.emplace_back(std::optional(page.width_pt));
    } else if (column == "y_pt") {
      row.emplace_back(std::optional(page.height_pt));
    } else {
      row.emplace_back(std::string());
    }
  }
  return row;
}

KnownPlacesReading read_known_places(std::string_view bytes, const std::string& file) {
  const inventory::Sheet sheet = inventory::read_csv(bytes, file, 0);
  return PlacesReader(sheet, file).read();
}

}  // namespace regioscan::figures
