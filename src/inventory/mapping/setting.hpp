#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/problem.hpp"
#include "inventory/problem_list.hpp"

namespace regioscan::inventory {

/// One entry of a TOML file with the line on which it stands, so that what is wrong with it can be pointed at.
/// Our own tree, because the types of the TOML library stay behind their door.
struct Setting {
  enum class Kind { text, flag, list, table, other };
  std::string key;  ///< empty in a list
  std::size_t line = 0;
  Kind kind = Kind::other;
  std::string text;               ///< of a text; of a whole number its digits
  bool flag = false;              ///< of a flag
  std::vector<Setting> children;  ///< of a list or a table
};

/// The tree of a TOML text, or the problem that says where it breaks off.
[[nodiscard]] std::variant<Setting, base::Problem> parsed_settings(std::string_view text, const std::string& file);

/// Reads one table of settings by name, and reports what does not fit: a wrong kind of value, and, in `finish`, every
/// key that was never asked for, with the nearest that was. An absent key gives the empty value.
class SettingReader {
 public:
  /// `path` is what the reader calls this table, such as "actors.columns"; empty for the whole file. All arguments must
  /// outlive the reader.
  SettingReader(const Setting& table, std::string path, std::string_view file, ProblemList& problems);

  [[nodiscard]] const Setting* find(std::string_view key);
  [[nodiscard]] std::string text(std::string_view key, std::string_view otherwise = {});
  [[nodiscard]] bool flag(std::string_view key);
  /// A text or a list of texts.
  [[nodiscard]] std::vector<std::string> texts(std::string_view key);
  /// A table or a list of tables.
  [[nodiscard]] std::vector<const Setting*> tables(std::string_view key);
  /// A text that must be there and not be empty.
  [[nodiscard]] std::string required(std::string_view key);

  void wrong(const Setting& setting, const base::Words& expected);
  void missing(std::string_view key);
  void finish();

  [[nodiscard]] std::string path_of(std::string_view key) const;
  [[nodiscard]] const Setting& table() const { return table_; }

 private:
  const Setting& table_;
  std::string path_;
  std::string_view file_;
  ProblemList& problems_;
  std::vector<std::string> asked_;
};

/// The texts of a setting that is a text or a list of texts; nothing if it is neither.
[[nodiscard]] std::vector<std::string> texts_of(const Setting& setting);

}  // namespace regioscan::inventory
