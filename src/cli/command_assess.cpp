// regioscan assess PROPOSAL.toml INVENTORY: is it there already, and what would it add? regioscan assess INVENTORY:
// what falls apart if some leave or end?
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "base/failure.hpp"
#include "cli/assess_proposal.hpp"
#include "cli/assess_resilience.hpp"
#include "cli/options.hpp"
#include "proposals/proposal_file.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

/// An option that takes any number of words takes an inventory that stands right behind them too: it is the last of
/// these that is there.
void find_inventory(AssessOptions& options) {
  if (!options.first.empty()) return;
  std::error_code error;  // of a word that is no path at all
  const auto place = std::find_if(options.without.rbegin(), options.without.rend(),
                                  [&](const std::string& word) { return std::filesystem::exists(word, error); });
  if (place == options.without.rend()) {
    throw base::UsageError({"Noem een inventarisatie: regioscan assess [VOORSTEL.toml] INVENTARISATIE.",
                            "Name an inventory: regioscan assess [PROPOSAL.toml] INVENTORY."});
  }
  options.first = *place;
  options.without.erase(std::next(place).base());
}

/// A proposal alone would be read as a mapping file, and told about in words that do not help.
void refuse_proposal_alone(const AssessOptions& options) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(options.first, error)) return;
  if (!proposals::looks_like_proposal(base::file_bytes(options.first))) return;
  throw base::UsageError(
      {fmt::format("{} is een voorstel; noem ook een inventarisatie: regioscan assess VOORSTEL.toml INVENTARISATIE.",
                   options.first),
       fmt::format("{} is a proposal; name an inventory too: regioscan assess PROPOSAL.toml INVENTORY.",
                   options.first)});
}

ExitCode run_assess(AssessOptions options, const Context& context) {
  find_inventory(options);
  const bool is_of_proposal = !options.second.empty();
  options.inventory.path = is_of_proposal ? options.second : options.first;
  if (!is_of_proposal) {
    refuse_proposal_alone(options);
    return assess_resilience(options, context);
  }
  if (!options.without.empty() || options.ends_before || options.ends_from) {
    throw base::UsageError(
        {"--without, --ends-before en --ends-from horen bij een inventarisatie alleen: laat het voorstel of die opties "
         "weg.",
         "--without, --ends-before and --ends-from go with an inventory alone: leave out the proposal or those "
         "options."});
  }
  return assess_proposal(options, context);
}

void add_proposal_options(CLI::App& app, AssessOptions& options, const Context& context) {
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  app.add_option("--weights", options.weights,
                 in("bij een voorstel: gewichten van de gelijkenis, zoals data/overlap/weights.toml",
                    "with a proposal: weights of the likeness, like data/overlap/weights.toml"));
  app.add_option(
         "--seed", options.seed,
         in("bij een voorstel: begin van het toeval (standaard 1)", "with a proposal: start of chance (default 1)"))
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{2147483647}));
  app.add_option("--threads", options.threads,
                 in("bij een voorstel: aantal threads; verandert geen uitkomst",
                    "with a proposal: number of threads; changes no result"))
      ->check(CLI::Range(0U, 1024U));
}

void add_departure_options(CLI::App& app, AssessOptions& options, const Context& context) {
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  app.add_option(
      "--without", options.without,
      in("bij een inventarisatie alleen: wat als deze actoren of initiatieven er niet meer zijn? Naam of id; "
         "actor:NAAM of initiative:NAAM waar die beide kan zijn (mag vaker)",
         "with an inventory alone: what if these actors or initiatives are gone? Name or id; actor:NAME or "
         "initiative:NAME where it may be both (may be repeated)"));
  app.add_option("--ends-before", options.ends_before,
                 in("bij een inventarisatie alleen: en als ook alles eindigt wat vóór deze datum afloopt, ook de "
                    "financiering (2025-01-01, 01-01-2025, 2025-01, 2025)",
                    "with an inventory alone: and if all that ends before this date does too, also by its funding "
                    "(2025-01-01, 01-01-2025, 2025-01, 2025)"));
  app.add_option("--ends-from", options.ends_from,
                 in("met --ends-before: alleen wat op of na deze datum afloopt",
                    "with --ends-before: only what ends on or after this date"));
}

}  // namespace

Run declare_assess(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<AssessOptions>();
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  // What can be left out is the first of the two, so that which is which is decided when both are known.
  app.add_option("PROPOSAL", options->first,
                 in("het voorstel (*.toml), zie docs/assess.md; weggelaten: wat valt uiteen, en wie kan niet gemist "
                    "worden",
                    "the proposal (*.toml), see docs/assess.md; left out: what falls apart, and who cannot be missed"));
  app.add_option("INVENTORY", options->second,
                 in("map met inventory.toml, of een mappingbestand (*.toml); altijd nodig",
                    "folder with inventory.toml, or a mapping file (*.toml); always needed"));
  add_tables(app, options->inventory, context);
  add_selection(app, options->inventory, context);
  add_proposal_options(app, *options, context);
  add_departure_options(app, *options, context);
  app.add_option("--top", options->most,
                 in("noem hoogstens zoveel initiatieven en actoren (standaard 10)",
                    "name so many initiatives and actors at most (default 10)"))
      ->check(CLI::Range(std::size_t{1}, std::size_t{1000}));
  app.add_option("-o,--output", options->output, in("map voor de uitvoer", "folder for the output"));
  app.add_flag("--force", options->keeps_foreign_files,
               in("bewaar vreemde bestanden in de map in plaats van te stoppen",
                  "keep foreign files in the folder instead of stopping"));
  add_csv_dialect(app, options->dialect, context);
  add_format(app, options->format, context);
  return [options](const Context& now) { return run_assess(*options, now); };
}

}  // namespace regioscan::cli
