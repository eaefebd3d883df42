// regioscan init DIR: an empty inventory to fill in, which passes check; or what the program has built in, to be
// changed: the recipes of the figures and the weights of overlap.
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "base/files.hpp"
#include "cli/new_folder.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "figures/figures.hpp"
#include "inventory/init.hpp"
#include "overlaps/weights.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

struct InitOptions {
  std::string folder;
  bool writes_recipes = false;
};

/// The recipes of all figures, to be changed and named with `figure --recipe`; and what overlap counts, for
/// `overlap --weights`.
base::Files recipes() {
  base::Files files{{"overlap-weights.toml", std::string(overlaps::default_weights_text())}};
  for (const figures::Figure& figure : figures::all_figures()) files[figure.recipe_file] = figure.recipe_text;
  return files;
}

ExitCode init(const InitOptions& options, const Context& context) {
  const base::Files files = options.writes_recipes ? recipes() : inventory::empty_inventory();
  write_new_folder(options.folder, files);
  if (context.is_quiet) return ExitCode::done;
  for (const auto& [name, bytes] : files) say((std::filesystem::path(options.folder) / name).string());
  if (options.writes_recipes) return ExitCode::done;
  say(Words{fmt::format("Vul de tabellen in en controleer ze met: regioscan check {}", options.folder),
            fmt::format("Fill in the tables and check them with: regioscan check {}", options.folder)}
          .in(context.language));
  return ExitCode::done;
}

}  // namespace

Run declare_init(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<InitOptions>();
  app.add_option("DIR", options->folder, Words{"nieuwe map", "new folder"}.in(context.language))->required();
  app.add_flag("--recipes", options->writes_recipes,
               Words{"schrijf de recepten van de figuren en de gewichten van overlap uit in plaats van een lege "
                     "inventarisatie",
                     "write out the recipes of the figures and the weights of overlap instead of an empty inventory"}
                   .in(context.language));
  return [options](const Context& now) { return init(*options, now); };
}

}  // namespace regioscan::cli
