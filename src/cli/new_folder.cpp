#include "cli/new_folder.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "base/failure.hpp"

namespace regioscan::cli {

void write_new_folder(const std::string& folder, const base::Files& files, Existing existing) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (existing == Existing::refuse && fs::exists(folder, error) && !fs::is_empty(folder, error)) {
    throw base::FileError({fmt::format("{} bestaat al en is niet leeg; kies een nieuwe map.", folder),
                           fmt::format("{} exists and is not empty; choose a new folder.", folder)});
  }
  for (const auto& [name, bytes] : files) {
    const fs::path path = fs::path(folder) / name;
    fs::create_directories(path.parent_path(), error);  // where that fails, writing says so
    base::write_file(path, bytes);
  }
}

}  // namespace regioscan::cli
