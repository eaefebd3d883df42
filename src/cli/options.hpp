#pragma once
// The door to CLI11: include it in .cpp files of this room only.

#include <CLI/CLI.hpp>
#include <map>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "cli/commands.hpp"
#include "cli/inventory_options.hpp"
#include "exports/csv.hpp"

namespace regioscan::cli {

void add_inventory(CLI::App& app, InventoryOptions& options, const Context& context);
/// The option --table alone, for a command that names its inventory in another way.
void add_tables(CLI::App& app, InventoryOptions& options, const Context& context);
void add_selection(CLI::App& app, InventoryOptions& options, const Context& context);
/// Lets an option take one of these words for its numbers, and says so in the help; any other word is refused with
/// them.
void add_named_numbers(CLI::Option& option, const std::map<std::string, int>& numbers, const Context& context);

/// An option with one of a few words; `help` gets them behind it.
template <class Value>
void add_choice(CLI::App& app, const std::string& name, Value& value, const std::map<std::string, Value>& choices,
                const base::Words& help, const Context& context) {
  std::map<std::string, int> numbers;
  for (const auto& [word, choice] : choices) numbers[word] = static_cast<int>(choice);
  add_named_numbers(*app.add_option(name, value, help.in(context.language)), numbers, context);
}

void add_format(CLI::App& app, Format& format, const Context& context);
void add_csv_dialect(CLI::App& app, exports::CsvDialect& dialect, const Context& context);

}  // namespace regioscan::cli
