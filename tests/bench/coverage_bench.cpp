// A million invented activities: inventing and writing them, reading and checking them, and every kind of table over
// them.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "coverage/cross_table.hpp"
#include "coverage/spots.hpp"
#include "inventory/read.hpp"
#include "synth/ecosystem_files.hpp"

namespace {

using namespace regioscan;

double seconds_of(const auto& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double megabytes() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<double>(used.ru_maxrss) / 1024;
}

void write(const std::filesystem::path& folder) {
  const base::Files files = synth::ecosystem_files(synth::ecosystem({.actors = 100'000,
                                                                     .initiatives = 250'000,
                                                                     .participations = 600'000,
                                                                     .regions = 12,
                                                                     .mixing_permille = 200,
                                                                     .seed = 1}));
  for (const auto& [name, bytes] : files) {
    std::filesystem::create_directories((folder / name).parent_path());
    base::write_file(folder / name, bytes);
  }
}

/// Reads in this process, which must not have written: the memory of the texts would count.
int measure(const std::filesystem::path& folder) {
  inventory::Reading reading;
  const double read = seconds_of([&] { reading = inventory::read_inventory({.path = folder, .tables = {}}); });
  if (!reading.inventory) return 1;
  const std::size_t activities = reading.inventory->activities.size();
  fmt::print("{:<52} {:6.2f} s (asked: under 10 s) {:6.0f} MB (asked: under 1024 MB)\n",
             fmt::format("read and check {} activities", activities), read, megabytes());
  double slowest = 0;
  for (const auto& [rows, columns] : {std::pair("archetype", "province"), std::pair("sector", "bottleneck"),
                                      std::pair("technology", "period"), std::pair("role", "scope")}) {
    for (const coverage::Unit unit : coverage::kUnits) {
      const double once = seconds_of([&, r = rows, c = columns] {
        const coverage::CrossTable table = coverage::cross_table(*reading.inventory, r, c, unit);
        if (unit == coverage::Unit::activities) static_cast<void>(coverage::spots(table, {}));
      });
      fmt::print("  {:<50} {:6.2f} s (asked: under 2 s)\n", fmt::format("{} by {}, {}", rows, columns, key(unit)),
                 once);
      slowest = std::max(slowest, once);
    }
  }
  fmt::print("{:<52} {:6.2f} s {:20} {:6.0f} MB (asked: under 1024 MB)\n", "slowest table, with reading", slowest, "",
             megabytes());
  return 0;
}

}  // namespace

int main(int count, char** words) {
  if (count == 2) return measure(words[1]);
  std::string name = (std::filesystem::temp_directory_path() / "regioscan-bench-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) return 1;
  fmt::print("{:<52} {:6.2f} s\n", "invent and write them", seconds_of([&] { write(name); }));
  std::fflush(stdout);
  const int status = std::system(fmt::format("'{}' '{}'", words[0], name).c_str());
  std::filesystem::remove_all(name);
  return status == 0 ? 0 : 1;
}
