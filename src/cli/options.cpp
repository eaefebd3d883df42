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
  inventory::Selection selection{.roles = {}, .regions = regions, .where = {}};
  for (const std::string& role : roles) selection.roles.push_back(role_named(role));
  for (const std::string& condition : where) selection.where.push_back(inventory::parsed_condition(condition));
  return selection;
}

void add_inventory(CLI::App& app, InventoryOptions& options, const Context& context) {
  app.add_option("INVENTORY", options.path,
                 Words{"map met inventory.toml, of een mappingbestand (*.toml)",
                       "folder with inventory.toml, or a mapping file (*.toml)"}
                     .in(context.language))
      ->required();
  add_tables(app, options, context);
}

void add_tables(CLI::App& app, InventoryOptions& options, const Context& context) {
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
                 Words{"alleen wat deze regio of een deel ervan bedient of er is geïnventariseerd (mag vaker)",
                       "only what serves this region or a part of it or was inventoried there (may be repeated)"}
                     .in(context.language))
      ->allow_extra_args(false);
  app.add_option(
         "--where", options.where,
         Words{"alleen activiteiten met een van deze waarden: DIMENSIE=WAARDE|WAARDE (mag vaker, alle moeten kloppen; "
               "zie regioscan list dimensions INVENTORY)",
               "only activities with one of these values: DIMENSION=VALUE|VALUE (may be repeated, all must hold; "
               "see regioscan list dimensions INVENTORY)"}
             .in(context.language))
      ->allow_extra_args(false);
}

void add_named_numbers(CLI::Option& option, const std::map<std::string, int>& numbers, const Context& context) {
  std::vector<std::string> names;
  for (const auto& [name, number] : numbers) names.push_back(name);
  option.transform(CLI::Validator(
      [numbers, names, language = context.language](std::string& word) -> std::string {
        const auto found = numbers.find(word);
        if (found != numbers.end()) {
          word = std::to_string(found->second);  // the parser reads an enumeration as its number
          return {};
        }
        const std::string list = base::enumeration(names, language);
        return Words{fmt::format("'{}' kan niet; kies uit {}", word, list),
                     fmt::format("'{}' is not possible; choose from {}", word, list)}
            .in(language);
      },
      ""));
  option.option_text(fmt::format("{}", fmt::join(names, "|")));
}

void add_format(CLI::App& app, Format& format, const Context& context) {
  add_choice(app, "--format", format,
             std::map<std::string, Format>{{"text", Format::text}, {"csv", Format::csv}, {"json", Format::json}},
             {"vorm op standaarduitvoer: text, csv of json", "form on standard output: text, csv or json"}, context);
}

void add_csv_dialect(CLI::App& app, exports::CsvDialect& dialect, const Context& context) {
  add_choice(app, "--csv", dialect,
             std::map<std::string, exports::CsvDialect>{{"standard", exports::CsvDialect::standard},
                                                        {"excel-nl", exports::CsvDialect::excel_nl}},
             {"standard (komma, punt) of excel-nl (puntkomma, decimale komma)",
              "standard (comma, point) or excel-nl (semicolon, decimal comma)"},
             context);
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
