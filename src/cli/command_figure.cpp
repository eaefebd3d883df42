// regioscan figure NAME INVENTORY -o FILE: one figure as SVG, PNG or PDF; --check measures whether it can be read.
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "analysis/analysis.hpp"
#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "base/files.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "draw/raster.hpp"
#include "draw/svg.hpp"
#include "figures/figures.hpp"
#include "scene/check.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

struct FigureOptions {
  std::string name;
  InventoryOptions inventory;
  std::string output;
  std::string recipe;
  std::string rows, columns;
  std::uint64_t seed = 1;
  double dots_per_inch = 300;
  bool is_checked = false;
};

/// The bytes of a picture in the form that the ending of the file name asks for.
std::string picture_bytes(const scene::Scene& picture, const FigureOptions& options) {
  const std::string ending = std::filesystem::path(options.output).extension().string();
  if (ending == ".svg") return draw::svg(picture);
  if (ending == ".png") return draw::png(draw::svg(picture), options.dots_per_inch);
  if (ending == ".pdf") return draw::pdf(draw::svg(picture));
  throw base::UsageError({fmt::format("'{}' eindigt niet op .svg, .png of .pdf.", options.output),
                          fmt::format("'{}' does not end in .svg, .png or .pdf.", options.output)});
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
  const std::string recipe = options.recipe.empty() ? std::string() : base::file_bytes(options.recipe);
  inventory::Reading read = reading_without_errors(options.inventory, context);
  show_progress(context, {"Figuur tekenen", "Drawing the figure"});
  const analysis::Analysis analysis = analysis::analyse(
      *read.inventory, std::move(read.problems), {.seed = options.seed, .selection = options.inventory.selection()});
  const scene::Scene picture = wanted.compose(
      analysis, {.recipe = recipe, .rows = options.rows, .columns = options.columns, .language = context.language});
  if (!options.output.empty()) base::write_file(options.output, picture_bytes(picture, options));
  clear_progress(context);
  if (options.is_checked) return print_check(picture, context);
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
  app.add_option("-o,--output", options->output, in("bestand: .svg, .png of .pdf", "file: .svg, .png or .pdf"));
  app.add_option("--recipe", options->recipe,
                 in("eigen recept in plaats van dat in layouts/", "own recipe instead of the one in layouts/"));
  app.add_option("--rows", options->rows,
                 in("dimensie van de rijen van white-spots (zie regioscan list dimensions INVENTORY)",
                    "dimension of the rows of white-spots (see regioscan list dimensions INVENTORY)"));
  app.add_option("--columns", options->columns,
                 in("dimensie van de kolommen van white-spots", "dimension of the columns of white-spots"));
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
