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

/// What a key of a recipe holds.
using RecipeValue = std::variant<std::monostate, std::int64_t, double, std::string>;  ///< monostate: of another kind

/// Values that options on the command line give to keys of a recipe, in place of its own.
using Options = std::map<std::string, RecipeValue>;

/// Reads the keys of a recipe (TOML) one by one, and at the end names those that nobody asked for. A key that is left
/// out leaves its value as it is; a value out of range is a problem and leaves it too. An option takes the place of the
/// key of its name; one that the recipe does not know is a problem that names those that it does.
class RecipeReader {
 public:
  RecipeReader(std::string_view text, std::string file, const Options& options = {});

  void number(const char* key, double& value, double least, double most);
  void whole(const char* key, std::int64_t& value, std::int64_t least, std::int64_t most);
  void choice(const char* key, std::string& value, const std::set<std::string>& allowed);
  void text(const char* key, std::string& value);

  /// Whether the value of a key comes from an option.
  [[nodiscard]] bool is_option(const std::string& key) const;

  [[nodiscard]] std::vector<base::Problem> problems() &&;

 private:
  struct Setting {
    RecipeValue value;
    std::size_t line = 0;
    bool is_option = false;
  };
  [[nodiscard]] const Setting* find(const char* key);
  void add(const std::string& key, const base::Words& what);
  [[nodiscard]] base::Words unknown(const std::string& key) const;

  std::string file_;
  std::map<std::string, Setting> settings_;
  std::set<std::string> known_;
  std::vector<base::Problem> problems_;
};

/// Reads the recipe that a user gave; where none is given, the one that ships, which problems name layouts/NAME.toml.
[[nodiscard]] RecipeReader recipe_reader(std::string_view given, std::string_view shipped, std::string_view name,
                                         const Options& options);

/// UsageError naming all problems of a recipe and of the options; nothing where there are none.
void fail_on(const std::vector<base::Problem>& problems);

}  // namespace regioscan::figures
