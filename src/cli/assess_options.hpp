#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "base/problem.hpp"
#include "cli/inventory_options.hpp"
#include "exports/csv.hpp"
#include "exports/summary.hpp"

namespace regioscan::cli {

/// What stands on the command line of `assess`, and what its two uses have in common: a proposal against an inventory,
/// and an inventory of which some leave or end.
struct AssessOptions {
  std::string first, second;  ///< a proposal and an inventory, or an inventory alone
  InventoryOptions inventory;
  std::string weights;               ///< of a proposal
  std::vector<std::string> without;  ///< of an inventory alone, as the next two
  std::optional<std::string> ends_from, ends_before;
  std::size_t most = 10;
  std::uint64_t seed = 1;
  unsigned threads = 0;
  std::string output;
  bool keeps_foreign_files = false;
  exports::CsvDialect dialect = exports::CsvDialect::standard;
  Format format = Format::text;
};

/// The last part of a path: what outputs may name.
[[nodiscard]] std::string name_of(const std::string& path);

[[nodiscard]] exports::TableStyle table_style(const AssessOptions& options, const inventory::Inventory& inventory,
                                              const Context& context);

/// Both pages, made by `page_in` for a language, and the one in the reader's language as the first to open.
void add_pages(base::Files& files, const std::function<std::string(base::Language)>& page_in, const Context& context);

/// The manifest of these files, with the settings that both uses have beside `further` ones.
void add_manifest(base::Files& files, const inventory::Inventory& inventory, const AssessOptions& options,
                  std::optional<std::uint64_t> seed, std::map<std::string, std::string> further,
                  const Context& context);

/// FileError where the folder holds the output of another command, before anything is worked out.
void prepare_output(const AssessOptions& options);
void write_output(const AssessOptions& options, const base::Files& files);

/// What was met on reading, and what to open first.
void say_the_end(const std::vector<base::Problem>& problems, const AssessOptions& options, const Context& context);

}  // namespace regioscan::cli
