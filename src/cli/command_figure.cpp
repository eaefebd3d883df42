// regioscan figure NAME INVENTORY -o FILE: one figure as SVG, PNG or PDF, or its table as CSV; --check measures whether
// it can be read.
#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

#include "analysis/analysis.hpp"
#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "base/files.hpp"
#include "cli/backbone_options.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "cli/weights_file.hpp"
#include "draw/raster.hpp"
#include "draw/svg.hpp"
#include "exports/csv.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"
#include "scene/check.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

struct FigureOptions {
  std::string name;
  InventoryOptions inventory;
  BackboneOptions backbone;
  std::string output;
  std::string recipe;
  std::string positions;
  std::map<std::string, std::optional<std::string>> texts;    ///< by key of the recipe
  std::map<std::string, std::optional<std::int64_t>> wholes;  ///< likewise
  exports::CsvDialect dialect = exports::CsvDialect::standard;
  std::uint64_t seed = 1;
  double dots_per_inch = 300;
  bool is_checked = false;

  /// Those that were given.
  [[nodiscard]] figures::Options given() const {
    figures::Options all;
    for (const auto& [key, value] : texts) {
      if (value) all[key] = *value;
    }
    for (const auto& [key, value] : wholes) {
      if (value) all[key] = *value;
    }
    return all;
  }
};

/// Reads the files that options name, as figures read none; in the options their names stand without folders.
std::map<std::string, figures::NamedText> files_named(figures::Options& options) {
  std::map<std::string, figures::NamedText> files;
  for (const figures::FigureOption& option : figures::figure_options()) {
    const auto given = options.find(option.key);
    if (option.kind != figures::FigureOption::Kind::file || given == options.end()) continue;
    const std::string path = std::get<std::string>(given->second);
    const std::string name = std::filesystem::path(path).filename().string();
    files[option.key] = {.name = name, .text = base::file_bytes(path)};
    given->second = name;
  }
  return files;
}

/// The bytes of a figure in the form that the ending of the file name asks for: a picture, or its table.
std::string figure_bytes(const figures::Picture& picture, const Words& banner, const FigureOptions& options,
                         base::Language language) {
  const std::string ending = std::filesystem::path(options.output).extension().string();
  if (ending == ".svg") return draw::svg(picture.scene);
  if (ending == ".png") return draw::png(draw::svg(picture.scene), options.dots_per_inch);
  if (ending == ".pdf") {
    return draw::pdf(draw::svg(picture.scene),
                     {.title = picture.scene.title, .description = picture.scene.description});
  }
  if (ending == ".csv") {
    return exports::table_csv(picture.table,
                              {.language = language, .dialect = options.dialect, .banner = banner.in(language)});
  }
  throw base::UsageError({fmt::format("'{}' eindigt niet op .svg, .png, .pdf of .csv.", options.output),
                          fmt::format("'{}' does not end in .svg, .png, .pdf or .csv.", options.output)});
}

/// Places of an earlier picture; InputError with all that is wrong with the file, UsageError for a figure without
/// places.
figures::KnownPlaces places_of(const figures::Figure& wanted, const std::string& path) {
  if (path.empty()) return {};
  if (wanted.places == figures::Figure::Places::are_own) {
    std::vector<std::string> names;
    for (const figures::Figure& other : figures::all_figures()) {
      if (other.places == figures::Figure::Places::may_be_given) names.push_back(other.key);
    }
    throw base::UsageError({fmt::format("De figuur {} neemt geen --positions; wel {}.", wanted.key,
                                        base::enumeration(names, base::Language::nl)),
                            fmt::format("The figure {} does not take --positions; it is for {}.", wanted.key,
                                        base::enumeration(names, base::Language::en))});
  }
  figures::KnownPlacesReading reading =
      figures::read_known_places(base::file_bytes(path), std::filesystem::path(path).filename().string());
  std::vector<base::Problem> none;
  take(std::move(reading.problems), {"De tabel met plaatsen", "The table with places"}, none);
  return std::move(reading.places);
}

