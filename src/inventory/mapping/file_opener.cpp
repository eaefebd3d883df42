#include "inventory/mapping/file_opener.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "inventory/fold.hpp"

namespace regioscan::inventory {

OpenedFile FileOpener::open(const std::filesystem::path& path) {
  OpenedFile opened{.bytes = base::file_bytes(path),
                    .name = path.filename().string(),
                    .number = static_cast<std::uint32_t>(files_.size())};
  files_.push_back({.name = opened.name, .sha256 = base::sha256(opened.bytes)});
  return opened;
}

OpenedFile FileOpener::open_beside(const std::string& path) { return open(source_.path.parent_path() / path); }

OpenedFile FileOpener::open(const ForeignTable& table) {
  const auto given = source_.tables.find(table.name);
  return given == source_.tables.end() ? open_beside(table.path) : open(given->second);
}

void check_given_tables(const Source& source, const std::vector<ForeignTable>& tables) {
  std::vector<std::string> names;
  for (const ForeignTable& table : tables) names.push_back(table.name);
  for (const auto& [name, path] : source.tables) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    const std::string guess = nearest(name, names);
    const base::Words asked{guess.empty() ? "" : fmt::format(" Bedoelde u '{}'?", guess),
                            guess.empty() ? "" : fmt::format(" Did you mean '{}'?", guess)};
    throw base::UsageError({fmt::format("{} heeft geen tabel '{}', wel: {}.{}", source.path.filename().string(), name,
                                        base::enumeration(names, base::Language::nl), asked.nl),
                            fmt::format("{} has no table '{}'; it has: {}.{}", source.path.filename().string(), name,
                                        base::enumeration(names, base::Language::en), asked.en)});
  }
}

}  // namespace regioscan::inventory
