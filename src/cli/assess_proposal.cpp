#include "cli/assess_proposal.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "analysis/analysis.hpp"
#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "base/failure.hpp"
#include "base/files.hpp"
#include "cli/terminal.hpp"
#include "cli/weights_file.hpp"
#include "exports/assessment_json.hpp"
#include "exports/assessment_tables.hpp"
#include "exports/tables.hpp"
#include "proposals/findings.hpp"
#include "proposals/proposal_file.hpp"
#include "report/assessment_page.hpp"

namespace regioscan::cli {
namespace {

using base::Language;
using base::Words;
using proposals::Assessment;

constexpr std::size_t kMostSentences = 5;

/// A file beside the inventory that the answer depends on.
struct Beside {
  std::string name;
  std::string bytes;
};

Beside proposal_file(const AssessOptions& options) {
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
  std::vector<base::Problem> problems;
  proposals::Settings settings{.weights = weights_in(options.weights, problems),
                               .spot_settings = {},
                               .most = options.most,
                               .seed = options.seed,
                               .threads = options.threads};
  if (!options.weights.empty()) {
    inputs.push_back({.name = name_of(options.weights), .sha256 = base::sha256(base::file_bytes(options.weights))});
  }
  inventory::Reading read = reading_without_errors(options.inventory, context);
  problems.insert(problems.begin(), read.problems.begin(), read.problems.end());
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
  const exports::TableStyle style = table_style(options, assessment.inventory, context);
  const std::string settings =
      fmt::format("top={}, seed={}, regioscan {}", options.most, options.seed, exports::program_version());
  base::Files files;
  add_pages(
      files, [&](Language language) { return report::assessment_page(assessment, settings, language); }, context);
  files["assessment.json"] = exports::assessment_json(assessment);
  files["nearest.csv"] = exports::nearest_csv(assessment, style);
  files["invite.csv"] = exports::invite_csv(assessment, style);
  files["cells.csv"] = exports::touched_cells_csv(assessment, style);
  files["problems.csv"] = exports::problems_csv(assessment.problems, style);
  for (const std::string& line : text_lines(assessment, options.most, context.language)) {
    files["findings.txt"] += base::shown(line) + "\n";
  }
  add_manifest(files, assessment.inventory, options, options.seed,
               {{"weights", options.weights.empty() ? std::string("shipped") : name_of(options.weights)}}, context);
  return files;
}

void print_text(const Assessment& assessment, const AssessOptions& options, const Context& context) {
  const Language language = context.language;
  for (const std::string& line : text_lines(assessment, std::min(options.most, kMostSentences), language)) say(line);
  say_the_end(assessment.problems, options, context);
}

}  // namespace

ExitCode assess_proposal(const AssessOptions& options, const Context& context) {
  prepare_output(options);
  const Assessment assessment = assessment_of(options, context);
  const base::Files files = output_files(assessment, options, context);
  write_output(options, files);
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

}  // namespace regioscan::cli
