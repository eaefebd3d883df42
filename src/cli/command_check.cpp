// regioscan check INVENTORY: all problems at once, each with its place and how to mend it.
#include <fmt/format.h>

#include <memory>
#include <utility>

#include "analysis/findings.hpp"
#include "base/json.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "exports/tables.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

struct CheckOptions {
  InventoryOptions inventory;
  Format format = Format::text;
  bool is_strict = false;
};

void print_text(inventory::Reading reading, const inventory::Selection& selection, const Context& context) {
  for (const base::Problem& problem : reading.problems) say(line_of(problem, context.language));
  if (context.is_quiet) return;
  const Words count = tally(reading.problems);
  if (reading.inventory) {
    const Words sentence = inventory::sentence(*reading.inventory, selection);
    const inventory::Inventory inventory = inventory::selected(std::move(*reading.inventory), selection);
    const Words actors = base::counted(inventory.actors.size(), {"actor", "actor"}, {"actoren", "actors"});
    const Words initiatives =
        base::counted(inventory.initiatives.size(), {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
    const Words activities =
        base::counted(inventory.activities.size(), {"activiteit", "activity"}, {"activiteiten", "activities"});
    const Words participations =
        base::counted(inventory.participations.size(), {"deelname", "participation"}, {"deelnames", "participations"});
    if (const auto banner = analysis::banner(inventory)) say(banner->in(context.language));
    if (!selection.is_everything()) say(sentence.in(context.language));
    say(Words{fmt::format("{}: {}, {}, {}, {}.", inventory.about.name, actors.nl, initiatives.nl, activities.nl,
                          participations.nl),
              fmt::format("{}: {}, {}, {}, {}.", inventory.about.name, actors.en, initiatives.en, activities.en,
                          participations.en)}
            .in(context.language));
  }
  say(Words{"Resultaat: " + count.nl + ".", "Result: " + count.en + "."}.in(context.language));
}

void print_json(const inventory::Reading& reading, const Context& context) {
  base::Json list = base::Json::array();
  for (const base::Problem& problem : reading.problems) {
    list.push_back(base::Json{{"severity", problem.severity == base::Severity::error ? "error" : "warning"},
                              {"code", problem.code},
                              {"file", problem.file},
                              {"row", problem.row},
                              {"column", problem.column},
                              {"times", problem.times},
                              {"what", problem.what.in(context.language)},
                              {"mend", problem.mend.in(context.language)}});
  }
  fmt::print("{}", base::json_text(base::Json{{"schema_version", 1}, {"problems", std::move(list)}}));
}

ExitCode check(const CheckOptions& options, const Context& context) {
  const inventory::Selection selection = options.inventory.selection();
  inventory::Reading result = reading(options.inventory, context);
  const bool is_sound = result.inventory.has_value(), has_problems = !result.problems.empty();
  // A selection that cannot be is told in every format.
  if (is_sound) static_cast<void>(inventory::sentence(*result.inventory, selection));
  switch (options.format) {
    case Format::text:
      print_text(std::move(result), selection, context);
      break;
    case Format::csv:
      fmt::print("{}", exports::problems_csv(result.problems, {.language = context.language}));
      break;
    case Format::json:
      print_json(result, context);
      break;
  }
  if (!is_sound) return ExitCode::bad_inventory;
  return options.is_strict && has_problems ? ExitCode::not_passed : ExitCode::done;
}

}  // namespace

Run declare_check(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<CheckOptions>();
  add_inventory(app, options->inventory, context);
  add_selection(app, options->inventory, context);
  add_format(app, options->format, context);
  app.add_flag("--strict", options->is_strict,
               Words{"eindig met code 1 als er waarschuwingen zijn", "end with code 1 if there are warnings"}.in(
                   context.language));
  return [options](const Context& now) { return check(*options, now); };
}

}  // namespace regioscan::cli
