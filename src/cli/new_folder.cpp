#include "cli/new_folder.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "base/json.hpp"

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

void refuse_output_of_another(const std::string& folder, const std::string& command) {
  const std::filesystem::path manifest = std::filesystem::path(folder) / "manifest.json";
  std::error_code error;
  if (!std::filesystem::exists(manifest, error)) return;
  const auto json = base::parsed_json(base::file_bytes(manifest));
  if (!json || !json->is_object() || !json->contains("command") || (*json)["command"] == command) return;
  const std::string other = base::shown((*json)["command"].dump());
  throw base::FileError({fmt::format("{} bevat uitvoer van de opdracht {}; kies een andere map.", folder, other),
                         fmt::format("{} holds output of the command {}; choose another folder.", folder, other)});
}

}  // namespace regioscan::cli