ExitCode print_check(const scene::Scene& picture, const Context& context) {
  const scene::Check check = scene::checked(picture);
  for (const Words& line : check.lines()) say(line.in(context.language));
  return check.passes() ? ExitCode::done : ExitCode::not_passed;
}

ExitCode figure(const FigureOptions& options, const Context& context) {
  if (options.output.empty() && !options.is_checked) {
    throw base::UsageError(
        {"Geef met -o een bestand op, of toets met --check.", "Name a file with -o, or check with --check."});
  }
  const figures::Figure& wanted = figures::figure(options.name);
  if (options.backbone.settings() && wanted.key != "actor-network") {
    throw base::UsageError({fmt::format("--backbone is er alleen voor actor-network, niet voor {}.", wanted.key),
                            fmt::format("--backbone is for actor-network only, not for {}.", wanted.key)});
  }
  const std::string recipe = options.recipe.empty() ? std::string() : base::file_bytes(options.recipe);
  const figures::KnownPlaces places = places_of(wanted, options.positions);
  figures::Options given = options.given();
  const std::map<std::string, figures::NamedText> files = files_named(given);
  inventory::Reading read = reading_without_errors(options.inventory, context);
  show_progress(context, {"Figuur tekenen", "Drawing the figure"});
  const analysis::Analysis analysis = analysis::analyse(
      *read.inventory, std::move(read.problems),
      {.seed = options.seed, .selection = options.inventory.selection(), .backbone = options.backbone.settings()});
  const figures::Picture picture = wanted.compose(
      analysis, {.recipe = recipe, .options = given, .language = context.language, .places = places, .files = files});
  const Words banner = analysis::banner(analysis.inventory).value_or(Words{});
  if (!options.output.empty())
    base::write_file(options.output, figure_bytes(picture, banner, options, context.language));
  clear_progress(context);
  if (options.is_checked) return print_check(picture.scene, context);
  if (!context.is_quiet) say(options.output);
  return ExitCode::done;
}

}  // namespace

Run declare_figure(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<FigureOptions>();
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  app.add_option("NAME", options->name,
                 in("naam van de figuur; zie regioscan list figures", "name of the figure; see regioscan list figures"))
      ->required();
  add_inventory(app, options->inventory, context);
  add_selection(app, options->inventory, context);
  add_backbone(app, options->backbone, context);
  app.add_option("-o,--output", options->output,
                 in("bestand: .svg, .png, .pdf, of .csv voor de tabel erbij",
                    "file: .svg, .png, .pdf, or .csv for the table behind it"));
  app.add_option("--recipe", options->recipe,
                 in("eigen recept in plaats van dat in layouts/", "own recipe instead of the one in layouts/"));
  app.add_option("--positions", options->positions,
                 in("tabel (.csv) van een eerdere netwerkfiguur: knopen blijven staan waar zij stonden",
                    "table (.csv) of an earlier network figure: nodes stay where they stood"));
  for (const figures::FigureOption& option : figures::figure_options()) {
    const std::string& help = option.help.in(context.language);
    switch (option.kind) {
      case figures::FigureOption::Kind::text:
      case figures::FigureOption::Kind::file:
        app.add_option("--" + option.key, options->texts[option.key], help);
        break;
      case figures::FigureOption::Kind::whole:
        app.add_option("--" + option.key, options->wholes[option.key], help);
        break;
    }
  }
  add_csv_dialect(app, options->dialect, context);
  app.add_option("--seed", options->seed, in("begin van het toeval (standaard 1)", "start of chance (default 1)"))
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{2147483647}));
  app.add_option("--dpi", options->dots_per_inch,
                 in("beeldpunten per inch van een PNG (standaard 300)", "dots per inch of a PNG (default 300)"))
      ->check(CLI::Range(30.0, 1200.0));
  app.add_flag("--check", options->is_checked,
               in("meet of de figuur leesbaar is; eindigt met 1 als dat niet zo is",
                  "measure whether the figure can be read; ends with 1 if not"));
  return [options](const Context& now) { return figure(*options, now); };
}

}  // namespace regioscan::cli
