#include "inventory/folder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "base/memory.hpp"
#include "base/parallel.hpp"
#include "inventory/about.hpp"
#include "inventory/csv.hpp"
#include "inventory/fold.hpp"
#include "inventory/native_tables.hpp"
#include "inventory/problem_list.hpp"
#include "inventory/taxonomy.hpp"

namespace regioscan::inventory {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> table_names() {
  std::vector<std::string> names;
  for (const NativeTable& table : native_tables()) names.emplace_back(table.name);
  return names;
}

void check_overrides(const Source& source) {
  const std::vector<std::string> names = table_names();
  for (const auto& [name, path] : source.tables) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    throw base::UsageError({fmt::format("--table {0}: een inventarisatie heeft geen tabel '{0}', wel {1}.", name,
                                        base::enumeration(names, base::Language::nl)),
                            fmt::format("--table {0}: an inventory has no table '{0}'; it has {1}.", name,
                                        base::enumeration(names, base::Language::en))});
  }
}

/// Reads the files of one folder into tables.
class FolderReader {
 public:
  explicit FolderReader(const Source& source) : source_(source) {}

  FolderTables read() {
    const fs::path path = source_.path / "inventory.toml";
    const FolderSettings settings = read_folder_settings(bytes_of(path, "inventory.toml"), "inventory.toml");
    take(settings.problems);
    tables_.about = settings.about;
    tables_.separator = settings.separator;
    check_strangers(settings.regions);
    read_own_taxonomy(settings.taxonomy);
    read_own_regions(settings.regions);
    for (const NativeTable& table : native_tables()) {
      if (table.name != "regions") read_table(std::string(table.name));
    }
    base::give_back_freed_memory();
    return {.tables = std::move(tables_), .problems = std::move(problems_)};
  }

 private:
  void take(const std::vector<base::Problem>& more) { problems_.insert(problems_.end(), more.begin(), more.end()); }

  /// The bytes of a file, which is noted as an input.
  std::string bytes_of(const fs::path& path, const std::string& name) {
    std::string bytes = base::file_bytes(path);
    tables_.files.push_back({.name = name, .sha256 = base::sha256(bytes)});
    return bytes;
  }

  /// Where a table lies and what it is called in problems; the path is empty where there is none.
  struct Place {
    fs::path path;
    std::string name;
  };
  [[nodiscard]] Place place_of(const std::string& table, const std::string& stated, const std::string& usual) const {
    if (const auto found = source_.tables.find(table); found != source_.tables.end()) {
      return {found->second, found->second.filename().string()};
    }
    if (!stated.empty())
      return {source_.path / stated, fs::path(stated).is_absolute() ? fs::path(stated).filename().string() : stated};
    if (fs::exists(source_.path / usual)) return {source_.path / usual, usual};
    return {};
  }

  void read_own_taxonomy(const std::string& stated) {
    const Place place = place_of("taxonomy", stated, "taxonomy.toml");
    if (place.path.empty()) {
      tables_.taxonomy = default_taxonomy();
      return;
    }
    TaxonomyReading reading = read_taxonomy(bytes_of(place.path, place.name), place.name);
    tables_.taxonomy = std::move(reading.taxonomy);
    take(reading.problems);
  }

  void read_own_regions(const std::string& stated) {
    const Place place = place_of("regions", stated, "regions.csv");
    if (place.path.empty()) {
      tables_.regions = default_regions();
      return;
    }
    const std::string bytes = bytes_of(place.path, place.name);
    RegionsReading reading = read_regions(bytes, place.name, static_cast<std::uint32_t>(tables_.files.size() - 1));
    tables_.regions = std::move(reading.regions);
    take(reading.problems);
  }

  void read_table(const std::string& name) {
    const Place place = place_of(name, {}, name + ".csv");
    if (place.path.empty()) return;
    const std::string bytes = base::file_bytes(place.path);
    const auto file = static_cast<std::uint32_t>(tables_.files.size());
    InputFile input{.name = place.name, .sha256 = {}};
    Sheet sheet;
    // Side by side, because of a large file both take seconds.
    base::for_blocks(2, 0, [&](const base::Block& block) {
      if (block.number == 0) input.sha256 = base::sha256(bytes);
      if (block.number == 1) sheet = read_csv(bytes, place.name, file);
    });
    tables_.files.push_back(std::move(input));
    take(sheet.problems);
    tables_.tables.push_back(
        {.name = name, .header = sheet.header, .shown = sheet.header, .rows = std::move(sheet.rows), .file = file});
  }

  /// A CSV file in the folder that no table is read from is likely to be a slip in its name.
  void check_strangers(const std::string& regions) {
    std::vector<std::string> known{"survey.csv", "overlap.decisions.csv"};
    for (const std::string& name : table_names()) known.push_back(name + ".csv");
    ProblemList strangers;
    for (const auto& entry : fs::directory_iterator(source_.path)) {
      const std::string name = entry.path().filename().string();
      const bool is_known = std::find(known.begin(), known.end(), name) != known.end() || name == regions;
      if (entry.path().extension() != ".csv" || is_known) continue;
      strangers.add(kind("unknown-table"), {.file = "inventory.toml"}, name, {}, [&] { return nearest(name, known); });
    }
    take(strangers.problems());
  }

  const Source& source_;
  Tables tables_;
  std::vector<base::Problem> problems_;
};

}  // namespace

FolderTables folder_tables(const Source& source) {
  check_overrides(source);
  return FolderReader(source).read();
}

}  // namespace regioscan::inventory
