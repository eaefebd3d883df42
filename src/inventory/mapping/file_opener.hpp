#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "inventory/inventory.hpp"
#include "inventory/mapping/mapping_file.hpp"
#include "inventory/read.hpp"

namespace regioscan::inventory {

/// A file that was opened: its bytes, and its number as in SourceRow.
struct OpenedFile {
  std::string bytes;
  std::string name;  ///< without folders
  std::uint32_t number = 0;
};

/// Opens the files that a mapping names and remembers them in order: the mapping itself comes first. FileError for a
/// file that cannot be read.
class FileOpener {
 public:
  /// `source` must outlive the opener.
  explicit FileOpener(const Source& source) : source_(source) {}

  [[nodiscard]] OpenedFile open(const std::filesystem::path& path);
  /// A path relative to the mapping.
  [[nodiscard]] OpenedFile open_beside(const std::string& path);
  /// A foreign table: where the command line says, else where the mapping says.
  [[nodiscard]] OpenedFile open(const ForeignTable& table);

  [[nodiscard]] const std::vector<InputFile>& files() const { return files_; }

 private:
  const Source& source_;
  std::vector<InputFile> files_;
};

/// UsageError if the source gives a table that is not among those of the mapping, with their names.
void check_given_tables(const Source& source, const std::vector<ForeignTable>& tables);

}  // namespace regioscan::inventory
