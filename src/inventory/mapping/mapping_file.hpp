#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

// What a mapping file says, as values. The format is explained for those who write one in data/mappings/README.md.

/// A foreign table: the name of its role in the mapping, and where it lies unless the command line says otherwise.
struct ForeignTable {
  std::string name;
  std::string path;  ///< relative to the mapping file
  std::size_t line = 0;
};

/// How one native column is filled: from a foreign column, or with the same text in every row.
struct ColumnRule {
  std::string native;
  std::string column;                      ///< foreign heading; empty: `value` is meant
  std::string value;                       ///< the same in every row
  std::vector<std::string> remove_prefix;  ///< the first of these that a value begins with is taken off
  std::string separator;                   ///< between several values in a cell; empty: a cell is one value
  std::size_t line = 0;
};

/// Another table whose columns are put beside those of the first, as "name.column".
struct JoinRule {
  std::string column;
  std::string with;
  std::string with_column;
  std::size_t line = 0;
};

/// Keeps the rows with one of these cells in a column.
struct WhereRule {
  std::string column;
  std::vector<std::string> values;
  std::size_t line = 0;
};

/// Keeps the rows whose cell occurs in a column of another table.
struct KeepRule {
  std::string column;
  std::string in;
  std::string in_column;
  std::size_t line = 0;
};

/// Makes a row of each value in a cell; of an empty cell no row.
struct SplitRule {
  std::string column;  ///< empty: nothing is split
  std::string separator;
  std::size_t line = 0;
};

/// How (a part of) one native table is made out of one foreign table: joined, filtered, split, in this order.
struct Reshape {
  std::string native;  ///< actors, initiatives, activities or participations
  std::string from;    ///< name of the foreign table
  std::vector<JoinRule> joins;
  std::vector<WhereRule> wheres;
  std::vector<KeepRule> keeps;
  SplitRule split;
  std::vector<ColumnRule> columns;
  std::size_t line = 0;
};

/// Actors without a type get `type` if their name meets one of the conditions; with no condition at all every one does.
struct TypeRule {
  std::string type;  ///< empty: stays unknown, and no later rule is tried
  std::vector<std::string> is, begins, ends, contains;
  std::size_t line = 0;
};

struct Rename {
  std::string kind;  ///< actor, initiative, region, or the name of a native column
  std::map<std::string, std::string, std::less<>> values;
  std::size_t line = 0;
};

struct Mapping {
  std::string name;  ///< of the file, for problems
  About about;
  std::vector<ForeignTable> tables;
  std::string taxonomy = "default";  ///< default, none, or a file beside the mapping
  std::string regions = "default";   ///< the same
  Taxonomy own;                      ///< dimensions and actor types that the mapping itself declares
  char decimal = '.';
  std::vector<Reshape> reshapes;
  std::vector<TypeRule> types;
  std::vector<Rename> renames;
};

/// A mapping with all that is wrong in its text. With an error among the problems the mapping is not to be used.
struct ParsedMapping {
  Mapping mapping;
  std::vector<base::Problem> problems;
};

/// Reads the text of a mapping, without opening any file: what it says of columns is checked against the tables later.
[[nodiscard]] ParsedMapping parsed_mapping(std::string_view text, const std::string& file_name);

}  // namespace regioscan::inventory
