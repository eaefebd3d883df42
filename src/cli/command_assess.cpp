// regioscan assess PROPOSAL.toml INVENTORY: the gate. What is there already, whom to join, what would it add?
#include <fmt/format.h>

#include <memory>

#include "analysis/analysis.hpp"
#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "base/files.hpp"
#include "cli/new_folder.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "exports/assessment_json.hpp"
#include "exports/assessment_tables.hpp"
#include "exports/summary.hpp"
#include "exports/tables.hpp"
#include "proposals/findings.hpp"
#include "proposals/proposal_file.hpp"
#include "report/assessment_page.hpp"

namespace regioscan::cli {
namespace {

using base::Language;
using base::Words;
using proposals::Assessment;

struct AssessOptions {
  std::string first, second;  ///< as they stand on the command line: the proposal and the inventory
  InventoryOptions inventory;
  std::string weights;
  std::size_t most = 10;
  std::uint64_t seed = 1;
  unsigned threads = 0;
  std::string output;
  bool keeps_foreign_files = false;
  exports::CsvDialect dialect = exports::CsvDialect::standard;
  Format format = Format::text;
};

constexpr std::size_t kMostSentences = 5;

std::string name_of(const std::string& path) { return std::filesystem::path(path).filename().string(); }

/// A file beside the inventory that the answer depends on.
struct Beside {
  std::string name;
  std::string bytes;
};

Beside proposal_file(const AssessOptions& options) {
  if (options.second.empty()) {
    throw base::UsageError(
        {fmt::format(
             "Noem een voorstel en een inventarisatie: regioscan assess VOORSTEL.toml INVENTARISATIE; hier staat "
             "alleen {}.",
             options.first),
         fmt::format("Name a proposal and an inventory: regioscan assess PROPOSAL.toml INVENTORY; here is {} only.",
                     options.first)});
  }
  std::error_code error;
  if (std::filesystem::is_directory(options.first, error)) {
    throw base::UsageError(
        {fmt::format("{} is een map en geen voorstel; noem eerst het voorstel (*.toml), dan de inventarisatie.",
                     options.first),
         fmt::format("{} is a folder and no proposal; name the proposal (*.toml) first, then the inventory.",
                     options.first)});
  }
  return {.name = name_of(options.first), .bytes = base::file_bytes(options.first)};
}

overlaps::Weights weights_of(const AssessOptions& options, std::vector<inventory::InputFile>& inputs,
                             const Context& context) {
  if (options.weights.empty()) return overlaps::default_weights();
  const std::string bytes = base::file_bytes(options.weights);
  overlaps::WeightsReading reading = overlaps::read_weights(bytes, name_of(options.weights));
  for (const base::Problem& problem : reading.problems) warn(line_of(problem, context.language));
  if (base::has_errors(reading.problems)) {
    throw base::UsageError({fmt::format("De gewichten in {} kloppen niet.", options.weights),
                            fmt::format("The weights in {} are not right.", options.weights)});
  }
  inputs.push_back({.name = name_of(options.weights), .sha256 = base::sha256(bytes)});
  return std::move(reading.weights);
}

proposals::Proposal proposal_in(const Beside& file, const inventory::Inventory& whole,
                                std::vector<base::Problem>& problems) {
  proposals::ProposalReading reading = proposals::read_proposal(file.bytes, file.name, whole);
  if (!reading.proposal) {
    const Words count = tally(reading.problems);
    throw base::InputError({fmt::format("Het voorstel heeft {}; er is niets geschreven.", count.nl),
                            fmt::format("The proposal has {}; nothing was written.", count.en)},
                           std::move(reading.problems));
  }
  problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
  return std::move(*reading.proposal);
}

Assessment assessment_of(const AssessOptions& options, const Context& context) {
  const Beside file = proposal_file(options);
  std::vector<inventory::InputFile> inputs{{.name = file.name, .sha256 = base::sha256(file.bytes)}};
  proposals::Settings settings{.weights = weights_of(options, inputs, context),
                               .spot_settings = {},
                               .most = options.most,
                               .seed = options.seed,
                               .threads = options.threads};
  inventory::Reading read = reading_without_errors(options.inventory, context);
  std::vector<base::Problem> problems = std::move(read.problems);
  inventory::Inventory whole = std::move(*read.inventory);
  proposals::Proposal proposal = proposal_in(file, whole, problems);
  settings.spot_settings = analysis::spot_settings(whole);
  const inventory::Selection selection = options.inventory.selection();
  Words sentence = inventory::sentence(whole, selection);
  show_progress(context, {"Voorstel vergelijken", "Comparing the proposal"});
  Assessment assessment =
      proposals::assess(inventory::selected(std::move(whole), selection), std::move(proposal), settings);
  assessment.selection = std::move(sentence);
  assessment.problems = std::move(problems);
  auto& files = assessment.inventory.files;
  files.insert(files.begin(), inputs.begin(), inputs.end());
  assessment.beside = std::move(inputs);
  return assessment;
}

std::vector<std::string> text_lines(const Assessment& assessment, std::size_t most, Language language) {
  std::vector<std::string> lines;
  if (const auto banner = analysis::banner(assessment.inventory)) lines.push_back(banner->in(language));
  lines.push_back(Words{"Voorstel: ", "Proposal: "}.in(language) + assessment.proposal.name);
  lines.push_back(assessment.selection.in(language));
  lines.push_back(proposals::headline(assessment).in(language) + ".");
  for (const proposals::FindingGroup& group : proposals::all_findings(assessment, most)) {
    lines.push_back(group.heading.in(language));
    for (const Words& sentence : group.sentences) lines.push_back("  " + sentence.in(language));
  }
  return lines;
}

base::Files output_files(const Assessment& assessment, const AssessOptions& options, const Context& context) {
  const exports::TableStyle style{
      .language = context.language,
      .dialect = options.dialect,
      .banner = analysis::banner(assessment.inventory).value_or(Words{}).in(context.language)};
  const std::string settings =
      fmt::format("top={}, seed={}, regioscan {}", options.most, options.seed, exports::program_version());
  base::Files files;
  files["index.nl.html"] = report::assessment_page(assessment, settings, Language::nl);
  files["index.en.html"] = report::assessment_page(assessment, settings, Language::en);
  files["index.html"] = files[context.language == Language::nl ? "index.nl.html" : "index.en.html"];
  files["assessment.json"] = exports::assessment_json(assessment);
  files["nearest.csv"] = exports::nearest_csv(assessment, style);
  files["invite.csv"] = exports::invite_csv(assessment, style);
  files["cells.csv"] = exports::touched_cells_csv(assessment, style);
  files["problems.csv"] = exports::problems_csv(assessment.problems, style);
  for (const std::string& line : text_lines(assessment, options.most, context.language)) {
    files["findings.txt"] += base::shown(line) + "\n";
  }
  files["manifest.json"] = exports::manifest_json(
      assessment.inventory, {.command = "assess", .seed = options.seed, .selection = options.inventory.selection()},
      {{"top", std::to_string(options.most)},
       {"weights", options.weights.empty() ? std::string("shipped") : name_of(options.weights)},
       {"csv", options.dialect == exports::CsvDialect::standard ? "standard" : "excel-nl"},
       {"language", context.language == Language::nl ? "nl" : "en"}},
      files);
  return files;
}

void print_text(const Assessment& assessment, const AssessOptions& options, const Context& context) {
  const Language language = context.language;
  for (const std::string& line : text_lines(assessment, std::min(options.most, kMostSentences), language)) say(line);
  const Words problems = tally(assessment.problems);
  say(Words{"Bij het lezen: " + problems.nl + ".", "While reading: " + problems.en + "."}.in(language));
  for (const base::Problem& problem : assessment.problems) {
    if (problem.file == name_of(options.first)) say("  " + line_of(problem, language));
  }
  if (options.output.empty()) return;
  say(Words{fmt::format("Open eerst {}/index.html.", options.output),
            fmt::format("Open {}/index.html first.", options.output)}
          .in(language));
}

ExitCode run_assess(AssessOptions options, const Context& context) {
  options.inventory.path = options.second.empty() ? options.first : options.second;
  if (!options.output.empty()) {
    base::recover_folder(options.output);
    refuse_output_of_another(options.output, "assess");
  }
  const Assessment assessment = assessment_of(options, context);
  const base::Files files = output_files(assessment, options, context);
  if (!options.output.empty()) {
    base::replace_folder(options.output, files,
                         options.keeps_foreign_files ? base::Foreign::carry_over : base::Foreign::refuse);
  }
  clear_progress(context);
  switch (options.format) {
    case Format::text:
      if (!context.is_quiet) print_text(assessment, options, context);
      break;
    case Format::csv:
      fmt::print("{}", files.at("nearest.csv"));
      break;
    case Format::json:
      fmt::print("{}", files.at("assessment.json"));
      break;
  }
  return ExitCode::done;
}

}  // namespace

Run declare_assess(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<AssessOptions>();
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  // What can be left out is the first of the two, so that which is which is decided when both are known.
  app.add_option("PROPOSAL", options->first,
                 in("het voorstel (*.toml), zie docs/assess.md", "the proposal (*.toml), see docs/assess.md"))
      ->required();
  app.add_option("INVENTORY", options->second,
                 in("map met inventory.toml, of een mappingbestand (*.toml)",
                    "folder with inventory.toml, or a mapping file (*.toml)"));
  add_tables(app, options->inventory, context);
  add_selection(app, options->inventory, context);
  app.add_option("--weights", options->weights,
                 in("gewichten van de gelijkenis, zoals data/overlap/weights.toml",
                    "weights of the likeness, like data/overlap/weights.toml"));
  app.add_option("--top", options->most,
                 in("noem hoogstens zoveel initiatieven en actoren (standaard 10)",
                    "name so many initiatives and actors at most (default 10)"))
      ->check(CLI::Range(std::size_t{1}, std::size_t{1000}));
  app.add_option("-o,--output", options->output, in("map voor de uitvoer", "folder for the output"));
  app.add_option("--seed", options->seed, in("begin van het toeval (standaard 1)", "start of chance (default 1)"))
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{2147483647}));
  app.add_option("--threads", options->threads,
                 in("aantal threads; verandert geen uitkomst", "number of threads; changes no result"))
      ->check(CLI::Range(0U, 1024U));
  app.add_flag("--force", options->keeps_foreign_files,
               in("bewaar vreemde bestanden in de map in plaats van te stoppen",
                  "keep foreign files in the folder instead of stopping"));
  add_csv_dialect(app, options->dialect, context);
  add_format(app, options->format, context);
  return [options](const Context& now) { return run_assess(*options, now); };
}

}  // namespace regioscan::cli
