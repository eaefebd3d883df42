#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/problem.hpp"
#include "base/words.hpp"
#include "inventory/problem_kinds.hpp"

namespace regioscan::inventory {

/// Where a problem was met. `row` counts as a spreadsheet does (header = 1); 0: the file as a whole.
struct Place {
  std::string_view file;
  std::size_t row = 0;
  std::string_view column;
};

/// Collects problems while data are read. Warnings with the same code, file, column and value are taken together; of
/// one code in one column at most `kMostAlike` are kept apart, the rest become one problem that counts them, so that
/// a table that is wrong from top to bottom gives a readable list and costs no memory.
class ProblemList {
 public:
  static constexpr std::size_t kMostAlike = 100;
  /// Gives the name that was probably meant, or an empty text. Called only for problems that are kept apart.
  using Guess = std::function<std::string()>;

  void add(const ProblemKind& kind, const Place& place, std::string_view value = {}, const base::Words& other = {},
           const Guess& guess = {});

  [[nodiscard]] bool has_errors() const { return has_errors_; }
  /// How often a problem was added.
  [[nodiscard]] std::size_t occurrences() const { return occurrences_; }

  /// All problems, sorted by file, row and column, with what is wrong and how to mend it in both languages.
  [[nodiscard]] std::vector<base::Problem> problems() const;

 private:
  struct Entry {
    const ProblemKind* kind;
    std::string file;
    std::string column;
    std::string value;
    base::Words other;
    std::string guess;
    std::vector<std::size_t> first_rows;
    std::size_t times = 0;
  };
  [[nodiscard]] static base::Problem problem(const Entry& entry);

  bool has_errors_ = false;
  std::size_t occurrences_ = 0;
  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::size_t> entry_of_;    ///< code, file, column, value → entry
  std::unordered_map<std::string, std::size_t> kept_apart_;  ///< code, file, column → number of entries
};

/// Problems in the order in which readers want them: by file, row, column, then errors first.
void sort_problems(std::vector<base::Problem>& problems);

}  // namespace regioscan::inventory
