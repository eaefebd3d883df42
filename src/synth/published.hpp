#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace regioscan::synth {

/// A printed table of counts with the words of its rows and columns.
struct CountTable {
  std::vector<std::string> rows, columns;
  std::vector<std::vector<std::int64_t>> counts;  ///< [row][column]

  [[nodiscard]] std::int64_t row_total(std::size_t row) const;
  [[nodiscard]] std::int64_t column_total(std::size_t column) const;
  /// Place of a row by its word; FileError naming the table where it has none.
  [[nodiscard]] std::size_t row(std::string_view word) const;
  std::string name;  ///< of the file, for what is said about it
};

/// The counts that a report prints: the only facts that a reconstruction is made from.
struct Published {
  CountTable archetype_by_province;    ///< rows archetypes, columns provinces
  CountTable maturity_by_province;     ///< rows provinces; the last column holds those not specified
  CountTable reach_class_by_province;  ///< rows provinces, columns Laag, Middel, Hoog
  CountTable effort_class_by_province;
  CountTable providers;                                ///< rows actors, one column: initiatives
  CountTable registered_reach;                         ///< rows archetypes, one column
  std::vector<std::string> reach_class, effort_class;  ///< of each archetype, in the order of archetype_by_province
  std::size_t initiatives = 0;
  std::size_t most_activities = 0;   ///< of one initiative
  std::size_t thought_to_exist = 0;  ///< initiatives

  [[nodiscard]] const std::vector<std::string>& provinces() const { return archetype_by_province.columns; }
  [[nodiscard]] const std::vector<std::string>& archetypes() const { return archetype_by_province.rows; }
};

/// Reads a folder like data/published. FileError where a table is missing, cannot be read, or tables contradict each
/// other: each province has the same number of activities in every table.
[[nodiscard]] Published read_published(const std::filesystem::path& folder);

}  // namespace regioscan::synth
