#include "inventory/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/failure.hpp"
#include "inventory/folder.hpp"
#include "inventory/mapping.hpp"
#include "inventory/problem_list.hpp"

namespace regioscan::inventory {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, const base::Words& why) {
  throw base::FileError({fmt::format("{}: {}.", path.string(), why.nl), fmt::format("{}: {}.", path.string(), why.en)});
}

Reading reading(Tables tables, std::vector<base::Problem> problems) {
  Linked result = linked(std::move(tables), std::move(problems));
  return {.inventory = std::move(result.inventory), .problems = std::move(result.problems)};
}

Reading read_folder(const Source& source) {
  if (!fs::exists(source.path / "inventory.toml")) {
    fail(source.path, {"deze map heeft geen inventory.toml; 'regioscan init' maakt er een",
                       "this folder has no inventory.toml; 'regioscan init' makes one"});
  }
  FolderTables folder = folder_tables(source);
  return reading(std::move(folder.tables), std::move(folder.problems));
}

bool has_error_in(const std::vector<base::Problem>& problems, const std::string& file) {
  return std::any_of(problems.begin(), problems.end(), [&](const base::Problem& problem) {
    return problem.severity == base::Severity::error && problem.file == file;
  });
}

Reading read_mapping(const Source& source) {
  MappedTables mapped = mapped_tables(source);
  // A mapping that is wrong makes tables that are wrong: only the cause is worth telling.
  if (has_error_in(mapped.problems, source.path.filename().string())) {
    sort_problems(mapped.problems);
    return {.inventory = std::nullopt, .problems = std::move(mapped.problems)};
  }
  return reading(std::move(mapped.tables), std::move(mapped.problems));
}

}  // namespace

Reading read_inventory(const Source& source) {
  if (!fs::exists(source.path)) fail(source.path, {"bestaat niet", "does not exist"});
  if (fs::is_directory(source.path)) return read_folder(source);
  if (source.path.filename() == "inventory.toml") {
    return read_folder({.path = source.path.parent_path(), .tables = source.tables});
  }
  if (source.path.extension() == ".toml") return read_mapping(source);
  fail(source.path, {"dit is geen map met inventory.toml en geen mapping (*.toml)",
                     "this is neither a folder with inventory.toml nor a mapping (*.toml)"});
}

}  // namespace regioscan::inventory
