#include <fmt/format.h>

#include <algorithm>

#include "base/numbers.hpp"
#include "coverage/demand.hpp"
#include "inventory/csv.hpp"
#include "inventory/problem_list.hpp"
#include "inventory/region_names.hpp"
#include "inventory/value_names.hpp"

namespace regioscan::coverage {
namespace {

using inventory::Inventory;
using inventory::kind;
using inventory::ProblemKind;

// In an inventory these are warnings, and the record counts as unknown; a row of the demand would then count nowhere.
constexpr ProblemKind kUnknownRegion{"unknown-region",
                                     base::Severity::error,
                                     {"gebied '{value}' is onbekend", "region '{value}' is not in the tree"},
                                     {"verbeter de naam", "correct the name"}};
constexpr ProblemKind kUnknownValue{
    "unknown-value",
    base::Severity::error,
    {"waarde '{value}' hoort niet bij {other}", "value '{value}' does not belong to {other}"},
    {"verbeter de waarde, of laat de cel leeg: alle samen",
     "correct the value, or leave the cell empty: all together"}};
constexpr ProblemKind kNoRows{
    "no-rows",
    base::Severity::error,
    {"deze tabel heeft geen rijen", "this table has no rows"},
    {"vul per regio het aantal bedrijven in", "fill in the number of enterprises for each region"}};
constexpr ProblemKind kRowTwice{
    "double-row",
    base::Severity::error,
    {"dezelfde bedrijven staan ook in rij {other}", "the same enterprises are also in row {other}"},
    {"laat rijen elkaar niet overlappen: niet een regio naast haar delen, of alle sectoren naast een",
     "let no rows overlap: not a region beside its parts, or all sectors beside one"}};

/// Reads the rows of one table; keeps what it needs to find the columns.
class DemandReader {
 public:
  DemandReader(const inventory::Sheet& sheet, const std::string& file, const Inventory& inventory)
      : sheet_(sheet), file_(file), inventory_(inventory), regions_(inventory.regions) {}

  DemandReading read() {
    for (const std::string_view column : {"region", "smes"}) {
      if (!place_of(column)) problems_.add(kind("missing-column"), {.file = file_}, column);
    }
    for (const std::string_view column : {"sector", "size"}) {
      if (place_of(column) && !dimension(column)) problems_.add(kind("unknown-column"), {.file = file_}, column);
    }
    std::vector<DemandRow> rows;
    if (!problems_.has_errors()) rows = read_rows();
    if (sheet_.rows.empty()) problems_.add(kNoRows, {.file = file_});
    DemandReading reading{.rows = std::move(rows), .problems = sheet_.problems};
    const std::vector<base::Problem> own = problems_.problems();
    reading.problems.insert(reading.problems.end(), own.begin(), own.end());
    inventory::sort_problems(reading.problems);
    return reading;
  }

 private:
  [[nodiscard]] std::optional<std::size_t> place_of(std::string_view column) const {
    const auto found = std::find(sheet_.header.begin(), sheet_.header.end(), column);
    if (found == sheet_.header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - sheet_.header.begin());
  }

  [[nodiscard]] const inventory::Dimension* dimension(std::string_view name) const {
    for (const inventory::Dimension& dimension : inventory_.taxonomy.dimensions) {
      if (dimension.key == name) return &dimension;
    }
    return nullptr;
  }

  std::vector<DemandRow> read_rows() {
    std::vector<DemandRow> rows;
    std::vector<std::size_t> row_of;
    for (const inventory::RowId row : sheet_.rows.rows()) {
      is_row_wrong_ = false;
      const auto region = region_in(row);
      const auto sector = value_in(row, "sector");
      const auto size = value_in(row, "size");
      const auto enterprises = count_in(row);
      if (is_row_wrong_ || !region || !enterprises) continue;
      const DemandRow read{.region = *region, .sector = sector, .size = size, .enterprises = *enterprises};
      const auto same =
          std::find_if(rows.begin(), rows.end(), [&](const DemandRow& other) { return overlap(read, other); });
      if (same != rows.end()) {
        const std::size_t other = row_of[static_cast<std::size_t>(same - rows.begin())];
        problems_.add(kRowTwice, {file_, sheet_.rows.source(row).row, {}}, {}, base::same(std::to_string(other)));
        continue;
      }
      rows.push_back(read);
      row_of.push_back(sheet_.rows.source(row).row);
    }
    return rows;
  }

  /// Whether an enterprise can be counted in both.
  [[nodiscard]] bool overlap(const DemandRow& a, const DemandRow& b) const {
    const auto meet = [](const auto& first, const auto& second) { return !first || !second || first == second; };
    const auto lies_in = [&](inventory::RegionId inner, inventory::RegionId outer) {
      const auto line = inventory::lineage(inventory_.regions, inner);
      return std::find(line.begin(), line.end(), outer) != line.end();
    };
    return meet(a.sector, b.sector) && meet(a.size, b.size) &&
           (lies_in(a.region, b.region) || lies_in(b.region, a.region));
  }

  [[nodiscard]] std::string_view text(inventory::RowId row, std::string_view column) const {
    const auto place = place_of(column);
    return place ? sheet_.rows.text(row, *place) : std::string_view();
  }

  std::optional<inventory::RegionId> region_in(inventory::RowId row) {
    const std::string_view word = text(row, "region");
    const auto& found = regions_.find(word);
    if (found.size() == 1) return found.front();
    is_row_wrong_ = true;
    problems_.add(kUnknownRegion, {file_, sheet_.rows.source(row).row, "region"}, word, {},
                  [&] { return regions_.guess(word); });
    return std::nullopt;
  }

  std::optional<inventory::ValueId> value_in(inventory::RowId row, std::string_view column) {
    const std::string_view word = text(row, column);
    if (word.empty()) return std::nullopt;
    const inventory::Dimension& wanted = *dimension(column);
    const inventory::ValueNames names(wanted);
    const auto found = names.find(word);
    if (found && found == wanted.all) return std::nullopt;
    if (!found) {
      is_row_wrong_ = true;
      problems_.add(kUnknownValue, {file_, sheet_.rows.source(row).row, column}, word, wanted.label,
                    [&] { return names.guess(word); });
    }
    return found;
  }

  std::optional<std::int64_t> count_in(inventory::RowId row) {
    constexpr std::int64_t kMost = 1'000'000'000;
    const std::string_view word = text(row, "smes");
    const auto number = base::parsed_whole(word);
    is_row_wrong_ = is_row_wrong_ || !number || *number < 0 || *number > kMost;
    if (!number) {
      problems_.add(kind("not-a-number"), {file_, sheet_.rows.source(row).row, "smes"}, word);
    } else if (*number < 0 || *number > kMost) {
      problems_.add(kind("out-of-range"), {file_, sheet_.rows.source(row).row, "smes"}, word, base::same("0 … 1e9"));
    }
    return number;
  }

  const inventory::Sheet& sheet_;
  const std::string& file_;
  const Inventory& inventory_;
  inventory::RegionNames regions_;
  inventory::ProblemList problems_;
  bool is_row_wrong_ = false;  ///< the row at hand has a cell that cannot be read
};

}  // namespace

DemandReading read_demand(std::string_view bytes, const std::string& file_name, const Inventory& inventory) {
  const inventory::Sheet sheet = inventory::read_csv(bytes, file_name, 0);
  return DemandReader(sheet, file_name, inventory).read();
}

}  // namespace regioscan::coverage
