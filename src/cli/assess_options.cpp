#include "cli/assess_options.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "analysis/findings.hpp"
#include "cli/new_folder.hpp"
#include "cli/terminal.hpp"

namespace regioscan::cli {

using base::Language;
using base::Words;

std::string name_of(const std::string& path) { return std::filesystem::path(path).filename().string(); }

exports::TableStyle table_style(const AssessOptions& options, const inventory::Inventory& inventory,
                                const Context& context) {
  return {.language = context.language,
          .dialect = options.dialect,
          .banner = analysis::banner(inventory).value_or(Words{}).in(context.language)};
}

void add_pages(base::Files& files, const std::function<std::string(Language)>& page_in, const Context& context) {
  files["index.nl.html"] = page_in(Language::nl);
  files["index.en.html"] = page_in(Language::en);
  files["index.html"] = files[context.language == Language::nl ? "index.nl.html" : "index.en.html"];
}

void add_manifest(base::Files& files, const inventory::Inventory& inventory, const AssessOptions& options,
                  std::optional<std::uint64_t> seed, std::map<std::string, std::string> further,
                  const Context& context) {
  further["top"] = std::to_string(options.most);
  further["csv"] = options.dialect == exports::CsvDialect::standard ? "standard" : "excel-nl";
  further["language"] = context.language == Language::nl ? "nl" : "en";
  files["manifest.json"] = exports::manifest_json(
      inventory, {.command = "assess", .seed = seed, .selection = options.inventory.selection()}, further, files);
}

void prepare_output(const AssessOptions& options) {
  if (options.output.empty()) return;
  base::recover_folder(options.output);
  refuse_output_of_another(options.output, "assess");
}

void write_output(const AssessOptions& options, const base::Files& files) {
  if (options.output.empty()) return;
  base::replace_folder(options.output, files,
                       options.keeps_foreign_files ? base::Foreign::carry_over : base::Foreign::refuse);
}

void say_the_end(const std::vector<base::Problem>& problems, const AssessOptions& options, const Context& context) {
  const Words count = tally(problems);
  say(Words{"Bij het lezen: " + count.nl + ".", "While reading: " + count.en + "."}.in(context.language));
  // Those of the proposal are few and its writer's own.
  for (const base::Problem& problem : problems) {
    if (!options.second.empty() && problem.file == name_of(options.first))
      say("  " + line_of(problem, context.language));
  }
  if (options.output.empty()) return;
  say(Words{fmt::format("Open eerst {}/index.html.", options.output),
            fmt::format("Open {}/index.html first.", options.output)}
          .in(context.language));
}

}  // namespace regioscan::cli
