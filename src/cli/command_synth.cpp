// regioscan synth -o DIR: an invented inventory, made by a seeded generator.
#include <fmt/format.h>

#include <memory>

#include "base/files.hpp"
#include "cli/new_folder.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "synth/reconstruction.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

struct SynthOptions {
  std::string output;
  std::string published;
  std::uint64_t seed = 1;
  bool overwrites = false;
};

ExitCode synth(const SynthOptions& options, const Context& context) {
  show_progress(context, {"Inventarisatie verzinnen", "Inventing an inventory"});
  const base::Files files = synth::reconstruction(synth::read_published(options.published), options.seed);
  write_new_folder(options.output, files, options.overwrites ? Existing::overwrite : Existing::refuse);
  clear_progress(context);
  if (!context.is_quiet) {
    say(Words{fmt::format("{} bestanden in {}.", files.size(), options.output),
              fmt::format("{} files in {}.", files.size(), options.output)}
            .in(context.language));
  }
  return ExitCode::done;
}

}  // namespace

Run declare_synth(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<SynthOptions>();
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  app.add_option("-o,--output", options->output, in("map voor de inventarisatie", "folder for the inventory"))
      ->required();
  app.add_option("--published", options->published,
                 in("map met gepubliceerde tellingen om op na te bouwen, zoals data/published",
                    "folder with published counts to rebuild from, such as data/published"))
      ->required();
  app.add_option("--seed", options->seed, in("begin van het toeval (standaard 1)", "start of chance (default 1)"))
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{2147483647}));
  app.add_flag("--force", options->overwrites,
               in("vervang bestanden die er al zijn", "replace files that are there already"));
  return [options](const Context& now) { return synth(*options, now); };
}

}  // namespace regioscan::cli
