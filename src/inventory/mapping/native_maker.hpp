#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "inventory/mapping/foreign_rows.hpp"
#include "inventory/mapping/mapping_file.hpp"
#include "inventory/region_names.hpp"
#include "inventory/table.hpp"

namespace regioscan::inventory {

/// Between several values in one cell of the tables that a mapping makes: the unit separator of ASCII, which no name
/// holds, as a foreign name may well hold a '|'.
inline constexpr std::string_view kUnitSeparator = "\x1f";

/// What all tables of one mapping are made with. Refers to values that outlive the making.
struct Making {
  const Mapping& mapping;
  const Taxonomy& taxonomy;
  const RegionNames& regions;
  ProblemList& problems;
};

/// Makes one native table out of the rows of one or more reshapes. Rows with the same id become one record, with the
/// first of them as its source: a column that holds several values unites them, in any other the alphabetically
/// first one counts and that there are others is a warning. Participations are not united, so that a repeated one is
/// seen. Regions that are not in the tree are reported here and left out, as only here the row is known that names
/// them.
class NativeMaker {
 public:
  NativeMaker(std::string_view name, const Making& making);

  /// Adds what a reshape makes of its rows. A heading that the foreign rows lack is an error, and nothing is added.
  void add(const Reshape& reshape, const ForeignRows& rows);
  /// The table; afterwards the maker is empty.
  [[nodiscard]] Table table();

 private:
  struct Column {
    std::string native;
    std::string_view content;
    const Rename* rename = nullptr;
    bool holds_many = false;
    bool is_number = false;
    std::vector<std::string> shown;  ///< headings of all foreign columns that fill it
  };
  struct Record {
    SourceRow source;
    std::map<std::size_t, std::vector<std::string>> values;  ///< column → values
  };
  struct Filler {
    const ColumnRule* rule;
    std::size_t column;   ///< in columns_
    std::size_t foreign;  ///< in the foreign rows
  };

  std::size_t column_of(std::string_view native);
  std::vector<Filler> fillers(const Reshape& reshape, const ForeignRows& rows);
  Record& record_of(const std::string& id, const Row& row);
  [[nodiscard]] std::vector<std::string> values_of(const Filler& filler, const Row& row) const;
  [[nodiscard]] bool is_known_region(const std::string& name, const Place& place);
  void put(const Filler& filler, const Row& row, const ForeignRows& rows, Record& record);

  std::string name_;
  Making making_;
  std::uint32_t file_ = 0;  ///< of the first foreign table
  std::vector<Column> columns_;
  std::vector<Record> records_;
  std::unordered_map<std::string, std::size_t> record_of_id_;
};

/// The table `name` of all that participations mention in `column`, each once, by the name that is its id.
[[nodiscard]] Table mentioned(const Table& participations, std::string_view column, std::string_view name);

}  // namespace regioscan::inventory
