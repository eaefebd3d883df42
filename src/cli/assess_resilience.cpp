#include "cli/assess_resilience.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "cli/resilience_text.hpp"
#include "cli/terminal.hpp"
#include "exports/resilience_json.hpp"
#include "exports/tables.hpp"
#include "inventory/values.hpp"
#include "report/resilience_page.hpp"

namespace regioscan::cli {
namespace {

using base::Language;
using base::Words;
using exports::ResilienceResult;
using Problems = std::vector<base::Problem>;

/// Longer lists of names make no sentence; page and JSON have them in full.
constexpr std::size_t kMostNamed = 5;

/// A date as in the tables; a year or a month counts from its first day.
std::optional<inventory::Date> date_of(const char* option, const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  const auto date = inventory::parsed_date(*text, inventory::Edge::first_day);
  if (date) return date;
  throw base::UsageError(
      {fmt::format("'{} {}' is geen datum; schrijf bijvoorbeeld 2025-01-31, 31-01-2025, 2025-01 of 2025.", option,
                   *text),
       fmt::format("'{} {}' is no date; write for example 2025-01-31, 31-01-2025, 2025-01 or 2025.", option, *text)});
}

resilience::Scenario scenario_of(const AssessOptions& options) {
  if (!options.weights.empty()) {
    throw base::UsageError({"--weights hoort bij een voorstel: regioscan assess VOORSTEL.toml INVENTARISATIE.",
                            "--weights goes with a proposal: regioscan assess PROPOSAL.toml INVENTORY."});
  }
  resilience::Scenario scenario{.without = options.without,
                                .from = date_of("--ends-from", options.ends_from),
                                .before = date_of("--ends-before", options.ends_before)};
  if (scenario.from && !scenario.before) {
    throw base::UsageError({"--ends-from heeft een einde nodig: geef ook --ends-before.",
                            "--ends-from needs an end: give --ends-before too."});
  }
  if (scenario.from && *scenario.from >= *scenario.before) {
    throw base::UsageError({"De periode is leeg: --ends-from moet vóór --ends-before liggen.",
                            "The period is empty: --ends-from must lie before --ends-before."});
  }
  return scenario;
}

base::Files output_files(const ResilienceResult& result, const resilience::Scenario& scenario, const Problems& problems,
                         const AssessOptions& options, const Context& context) {
  const resilience::Outcome& outcome = result.outcome;
  const inventory::Inventory& inventory = outcome.situation.inventory;
  const std::string without = exports::keys_of(inventory, outcome.named), from = exports::written_date(scenario.from),
                    before = exports::written_date(scenario.before);
  const report::ResiliencePage page{
      .result = result,
      .settings = fmt::format("without={}, ends-from={}, ends-before={}, top={}, "
                              "regioscan {}",
                              without, from, before, options.most, exports::program_version()),
      .most = options.most,
      .problems = problems.size()};
  const exports::TableStyle style = table_style(options, inventory, context);
  base::Files files{{"actors.csv", exports::actor_losses_csv(outcome, style)},
                    {"initiatives.csv", exports::initiative_losses_csv(outcome, style)},
                    {"white_cells.csv", exports::white_cells_csv(outcome, style)},
                    {"resilience.json", exports::resilience_json(result)},
                    {"problems.csv", exports::problems_csv(problems, style)}};
  add_pages(
      files, [&](Language language) { return report::resilience_page(page, language); }, context);
  add_manifest(files, inventory, options, std::nullopt,
               {{"without", without}, {"ends-from", from}, {"ends-before", before}}, context);
  return files;
}

void print(const ResilienceResult& result, const Problems& problems, const AssessOptions& options,
           const Context& context) {
  switch (options.format) {
    case Format::text:
      if (context.is_quiet) break;
      for (const std::string& line : resilience_text(result, options.most, context.language)) say(line);
      say_the_end(problems, options, context);
      break;
    case Format::csv:
      fmt::print("{}", exports::actor_losses_csv(result.outcome,
                                                 table_style(options, result.outcome.situation.inventory, context)));
      break;
    case Format::json:
      fmt::print("{}", exports::resilience_json(result));
      break;
  }
}

}  // namespace

ExitCode assess_resilience(const AssessOptions& options, const Context& context) {
  const resilience::Scenario scenario = scenario_of(options);
  prepare_output(options);
  inventory::Reading read = reading_without_errors(options.inventory, context);
  const inventory::Selection selection = options.inventory.selection();
  Words sentence = inventory::sentence(*read.inventory, selection);
  const inventory::Inventory inventory = inventory::selected(std::move(*read.inventory), selection);
  show_progress(context, {"Uitrekenen wat er valt", "Working out what falls"});
  const resilience::Situation situation = resilience::situation(inventory);
  const resilience::Outcome outcome = resilience::outcome(situation, scenario);
  const ResilienceResult result =
      exports::resilience_result(outcome, std::move(sentence), std::min(options.most, kMostNamed));
  if (!options.output.empty()) write_output(options, output_files(result, scenario, read.problems, options, context));
  clear_progress(context);
  print(result, read.problems, options, context);
  return ExitCode::done;
}

}  // namespace regioscan::cli
