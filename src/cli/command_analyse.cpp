// regioscan analyse INVENTORY -o DIR: from tables to a ranked, clustered and drawn network.
#include <fmt/format.h>

#include <memory>
#include <optional>

#include "analysis/analysis.hpp"
#include "analysis/findings.hpp"
#include "base/files.hpp"
#include "cli/backbone_options.hpp"
#include "cli/certainty_options.hpp"
#include "cli/new_folder.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "draw/raster.hpp"
#include "draw/svg.hpp"
#include "exports/printed_tables.hpp"
#include "exports/summary.hpp"
#include "exports/tables.hpp"
#include "figures/charts/rank_ranges.hpp"
#include "figures/matrices/white_spots.hpp"
#include "figures/networks/actor_network.hpp"
#include "report/page.hpp"

namespace regioscan::cli {
namespace {

using base::Language;
using base::Words;

struct AnalyseOptions {
  InventoryOptions inventory;
  BackboneOptions backbone;
  CertaintyOptions certainty;
  std::string output;
  std::uint64_t seed = 1;
  unsigned threads = 0;
  exports::CsvDialect dialect = exports::CsvDialect::standard;
  Format format = Format::text;
  bool keeps_foreign_files = false;
  bool is_strict = false;
};

constexpr double kScreenDotsPerInch = 150;

/// The figures in both languages, each placed once.
struct Pictures {
  scene::Scene dutch;
  scene::Scene english;
  [[nodiscard]] const scene::Scene& in(Language language) const { return language == Language::nl ? dutch : english; }
};

Pictures actor_network(const analysis::Analysis& analysis) {
  const figures::Recipe recipe = figures::shipped_recipe();
  const figures::ActorNetworkPlan plan = figures::actor_network_plan(analysis, recipe);
  const Words title = analysis::headline(analysis);
  return {.dutch = figures::actor_network(analysis, recipe, plan, title, Language::nl),
          .english = figures::actor_network(analysis, recipe, plan, title, Language::en)};
}

std::optional<Pictures> white_spots(const analysis::Analysis& analysis) {
  const figures::WhiteSpotsRecipe recipe = figures::white_spots_recipe({});
  if (!figures::has_white_spots(analysis, recipe)) return std::nullopt;
  return Pictures{.dutch = figures::white_spots(analysis, recipe, Language::nl),
                  .english = figures::white_spots(analysis, recipe, Language::en)};
}

std::optional<Pictures> rank_ranges(const analysis::Analysis& analysis) {
  if (!analysis.certainty || analysis.graph.participation_count() == 0) return std::nullopt;
  const figures::RankRangesRecipe recipe = figures::rank_ranges_recipe({});
  return Pictures{.dutch = figures::rank_ranges_picture(analysis, recipe, Language::nl).scene,
                  .english = figures::rank_ranges_picture(analysis, recipe, Language::en).scene};
}

/// All of them.
struct AllPictures {
  Pictures network;
  std::optional<Pictures> white_spots, rank_ranges;
};

report::PageFigure page_figure(const scene::Scene& picture) {
  return {.svg = draw::svg(picture), .description = picture.description};
}

/// What was asked for beside the selection, by name.
std::map<std::string, std::string> further_settings(const AnalyseOptions& options) {
  std::map<std::string, std::string> all = options.backbone.written();
  all.merge(options.certainty.written());
  return all;
}

std::string settings_line(std::uint64_t seed, const AnalyseOptions& options) {
  std::string line = fmt::format("seed={}", seed);
  for (const auto& [name, value] : further_settings(options)) line += fmt::format(", {}={}", name, value);
  return line + fmt::format(", regioscan {}", exports::program_version());
}

std::optional<report::PageFigure> page_figure(const std::optional<Pictures>& pictures, Language language) {
  if (!pictures) return std::nullopt;
  return page_figure(pictures->in(language));
}

std::string page_of(const analysis::Analysis& analysis, const AllPictures& pictures, const AnalyseOptions& options,
                    Language language) {
  return report::page(analysis,
                      {.actor_network = page_figure(pictures.network.in(language)),
                       .white_spots = page_figure(pictures.white_spots, language),
                       .settings = settings_line(analysis.settings.seed, options),
                       .rank_ranges = page_figure(pictures.rank_ranges, language)},
                      language);
}

void add_picture(base::Files& files, const std::string& name, const scene::Scene& picture) {
  files[name + ".svg"] = draw::svg(picture);
  files[name + ".png"] = draw::png(files[name + ".svg"], kScreenDotsPerInch);
}

base::Files output_files(const analysis::Analysis& analysis, const AnalyseOptions& options, const Context& context) {
  const exports::TableStyle style{
      .language = context.language,
      .dialect = options.dialect,
      .banner = analysis::banner(analysis.inventory).value_or(Words{}).in(context.language)};
  base::Files files = exports::printed_table_files(analysis, style);
  for (const exports::TableFile& table : exports::tables_of(analysis)) files[table.name] = table.text(analysis, style);
  files["summary.json"] = exports::summary_json(analysis);
  show_progress(context, {"Figuur tekenen", "Drawing the figure"});
  const AllPictures pictures{
      .network = actor_network(analysis), .white_spots = white_spots(analysis), .rank_ranges = rank_ranges(analysis)};
  add_picture(files, "actor-network", pictures.network.in(context.language));
  if (pictures.white_spots) add_picture(files, "white-spots", pictures.white_spots->in(context.language));
  if (pictures.rank_ranges) add_picture(files, "rank-ranges", pictures.rank_ranges->in(context.language));
  files["index.nl.html"] = page_of(analysis, pictures, options, Language::nl);
  files["index.en.html"] = page_of(analysis, pictures, options, Language::en);
  files["index.html"] = files[context.language == Language::nl ? "index.nl.html" : "index.en.html"];
  std::map<std::string, std::string> settings = further_settings(options);
  settings["csv"] = options.dialect == exports::CsvDialect::standard ? "standard" : "excel-nl";
  settings["language"] = context.language == Language::nl ? "nl" : "en";
  files["manifest.json"] = exports::manifest_json(
      analysis.inventory,
      {.command = "analyse", .seed = analysis.settings.seed, .selection = analysis.settings.selection}, settings,
      files);
  return files;
}

/// At most 25 lines: what was found, and which file to open.
void print_summary(const analysis::Analysis& analysis, const AnalyseOptions& options, const Context& context) {
  const Language language = context.language;
  if (const auto banner = analysis::banner(analysis.inventory)) say(banner->in(language));
  say(analysis.inventory.about.name + ": " + analysis::size_in_words(analysis).in(language));
  say(analysis.selection.in(language));
  say(analysis::headline(analysis).in(language) + ".");
  for (const Words& sentence : analysis::key_players(analysis, 5)) say("  " + sentence.in(language));
  const std::size_t most_clusters = analysis.certainty ? 4 : 5;  // one line fewer, for that of certainty
  for (const Words& sentence : analysis::cluster_findings(analysis, most_clusters)) say("  " + sentence.in(language));
  for (const Words& sentence : analysis::bridges(analysis, 2)) say("  " + sentence.in(language));
  if (analysis.backbone) {
    say("  " + analysis::backbone_findings(analysis, 0).front().in(language));
    say("  " + analysis::missing_link_findings(analysis, 0).front().in(language));
  }
  if (analysis.certainty) say("  " + analysis::cluster_certainty(analysis).front().in(language));
  std::vector<Words> spots = analysis::white_spot_findings(analysis, 2);
  if (spots.size() > 3) spots.resize(3);
  for (const Words& sentence : spots) say("  " + sentence.in(language));
  const Words problems = tally(analysis.problems);
  say(Words{"Bij het lezen: " + problems.nl + ".", "While reading: " + problems.en + "."}.in(language));
  say(Words{fmt::format("Open eerst {}/index.html.", options.output),
            fmt::format("Open {}/index.html first.", options.output)}
          .in(language));
}

void print_result(const analysis::Analysis& analysis, const base::Files& files, const AnalyseOptions& options,
                  const Context& context) {
  switch (options.format) {
    case Format::text:
      if (!context.is_quiet) print_summary(analysis, options, context);
      break;
    case Format::csv:
      fmt::print("{}", files.at("actors.csv"));
      break;
    case Format::json:
      fmt::print("{}", files.at("summary.json"));
      break;
  }
}

ExitCode analyse(const AnalyseOptions& options, const Context& context) {
  base::recover_folder(options.output);
  refuse_output_of_another(options.output, "analyse");
  inventory::Reading read = reading_without_errors(options.inventory, context);
  const bool has_problems = !read.problems.empty();
  show_progress(context, {"Netwerk doorrekenen", "Computing the network"});
  const analysis::Analysis analysis = analysis::analyse(*read.inventory, std::move(read.problems),
                                                        {.seed = options.seed,
                                                         .selection = options.inventory.selection(),
                                                         .threads = options.threads,
                                                         .backbone = options.backbone.settings(),
                                                         .certainty = options.certainty.settings()});
  const base::Files files = output_files(analysis, options, context);
  show_progress(context, {"Wegschrijven", "Writing"});
  base::replace_folder(options.output, files,
                       options.keeps_foreign_files ? base::Foreign::carry_over : base::Foreign::refuse);
  clear_progress(context);
  print_result(analysis, files, options, context);
  return options.is_strict && has_problems ? ExitCode::not_passed : ExitCode::done;
}

}  // namespace

Run declare_analyse(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<AnalyseOptions>();
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  add_inventory(app, options->inventory, context);
  add_selection(app, options->inventory, context);
  add_backbone(app, options->backbone, context);
  add_certainty(app, options->certainty, context);
  app.add_option("-o,--output", options->output, in("map voor de uitvoer", "folder for the output"))->required();
  app.add_option("--seed", options->seed, in("begin van het toeval (standaard 1)", "start of chance (default 1)"))
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{2147483647}));
  app.add_option("--threads", options->threads,
                 in("aantal threads; verandert geen uitkomst", "number of threads; changes no result"))
      ->check(CLI::Range(0U, 1024U));
  add_csv_dialect(app, options->dialect, context);
  add_format(app, options->format, context);
  app.add_flag("--force", options->keeps_foreign_files,
               in("bewaar vreemde bestanden in de map in plaats van te stoppen",
                  "keep foreign files in the folder instead of stopping"));
  app.add_flag("--strict", options->is_strict,
               in("eindig met code 1 als er waarschuwingen zijn", "end with code 1 if there are warnings"));
  return [options](const Context& now) { return analyse(*options, now); };
}

}  // namespace regioscan::cli
