// regioscan overlap INVENTORY: who does the same for the same people, and who should talk to whom.
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "base/files.hpp"
#include "cli/new_folder.hpp"
#include "cli/options.hpp"
#include "cli/overlap_text.hpp"
#include "cli/terminal.hpp"
#include "cli/weights_file.hpp"
#include "exports/overlap_json.hpp"
#include "exports/overlap_tables.hpp"
#include "exports/summary.hpp"
#include "exports/tables.hpp"
#include "overlaps/findings.hpp"
#include "report/overlap_page.hpp"

namespace regioscan::cli {
namespace {

using base::Language;
using base::Words;

struct OverlapOptions {
  InventoryOptions inventory;
  std::string weights;
  std::string decisions;
  std::size_t most = 10;
  unsigned threads = 0;
  std::string output;
  bool keeps_foreign_files = false;
  exports::CsvDialect dialect = exports::CsvDialect::standard;
  Format format = Format::text;
};

constexpr std::string_view kDecisionFile = "overlap.decisions.csv";

/// A file that a setting comes from.
struct Input {
  std::string bytes, name;
};

Input input(const std::string& path) {
  return {.bytes = base::file_bytes(path), .name = std::filesystem::path(path).filename().string()};
}

/// The file named, or the one that lies beside the tables of the inventory; empty where there is none.
std::string decision_path(const OverlapOptions& options) {
  if (!options.decisions.empty()) return options.decisions;
  const std::filesystem::path beside = std::filesystem::path(options.inventory.path) / kDecisionFile;
  std::error_code error;  // of a mapping file in place of a folder: nothing lies in it
  return std::filesystem::exists(beside, error) ? beside.string() : std::string();
}

overlaps::DecisionReading decisions_of(const std::string& path, const inventory::Inventory& inventory,
                                       std::vector<base::Problem>& problems) {
  if (path.empty()) return {};
  const Input file = input(path);
  overlaps::DecisionReading reading = overlaps::read_decisions(file.bytes, file.name, inventory);
  take(std::move(reading.problems), {"Het bestand met oordelen", "The file with verdicts"}, problems);
  return reading;
}

/// All that is said of one run, beside what was found.
struct Telling {
  Words selection, banner;
  std::vector<base::Problem> problems;
};

report::OverlapPage page_parts(const overlaps::Overlaps& found, const Telling& telling, const OverlapOptions& options) {
  return {.overlaps = found,
          .selection = telling.selection,
          .banner = telling.banner,
          .settings = fmt::format("weights={}, regioscan {}",
                                  options.weights.empty() ? std::string("shipped")
                                                          : std::filesystem::path(options.weights).filename().string(),
                                  exports::program_version()),
          .most = options.most};
}

base::Files output_files(const overlaps::Overlaps& found, const Telling& telling, const OverlapOptions& options,
                         const Context& context) {
  const exports::TableStyle style{
      .language = context.language, .dialect = options.dialect, .banner = telling.banner.in(context.language)};
  const report::OverlapPage parts = page_parts(found, telling, options);
  base::Files files{{"pairs.csv", exports::pairs_csv(found, style)},
                    {"gaps.csv", exports::gaps_csv(found, style)},
                    {"families.csv", exports::families_csv(found, style)},
                    {"circles.csv", exports::circles_csv(found, style)},
                    {"to_decide.csv", exports::to_decide_csv(found, style)},
                    {"decided.csv", exports::decided_csv(found, style)},
                    {"overlap.json", exports::overlap_json(found, telling.selection, telling.banner)},
                    {"problems.csv", exports::problems_csv(telling.problems, style)},
                    {"index.nl.html", report::overlap_page(parts, Language::nl)},
                    {"index.en.html", report::overlap_page(parts, Language::en)}};
  files["index.html"] = files[context.language == Language::nl ? "index.nl.html" : "index.en.html"];
  return files;
}

void say_the_end(const Telling& telling, const OverlapOptions& options, const Context& context) {
  const Words problems = tally(telling.problems);
  say(Words{"Bij het lezen: " + problems.nl + ".", "While reading: " + problems.en + "."}.in(context.language));
  if (options.output.empty()) return;
  say(Words{fmt::format("Open eerst {}/index.html.", options.output),
            fmt::format("Open {}/index.html first.", options.output)}
          .in(context.language));
}

void print(const overlaps::Overlaps& found, const Telling& telling, const OverlapOptions& options,
           const Context& context) {
  const exports::TableStyle style{
      .language = context.language, .dialect = options.dialect, .banner = telling.banner.in(context.language)};
  switch (options.format) {
    case Format::text:
      if (context.is_quiet) break;
      if (!telling.banner.empty()) say(telling.banner.in(context.language));
      say(telling.selection.in(context.language));
      for (const std::string& line : overlap_text(found, options.most, context.language)) say(line);
      say_the_end(telling, options, context);
      break;
    case Format::csv:
      fmt::print("{}", exports::pairs_csv(found, style));
      break;
    case Format::json:
      fmt::print("{}", exports::overlap_json(found, telling.selection, telling.banner));
      break;
  }
}

std::map<std::string, std::string> settings_of(const OverlapOptions& options, const std::string& decisions,
                                               const Context& context) {
  const auto hash = [](const std::string& path) {
    return path.empty() ? std::string() : base::sha256(base::file_bytes(path));
  };
  return {{"weights", options.weights.empty() ? base::sha256(overlaps::default_weights_text()) : hash(options.weights)},
          {"decisions", hash(decisions)},
          {"top", std::to_string(options.most)},
          {"csv", options.dialect == exports::CsvDialect::standard ? "standard" : "excel-nl"},
          {"language", context.language == Language::nl ? "nl" : "en"}};
}

ExitCode run_overlap(const OverlapOptions& options, const Context& context) {
  if (!options.output.empty()) {
    base::recover_folder(options.output);
    refuse_output_of_another(options.output, "overlap");
  }
  inventory::Reading read = reading_without_errors(options.inventory, context);
  Telling telling{.selection = {}, .banner = {}, .problems = std::move(read.problems)};
  const overlaps::Weights weights = weights_in(options.weights, telling.problems);
  const inventory::Selection selection = options.inventory.selection();
  telling.selection = inventory::sentence(*read.inventory, selection);
  overlaps::States states(*read.inventory);
  const inventory::Inventory inventory = inventory::selected(std::move(*read.inventory), selection);
  telling.banner = analysis::banner(inventory).value_or(Words{});
  const std::string decisions = decision_path(options);
  overlaps::DecisionReading verdicts = decisions_of(decisions, inventory, telling.problems);
  show_progress(context, {"Initiatieven vergelijken", "Comparing initiatives"});
  const overlaps::Profiles profiles = overlaps::profiles(inventory, weights);
  const overlaps::Overlaps found =
      overlaps::overlaps(profiles, std::move(verdicts), std::move(states), options.threads);
  if (!options.output.empty()) {
    base::Files files = output_files(found, telling, options, context);
    files["manifest.json"] =
        exports::manifest_json(inventory, {.command = "overlap", .seed = std::nullopt, .selection = selection},
                               settings_of(options, decisions, context), files);
    base::replace_folder(options.output, files,
                         options.keeps_foreign_files ? base::Foreign::carry_over : base::Foreign::refuse);
  }
  clear_progress(context);
  print(found, telling, options, context);
  return ExitCode::done;
}

}  // namespace

Run declare_overlap(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<OverlapOptions>();
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  add_inventory(app, options->inventory, context);
  add_selection(app, options->inventory, context);
  app.add_option("--weights", options->weights,
                 in("bestand met gewichten en grenzen (TOML; regioscan init --recipes schrijft het meegeleverde)",
                    "file with weights and limits (TOML; regioscan init --recipes writes the shipped one)"));
  app.add_option("--decisions", options->decisions,
                 in("bestand met oordelen; standaard overlap.decisions.csv in de map van de inventarisatie",
                    "file with verdicts; by default overlap.decisions.csv in the folder of the inventory"));
  app.add_option("--top", options->most,
                 in("noem er hoogstens zoveel (standaard 10)", "name so many at most (default 10)"))
      ->check(CLI::Range(std::size_t{1}, std::size_t{1000}));
  app.add_option("--threads", options->threads,
                 in("aantal threads; verandert geen uitkomst", "number of threads; changes no result"))
      ->check(CLI::Range(0U, 1024U));
  app.add_option("-o,--output", options->output, in("map voor de uitvoer", "folder for the output"));
  app.add_flag("--force", options->keeps_foreign_files,
               in("bewaar vreemde bestanden in de map in plaats van te stoppen",
                  "keep foreign files in the folder instead of stopping"));
  add_csv_dialect(app, options->dialect, context);
  add_format(app, options->format, context);
  return [options](const Context& now) { return run_overlap(*options, now); };
}

}  // namespace regioscan::cli
