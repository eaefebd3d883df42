#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/problem.hpp"

namespace regioscan::figures {

/// Reads the keys of a recipe (TOML) one by one, and at the end names those that nobody asked for. A key that is left
/// out leaves its value as it is; a value out of range is a problem and leaves it too.
class RecipeReader {
 public:
  RecipeReader(std::string_view text, std::string file);

  void number(const char* key, double& value, double least, double most);
  void whole(const char* key, std::int64_t& value, std::int64_t least, std::int64_t most);
  void choice(const char* key, std::string& value, const std::set<std::string>& allowed);
  void text(const char* key, std::string& value);

  [[nodiscard]] std::vector<base::Problem> problems() &&;

 private:
  struct Setting {
    std::variant<std::monostate, std::int64_t, double, std::string> value;  ///< monostate: of another kind
    std::size_t line = 0;
  };
  [[nodiscard]] const Setting* find(const char* key);
  void add(const std::string& key, const base::Words& what);

  std::string file_;
  std::map<std::string, Setting> settings_;
  std::set<std::string> known_;
  std::vector<base::Problem> problems_;
};

/// UsageError naming all problems of a recipe; nothing where there are none.
void fail_on(const std::vector<base::Problem>& problems);

}  // namespace regioscan::figures
