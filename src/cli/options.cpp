#include "cli/options.hpp"

#include <fmt/format.h>

#include "base/failure.hpp"
#include "cli/terminal.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

inventory::Role role_named(const std::string& name) {
  std::vector<std::string> known;
  for (const inventory::Role role : inventory::kRoles) {
    const Words& label = inventory::label(role);
    if (name == inventory::key(role) || name == label.nl || name == label.en) return role;
    known.emplace_back(inventory::key(role));
  }
  throw base::UsageError(
      {fmt::format("Er is geen rol '{}'; kies uit {}.", name, base::enumeration(known, base::Language::nl)),
       fmt::format("There is no role '{}'; choose from {}.", name, base::enumeration(known, base::Language::en))});
}

/// Turns a word into the value that it names; any other word is refused with the ones there are.
template <class Value>
CLI::Validator one_of(const std::map<std::string, Value>& values, base::Language language) {
  return CLI::Validator(
      [values, language](std::string& word) -> std::string {
        const auto found = values.find(word);
        if (found != values.end()) {
          word = std::to_string(static_cast<int>(found->second));  // the parser reads an enumeration as its number
          return {};
        }
        std::vector<std::string> names;
        for (const auto& [name, value] : values) names.push_back(name);
        const std::string list = base::enumeration(names, language);
        return Words{fmt::format("'{}' kan niet; kies uit {}", word, list),
                     fmt::format("'{}' is not possible; choose from {}", word, list)}
            .in(language);
      },
      "");
}

}  // namespace

inventory::Source InventoryOptions::source() const {
  inventory::Source source{.path = path, .tables = {}};
  for (const std::string& table : tables) {
    const std::size_t sign = table.find('=');
    if (sign == std::string::npos || sign == 0) {
      throw base::UsageError({fmt::format("'--table {}' mist een '='; schrijf --table NAAM=BESTAND.", table),
                              fmt::format("'--table {}' lacks a '='; write --table NAME=FILE.", table)});
    }
    source.tables[table.substr(0, sign)] = table.substr(sign + 1);
  }
  return source;
}

inventory::Selection InventoryOptions::selection() const {
  inventory::Selection selection{.roles = {}, .regions = regions};
  for (const std::string& role : roles) selection.roles.push_back(role_named(role));
  return selection;
}

void add_inventory(CLI::App& app, InventoryOptions& options, const Context& context) {
  app.add_option("INVENTORY", options.path,
                 Words{"map met inventory.toml, of een mappingbestand (*.toml)",
                       "folder with inventory.toml, or a mapping file (*.toml)"}
                     .in(context.language))
      ->required();
  app.add_option("--table", options.tables,
                 Words{"lees tabel NAAM uit dit BESTAND (NAAM=BESTAND; mag vaker)",
                       "read table NAME from this FILE (NAME=FILE; may be repeated)"}
                     .in(context.language))
      ->allow_extra_args(false);
}

void add_selection(CLI::App& app, InventoryOptions& options, const Context& context) {
  app.add_option("--role", options.roles,
                 Words{"alleen deelnames in deze rol: initiator, funder, executor, unknown (mag vaker)",
                       "only participations in this role: initiator, funder, executor, unknown (may be repeated)"}
                     .in(context.language))
      ->allow_extra_args(false);
  app.add_option("--region", options.regions,
                 Words{"alleen initiatieven in deze regio of een deel ervan (mag vaker)",
                       "only initiatives in this region or a part of it (may be repeated)"}
                     .in(context.language))
      ->allow_extra_args(false);
}

void add_format(CLI::App& app, Format& format, const Context& context) {
  app.add_option("--format", format,
                 Words{"vorm op standaarduitvoer: text, csv of json", "form on standard output: text, csv or json"}.in(
                     context.language))
      ->transform(
          one_of(std::map<std::string, Format>{{"text", Format::text}, {"csv", Format::csv}, {"json", Format::json}},
                 context.language))
      ->option_text("text|csv|json");
}

void add_csv_dialect(CLI::App& app, exports::CsvDialect& dialect, const Context& context) {
  app.add_option("--csv", dialect,
                 Words{"standard (komma, punt) of excel-nl (puntkomma, decimale komma)",
                       "standard (comma, point) or excel-nl (semicolon, decimal comma)"}
                     .in(context.language))
      ->transform(one_of(std::map<std::string, exports::CsvDialect>{{"standard", exports::CsvDialect::standard},
                                                                    {"excel-nl", exports::CsvDialect::excel_nl}},
                         context.language))
      ->option_text("standard|excel-nl");
}

inventory::Reading reading(const InventoryOptions& options, const Context& context) {
  show_progress(context, {"Inventarisatie lezen", "Reading the inventory"});
  inventory::Reading reading = inventory::read_inventory(options.source());
  clear_progress(context);
  return reading;
}

inventory::Reading reading_without_errors(const InventoryOptions& options, const Context& context) {
  inventory::Reading result = reading(options, context);
  if (!result.inventory) {
    const Words count = tally(result.problems);
    throw base::InputError({fmt::format("De inventarisatie heeft {}; er is niets geschreven.", count.nl),
                            fmt::format("The inventory has {}; nothing was written.", count.en)},
                           std::move(result.problems));
  }
  return result;
}

}  // namespace regioscan::cli
